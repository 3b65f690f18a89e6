// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "writer/files/report_file.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Writer's filter that makes a text document of a web page.
constexpr const char* kFilter = "HTML (StarWriter)";
}

CommandResult openAsTextCommand(FrameSession& session, const Resources&)
{
    const OUString url = Reference<css::frame::XModel>(session.document(), UNO_QUERY_THROW)->getURL();
    if (url.isEmpty())
        return Notice{"ui.open-as-text.unsaved"};
    const auto filter = namedValue("FilterName", Any(OUString::createFromAscii(kFilter)));
    const Reference<css::frame::XComponentLoader> loader(session.frame(), UNO_QUERY_THROW);
    static_cast<void>(loader->loadComponentFromURL(url, "_self", 0, makeSequence({filter}))); // null where the user keeps what is there
    return std::nullopt;
}
}
