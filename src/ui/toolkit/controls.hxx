// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji
{
/// The controls of a window that was made from an .xdl file of the extension, asked for by their ids; an id that the
/// file lacks throws a RuntimeException.
class Controls
{
public:
    /// `window` is a container of controls: a dialog, or the page of another.
    explicit Controls(const css::uno::Reference<css::uno::XInterface>& window) : window_(window) {}

    [[nodiscard]] const css::uno::Reference<css::uno::XInterface>& window() const { return window_; }
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* id) const;
    template <class Interface>
    [[nodiscard]] css::uno::Reference<Interface> control(const char* id) const
    {
        return css::uno::Reference<Interface>(control(id), css::uno::UNO_QUERY_THROW);
    }
    [[nodiscard]] css::uno::Reference<css::beans::XPropertySet> model(const char* id) const;

    /// Whether a control is to be seen, by its model.
    [[nodiscard]] bool isShown(const char* id) const;
    void setShown(const char* id, bool isShown) const;
    /// The same; one that goes gives the keyboard to another: the toolkit would leave its mark of the focus behind.
    void setShown(const char* id, bool isShown, const char* heir) const;

    /// Replaces texts "&key" of the window and its controls by those of the catalogue.
    void translate(const MessageCatalog& catalog) const;

private:
    css::uno::Reference<css::uno::XInterface> window_;
};
}
