// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/window_keys.hxx"

#include "ui/toolkit/guard.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <cppuhelper/implbase2.hxx>

#include <algorithm>
#include <utility>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool editsText(const css::awt::KeyEvent& event)
{
    if (event.KeyCode == css::awt::Key::DELETE || event.KeyCode == css::awt::Key::BACKSPACE)
        return true;
    return (event.Modifiers & ~css::awt::KeyModifier::SHIFT) == 0 && event.KeyChar > u' ';
}

class WindowKeys::Handler : public cppu::WeakImplHelper2<css::awt::XKeyHandler, css::awt::XFocusListener>
{
public:
    explicit Handler(Take take) : take_(std::move(take)) {}

    void begin(const Reference<css::uno::XComponentContext>& context, const std::vector<Reference<css::awt::XWindow>>& windows)
    {
        toolkit_.set(css::awt::Toolkit::create(context), UNO_QUERY_THROW);
        toolkit_->addKeyHandler(this);
        isOfAll_ = windows.empty();
        for (const auto& window : windows)
        {
            window->addFocusListener(this);
            windows_.emplace_back(window, css::uno::UNO_QUERY);
        }
    }

    /// The windows let go of their listeners themselves.
    void end()
    {
        take_ = nullptr;
        windows_.clear();
        if (const auto toolkit = std::exchange(toolkit_, nullptr); toolkit.is())
            toolkit->removeKeyHandler(this);
    }

    // XKeyHandler: of every window of the office
    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override
    {
        if (!hasKeyboard())
            return false;
        const auto take = take_; // it may end this object
        return take && atEntryPoint("keys of the panel", false, [&] { return take(event); });
    }
    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }

    // XFocusListener
    void SAL_CALL focusGained(const css::awt::FocusEvent& event) override { focused_ = event.Source; }
    void SAL_CALL focusLost(const css::awt::FocusEvent& event) override
    {
        if (focused_ == event.Source) // the next one may have told before
            focused_.clear();
    }

    void SAL_CALL disposing(const css::lang::EventObject& event) override
    {
        if (event.Source == toolkit_)
            toolkit_.clear();
        if (event.Source == focused_)
            focused_.clear();
    }

private:
    /// A control of several windows knows of the focus by its events alone, a label by asking.
    [[nodiscard]] bool hasKeyboard() const
    {
        return isOfAll_ || focused_.is() || atEntryPoint("keys of the panel", false, [&] { return std::ranges::any_of(windows_, [](const auto& window) { return window.is() && window->hasFocus(); }); });
    }

    Take take_;
    Reference<css::awt::XExtendedToolkit> toolkit_;
    std::vector<Reference<css::awt::XWindow2>> windows_;
    bool isOfAll_ = false;
    Reference<css::uno::XInterface> focused_;
};

WindowKeys::WindowKeys(const Reference<css::uno::XComponentContext>& context, const std::vector<Reference<css::awt::XWindow>>& windows,
                       Take take)
    : handler_(new Handler(std::move(take)))
{
    handler_->begin(context, windows);
}

WindowKeys::~WindowKeys()
{
    atEnd("keys of the panel", [&] { handler_->end(); });
}
}
