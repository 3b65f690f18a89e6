// SPDX-License-Identifier: MPL-2.0
#include "writer/on_screen/lit_areas.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
namespace role = css::accessibility::AccessibleRole;

/// Writer calls a table on the screen by its name and the page: "Table3-2".
std::string tableNameOf(const AccessibleContext& table)
{
    const OUString name = table->getAccessibleName();
    const auto end = name.lastIndexOf('-');
    return toUtf8(end < 0 ? name : name.copy(0, end));
}

PixelArea movedBy(PixelArea area, const PixelArea& parent)
{
    area.x += parent.x;
    area.y += parent.y;
    return area;
}

class Search
{
public:
    Search(const Light& light, const std::optional<PassageInParagraph>& passage) : light_(light), passage_(passage) {}

    void lookInto(const AccessibleContext& parent, const PixelArea& origin)
    {
        for (const auto& child : childrenOf(parent))
            lookAt(child, origin);
    }

    [[nodiscard]] LitAreas take() { return std::move(areas_); }

private:
    void lookAt(const AccessibleContext& object, const PixelArea& origin)
    {
        const auto seen = areaOf(object);
        if (seen.isEmpty())
            return;
        const auto area = movedBy(seen, origin);
        switch (object->getAccessibleRole())
        {
        case role::TABLE:
            lookAtTable(object, area);
            break;
        case role::PARAGRAPH:
        case role::HEADING:
            underline(object, area);
            break;
        default:
            lookInto(object, area);
        }
    }

    /// The cells of other tables may hold the one that is looked for.
    void lookAtTable(const AccessibleContext& table, const PixelArea& area)
    {
        const auto name = tableNameOf(table);
        const auto isOfTable = [&](const Place& place) { return place.table == name; };
        if (std::ranges::any_of(light_.framed, isOfTable) || std::ranges::any_of(light_.doubtful, isOfTable))
            for (const auto& cell : childrenOf(table))
                frame(cell, name, area);
        else
            lookInto(table, area);
    }

    void frame(const AccessibleContext& cell, const std::string& table, const PixelArea& origin)
    {
        const auto seen = areaOf(cell);
        if (seen.isEmpty())
            return;
        const auto name = toUtf8(cell->getAccessibleName());
        const auto isCell = [&](const Place& place) { return place.table == table && place.cell == name; };
        if (std::ranges::any_of(light_.doubtful, isCell))
            areas_.doubtful.push_back(movedBy(seen, origin));
        else if (std::ranges::any_of(light_.framed, isCell))
            areas_.framed.push_back(movedBy(seen, origin));
    }

    void underline(const AccessibleContext& paragraph, const PixelArea& origin)
    {
        if (!passage_)
            return;
        for (const auto& line : linesOf(paragraph, *passage_))
            areas_.underlined.push_back(movedBy(line, origin));
    }

    const Light& light_;
    const std::optional<PassageInParagraph>& passage_;
    LitAreas areas_;
};
}

LitAreas litAreas(const DocumentView& view, const Light& light, const std::optional<PassageInParagraph>& passage)
{
    Search search(light, passage);
    search.lookInto(view.content, {});
    return search.take();
}
}
