// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/findings_view.hxx"
#include "ui/controls.hxx"

#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/awt/tree/XTreeNode.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace gouji
{
/// The list of findings: a tree control whose first level are the groups. Keeps, from one list to the next, what is selected and which groups
/// the user has closed. A list equal to the one that is shown is left as it is.
class FindingsTree
{
public:
    /// `iconsUrl`: folder with severity-<error|warning|info|settled>-12.png.
    FindingsTree(const css::uno::Reference<css::uno::XComponentContext>& context, const Controls& controls, std::string iconsUrl);

    void onSelection(std::function<void()> handler);
    /// Enter, or a double click on a finding.
    void onActivation(std::function<void()> handler);

    void show(std::vector<PanelGroup> groups);
    /// Of a group, its first finding; null if nothing is selected.
    [[nodiscard]] const PanelLine* selected() const;
    [[nodiscard]] const std::vector<PanelGroup>& groups() const { return groups_; }

private:
    using Node = css::uno::Reference<css::awt::tree::XTreeNode>;

    struct Row
    {
        Node node;
        Node group;
        const PanelLine* line = nullptr;
    };

    void rememberClosedGroups();
    void fill();
    void restoreExpansion();
    void select(const std::string& key, std::size_t otherwise);
    [[nodiscard]] bool keepsOneSelected();
    [[nodiscard]] Node selectedNode() const;
    [[nodiscard]] bool isFinding(const Node& node) const;
    [[nodiscard]] std::size_t selectedRow() const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::awt::tree::XTreeControl> tree_;
    css::uno::Reference<css::beans::XPropertySet> model_;
    std::string iconsUrl_;
    std::vector<PanelGroup> groups_;
    std::vector<Node> groupNodes_; // groups_[i]
    std::vector<Row> rows_; // entries in the order shown
    Node current_; ///< selected last
    std::set<std::string> closedGroups_;
};
}
