// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/dialog.hxx"
#include "ui/modify_watch.hxx"
#include "ui/results.hxx"
#include "ui/results_layout.hxx"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/frame/XDispatch.hpp>
#include <cppuhelper/implbase4.hxx>

#include <memory>
#include <optional>

namespace gouji
{
/// The findings of one document, in a window beside it that does not block it. A line's whole text stands below the list; a double click,
/// or the first button, selects the cell; another button shows the cell of last year's report. Says so when the document has been
/// changed since. Belongs to one FrameSession, which disposes it together with the document's view.
class ResultsDialog : public cppu::WeakImplHelper4<css::awt::XActionListener, css::awt::XItemListener, css::awt::XWindowListener,
                                                   css::awt::XTopWindowListener>
{
public:
    /// The buttons for commands go through `dispatch`.
    [[nodiscard]] static rtl::Reference<ResultsDialog> create(const FrameSession& session, const Resources& resources,
                                                              const css::uno::WeakReference<css::frame::XDispatch>& dispatch);

    /// Shows results, in place of earlier ones.
    void show(const Results& results);
    /// URL of last year's report if the window shows results of a comparison with it.
    [[nodiscard]] std::optional<std::string> shownLastYear() const { return isVisible_ ? results_.lastYearUrl : std::nullopt; }
    /// Closes the window for good. The object answers no call afterwards.
    void dispose();

    // XActionListener: buttons, and the list's double click
    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override;
    // XItemListener: another line is selected
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override;
    // XWindowListener
    void SAL_CALL windowResized(const css::awt::WindowEvent& event) override;
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    // XTopWindowListener
    void SAL_CALL windowClosing(const css::lang::EventObject& event) override;
    void SAL_CALL windowOpened(const css::lang::EventObject&) override {}
    void SAL_CALL windowClosed(const css::lang::EventObject&) override {}
    void SAL_CALL windowMinimized(const css::lang::EventObject&) override {}
    void SAL_CALL windowNormalized(const css::lang::EventObject&) override {}
    void SAL_CALL windowActivated(const css::lang::EventObject&) override {}
    void SAL_CALL windowDeactivated(const css::lang::EventObject&) override {}
    // XEventListener
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    ResultsDialog(const FrameSession& session, const Resources& resources, const css::uno::WeakReference<css::frame::XDispatch>& dispatch);
    void listen();
    void setVisible(bool isVisible);
    void showVerdict(const std::string& verdict);
    void announceOutdated();
    void showDetail();
    void selectCell();
    void showLastYear();
    void runCommand(const char* path);
    [[nodiscard]] const ResultLine* selectedLine() const;

    const FrameSession* session_;
    css::uno::WeakReference<css::frame::XDispatch> dispatch_;
    std::unique_ptr<Dialog> dialog_;
    std::optional<ResultsLayout> layout_;
    Results results_;
    bool isVisible_ = false;
    std::size_t showings_ = 0; ///< how often results were shown
    std::optional<ModifyWatch> watch_;
};
}
