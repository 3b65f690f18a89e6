// SPDX-License-Identifier: MPL-2.0
#include "ui/window/document_check.hxx"

#include "fill/plan_fill.hxx"
#include "ui/toolkit/main_thread.hxx"

#include "writer/analysis/analyse_document.hxx"
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
    isJudged_ = holdsReport_ = isBeingFilled_ = false;
    judgement_ = Judgement::AsFiled;
    contentsAsFiled_.clear();
    scope_ = {};
    progress_.clear();
    findings_.clear();
    verdict_ = {};
    reports_.clear();
    if (document.is() && Reference<css::text::XTextDocument>(comparedBefore_.document) == document)
        lastYear_ = std::exchange(comparedBefore_.lastYear, std::nullopt);
    notice_.reset();
    explanation_.reset();
    selectedFinding_.clear();
    wantedFinding_.clear();
    if (document.is())
        watch_.emplace(
            document, [this] { noteChange(); },
            [this](DocumentUse use)
            {
                if (documentTaken_)
                    documentTaken_(use);
            });
    inform();
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
    if (status().freshness == Freshness::UpToDate)
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
    return accept(content, changeCountBefore, resources, judgement);
}

Result<void> DocumentCheck::accept(const Document& content, unsigned changeCount, const Resources& resources, Judgement judgement)
{
    if (judgement == Judgement::WhileTyping && std::ranges::find(contentsAsFiled_, content) != contentsAsFiled_.end())
        judgement = Judgement::AsFiled; // what was typed was undone; and Writer tells of changes, late or of its own, that nobody has typed
    auto analysis = analyseContent(content, resources, lastYear_, judgement);
    if (!analysis && analysis.error().code != ErrorCode::NoReport)
        return analysis.error();
    holdsReport_ = analysis.has_value();
    dropUntrueNotice(true);
    explanation_.reset();
    findings_.clear();
    verdict_ = {};
    reports_.clear();
    scope_ = {};
    progress_.clear();
    judgement_ = judgement;
    if (judgement == Judgement::AsFiled)
        noteAsFiled(content);
    if (analysis)
    {
        scope_ = analysis.value().scope;
        review(std::move(analysis.value().findings));
        isBeingFilled_ = isBeingFilled_ || judgement == Judgement::WhileTyping || std::ranges::any_of(analysis.value().progress, &Progress::isTextOpen);
        if (judgement == Judgement::WhileTyping || (isBeingFilled_ && !verdict_.isReadyToSubmit()))
            progress_ = openParts(analysis.value().progress);
        reports_ = std::move(analysis.value().reports);
    }
    judgedAtChange_ = changeCount;
    isJudged_ = true;
    inform();
    return boost::outcome_v2::success();
}

void DocumentCheck::noteAsFiled(const Document& content)
{
    std::erase(contentsAsFiled_, content);
    contentsAsFiled_.push_back(content);
    if (contentsAsFiled_.size() > kKeptContents)
        contentsAsFiled_.pop_front();
}

/// Reasons that cannot be read are told; the findings stand open then.
void DocumentCheck::review(std::vector<Finding> findings)
{
    const auto book = readReasons(Reference<css::text::XTextDocument>(document_));
    if (!book)
    {
        auto notice = noticeOf(book.error());
        notice.end = NoticeEnd::NextCheck;
        setNotice(std::move(notice));
    }
    findings_ = reviewed(std::move(findings), book ? book.value() : ReasonBook());
    verdict_ = verdictOf(openOf(findings_));
}

void DocumentCheck::setNotice(Notice notice)
{
    notice.saidAtChange = changeCount();
    toldAtChange_ = notice.saidAtChange;
    notice_ = std::move(notice);
}

void DocumentCheck::tell(Notice notice)
{
    setNotice(std::move(notice));
    inform();
}

void DocumentCheck::endNotice()
{
    if (!notice_ || notice_->end != NoticeEnd::NextEdit)
        return;
    notice_.reset();
    inform();
}

void DocumentCheck::dropUntrueNotice(bool isCheckedAgain)
{
    if (notice_ && !stillHolds(*notice_, {changeCount(), isCheckedAgain}))
        notice_.reset();
}

void DocumentCheck::select(std::string key)
{
    selectedFinding_ = key; // also where no panel can be shown
    wantedFinding_ = std::move(key);
    explanation_.reset();
    inform();
}

void DocumentCheck::explain(PanelEntry explanation)
{
    explanation_ = std::move(explanation);
    inform();
}

CheckStatus DocumentCheck::status() const
{
    CheckStatus status;
    if (isJudged_)
        status.freshness = judgedAtChange_ == changeCount() ? Freshness::UpToDate : Freshness::Changed;
    status.judgement = judgement_;
    status.holdsReport = holdsReport_;
    status.lastYearName = lastYear_ ? lastYear_->name : std::string();
    status.verdict = verdict_;
    status.scope = scope_;
    status.progress = progress_;
    status.settled = findings_.size() - verdict_.errors - verdict_.warnings - verdict_.infos;
    return status;
}

FillPlan DocumentCheck::fillPlan() const
{
    return lastYear_ ? planFill(reports_, *lastYear_) : planFill(reports_);
}

FillPlan DocumentCheck::fillPlanFor(const Finding& finding) const
{
    if (finding.report >= reports_.size())
        return {};
    const Report& report = reports_[finding.report];
    return lastYear_ ? planFill(report, reports_, *lastYear_) : planFill(report);
}

/// Any thread. Only the first change after a check, or after a notice, alters what is shown; the panel may be shown it later, when the results are
/// already new.
void DocumentCheck::noteChange()
{
    const unsigned count = changeCount_++;
    if (documentChanged_)
        documentChanged_();
    if (count == judgedAtChange_ || count == toldAtChange_)
        onMainThread(context_,
                     [this, life = std::weak_ptr<const bool>(life_)]
                     {
                         if (!life.expired())
                             showChange();
                     });
}

void DocumentCheck::showChange()
{
    dropUntrueNotice(false);
    inform();
}

void DocumentCheck::inform() const
{
    const auto observer = observer_; // it may replace itself
    if (observer)
        observer();
}
}
