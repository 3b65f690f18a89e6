// SPDX-License-Identifier: MPL-2.0
#include "figures/cell_value.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace gouji
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kDashWords{U"/"sv, U"／"sv, U"-"sv, U"--"sv, U"—"sv, U"——"sv, U"–"sv, U"―"sv, U"－"sv, U"无"sv, U"不适用"sv};
constexpr std::u32string_view kMinusSigns = U"-－−﹣";
constexpr std::u32string_view kOpeningBrackets = U"(（[［【〔";
constexpr std::u32string_view kClosingBrackets = U")）]］】〕";

bool isDigitOfAnyWidth(char32_t character)
{
    return isDigit(toHalfWidth(character));
}

/// A comma or a space within a line; what stands on two lines or behind a tab is two numbers.
bool isGroupSeparator(char32_t character)
{
    constexpr std::u32string_view kLineSpaces = U"\t\n\v\f\r\u0085\u2028\u2029";
    return toHalfWidth(character) == U',' || (isSpace(character) && kLineSpaces.find(character) == std::u32string_view::npos);
}

/// The visible text of a cell without spaces at its ends, and whether anything but line breaks was dropped.
struct VisibleText
{
    std::u32string text;
    bool hadMore;
};

VisibleText visibleText(std::string_view utf8)
{
    auto text = toCodePoints(utf8);
    const auto isShown = [](char32_t character) { return !isSpace(character) && !isInvisible(character); };
    const auto countInLines = [&] { return text.size() - static_cast<std::size_t>(std::ranges::count(text, U'\n')); };
    const auto before = countInLines();
    text.erase(std::find_if(text.rbegin(), text.rend(), isShown).base(), text.end());
    text.erase(text.begin(), std::ranges::find_if(text, isShown));
    std::erase_if(text, isInvisible);
    return {text, countInLines() != before};
}

/// Walks over a number at the front of a text and collects its plain digits.
class NumberScanner
{
public:
    explicit NumberScanner(std::u32string_view text) : rest_(text) {}

    /// False if the text does not begin with a well-formed number.
    bool scan()
    {
        scanSign();
        if (!scanGroups())
            return false;
        return scanFraction();
    }

    [[nodiscard]] std::u32string_view rest() const { return rest_; }
    [[nodiscard]] const std::string& plainDigits() const { return plain_; }
    [[nodiscard]] bool isUnusual() const { return isUnusual_; }

private:
    void scanSign()
    {
        if (rest_.empty() || kMinusSigns.find(rest_.front()) == std::u32string_view::npos)
            return;
        isUnusual_ |= rest_.front() != U'-';
        plain_ += '-';
        rest_.remove_prefix(1);
    }

    std::size_t scanDigits()
    {
        std::size_t count = 0;
        for (; !rest_.empty() && isDigitOfAnyWidth(rest_.front()); rest_.remove_prefix(1), ++count)
        {
            isUnusual_ |= !isDigit(rest_.front());
            plain_ += static_cast<char>(toHalfWidth(rest_.front()));
        }
        return count;
    }

    /// "1,235" or "1 235": after a first group of one to three digits, groups of exactly three, parted by the same
    /// separator.
    bool scanGroups()
    {
        const bool startsWithZero = !rest_.empty() && toHalfWidth(rest_.front()) == U'0';
        const auto first = scanDigits();
        isUnusual_ |= startsWithZero && first > 1;
        const char32_t separator = rest_.empty() ? U'\0' : rest_.front();
        while (rest_.size() >= 2 && isGroupSeparator(rest_[0]) && isDigitOfAnyWidth(rest_[1]))
        {
            const bool isSeparatedAlike = rest_[0] == separator;
            isUnusual_ = true;
            rest_.remove_prefix(1);
            if (!isSeparatedAlike || first > 3 || scanDigits() != 3)
                return false;
        }
        return first > 0;
    }

    bool scanFraction()
    {
        if (rest_.empty() || toHalfWidth(rest_.front()) != U'.')
            return true;
        isUnusual_ |= rest_.front() != U'.';
        plain_ += '.';
        rest_.remove_prefix(1);
        return scanDigits() > 0;
    }

    std::u32string_view rest_;
    std::string plain_;
    bool isUnusual_ = false;
};

bool hasDigit(std::u32string_view text)
{
    return std::ranges::any_of(text, isDigitOfAnyWidth);
}

/// The text outside its brackets; none if they do not match, or hold nothing but digits.
std::optional<std::u32string> outsideRemarks(std::u32string_view text)
{
    std::u32string outside;
    std::size_t depth = 0;
    bool saysMore = true;
    for (const char32_t character : text)
    {
        if (kOpeningBrackets.find(character) != std::u32string_view::npos)
            saysMore = depth++ > 0 && saysMore;
        else if (kClosingBrackets.find(character) != std::u32string_view::npos)
        {
            if (depth-- == 0 || !saysMore)
                return std::nullopt;
        }
        else if (depth == 0)
            outside += character;
        else
            saysMore |= !isDigitOfAnyWidth(character) && !isSpace(character);
    }
    return depth == 0 ? std::optional(outside) : std::nullopt;
}

/// Letters that are typed or scanned for digits stand straight behind one: 14O is 140 or something else, never 14.
bool beginsWithLookAlike(std::u32string_view text)
{
    constexpr std::u32string_view kLookAlikes = U"OoQDIil|SsBZz〇○零";
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    std::size_t length = 0;
    for (; length < text.size() && kLookAlikes.find(toHalfWidth(text[length])) != std::u32string_view::npos; ++length)
        continue;
    const auto isLetter = [](char32_t character) { return toHalfWidth(character) < 0x80 && isWordCharacter(toHalfWidth(character)); };
    return length > 0 && (length == text.size() || !isLetter(text[length]));
}

/// Text that may follow a leading number: a unit or words without digits or what looks like them, and remarks in brackets that say more than a
/// number.
bool isRemark(std::u32string_view text)
{
    const auto outside = outsideRemarks(text);
    return outside && !hasDigit(*outside) && !beginsWithLookAlike(*outside) && outside->find_first_of(U"/／") == std::u32string::npos;
}

/// The number of a cell that holds nothing but its digits, as nearly all do.
std::optional<Decimal> plainInteger(std::string_view utf8)
{
    constexpr std::size_t kMostPlainDigits = 18; // of 64 bits
    const bool hasLeadingZero = utf8.size() > 1 && utf8.front() == '0';
    const auto isAsciiDigit = [](char character) { return character >= '0' && character <= '9'; };
    if (utf8.empty() || utf8.size() > kMostPlainDigits || hasLeadingZero || !std::ranges::all_of(utf8, isAsciiDigit))
        return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(utf8.data(), utf8.data() + utf8.size(), number);
    return Decimal(number);
}

CellValue unreadable()
{
    return {ValueState::Unreadable, std::nullopt, false, {}};
}
}

CellValue parseCellValue(std::string_view utf8)
{
    if (const auto integer = plainInteger(utf8))
        return {ValueState::Number, integer, false, {}};
    const auto [text, hadMore] = visibleText(utf8);
    if (text.empty())
        return {};
    if (std::ranges::find(kDashWords, std::u32string_view(text)) != kDashWords.end())
        return {ValueState::Dash, std::nullopt, false, {}};

    NumberScanner scanner(text);
    if (!scanner.scan() || (!scanner.rest().empty() && !isRemark(scanner.rest())))
        return unreadable();
    const auto number = Decimal::parse(scanner.plainDigits());
    if (!number)
        return unreadable();
    return {ValueState::Number, number, hadMore || scanner.isUnusual(), trimmed(toUtf8Bytes(scanner.rest()))};
}
}
