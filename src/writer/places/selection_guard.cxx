// SPDX-License-Identifier: MPL-2.0
#include "writer/places/selection_guard.hxx"

#include "writer/places/view_cursor.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/awt/XUserInputInterception.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

#include <utility>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Throws css::lang::IllegalArgumentException if the view's cursor is in another text.
bool hasSelected(const Reference<css::text::XTextViewCursor>& view, const Reference<css::text::XTextRange>& words)
{
    const Reference<css::text::XTextRangeCompare> compare(words->getText(), UNO_QUERY_THROW);
    return compare->compareRegionStarts(view.get(), words) == 0 && compare->compareRegionEnds(view.get(), words) == 0;
}

bool isOfModifierAlone(const css::awt::KeyEvent& event)
{
    return event.KeyCode == 0;
}

bool wouldTakeWordsAlong(const css::awt::KeyEvent& event)
{
    return event.KeyCode == css::awt::Key::TAB || event.KeyCode == css::awt::Key::RETURN;
}

class SelectionGuard : public cppu::WeakImplHelper1<css::awt::XKeyHandler>
{
public:
    SelectionGuard(const Reference<css::text::XTextDocument>& document, Reference<css::text::XTextRange> words)
        : document_(document), controller_(document->getCurrentController()), words_(std::move(words))
    {
    }

    void begin() { Reference<css::awt::XUserInputInterception>(controller(), UNO_QUERY_THROW)->addKeyHandler(this); }

    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override
    {
        if (isOfModifierAlone(event))
            return false;
        const rtl::Reference<SelectionGuard> self(this);
        end();
        if (wouldTakeWordsAlong(event))
            leaveWords();
        return false;
    }

    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }

    void SAL_CALL disposing(const css::lang::EventObject&) override { words_.clear(); }

private:
    [[nodiscard]] Reference<css::frame::XController> controller() const { return controller_; }

    void end()
    {
        const Reference<css::awt::XUserInputInterception> keys(controller(), UNO_QUERY);
        if (keys.is())
            keys->removeKeyHandler(this);
    }

    /// Where the words are gone, or the cursor is elsewhere, there is nothing to lose: a refusal of the office leaves
    /// the key to Writer.
    void leaveWords() const
    {
        try
        {
            const Reference<css::text::XTextDocument> document(document_);
            const auto view = document.is() && words_.is() ? viewCursor(document) : nullptr;
            if (view.is() && hasSelected(view, words_))
                view->gotoRange(words_->getEnd(), false);
        }
        catch (const css::uno::Exception&)
        {
            return;
        }
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    css::uno::WeakReference<css::frame::XController> controller_;
    Reference<css::text::XTextRange> words_;
};
}

void guardSelection(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& words)
{
    const rtl::Reference<SelectionGuard> guard(new SelectionGuard(document, words));
    guard->begin();
}
}
