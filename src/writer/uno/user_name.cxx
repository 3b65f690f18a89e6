// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/user_name.hxx"

#include "base/text.hxx"
#include "writer/uno/configuration.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <osl/security.hxx>

#include <algorithm>

namespace gouji
{
namespace
{
using css::container::XNameAccess;
using css::uno::Reference;

constexpr char32_t kFirstEastAsian = 0x2E80; ///< radicals, kana, ideographs, hangul lie above

std::string entry(const Reference<XNameAccess>& data, const OUString& name)
{
    OUString value;
    data->getByName(name) >>= value;
    return trimmed(toUtf8(value));
}

std::string accountName()
{
    OUString name;
    osl::Security().getUserName(name);
    return toUtf8(name);
}
}

std::string fullName(const std::string& givenName, const std::string& surname)
{
    if (std::ranges::any_of(toCodePoints(surname + givenName), [](char32_t character) { return character >= kFirstEastAsian; }))
        return surname + givenName;
    return trimmed(givenName + " " + surname);
}

std::string userName(const Reference<css::uno::XComponentContext>& context)
{
    const auto data = readConfiguration(context, "/org.openoffice.UserProfile/Data");
    const auto name = fullName(entry(data, "givenname"), entry(data, "sn"));
    return name.empty() ? accountName() : name;
}
}
