// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/foreign_content.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextSection.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Words = std::pair<const char*, const char*>;

/// By TextPortionType; nullptr: nothing of its own.
constexpr std::array kPortions{Words{"Footnote", "content.note"},
                               Words{"Endnote", "content.note"},
                               Words{"Annotation", "content.comment"},
                               Words{"AnnotationEnd", "content.comment"},
                               Words{"TextFieldStart", "content.form-field"},
                               Words{"TextFieldSeparator", "content.form-field"},
                               Words{"TextFieldEnd", "content.form-field"},
                               Words{"TextFieldStartEnd", "content.form-field"},
                               Words{"ContentControl", "content.content-control"},
                               Words{"InContentMetadata", "content.metadata"},
                               Words{"ReferenceMark", "content.reference-mark"},
                               Words{"DocumentIndexMark", "content.index-mark"},
                               Words{"Bookmark", "content.bookmark"},
                               Words{"Ruby", "content.ruby"},
                               Words{"Redline", nullptr},
                               Words{"LineBreak", nullptr},
                               Words{"SoftPageBreak", nullptr}};

/// By service of what is anchored; the first that is supported.
constexpr std::array kAnchored{Words{"com.sun.star.text.TextGraphicObject", "content.picture"},
                               Words{"com.sun.star.text.TextEmbeddedObject", "content.object"},
                               Words{"com.sun.star.text.TextFrame", "content.frame"},
                               Words{"com.sun.star.drawing.ControlShape", "content.control"},
                               Words{"com.sun.star.drawing.Shape", "content.shape"}};
constexpr const char* kBookmarkContent = "content.bookmark";
constexpr const char* kOtherContent = "content.other";

ForeignContent keyOf(const char* key)
{
    return key ? ForeignContent(key) : std::nullopt;
}

ForeignContent anchoredTo(const Reference<css::uno::XInterface>& text)
{
    const Reference<css::container::XContentEnumerationAccess> access(text, UNO_QUERY);
    const auto contents = access.is() ? access->createContentEnumeration("com.sun.star.text.TextContent")
                                      : Reference<css::container::XEnumeration>();
    if (!contents.is() || !contents->hasMoreElements())
        return std::nullopt;
    const Reference<css::lang::XServiceInfo> services(contents->nextElement(), UNO_QUERY);
    const auto known = std::ranges::find_if(
        kAnchored, [&](const Words& words) { return services.is() && services->supportsService(OUString::createFromAscii(words.first)); });
    return keyOf(known == kAnchored.end() ? kOtherContent : known->second);
}

ForeignContent fieldIn(const Reference<XPropertySet>& portion)
{
    const Reference<css::lang::XServiceInfo> field(portion->getPropertyValue("TextField"), UNO_QUERY);
    const auto supports = [&](const char* service) { return field.is() && field->supportsService(OUString::createFromAscii(service)); };
    if (supports("com.sun.star.text.textfield.Annotation"))
        return "content.comment";
    return supports("com.sun.star.text.textfield.JumpEdit") ? "content.prompt" : "content.field";
}

ForeignContent contentOf(const Reference<XPropertySet>& portion)
{
    const auto type = propertyOr(portion, "TextPortionType", OUString());
    if (type == "Text")
        return propertyOr(portion, "CharHidden", false) ? ForeignContent("content.hidden-text") : std::nullopt;
    if (type == "TextField")
        return fieldIn(portion);
    if (type == "Frame")
        return anchoredTo(portion).value_or(kOtherContent);
    const auto known = std::ranges::find_if(kPortions, [&](const Words& words) { return type.equalsAscii(words.first); });
    return keyOf(known == kPortions.end() ? kOtherContent : known->second);
}

Reference<css::text::XTextSection> sectionAround(const Reference<css::uno::XInterface>& content)
{
    return {Reference<XPropertySet>(content, UNO_QUERY_THROW)->getPropertyValue("TextSection"), UNO_QUERY};
}
}

ForeignContent foreignContentWithin(const Reference<css::container::XEnumerationAccess>& piece)
{
    ForeignContent bookmark;
    const auto portions = piece->createEnumeration();
    while (portions->hasMoreElements())
    {
        const auto content = contentOf(Reference<XPropertySet>(portions->nextElement(), UNO_QUERY_THROW));
        if (content && *content != kBookmarkContent)
            return content;
        bookmark = bookmark ? bookmark : content;
    }
    return bookmark;
}

ForeignContent foreignContentOf(const Reference<css::container::XEnumerationAccess>& paragraph)
{
    const auto content = foreignContentWithin(paragraph);
    if (content && *content != kBookmarkContent)
        return content;
    const auto anchored = anchoredTo(paragraph);
    return anchored ? anchored : content;
}

ForeignContent foreignContentOf(const Reference<css::table::XCell>& cell, const Reference<css::text::XTextTable>& table)
{
    ForeignContent bookmark;
    const auto around = sectionAround(table);
    const auto elements = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (elements->hasMoreElements())
    {
        const auto element = elements->nextElement();
        const Reference<css::container::XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (!paragraph.is())
            return "content.table";
        const auto section = sectionAround(paragraph);
        if (section.is() && section != around)
            return "content.section";
        const auto content = foreignContentOf(paragraph);
        if (content && *content != kBookmarkContent)
            return content;
        bookmark = bookmark ? bookmark : content;
    }
    return bookmark;
}
}
