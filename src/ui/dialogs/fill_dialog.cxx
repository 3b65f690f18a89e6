// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/fill_dialog.hxx"

#include "ui/dialogs/dialog.hxx"
#include "ui/toolkit/guard.hxx"

#include "words/finding_text.hxx"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <cppuhelper/implbase1.hxx>

namespace gouji
{
using css::uno::Reference;

namespace
{
/// Selects or unselects every line of a list when its button is pressed.
class SelectAll : public cppu::WeakImplHelper1<css::awt::XActionListener>
{
public:
    SelectAll(const Reference<css::awt::XListBox>& list, bool isSelected) : list_(list), isSelected_(isSelected) {}

    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override
    {
        atEntryPoint("fill dialog: all",
                     [&]
                     {
                         for (sal_Int16 line = 0; line < list_->getItemCount(); ++line)
                             list_->selectItemPos(line, isSelected_);
                     });
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override { list_.clear(); }

private:
    Reference<css::awt::XListBox> list_;
    bool isSelected_;
};

OUString lineOf(const CellChange& change, const MessageCatalog& catalog)
{
    const bool isBlank = change.kind == ChangeKind::DeterminedBlank;
    return fromUtf8(catalog.text("ui.fill.change", {{"figure", figureText(change.figure, catalog)},
                                                    {"old", isBlank ? catalog.text("ui.fill.blank") : change.oldText},
                                                    {"new", change.newText}}));
}
}

std::optional<std::vector<CellChange>> askWhichChanges(const FrameSession& session, const Resources& resources,
                                                       const std::vector<CellChange>& changes)
{
    Dialog dialog(session, resources, "fill-totals");
    const auto list = dialog.control<css::awt::XListBox>("changes");
    dialog.model("changes")->setPropertyValue("MultiSelectionSimpleMode", css::uno::Any(true));
    for (const CellChange& change : changes)
        list->addItem(lineOf(change, resources.catalog), list->getItemCount());
    dialog.control<css::awt::XButton>("all")->addActionListener(new SelectAll(list, true));
    dialog.control<css::awt::XButton>("none")->addActionListener(new SelectAll(list, false));
    if (!dialog.execute())
        return std::nullopt;

    std::vector<CellChange> chosen;
    for (const sal_Int16 line : list->getSelectedItemsPos())
        chosen.push_back(changes[static_cast<std::size_t>(line)]);
    return chosen;
}
}
