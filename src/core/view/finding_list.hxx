// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "view/findings_view.hxx"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// A row of the list: the heading of a group, or one of its findings.
struct ListRow
{
    std::size_t group = 0;
    std::optional<std::size_t> line; ///< none: the heading

    friend bool operator==(const ListRow&, const ListRow&) = default;
};

/// Steps through the list: over one row, over as many as can be seen, to its ends, out of a group and into it.
enum class ListStep
{
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    Out, ///< of a finding to its heading; closes the heading's group
    In, ///< opens the heading's group; then to its first finding
};

/// The list of findings, without its looks: which groups are open, and what is selected. From one list to the next a
/// selection stays on its finding, whatever its values, severity or place in the list. Of a finding that is gone it
/// goes to the one that stands in its place in the same group, else to the one before; if the group is gone, too,
/// nothing is selected: never a finding of another table. Of a finding that has been given a reason it goes to the next
/// one that has none.
class FindingList
{
public:
    void show(std::vector<PanelGroup> groups);

    [[nodiscard]] const std::vector<PanelGroup>& groups() const { return groups_; }
    /// From the top; findings of closed groups are not among them.
    [[nodiscard]] const std::vector<ListRow>& rows() const { return rows_; }
    [[nodiscard]] bool isOpen(std::size_t group) const { return isOpen_[group]; }
    /// Index in rows().
    [[nodiscard]] std::optional<std::size_t> selectedRow() const;
    /// Null if nothing is selected, or a heading.
    [[nodiscard]] const PanelLine* selected() const;

    void select(std::size_t row);
    /// The finding of that key, whose group is opened; false if there is none.
    bool select(const std::string& key);
    /// Opens or closes a group; a selection in it goes to its heading.
    void toggle(std::size_t group);
    /// `page`: rows that can be seen. False if nothing changed.
    bool step(ListStep step, std::size_t page);

private:
    struct Selection
    {
        std::string group;
        std::string line; ///< empty: the heading
    };

    void openGroups();
    void makeRows();
    void keepSelection(const std::vector<PanelGroup>& before, const std::vector<ListRow>& rowsBefore);
    void selectNeighbour(const std::vector<PanelGroup>& before);
    void selectNextOpen(const std::vector<PanelGroup>& before, const std::vector<ListRow>& rowsBefore);
    [[nodiscard]] std::optional<ListRow> find(const std::string& key) const;
    [[nodiscard]] std::optional<std::size_t> findGroup(const std::string& key) const;
    void selectPlace(ListRow place);

    std::vector<PanelGroup> groups_;
    std::vector<bool> isOpen_; // groups_[i]
    std::vector<ListRow> rows_;
    std::optional<Selection> selection_;
    std::map<std::string, bool> isOpenByUser_; ///< groups that the user has opened or closed
};
}
