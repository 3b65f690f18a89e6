// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/start_centre.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::test
{
/// Where the registration of an office says that our page of Tools ▸ Options lies.
[[nodiscard]] std::string optionsPageUrl(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The page by itself as an office makes it, in a window without a document.
class OptionsPage
{
public:
    explicit OptionsPage(const css::uno::Reference<css::uno::XComponentContext>& context);
    ~OptionsPage();
    OptionsPage(const OptionsPage&) = delete;
    OptionsPage& operator=(const OptionsPage&) = delete;

    /// What the office says to the page: "ok", "back".
    void call(const char* event) const;
    /// What a control says to it: "forget-file".
    void use(const char* method) const;

    template <class Interface>
    [[nodiscard]] css::uno::Reference<Interface> control(const char* id) const
    {
        const css::uno::Reference<css::awt::XControlContainer> container(window_, css::uno::UNO_QUERY_THROW);
        return css::uno::Reference<Interface>(container->getControl(OUString::createFromAscii(id)), css::uno::UNO_QUERY_THROW);
    }
    [[nodiscard]] std::string label(const char* id) const;
    [[nodiscard]] bool isEnabled(const char* id) const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    StartCentre centre_;
    css::uno::Reference<css::awt::XContainerWindowEventHandler> handler_;
    css::uno::Reference<css::awt::XWindow> window_;
};
}
