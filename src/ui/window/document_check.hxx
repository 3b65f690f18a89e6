// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hxx"
#include "fill/fill_plan.hxx"
#include "resources/resources.hxx"
#include "ui/window/document_watch.hxx"
#include "view/check_status.hxx"
#include "year/last_year_file.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/weakref.hxx>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gouji
{
/// What has become of a document or its audit.
enum class CheckEvent
{
    Followed, ///< another document, or none, is followed from now on
    Audited,
    Changed, ///< the document, for the first time after an audit, or after this was asked for
};

/// The check of one document as its window knows it: the audit of the moment, what it was compared with, and whether
/// the document has been changed since. It shows nothing, but tells its observer. Main thread only, but for changes of
/// the document, which may come on any.
class DocumentCheck
{
public:
    explicit DocumentCheck(const css::uno::Reference<css::uno::XComponentContext>& context);
    ~DocumentCheck();
    DocumentCheck(const DocumentCheck&) = delete;
    DocumentCheck& operator=(const DocumentCheck&) = delete;

    /// Called on the main thread after each event. There is one observer.
    void observe(std::function<void(CheckEvent)> observer) { observer_ = std::move(observer); }
    /// Asks for CheckEvent::Changed after the next change, whether there was one since the audit or not.
    void tellNextChange() { isNextChangeTold_ = true; }
    /// Called on any thread in the middle of every change of the document.
    void onDocumentChange(std::function<void()> callback) { documentChanged_ = std::move(callback); }
    /// Called on any thread before the document is stored or printed.
    void onDocumentTaken(std::function<void(DocumentUse)> callback) { documentTaken_ = std::move(callback); }

    /// From now on this is the document; the audit of another one is forgotten. Null: none, as during a print preview:
    /// the document that comes back after it is compared with last year's report as before.
    void follow(const css::uno::Reference<css::text::XTextDocument>& document);

    /// Reads and judges the document as it would be filed, last year's report with it if it was compared. A document
    /// without report is no error: the status says so. Errors: those of readDocument and readLastYear; the audit before
    /// stays.
    [[nodiscard]] Result<void> run(const Resources& resources);
    /// The same, judged as before, unless the audit is up to date. Last year's file is not read again.
    [[nodiscard]] Result<void> refresh(const Resources& resources);
    /// Compares with last year's report from now on, and reads and judges the document as run() does. Errors: those of
    /// readDocument; the comparison before stays.
    [[nodiscard]] Result<void> compareWith(LastYearFile lastYear, const Resources& resources);
    /// Takes what a reading gave that began when changeCount() was `changeCount`.
    void accept(const Document& content, unsigned changeCount, const Resources& resources, Judgement judgement);

    [[nodiscard]] Freshness freshness() const;
    [[nodiscard]] CheckStatus status() const;
    [[nodiscard]] const std::vector<ReviewedFinding>& findings() const { return audit_.findings; }
    [[nodiscard]] const std::vector<Report>& reports() const { return audit_.reports; }
    [[nodiscard]] const std::optional<LastYearFile>& lastYear() const { return lastYear_; }
    /// Why the document's reasons could not be read; its findings are open then. Errors: those of readReasons.
    [[nodiscard]] const std::optional<Error>& reasonsRefusal() const { return reasonsRefusal_; }
    /// What could be filled in, by the rules and last year's report.
    [[nodiscard]] FillPlan fillPlan() const;
    /// The same for the report of a finding alone.
    [[nodiscard]] FillPlan fillPlanFor(const Finding& finding) const;
    /// How often the document was changed while it has been followed.
    [[nodiscard]] unsigned changeCount() const { return changeCount_; }
    /// Whether the document is being saved or printed.
    [[nodiscard]] bool isDocumentBusy() const { return watch_ && watch_->isBusy(); }

private:
    [[nodiscard]] Result<void> read(const Resources& resources, Judgement judgement);
    [[nodiscard]] Judgement judgementOf(const Document& content, Judgement asked);
    void noteZeros();
    [[nodiscard]] ReasonBook reasons();
    void noteChange();
    void tell(CheckEvent event) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::text::XTextDocument> document_;
    std::function<void(CheckEvent)> observer_;
    std::function<void()> documentChanged_;
    std::function<void(DocumentUse)> documentTaken_;
    std::atomic<unsigned> changeCount_ = 0;
    std::atomic<bool> isNextChangeTold_ = false;
    std::optional<unsigned> auditedAtChange_;
    Audit audit_;
    Judgement judgement_ = Judgement::AsFiled; ///< of the audit
    std::deque<Document> contentsAsFiled_; ///< that were judged so, the last ones: an undo may bring one back
    bool isBeingFilled_ = false; ///< it was judged while the user typed, or its text is not written yet
    bool isTypedOverZeros_ = false; ///< a template of zeros, which has had errors whenever it was judged as filed since
    std::optional<Error> reasonsRefusal_;
    std::optional<LastYearFile> lastYear_;
    struct
    {
        css::uno::WeakReference<css::text::XTextDocument> document;
        std::optional<LastYearFile> lastYear;
    } comparedBefore_; ///< the document that was followed last
    std::shared_ptr<const bool> life_; ///< callbacks under way end with it
    std::optional<DocumentWatch> watch_;
};
}
