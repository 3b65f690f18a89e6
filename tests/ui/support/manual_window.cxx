// SPDX-License-Identifier: MPL-2.0
#include "support/manual_window.hxx"

#include "support/extension_resources.hxx"
#include "support/frame_of_test.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji::test
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

std::vector<Reference<css::text::XTextDocument>> openManuals(HelpPage page)
{
    const auto url = helpUrl(office().context(), extensionResources(), {page, ""});
    std::vector<Reference<css::text::XTextDocument>> found;
    const auto components = css::frame::Desktop::create(office().context())->getComponents()->createEnumeration();
    while (components->hasMoreElements())
        if (const Reference<css::text::XTextDocument> document(components->nextElement(), UNO_QUERY);
            document.is() && toUtf8(document->getURL()) == url)
            found.push_back(document);
    return found;
}

bool manualOpens(HelpPage page)
{
    return pollUntil(15s, [page] { return !openManuals(page).empty(); });
}

void closeManuals()
{
    for (const auto page : {HelpPage::Manual, HelpPage::Changes})
        for (const auto& manual : openManuals(page))
            close(office().context(), manual);
}

std::string manualParagraph(HelpPage page)
{
    const auto manuals = openManuals(page);
    const Reference<css::text::XTextViewCursorSupplier> view(manuals.empty() ? nullptr : manuals.front()->getCurrentController(), UNO_QUERY);
    if (!view.is())
        return {};
    const auto place = view->getViewCursor();
    const Reference<css::text::XParagraphCursor> paragraph(place->getText()->createTextCursorByRange(place->getStart()), UNO_QUERY_THROW);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    return toUtf8(paragraph->getString());
}

std::string manualHeading(const std::string& anchor)
{
    const auto source = readBytes(GOUJI_SOURCE_DIR "/extension/manual/" + uiLanguage() + ".md");
    const auto mark = "<a name=\"" + anchor + "\"></a>";
    const auto begin = source.find(mark);
    if (begin == std::string::npos)
        return {};
    const auto text = begin + mark.size();
    return source.substr(text, source.find('\n', text) - text);
}
}
