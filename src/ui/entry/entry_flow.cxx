// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/entry_flow.hxx"

#include "ui/frame_session.hxx"
#include "ui/main_thread.hxx"

#include "writer/entry/enter_cell.hxx"
#include "writer/settings.hxx"

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
    : session_(session), cells_(session.context(), session.check()), life_(std::make_shared<const bool>(true))
{
}

EntryFlow::~EntryFlow()
{
    atEntryPoint("entry flow", [this] { leave(); });
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
    keys_ = new KeyHandler([this](const css::awt::KeyEvent& event) { return handle(event); });
    keys->addKeyHandler(keys_.get());
    cursor_ = new OnSelectionChange([this](const css::lang::EventObject&) { noteCursor(); });
    selection->addSelectionChangeListener(cursor_.get());
}

void EntryFlow::leave()
{
    const Reference<css::frame::XController> controller = controller_;
    controller_.clear();
    at_.reset();
    cells_.forget();
    const auto handler = std::exchange(keys_, nullptr);
    const auto listener = std::exchange(cursor_, nullptr);
    if (handler.is())
        handler->disposing({});
    if (listener.is())
        listener->disposing({});
    const Reference<XUserInputInterception> keys(controller, UNO_QUERY);
    if (keys.is() && handler.is())
        keys->removeKeyHandler(handler.get());
    const Reference<XSelectionSupplier> selection(controller, UNO_QUERY);
    if (selection.is() && listener.is())
        selection->removeSelectionChangeListener(listener.get());
}

bool EntryFlow::handle(const css::awt::KeyEvent& event)
{
    const auto direction = directionOf(event);
    if (!direction || session_.state().isReadOnly || !readSettings(session_.context()).flowsOnEntry)
        return false;
    const auto document = session_.document();
    const auto cell = cursorCell(document);
    const auto* order = cell ? cells_.around(document, *cell) : nullptr;
    if (!order)
        return false;
    if (!enterFirst(document, order->onwards(cell->table, cell->cell, *direction)))
        selectContent(document, *cell);
    noteCursor();
    return true;
}

void EntryFlow::noteCursor()
{
    const auto cell = cursorCell(session_.document());
    if (cell == at_)
        return;
    const auto changeCount = session_.check().changeCount();
    const bool isLeftChanged = at_ && changeCount != enteredAtChange_;
    at_ = cell;
    enteredAtChange_ = changeCount;
    if (isLeftChanged)
        session_.liveCheck().checkSoon();
    if (at_ && !session_.state().isReadOnly)
        later(&EntryFlow::selectZero);
}

/// Writer is still moving its cursor when it tells.
void EntryFlow::later(void (EntryFlow::*step)())
{
    onMainThread(session_.context(),
                 [this, step, life = std::weak_ptr<const bool>(life_)]
                 {
                     if (!life.expired())
                         atEntryPoint("entry flow", [&] { (this->*step)(); });
                 });
}

void EntryFlow::selectZero()
{
    const auto document = session_.document();
    const auto cell = document.is() ? cursorCell(document) : std::nullopt;
    if (cell && cell == at_ && isCursorAtZero(document, *cell) && cells_.around(document, *cell))
        selectContent(document, *cell);
}
}
