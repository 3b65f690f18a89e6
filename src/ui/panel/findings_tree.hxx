// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/findings_view.hxx"
#include "ui/controls.hxx"
#include "ui/panel/findings_nodes.hxx"

#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace gouji
{
/// The list of findings: a tree control whose first level are the groups. Keeps, from one list to the next, what is selected and which groups
/// the user has closed. A list equal to the one that is shown is left as it is.
class FindingsTree
{
public:
    /// `iconsUrl`, `lineText`: those of FindingsNodes.
    FindingsTree(const css::uno::Reference<css::uno::XComponentContext>& context, const Controls& controls, std::string iconsUrl,
                 FindingsNodes::LineText lineText);

    void onSelection(std::function<void()> handler);
    /// Enter, or a double click on a finding.
    void onActivation(std::function<void()> handler);

    void show(std::vector<PanelGroup> groups);
    /// The finding of that key; nothing if the list has none, or it is selected already.
    void select(const std::string& key);
    /// Of a group, its first finding; null if nothing is selected.
    [[nodiscard]] const PanelLine* selected() const;
    [[nodiscard]] const std::vector<PanelGroup>& groups() const { return groups_; }

private:
    using Node = FindingsNodes::Node;

    void rememberExpansion();
    void restoreExpansion();
    void select(const std::string& key, LinePosition otherwise);
    void open(std::size_t group);
    [[nodiscard]] bool keepsOneSelected();
    [[nodiscard]] Node selectedNode() const;

    css::uno::Reference<css::awt::tree::XTreeControl> tree_;
    css::uno::Reference<css::beans::XPropertySet> model_;
    FindingsNodes nodes_;
    std::vector<PanelGroup> groups_;
    Node current_; ///< selected last
    std::vector<bool> opensByItself_; // groups_[i]
    std::map<std::string, bool> isOpenByUser_; ///< groups that the user has opened or closed
};
}
