// SPDX-License-Identifier: MPL-2.0
#include "form_file/axis_reader.hxx"

#include "base/limits.hxx"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::array kTypes{FigureType::Count, FigureType::SignedCount, FigureType::AmountWan, FigureType::AmountYuan, FigureType::Decimal};

class AxisReader
{
public:
    AxisReader(const XmlSource& source, const char* leafName, const Units& units)
        : source_(source), leafName_(leafName), units_(units)
    {
    }

    [[nodiscard]] Result<void> readChildren(const pugi::xml_node& parent, std::size_t group)
    {
        for (const auto& child : parent.children())
        {
            const std::string_view name = child.name();
            if (name == leafName_)
            {
                BOOST_OUTCOME_TRY(readLeaf(child, group));
            }
            else if (name == "group")
            {
                BOOST_OUTCOME_TRY(readGroup(child, group));
            }
            else if (name != "variant")
                return source_.problem(child, std::string("unknown element ") + child.name());
        }
        return boost::outcome_v2::success();
    }

    [[nodiscard]] AxisText take() { return std::move(result_); }

private:
    [[nodiscard]] Result<void> readLeaf(const pugi::xml_node& node, std::size_t group)
    {
        AxisLeaf leaf;
        leaf.id = node.attribute("id").value();
        leaf.label = readLabel(node, "label");
        leaf.group = group;
        leaf.isComputed = isYes(node, "computed");
        if (leaf.id.empty() != leaf.label.text.empty())
            return source_.problem(node, "id and label belong together");
        std::optional<FigureType> type;
        if (const auto attribute = node.attribute("type"))
        {
            const auto* known = std::ranges::find(kTypes, std::string_view(attribute.value()), usualUnit);
            if (known == kTypes.end())
                return source_.problem(node, std::string("unknown type \"") + attribute.value() + "\"");
            type = *known;
        }
        BOOST_OUTCOME_TRY(unit, readUnit(node));
        result_.axis.leaves.push_back(std::move(leaf));
        result_.types.push_back(type);
        result_.units.push_back(std::move(unit));
        return boost::outcome_v2::success();
    }

    [[nodiscard]] Result<std::shared_ptr<const Unit>> readUnit(const pugi::xml_node& node) const
    {
        const auto attribute = node.attribute("unit");
        if (!attribute)
            return std::shared_ptr<const Unit>();
        const auto known = units_.find(attribute.value());
        if (known == units_.end())
            return source_.problem(node, std::string("unknown unit \"") + attribute.value() + "\", not in <units>");
        return known->second;
    }

    [[nodiscard]] std::size_t levelsAbove(std::size_t group) const
    {
        std::size_t levels = 0;
        for (; group != kNoGroup; group = result_.axis.groups[group].parent)
            ++levels;
        return levels;
    }

    [[nodiscard]] Result<void> readGroup(const pugi::xml_node& node, std::size_t parent)
    {
        BOOST_OUTCOME_TRY(source_.required(node, "label"));
        if (levelsAbove(parent) == kMostGroupLevels)
            return source_.problem(node, "groups nested too deeply");
        const auto index = result_.axis.groups.size();
        AxisGroup group;
        group.id = node.attribute("id").value();
        group.label = readLabel(node, "label");
        group.parent = parent;
        group.firstLeaf = result_.axis.leaves.size();
        result_.axis.groups.push_back(std::move(group));
        BOOST_OUTCOME_TRY(readChildren(node, index));
        result_.axis.groups[index].endLeaf = result_.axis.leaves.size();
        return boost::outcome_v2::success();
    }

    const XmlSource& source_;
    std::string_view leafName_;
    const Units& units_;
    AxisText result_;
};
}

Label readLabel(const pugi::xml_node& node, const char* attribute)
{
    Label label;
    label.text = node.attribute(attribute).value();
    label.shortText = node.attribute("short").as_string(label.text.c_str());
    for (const auto& variant : node.children("variant"))
        label.variants.emplace_back(variant.child_value());
    return label;
}

Result<AxisText> readAxis(const XmlSource& source, const pugi::xml_node& node, const char* leafName, const Units& units)
{
    AxisReader reader(source, leafName, units);
    BOOST_OUTCOME_TRY(reader.readChildren(node, kNoGroup));
    auto text = reader.take();
    if (text.axis.leaves.empty())
        return source.problem(node, std::string("no <") + leafName + "> here");
    return text;
}
}
