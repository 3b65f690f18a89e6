// SPDX-License-Identifier: MPL-2.0
#include "prose/words/body_names.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <optional>

namespace gouji
{
namespace
{
constexpr std::size_t kShortestName = 2; ///< characters before its last word: 淮阴 of 淮阴区
constexpr std::size_t kLongestBareName = 4; ///< characters of one that is a whole clause: 淮阴区，新收 5 件
constexpr std::size_t kLongestOffice = 3; ///< characters of a word for one without its body: 办公室
constexpr std::size_t kShortestSubject = 4; ///< characters of a name that a sentence begins with
constexpr std::size_t kLongestSubject = 20; ///< characters, and words, of a name
constexpr std::size_t kLongestTopicWord = 4; ///< characters between a name and the end of its line: 情况
constexpr std::size_t kAdverbs = 8; ///< characters that may part a body from what it did: 淮阴区人民政府全年共收到

/// Reads the names of bodies in one text.
class BodyNames
{
public:
    BodyNames(const TokenList& tokens, std::u32string_view text, const Lexicon& lexicon) : tokens_(tokens), text_(text), lexicon_(lexicon) {}

    /// Of a word for an agency.
    [[nodiscard]] std::optional<NamedBody> bodyAt(std::size_t index) const
    {
        const auto& meaning = *tokens_[index].meaning;
        const bool isSaidOf = isSubject(index) || isTopic(index);
        const auto otherOr = [&](NamedBody body) { return std::optional(lexicon_.isOfOtherLevel(meaning) ? NamedBody::Other : body); };
        switch (meaning.names)
        {
        case BodyNaming::None: break;
        case BodyNaming::Someone: return NamedBody::Other;
        case BodyNaming::Own: return isSaidOf || !lexicon_.isOfOtherLevel(meaning) ? otherOr(NamedBody::Own) : std::nullopt;
        case BodyNaming::Level: return isSaidOf ? otherOr(NamedBody::MaybeOther) : std::nullopt;
        case BodyNaming::Office: return isOwnOffice(index) ? std::optional(NamedBody::MaybeOther) : std::nullopt;
        case BodyNaming::Others: return isSaidOf ? std::optional(NamedBody::Other) : isCounted(index) ? std::optional(NamedBody::MaybeOther) : std::nullopt;
        case BodyNaming::End:
            if (isSaidOf && isCounted(index)) // 市统计局等8个部门未收到申请
                return NamedBody::MaybeOther;
            return isSaidOf && lexicon_.isOfOtherLevel(meaning) ? std::optional(NamedBody::Other) : bodyNamedUpTo(index, isSaidOf);
        }
        return std::nullopt;
    }

    /// Of a number: 市统计局等19家单位收到 5 件, 14名申请人提起复议 20 件; not of one behind the name of all (全市42家单位).
    [[nodiscard]] std::optional<NamedBody> bodyCountedAt(std::size_t index) const
    {
        const auto& units = lexicon_.book().guards.subjectUnits;
        const bool isOfSome = std::ranges::find(units, tokens_[index].numeral->unit) != units.end() && (index == 0 || !tokens_[index - 1].has(Slot::Agency));
        return isOfSome && isSubject(index) ? std::optional(NamedBody::MaybeOther) : std::nullopt;
    }

private:
    /// Of a word that may end a name.
    [[nodiscard]] std::optional<NamedBody> bodyNamedUpTo(std::size_t index, bool isSaidOf) const
    {
        const auto& last = tokens_[index];
        const auto begin = beginOf(index);
        const bool isOwn = lexicon_.isOwnName(text_.substr(begin, last.end - begin)) || isOwnByItself(last);
        if (isOwn) // 省政府 of 江苏省 may count for itself, 江苏省人民政府 is who reports
            return !isSaidOf ? std::nullopt : std::optional(begin == last.begin && isOwnByItself(last) ? NamedBody::MaybeOther : NamedBody::Own);
        if (last.begin - begin >= kShortestName && (isSaidOf || isClause(index, begin)))
            return NamedBody::Other;
        return isSentenceSubject(index) ? std::optional(NamedBody::MaybeOther) : std::nullopt;
    }

    /// 市自然资源和规划局以“阳光规划”为抓手: whether a long name is the first that a sentence says, a year aside.
    [[nodiscard]] bool isSentenceSubject(std::size_t index) const
    {
        auto first = index;
        const auto mayBeWithin = [](const Token& token) { return token.has(Slot::Agency) || token.has(Slot::Joiner) || token.has(Slot::Object); };
        while (first > 0 && index - first < kLongestSubject && mayBeWithin(tokens_[first - 1]))
            --first;
        if (index - first == kLongestSubject)
            return false;
        const auto begin = first == 0 ? 0 : tokens_[first - 1].end;
        while (first > 0 && (tokens_[first - 1].isYear() || tokens_[first - 1].kind == TokenKind::Stop))
            --first;
        const auto name = text_.substr(begin, tokens_[index].end - begin);
        const auto next = index + 1 < tokens_.size() ? tokens_[index + 1] : Token();
        const bool goesOn = next.begin == tokens_[index].end && (next.has(Slot::Joiner) || next.has(Slot::Of) || next.has(Slot::Agency) || next.has(Slot::Etc) || next.kind != TokenKind::Word);
        return (first == 0 || tokens_[first - 1].kind == TokenKind::SentenceEnd) && name.size() >= kShortestSubject && name.size() <= kLongestSubject
            && std::ranges::all_of(name, isIdeograph) && !goesOn;
    }

    /// 3个县区: whether a number of them stands before, and not of all that the report counts (全市12个县区).
    [[nodiscard]] bool isCounted(std::size_t index) const
    {
        const bool isBehindNumber = index > 0 && tokens_[index - 1].numeral && tokens_[index - 1].end == tokens_[index].begin;
        return isBehindNumber && (index < 2 || !tokens_[index - 2].has(Slot::Agency));
    }

    /// Of a word for an office.
    [[nodiscard]] bool isOwnOffice(std::size_t index) const
    {
        const auto& office = tokens_[index];
        const bool isWhole = office.end - office.begin > kLongestOffice; // 市政府作为被申请人
        const bool isOfBody = isWhole || (index > 0 && tokens_[index - 1].has(Slot::Agency) && tokens_[index - 1].meaning->names == BodyNaming::End && tokens_[index - 1].end == office.begin);
        return isOfBody && isSubject(index) && !lexicon_.isOwnName(text_.substr(office.begin, office.end - office.begin));
    }

    /// A name goes back over words that may be part of one: 淮阴区教育局, 市行政审批局.
    [[nodiscard]] std::size_t beginOf(std::size_t index) const
    {
        auto first = index;
        while (first > 0 && index - first < kLongestSubject && (mayBeInName(tokens_[first - 1]) || (tokens_[first - 1].has(Slot::Object) && tokens_[first - 1].end == tokens_[first].begin)))
            --first;
        const bool hasMore = tokens_[first].followsUnknown;
        if (!hasMore)
            return tokens_[first].begin;
        auto begin = tokens_[first].begin;
        const auto end = first == 0 ? 0 : tokens_[first - 1].end;
        while (begin > end && isIdeograph(text_[begin - 1]))
            --begin;
        return begin;
    }

    /// 县区方面，收到申请 5 件; 县区情况：收到申请 5 件; 县区。收到申请 5 件
    [[nodiscard]] bool isTopic(std::size_t index) const
    {
        const auto next = index + 1;
        const auto gap = next < tokens_.size() ? tokens_[next].begin - tokens_[index].end : text_.size() - tokens_[index].end;
        const bool isFirst = index == 0 || tokens_[index - 1].kind == TokenKind::SentenceEnd || tokens_[index - 1].has(Slot::Agency) || tokens_[index - 1].has(Slot::Joiner);
        const bool endsLine = next == tokens_.size() || tokens_[next].kind == TokenKind::SentenceEnd || tokens_[next].sign == U':';
        if (isFirst && endsLine && gap <= kLongestTopicWord)
            return true;
        return next + 1 < tokens_.size() && tokens_[next].has(Slot::Field) && tokens_[next].begin == tokens_[index].end && tokens_[next + 1].kind == TokenKind::Stop;
    }

    /// Whether a name is all that stands between two signs.
    [[nodiscard]] bool isClause(std::size_t index, std::size_t begin) const
    {
        const auto before = std::find_if(tokens_.rend() - static_cast<std::ptrdiff_t>(index), tokens_.rend(), [begin](const Token& token) { return token.end <= begin; });
        const bool isAtStart = before == tokens_.rend() ? begin == 0 : before->kind != TokenKind::Word && before->kind != TokenKind::Number && before->end == begin;
        const auto next = index + 1;
        return isAtStart && tokens_[index].end - begin <= kLongestBareName && next < tokens_.size() && tokens_[next].kind == TokenKind::Stop && tokens_[next].begin == tokens_[index].end;
    }

    /// Whether what the body did, or what it had, stands behind it.
    [[nodiscard]] bool isSubject(std::size_t index) const
    {
        auto next = index + 1;
        const auto isNear = [&] { return next < tokens_.size() && tokens_[next].begin <= tokens_[index].end + kAdverbs; };
        while (isNear() && saysNothing(tokens_[next]))
            ++next;
        if (!isNear())
            return false;
        const auto& token = tokens_[next];
        return token.has(Slot::Action) || token.has(Slot::Object) || token.has(Slot::Result) || token.has(Slot::None) || token.has(Slot::Applicant) || token.isCount();
    }

    /// 代表区政府: what stands before 区政府 need not be its name, where that is the report's.
    [[nodiscard]] bool isOwnByItself(const Token& last) const
    {
        return last.end - last.begin > kShortestName && lexicon_.isOwnName(text_.substr(last.begin, last.end - last.begin));
    }

    static bool mayBeInName(const Token& token) { return token.has(Slot::Agency) && token.meaning->names != BodyNaming::Own; }

    static bool saysNothing(const Token& token)
    {
        const bool isOffice = token.has(Slot::Agency) && (token.meaning->names == BodyNaming::None || token.meaning->names == BodyNaming::Office); // 淮阴区人民政府办公室
        return isOffice || token.isYear() || token.has(Slot::Done) || token.has(Slot::Part) || token.has(Slot::Respectively) || token.has(Slot::Of) || token.has(Slot::Filler) || token.has(Slot::Cause);
    }

    const TokenList& tokens_;
    std::u32string_view text_;
    const Lexicon& lexicon_;
};
}

bool markBodies(TokenList& tokens, std::u32string_view text, const Lexicon& lexicon)
{
    if (!lexicon.hasTitle())
        return false;
    const BodyNames names(tokens, text, lexicon);
    bool isMarked = false;
    for (std::size_t index = 0; index < tokens.size(); ++index)
    {
        auto& token = tokens[index];
        if (token.isCount())
            token.body = names.bodyCountedAt(index);
        else if (token.has(Slot::Agency))
            token.body = names.bodyAt(index);
        isMarked |= token.body && *token.body != NamedBody::Own;
    }
    return isMarked;
}
}
