// SPDX-License-Identifier: MPL-2.0
#include "exports/comparison_sheet.hxx"

#include "exports/finding_words.hxx"
#include "summary_sheets/report_words.hxx"
#include "words/finding_text.hxx"

namespace gouji
{
namespace
{
const std::vector<std::string> kFigureHeadings{"sheet.one", "sheet.other", "sheet.figure-id", "sheet.figure",
                                               "sheet.value-of-one", "sheet.value-of-other", "sheet.difference", "sheet.percent"};
const std::vector<unsigned> kFigureWidths{36, 36, 36, 56, 12, 12, 12, 12};
const std::vector<std::string> kSentenceHeadings{"sheet.one", "sheet.other", "sheet.sentence-of-one", "sheet.sentence-of-other"};
const std::vector<unsigned> kSentenceWidths{36, 36, 80, 80};
const std::vector<std::string> kCountHeadings{"sheet.one", "sheet.other", "sheet.figures-different", "sheet.figures-only-in-one", "sheet.figures-only-in-other",
                                              "sheet.sentences-changed", "sheet.sentences-only-in-one", "sheet.sentences-only-in-other"};
const std::vector<unsigned> kCountWidths{36, 36, 14, 14, 14, 14, 14, 14};

std::string nameOf(const NamedReport& named, const MessageCatalog& catalog)
{
    const auto name = reportText(named.report, catalog);
    return name.empty() ? named.file : name;
}

SheetValue numberOf(const std::optional<Decimal>& number)
{
    return number ? SheetValue(*number) : SheetValue();
}

SheetValue valueOf(const StatedValue& value, const MessageCatalog& catalog)
{
    if (!value.isThere)
        return catalog.text("cli.compared.not-there");
    return value.number ? SheetValue(*value.number) : SheetValue(value.text);
}
}

std::vector<SheetRow> comparisonRows(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison, const MessageCatalog& catalog)
{
    std::vector<SheetRow> rows;
    for (const auto& pair : comparison.figures)
    {
        const auto look = pair.isEqual() ? CellLook::Plain : CellLook::Marked;
        rows.push_back({{nameOf(one, catalog)},
                        {nameOf(other, catalog)},
                        {pair.reference.id},
                        {figureText(pair.reference, catalog)},
                        {valueOf(pair.one, catalog), look},
                        {valueOf(pair.other, catalog), look},
                        {numberOf(pair.difference)},
                        {numberOf(pair.percent)}});
    }
    return rows;
}

std::vector<SheetRow> sentenceRows(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison, const MessageCatalog& catalog)
{
    std::vector<SheetRow> rows;
    const auto add = [&](const std::string& ofOne, const std::string& ofOther)
    { rows.push_back({{nameOf(one, catalog)}, {nameOf(other, catalog)}, {ofOne}, {ofOther}}); };
    for (const auto& [ofOne, ofOther] : comparison.changed)
        add(ofOne, ofOther);
    for (const auto& sentence : comparison.onlyInOne)
        add(sentence, {});
    for (const auto& sentence : comparison.onlyInOther)
        add({}, sentence);
    return rows;
}

SheetRow countsRow(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison, const MessageCatalog& catalog)
{
    const auto counts = comparison.counts();
    SheetRow row{{nameOf(one, catalog)}, {nameOf(other, catalog)}};
    for (const auto count : {counts.different, counts.figuresOnlyInOne, counts.figuresOnlyInOther, comparison.changed.size(), comparison.onlyInOne.size(),
                             comparison.onlyInOther.size()})
        row.push_back({Decimal(count)});
    return row;
}

SheetRow aloneRow(const NamedReport& alone, const MessageCatalog& catalog)
{
    return {{nameOf(alone, catalog)}, {catalog.text("cli.compared.not-there"), CellLook::Marked}};
}

Sheet countsSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog)
{
    rows.insert(rows.begin(), headingRow(kCountHeadings, catalog));
    return {catalog.text("sheet.counts"), std::move(rows), kCountWidths, 1, 0, true};
}

Sheet comparisonSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog)
{
    rows.insert(rows.begin(), headingRow(kFigureHeadings, catalog));
    return {catalog.text("sheet.figures"), std::move(rows), kFigureWidths, 1, 0, true};
}

Sheet sentencesSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog)
{
    rows.insert(rows.begin(), headingRow(kSentenceHeadings, catalog));
    return {catalog.text("sheet.sentences"), std::move(rows), kSentenceWidths, 1, 0, true};
}
}
