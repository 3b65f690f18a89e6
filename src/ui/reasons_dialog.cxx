// SPDX-License-Identifier: MPL-2.0
#include "ui/reasons_dialog.hxx"

#include "message/reason_text.hxx"
#include "ui/dialog.hxx"
#include "ui/listeners.hxx"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>

#include <utility>

namespace gouji
{
namespace
{
constexpr std::pair<const char*, ReasonsAction> kButtons[] = {{"remove", ReasonsAction::Remove},
                                                              {"remove-all", ReasonsAction::RemoveAll},
                                                              {"export", ReasonsAction::Export}};

std::vector<Reason> chosenIn(const css::uno::Reference<css::awt::XListBox>& list, const ReasonBook& book)
{
    std::vector<Reason> chosen;
    for (const sal_Int16 line : list->getSelectedItemsPos())
        chosen.push_back(book.all()[static_cast<std::size_t>(line)]);
    return chosen;
}
}

std::optional<ReasonsChoice> askAboutReasons(const FrameSession& session, const Resources& resources, const ReasonBook& book)
{
    Dialog dialog(session, resources, "reasons");
    const auto list = dialog.control<css::awt::XListBox>("reasons");
    dialog.model("reasons")->setPropertyValue("MultiSelectionSimpleMode", css::uno::Any(true));
    for (const auto& reason : book.all())
        list->addItem(fromUtf8(listedReasonText(reason, resources.catalog)), list->getItemCount());

    std::optional<ReasonsChoice> choice;
    for (const auto& button : kButtons)
        dialog.control<css::awt::XButton>(button.first)
            ->addActionListener(new OnAction(
                [&, action = button.second](const css::awt::ActionEvent&)
                {
                    if (action == ReasonsAction::Remove && !list->getSelectedItemsPos().hasElements())
                        return;
                    choice = ReasonsChoice{action, chosenIn(list, book)};
                    dialog.window()->endExecute();
                }));
    static_cast<void>(dialog.execute());
    return choice;
}
}
