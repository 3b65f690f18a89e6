// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji
{
/// The factory that the office asks for the panel "private:resource/toolpanel/org.gouji.PanelFactory/Findings"
/// (registry/Factories.xcu).
[[nodiscard]] css::uno::XInterface* createPanelFactory(css::uno::XComponentContext* context);
}
