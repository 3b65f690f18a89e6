// SPDX-License-Identifier: MPL-2.0
#include "support/comments.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>

#include <algorithm>

namespace gouji::test
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kAnnotation = "com.sun.star.text.textfield.Annotation";

std::string textOf(const Reference<XPropertySet>& object, const char* property)
{
    OUString text;
    object->getPropertyValue(OUString::createFromAscii(property)) >>= text;
    return toUtf8(text);
}

SeenComment seen(const Reference<XPropertySet>& annotation)
{
    const auto anchor = Reference<css::text::XTextContent>(annotation, UNO_QUERY_THROW)->getAnchor();
    const Reference<XPropertySet> cell(Reference<XPropertySet>(anchor, UNO_QUERY_THROW)->getPropertyValue("Cell"), UNO_QUERY);
    return {textOf(annotation, "Author"), textOf(annotation, "Content"), toUtf8(anchor->getString()),
            cell.is() ? textOf(cell, "CellName") : std::string()};
}
}

std::vector<SeenComment> commentsOf(const WriterDocument& document)
{
    std::vector<SeenComment> comments;
    const auto fields =
        Reference<css::text::XTextFieldsSupplier>(document.reference(), UNO_QUERY_THROW)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements())
    {
        const Reference<css::lang::XServiceInfo> field(fields->nextElement(), UNO_QUERY_THROW);
        if (field->supportsService(OUString::createFromAscii(kAnnotation)))
            comments.push_back(seen(Reference<XPropertySet>(field, UNO_QUERY_THROW)));
    }
    std::ranges::sort(comments, {}, &SeenComment::content);
    return comments;
}

void addComment(const WriterDocument& document, const ForeignComment& comment)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document.reference(), UNO_QUERY_THROW);
    const Reference<XPropertySet> annotation(factory->createInstance(OUString::createFromAscii(kAnnotation)), UNO_QUERY_THROW);
    annotation->setPropertyValue("Author", Any(fromUtf8(comment.author)));
    annotation->setPropertyValue("Initials", Any(fromUtf8(comment.initials)));
    annotation->setPropertyValue("Content", Any(fromUtf8(comment.content)));
    const auto start = document.body()->createTextCursor();
    document.body()->insertTextContent(start.get(), Reference<css::text::XTextContent>(annotation, UNO_QUERY_THROW), false);
}
}
