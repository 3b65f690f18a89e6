// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji
{
/// What works behind the page of Tools ▸ Options (dialogs/options.xdl, registry/OptionsDialog.xcu): the office makes
/// one for each page that it shows, and tells it when the page appears, is to be saved, or is to show again what is
/// set. The caller owns the reference.
[[nodiscard]] css::uno::XInterface* createOptionsPage(css::uno::XComponentContext* context);
}
