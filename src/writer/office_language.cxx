// SPDX-License-Identifier: MPL-2.0
#include "writer/office_language.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace gouji
{
std::string officeLanguage(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    const auto provider = css::configuration::theDefaultProvider::get(context);
    const css::beans::NamedValue path("nodepath", css::uno::Any(OUString("/org.openoffice.Setup/L10N")));
    const css::uno::Reference<css::container::XNameAccess> node(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                              makeSequence({css::uno::Any(path)})),
        css::uno::UNO_QUERY_THROW);
    OUString tag;
    node->getByName("ooLocale") >>= tag;
    return toUtf8(tag);
}

std::string catalogLanguage(const std::string& officeLanguage)
{
    return officeLanguage == "zh" || officeLanguage.starts_with("zh-") ? "zh-CN" : "en-US";
}
}
