// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/filing_sheet.hxx"

#include "words/joined.hxx"

#include <array>
#include <utility>

namespace gouji
{
namespace
{
const std::vector<std::string> kHeadings{"sheet.unit",   "sheet.filing", "sheet.file",  "sheet.year",  "sheet.form",
                                         "sheet.errors", "sheet.warnings", "sheet.infos", "sheet.remark"};
const std::vector<unsigned> kWidths{30, 34, 36, 8, 8, 8, 8, 8, 50};

/// By Filing.
constexpr std::array kFilings{"filing.missing", "filing.once", "filing.twice-alike", "filing.twice-differently"};

/// With empty words up to a column.
SheetRow padded(SheetRow row, std::size_t columns)
{
    row.resize(columns, {std::string()});
    return row;
}

class FilingSheet
{
public:
    FilingSheet(const Collection& collection, const UrlOfFile& urlOf, const MessageCatalog& catalog)
        : collection_(collection), urlOf_(urlOf), catalog_(catalog)
    {
    }

    Sheet sheet()
    {
        rows_.push_back(headingRow(kHeadings, catalog_));
        for (const auto& unit : collection_.units)
            add(unit);
        for (const auto report : collection_.ofOtherYear)
            addAside(collection_.reports[report], collection_.reports[report].year ? "filing.other-year" : "filing.no-year");
        for (const auto report : collection_.ofOtherForm)
            addAside(collection_.reports[report], "filing.other-form");
        for (const auto& unread : collection_.unread)
            add(unread);
        return {catalog_.text("sheet.filing"), std::move(rows_), kWidths, 1, 1, true};
    }

private:
    void add(const CollectedUnit& unit)
    {
        const bool isStranger = collection_.hasRoster && !unit.isOnRoster;
        const std::string key = isStranger ? "filing.not-on-roster" : kFilings.at(static_cast<std::size_t>(unit.filing));
        if (unit.reports.empty())
            rows_.push_back(padded({{unit.name}, {catalog_.text(key), CellLook::Marked}}, kHeadings.size()));
        for (const auto report : unit.reports)
            add(unit.name, key, collection_.reports[report], unit.mayBe.empty() ? remarkOn(collection_.reports[report]) : proposalOf(unit));
    }

    void addAside(const FiledReport& report, const std::string& key)
    {
        add(report.rosterUnit.empty() ? report.unit : report.rosterUnit, key, report, remarkOn(report));
    }

    [[nodiscard]] std::string proposalOf(const CollectedUnit& unit) const
    {
        return catalog_.text("filing.may-be", {{"units", joined(unit.mayBe, catalog_.text("list.separator"))}});
    }

    /// A name of its own for a unit that the roster calls otherwise.
    [[nodiscard]] std::string remarkOn(const FiledReport& report) const
    {
        const bool isCalledOtherwise = !report.rosterUnit.empty() && report.unit != report.rosterUnit;
        return isCalledOtherwise ? catalog_.text("filing.called-otherwise", {{"unit", report.unit}}) : std::string();
    }

    void add(const std::string& unit, const std::string& key, const FiledReport& report, const std::string& remark)
    {
        const auto look = key == kFilings[1] ? CellLook::Plain : CellLook::Marked;
        const auto& verdict = report.verdict;
        rows_.push_back({{unit},
                         {catalog_.text(key), look},
                         {SheetLink{report.file, urlOf_(report.file)}},
                         {report.year ? SheetValue(Decimal(*report.year)) : SheetValue()},
                         {report.form->id},
                         {Decimal(verdict.errors), verdict.errors == 0 ? CellLook::Plain : CellLook::Marked},
                         {Decimal(verdict.warnings)},
                         {Decimal(verdict.infos)},
                         {remark}});
    }

    void add(const UnreadFile& unread)
    {
        auto row = padded({{std::string()}, {catalog_.text("filing.unread"), CellLook::Marked}, {SheetLink{unread.file, urlOf_(unread.file)}}},
                          kHeadings.size() - 1);
        row.push_back({catalog_.text(unread.error)});
        rows_.push_back(std::move(row));
    }

    const Collection& collection_;
    const UrlOfFile& urlOf_;
    const MessageCatalog& catalog_;
    std::vector<SheetRow> rows_;
};
}

Sheet filingSheet(const Collection& collection, const UrlOfFile& urlOf, const MessageCatalog& catalog)
{
    return FilingSheet(collection, urlOf, catalog).sheet();
}
}
