// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/screen.hxx"

#include "writer/on_screen/accessible_tree.hxx"

#include <com/sun/star/awt/XControl.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
// What screen readers are told of windows and controls, in every version of the office: 7.4 answers by the windows and peers themselves, later ones by
// what stands in or around them.

/// Of a control that is shown; throws std::runtime_error if the office tells nothing of it.
[[nodiscard]] AccessibleContext accessibleOfControl(const css::uno::Reference<css::awt::XControl>& control);

/// The dialog whose title is `title`, if it can be seen; null otherwise. Looks once.
[[nodiscard]] AccessibleContext findDialog(const std::string& title);
/// Waits up to ten seconds for the dialog. Null if it does not come.
[[nodiscard]] AccessibleContext awaitDialog(const std::string& title);

/// The first object below (depth first) with the role (AccessibleRole) and, unless empty, with a name that begins so.
[[nodiscard]] AccessibleContext findBelow(const AccessibleContext& root, sal_Int16 role, const std::string& name = {});

/// Texts of the items of a list.
[[nodiscard]] std::vector<std::string> itemsOf(const AccessibleContext& list);
/// Its middle on the screen.
[[nodiscard]] Point middleOf(const AccessibleContext& object);
[[nodiscard]] bool hasState(const AccessibleContext& object, sal_Int16 state);

/// A button of the dialog is clicked with the mouse; false if there is none of that name.
[[nodiscard]] bool clickButton(const AccessibleContext& dialog, const std::string& name);
}
