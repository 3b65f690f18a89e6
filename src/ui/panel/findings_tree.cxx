// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/findings_tree.hxx"

#include "ui/listeners.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XWindow.hpp>

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
constexpr std::size_t kMostLinesAtFirst = 100; // of several reports with many errors
}

FindingsTree::FindingsTree(const Reference<css::uno::XComponentContext>& context, const Controls& controls, std::string iconsUrl,
                           FindingsNodes::LineText lineText)
    : tree_(controls.control<css::awt::tree::XTreeControl>(kControl)), model_(controls.model(kControl)),
      nodes_(context, std::move(iconsUrl), std::move(lineText))
{
    tree_->addTreeExpansionListener(new OnRequestChildren(
        [this](const css::awt::tree::TreeExpansionEvent& event)
        {
            if (const auto position = nodes_.positionOf(event.Node))
                nodes_.fill(position->group, groups_[position->group]);
        }));
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
            if (event.ClickCount == 2 && nodes_.isLine(selectedNode()))
                handler();
        }));
}

void FindingsTree::show(std::vector<PanelGroup> groups)
{
    if (groups == groups_ && nodes_.isUpToDate(groups))
        return;
    const PanelLine* before = selected();
    const std::string selectedKey = before ? before->key : std::string();
    const auto position = nodes_.positionOf(selectedNode());
    rememberExpansion();
    groups_ = std::move(groups);
    model_->setPropertyValue("DataModel", Any(nodes_.make(groups_)));
    restoreExpansion();
    select(selectedKey, position.value_or(LinePosition()));
}

void FindingsTree::rememberExpansion()
{
    for (std::size_t index = 0; index < groups_.size(); ++index)
    {
        const bool isOpen = tree_->isNodeExpanded(nodes_.groupNode(index));
        if (isOpen == opensByItself_[index])
            isOpenByUser_.erase(groups_[index].key);
        else
            isOpenByUser_[groups_[index].key] = isOpen;
    }
}

/// Settled findings are closed until the user opens them, and so is what would make the list too long to be laid out at once.
void FindingsTree::restoreExpansion()
{
    opensByItself_.clear();
    std::size_t room = kMostLinesAtFirst;
    for (std::size_t index = 0; index < groups_.size(); ++index)
    {
        const PanelGroup& group = groups_[index];
        opensByItself_.push_back(!group.isSettled && (index == 0 || group.lines.size() <= room));
        room -= opensByItself_.back() ? std::min(room, group.lines.size()) : 0;
        const auto chosen = isOpenByUser_.find(group.key);
        if (chosen == isOpenByUser_.end() ? opensByItself_.back() : chosen->second)
            open(index);
    }
}

void FindingsTree::open(std::size_t group)
{
    nodes_.fill(group, groups_[group]);
    tree_->expandNode(nodes_.groupNode(group));
}

void FindingsTree::select(const std::string& key)
{
    const PanelLine* now = selected();
    const auto holds = [&](const PanelGroup& group) { return std::ranges::find(group.lines, key, &PanelLine::key) != group.lines.end(); };
    if ((now && now->key == key) || std::ranges::none_of(groups_, holds))
        return;
    tree_->clearSelection();
    select(key, LinePosition());
}

/// The line of that key, or the one that stands in its place now.
void FindingsTree::select(const std::string& key, LinePosition otherwise)
{
    current_.clear();
    if (groups_.empty())
        return;
    LinePosition wanted{std::min(otherwise.group, groups_.size() - 1), otherwise.line};
    wanted.line = std::min(wanted.line, groups_[wanted.group].lines.size() - 1);
    for (std::size_t group = 0; group < groups_.size(); ++group)
    {
        const auto found = std::ranges::find(groups_[group].lines, key, &PanelLine::key);
        if (found != groups_[group].lines.end())
            wanted = {group, static_cast<std::size_t>(found - groups_[group].lines.begin())};
    }
    open(wanted.group);
    const auto node = nodes_.lineNode(wanted);
    tree_->makeNodeVisible(node);
    tree_->select(Any(node));
    current_ = node;
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

const PanelLine* FindingsTree::selected() const
{
    const auto position = nodes_.positionOf(selectedNode());
    return position ? &groups_[position->group].lines[position->line] : nullptr;
}
}
