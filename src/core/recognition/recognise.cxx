// SPDX-License-Identifier: MPL-2.0
#include "recognition/recognise.hxx"

#include "base/text.hxx"
#include "recognition/layout_findings.hxx"
#include "recognition/report_heading.hxx"

#include <algorithm>
#include <optional>

namespace gouji
{
namespace
{
constexpr double kSufficientLikeness = 0.6;
constexpr std::size_t kPartLabels = 2; ///< labels in common that make a table a part of a statutory one

/// A recognised table with all forms that it fits equally well (表四 is the same in both).
struct FittingTable
{
    std::size_t block;
    std::vector<TableMatch> matches;
};

std::optional<TableMatch> refusalOf(const Grid& grid, const TableKeys& keys)
{
    if (commonLabels(grid, keys) < kPartLabels)
        return std::nullopt;
    auto match = matchTable(grid, keys);
    if (!match.refusal)
        match.refusal = RefusalReason::RowsMissing;
    return match;
}

/// Collects what belongs to one report, then turns it into figures.
class ReportBuilder
{
public:
    ReportBuilder(const Document& document, const Forms& forms, std::size_t index) : document_(document), forms_(forms)
    {
        report_.index = index;
    }

    [[nodiscard]] bool isEmpty() const { return tables_.empty() && refused_.empty(); }
    [[nodiscard]] bool hasTables() const { return !tables_.empty(); }

    /// Whether a table of this kind comes too late for this report: it has the kind, or a later one, already.
    [[nodiscard]] bool hasPassed(const std::string& tableId) const
    {
        return std::ranges::any_of(tables_, [&](const FittingTable& table) { return order(tableOf(table)) >= order(tableId); });
    }

    void addParagraph(const std::string& text)
    {
        if (!isEmpty())
            return;
        if (report_.title.empty() && isTitle(text))
        {
            report_.title = trimmed(text);
            titleYear_ = yearInTitle(text);
        }
        if (!titleYear_ && !periodYear_)
            periodYear_ = yearOfPeriod(text);
    }

    void add(FittingTable table) { tables_.push_back(std::move(table)); }
    void add(RefusedTable table) { refused_.push_back(std::move(table)); }
    /// A table that may be anything, since its cells cannot be read.
    void addUnreadable(Place place) { unreadable_.push_back(std::move(place)); }

    void finish(Recognition& recognition)
    {
        report_.year = titleYear_ ? titleYear_ : periodYear_;
        const auto& form = reportForm();
        for (const auto& table : tables_)
            finishTable(table, form, recognition.findings);
        for (const auto& missing : form.tables)
            if (std::ranges::none_of(report_.tables, [&](const ReportTable& table) { return table.tableForm->id == missing.id; }))
                addFinding(recognition.findings, findingOfMissingTable(form, missing, resembling(missing.id)));
        recognition.reports.push_back(std::move(report_));
    }

private:
    static const std::string& tableOf(const FittingTable& table) { return table.matches.front().tableForm->id; }

    [[nodiscard]] std::ptrdiff_t order(const std::string& tableId) const
    {
        const auto& tables = forms_.back().tables;
        return std::ranges::find(tables, tableId, &TableForm::id) - tables.begin();
    }

    /// The form of the report's year; without a year, that of the first table that fits one form only; else the newest.
    [[nodiscard]] const Form& reportForm() const
    {
        const auto* ofYear = report_.year ? formOfYear(forms_, *report_.year) : nullptr;
        if (ofYear)
            return *ofYear;
        const auto telling = std::ranges::find(tables_, 1U, [](const FittingTable& table) { return table.matches.size(); });
        return telling == tables_.end() ? forms_.back() : *telling->matches.front().form;
    }

    void finishTable(const FittingTable& fitting, const Form& form, std::vector<Finding>& findings)
    {
        const auto own = std::ranges::find(fitting.matches, &form, &TableMatch::form);
        const auto& match = own == fitting.matches.end() ? fitting.matches.back() : *own;
        const auto& table = std::get<Table>(document_.blocks[fitting.block]);
        report_.tables.push_back(readFigures(match, table, fitting.block));
        for (auto& finding : findingsOfMatch(report_.tables.back(), match, table))
            addFinding(findings, std::move(finding));
        if (own == fitting.matches.end())
            addFinding(findings, findingOfOldForm(report_.tables.back(), form));
    }

    static ReportTable readFigures(const TableMatch& match, const Table& table, std::size_t block)
    {
        ReportTable result{match.form, match.tableForm, {table.name, {}, block, 0}, {}};
        result.figures.resize(match.cells.size());
        for (std::size_t definition = 0; definition < match.cells.size(); ++definition)
            if (const auto index = match.cells[definition])
            {
                const auto& cell = table.cells[*index];
                result.figures[definition]
                    = Figure{definition, {table.name, cell.name, block, *index}, trimmed(cell.text), parseCellValue(cell.text), cell.notes};
            }
        return result;
    }

    [[nodiscard]] std::vector<RefusedTable> resembling(const std::string& tableId) const
    {
        std::vector<RefusedTable> result;
        std::ranges::copy_if(refused_, std::back_inserter(result),
                             [&](const RefusedTable& refused) { return refused.match.tableForm->id == tableId; });
        if (result.empty())
            for (const auto& place : unreadable_)
                result.push_back({place, unreadableMatch()});
        return result;
    }

    static TableMatch unreadableMatch()
    {
        TableMatch match;
        match.refusal = RefusalReason::GeometryUnknown;
        return match;
    }

    void addFinding(std::vector<Finding>& findings, Finding finding) const
    {
        finding.report = report_.index;
        findings.push_back(std::move(finding));
    }

    const Document& document_;
    const Forms& forms_;
    Report report_;
    std::optional<int> titleYear_;
    std::optional<int> periodYear_;
    std::vector<FittingTable> tables_;
    std::vector<RefusedTable> refused_;
    std::vector<Place> unreadable_;
};

/// Walks the blocks once and closes a report wherever the next one begins.
class Recogniser
{
public:
    Recogniser(const Document& document, const Forms& forms)
        : document_(document), forms_(forms), labels_(forms), builder_(std::in_place, document, forms, 0U)
    {
    }

    Recognition run()
    {
        for (std::size_t block = 0; block < document_.blocks.size(); ++block)
            if (const auto* table = std::get_if<Table>(&document_.blocks[block]))
                addTable(*table, block);
            else
                addParagraph(std::get<Paragraph>(document_.blocks[block]).text);
        if (!builder_->isEmpty())
            builder_->finish(recognition_);
        recognition_.holdsReport = !recognition_.reports.empty();
        return std::move(recognition_);
    }

private:
    void addParagraph(const std::string& text)
    {
        if (builder_->hasTables() && isTitle(text))
            beginNextReport();
        builder_->addParagraph(text);
    }

    void addTable(const Table& table, std::size_t block)
    {
        if (table.isUnreadable)
            return builder_->addUnreadable({table.name, {}, block, 0});
        const Grid grid(table, labels_);
        FittingTable fitting{block, {}};
        std::optional<TableMatch> refusal;
        for (const auto& keys : labels_.tables())
        {
            auto match = likeness(grid, keys) >= kSufficientLikeness ? std::optional(matchTable(grid, keys)) : std::nullopt;
            if (match && !match->refusal)
                keepBest(fitting, std::move(*match));
            else if (const auto refused = match ? match : refusalOf(grid, keys); refused && isCloser(*refused, refusal))
                refusal = refused;
        }
        if (!fitting.matches.empty())
            addFitting(std::move(fitting));
        else if (refusal)
            builder_->add(RefusedTable{{table.name, {}, block, 0}, std::move(*refusal)});
    }

    static void keepBest(FittingTable& fitting, TableMatch match)
    {
        if (!fitting.matches.empty() && match.flaws() > fitting.matches.front().flaws())
            return;
        if (!fitting.matches.empty() && match.flaws() < fitting.matches.front().flaws())
            fitting.matches.clear();
        fitting.matches.push_back(std::move(match));
    }

    static bool isCloser(const TableMatch& match, const std::optional<TableMatch>& other)
    {
        return !other || match.matchedRows >= other->matchedRows;
    }

    void addFitting(FittingTable fitting)
    {
        if (builder_->hasPassed(fitting.matches.front().tableForm->id))
            beginNextReport();
        builder_->add(std::move(fitting));
    }

    void beginNextReport()
    {
        builder_->finish(recognition_);
        builder_.emplace(document_, forms_, recognition_.reports.size());
    }

    const Document& document_;
    const Forms& forms_;
    LabelIndex labels_;
    std::optional<ReportBuilder> builder_; ///< of the report at hand; always there
    Recognition recognition_;
};
}

Recognition recognise(const Document& document, const Forms& forms)
{
    return forms.empty() ? Recognition{} : Recogniser(document, forms).run();
}
}
