// SPDX-License-Identifier: MPL-2.0
#include "table_mutations.hxx"

#include <algorithm>

namespace gouji::mutations
{
namespace
{
using Node = pugi::xml_node;

/// A copy of one of a kind behind or before another one of it, maybe of another table.
bool copied(Victim& victim, const char* what)
{
    const Node one = victim.any(what);
    const Node other = victim.any(what);
    if (!one || !other)
        return false;
    if (victim.chance().below(2) == 0)
        other.parent().insert_copy_before(one, other);
    else
        other.parent().insert_copy_after(one, other);
    return true;
}

bool exchanged(Victim& victim, const char* what)
{
    const Node one = victim.any(what);
    const Node other = victim.any(what);
    if (!one || one == other)
        return false;
    const auto isWithin = [](Node inner, const Node& outer)
    {
        for (; inner; inner = inner.parent())
            if (inner == outer)
                return true;
        return false;
    };
    if (isWithin(one, other) || isWithin(other, one))
        return false;
    other.parent().insert_copy_before(one, other);
    one.parent().insert_copy_before(other, one);
    other.parent().remove_child(other);
    one.parent().remove_child(one);
    return true;
}

bool moved(Victim& victim, const char* what)
{
    const Node one = victim.any(what);
    if (!one || !copied(victim, what))
        return false;
    one.parent().remove_child(one);
    return true;
}

/// The cell at one place of every row that has so many.
bool columnDropped(Victim& victim)
{
    const Node table = victim.any("table");
    const auto column = victim.chance().below(10);
    for (Node row : victim.all("row", table))
    {
        const auto cells = victim.all("cell", row);
        if (column < cells.size() && cells[column].parent() == row)
            row.remove_child(cells[column]);
    }
    return !table.empty();
}

/// Rows from a chosen one on stand in a table of their own, with a paragraph between the two or without.
bool cutInTwo(Victim& victim)
{
    const Node row = victim.any("row");
    Node table = row.parent();
    if (!row || table.name() != victim.element("table") || !row.previous_sibling(row.name()))
        return false;
    Node rest = table.parent().insert_copy_after(table, table);
    const auto at = std::distance(table.begin(), std::find(table.begin(), table.end(), row));
    auto kept = std::next(rest.begin(), at);
    for (Node child = rest.first_child(); child && child != *kept;)
    {
        const Node next = child.next_sibling();
        if (child.name() == std::string(row.name()))
            rest.remove_child(child);
        child = next;
    }
    for (Node child = row; child;)
    {
        const Node next = child.next_sibling();
        table.remove_child(child);
        child = next;
    }
    if (victim.chance().below(2) == 0)
        victim.insertLine(rest, {victim.chance().below(2) == 0 ? "" : "12"});
    return true;
}

/// All rows of the next table behind those of a chosen one.
bool joined(Victim& victim)
{
    const auto tables = victim.all("table", victim.text());
    if (tables.size() < 2)
        return false;
    const auto at = victim.chance().below(tables.size() - 1);
    Node table = tables[at];
    for (const Node& row : tables[at + 1].children(victim.element("row").c_str()))
        table.append_copy(row);
    tables[at + 1].parent().remove_child(tables[at + 1]);
    return true;
}

/// A copy of a table in a cell.
bool nested(Victim& victim)
{
    const Node table = victim.any("table");
    Node cell = victim.any("cell");
    if (!table || !cell)
        return false;
    pugi::xml_document copy; // the cell may be of the table itself
    copy.append_copy(table);
    cell.insert_copy_before(copy.first_child(), victim.all("paragraph", cell).empty() ? cell.first_child() : cell.last_child());
    return true;
}

/// Only every second row stays.
bool thinnedOut(Victim& victim)
{
    const Node table = victim.any("table");
    auto rows = victim.all("row", table);
    for (std::size_t index = 1; index < rows.size(); index += 2)
        rows[index].parent().remove_child(rows[index]);
    return rows.size() > 1;
}
}

std::vector<Mutation> tableMutations()
{
    std::vector<Mutation> mutations{{"column dropped", columnDropped},
                                    {"table cut in two", cutInTwo},
                                    {"tables joined", joined},
                                    {"table in a cell", nested},
                                    {"every second row", thinnedOut}};
    for (const char* what : {"cell", "row", "table", "paragraph"})
    {
        const std::string name = what;
        mutations.push_back({name + " copied", [what](Victim& victim) { return copied(victim, what); }});
        mutations.push_back({name + "s exchanged", [what](Victim& victim) { return exchanged(victim, what); }});
        mutations.push_back({name + " moved", [what](Victim& victim) { return moved(victim, what); }});
    }
    return mutations;
}
}
