// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis.hxx"
#include "fill/fill_plan.hxx"
#include "last_year/last_year_file.hxx"
#include "panel/check_status.hxx"
#include "panel/findings_view.hxx"
#include "panel/notice.hxx"
#include "ui/window/document_watch.hxx"
#include "writer/settings/resources.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace gouji
{
/// The check of one document as its window knows it: the findings, what they were compared with, and whether the document has been changed since.
/// Plain state: it shows nothing, but tells its observer. Main thread only, but for changes of the document, which may come on any.
class DocumentCheck
{
public:
    explicit DocumentCheck(const css::uno::Reference<css::uno::XComponentContext>& context);
    ~DocumentCheck();
    DocumentCheck(const DocumentCheck&) = delete;
    DocumentCheck& operator=(const DocumentCheck&) = delete;

    /// Called after everything that the panel shows has changed; null to stop. There is one observer.
    void observe(std::function<void()> observer) { observer_ = std::move(observer); }
    /// Called on any thread in the middle of every change of the document.
    void onDocumentChange(std::function<void()> callback) { documentChanged_ = std::move(callback); }
    /// Called on any thread before the document is stored or printed.
    void onDocumentTaken(std::function<void(DocumentUse)> callback) { documentTaken_ = std::move(callback); }

    /// From now on this is the document; results of another one are forgotten. Null: none, as during a print preview: the document that comes back after it is
    /// compared with last year's report as before.
    void follow(const css::uno::Reference<css::text::XTextDocument>& document);

    /// Reads and judges the document as it would be filed, last year's report with it if it was compared. A document without report is no error: the status says so.
    /// Errors: those of readDocument and readLastYear; the results before stay.
    [[nodiscard]] Result<void> run(const Resources& resources);
    /// The same, judged as the results that are there, unless they are up to date. Last year's file is not read again.
    [[nodiscard]] Result<void> refresh(const Resources& resources);
    /// Compares with last year's report from now on, and reads and judges the document as run() does. Errors: those of readDocument; the
    /// comparison before stays.
    [[nodiscard]] Result<void> compareWith(LastYearFile lastYear, const Resources& resources);
    /// Takes what a reading gave that began when changeCount() was `changeCount`.
    [[nodiscard]] Result<void> accept(const Document& content, unsigned changeCount, const Resources& resources, Judgement judgement);

    /// The finding that the panel shows as selected, by its key (uniqueKeys); empty if none is, or no panel has been shown.
    [[nodiscard]] const std::string& selectedFinding() const { return selectedFinding_; }
    /// The panel says what it has selected.
    void noteSelected(std::string key) { selectedFinding_ = std::move(key); }
    /// Has the panel select a finding.
    void select(std::string key);
    /// The finding that the panel is to select; empty if it has been asked for already, or none is.
    [[nodiscard]] std::string takeWanted() { return std::exchange(wantedFinding_, {}); }

    /// Shows the explanation of a figure in the place of the finding that is selected, until another is selected or the results change.
    void explain(PanelEntry explanation);
    void endExplanation() { explanation_.reset(); }
    [[nodiscard]] const std::optional<PanelEntry>& explanation() const { return explanation_; }

    /// What a command did or could not do, shown until it is true no more, or another takes its place.
    void tell(Notice notice);
    /// A command begins: what those before it had to say is over, but not what the document itself is to blame for.
    void endNotice();

    /// Has the panel show everything again: to be called when what it shows beside the check has changed.
    void inform() const;

    [[nodiscard]] CheckStatus status() const;
    [[nodiscard]] const std::vector<ReviewedFinding>& findings() const { return findings_; }
    [[nodiscard]] const std::vector<Report>& reports() const { return reports_; }
    [[nodiscard]] const std::optional<LastYearFile>& lastYear() const { return lastYear_; }
    [[nodiscard]] const std::optional<Notice>& notice() const { return notice_; }
    /// What could be filled in, by the rules and last year's report.
    [[nodiscard]] FillPlan fillPlan() const;
    /// The same for the report of a finding alone.
    [[nodiscard]] FillPlan fillPlanFor(const Finding& finding) const;
    /// Of the document since it is followed.
    [[nodiscard]] unsigned changeCount() const { return changeCount_; }
    /// Whether the document is being saved or printed.
    [[nodiscard]] bool isDocumentBusy() const { return watch_ && watch_->isBusy(); }

private:
    [[nodiscard]] Result<void> read(const Resources& resources, Judgement judgement);
    void noteAsFiled(const Document& content);
    void review(std::vector<Finding> findings);
    void setNotice(Notice notice);
    void dropUntrueNotice(bool isCheckedAgain);
    void noteChange();
    void showChange();

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::text::XTextDocument> document_;
    std::function<void()> observer_;
    std::function<void()> documentChanged_;
    std::function<void(DocumentUse)> documentTaken_;
    std::atomic<unsigned> changeCount_ = 0;
    std::atomic<unsigned> judgedAtChange_ = 0;
    std::atomic<unsigned> toldAtChange_ = 0; ///< the notice
    bool isJudged_ = false;
    Judgement judgement_ = Judgement::AsFiled; ///< of the results that are there
    std::deque<Document> contentsAsFiled_; ///< that were judged so, the last ones: an undo may bring one back
    Scope scope_;
    std::vector<ProgressPart> progress_; ///< CheckStatus::progress
    bool holdsReport_ = false;
    bool isBeingFilled_ = false; ///< it was judged while the user typed
    std::vector<ReviewedFinding> findings_;
    Verdict verdict_; ///< of those without a reason
    std::vector<Report> reports_;
    std::optional<LastYearFile> lastYear_;
    struct
    {
        css::uno::WeakReference<css::text::XTextDocument> document;
        std::optional<LastYearFile> lastYear;
    } comparedBefore_; ///< the document that was followed last
    std::optional<Notice> notice_;
    std::optional<PanelEntry> explanation_;
    std::string selectedFinding_;
    std::string wantedFinding_;
    std::shared_ptr<const bool> life_; ///< callbacks under way end with it
    std::optional<DocumentWatch> watch_;
};
}
