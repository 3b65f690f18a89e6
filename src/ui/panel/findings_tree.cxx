// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/findings_tree.hxx"

#include "ui/listeners.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

#include <algorithm>
#include <utility>

namespace gouji
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr const char* kControl = "findings";

std::string iconOf(const PanelGroup& group)
{
    if (group.isSettled)
        return "severity-settled";
    switch (group.severity)
    {
    case Severity::Error: return "severity-error";
    case Severity::Warning: return "severity-warning";
    case Severity::Info: break;
    }
    return "severity-info";
}

Any textOf(const std::string& text)
{
    return Any(fromUtf8(text));
}
}

FindingsTree::FindingsTree(const Reference<css::uno::XComponentContext>& context, const Controls& controls, std::string iconsUrl)
    : context_(context), tree_(controls.control<css::awt::tree::XTreeControl>(kControl)), model_(controls.model(kControl)),
      iconsUrl_(std::move(iconsUrl))
{
}

void FindingsTree::onSelection(std::function<void()> handler)
{
    tree_->addSelectionChangeListener(new OnSelectionChange(
        [this, handler = std::move(handler)](const auto&)
        {
            if (keepsOneSelected())
                handler();
        }));
}

void FindingsTree::onActivation(std::function<void()> handler)
{
    const Reference<css::awt::XWindow> window(tree_, UNO_QUERY_THROW);
    window->addKeyListener(new OnKey(
        [this, handler](const css::awt::KeyEvent& event)
        {
            if (event.KeyCode == css::awt::Key::RETURN && event.Modifiers == 0 && selected())
                handler();
        }));
    window->addMouseListener(new OnMousePress(
        [this, handler](const css::awt::MouseEvent& event)
        {
            if (event.ClickCount == 2 && isFinding(selectedNode()))
                handler();
        }));
}

void FindingsTree::show(std::vector<PanelGroup> groups)
{
    if (groups == groups_)
        return;
    const PanelLine* before = selected();
    const std::string selectedKey = before ? before->key : std::string();
    const std::size_t row = selectedRow();
    rememberClosedGroups();
    rows_.clear();
    groups_ = std::move(groups);
    fill();
    restoreExpansion();
    select(selectedKey, row);
}

void FindingsTree::rememberClosedGroups()
{
    for (std::size_t index = 0; index < groupNodes_.size(); ++index)
    {
        if (tree_->isNodeCollapsed(groupNodes_[index]))
            closedGroups_.insert(groups_[index].key);
        else
            closedGroups_.erase(groups_[index].key);
    }
    groupNodes_.clear();
}

/// The new list is complete before the control sees it, so that it is laid out once.
void FindingsTree::fill()
{
    const Reference<css::awt::tree::XMutableTreeDataModel> data(
        context_->getServiceManager()->createInstanceWithContext("com.sun.star.awt.tree.MutableTreeDataModel", context_), UNO_QUERY_THROW);
    const auto root = data->createNode(Any(OUString()), true);
    for (const PanelGroup& group : groups_)
    {
        const auto groupNode = data->createNode(textOf(group.title), false);
        groupNode->setNodeGraphicURL(fromUtf8(iconsUrl_ + "/" + iconOf(group) + "-12.png"));
        root->appendChild(groupNode);
        groupNodes_.emplace_back(groupNode, UNO_QUERY_THROW);
        for (const PanelLine& line : group.lines)
        {
            const auto node = data->createNode(textOf(line.summary), false);
            groupNode->appendChild(node);
            rows_.push_back({Node(node, UNO_QUERY_THROW), groupNodes_.back(), &line});
        }
    }
    data->setRoot(root);
    model_->setPropertyValue("DataModel", Any(Reference<css::awt::tree::XTreeDataModel>(data, UNO_QUERY_THROW)));
}

/// Settled findings are closed until the user opens them.
void FindingsTree::restoreExpansion()
{
    for (std::size_t index = 0; index < groups_.size(); ++index)
        if (!closedGroups_.contains(groups_[index].key) && !groups_[index].isSettled)
            tree_->expandNode(groupNodes_[index]);
}

void FindingsTree::select(const std::string& key, std::size_t otherwise)
{
    current_.clear();
    if (rows_.empty())
        return;
    auto found = std::ranges::find_if(rows_, [&](const Row& row) { return row.line->key == key; });
    if (found == rows_.end())
        found = rows_.begin() + static_cast<std::ptrdiff_t>(key.empty() ? 0 : std::min(otherwise, rows_.size() - 1));
    tree_->makeNodeVisible(found->node);
    tree_->select(Any(found->node));
    current_ = found->node;
}

/// The office's tree keeps what was selected when another node is (measured on 7.4): the new one counts. False if the selection had to be put
/// right, which is a change of its own, and told.
bool FindingsTree::keepsOneSelected()
{
    if (tree_->getSelectionCount() > 1 && current_.is())
    {
        tree_->removeSelection(Any(std::exchange(current_, nullptr)));
        return false;
    }
    current_ = selectedNode();
    return true;
}

FindingsTree::Node FindingsTree::selectedNode() const
{
    Node node;
    tree_->getSelection() >>= node;
    return node;
}

bool FindingsTree::isFinding(const Node& node) const
{
    return std::ranges::find(rows_, node, &Row::node) != rows_.end();
}

std::size_t FindingsTree::selectedRow() const
{
    const Node node = selectedNode();
    const auto found = std::ranges::find_if(rows_, [&](const Row& row) { return row.node == node || row.group == node; });
    return static_cast<std::size_t>(found - rows_.begin());
}

const PanelLine* FindingsTree::selected() const
{
    const auto row = selectedRow();
    return row < rows_.size() ? rows_[row].line : nullptr;
}
}
