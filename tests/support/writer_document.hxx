// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/table_verbs.hxx"

#include "document/document.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace gouji::test
{
enum class OpenMode
{
    Editable,
    ReadOnly,
};

/// A document of the test, hidden, closed with this object. Verbs build it; what they do is not hidden from the undo
/// stack, so that a test that asserts undo calls settle() between Given and When.
class WriterDocument
{
public:
    /// A new, empty document.
    WriterDocument();
    /// Opens a file. `filter` is the office's name of the import filter; empty: the office guesses.
    WriterDocument(const std::filesystem::path& file, OpenMode mode, const std::string& filter);
    ~WriterDocument();
    WriterDocument(const WriterDocument&) = delete;
    WriterDocument& operator=(const WriterDocument&) = delete;

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& reference() const { return document_; }
    [[nodiscard]] css::uno::Reference<css::text::XText> body() const { return document_->getText(); }
    [[nodiscard]] css::uno::Reference<css::document::XUndoManager> undoManager() const;

    /// Writes text into the last paragraph and begins a new one.
    WriterDocument& paragraph(const std::string& text);
    /// A new table at the end, before the last paragraph.
    TableVerbs table(const std::string& name, int rows, int columns);
    /// A table that is there already.
    [[nodiscard]] TableVerbs table(const std::string& name) const;
    /// Change tracking on or off.
    WriterDocument& tracking(bool isOn);
    /// Lets a listener remove a row as soon as the document is changed for the first time: a command that fails in the
    /// middle.
    void removeRowOnFirstChange(const std::string& table, int row) const;
    /// Forgets undo steps and the modified flag.
    WriterDocument& settle();

    [[nodiscard]] bool isModified() const;
    [[nodiscard]] std::vector<std::string> undoTitles() const;
    void undo() const { undoManager()->undo(); }
    void redo() const { undoManager()->redo(); }

    /// Stores a copy in a temporary place; filter "writer8", "MS Word 2007 XML", "MS Word 97", "HTML (StarWriter)".
    void storeCopy(const std::filesystem::path& file, const std::string& filter) const;
    /// What the reader under test makes of it; fails the test if it gives an error.
    [[nodiscard]] Document read() const;

private:
    css::uno::Reference<css::text::XTextDocument> document_;
};

/// The tables of a read document, in order.
[[nodiscard]] std::vector<Table> tablesOf(const Document& document);
/// The paragraphs of a read document, in order.
[[nodiscard]] std::vector<std::string> paragraphsOf(const Document& document);
/// The cell of that name; fails the test and gives an empty cell if there is none.
[[nodiscard]] Cell cellOf(const Table& table, const std::string& name);
}
