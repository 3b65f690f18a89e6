// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/report_reasons.hxx"

#include "writer/uno/office_call.hxx"
#include "writer/writing/document_protection.hxx"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using DocumentReference = Reference<css::text::XTextDocument>;

const auto kProperty = fromUtf8(kReasonsProperty);

Reference<css::beans::XPropertyContainer> userProperties(const DocumentReference& document)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY_THROW);
    return supplier->getDocumentProperties()->getUserDefinedProperties();
}

bool hasReasons(const Reference<css::beans::XPropertyContainer>& properties)
{
    return Reference<css::beans::XPropertySet>(properties, UNO_QUERY_THROW)->getPropertySetInfo()->hasPropertyByName(kProperty);
}
}

Result<ReasonBook> readReasons(const DocumentReference& document)
{
    return guarded("operation.read-reasons", "",
                   [&]() -> Result<ReasonBook>
                   {
                       const auto properties = userProperties(document);
                       if (!hasReasons(properties))
                           return ReasonBook();
                       OUString text;
                       if (!(Reference<css::beans::XPropertySet>(properties, UNO_QUERY_THROW)->getPropertyValue(kProperty) >>= text))
                           return unreadableReasons();
                       return ReasonBook::parse(toUtf8(text));
                   });
}

Result<void> writeReasons(const DocumentReference& document, const ReasonBook& book)
{
    return guarded("operation.write-reasons", "",
                   [&]() -> Result<void>
                   {
                       BOOST_OUTCOME_TRYV(expectWritable(document));
                       if (book.isTooLong())
                           return unreadableReasons();
                       const auto properties = userProperties(document);
                       const bool isThere = hasReasons(properties);
                       if (!isThere && book.isEmpty())
                           return boost::outcome_v2::success();
                       if (isThere)
                           properties->removeProperty(kProperty);
                       if (!book.isEmpty())
                           properties->addProperty(kProperty, css::beans::PropertyAttribute::REMOVEABLE,
                                                   css::uno::Any(fromUtf8(book.print())));
                       Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(true);
                       return boost::outcome_v2::success();
                   });
}
}
