// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/frame.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Reads the frames of one sentence from left to right.
class FrameReader
{
public:
    FrameReader(std::span<const Token> sentence, const ObjectInForce& inherited)
        : tokens_(sentence), inherited_(inherited), known_(spokenOf(sentence))
    {
        for (const auto& object : inherited.objects)
            if (!std::ranges::binary_search(known_, object))
                known_.insert(std::ranges::lower_bound(known_, object), object);
    }

    std::vector<Frame> read()
    {
        for (std::size_t index = 0; index < tokens_.size(); ++index)
            if (tokens_[index].isCount())
                addFrame(index);
        for (std::size_t index = 0; index + 1 < frames_.size(); ++index)
            if (frames_[index + 1].isFollowUp)
                frames_[index].includes = frames_[index + 1].action;
        return std::move(frames_);
    }

private:
    void addFrame(std::size_t number)
    {
        Frame frame;
        frame.token = number;
        const auto behind = wordsBehind(number);
        const auto first = behind.saysWhat() ? clauseBegin(number) : segmentBegin(number);
        auto words = groupWords(tokens_.subspan(first, number - first), known_);
        frame.begin = first < number ? tokens_[first].begin : tokens_[number].begin;
        frame.before = spokenOf(tokens_.first(number));
        frame.isPart = words.isPart || behind.isPart || (words.hasAgency && words.objects.empty() && !words.saysWhat());
        frame.hasShareWord = words.hasShareWord;
        frame.beginsParts = std::ranges::any_of(tokens_.subspan(first, number - first), [](const Token& token) { return token.has(Slot::Include); });
        frame.isFollowUp = frame.beginsParts || isInBracketBehindCount(first);
        frame.isCutShort = number + 1 < tokens_.size() && tokens_[number + 1].has(Slot::Etc);
        if (!words.saysWhat())
            takeWhat(words, behind);
        if (words.objects.empty())
            words.objects = behind.objects;
        if (!words.saysWhat() && !words.objects.empty())
            inheritAction(words, number);
        frame.object = words.objects.empty() ? objectBefore(first) : ObjectInForce{words.objects, Origin::Clause};
        frame.action = words.results.empty() && words.applicant.empty() ? words.action : std::string();
        frame.results = words.results;
        frame.applicant = words.applicant;
        frames_.push_back(std::move(frame));
    }

    static void takeWhat(WordGroup& words, const WordGroup& from)
    {
        words.action = from.action;
        words.results = from.results;
        words.applicant = from.applicant;
    }

    /// The first token of the words about a number: its clause back to the number before, and, if it says nothing on
    /// either side of the number, the clause before that has no number.
    [[nodiscard]] std::size_t segmentBegin(std::size_t number) const
    {
        auto first = clauseBegin(number);
        while (first > 0 && tokens_[first - 1].kind == TokenKind::Stop && tokens_[first - 1].sign != U';')
        {
            const auto words = groupWords(tokens_.subspan(first, number - first), known_);
            const auto before = clauseBegin(first - 1);
            const bool hasNumber = before > 0 && tokens_[before - 1].kind != TokenKind::Stop;
            if (words.saysWhat() || !words.objects.empty() || words.isPart || hasNumber)
                break;
            first = before;
        }
        return first;
    }

    /// Walks back over words and closed brackets to behind a stop, an opened bracket or a count.
    [[nodiscard]] std::size_t clauseBegin(std::size_t from) const
    {
        auto first = from;
        std::size_t depth = 0;
        while (first > 0)
        {
            const auto& token = tokens_[first - 1];
            if (token.kind == TokenKind::Close)
                ++depth;
            else if (token.kind == TokenKind::Open && depth > 0)
                --depth;
            else if (depth == 0 && (token.kind == TokenKind::Stop || token.kind == TokenKind::Open || token.isCount()))
                break;
            --first;
        }
        return first;
    }

    /// The words behind a number up to the next sign; none if another number follows without one.
    [[nodiscard]] WordGroup wordsBehind(std::size_t number) const
    {
        auto end = number + 1;
        while (end < tokens_.size() && (tokens_[end].kind == TokenKind::Word || (tokens_[end].kind == TokenKind::Number && !tokens_[end].isCount())))
            ++end;
        if (end < tokens_.size() && tokens_[end].kind == TokenKind::Number)
            return {};
        return groupWords(tokens_.subspan(number + 1, end - number - 1), known_);
    }

    /// "发布信息 9 条，行政处罚 3 件": what was said of the number before is said of this one.
    void inheritAction(WordGroup& words, std::size_t number) const
    {
        if (frames_.empty())
            return;
        const auto between = tokens_.subspan(frames_.back().token, number - frames_.back().token);
        if (std::ranges::none_of(between, [](const Token& token) { return token.sign == U';'; }))
            words.action = frames_.back().action;
    }

    [[nodiscard]] ObjectInForce objectBefore(std::size_t first) const
    {
        auto objects = lastObjects(tokens_.first(first), known_);
        return objects.empty() ? inherited_ : ObjectInForce{std::move(objects), Origin::Sentence};
    }

    [[nodiscard]] bool isInBracketBehindCount(std::size_t first) const
    {
        return first > 1 && tokens_[first - 1].kind == TokenKind::Open && tokens_[first - 2].isCount();
    }

    std::span<const Token> tokens_;
    const ObjectInForce& inherited_;
    Meanings known_;
    std::vector<Frame> frames_;
};
}

std::vector<Frame> framesOf(std::span<const Token> sentence, const ObjectInForce& inherited)
{
    return FrameReader(sentence, inherited).read();
}
}
