// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/own_comments.hxx"

#include "writer/uno/office_call.hxx"
#include "writer/uno/today.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::text::XTextContent;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const OUString kAnnotation("com.sun.star.text.textfield.Annotation");
const OUString kInitials("Gouji");
/// The same in every language, while the author's name is another one in each.
constexpr const char* kSignature = "[Gouji] ";

/// A .doc keeps the initials of each author once: whoever has the same name may lose them, or gain them.
bool isOwn(const Reference<XPropertySet>& comment)
{
    const auto initials = propertyOr(comment, "Initials", OUString());
    return propertyOr(comment, "Content", OUString()).startsWith(fromUtf8(kSignature)) && (initials == kInitials || initials.isEmpty());
}
}

Reference<XTextContent> ownComment(const Reference<css::text::XTextDocument>& document, const std::string& text, const std::string& author)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<XPropertySet> comment(factory->createInstance(kAnnotation), UNO_QUERY_THROW);
    comment->setPropertyValue("Author", Any(fromUtf8(author)));
    comment->setPropertyValue("Initials", Any(kInitials));
    comment->setPropertyValue("DateTimeValue", Any(localTime()));
    comment->setPropertyValue("Content", Any(fromUtf8(kSignature + text)));
    return {comment, UNO_QUERY_THROW};
}

std::vector<Reference<XTextContent>> ownComments(const Reference<css::text::XTextDocument>& document)
{
    std::vector<Reference<XTextContent>> own;
    const auto fields = Reference<css::text::XTextFieldsSupplier>(document, UNO_QUERY_THROW)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements())
    {
        const Reference<css::lang::XServiceInfo> field(fields->nextElement(), UNO_QUERY_THROW);
        if (field->supportsService(kAnnotation) && isOwn(Reference<XPropertySet>(field, UNO_QUERY_THROW)))
            own.emplace_back(field, UNO_QUERY_THROW);
    }
    return own;
}
}
