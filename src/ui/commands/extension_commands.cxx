// SPDX-License-Identifier: MPL-2.0
// What concerns the extension and no report.
#include "ui/commands/command.hxx"

#include "ui/dialogs/about_dialog.hxx"
#include "ui/toolkit/help.hxx"

#include "writer/files/report_file.hxx"
#include "writer/uno/configuration.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

namespace gouji
{
namespace
{
/// As it is registered, letter by letter: the office compares texts, and another page comes to the front for the same
/// file by another name.
std::string optionsPage(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    const auto pages = readConfiguration(context, "/org.openoffice.Office.OptionsDialog/Nodes/Writer/Leaves");
    return memberValue(pages, "org.gouji.Gouji.options", "OptionsPage");
}
}

CommandResult optionsCommand(FrameSession& session, const Resources&)
{
    const auto page = namedValue("OptionsPageURL", css::uno::Any(fromUtf8(optionsPage(session.context()))));
    const css::uno::Reference<css::frame::XDispatchProvider> provider(session.frame(), css::uno::UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(session.context())->executeDispatch(provider, ".uno:OptionsTreeDialog", "", 0, makeSequence({page}));
    return std::nullopt;
}

CommandResult helpCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(showHelp(session.context(), resources, {HelpPage::Manual, ""}));
    return std::nullopt;
}

CommandResult aboutCommand(FrameSession& session, const Resources& resources)
{
    if (!showAbout(session, resources))
        return std::nullopt;
    BOOST_OUTCOME_TRYV(showHelp(session.context(), resources, {HelpPage::Changes, ""}));
    return std::nullopt;
}
}
