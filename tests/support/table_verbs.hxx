// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
/// What a fixture does to one cell.
class CellVerbs
{
public:
    CellVerbs(const css::uno::Reference<css::text::XTextDocument>& document, const css::uno::Reference<css::table::XCell>& cell);

    CellVerbs& text(const std::string& text); ///< as typed: replaces all; "\n" is a line break
    CellVerbs& paragraphs(const std::vector<std::string>& texts);
    CellVerbs& append(const std::string& text);
    CellVerbs& trackedReplace(const std::string& text); ///< replaced while changes are tracked
    CellVerbs& trackedAppend(const std::string& text);
    CellVerbs& hiddenText(const std::string& text); ///< appended, hidden characters
    CellVerbs& number(double value);
    CellVerbs& formattedNumber(double value, const std::string& format); ///< format code, en-US
    CellVerbs& formula(const std::string& formula);
    CellVerbs& bold(); ///< all of its text, and what is typed into it when it is empty
    CellVerbs& protect();
    CellVerbs& footnote(const std::string& text);                                                          ///< appended
    /// A comment, appended.
    CellVerbs& annotation(const std::string& text);
    /// Appended text field.
    CellVerbs& field(const std::string& service, const std::string& property, const css::uno::Any& value);
    /// Puts a content control around all of its text.
    CellVerbs& wrap(const std::string& service);
    CellVerbs& nestedTable(const std::string& name, int rows, int columns); ///< appended

    [[nodiscard]] int rowSpan() const;         ///< as the office says
    [[nodiscard]] bool isBold() const;         ///< of its first character
    [[nodiscard]] std::string rawText() const; ///< getString: deleted text and notes included
    [[nodiscard]] const css::uno::Reference<css::table::XCell>& reference() const { return cell_; }
    [[nodiscard]] css::uno::Reference<css::text::XText> body() const;

private:
    [[nodiscard]] css::uno::Any property(const char* name) const;
    void setProperty(const char* name, const css::uno::Any& value) const;
    void insert(const css::uno::Reference<css::text::XTextContent>& content) const;
    [[nodiscard]] css::uno::Reference<css::uno::XInterface> create(const std::string& service) const;

    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::table::XCell> cell_;
};

/// What a fixture does to one table.
class TableVerbs
{
public:
    TableVerbs(const css::uno::Reference<css::text::XTextDocument>& document,
               const css::uno::Reference<css::text::XTextTable>& table);

    [[nodiscard]] CellVerbs cell(const std::string& name) const;
    /// Merges the rectangle between two cells, named as they are before.
    TableVerbs& merge(const std::string& from, const std::string& to);
    TableVerbs& row(int index, const std::vector<std::string>& texts); ///< texts of the row's boxes, from the left
    TableVerbs& insertRow(int index);                                  ///< one above that row
    TableVerbs& removeRow(int index);
    [[nodiscard]] const css::uno::Reference<css::text::XTextTable>& reference() const { return table_; }

private:
    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::text::XTextTable> table_;
};

/// Inserts a new table at the end of a text.
css::uno::Reference<css::text::XTextTable> appendTable(const css::uno::Reference<css::text::XTextDocument>& document,
                                                       const css::uno::Reference<css::text::XText>& text, const std::string& name,
                                                       int rows, int columns);
}
