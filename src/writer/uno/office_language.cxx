// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/office_language.hxx"

#include "writer/uno/configuration.hxx"

namespace gouji
{
std::string officeLanguage(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    OUString tag;
    readConfiguration(context, "/org.openoffice.Setup/L10N")->getByName("ooLocale") >>= tag;
    return toUtf8(tag);
}

std::string catalogLanguage(const std::string& officeLanguage)
{
    return officeLanguage == "zh" || officeLanguage.starts_with("zh-") ? "zh-CN" : "en-US";
}
}
