// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/notes_sheet.hxx"

#include "words/finding_text.hxx"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji
{
namespace
{
const std::vector<std::string> kHeadings{"sheet.note", "sheet.subject", "sheet.units", "sheet.unit-names"};
const std::vector<unsigned> kWidths{24, 56, 8, 80};

using Names = std::vector<std::string>;

/// A kind of notes about single figures: what it is called, and the units that it is about.
struct FigureNote
{
    const char* key;
    CellLook look;
    Names (*unitsOf)(const SummedFigure& figure, const Summary& summary);
};

Names unitsOf(const std::vector<Contributor>& contributors, const Summary& summary)
{
    Names names;
    for (const auto& contributor : contributors)
        names.push_back(nameOf(summary.reportOf(contributor)));
    return names;
}

constexpr std::array<FigureNote, 4> kFigureNotes{{
    {"sheet.note-unreadable", CellLook::Marked,
     [](const SummedFigure& figure, const Summary& summary) { return unitsOf(figure.unreadable, summary); }},
    {"sheet.note-lacking", CellLook::Marked,
     [](const SummedFigure& figure, const Summary& summary)
     {
         Names names;
         for (const auto report : figure.lacking)
             names.push_back(nameOf(summary.collection->reports[report]));
         return names;
     }},
    {"sheet.note-under-error", CellLook::Marked,
     [](const SummedFigure& figure, const Summary& summary)
     {
         auto contributors = figure.contributors;
         std::erase_if(contributors, [&](const Contributor& each) { return !summary.figureOf(each).isUnderError; });
         return unitsOf(contributors, summary);
     }},
    {"sheet.note-zero", CellLook::Plain,
     [](const SummedFigure& figure, const Summary& summary) { return unitsOf(figure.countedAsZero, summary); }},
}};

class NotesSheet
{
public:
    NotesSheet(const Summary& summary, const MessageCatalog& catalog) : summary_(summary), catalog_(catalog) {}

    Sheet sheet(const std::vector<BrokenSum>& broken)
    {
        rows_.push_back(headingRow(kHeadings, catalog_));
        addUnits("sheet.note-missing", summary_.missing);
        addUnits("sheet.note-withheld", summary_.withheld);
        for (const auto& sum : broken)
            add(sum);
        for (const auto& note : kFigureNotes)
            for (const auto& figure : summary_.figures)
                add(note.key, note.look, figureText(figure, catalog_), note.unitsOf(figure, summary_));
        return {catalog_.text("sheet.notes"), std::move(rows_), kWidths, 1, 0, true};
    }

private:
    /// Units that are in no sum.
    void addUnits(const char* key, const std::vector<std::uint32_t>& units)
    {
        Names names;
        for (const auto unit : units)
            names.push_back(summary_.collection->units[unit].name);
        add(key, CellLook::Marked, catalog_.text("sheet.all-figures"), names);
    }

    void add(const BrokenSum& sum)
    {
        Names names;
        for (const auto& [report, difference] : sum.reports)
            names.push_back(catalog_.text("sheet.unit-difference", {{"unit", nameOf(summary_.collection->reports[report])}, {"difference", difference.toString()}}));
        addRow("sheet.note-broken", CellLook::Marked, uncutFindingText(sum.finding, catalog_), names);
    }

    /// Nothing where no unit is meant.
    void add(const char* key, CellLook look, const std::string& subject, const Names& names)
    {
        if (!names.empty())
            addRow(key, look, subject, names);
    }

    void addRow(const char* key, CellLook look, const std::string& subject, const Names& names)
    {
        rows_.push_back({{catalog_.text(key), look}, {subject}, {Decimal(names.size())}, {namesOf(names, catalog_)}});
    }

    const Summary& summary_;
    const MessageCatalog& catalog_;
    std::vector<SheetRow> rows_;
};
}

Sheet notesSheet(const Summary& summary, const std::vector<BrokenSum>& broken, const MessageCatalog& catalog)
{
    return NotesSheet(summary, catalog).sheet(broken);
}
}
