// SPDX-License-Identifier: MPL-2.0
#include "ui/message_box.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
OUString titleOf(const FrameSession& session)
{
    const Result<const Resources*> loaded = resources(session.context());
    return loaded ? fromUtf8(loaded.value()->catalog.text("ui.product")) : OUString();
}
}

void showMessage(const FrameSession& session, MessageKind kind, const std::string& text)
{
    const Reference<css::frame::XFrame> frame = session.frame();
    const Reference<css::awt::XWindowPeer> parent(frame.is() ? frame->getContainerWindow() : nullptr, UNO_QUERY);
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(session.context()), UNO_QUERY_THROW);
    const auto type = kind == MessageKind::Error ? css::awt::MessageBoxType_ERRORBOX : css::awt::MessageBoxType_INFOBOX;
    const auto box = factory->createMessageBox(parent, type, css::awt::MessageBoxButtons::BUTTONS_OK, titleOf(session), fromUtf8(text));
    box->execute();
    Reference<css::lang::XComponent>(box, UNO_QUERY_THROW)->dispose();
}
}
