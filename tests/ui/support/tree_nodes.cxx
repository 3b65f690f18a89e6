// SPDX-License-Identifier: MPL-2.0
#include "support/tree_nodes.hxx"

#include <com/sun/star/awt/tree/XTreeDataModel.hpp>

namespace gouji::test
{
using css::uno::Reference;

namespace
{
std::vector<TreeNode> childrenOf(const TreeNode& node)
{
    std::vector<TreeNode> children;
    for (sal_Int32 index = 0; index < node->getChildCount(); ++index)
        children.push_back(node->getChildAt(index));
    return children;
}

TreeNode rootOf(const Reference<css::beans::XPropertySet>& tree)
{
    Reference<css::awt::tree::XTreeDataModel> data;
    tree->getPropertyValue("DataModel") >>= data;
    return data.is() ? data->getRoot() : nullptr;
}
}

std::string textOf(const TreeNode& node)
{
    OUString text;
    node->getDisplayValue() >>= text;
    return toUtf8(text);
}

std::vector<TreeNode> groupNodes(const Reference<css::beans::XPropertySet>& tree)
{
    const auto root = rootOf(tree);
    return root.is() ? childrenOf(root) : std::vector<TreeNode>();
}

std::vector<TreeNode> leafNodes(const Reference<css::beans::XPropertySet>& tree)
{
    std::vector<TreeNode> nodes;
    for (const auto& group : groupNodes(tree))
        for (const auto& node : childrenOf(group))
            nodes.push_back(node);
    return nodes;
}

std::vector<std::string> textsOf(const std::vector<TreeNode>& nodes)
{
    std::vector<std::string> texts;
    for (const auto& node : nodes)
        texts.push_back(textOf(node));
    return texts;
}
}
