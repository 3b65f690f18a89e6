// SPDX-License-Identifier: MPL-2.0
#include "ui/window/document_check.hxx"

#include "check/template_zeros.hxx"
#include "fill/plan_fill.hxx"
#include "ui/toolkit/main_thread.hxx"

#include "writer/files/read_last_year.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/writing/report_reasons.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
using css::uno::Reference;

namespace
{
constexpr std::size_t kKeptContents = 16;
}

DocumentCheck::DocumentCheck(const Reference<css::uno::XComponentContext>& context)
    : context_(context), life_(std::make_shared<const bool>(true))
{
}

DocumentCheck::~DocumentCheck() = default;

void DocumentCheck::follow(const Reference<css::text::XTextDocument>& document)
{
    if (Reference<css::text::XTextDocument>(document_) == document)
        return;
    watch_.reset();
    if (lastYear_)
        comparedBefore_ = {document_, std::exchange(lastYear_, std::nullopt)};
    document_ = document;
    auditedAtChange_.reset();
    audit_ = {};
    judgement_ = Judgement::AsFiled;
    contentsAsFiled_.clear();
    isBeingFilled_ = false;
    isTypedOverZeros_ = false;
    reasonsRefusal_.reset();
    if (document.is() && Reference<css::text::XTextDocument>(comparedBefore_.document) == document)
        lastYear_ = std::exchange(comparedBefore_.lastYear, std::nullopt);
    if (document.is())
        watch_.emplace(
            document, [this] { noteChange(); },
            [this](DocumentUse use)
            {
                if (documentTaken_)
                    documentTaken_(use);
            });
    tell(CheckEvent::Followed);
}

Result<void> DocumentCheck::run(const Resources& resources)
{
    if (!lastYear_)
        return read(resources, Judgement::AsFiled);
    BOOST_OUTCOME_TRY(file, readLastYear(context_, Reference<css::text::XTextDocument>(document_), lastYear_->url, resources));
    return compareWith(std::move(file), resources);
}

Result<void> DocumentCheck::refresh(const Resources& resources)
{
    if (freshness() == Freshness::UpToDate)
        return boost::outcome_v2::success();
    return read(resources, judgement_);
}

Result<void> DocumentCheck::compareWith(LastYearFile lastYear, const Resources& resources)
{
    auto before = std::exchange(lastYear_, std::move(lastYear));
    auto done = read(resources, Judgement::AsFiled);
    if (!done)
        lastYear_ = std::move(before);
    return done;
}

Result<void> DocumentCheck::read(const Resources& resources, Judgement judgement)
{
    const auto changeCountBefore = changeCount();
    BOOST_OUTCOME_TRY(content, readDocument(Reference<css::text::XTextDocument>(document_)));
    accept(content, changeCountBefore, resources, judgement);
    return boost::outcome_v2::success();
}

void DocumentCheck::accept(const Document& content, unsigned changeCount, const Resources& resources, Judgement judgement)
{
    judgement_ = judgementOf(content, judgement);
    audit_ = audit(content, resources.forms, {resources.severities, judgement_}, lastYear_ ? &*lastYear_ : nullptr, reasons());
    if (audit_.holdsReport)
        isBeingFilled_ = isBeingFilled_ || isTyping(judgement_) || std::ranges::any_of(audit_.progress, &Progress::isTextOpen);
    noteZeros();
    auditedAtChange_ = changeCount;
    tellNextChange();
    tell(CheckEvent::Audited);
}

/// A template of zeros, whose text waits to be written, is typed over until the report is once without an error.
void DocumentCheck::noteZeros()
{
    if (holdsZerosOnly(audit_.reports) && std::ranges::any_of(audit_.progress, &Progress::isTextOpen))
        isTypedOverZeros_ = true;
    else if (judgement_ == Judgement::AsFiled && audit_.verdict.errors == 0)
        isTypedOverZeros_ = false;
}

/// What was typed may have been undone; and Writer tells of changes, late or of its own, that nobody has typed.
Judgement DocumentCheck::judgementOf(const Document& content, Judgement asked)
{
    const auto known = std::ranges::find(contentsAsFiled_, content);
    if (known == contentsAsFiled_.end() && isTyping(asked))
        return isTypedOverZeros_ ? Judgement::WhileTypingOverZeros : Judgement::WhileTyping;
    if (known != contentsAsFiled_.end())
        contentsAsFiled_.erase(known);
    contentsAsFiled_.push_back(content);
    if (contentsAsFiled_.size() > kKeptContents)
        contentsAsFiled_.pop_front();
    return Judgement::AsFiled;
}

ReasonBook DocumentCheck::reasons()
{
    auto book = readReasons(Reference<css::text::XTextDocument>(document_));
    reasonsRefusal_ = book ? std::nullopt : std::optional(book.error());
    return book ? std::move(book).value() : ReasonBook();
}

Freshness DocumentCheck::freshness() const
{
    if (!auditedAtChange_)
        return Freshness::Unchecked;
    return *auditedAtChange_ == changeCount() ? Freshness::UpToDate : Freshness::Changed;
}

CheckStatus DocumentCheck::status() const
{
    CheckStatus status;
    status.freshness = freshness();
    status.judgement = judgement_;
    status.holdsReport = audit_.holdsReport;
    status.absence = audit_.absence;
    status.lastYearName = lastYear_ ? lastYear_->name : std::string();
    status.verdict = audit_.verdict;
    status.scope = audit_.scope;
    if (isTyping(judgement_) || (isBeingFilled_ && !audit_.verdict.isReadyToSubmit()))
        status.progress = openParts(audit_.progress);
    status.settled = audit_.settled();
    return status;
}

FillPlan DocumentCheck::fillPlan() const
{
    return lastYear_ ? planFill(reports(), *lastYear_) : planFill(reports());
}

FillPlan DocumentCheck::fillPlanFor(const Finding& finding) const
{
    if (finding.report >= reports().size())
        return {};
    const Report& report = reports()[finding.report];
    return lastYear_ ? planFill(report, reports(), *lastYear_) : planFill(report);
}

/// Any thread. The event may come when the audit is new again.
void DocumentCheck::noteChange()
{
    ++changeCount_;
    if (documentChanged_)
        documentChanged_();
    if (isNextChangeTold_.exchange(false))
        onMainThread(context_,
                     [this, life = std::weak_ptr<const bool>(life_)]
                     {
                         if (!life.expired())
                             tell(CheckEvent::Changed);
                     });
}

void DocumentCheck::tell(CheckEvent event) const
{
    if (observer_)
        observer_(event);
}
}
