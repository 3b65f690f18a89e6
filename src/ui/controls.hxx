// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "message/catalog.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

namespace gouji
{
/// The controls of a window that was made from an .xdl file, by their ids. An id that the file lacks throws a RuntimeException.
class Controls
{
public:
    /// Replaces texts "&key" of the window and its controls by those of the catalogue.
    Controls(const css::uno::Reference<css::awt::XControlContainer>& container, const MessageCatalog& catalog);

    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* id) const;
    template <class Interface>
    [[nodiscard]] css::uno::Reference<Interface> control(const char* id) const
    {
        return css::uno::Reference<Interface>(control(id), css::uno::UNO_QUERY_THROW);
    }
    [[nodiscard]] css::uno::Reference<css::beans::XPropertySet> model(const char* id) const;

private:
    css::uno::Reference<css::awt::XControlContainer> container_;
};
}
