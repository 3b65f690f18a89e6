// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/comparison_output.hxx"

#include "exports/comparison_sheet.hxx"
#include "exports/finding_words.hxx"
#include "words/display_width.hxx"
#include "words/finding_text.hxx"

#include "cli/batch/printable.hxx"
#include "cli/batch/sheet_files.hxx"

#include <algorithm>
#include <array>
#include <iterator>

namespace gouji
{
namespace
{
constexpr const char* kIndent = "  ";
constexpr std::size_t kColumnGap = 2;

class ComparisonLines : public ComparisonOutput
{
public:
    explicit ComparisonLines(Output output) : output_(std::move(output)) {}

    bool add(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison) override
    {
        return output_.write(comparisonAsJsonLine(one, other, comparison));
    }
    void addAlone(const NamedReport& report) override { output_.write(comparisonAsJsonLine(report)); }
    Result<void> finish() override { return output_.finish(); }

private:
    Output output_;
};

class ComparisonSheets : public ComparisonOutput
{
public:
    ComparisonSheets(const OutputWishes& wishes, const Session& session) : wishes_(wishes), session_(session) {}

    bool add(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison) override
    {
        counts_.push_back(countsRow(one, other, comparison, session_.catalog));
        std::ranges::move(comparisonRows(one, other, comparison, session_.catalog), std::back_inserter(figures_));
        std::ranges::move(sentenceRows(one, other, comparison, session_.catalog), std::back_inserter(sentences_));
        return true;
    }

    void addAlone(const NamedReport& report) override
    {
        counts_.push_back(aloneRow(report, session_.catalog));
        figures_.push_back(counts_.back());
    }

    Result<void> finish() override
    {
        const auto& catalog = session_.catalog;
        std::vector<Sheet> sheets{countsSheet(std::move(counts_), catalog), comparisonSheet(std::move(figures_), catalog),
                                  sentencesSheet(std::move(sentences_), catalog)};
        if (wishes_.format == OutputFormat::Csv) // whose first sheet is all that a pipe gets
            std::ranges::rotate(sheets, sheets.begin() + 1);
        return writeSheets(wishes_, catalog.text("cli.title.compare"), sheets, catalog, session_.version);
    }

private:
    const OutputWishes& wishes_;
    const Session& session_;
    std::vector<SheetRow> counts_;
    std::vector<SheetRow> figures_;
    std::vector<SheetRow> sentences_;
};

/// For people at a terminal: what differs, a line for each figure and sentence.
class ComparisonText : public ComparisonOutput
{
public:
    ComparisonText(Output output, const MessageCatalog& catalog) : output_(std::move(output)), catalog_(catalog) {}

    bool add(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison) override
    {
        auto text = catalog_.text("cli.compared", {{"one", nameOf(one)}, {"other", nameOf(other)}}) + "\n";
        text += countsText(comparison) + figuresText(comparison) + changesText(comparison);
        text += sentencesText("cli.compared.only-in-one", comparison.onlyInOne);
        text += sentencesText("cli.compared.only-in-other", comparison.onlyInOther);
        return output_.write(text);
    }

    void addAlone(const NamedReport& report) override
    {
        output_.write(catalog_.text("cli.compared.alone", {{"report", nameOf(report)}}) + "\n");
    }

    Result<void> finish() override { return output_.finish(); }

private:
    static constexpr std::size_t kColumns = 4; ///< one, other, difference, percent; the figure's words follow
    using Row = std::array<std::string, kColumns>;

    [[nodiscard]] std::string nameOf(const NamedReport& named) const
    {
        return catalog_.text("cli.file", {{"file", printable(named.file)}, {"verdict", reportText(named.report, catalog_)}});
    }

    [[nodiscard]] std::string wordsOf(const StatedValue& value) const
    {
        if (!value.isThere)
            return catalog_.text("cli.compared.not-there");
        return value.text.empty() ? catalog_.text("repair.blank") : printable(value.text);
    }

    static std::string signedText(const std::optional<Decimal>& number, const char* unit)
    {
        if (!number)
            return {};
        return (*number > Decimal(0) ? "+" : "") + number->toString() + unit;
    }

    [[nodiscard]] Row rowOf(const FigurePair& pair) const
    {
        return {wordsOf(pair.one), wordsOf(pair.other), signedText(pair.difference, ""), signedText(pair.percent, "%")};
    }

    [[nodiscard]] std::string figuresText(const ReportComparison& comparison) const
    {
        std::vector<std::pair<Row, const FigurePair*>> rows;
        for (const auto& pair : comparison.figures)
            if (!pair.isEqual())
                rows.emplace_back(rowOf(pair), &pair);
        std::array<std::size_t, kColumns> widths{};
        for (const auto& [row, pair] : rows)
            for (std::size_t column = 0; column < kColumns; ++column)
                widths[column] = std::max(widths[column], displayWidth(row[column]) + kColumnGap);
        std::string text;
        for (const auto& [row, pair] : rows)
        {
            text += kIndent;
            for (std::size_t column = 0; column < kColumns; ++column)
                text += padded(row[column], widths[column]);
            text += figureText(pair->reference, catalog_) + "\n";
        }
        return text;
    }

    [[nodiscard]] std::string countsText(const ReportComparison& comparison) const
    {
        const auto counts = comparison.counts();
        const auto line = [&](const char* key, std::size_t different, std::size_t onlyInOne, std::size_t onlyInOther)
        {
            return kIndent + catalog_.text(key, {{"all", std::to_string(comparison.figures.size())}, {"different", std::to_string(different)},
                                                 {"one", std::to_string(onlyInOne)}, {"other", std::to_string(onlyInOther)}}) + "\n";
        };
        return line("cli.compared.figures", counts.different, counts.figuresOnlyInOne, counts.figuresOnlyInOther)
            + line("cli.compared.sentences", comparison.changed.size(), comparison.onlyInOne.size(), comparison.onlyInOther.size());
    }

    [[nodiscard]] std::string changesText(const ReportComparison& comparison) const
    {
        std::string text;
        for (const auto& [one, other] : comparison.changed)
            text += kIndent + catalog_.text("cli.compared.changed", {{"one", printable(one)}, {"other", printable(other)}}) + "\n";
        return text;
    }

    [[nodiscard]] std::string sentencesText(const char* heading, const std::vector<std::string>& sentences) const
    {
        std::string text;
        for (const auto& sentence : sentences)
            text += kIndent + catalog_.text(heading, {{"sentence", printable(sentence)}}) + "\n";
        return text;
    }

    Output output_;
    const MessageCatalog& catalog_;
};
}

Result<std::unique_ptr<ComparisonOutput>> openComparisonOutput(const OutputWishes& wishes, const Session& session)
{
    if (isOfSheets(wishes.format))
        return std::make_unique<ComparisonSheets>(wishes, session);
    BOOST_OUTCOME_TRY(output, Output::open(wishes.path));
    if (wishes.format == OutputFormat::Json)
        return std::make_unique<ComparisonLines>(std::move(output));
    return std::make_unique<ComparisonText>(std::move(output), session.catalog);
}
}
