// SPDX-License-Identifier: MPL-2.0
#include "recognition/recognise.hxx"

#include "recognition/report_builder.hxx"
#include "recognition/report_heading.hxx"

#include <optional>

namespace gouji
{
namespace
{
constexpr double kSufficientLikeness = 0.6;
constexpr std::size_t kPartLabels = 2; ///< labels in common that make a table a part of a statutory one

std::optional<TableMatch> refusalOf(const Grid& grid, const TableKeys& keys)
{
    if (commonLabels(grid, keys) < kPartLabels)
        return std::nullopt;
    auto match = matchTable(grid, keys);
    if (!match.refusal)
        match.refusal = RefusalReason::RowsMissing;
    return match;
}

/// Walks the blocks once and closes a report wherever the next one begins.
class Recogniser
{
public:
    Recogniser(const Document& document, const Forms& forms)
        : document_(document), forms_(forms), labels_(forms), builder_(std::in_place, document, forms, 0U, 0U)
    {
    }

    Recognition run()
    {
        for (std::size_t block = 0; block < document_.blocks.size(); ++block)
            if (const auto* table = std::get_if<Table>(&document_.blocks[block]))
                addTable(*table, block);
            else
                addParagraph(block);
        if (!builder_->isEmpty())
            builder_->finish(recognition_, document_.blocks.size());
        recognition_.holdsReport = !recognition_.reports.empty();
        return std::move(recognition_);
    }

private:
    [[nodiscard]] const std::string& paragraph(std::size_t block) const { return std::get<Paragraph>(document_.blocks[block]).text; }

    void addParagraph(std::size_t block)
    {
        if (!builder_->hasTables())
            return builder_->addParagraph(paragraph(block));
        if (!titleSinceTables_ && isTitle(paragraph(block)))
            titleSinceTables_ = block;
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
            addRefused({{table.name, {}, block, 0}, std::move(*refusal)});
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
        const auto& tableId = fitting.matches.front().tableForm->id;
        if (builder_->has(tableId) || (titleSinceTables_ && builder_->hasPassed(tableId)))
            beginNextReport(fitting.block);
        builder_->add(std::move(fitting));
        titleSinceTables_.reset();
    }

    void addRefused(RefusedTable refused)
    {
        if (titleSinceTables_ && builder_->hasPassed(refused.match.tableForm->id))
            beginNextReport(refused.place.block);
        builder_->add(std::move(refused));
    }

    /// The next report begins with its title, or, without one, with the table.
    void beginNextReport(std::size_t tableBlock)
    {
        const auto begin = titleSinceTables_.value_or(tableBlock);
        builder_->finish(recognition_, begin);
        builder_.emplace(document_, forms_, recognition_.reports.size(), begin);
        for (auto block = begin; block < tableBlock; ++block)
            if (std::holds_alternative<Paragraph>(document_.blocks[block]))
                builder_->addParagraph(paragraph(block));
        titleSinceTables_.reset();
    }

    const Document& document_;
    const Forms& forms_;
    LabelIndex labels_;
    std::optional<ReportBuilder> builder_; ///< of the report at hand; always there
    std::optional<std::size_t> titleSinceTables_; ///< the first title behind the last table
    Recognition recognition_;
};
}

Recognition recognise(const Document& document, const Forms& forms)
{
    return forms.empty() ? Recognition{} : Recogniser(document, forms).run();
}
}
