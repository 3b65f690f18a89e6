// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/entry_flow.hxx"

#include "ui/toolkit/main_thread.hxx"
#include "ui/window/frame_session.hxx"

#include "writer/entry/enter_cell.hxx"
#include "writer/entry/write_typed.hxx"
#include "writer/on_screen/document_view.hxx"
#include "writer/places/select_place.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/settings/settings_store.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XUserInputInterception.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>
#include <utility>

namespace gouji
{
namespace
{
using css::awt::XUserInputInterception;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::view::XSelectionSupplier;

/// Where a key leads; nothing for the keys of Writer. Shift+Enter breaks the line, as anywhere.
std::optional<EntryDirection> directionOf(const css::awt::KeyEvent& event)
{
    if (event.KeyCode == css::awt::Key::RETURN && event.Modifiers == 0)
        return EntryDirection::Forward;
    if (event.KeyCode != css::awt::Key::TAB || (event.Modifiers & ~css::awt::KeyModifier::SHIFT) != 0)
        return std::nullopt;
    return event.Modifiers == 0 ? EntryDirection::Forward : EntryDirection::Backward;
}

std::optional<CellAddress> cursorCell(const Reference<css::text::XTextDocument>& document)
{
    if (!document.is())
        return std::nullopt;
    const auto cell = cellAtCursor(document);
    return cell ? cell.value() : std::nullopt;
}
}

class EntryFlow::KeyHandler : public cppu::WeakImplHelper1<css::awt::XKeyHandler>
{
public:
    explicit KeyHandler(std::function<bool(const css::awt::KeyEvent&)> handle) : handle_(std::move(handle)) {}

    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override
    {
        const auto handle = handle_;
        return handle && atEntryPoint("entry flow", false, [&] { return handle(event); });
    }

    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override { handle_ = nullptr; }

private:
    std::function<bool(const css::awt::KeyEvent&)> handle_;
};

EntryFlow::EntryFlow(FrameSession& session)
    : session_(session), cells_(session.context(), session.check()), prompts_(session, cells_), totals_(session, cells_), life_(std::make_shared<const bool>(true))
{
}

EntryFlow::~EntryFlow()
{
    atEnd("entry flow", [this] { leave(); });
}

void EntryFlow::follow()
{
    leave();
    const auto frame = session_.frame();
    if (!frame.is() || !session_.state().isTextView)
        return;
    const auto controller = frame->getController();
    const Reference<XUserInputInterception> keys(controller, UNO_QUERY);
    const Reference<XSelectionSupplier> selection(controller, UNO_QUERY);
    if (!keys.is() || !selection.is())
        return;
    controller_ = controller;
    totals_.follow(session_.document());
    totals_.onTravel(
        [this]
        {
            hasTravelled_ = true;
            later(&EntryFlow::keepOneSelection);
        });
    session_.completeBy([this] { totals_.writeMeanwhile(); });
    keys_ = new KeyHandler([this](const css::awt::KeyEvent& event) { return handle(event); });
    keys->addKeyHandler(keys_.get());
    click_ = new OnClick([this](const css::awt::MouseEvent&) { later(&EntryFlow::goOnFromClick); });
    keys->addMouseClickHandler(click_.get());
    cursor_ = new OnSelectionChange(
        [this](const css::lang::EventObject&)
        {
            later(noteCursor());
            later(&EntryFlow::notePrompt);
        });
    selection->addSelectionChangeListener(cursor_.get());
}

void EntryFlow::leave()
{
    const Reference<css::frame::XController> controller = controller_;
    controller_.clear();
    at_.reset();
    prompts_.forget();
    session_.completeBy(nullptr);
    totals_.leave();
    cells_.forget();
    const auto handler = std::exchange(keys_, nullptr);
    const auto clicks = std::exchange(click_, nullptr);
    const auto listener = std::exchange(cursor_, nullptr);
    if (handler.is())
        handler->disposing({});
    if (clicks.is())
        clicks->disposing({});
    if (listener.is())
        listener->disposing({});
    const Reference<XUserInputInterception> keys(controller, UNO_QUERY);
    if (keys.is() && handler.is())
        keys->removeKeyHandler(handler.get());
    if (keys.is() && clicks.is())
        keys->removeMouseClickHandler(clicks.get());
    const Reference<XSelectionSupplier> selection(controller, UNO_QUERY);
    if (selection.is() && listener.is())
        selection->removeSelectionChangeListener(listener.get());
}

bool EntryFlow::handle(const css::awt::KeyEvent& event)
{
    if (!showsDocument(session_.frame(), event.Source))
        return false;
    keepOneSelection();
    if (const auto step = noteCursor()) // of a cursor that a program moved without a selection Writer does not tell
        (this->*step)();
    notePrompt();
    comesByTab_ = false;
    const auto direction = directionOf(event);
    if (!direction || session_.state().isReadOnly || !readSettings(session_.context()).flowsOnEntry)
        return false;
    const auto document = session_.document();
    const auto cell = cursorCell(document);
    if (!cell)
        return event.KeyCode == css::awt::Key::TAB && prompts_.goOn(document, *direction);
    const auto* order = cells_.around(document, *cell);
    if (!order)
    {
        comesByTab_ = event.KeyCode == css::awt::Key::TAB && cells_.reportOf(cell->table);
        return false;
    }
    writeTyped(session_.context(), session_.frame());
    auto stops = order->onwards(cell->table, cell->cell, *direction);
    stops.push_back({.table = cell->table, .cell = cell->cell}); // at the end the cursor stays
    static_cast<void>(enterFirst(document, stops));
    later(noteCursor()); // of a blank cell Writer does not tell
    return true;
}

EntryFlow::Step EntryFlow::noteCursor()
{
    const auto document = session_.document();
    if (!document.is())
        return nullptr;
    const auto cell = cursorCell(document);
    if (cell == at_)
        return nullptr;
    const bool isLeftChanged = at_ && session_.check().changeCount() != enteredAtChange_;
    at_ = cell;
    enteredAtChange_ = session_.check().changeCount();
    return isLeftChanged ? &EntryFlow::goOnFromChange : &EntryFlow::arrive;
}

/// Never in the middle of a change of the selection: text cursors that are made while Writer copies text take its view
/// down (7.4).
void EntryFlow::notePrompt()
{
    const auto document = session_.document();
    if (document.is() && !cursorCell(document))
        prompts_.noteCursor(document);
}

/// Writer is still moving its cursor when it tells.
void EntryFlow::later(Step step)
{
    if (!step)
        return;
    onMainThread(session_.context(),
                 [this, step, life = std::weak_ptr<const bool>(life_)]
                 {
                     if (!life.expired())
                         atEntryPoint("entry flow", [&] { (this->*step)(); });
                 });
}

/// Totals join the last undo step: that of the figure which was left, as long as nothing was typed since.
void EntryFlow::goOnFromChange()
{
    if (session_.check().changeCount() == enteredAtChange_)
        totals_.write();
    enteredAtChange_ = session_.check().changeCount();
    session_.liveCheck().checkSoon();
    arrive();
}

void EntryFlow::arrive()
{
    const auto document = session_.document();
    if (!at_ || !document.is() || session_.state().isReadOnly)
        return;
    if (session_.check().changeCount() == enteredAtChange_)
        totals_.beginIn(*at_);
    if (std::exchange(comesByTab_, false) && cursorCell(document) == at_ && cells_.around(document, *at_))
        static_cast<void>(enterFirst(document, {{.table = at_->table, .cell = at_->cell}}));
    else
        selectZero();
}

/// Writer leaves all cells selected that a step of ours wrote: the next key would wipe every one of them.
void EntryFlow::keepOneSelection()
{
    const auto document = session_.document();
    if (std::exchange(hasTravelled_, false) && document.is() && isSeveralSelected(document) && cells_.areIn(document))
        selectNothing(document);
}

/// A click into the cell that the cursor is in already changes no selection.
void EntryFlow::goOnFromClick()
{
    const auto document = session_.document();
    if (at_)
        selectZero();
    else if (document.is() && !cursorCell(document) && !session_.state().isReadOnly && readSettings(session_.context()).flowsOnEntry)
        prompts_.select(document);
}

/// What is typed replaces it.
void EntryFlow::selectZero()
{
    const auto document = session_.document();
    const bool isHere = at_ && document.is() && !session_.state().isReadOnly && cursorCell(document) == at_;
    if (isHere && isCursorAtZero(document, *at_) && cells_.around(document, *at_))
        static_cast<void>(enterFirst(document, {{.table = at_->table, .cell = at_->cell}}));
}
}
