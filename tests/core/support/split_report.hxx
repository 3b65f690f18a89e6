// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji::test
{
/// A report of 2021 one of whose tables stands in pieces, named 表格1, 表格2 … Either the official table, cut before some
/// rows, or pieces written one by one:
///
///     SplitReport("proactive").cuts({5, 8})
///     SplitReport("disputes").paragraph("行政复议").piece("结果维持 | … \n 1 | …")
///
/// The official table bears a different number in every cell (expectNumberedFigures).
class SplitReport
{
public:
    explicit SplitReport(std::string tableId);

    SplitReport& paragraph(const std::string& text);
    SplitReport& piece(const std::string& lines);
    SplitReport& piece(const TableText& text);
    /// A piece with the labelled rows of one block of 表三, each with 1 in every column and 6 as total.
    SplitReport& pieceOfRows(const Form& form, const std::string& groupId);
    /// The official table, cut before these rows; what was merged across a cut begins anew, without its text.
    SplitReport& cuts(const std::vector<std::size_t>& rows);
    /// The first rows of the first piece once more at the head of the last.
    SplitReport& repeatHeadingRows(std::size_t count);
    SplitReport& withoutLastPiece();

    [[nodiscard]] TableText whole() const; ///< the official table
    [[nodiscard]] Document document() const;
    [[nodiscard]] Analysis analysis() const;

private:
    std::string tableId_;
    std::vector<TableText> pieces_;
    std::vector<std::optional<std::string>> flow_; ///< a paragraph, or nothing for the next piece
};

/// Every figure of the form its own number, from 1001.
[[nodiscard]] FigureTexts numberedFigures(const Form& form);
/// All of the form's figures were read, each as numberedFigures wrote it.
void expectNumberedFigures(const Analysis& analysis, const Form& form);
}
