// SPDX-License-Identifier: MPL-2.0
#include "ui/results_dialog.hxx"

#include "ui/command.hxx"
#include "ui/guard.hxx"
#include "ui/main_thread.hxx"

#include "writer/report_file.hxx"
#include "writer/select_place.hxx"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr const char* kButtons[] = {"goto", "goto-last-year", "again", "fill", "close"};

/// Writer scrolls just as far as it must: a cell reached from below lands in the upper part of the window, which this dialog leaves free.
void leaveForTheEnd(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY_THROW);
    view->getViewCursor()->gotoEnd(false);
}
}

ResultsDialog::ResultsDialog(const FrameSession& session, const Resources& resources,
                             const css::uno::WeakReference<css::frame::XDispatch>& dispatch)
    : session_(&session), dispatch_(dispatch), dialog_(std::make_unique<Dialog>(session, resources, "check-results"))
{
}

rtl::Reference<ResultsDialog> ResultsDialog::create(const FrameSession& session, const Resources& resources,
                                                    const css::uno::WeakReference<css::frame::XDispatch>& dispatch)
{
    rtl::Reference<ResultsDialog> dialog(new ResultsDialog(session, resources, dispatch));
    dialog->listen();
    return dialog;
}

void ResultsDialog::listen()
{
    for (const char* id : kButtons)
    {
        const auto button = dialog_->control<css::awt::XButton>(id);
        button->setActionCommand(OUString::createFromAscii(id));
        button->addActionListener(this);
    }
    const auto list = dialog_->control<css::awt::XListBox>("findings");
    list->addActionListener(this);
    list->addItemListener(this);
    layout_.emplace(*dialog_);
    layout_->placeAtLowerEdge(*dialog_, session_->frame());
    Reference<css::awt::XWindow>(dialog_->window(), UNO_QUERY_THROW)->addWindowListener(this);
    Reference<css::awt::XTopWindow>(dialog_->window(), UNO_QUERY_THROW)->addTopWindowListener(this);
}

void ResultsDialog::show(const Results& results)
{
    results_ = results;
    showVerdict(results.verdict);
    css::uno::Sequence<OUString> lines(static_cast<sal_Int32>(results.lines.size()));
    auto* line = lines.getArray();
    for (const ResultLine& result : results.lines)
        *line++ = fromUtf8(result.summary);
    dialog_->model("findings")->setPropertyValue("StringItemList", css::uno::Any(lines));
    dialog_->model("goto")->setPropertyValue("Enabled", css::uno::Any(!results.lines.empty()));
    dialog_->model("fill")->setPropertyValue("Enabled", css::uno::Any(!session_->state().isReadOnly));
    if (!results.lines.empty())
        dialog_->control<css::awt::XListBox>("findings")->selectItemPos(0, true);
    showDetail();
    setVisible(true);
    ++showings_;
    watch_.emplace(session_->document(), [this] { announceOutdated(); });
}

/// The change may come on any thread, and in the middle of our own filling, whose results are shown next.
void ResultsDialog::announceOutdated()
{
    onMainThread(session_->context(),
                 [self = rtl::Reference<ResultsDialog>(this), showing = showings_]
                 {
                     if (self->dialog_ && self->showings_ == showing)
                         self->showVerdict(self->results_.outdatedVerdict);
                 });
}

void ResultsDialog::dispose()
{
    watch_.reset();
    session_ = nullptr;
    dialog_.reset();
}

void SAL_CALL ResultsDialog::actionPerformed(const css::awt::ActionEvent& event)
{
    atEntryPoint("results: action",
                 [&]
                 {
                     const rtl::Reference<ResultsDialog> self(this);
                     if (!dialog_)
                         return;
                     if (event.ActionCommand == "again")
                         runCommand("check-report");
                     else if (event.ActionCommand == "fill")
                         runCommand("fill-totals");
                     else if (event.ActionCommand == "close")
                         setVisible(false);
                     else if (event.ActionCommand == "goto-last-year")
                         showLastYear();
                     else
                         selectCell();
                 });
}

void SAL_CALL ResultsDialog::itemStateChanged(const css::awt::ItemEvent&)
{
    atEntryPoint("results: selection",
                 [&]
                 {
                     if (dialog_)
                         showDetail();
                 });
}

void SAL_CALL ResultsDialog::windowResized(const css::awt::WindowEvent&)
{
    atEntryPoint("results: size",
                 [&]
                 {
                     if (dialog_)
                         layout_->fit(*dialog_);
                 });
}

void SAL_CALL ResultsDialog::windowClosing(const css::lang::EventObject&)
{
    atEntryPoint("results: close", [&] { setVisible(false); });
}

void ResultsDialog::setVisible(bool isVisible)
{
    if (!dialog_)
        return;
    isVisible_ = isVisible;
    if (!isVisible)
        watch_.reset();
    const Reference<css::awt::XWindow> window(dialog_->window(), UNO_QUERY_THROW);
    window->setVisible(isVisible);
    if (isVisible)
        Reference<css::awt::XTopWindow>(window, UNO_QUERY_THROW)->toFront();
}

void ResultsDialog::showVerdict(const std::string& verdict)
{
    dialog_->model("verdict")->setPropertyValue("Label", css::uno::Any(fromUtf8(verdict)));
}

const ResultLine* ResultsDialog::selectedLine() const
{
    const sal_Int32 position = dialog_->control<css::awt::XListBox>("findings")->getSelectedItemPos();
    if (position < 0 || static_cast<std::size_t>(position) >= results_.lines.size())
        return nullptr;
    return &results_.lines[static_cast<std::size_t>(position)];
}

void ResultsDialog::showDetail()
{
    const ResultLine* line = selectedLine();
    dialog_->control<css::awt::XTextComponent>("detail")->setText(line ? fromUtf8(line->detail) : OUString());
    dialog_->model("goto-last-year")->setPropertyValue("Enabled", css::uno::Any(line && line->lastYearPlace));
}

void ResultsDialog::selectCell()
{
    const ResultLine* line = selectedLine();
    const Reference<css::text::XTextDocument> document = session_->document();
    if (!line || !document.is())
        return;
    leaveForTheEnd(document);
    const Result<void> selected = selectPlace(document, line->place);
    if (!selected)
    {
        session_->showError(selected.error());
        return;
    }
    session_->frame()->getComponentWindow()->setFocus();
}

void ResultsDialog::showLastYear()
{
    const ResultLine* line = selectedLine();
    if (!line || !line->lastYearPlace)
        return;
    const auto document = showFile(session_->context(), line->lastYearPlace->document);
    const Result<void> selected = document ? selectPlace(document.value(), *line->lastYearPlace) : Result<void>(document.error());
    if (!selected)
        session_->showError(selected.error());
}

void ResultsDialog::runCommand(const char* path)
{
    const Reference<css::frame::XDispatch> dispatch = dispatch_;
    if (!dispatch.is())
        return;
    css::util::URL url;
    url.Protocol = fromUtf8(kProtocol);
    url.Path = OUString::createFromAscii(path);
    url.Complete = url.Protocol + url.Path;
    url.Main = url.Complete;
    dispatch->dispatch(url, {});
}
}
