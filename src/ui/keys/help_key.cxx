// SPDX-License-Identifier: MPL-2.0
#include "ui/keys/help_key.hxx"

#include "ui/guard.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <cppuhelper/implbase2.hxx>

#include <utility>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class HelpKey::Handler : public cppu::WeakImplHelper2<css::awt::XKeyHandler, css::awt::XFocusListener>
{
public:
    explicit Handler(std::function<void()> pressed) : pressed_(std::move(pressed)) {}

    void begin(const Reference<css::uno::XComponentContext>& context, const std::vector<Reference<css::awt::XWindow>>& windows)
    {
        toolkit_.set(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
        toolkit_->addKeyHandler(this);
        for (const auto& window : windows)
            window->addFocusListener(this);
    }

    /// The windows let go of their listeners themselves.
    void end()
    {
        pressed_ = nullptr;
        if (const auto toolkit = std::exchange(toolkit_, nullptr); toolkit.is())
            toolkit->removeKeyHandler(this);
    }

    // XKeyHandler: of every window of the office
    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override
    {
        if (!isFocused_ || event.KeyCode != css::awt::Key::F1 || event.Modifiers != 0)
            return false;
        const auto pressed = pressed_; // it may end this object
        return atEntryPoint("help key", false,
                            [&]
                            {
                                if (pressed)
                                    pressed();
                                return pressed != nullptr;
                            });
    }
    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }

    // XFocusListener
    void SAL_CALL focusGained(const css::awt::FocusEvent&) override { isFocused_ = true; }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override { isFocused_ = false; }

    void SAL_CALL disposing(const css::lang::EventObject& event) override
    {
        if (event.Source == toolkit_)
            toolkit_.clear();
    }

private:
    std::function<void()> pressed_;
    Reference<css::awt::XExtendedToolkit> toolkit_;
    bool isFocused_ = false;
};

HelpKey::HelpKey(const Reference<css::uno::XComponentContext>& context, const std::vector<Reference<css::awt::XWindow>>& windows,
                 std::function<void()> pressed)
    : handler_(new Handler(std::move(pressed)))
{
    handler_->begin(context, windows);
}

HelpKey::~HelpKey()
{
    atEnd("help key", [&] { handler_->end(); });
}
}
