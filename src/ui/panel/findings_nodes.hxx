// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/findings_view.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeNode.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// A line in the list; its group is there even before the line has a node.
struct LinePosition
{
    std::size_t group = 0;
    std::size_t line = 0;
};

/// The groups of findings as nodes of a tree control. The control measures every node that it gets, so those of the lines are made when their
/// group is opened first.
class FindingsNodes
{
public:
    using Node = css::uno::Reference<css::awt::tree::XTreeNode>;

    /// What a line says; asked when its group is filled.
    using LineText = std::function<std::string(const PanelLine&)>;

    /// `iconsUrl`: folder with severity-<error|warning|info|settled>-12.png.
    FindingsNodes(const css::uno::Reference<css::uno::XComponentContext>& context, std::string iconsUrl, LineText lineText);

    /// A new model with a node for each group, in place of the one before.
    [[nodiscard]] css::uno::Reference<css::awt::tree::XTreeDataModel> make(const std::vector<PanelGroup>& groups);
    /// Makes the nodes of the lines of a group, unless they are there.
    void fill(std::size_t index, const PanelGroup& group);
    /// Whether every line that has a node says the same still. The groups are those of make().
    [[nodiscard]] bool isUpToDate(const std::vector<PanelGroup>& groups) const;

    [[nodiscard]] Node groupNode(std::size_t index) const;
    /// Its group must be filled.
    [[nodiscard]] Node lineNode(LinePosition position) const { return branches_[position.group].lines[position.line]; }
    /// Of a group, its first line; nothing if the node is not of this model.
    [[nodiscard]] std::optional<LinePosition> positionOf(const Node& node) const;
    [[nodiscard]] bool isLine(const Node& node) const;

private:
    struct Branch
    {
        css::uno::Reference<css::awt::tree::XMutableTreeNode> node;
        std::vector<Node> lines; ///< empty until the group is filled
    };

    css::uno::Reference<css::uno::XComponentContext> context_;
    std::string iconsUrl_;
    LineText lineText_;
    css::uno::Reference<css::awt::tree::XMutableTreeDataModel> data_;
    std::vector<Branch> branches_;
};
}
