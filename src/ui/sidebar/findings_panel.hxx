// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/dialogs/help_key.hxx"
#include "ui/dispatch/frame_dispatch.hxx"
#include "ui/list/findings_list.hxx"
#include "ui/sidebar/entry_view.hxx"
#include "ui/sidebar/panel_layout.hxx"
#include "ui/sidebar/panel_width.hxx"
#include "ui/sidebar/progress_links.hxx"
#include "ui/toolkit/controls.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <rtl/ref.hxx>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace gouji
{
/// What the sidebar shows of the check of one window's document: verdict, state, findings, and what can be done about
/// the one selected. Shows what the check says, and asks the check and the commands to do things; decides nothing
/// itself. Owns its controls; lives no longer than the sidebar wants it.
class FindingsPanel : public std::enable_shared_from_this<FindingsPanel>
{
public:
    /// A panel inside the window of the sidebar. Throws UNO exceptions.
    [[nodiscard]] static std::shared_ptr<FindingsPanel> create(rtl::Reference<FrameDispatch> dispatch, const Resources& resources,
                                                               const css::uno::Reference<css::awt::XWindow>& parent);
    ~FindingsPanel();
    FindingsPanel(const FindingsPanel&) = delete;
    FindingsPanel& operator=(const FindingsPanel&) = delete;

    [[nodiscard]] const css::uno::Reference<css::awt::XWindow>& window() const { return window_; }
    [[nodiscard]] sal_Int32 leastWidth() const { return width_.least(); }
    void onNarrower(std::function<void()> handler) { width_.onNarrower(std::move(handler)); }

private:
    FindingsPanel(rtl::Reference<FrameDispatch> dispatch, const Resources& resources, const css::uno::Reference<css::awt::XWindow>& window);

    void listen();
    void show();
    void showNotice(const CheckStatus& status);
    void showAdvice(const CheckStatus& status);
    void showText(const char* id, const std::string& text);
    void showEntry();
    void selectionChanged();
    void layOut();
    void placeControls();
    void goToEmptyPlace(std::size_t link);
    void keepKeyboard();
    void fix();
    void openMore();
    void openHelp();
    void runCommand(const std::string& path);
    [[nodiscard]] bool takeKey(const css::awt::KeyEvent& event);
    /// After the event that is being handled, if the panel is still there then.
    void later(std::function<void()> action);

    rtl::Reference<FrameDispatch> dispatch_;
    const Resources& resources_;
    css::uno::Reference<css::awt::XWindow> window_;
    Controls controls_;
    FindingsList list_;
    EntryView entry_;
    ProgressLinks progress_;
    std::optional<std::string> advice_; ///< command of its button
    /// The whole of a refusal that its lines do not hold, as long as it stands in the place of the finding's sentence.
    std::string cutNotice_;
    std::string readNotice_; ///< such a one from which the user has gone on to a finding
    PanelLayout layout_;
    PanelWidth width_;
    std::optional<WindowKeys> keys_;
    std::chrono::steady_clock::time_point nextFix_; ///< not before
    bool mustLayOut_ = false;
    bool isLayingOut_ = false;
};
}
