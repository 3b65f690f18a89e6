// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/findings_nodes.hxx"

#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

#include <algorithm>
#include <utility>

namespace gouji
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr std::size_t kMostIcons = 200; // the office loads the file for each node anew, 0.2 ms; the title says the severity, too

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

FindingsNodes::FindingsNodes(const Reference<css::uno::XComponentContext>& context, std::string iconsUrl, LineText lineText)
    : context_(context), iconsUrl_(std::move(iconsUrl)), lineText_(std::move(lineText))
{
}

Reference<css::awt::tree::XTreeDataModel> FindingsNodes::make(const std::vector<PanelGroup>& groups)
{
    data_.set(context_->getServiceManager()->createInstanceWithContext("com.sun.star.awt.tree.MutableTreeDataModel", context_), UNO_QUERY_THROW);
    branches_.clear();
    const auto root = data_->createNode(Any(OUString()), true);
    for (const PanelGroup& group : groups)
    {
        const auto node = data_->createNode(textOf(group.title), true);
        if (branches_.size() < kMostIcons)
            node->setNodeGraphicURL(fromUtf8(iconsUrl_ + "/" + iconOf(group) + "-12.png"));
        root->appendChild(node);
        branches_.push_back({node, {}});
    }
    data_->setRoot(root);
    return Reference<css::awt::tree::XTreeDataModel>(data_, UNO_QUERY_THROW);
}

void FindingsNodes::fill(std::size_t index, const PanelGroup& group)
{
    Branch& branch = branches_[index];
    if (!branch.lines.empty())
        return;
    for (const PanelLine& line : group.lines)
    {
        const auto node = data_->createNode(textOf(lineText_(line)), false);
        branch.node->appendChild(node);
        branch.lines.emplace_back(node, UNO_QUERY_THROW);
    }
}

bool FindingsNodes::isUpToDate(const std::vector<PanelGroup>& groups) const
{
    for (std::size_t index = 0; index < branches_.size(); ++index)
    {
        const auto& nodes = branches_[index].lines;
        const auto says = [this](const Node& node, const PanelLine& line) { return node->getDisplayValue() == textOf(lineText_(line)); };
        if (!nodes.empty() && !std::ranges::equal(nodes, groups[index].lines, says))
            return false;
    }
    return true;
}

FindingsNodes::Node FindingsNodes::groupNode(std::size_t index) const
{
    return Node(branches_[index].node, UNO_QUERY_THROW);
}

std::optional<LinePosition> FindingsNodes::positionOf(const Node& node) const
{
    for (std::size_t group = 0; node.is() && group < branches_.size(); ++group)
    {
        const auto& lines = branches_[group].lines;
        const auto line = std::ranges::find(lines, node);
        if (line != lines.end())
            return LinePosition{group, static_cast<std::size_t>(line - lines.begin())};
        if (branches_[group].node == node)
            return LinePosition{group, 0};
    }
    return std::nullopt;
}

bool FindingsNodes::isLine(const Node& node) const
{
    const auto position = positionOf(node);
    return position && branches_[position->group].node != node;
}
}
