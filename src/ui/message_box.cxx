// SPDX-License-Identifier: MPL-2.0
#include "ui/message_box.hxx"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
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
    return fromUtf8(messageCatalog(session.context()).text("ui.product"));
}

struct Box
{
    css::awt::MessageBoxType type;
    sal_Int32 buttons;
};

/// Which button closed it (MessageBoxResults).
sal_Int16 execute(const FrameSession& session, const Box& box, const std::string& text)
{
    const Reference<css::frame::XFrame> frame = session.frame();
    const Reference<css::awt::XWindowPeer> parent(frame.is() ? frame->getContainerWindow() : nullptr, UNO_QUERY);
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(session.context()), UNO_QUERY_THROW);
    const auto window = factory->createMessageBox(parent, box.type, box.buttons, titleOf(session), fromUtf8(text));
    const auto result = window->execute();
    Reference<css::lang::XComponent>(window, UNO_QUERY_THROW)->dispose();
    return result;
}
}

void showMessage(const FrameSession& session, MessageKind kind, const std::string& text)
{
    const auto type = kind == MessageKind::Error ? css::awt::MessageBoxType_ERRORBOX : css::awt::MessageBoxType_INFOBOX;
    static_cast<void>(execute(session, {type, css::awt::MessageBoxButtons::BUTTONS_OK}, text));
}

bool askWhether(const FrameSession& session, const std::string& question)
{
    constexpr sal_Int32 kYesOrNo = css::awt::MessageBoxButtons::BUTTONS_YES_NO + css::awt::MessageBoxButtons::DEFAULT_BUTTON_NO;
    return execute(session, {css::awt::MessageBoxType_QUERYBOX, kYesOrNo}, question) == css::awt::MessageBoxResults::YES;
}
}
