// SPDX-License-Identifier: MPL-2.0
#include "writer/last_year_memory.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

const OUString kPath("/org.gouji.Settings/LastYearReports");
const OUString kUrl("Url");
}

LastYearMemory::LastYearMemory(const Reference<css::uno::XComponentContext>& context)
{
    const css::beans::NamedValue path("nodepath", Any(kPath));
    reports_.set(css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
                     "com.sun.star.configuration.ConfigurationUpdateAccess", makeSequence({Any(path)})),
                 UNO_QUERY_THROW);
}

std::optional<std::string> LastYearMemory::recall(const std::string& unit) const
{
    if (!reports_->hasByName(fromUtf8(unit)))
        return std::nullopt;
    OUString url;
    Reference<css::container::XNameAccess>(reports_->getByName(fromUtf8(unit)), UNO_QUERY_THROW)->getByName(kUrl) >>= url;
    return url.isEmpty() ? std::nullopt : std::optional(toUtf8(url));
}

void LastYearMemory::remember(const std::string& unit, const std::string& url) const
{
    const Reference<css::container::XNameContainer> reports(reports_, UNO_QUERY); // absent where the whole set is locked
    if (unit.empty() || !reports.is())
        return;
    const OUString name = fromUtf8(unit);
    if (!reports->hasByName(name))
        reports->insertByName(name, Any(Reference<css::lang::XSingleServiceFactory>(reports, UNO_QUERY_THROW)->createInstance()));
    const Reference<css::beans::XPropertySet> report(reports->getByName(name), UNO_QUERY_THROW);
    const auto property = report->getPropertySetInfo()->getPropertyByName(kUrl);
    if ((property.Attributes & css::beans::PropertyAttribute::READONLY) != 0)
        return;
    report->setPropertyValue(kUrl, Any(fromUtf8(url)));
    Reference<css::util::XChangesBatch>(reports, UNO_QUERY_THROW)->commitChanges();
}
}
