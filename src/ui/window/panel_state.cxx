// SPDX-License-Identifier: MPL-2.0
#include "ui/window/panel_state.hxx"

namespace gouji
{
PanelState::PanelState(DocumentCheck& check) : check_(check)
{
    check_.observe([this](CheckEvent event) { follow(event); });
}

void PanelState::follow(CheckEvent event)
{
    if (event == CheckEvent::Followed)
    {
        notice_.reset();
        selectedFinding_.clear();
        wantedFinding_.clear();
    }
    dropUntrueNotice(event == CheckEvent::Audited);
    if (event != CheckEvent::Changed)
        explanation_.reset();
    if (event == CheckEvent::Audited)
        tellUnreadableReasons();
    inform();
}

void PanelState::inform() const
{
    const auto observer = observer_; // it may replace itself
    if (observer)
        observer();
}

void PanelState::select(std::string key)
{
    selectedFinding_ = key; // also where no panel can be shown
    wantedFinding_ = std::move(key);
    explanation_.reset();
    inform();
}

void PanelState::explain(PanelEntry explanation)
{
    explanation_ = std::move(explanation);
    inform();
}

void PanelState::tell(Notice notice)
{
    setNotice(std::move(notice));
    inform();
}

void PanelState::endNotice()
{
    if (!notice_ || notice_->end != NoticeEnd::NextEdit)
        return;
    notice_.reset();
    inform();
}

void PanelState::setNotice(Notice notice)
{
    notice.saidAtChange = check_.changeCount();
    notice_ = std::move(notice);
    check_.tellNextChange();
}

void PanelState::dropUntrueNotice(bool isCheckedAgain)
{
    if (notice_ && !stillHolds(*notice_, {check_.changeCount(), isCheckedAgain}))
        notice_.reset();
}

void PanelState::tellUnreadableReasons()
{
    if (!check_.reasonsRefusal())
        return;
    auto notice = noticeOf(*check_.reasonsRefusal());
    notice.end = NoticeEnd::NextCheck;
    setNotice(std::move(notice));
}
}
