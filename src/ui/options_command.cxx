// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "writer/report_file.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

namespace gouji
{
CommandResult optionsCommand(FrameSession& session, const Resources& resources)
{
    const auto page = namedValue("OptionsPageURL", css::uno::Any(fromUtf8(resources.folderUrl + "/dialogs/options.xdl")));
    const css::uno::Reference<css::frame::XDispatchProvider> provider(session.frame(), css::uno::UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(session.context())->executeDispatch(provider, ".uno:OptionsTreeDialog", "", 0, makeSequence({page}));
    return std::nullopt;
}
}
