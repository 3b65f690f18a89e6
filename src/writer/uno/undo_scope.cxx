// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/undo_scope.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <sal/log.hxx>

#include <utility>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
}

UndoScope::UndoScope(const Reference<css::text::XTextDocument>& document, const OUString& title, UndoStep step)
    : document_(document), manager_(Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()),
      title_(title), stepsBefore_(manager_->getAllUndoActionTitles().getLength()),
      wasModified_(Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->isModified())
{
    // The office calls a context hidden that it merges into the action before it.
    if (step == UndoStep::WithLast && manager_->isUndoPossible())
        manager_->enterHiddenUndoContext();
    else
        manager_->enterUndoContext(title);
    isOpen_ = true;
}

UndoScope::~UndoScope()
{
    try
    {
        leave();
    }
    catch (const css::uno::Exception& exception)
    {
        SAL_WARN("gouji", "undo step not closed: " << exception.Message);
    }
}

void UndoScope::leave()
{
    if (std::exchange(isOpen_, false))
        manager_->leaveUndoContext();
}

void UndoScope::rollBack()
{
    leave();
    // A step without changes leaves no entry, and with recording switched off there is none: undo() would take back the user's last
    // step. The number of steps alone does not tell, since a full stack drops its oldest.
    const bool isChanged = hasChange_ || manager_->getAllUndoActionTitles().getLength() > stepsBefore_;
    if (!isChanged || manager_->isLocked() || !manager_->isUndoPossible() || manager_->getCurrentUndoActionTitle() != title_)
        return;
    manager_->undo();
    manager_->clearRedo();
    if (!wasModified_)
        Reference<css::util::XModifiable>(document_, UNO_QUERY_THROW)->setModified(false);
}
}
