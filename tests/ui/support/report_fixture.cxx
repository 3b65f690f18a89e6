// SPDX-License-Identifier: MPL-2.0
#include "support/report_fixture.hxx"

#include "support/figure_cell.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/undo_stack.hxx"
#include "support/view_cursor.hxx"

#include "words/catalog.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <org/gouji/ReportTool.hpp>

#include <stdexcept>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
FigureCell cellOf(const FrameOfTest& window, const std::string& id)
{
    return figureCell(office().context(), window.text(), id);
}

/// Writes a sentence into every place that waits for one.
void fillPlaces(const FrameOfTest& window)
{
    const Reference<css::util::XReplaceable> text(window.text(), UNO_QUERY_THROW);
    const auto prompts = text->createReplaceDescriptor();
    prompts->setPropertyValue("SearchRegularExpression", css::uno::Any(true));
    prompts->setSearchString("<[^>]+>");
    prompts->setReplaceString(fromUtf8("按规定办理，全年没有收取信息处理费"));
    text->replaceAll(Reference<css::util::XSearchDescriptor>(prompts, UNO_QUERY_THROW));
}
}

ReportFixture::ReportFixture(int reportYear, const std::string& unitName) : window_("private:factory/swriter")
{
    const css::beans::NamedValue zeros("zeros", css::uno::Any(true));
    const css::beans::NamedValue form("form", css::uno::Any(OUString("2021")));
    const css::beans::NamedValue year("year", css::uno::Any(sal_Int32(reportYear)));
    const css::beans::NamedValue unit("unit", css::uno::Any(fromUtf8(unitName)));
    org::gouji::ReportTool::create(office().context())->insertReport(window_.component(), makeSequence({zeros, form, year, unit}));
    fillPlaces(window_);
    settle();
}

ReportFixture& ReportFixture::figure(const std::string& id, const std::string& text)
{
    cellOf(window_, id).text->setString(fromUtf8(text));
    return *this;
}

std::string ReportFixture::figure(const std::string& id) const
{
    return toUtf8(cellOf(window_, id).text->getString());
}

ReportFixture& ReportFixture::moveCursorTo(const std::string& id)
{
    const Reference<css::view::XSelectionSupplier> view(window_.text()->getCurrentController(), UNO_QUERY_THROW);
    view->select(css::uno::Any(cellOf(window_, id).text->createTextCursor()));
    return *this;
}

void ReportFixture::clickInto(const std::string& id) const
{
    click(placeAtRest([&] { return cellOnScreen(window_, tableName(id), cellName(id)); }));
}

ReportFixture& ReportFixture::paragraph(const std::string& text)
{
    const auto body = window_.text()->getText();
    body->insertControlCharacter(body->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    body->insertString(body->getEnd(), fromUtf8(text), false);
    return *this;
}

std::string ReportFixture::cellName(const std::string& id) const
{
    return cellOf(window_, id).name;
}

std::string ReportFixture::tableName(const std::string& id) const
{
    return toUtf8(Reference<css::container::XNamed>(cellOf(window_, id).table, UNO_QUERY_THROW)->getName());
}

bool ReportFixture::cursorComesTo(const std::string& id, std::chrono::seconds limit) const
{
    return pollUntil(limit, [&] { return tableAtCursor(window_) == tableName(id) && cellAtCursor(window_) == cellName(id); });
}

ReportFixture& ReportFixture::renameTables()
{
    const auto tables = Reference<css::text::XTextTablesSupplier>(window_.text(), UNO_QUERY_THROW)->getTextTables();
    for (const auto& name : tables->getElementNames())
        Reference<css::container::XNamed>(tables->getByName(name), UNO_QUERY_THROW)->setName("Renamed" + name);
    return *this;
}

ReportFixture& ReportFixture::insertRowAbove(const std::string& id)
{
    const auto cell = cellOf(window_, id);
    const auto row = std::stoi(cell.name.substr(cell.name.find_first_of("0123456789")));
    cell.table->getRows()->insertByIndex(row - 1, 1);
    return *this;
}

ReportFixture& ReportFixture::settle()
{
    clearUndoStack(window_.component());
    return *this;
}

bool ReportFixture::canUndo() const
{
    return undoManagerOf(window_.component())->isUndoPossible();
}

std::string message(const std::string& key)
{
    const auto catalog = MessageCatalog::read(GOUJI_EXTENSION_FOLDER "/messages/" + uiLanguage() + ".json");
    if (!catalog)
        throw std::runtime_error("no message catalogue");
    return catalog.value().text(key);
}
}
