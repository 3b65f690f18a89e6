// SPDX-License-Identifier: MPL-2.0
#include "writer/publish/document_traces.hxx"

#include "writer/uno/office_call.hxx"
#include "writer/writing/document_protection.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using DocumentReference = Reference<css::text::XTextDocument>;

constexpr const char* kOperation = "operation.publish";

bool isComment(const css::uno::Any& field)
{
    const Reference<css::lang::XServiceInfo> info(field, UNO_QUERY);
    return info.is() && info->supportsService("com.sun.star.text.textfield.Annotation");
}

std::size_t countComments(const DocumentReference& document)
{
    std::size_t count = 0;
    const auto fields = Reference<css::text::XTextFieldsSupplier>(document, UNO_QUERY_THROW)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements())
        count += isComment(fields->nextElement()) ? 1 : 0;
    return count;
}

std::size_t countTrackedChanges(const DocumentReference& document)
{
    std::size_t count = 0;
    const auto redlines = Reference<css::document::XRedlinesSupplier>(document, UNO_QUERY_THROW)->getRedlines()->createEnumeration();
    for (; redlines->hasMoreElements(); ++count)
        redlines->nextElement();
    return count;
}

Reference<css::document::XDocumentProperties> propertiesOf(const DocumentReference& document)
{
    return Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)->getDocumentProperties();
}

/// Each once, in the order of the properties dialog.
std::vector<std::string> personalDataOf(const DocumentReference& document)
{
    const auto properties = propertiesOf(document);
    std::vector<std::string> names;
    for (const auto& text : {properties->getAuthor(), properties->getModifiedBy(), properties->getPrintedBy(), properties->getTemplateURL()})
        if (const auto name = toUtf8(text.trim()); !name.empty() && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    return names;
}

void keepUserOut(const DocumentReference& document)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> settings(factory->createInstance("com.sun.star.document.Settings"), UNO_QUERY_THROW);
    settings->setPropertyValue("ApplyUserData", css::uno::Any(false));
}
}

Result<DocumentTraces> readTraces(const DocumentReference& document)
{
    return guarded(kOperation, "", [&]() -> Result<DocumentTraces>
                   { return DocumentTraces{countComments(document), countTrackedChanges(document), personalDataOf(document)}; });
}

Result<void> removePersonalData(const DocumentReference& document)
{
    return guarded(kOperation, "",
                   [&]() -> Result<void>
                   {
                       BOOST_OUTCOME_TRYV(expectWritable(document));
                       const auto properties = propertiesOf(document);
                       properties->setAuthor(OUString());
                       properties->setModifiedBy(OUString());
                       properties->setPrintedBy(OUString());
                       properties->setTemplateName(OUString());
                       properties->setTemplateURL(OUString());
                       keepUserOut(document);
                       Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(true);
                       return boost::outcome_v2::success();
                   });
}
}
