// SPDX-License-Identifier: MPL-2.0
#include "prose/frames/frame.hxx"

#include "prose/frames/clause_bounds.hxx"
#include "prose/frames/respective_frames.hxx"

#include <algorithm>
#include <ranges>
#include <utility>

namespace gouji
{
namespace
{
/// Reads the frames of one sentence from left to right.
class FrameReader
{
public:
    FrameReader(std::span<const Token> sentence, const ObjectInForce& inherited, const Meanings& known)
        : tokens_(sentence), inherited_(inherited), known_(known)
    {
    }

    std::vector<Frame> read()
    {
        frames_.reserve(static_cast<std::size_t>(std::ranges::count_if(tokens_, &Token::isCount)));
        for (std::size_t index = 0; index < tokens_.size(); ++index)
            if (tokens_[index].isCount())
                frames_.push_back(frameOf(index));
        assignRespectively(tokens_, frames_);
        for (std::size_t index = 0; index + 1 < frames_.size(); ++index)
            if (frames_[index + 1].isFollowUp)
                frames_[index].includes = frames_[index + 1].action | frames_[index + 1].results;
        for (std::size_t index = 0; index < frames_.size(); ++index)
            frames_[index].whole = wholeOf(index);
        return std::move(frames_);
    }

private:
    [[nodiscard]] Frame frameOf(std::size_t number) const
    {
        Frame frame;
        frame.token = number;
        frame.unit = tokens_[number].numeral->unit;
        const auto behind = isSubjectOfAll(number) ? wordsBehind(number + 1) : wordsBehind(number);
        auto [first, words] = isNextInList(number)                                ? Segment{number, {}}
                              : behind.saysWhat() || behind.objects.any() ? clauseBefore(number)
                                                                          : segmentBefore(number);
        const auto aside = asideBefore(tokens_, first, number);
        if (aside < number)
        {
            words = wordsFrom(first, aside).words;
            const auto& included = wordsFrom(aside, number).words;
            frame.includes = included.action | included.results;
        }
        frame.first = first;
        auto begin = first;
        while (begin < number && tokens_[begin].has(Slot::Time) && tokens_[begin].word->isAdjacent)
            ++begin;
        frame.begin = tokens_[begin].begin;
        const auto last = frames_.empty() ? 0 : frames_.back().token;
        frame.before = spokenOf(tokens_.subspan(last, number - last)) | (frames_.empty() ? Meanings() : frames_.back().before);
        frame.parts = words.parts.none() ? behind.parts : words.parts;
        const auto objectsOfAll = words.objects.any() ? words.objects : frame.before; // 复议、诉讼分别为 8 件、7 件，尚未审结均为 1 件
        const bool isOfEach = number > 0 && tokens_[number - 1].has(Slot::All) && (objectsOfAll.count() > 1 || words.results.count() > 1) && !tokens_[number].numeral->value.isZero();
        frame.isPart = frame.parts.any() || isOfEach || isBehindGuarded(number) || (words.hasAgency && words.objects.none() && !words.saysWhat());
        frame.isRest = words.hasRest;
        frame.isOfOtherYear = words.isOfOtherYear || isBehindYearBefore(tokens_, number) || (!words.saysWhat() && words.objects.none() && behind.isOfOtherYear);
        frame.hasShareWord = words.hasShareWord;
        frame.beginsParts = beginsParts(first, aside);
        frame.isFollowUp = (frame.beginsParts || isInBracketBehindCount(first)) && !isExcluded(first);
        frame.followsUnknown = followsUnknown(first, number);
        if (isBehindPercentage(number) && !words.saysWhat() && words.objects.none())
            takeFromPercentage(frame, words);
        frame.isCutShort = number + 1 < tokens_.size() && tokens_[number + 1].has(Slot::Etc);
        if (!words.saysWhat())
            words.takeWhat(behind);
        if (words.objects.none())
            words.objects = behind.objects;
        if (!words.saysWhat() && words.objects.any())
            inheritAction(words, number);
        const bool isAssumed = (words.objects & ~known_).any();
        frame.object = words.objects.none() ? objectBefore(first, words.hasRest) : ObjectInForce{words.objects, Origin::Clause, isAssumed};
        frame.applicant = words.applicant;
        setResults(frame, words, number);
        frame.action = (frame.results | frame.applicant).none() ? words.action : Meanings();
        if (frame.applicant.any())
            frame.said = words.action.none() && isNextInList(number) ? frames_.back().said : words.action;
        return frame;
    }

    /// 分别较上年增加 3 件、4 件: whether the number before it in its list is none that counts.
    [[nodiscard]] bool isBehindGuarded(std::size_t number) const
    {
        return number > 1 && tokens_[number - 1].has(Slot::Joiner) && tokens_[number - 2].kind == TokenKind::Number && !tokens_[number - 2].isCount();
    }

    /// 纠错率为 18.23 %（64 件）: whether a bracket that begins with the number stands behind a percentage.
    [[nodiscard]] bool isBehindPercentage(std::size_t number) const
    {
        return number > 1 && tokens_[number - 1].kind == TokenKind::Open && tokens_[number - 2].numeral && tokens_[number - 2].numeral->isPercentage && !frames_.empty();
    }

    /// The number is what the percentage is of; behind one that says nothing itself it may be anything.
    void takeFromPercentage(Frame& frame, WordGroup& words) const
    {
        const auto& percentage = frames_.back();
        words.results = percentage.results;
        words.applicant = percentage.applicant;
        words.action = percentage.action;
        frame.followsUnknown |= !words.saysWhat();
    }

    /// 不含上年结转 1 件, 上年结转 4 件不计在内
    [[nodiscard]] bool isExcluded(std::size_t first) const
    {
        const auto clause = tokens_.subspan(first);
        const auto end = std::ranges::find_if(clause, [](const Token& token) { return token.kind == TokenKind::Stop || token.kind == TokenKind::Close; });
        return std::any_of(clause.begin(), end, [](const Token& token) { return token.has(Slot::Exclude); });
    }

    /// 行政诉讼开庭 3 次 counts hearings.
    [[nodiscard]] bool followsUnknown(std::size_t first, std::size_t number) const
    {
        const auto saysNothing = [](const Token& token)
        { return token.has(Slot::Filler) || token.has(Slot::Joiner) || token.has(Slot::Of) || token.has(Slot::All) || token.has(Slot::Done) || token.has(Slot::Agency); };
        auto index = number;
        while (index > first && !tokens_[index].followsUnknown && saysNothing(tokens_[index - 1]))
            --index;
        return index > first && tokens_[index].followsUnknown && tokens_[index - 1].kind == TokenKind::Word;
    }

    /// Whether 其中 or 含 stands among the words about a number, or before their comma.
    [[nodiscard]] bool beginsParts(std::size_t first, std::size_t number) const
    {
        const bool isBefore = first > 1 && tokens_[first - 1].kind == TokenKind::Stop && tokens_[first - 2].has(Slot::Include);
        return isBefore || std::ranges::any_of(tokens_.subspan(first, number - first), [](const Token& token) { return token.has(Slot::Include); });
    }

    /// The objects of which a number counts a part: those of the number before 其中, or of the sentence before; up to a
    /// semicolon or another action.
    [[nodiscard]] Meanings wholeOf(std::size_t index) const
    {
        const auto& frame = frames_[index];
        if (const auto divided = dividedInClause(frame.token); divided.any())
            return divided;
        if (index == 0)
            return frame.beginsParts ? inherited_.objects : Meanings();
        const auto& before = frames_[index - 1];
        if (frame.beginsParts)
            return before.object.objects;
        const auto between = tokens_.subspan(before.token, frame.token - before.token);
        const bool isParted = std::ranges::any_of(between, [](const Token& token) { return token.sign == U';'; });
        return isParted || frame.action != before.action ? Meanings() : before.whole;
    }

    /// "权力事项包括行政许可 15 项": what stands before 包括 in the clause of a number.
    [[nodiscard]] Meanings dividedInClause(std::size_t number) const
    {
        const auto first = clauseBegin(tokens_, number);
        const auto clause = tokens_.subspan(first, number - first);
        const auto include = std::ranges::find_if(clause, [](const Token& token) { return token.has(Slot::Include); });
        return include == clause.end() ? Meanings() : lastObjects(clause.first(static_cast<std::size_t>(include - clause.begin())), known_);
    }

    /// A row tells more than its block does; in a bracket behind the number it stands for it: 不予公开 1 件（属于内部事务信息）.
    void setResults(Frame& frame, const WordGroup& words, std::size_t number) const
    {
        frame.results = words.results;
        if (const auto rows = rowsInBracket(number); rows.any() && words.results.any())
            frame.results = rows;
        else if (words.rows.any() && (words.rows.count() == 1 || words.results.none())) // 信访类及重复申请不予处理 is of the block
            frame.blocks = std::exchange(frame.results, words.rows);
    }

    /// The rows that a bracket without a count directly behind a number names.
    [[nodiscard]] Meanings rowsInBracket(std::size_t number) const
    {
        const auto words = bracketBehind(tokens_, number);
        return words.empty() ? Meanings() : groupWords(words, known_).rows;
    }

    /// Words before a number, and the first of their tokens.
    struct Segment
    {
        std::size_t first = 0;
        WordGroup words;
    };

    [[nodiscard]] Segment wordsFrom(std::size_t first, std::size_t number) const
    {
        return {first, groupWords(tokens_.subspan(first, number - first), known_)};
    }

    /// The clause of a number back to the number before.
    [[nodiscard]] Segment clauseBefore(std::size_t number) const { return wordsFrom(clauseBegin(tokens_, number), number); }

    /// The same, and, if it says nothing on either side of the number, the clause before that has no number.
    [[nodiscard]] Segment segmentBefore(std::size_t number) const
    {
        auto segment = clauseBefore(number);
        for (auto first = segment.first; first > 0 && tokens_[first - 1].kind == TokenKind::Stop && tokens_[first - 1].sign != U';'; first = segment.first)
        {
            const auto& words = segment.words;
            if (words.saysWhat() || (words.objects | words.parts).any())
                break;
            const auto before = clauseBegin(tokens_, first - 1);
            if (before > 0 && tokens_[before - 1].kind != TokenKind::Stop) // a number
                break;
            segment = wordsFrom(before, number);
        }
        return segment;
    }

    /// "121 件均已答复": the words behind 均 are about the number, if none before it are.
    [[nodiscard]] bool isSubjectOfAll(std::size_t number) const
    {
        const auto next = number + 1;
        const bool isFollowed = next < tokens_.size() && tokens_[next].has(Slot::All) && !tokens_[next].word->isAdjacent && tokens_[next].begin == tokens_[number].end;
        const auto words = isFollowed ? clauseBefore(number).words : WordGroup();
        return isFollowed && !words.saysWhat() && words.objects.none();
    }

    /// "18 件已办结、2 件正在办理", "3 项行政许可、2 项行政处罚": what stands before the comma is about the number before.
    [[nodiscard]] bool isNextInList(std::size_t number) const
    {
        if (number == 0 || !tokens_[number].isCount() || !tokens_[number - 1].has(Slot::Joiner))
            return false;
        auto before = number - 1;
        while (before > 0 && tokens_[before - 1].kind == TokenKind::Word)
            --before;
        const bool isBehindCount = before > 0 && tokens_[before - 1].isCount();
        const auto isObject = [this](std::size_t index) { return index < tokens_.size() && tokens_[index].has(Slot::Object) && tokens_[index].begin == tokens_[index - 1].end; };
        return isBehindCount && ((isObject(before) && isObject(number + 1)) || wordsFrom(before, number).words.saysWhat());
    }

    /// The words behind a number up to the next sign or all-word (9件申请均已办结); none if another number follows without one.
    [[nodiscard]] WordGroup wordsBehind(std::size_t number) const
    {
        auto end = number + 1;
        const auto isWords = [](const Token& token)
        { return (token.kind == TokenKind::Word && !token.has(Slot::Among) && (!token.has(Slot::All) || token.word->isAdjacent)) || (token.kind == TokenKind::Number && !token.isCount()); };
        while (end < tokens_.size() && isWords(tokens_[end]))
            ++end;
        if (end < tokens_.size() && tokens_[end].kind == TokenKind::Number && !isNextInList(end))
            return {};
        return groupWords(tokens_.subspan(number + 1, end - number - 1), known_);
    }

    /// "发布信息 9 条，行政处罚 3 件": what was said of the number before is said of this one, unless it names the same thing again.
    void inheritAction(WordGroup& words, std::size_t number) const
    {
        if (frames_.empty() || frames_.back().object.origin != Origin::Clause || frames_.back().object.objects == words.objects)
            return;
        const auto between = tokens_.subspan(frames_.back().token, number - frames_.back().token);
        if (std::ranges::none_of(between, [](const Token& token) { return token.sign == U';'; }))
            words.action = frames_.back().action;
        if (number > 0 && tokens_[number - 1].has(Slot::Joiner)) // 公开 2 项行政许可、6 项行政处罚
            words.results = frames_.back().results;
    }

    /// What the rest (剩余 4 件) is left of was counted first.
    [[nodiscard]] ObjectInForce objectBefore(std::size_t first, bool isRest) const
    {
        if (isRest && !frames_.empty())
            return {frames_.front().object.objects, Origin::Sentence};
        const auto objects = lastObjects(tokens_.first(first), known_);
        if (objects.any())
            return {objects, Origin::Sentence};
        return std::ranges::any_of(frames_, &Frame::followsUnknown) ? ObjectInForce() : inherited_; // 收到群众诉求 9 件，办结 9 件
    }

    [[nodiscard]] bool isInBracketBehindCount(std::size_t first) const
    {
        return first > 1 && tokens_[first - 1].kind == TokenKind::Open && tokens_[first - 2].isCount();
    }

    std::span<const Token> tokens_;
    const ObjectInForce& inherited_;
    const Meanings& known_;
    std::vector<Frame> frames_;
};
}

std::vector<Frame> framesOf(std::span<const Token> sentence, const ObjectInForce& inherited, const Meanings& known)
{
    return FrameReader(sentence, inherited, known).read();
}
}
