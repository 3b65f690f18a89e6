// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/help_key.hxx"

#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/help.hxx"
#include "ui/toolkit/main_thread.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <cppuhelper/weakref.hxx>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
using Context = Reference<css::uno::XComponentContext>;

/// Of a modal dialog none: it has all keys, also before one of its controls has the keyboard.
std::vector<Reference<css::awt::XWindow>> windowsOf(const Reference<css::uno::XInterface>& window)
{
    std::vector<Reference<css::awt::XWindow>> windows;
    if (Reference<css::awt::XDialog>(window, css::uno::UNO_QUERY).is())
        return windows;
    for (const auto& control : Reference<css::awt::XControlContainer>(window, UNO_QUERY_THROW)->getControls())
        windows.emplace_back(control, UNO_QUERY_THROW);
    return windows;
}

std::string anchorOf(const Reference<css::uno::XInterface>& window)
{
    const Reference<css::awt::XControl> control(window, UNO_QUERY_THROW);
    OUString url;
    Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)->getPropertyValue("HelpURL") >>= url;
    return toUtf8(url.copy(url.startsWith("#") ? 1 : 0));
}
}

bool asksForHelp(const css::awt::KeyEvent& event)
{
    return event.KeyCode == css::awt::Key::F1 && (event.Modifiers & ~css::awt::KeyModifier::MOD1) == 0;
}

void showHelpOf(const Context& context, const Resources& resources, const Reference<css::uno::XInterface>& window)
{
    if (const Result<void> shown = showHelp(context, resources, {HelpPage::Manual, anchorOf(window)}); !shown)
        reportFailure("help key", resources.catalog.text(shown.error()));
}

HelpKey::HelpKey(const Context& context, const Resources& resources, const Reference<css::uno::XInterface>& window)
    : keys_(context, windowsOf(window),
            [context, &resources, window = css::uno::WeakReference<css::uno::XInterface>(window)](const css::awt::KeyEvent& event)
            {
                if (!asksForHelp(event))
                    return false;
                onMainThread(context,
                             [=, &resources]
                             {
                                 if (const Reference<css::uno::XInterface> open = window; open.is())
                                     showHelpOf(context, resources, open);
                             });
                return true;
            })
{
}
}
