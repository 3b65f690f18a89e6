// SPDX-License-Identifier: MPL-2.0
#include "recognition/recognise.hxx"

#include "form/section_headings.hxx"
#include "headings/report_heading.hxx"
#include "pasted_table/find_pasted_tables.hxx"
#include "recognition/report_builder.hxx"
#include "recognition/table_judgement.hxx"
#include "recognition/value_row.hxx"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji
{
namespace
{
TableMatch unreadableMatch()
{
    TableMatch match;
    match.refusal = Refusal::GeometryUnknown;
    return match;
}

/// Walks the blocks once and closes a report wherever the next one begins. Tables that may be pieces of one wait for
/// what follows.
class Recogniser
{
public:
    Recogniser(const Document& document, const Forms& forms)
        : document_(document), forms_(forms), labels_(forms.labels()), headings_(forms.headings()),
          pastedTables_(findPastedTables(document, forms)),
          builder_(std::in_place, document, forms, 0U, 0U)
    {
    }

    Recognition run()
    {
        for (std::size_t block = 0; block < document_.blocks.size(); ++block)
            if (const auto* table = std::get_if<Table>(&document_.blocks[block]))
                addTable(*table, block);
            else
                addParagraph(block);
        joinPieces();
        if (!builder_->isEmpty())
            builder_->finish(recognition_, document_.blocks.size());
        recognition_.holdsReport = !recognition_.reports.empty();
        return std::move(recognition_);
    }

private:
    [[nodiscard]] const std::string& paragraph(std::size_t block) const { return std::get<Paragraph>(document_.blocks[block]).text; }

    void addParagraph(std::size_t block)
    {
        const auto pasted = std::ranges::find(pastedTables_, block, &PastedTable::firstBlock);
        if (pasted != pastedTables_.end())
            return addText(*pasted);
        const auto& text = paragraph(block);
        const auto* family = familyOfTitle(text, forms_);
        if (!pieces_.empty() && (family || headings_.isHeading(text)))
            joinPieces();
        const bool isNextReport = family && builder_->isOfOtherFamily(*family);
        if (!builder_->hasTables() && pieces_.empty() && !isNextReport && !reportBegin_)
            return builder_->addParagraph(text, family);
        if (!reportBegin_ && (family || headings_.isFirstHeading(text)))
            reportBegin_ = block;
    }

    void addTable(const Table& table, std::size_t block)
    {
        if (table.isUnreadable)
            return builder_->addUnreadable({{table.name, {}, block, 0}, unreadableMatch(), table.frame});
        auto judgement = judge(stack(document_, {block}, StackDirection::Downwards), labels_);
        if (!judgement.kind)
            return;
        if (judgement.isWhole() || (!pieces_.empty() && pieces_.front().kind->id != judgement.kind->id))
            joinPieces();
        if (judgement.isWhole())
            addFitting(std::move(judgement));
        else
            pieces_.push_back(std::move(judgement));
    }

    /// The pieces as one table, if more of it can be read so than of any piece alone; else each by itself.
    void joinPieces()
    {
        auto pieces = std::exchange(pieces_, {});
        if (pieces.size() > 1)
        {
            auto joined = judge(stacked(pieces), labels_);
            const auto isMore = [&](const TableJudgement& piece) { return joined.rowsRead() > piece.rowsRead(); };
            if (std::ranges::all_of(pieces, isMore))
                return addFitting(std::move(joined));
        }
        for (auto& piece : pieces)
            if (!piece.matches.empty())
                addFitting(std::move(piece));
            else if (piece.refusal)
                addRefused({piece.table.place(document_), std::move(*piece.refusal), piece.table.table.frame});
    }

    [[nodiscard]] StackedTable stacked(const std::vector<TableJudgement>& pieces) const
    {
        std::vector<std::size_t> blocks;
        for (const auto& piece : pieces)
            blocks.push_back(piece.table.blocks.front());
        return stack(document_, blocks, printsRowLabels(*pieces.front().kind) ? StackDirection::Downwards : StackDirection::Sideways);
    }

    void addFitting(TableJudgement table)
    {
        if (const auto* family = familyHere())
            table.prefer(*family);
        const auto& form = *table.matches.back().form;
        const auto& tableId = table.kind->id;
        if (builder_->has(tableId) || builder_->isOfOtherFamily(form.family) || (reportBegin_ && builder_->hasPassed(tableId, form)))
            beginNextReport(table.table.blocks.front());
        builder_->add(std::move(table));
        reportBegin_.reset();
    }

    void addRefused(RefusedTable refused)
    {
        const auto& form = *refused.match.form;
        if (reportBegin_ && (builder_->hasPassed(refused.match.tableForm->id, form) || beginsReportOf(form)))
            beginNextReport(refused.place.block);
        builder_->add(std::move(refused));
    }

    void addText(const PastedTable& text)
    {
        joinPieces();
        const auto& form = *text.readings.back().form;
        const auto& tableId = text.readings.front().tableForm->id;
        if (builder_->hasText(tableId) || builder_->isOfOtherFamily(form.family) || (reportBegin_ && builder_->hasPassed(tableId, form)))
            beginNextReport(text.firstBlock);
        builder_->add(text);
        reportBegin_.reset();
    }

    /// The family of the title that stands nearest above; null if there was none.
    [[nodiscard]] const std::string* familyHere() const
    {
        const auto* next = reportBegin_ ? familyOfTitle(paragraph(*reportBegin_), forms_) : nullptr;
        return next ? next : builder_->familyOfTitle();
    }

    /// Whether the title behind the last table is that of a report of another family, the one of this form.
    [[nodiscard]] bool beginsReportOf(const Form& form) const
    {
        const auto* family = familyOfTitle(paragraph(*reportBegin_), forms_);
        return family && *family == form.family && builder_->isOfOtherFamily(*family);
    }

    /// The next report begins with its title or its first section, or, without both, with the table.
    void beginNextReport(std::size_t tableBlock)
    {
        const auto begin = reportBegin_.value_or(tableBlock);
        builder_->finish(recognition_, begin);
        builder_.emplace(document_, forms_, recognition_.reports.size(), begin);
        for (auto block = begin; block < tableBlock; ++block)
            if (std::holds_alternative<Paragraph>(document_.blocks[block]))
                builder_->addParagraph(paragraph(block), familyOfTitle(paragraph(block), forms_));
        reportBegin_.reset();
    }

    const Document& document_;
    const Forms& forms_;
    const LabelIndex& labels_;
    const SectionHeadings& headings_;
    std::vector<PastedTable> pastedTables_; ///< pasted as text, in reading order
    std::vector<TableJudgement> pieces_; ///< of one kind, in reading order
    std::optional<ReportBuilder> builder_; ///< of the report at hand; always there
    std::optional<std::size_t> reportBegin_; ///< the first title, or heading 一, behind the last table
    Recognition recognition_;
};
}

Recognition recognise(const Document& document, const Forms& forms)
{
    return forms.empty() ? Recognition{} : Recogniser(document, forms).run();
}
}
