// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_lengths.hxx"

#include <algorithm>
#include <array>
#include <ios>
#include <locale>
#include <optional>
#include <sstream>
#include <string>

namespace gouji
{
namespace
{
constexpr double kMostWidth = 1e6;

struct Unit
{
    std::string_view name;
    double hundredthsOfMillimetre;
};

constexpr std::array<Unit, 6> kUnits{{{"cm", 1000}, {"in", 2540}, {"inch", 2540}, {"mm", 100}, {"pc", 2540.0 / 6}, {"pt", 2540.0 / 72}}};

/// A length of a page layout, the only fractions in a file that are no figures of a report.
std::optional<double> numberBefore(std::string_view text, std::string_view& unit)
{
    std::istringstream stream{std::string(text)};
    stream.imbue(std::locale::classic());
    double number = 0;
    if (!(stream >> std::noskipws >> number))
        return std::nullopt;
    unit = stream.eof() ? std::string_view() : text.substr(static_cast<std::size_t>(stream.tellg()));
    return number;
}

int clamped(double width)
{
    return static_cast<int>(std::clamp(width, 0.0, kMostWidth));
}
}

int escapementOf(std::string_view textPosition)
{
    if (textPosition.starts_with("super"))
        return 1;
    if (textPosition.starts_with("sub"))
        return -1;
    std::string_view unit;
    const auto percent = numberBefore(textPosition, unit).value_or(0);
    return percent > 0 ? 1 : percent < 0 ? -1 : 0;
}

int columnWidthOf(const pugi::xml_node& properties)
{
    std::string_view unit;
    if (const auto relative = numberBefore(properties.attribute("style:rel-column-width").value(), unit); relative && unit == "*")
        return clamped(*relative);
    const auto absolute = numberBefore(properties.attribute("style:column-width").value(), unit);
    const auto known = std::ranges::find(kUnits, unit, &Unit::name);
    return absolute && known != kUnits.end() ? clamped(*absolute * known->hundredthsOfMillimetre) : 0;
}
}
