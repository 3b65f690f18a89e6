// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace com::sun::star
{
}
namespace css = com::sun::star;

namespace gouji
{
using rtl::OUString;

[[nodiscard]] inline OUString fromUtf8(std::string_view text)
{
    return OUString(text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8);
}

[[nodiscard]] inline std::string toUtf8(const OUString& text)
{
    constexpr sal_Unicode kFirstBeyondAscii = 0x80;
    const std::span units(text.getStr(), static_cast<std::size_t>(text.getLength()));
    if (std::ranges::all_of(units, [](sal_Unicode unit) { return unit < kFirstBeyondAscii; })) // names and figures of cells
        return std::string(units.begin(), units.end());
    const auto bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return std::string(bytes.getStr(), static_cast<std::size_t>(bytes.getLength()));
}

/// A UNO sequence of the given elements; SDK 7.4 has no such constructor.
template <class T>
[[nodiscard]] css::uno::Sequence<T> makeSequence(std::initializer_list<T> elements)
{
    return css::uno::Sequence<T>(elements.begin(), static_cast<sal_Int32>(elements.size()));
}
}
