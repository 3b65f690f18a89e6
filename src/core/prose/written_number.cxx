// SPDX-License-Identifier: MPL-2.0
#include "prose/written_number.hxx"

#include "prose/chinese_numeral.hxx"

#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr int kTenThousand = 10000;
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

bool isAsciiDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

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
            if (isAsciiDigit(half))
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

/// Rounded to that many digits; a 5 that may have been rounded already is cut.
Decimal withDigits(const Decimal& value, unsigned digits)
{
    using boost::multiprecision::cpp_int;
    if (value.fractionDigits() <= digits)
        return Decimal::fromScaled(value.scaledTo(digits), digits);
    const cpp_int unit = boost::multiprecision::pow(cpp_int(10), value.fractionDigits() - digits);
    const cpp_int scaled = value.scaledTo(value.fractionDigits());
    const cpp_int rest = scaled % unit;
    return Decimal::fromScaled(scaled / unit + (2 * rest > unit ? 1 : 0), digits);
}

std::optional<std::u32string> inChinese(const Decimal& value)
{
    constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
    constexpr std::u32string_view kUnits = U"千百十";
    if (!value.isInteger() || value >= Decimal(kTenThousand))
        return std::nullopt;
    auto number = std::stoi(value.toString());
    if (number <= 2)
        return std::u32string(1, number == 2 ? U'两' : kDigits[static_cast<std::size_t>(number)]); // before a unit, as all of them here
    std::u32string text;
    bool isGap = false;
    for (int power = kTenThousand / 10, place = 0; power > 0; power /= 10, ++place)
    {
        const auto digit = static_cast<std::size_t>(number / power % 10);
        if (digit == 0)
        {
            isGap = !text.empty();
            continue;
        }
        if (isGap)
            text += kDigits.front();
        isGap = false;
        const bool isTenAlone = power == 10 && digit == 1 && text.empty();
        text += isTenAlone ? std::u32string() : std::u32string(1, kDigits[digit]);
        if (power > 1)
            text += kUnits[static_cast<std::size_t>(place)];
    }
    return text;
}

std::u32string inDigits(const Decimal& value, const Style& style)
{
    const auto plain = value.toString();
    const auto point = std::min(plain.find('.'), plain.size());
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
std::optional<Decimal> tenThousands(const Decimal& value)
{
    constexpr unsigned kDigits = 4;
    if (value < Decimal(kTenThousand) || !value.isInteger())
        return std::nullopt;
    auto text = Decimal::fromScaled(value.scaledTo(0), kDigits).toString();
    text.erase(text.find_last_not_of('0') + 1);
    return Decimal::parse(text.back() == '.' ? text.substr(0, text.size() - 1) : text);
}

std::optional<std::u32string> written(Decimal value, Style style)
{
    if (style.isPercentage())
        value = withDigits(value, static_cast<unsigned>(style.fractionDigits));
    if (style.suffix == kWan)
    {
        const auto thousands = tenThousands(value);
        value = thousands.value_or(value);
        style.suffix = thousands ? kWan : kNoSign;
    }
    auto text = style.isChinese ? inChinese(value) : inDigits(value, style);
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
    const auto text = written(value, *style);
    return text ? std::optional(toUtf8Bytes(*text)) : std::nullopt;
}
}
