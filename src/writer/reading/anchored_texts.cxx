// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/anchored_texts.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::XInterface;

/// A text frame itself, or that of a drawn shape that has become a text box.
Reference<css::text::XTextFrame> frameOf(const Reference<XInterface>& content)
{
    const Reference<css::text::XTextFrame> frame(content, UNO_QUERY);
    const Reference<css::lang::XServiceInfo> services(content, UNO_QUERY);
    if (frame.is() || !services.is() || !services->supportsService("com.sun.star.drawing.Shape"))
        return frame;
    const Reference<XPropertySet> shape(content, UNO_QUERY_THROW);
    return propertyOr(shape, "TextBox", false) ? Reference<css::text::XTextFrame>(shape->getPropertyValue("TextBoxContent"), UNO_QUERY) : frame;
}

void addFrame(const Reference<css::text::XTextFrame>& frame, std::vector<AnchoredText>& texts)
{
    if (!frame.is())
        return;
    texts.push_back({frame->getText(), toUtf8(Reference<css::container::XNamed>(frame, UNO_QUERY_THROW)->getName())});
}

bool isAnchoredToPage(const Reference<XInterface>& frame)
{
    return propertyOr(Reference<XPropertySet>(frame, UNO_QUERY_THROW), "AnchorType", css::text::TextContentAnchorType_AT_PARAGRAPH)
        == css::text::TextContentAnchorType_AT_PAGE;
}

bool holdsTable(const Reference<css::text::XText>& text)
{
    const auto elements = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (elements->hasMoreElements())
        if (Reference<css::text::XTextTable>(elements->nextElement(), UNO_QUERY).is())
            return true;
    return false;
}
}

bool hasAnchoredContent(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextFramesSupplier> frames(document, UNO_QUERY_THROW);
    const Reference<css::drawing::XDrawPageSupplier> shapes(document, UNO_QUERY_THROW);
    return frames->getTextFrames()->hasElements() || shapes->getDrawPage()->hasElements();
}

std::vector<AnchoredText> textsAnchoredTo(const Reference<XInterface>& anchor)
{
    std::vector<AnchoredText> texts;
    const Reference<css::container::XContentEnumerationAccess> access(anchor, UNO_QUERY);
    const auto contents = access.is() ? access->createContentEnumeration("com.sun.star.text.TextContent")
                                      : Reference<css::container::XEnumeration>();
    while (contents.is() && contents->hasMoreElements())
        addFrame(frameOf({contents->nextElement(), UNO_QUERY}), texts);
    return texts;
}

std::vector<AnchoredText> textsAnchoredToPages(const Reference<css::text::XTextDocument>& document)
{
    const auto names = Reference<css::text::XTextFramesSupplier>(document, UNO_QUERY_THROW)->getTextFrames();
    const Reference<css::container::XIndexAccess> frames(names, UNO_QUERY_THROW);
    std::vector<AnchoredText> texts;
    const sal_Int32 count = frames->getCount();
    for (sal_Int32 index = 0; index < count; ++index)
    {
        const Reference<css::text::XTextFrame> frame(frames->getByIndex(index), UNO_QUERY_THROW);
        if (isAnchoredToPage(frame) && holdsTable(frame->getText()))
            addFrame(frame, texts);
    }
    return texts;
}
}
