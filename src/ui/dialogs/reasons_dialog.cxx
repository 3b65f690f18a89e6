// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/reasons_dialog.hxx"

#include "ui/dialogs/dialog.hxx"
#include "ui/toolkit/listeners.hxx"
#include "words/reason_text.hxx"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace gouji
{
namespace
{
class ReasonsDialog
{
public:
    ReasonsDialog(const FrameSession& session, const Resources& resources, const std::vector<JudgedReason>& reasons)
        : reasons_(reasons), dialog_(session, resources, "reasons"), list_(dialog_.control<css::awt::XListBox>("reasons"))
    {
        dialog_.model("reasons")->setPropertyValue("MultiSelectionSimpleMode", css::uno::Any(true));
        for (const auto& judged : reasons_)
            list_->addItem(fromUtf8(listedReasonText(judged, resources.catalog)), list_->getItemCount());
        const bool isEditable = !session.state().isReadOnly;
        allow("remove", isEditable);
        allow("remove-all", isEditable);
        allow("remove-outdated", isEditable && !outdated().empty());
        list_->addItemListener(new OnItem([this, &catalog = resources.catalog](const css::awt::ItemEvent& event) { showWhole(event.Selected, catalog); }));
        if (!reasons_.empty())
            showWhole(0, resources.catalog);
        onPress("remove", [this] { end(ReasonsAction::Remove, selected()); });
        onPress("remove-outdated", [this] { end(ReasonsAction::Remove, outdated()); });
        onPress("remove-all", [this] { end(ReasonsAction::Remove, all()); });
        onPress("export", [this] { end(ReasonsAction::Export, all()); });
    }

    [[nodiscard]] std::optional<ReasonsChoice> execute()
    {
        static_cast<void>(dialog_.execute());
        return choice_;
    }

private:
    void allow(const char* button, bool isAllowed) const { dialog_.control<css::awt::XWindow>(button)->setEnable(isAllowed); }

    /// A line of the list is cut where it is too long; here it wraps.
    void showWhole(sal_Int32 line, const MessageCatalog& catalog) const
    {
        if (line >= 0 && line < static_cast<sal_Int32>(reasons_.size()))
            dialog_.control<css::awt::XTextComponent>("whole")->setText(
                fromUtf8(wholeReasonText(reasons_[static_cast<std::size_t>(line)], catalog)));
    }

    void onPress(const char* button, std::function<void()> action) const
    {
        dialog_.control<css::awt::XButton>(button)->addActionListener(
            new OnAction([action = std::move(action)](const css::awt::ActionEvent&) { action(); }));
    }

    /// Goes on asking where nothing was selected.
    void end(ReasonsAction action, std::vector<Reason> chosen)
    {
        if (chosen.empty())
            return;
        choice_ = ReasonsChoice{action, std::move(chosen)};
        dialog_.window()->endExecute();
    }

    [[nodiscard]] std::vector<Reason> selected() const
    {
        std::vector<Reason> chosen;
        for (const sal_Int16 line : list_->getSelectedItemsPos())
            chosen.push_back(reasons_[static_cast<std::size_t>(line)].reason);
        return chosen;
    }

    [[nodiscard]] std::vector<Reason> outdated() const
    {
        std::vector<Reason> chosen;
        for (const auto& judged : reasons_)
            if (judged.standing == ReasonStanding::AppliesNoLonger)
                chosen.push_back(judged.reason);
        return chosen;
    }

    [[nodiscard]] std::vector<Reason> all() const
    {
        std::vector<Reason> chosen;
        std::ranges::transform(reasons_, std::back_inserter(chosen), &JudgedReason::reason);
        return chosen;
    }

    const std::vector<JudgedReason>& reasons_;
    Dialog dialog_;
    css::uno::Reference<css::awt::XListBox> list_;
    std::optional<ReasonsChoice> choice_;
};
}

std::optional<ReasonsChoice> askAboutReasons(const FrameSession& session, const Resources& resources, const std::vector<JudgedReason>& reasons)
{
    return ReasonsDialog(session, resources, reasons).execute();
}
}
