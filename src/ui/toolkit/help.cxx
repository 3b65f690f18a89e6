// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/help.hxx"

#include "writer/files/report_file.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/office_language.hxx"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XTitle.hpp>

#include <array>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Context = Reference<css::uno::XComponentContext>;

constexpr const char* kOperation = "operation.show-help";

/// help/<prefix><language>.html, and the key of what the window is called.
struct PageNames
{
    const char* prefix;
    const char* titleKey;
};

PageNames namesOf(HelpPage page)
{
    return page == HelpPage::Manual ? PageNames{"", "ui.help.title"} : PageNames{"changes-", "ui.changes.title"};
}

bool isOpen(const Reference<css::frame::XDesktop2>& desktop, const std::string& page)
{
    const auto components = desktop->getComponents()->createEnumeration();
    while (components->hasMoreElements())
        if (const Reference<css::frame::XModel> model(components->nextElement(), UNO_QUERY); model.is() && toUtf8(model->getURL()) == page)
            return true;
    return false;
}

Result<void> show(const Context& context, const std::string& title, const std::string& page, const std::string& url)
{
    const auto desktop = css::frame::Desktop::create(context);
    // "_default" finds the page where it is open, but would else take the place of an empty document.
    const char* target = isOpen(desktop, page) ? "_default" : "_blank";
    // Newer offices show bars of warning above a page whose pictures must be asked for, or for which macros are forbidden by name; it has none.
    const std::array arguments = {namedValue("ReadOnly", Any(true)), namedValue("OnMainThread", Any(true)), namedValue("PickListEntry", Any(false)),
                                  namedValue("UpdateDocMode", Any(css::document::UpdateDocMode::QUIET_UPDATE))};
    const Reference<css::frame::XModel> shown(
        desktop->loadComponentFromURL(fromUtf8(url), OUString::createFromAscii(target), 0,
                                      {arguments.data(), static_cast<sal_Int32>(arguments.size())}),
        UNO_QUERY);
    if (!shown.is())
        return Error{ErrorCode::FileUnreadable, {{"file", fileName(page)}}};
    const auto frame = shown->getCurrentController()->getFrame();
    Reference<css::frame::XTitle>(frame, UNO_QUERY_THROW)->setTitle(fromUtf8(title)); // else the name of the file, zh-CN.html
    Reference<css::awt::XTopWindow>(frame->getContainerWindow(), UNO_QUERY_THROW)->toFront();
    return boost::outcome_v2::success();
}
}

std::string helpUrl(const Context& context, const Resources& resources, const HelpPlace& place)
{
    const std::string page = resources.folderUrl + "/help/" + namesOf(place.page).prefix + catalogLanguage(officeLanguage(context)) + ".html";
    return place.anchor.empty() ? page : page + "#" + place.anchor;
}

Result<void> showHelp(const Context& context, const Resources& resources, const HelpPlace& place)
{
    return guarded(kOperation, "",
                   [&]() -> Result<void>
                   {
                       return show(context, resources.catalog.text(namesOf(place.page).titleKey), helpUrl(context, resources, {place.page, ""}),
                                   helpUrl(context, resources, place));
                   });
}
}
