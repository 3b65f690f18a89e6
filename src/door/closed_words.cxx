// SPDX-License-Identifier: MPL-2.0
#include "door/closed_words.hxx"

#include "door/door_words.hxx"
#include "door/service_of_name.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;

OUString officeLanguage(const Reference<css::uno::XComponentContext>& context)
{
    const css::beans::NamedValue place("nodepath", Any(OUString("/org.openoffice.Setup/L10N")));
    const auto configuration =
        serviceOfName<css::lang::XMultiServiceFactory>(context, "com.sun.star.configuration.ConfigurationProvider");
    const Reference<css::container::XNameAccess> settings(
        configuration->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", makeSequence({Any(place)})),
        css::uno::UNO_QUERY_THROW);
    OUString tag;
    settings->getByName("ooLocale") >>= tag;
    return tag;
}

/// As everywhere in Gouji: Chinese wherever the office is, else English.
const DoorWords& wordsFor(const OUString& language)
{
    return language == "zh" || language.startsWith("zh-") ? kChineseDoorWords : kEnglishDoorWords;
}
}

ClosedWords closedWords(const Reference<css::uno::XComponentContext>& context, const Refusal& refusal)
{
    const DoorWords& words = wordsFor(officeLanguage(context));
    const OUString reason = refusal.isCut ? fromUtf8(words.cut) : refusal.reason;
    return {fromUtf8(words.product), fromUtf8(words.closed).replaceAll("{file}", refusal.file).replaceAll("{reason}", reason)};
}
}
