// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/message_box.hxx"

#include "writer/settings/resource_store.hxx"

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
struct Box
{
    css::awt::MessageBoxType type;
    sal_Int32 buttons;
};

/// Which button closed it (MessageBoxResults).
sal_Int16 execute(const BoxParent& parent, const Box& box, const std::string& text)
{
    const Reference<css::awt::XWindowPeer> under(parent.frame.is() ? parent.frame->getContainerWindow() : nullptr, UNO_QUERY);
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(parent.context), UNO_QUERY_THROW);
    const auto title = fromUtf8(messageCatalog(parent.context).text("ui.product"));
    const auto window = factory->createMessageBox(under, box.type, box.buttons, title, fromUtf8(text));
    const auto result = window->execute();
    Reference<css::lang::XComponent>(window, UNO_QUERY_THROW)->dispose();
    return result;
}
}

void showMessage(const BoxParent& parent, MessageKind kind, const std::string& text)
{
    const auto type = kind == MessageKind::Error ? css::awt::MessageBoxType_ERRORBOX : css::awt::MessageBoxType_INFOBOX;
    static_cast<void>(execute(parent, {type, css::awt::MessageBoxButtons::BUTTONS_OK}, text));
}

bool askWhether(const BoxParent& parent, const std::string& question)
{
    constexpr sal_Int32 kYesOrNo = css::awt::MessageBoxButtons::BUTTONS_YES_NO + css::awt::MessageBoxButtons::DEFAULT_BUTTON_NO;
    return execute(parent, {css::awt::MessageBoxType_QUERYBOX, kYesOrNo}, question) == css::awt::MessageBoxResults::YES;
}
}
