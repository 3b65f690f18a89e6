// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/awt/tree/XTreeNode.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
using TreeNode = css::uno::Reference<css::awt::tree::XTreeNode>;

/// Of the model of a tree control: the nodes of its first level, and those of the second (children of groups that were never opened are
/// not there yet).
[[nodiscard]] std::vector<TreeNode> groupNodes(const css::uno::Reference<css::beans::XPropertySet>& tree);
[[nodiscard]] std::vector<TreeNode> leafNodes(const css::uno::Reference<css::beans::XPropertySet>& tree);

[[nodiscard]] std::string textOf(const TreeNode& node);
[[nodiscard]] std::vector<std::string> textsOf(const std::vector<TreeNode>& nodes);
}
