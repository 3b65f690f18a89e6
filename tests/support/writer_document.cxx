// SPDX-License-Identifier: MPL-2.0
#include "support/writer_document.hxx"

#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/undo_stack.hxx"

#include "writer/reading/read_document.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>

#include <stdexcept>
#include <utility>

namespace gouji::test
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class RowRemover : public cppu::WeakImplHelper1<css::util::XModifyListener>
{
public:
    RowRemover(const Reference<css::text::XTextTable>& table, sal_Int32 row) : table_(table), row_(row) {}
    void SAL_CALL modified(const css::lang::EventObject&) override
    {
        const Reference<css::text::XTextTable> table = std::exchange(table_, {});
        if (table.is())
            table->getRows()->removeByIndex(row_, 1);
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override { table_.clear(); }

private:
    Reference<css::text::XTextTable> table_;
    sal_Int32 row_;
};

css::beans::PropertyValue named(const char* name, const Any& value)
{
    css::beans::PropertyValue property;
    property.Name = OUString::createFromAscii(name);
    property.Value = value;
    return property;
}

Reference<css::text::XTextDocument> load(const std::string& url, std::vector<css::beans::PropertyValue> options)
{
    options.push_back(named("Hidden", Any(true)));
    const css::uno::Sequence<css::beans::PropertyValue> arguments(options.data(), static_cast<sal_Int32>(options.size()));
    const auto component =
        css::frame::Desktop::create(office().context())->loadComponentFromURL(fromUtf8(url), "_blank", 0, arguments);
    return Reference<css::text::XTextDocument>(component, UNO_QUERY_THROW);
}
}

WriterDocument::WriterDocument() : document_(load("private:factory/swriter", {})) {}

WriterDocument::WriterDocument(const std::filesystem::path& file, OpenMode mode, const std::string& filter)
{
    std::vector<css::beans::PropertyValue> options = {named("ReadOnly", Any(mode == OpenMode::ReadOnly))};
    if (!filter.empty())
        options.push_back(named("FilterName", Any(fromUtf8(filter))));
    document_ = load(fileUrl(file), options);
}

WriterDocument::~WriterDocument()
{
    try
    {
        Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
    }
    catch (const css::uno::Exception& exception) // a test may have closed it, or the office has died
    {
        testing::Test::RecordProperty("close", toUtf8(exception.Message));
    }
}

Reference<css::document::XUndoManager> WriterDocument::undoManager() const
{
    return undoManagerOf(document_);
}

WriterDocument& WriterDocument::paragraph(const std::string& text)
{
    body()->insertString(body()->getEnd(), fromUtf8(text), false);
    body()->insertControlCharacter(body()->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    return *this;
}

TableVerbs WriterDocument::table(const std::string& name, int rows, int columns)
{
    return TableVerbs(document_, appendTable(document_, body(), name, rows, columns));
}

TableVerbs WriterDocument::table(const std::string& name) const
{
    const auto tables = Reference<css::text::XTextTablesSupplier>(document_, UNO_QUERY_THROW)->getTextTables();
    return TableVerbs(document_, Reference<css::text::XTextTable>(tables->getByName(fromUtf8(name)), UNO_QUERY_THROW));
}

WriterDocument& WriterDocument::tracking(bool isOn)
{
    Reference<css::beans::XPropertySet>(document_, UNO_QUERY_THROW)->setPropertyValue("RecordChanges", Any(isOn));
    return *this;
}

void WriterDocument::removeRowOnFirstChange(const std::string& tableName, int row) const
{
    const Reference<css::util::XModifyListener> remover(new RowRemover(table(tableName).reference(), row));
    Reference<css::util::XModifyBroadcaster>(document_, UNO_QUERY_THROW)->addModifyListener(remover);
}

WriterDocument& WriterDocument::settle()
{
    clearUndoStack(document_);
    Reference<css::util::XModifiable>(document_, UNO_QUERY_THROW)->setModified(false);
    return *this;
}

bool WriterDocument::isModified() const
{
    return Reference<css::util::XModifiable>(document_, UNO_QUERY_THROW)->isModified();
}

std::vector<std::string> WriterDocument::undoTitles() const
{
    std::vector<std::string> titles;
    for (const OUString& title : undoManager()->getAllUndoActionTitles())
        titles.push_back(toUtf8(title));
    return titles;
}

void WriterDocument::storeCopy(const std::filesystem::path& file, const std::string& filter) const
{
    Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)
        ->storeToURL(fromUtf8(fileUrl(file)), makeSequence({named("FilterName", Any(fromUtf8(filter)))}));
}

Document WriterDocument::read() const
{
    Result<Document> document = readDocument(document_);
    if (document)
        return std::move(document).value();
    std::string arguments;
    for (const auto& [name, value] : document.error().arguments)
        arguments += " " + name + "=" + value;
    throw std::runtime_error("not read:" + arguments);
}

std::vector<Table> tablesOf(const Document& document)
{
    std::vector<Table> tables;
    for (const Block& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            tables.push_back(*table);
    return tables;
}

std::vector<std::string> paragraphsOf(const Document& document)
{
    std::vector<std::string> texts;
    for (const Block& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts.push_back(paragraph->text);
    return texts;
}

Cell cellOf(const Table& table, const std::string& name)
{
    for (const Cell& cell : table.cells)
        if (cell.name == name)
            return cell;
    ADD_FAILURE() << "no cell " << name << " in " << table.name;
    return {};
}
}
