// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/toolkit/guard.hxx"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XAdjustmentListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseClickHandler.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XSpinListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>
#include <utility>

/// Listeners of the toolkit that hand their event to a function, and let go of it when their source is disposed.
namespace gouji
{
template <class Listener, class Event>
class ForwardingListener : public cppu::WeakImplHelper1<Listener>
{
public:
    explicit ForwardingListener(std::function<void(const Event&)> handle) : handle_(std::move(handle)) {}

    void SAL_CALL disposing(const css::lang::EventObject&) override { handle_ = nullptr; }

protected:
    void forward(const Event& event)
    {
        const auto handle = handle_; // the event may dispose its source
        if (handle)
            atEntryPoint("listener", [&] { handle(event); });
    }

private:
    std::function<void(const Event&)> handle_;
};

class OnAction : public ForwardingListener<css::awt::XActionListener, css::awt::ActionEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override { forward(event); }
};

class OnFocus : public ForwardingListener<css::awt::XFocusListener, css::awt::FocusEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL focusGained(const css::awt::FocusEvent& event) override { forward(event); }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override {}
};

class OnKey : public ForwardingListener<css::awt::XKeyListener, css::awt::KeyEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override { forward(event); }
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
};

/// A line of a list was chosen.
class OnItem : public ForwardingListener<css::awt::XItemListener, css::awt::ItemEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override { forward(event); }
};

/// A button of the mouse was released over a document, which has not seen it yet and sees it all the same.
class OnClick : public ForwardingListener<css::awt::XMouseClickHandler, css::awt::MouseEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    sal_Bool SAL_CALL mousePressed(const css::awt::MouseEvent&) override { return false; }
    sal_Bool SAL_CALL mouseReleased(const css::awt::MouseEvent& event) override
    {
        forward(event);
        return false;
    }
};

class OnMousePress : public ForwardingListener<css::awt::XMouseListener, css::awt::MouseEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL mousePressed(const css::awt::MouseEvent& event) override { forward(event); }
    void SAL_CALL mouseReleased(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseEntered(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const css::awt::MouseEvent&) override {}
};

/// Of a field with a number: 1 for every step up, by the arrow keys or the wheel, -1 for every step down.
class OnSpin : public ForwardingListener<css::awt::XSpinListener, int>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL up(const css::awt::SpinEvent&) override { forward(1); }
    void SAL_CALL down(const css::awt::SpinEvent&) override { forward(-1); }
    void SAL_CALL first(const css::awt::SpinEvent&) override {}
    void SAL_CALL last(const css::awt::SpinEvent&) override {}
};

class OnAdjustment : public ForwardingListener<css::awt::XAdjustmentListener, css::awt::AdjustmentEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL adjustmentValueChanged(const css::awt::AdjustmentEvent& event) override { forward(event); }
};

class OnResize : public ForwardingListener<css::awt::XWindowListener, css::awt::WindowEvent>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL windowResized(const css::awt::WindowEvent& event) override { forward(event); }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
};

class OnSelectionChange : public ForwardingListener<css::view::XSelectionChangeListener, css::lang::EventObject>
{
public:
    using ForwardingListener::ForwardingListener;
    void SAL_CALL selectionChanged(const css::lang::EventObject& event) override { forward(event); }
};
}
