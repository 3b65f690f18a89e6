// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/office_call.hxx"

#include "base/text.hxx"

#include <cppuhelper/exc_hlp.hxx>

#include <regex>

namespace gouji
{
std::string messageOf(const css::uno::Exception& exception)
{
    static const std::regex sourcePlace(R"re(\s*(\bat\s+)?[^\s"]*[\w.]+\.(cxx|hxx|cpp|hpp|c|h):\d+\S*)re");
    return trimmed(std::regex_replace(toUtf8(exception.Message), sourcePlace, ""));
}

std::string reasonOf(const css::uno::Exception& exception)
{
    if (auto message = messageOf(exception); !message.empty())
        return message;
    const auto type = toUtf8(cppu::getCaughtException().getValueTypeName());
    return type.substr(type.rfind('.') + 1);
}

Error officeRefused(const std::string& operation, const std::string& place, const std::string& reason)
{
    return Error{ErrorCode::OfficeRefused, {{"operation", operation}, {"place", place}, {"reason", reason}}};
}
}
