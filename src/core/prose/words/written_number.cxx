// SPDX-License-Identifier: MPL-2.0
#include "prose/words/written_number.hxx"

#include "prose/words/chinese_numeral.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kGroupDigits = 3;
constexpr char32_t kFullWidthShift = 0xFEE0; // from ASCII to its full-width sign
constexpr char32_t kWan = U'万';
constexpr char32_t kNoSign = U'\0';

struct Style
{
    bool isChinese = false;
    bool isFullWidth = false;
    char32_t separator = kNoSign; ///< of thousands
    char32_t point = U'.';
    std::size_t fractionDigits = 0;
    char32_t suffix = kNoSign; ///< percent sign or 万

    [[nodiscard]] bool isPercentage() const { return suffix != kNoSign && suffix != kWan; }
};

/// Walks over the example once; it must be a number from its first sign to its last.
class StyleReader
{
public:
    explicit StyleReader(std::string_view example) : text_(toCodePoints(example)) { std::erase_if(text_, isInvisible); }

    std::optional<Style> read()
    {
        takeSuffix();
        style_.isChinese = isChinese();
        if (!style_.isChinese && !takeDigits())
            return std::nullopt;
        return style_;
    }

private:
    void takeSuffix()
    {
        if (!text_.empty() && (toHalfWidth(text_.back()) == U'%' || text_.back() == kWan))
        {
            style_.suffix = text_.back();
            text_.pop_back();
        }
    }

    /// 二〇 is no numeral of this kind.
    [[nodiscard]] bool isChinese() const
    {
        const auto numeral = readChineseNumeral(text_);
        return numeral && numeral->length == text_.size() && text_.find(U'〇') == std::u32string::npos && !style_.isPercentage();
    }

    [[nodiscard]] bool takeDigits()
    {
        bool isFraction = false;
        for (std::size_t index = 0; index < text_.size(); ++index)
        {
            const auto sign = text_[index];
            const auto half = toHalfWidth(sign);
            if (isDigit(half))
            {
                style_.isFullWidth = style_.isFullWidth || half != sign;
                style_.fractionDigits += isFraction ? 1 : 0;
            }
            else if (index == 0 || index + 1 == text_.size() || isFraction)
                return false;
            else if (half == U'.')
            {
                style_.point = sign;
                isFraction = true;
            }
            else if (half == U',' || isSpace(sign))
                style_.separator = sign;
            else
                return false;
        }
        return !text_.empty();
    }

    std::u32string text_;
    Style style_;
};

// What follows works on the value as it is written, "12.50", since only digits move.

std::size_t pointOf(const std::string& plain)
{
    return std::min(plain.find('.'), plain.size());
}

bool isWhole(const std::string& plain)
{
    return plain.find_first_not_of(".0", pointOf(plain)) == std::string::npos;
}

std::string increased(std::string plain)
{
    for (auto digit = plain.rbegin(); digit != plain.rend(); ++digit)
    {
        if (*digit == '.')
            continue;
        if (*digit != '9')
        {
            ++*digit;
            return plain;
        }
        *digit = '0';
    }
    plain.insert(plain.begin(), '1');
    return plain;
}

/// Rounded to that many digits; a 5 that may have been rounded already is cut.
std::string withDigits(std::string plain, std::size_t digits)
{
    const auto point = pointOf(plain);
    if (point == plain.size())
        plain += '.';
    const auto end = point + 1 + digits;
    if (plain.size() <= end)
        plain.append(end - plain.size(), '0');
    const auto rest = plain.substr(end);
    plain.erase(digits == 0 ? point : end);
    const bool isMore = !rest.empty() && (rest.front() > '5' || (rest.front() == '5' && rest.find_first_not_of('0', 1) != std::string::npos));
    return isMore ? increased(std::move(plain)) : plain;
}

std::optional<std::u32string> inChinese(const std::string& plain)
{
    constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
    constexpr std::u32string_view kUnits = U"千百十";
    constexpr std::size_t kMostDigits = 4;
    const auto digits = plain.substr(0, pointOf(plain));
    if (!isWhole(plain) || digits.size() > kMostDigits)
        return std::nullopt;
    if (digits == "2")
        return U"两"; // before a unit, as all of them here
    std::u32string text;
    bool isGap = false;
    for (std::size_t index = 0; index < digits.size(); ++index)
    {
        const auto place = index + kMostDigits - digits.size();
        if (digits[index] == '0')
        {
            isGap = !text.empty();
            continue;
        }
        if (isGap)
            text += kDigits.front();
        isGap = false;
        const bool isTenAlone = place + 2 == kMostDigits && digits[index] == '1' && text.empty();
        if (!isTenAlone)
            text += kDigits[static_cast<std::size_t>(digits[index] - '0')];
        if (place < kUnits.size())
            text += kUnits[place];
    }
    if (text.empty())
        text += kDigits.front();
    return text;
}

std::u32string inDigits(const std::string& plain, const Style& style)
{
    const auto point = pointOf(plain);
    std::u32string text;
    for (std::size_t index = 0; index < plain.size(); ++index)
    {
        const bool beginsGroup = index > 0 && index < point && (point - index) % kGroupDigits == 0;
        if (beginsGroup && style.separator != kNoSign)
            text += style.separator;
        const auto sign = static_cast<char32_t>(plain[index]);
        text += index == point ? style.point : style.isFullWidth ? sign + kFullWidthShift : sign;
    }
    return text;
}

/// 20000 as 2, for 万 to stand behind it; none if the value is better said without.
std::optional<std::string> tenThousands(const std::string& plain)
{
    constexpr std::size_t kZeros = 4;
    auto digits = plain.substr(0, pointOf(plain));
    if (!isWhole(plain) || digits.size() <= kZeros)
        return std::nullopt;
    digits.insert(digits.end() - static_cast<std::ptrdiff_t>(kZeros), '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.')
        digits.pop_back();
    return digits;
}

std::optional<std::u32string> written(std::string plain, Style style)
{
    if (style.isPercentage())
        plain = withDigits(std::move(plain), style.fractionDigits);
    if (style.suffix == kWan)
    {
        const auto thousands = tenThousands(plain);
        plain = thousands.value_or(plain);
        style.suffix = thousands ? kWan : kNoSign;
    }
    auto text = style.isChinese ? inChinese(plain) : inDigits(plain, style);
    if (text && style.suffix != kNoSign)
        *text += style.suffix;
    return text;
}
}

bool isWrittenNumber(std::string_view words)
{
    return StyleReader(words).read().has_value();
}

std::optional<std::string> writtenLike(std::string_view example, const Decimal& value)
{
    const auto style = StyleReader(example).read();
    if (!style || value.isNegative())
        return std::nullopt;
    const auto text = written(value.toString(), *style);
    return text ? std::optional(toUtf8Bytes(*text)) : std::nullopt;
}
}
