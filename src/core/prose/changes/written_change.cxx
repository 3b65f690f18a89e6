// SPDX-License-Identifier: MPL-2.0
#include "prose/changes/written_change.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool isDirection(const Token& token)
{
    return token.has(Slot::Increase) || token.has(Slot::Decrease);
}

bool isLastYear(const Token& token)
{
    const bool isWord = token.meaning && token.meaning->years == -1;
    return isWord || (token.isYear() && token.years == -1);
}

bool isOwnYear(const Token& token)
{
    return token.isYear() && token.years == 0;
}

/// What may part the pieces of a change from each other.
bool parts(const Token& token)
{
    const bool isComma = token.kind == TokenKind::Stop && token.sign == U',';
    return isComma || token.kind == TokenKind::Open || token.kind == TokenKind::Close || token.has(Slot::Joiner) || (token.has(Slot::YearBefore) && !isLastYear(token));
}

bool isWhole(const Numeral& numeral)
{
    return !numeral.isTooLong && !numeral.year && numeral.lastPlace == 0 && numeral.value.isInteger() && !numeral.unit.empty();
}

/// A number of things that is no guard case.
bool isWholeCount(const Token& token)
{
    return token.isCount() && !token.numeral->isPercentage && isWhole(*token.numeral);
}

/// Reads the changes of one sentence from left to right.
class ChangeReader
{
public:
    ChangeReader(std::u32string_view text, std::span<const Token> tokens, const NumberGuards& guards) : text_(text), tokens_(tokens), guards_(guards) {}

    std::vector<WrittenChange> read()
    {
        std::vector<WrittenChange> changes;
        for (std::size_t index = 0; index < tokens_.size();)
        {
            auto change = isWholeCount(tokens_[index]) ? changeFromLast(index) : isDirection(tokens_[index]) ? changeWithoutLast(index) : std::nullopt;
            index = change ? change->end : index + 1;
            if (change)
                changes.push_back(*change);
        }
        return changes;
    }

private:
    /// 2987 of 较2023年的2987件增加132件, and of 由2023年的2987件上升到3119件.
    [[nodiscard]] std::optional<WrittenChange> changeFromLast(std::size_t last) const
    {
        const auto year = yearOf(last);
        if (!year)
            return std::nullopt;
        WrittenChange change;
        change.last = last;
        change.begin = *year;
        change.end = last + 1;
        if (const auto now = nowBehind(last + 1))
        {
            change.now = now;
            if (isDirection(tokens_[last + 1]))
                change.isDecrease = tokens_[last + 1].has(Slot::Decrease);
            change.end = *now + 1;
            if (const auto more = behindParts(change.end))
                takePieces(change, *more);
            return change.isDecrease ? std::optional(change) : std::nullopt;
        }
        const auto next = behindParts(change.end);
        if (!next || !takePieces(change, *next))
            return std::nullopt;
        if (const auto now = nowBefore(*year); now && unitOf(*now) == unitOf(last))
            change.now = now;
        change.begin = change.now.value_or(change.begin);
        return change;
    }

    /// 3119 件，比上年增加 132 件，增长 4.4%.
    [[nodiscard]] std::optional<WrittenChange> changeWithoutLast(std::size_t direction) const
    {
        const auto now = nowBefore(direction);
        const auto isOfYears = [](const Token& token) { return token.has(Slot::YearBefore); };
        if (!now || std::ranges::none_of(tokens_.subspan(*now, direction - *now), isOfYears))
            return std::nullopt;
        WrittenChange change;
        change.now = now;
        change.begin = *now;
        return takePieces(change, direction) ? std::optional(change) : std::nullopt;
    }

    /// Takes 增加132件，增长4.4% from a direction on. Whether there is a piece.
    bool takePieces(WrittenChange& change, std::size_t direction) const
    {
        const auto unit = unitOf(change.last ? *change.last : *change.now);
        bool isTaken = false;
        for (std::optional<std::size_t> next = direction; next && *next + 1 < tokens_.size(); next = behindParts(change.end))
        {
            const auto number = *next + 1;
            const auto* numeral = tokens_[number].numeral;
            const bool isDecrease = tokens_[*next].has(Slot::Decrease);
            if (!isDirection(tokens_[*next]) || !numeral || tokens_[number].begin != tokens_[*next].end || !numeral->endsClause || isDecrease != change.isDecrease.value_or(isDecrease))
                break;
            auto& piece = numeral->isPercentage ? change.percentage : change.difference;
            const bool isReadable = numeral->isPercentage ? !numeral->isTooLong : isWhole(*numeral) && numeral->unit == unit;
            if (piece || !isReadable)
                break;
            piece = number;
            change.isDecrease = isDecrease;
            change.end = number + 1;
            isTaken = true;
        }
        return isTaken;
    }

    /// The year directly before last year's number.
    [[nodiscard]] std::optional<std::size_t> yearOf(std::size_t number) const
    {
        auto before = number;
        while (before > 0 && tokens_[before - 1].has(Slot::Of) && isClose(before))
            --before;
        const bool isNamed = before > 0 && isClose(before) && isLastYear(tokens_[before - 1]);
        return isNamed ? std::optional(before - 1) : std::nullopt;
    }

    /// The number of 上升到3119件, 上升到2024年的3119件 and 变为3119件.
    [[nodiscard]] std::optional<std::size_t> nowBehind(std::size_t index) const
    {
        bool isTo = false;
        for (; index < tokens_.size() && !isWholeCount(tokens_[index]); ++index)
        {
            const auto& token = tokens_[index];
            isTo |= endsIn(index);
            if (!isClose(index) || !(parts(token) || isDirection(token) || isOwnYear(token) || token.has(Slot::Of)))
                return std::nullopt;
        }
        const bool isNow = index < tokens_.size() && isClose(index) && (isTo || endsIn(index)) && tokens_[index].numeral->endsClause;
        return isNow ? std::optional(index) : std::nullopt;
    }

    /// The number before the comma or bracket behind which 较上年 and the like lead to a token; what it counts may follow it.
    [[nodiscard]] std::optional<std::size_t> nowBefore(std::size_t token) const
    {
        auto index = token;
        bool isParted = false;
        for (; index > 0 && isClose(index) && (parts(tokens_[index - 1]) || isLastYear(tokens_[index - 1])); --index)
            isParted |= tokens_[index - 1].kind != TokenKind::Word && !tokens_[index - 1].numeral;
        while (isParted && index > 0 && isClose(index) && (tokens_[index - 1].has(Slot::Object) || tokens_[index - 1].has(Slot::Of)))
            --index;
        const bool isNow = isParted && index > 0 && isClose(index) && isWholeCount(tokens_[index - 1]);
        return isNow ? std::optional(index - 1) : std::nullopt;
    }

    [[nodiscard]] std::optional<std::size_t> behindParts(std::size_t index) const
    {
        while (index < tokens_.size() && isClose(index) && parts(tokens_[index]))
            ++index;
        return index < tokens_.size() && isClose(index) ? std::optional(index) : std::nullopt;
    }

    [[nodiscard]] std::u32string_view gapBefore(std::size_t index) const
    {
        const auto begin = tokens_[index - 1].end;
        return begin < tokens_[index].begin ? text_.substr(begin, tokens_[index].begin - begin) : std::u32string_view();
    }

    /// Whether nothing but words of changes stands before a token.
    [[nodiscard]] bool isClose(std::size_t index) const
    {
        if (index == 0 || index >= tokens_.size())
            return index == tokens_.size();
        const auto gap = gapBefore(index);
        return gap.empty() || std::ranges::find(guards_.changeWords, gap) != guards_.changeWords.end() || endsIn(index);
    }

    /// Whether 到 or the like stands before a token.
    [[nodiscard]] bool endsIn(std::size_t index) const
    {
        return index > 0 && std::ranges::find(guards_.changeEnds, gapBefore(index)) != guards_.changeEnds.end();
    }

    [[nodiscard]] std::u32string_view unitOf(std::size_t number) const { return tokens_[number].numeral->unit; }

    std::u32string_view text_;
    std::span<const Token> tokens_;
    const NumberGuards& guards_;
};
}

std::vector<WrittenChange> changesOf(std::u32string_view text, std::span<const Token> sentence, const NumberGuards& guards)
{
    if (std::ranges::none_of(sentence, isDirection))
        return {};
    return ChangeReader(text, sentence, guards).read();
}
}
