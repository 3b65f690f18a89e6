// SPDX-License-Identifier: MPL-2.0
#include "trial.hxx"

#include "support/main_thread_call.hxx"
#include "support/office_environment.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>
#include <org/gouji/ReportException.hpp>
#include <org/gouji/ReportTool.hpp>

#include <algorithm>
#include <regex>

namespace gouji::mutations
{
using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr int kDocumentsPerCommenting = 3; ///< nearly every document has findings to write, and that takes long

template <class Work>
auto onMainThread(Work work)
{
    return test::onOfficeMainThread(test::office().context(), work);
}

std::string oneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text.substr(0, 1200);
}

/// Where two snapshots differ first; styles are shown only if nothing else differs.
std::string shortDifference(test::DocumentSnapshot left, test::DocumentSnapshot right)
{
    const auto whole = test::firstDifference(left, right);
    if (whole.empty())
        return {};
    for (auto* const body : {&left.body, &right.body})
        *body = std::regex_replace(*body, std::regex("\"&lt;[^\"]*\"|\n *"), " ");
    const auto withoutStyles = test::firstDifference(left, right);
    return oneLine(withoutStyles.empty() ? whole : withoutStyles);
}

std::size_t trackedChanges(const std::string& body)
{
    std::size_t count = 0;
    for (auto at = body.find("<text:changed-region"); at != std::string::npos; at = body.find("<text:changed-region", at + 1))
        ++count;
    return count;
}

/// What LibreOffice 7.4 does to a tracked change around a table when a cell in it is written into, and that taken back,
/// by whomever: it is recorded as several, or several as one.
bool hasOnlyRegroupedChanges(test::DocumentSnapshot before, test::DocumentSnapshot after)
{
    if (trackedChanges(before.body) == 0 || trackedChanges(after.body) == 0 || trackedChanges(before.body) == trackedChanges(after.body))
        return false;
    const std::regex marks("<text:changed-region>[^]*?</text:changed-region>|<text:change-(start|end)[^>]*>|\n *");
    for (auto* const body : {&before.body, &after.body})
        *body = std::regex_replace(std::regex_replace(*body, marks, ""), std::regex("></text:p>| />"), "/>");
    return before == after;
}

bool isSentence(const std::string& text)
{
    return !text.empty() && text.find("/source/") == std::string::npos && text.find('{') == std::string::npos;
}
}

Trial::Trial(const std::filesystem::path& file, const MessageCatalog& catalog, Reference<css::task::XJob> job, int choice,
             std::string& step)
    : catalog_(catalog), job_(std::move(job)), choice_(choice), step_(step),
      tool_(org::gouji::ReportTool::create(test::office().context())), audit_(tool_, UNO_QUERY_THROW),
      document_(file, test::OpenMode::Editable, "")
{
    begin();
    readEverything();
    writeEverything();
    step_ = "close";
}

Reference<css::lang::XComponent> Trial::component() const
{
    return {document_.reference(), UNO_QUERY_THROW};
}

/// Fields get their values of now, which the office would give them with the first change; and the first storing sorts
/// drawn shapes, which LibreOffice makes an undo step.
void Trial::begin()
{
    step_ = "fields";
    const Reference<css::text::XTextFieldsSupplier> fields(document_.reference(), UNO_QUERY_THROW);
    onMainThread([&] { Reference<css::util::XRefreshable>(fields->getTextFields(), UNO_QUERY_THROW)->refresh(); });
    step_ = "snapshot";
    document_.settle();
    original_ = test::storedText(document_);
    document_.settle();
}

void Trial::readEverything()
{
    const auto document = component();
    const std::vector<std::pair<const char*, std::function<bool()>>> commands{
        {"figures", [&] { return tool_->readFigures(document).hasElements(); }},
        {"check", [&] { return tool_->check(document, {}).hasElements(); }},
        {"repair", [&] { return audit_->repair(document, {}).hasElements(); }},
        {"claims", [&] { return audit_->readClaims(document).hasElements(); }},
        {"findings as a page", [&] { return !audit_->findingsReport(document, {}).isEmpty(); }}};
    for (const auto& [name, command] : commands)
    {
        if (attempt(name, [&] { return onMainThread(command); }) == true)
            ++seen_.effects[name];
        expectUntouched(name);
    }
    step_ = "snapshot after reading";
    expect("reading", original_);
}

void Trial::writeEverything()
{
    const auto convert = [&] { return onMainThread([&] { return audit_->convertText(component()).hasElements(); }); };
    judge("fill", [&] { return fill(false); }, Repetition::WritesNothing);
    judge("fill with overwrite", [&] { return fill(true); }, Repetition::WritesNothing);
    judge("fix", [&] { return work("fix", choice_); }, Repetition::MayWrite);
    judge("safe fixes", [&] { return work("fix-safe", 0); }, Repetition::WritesNothing);
    if (choice_ % kDocumentsPerCommenting == 0)
    {
        judge("comments", [&] { return work("comments", 0); }, Repetition::MayWrite);
        judgeRemoval();
    }
    judge("conversion", convert, Repetition::WritesNothing);
    attempt("check at the end", [&] { return onMainThread([&] { return tool_->check(component(), {}).hasElements(); }); });
}

bool Trial::fill(bool overwrites)
{
    const auto changes =
        onMainThread([&] { return tool_->fillTotals(component(), makeSequence({NamedValue("overwrite", Any(overwrites))})); });
    filled_.clear();
    for (const auto& change : changes)
        filled_ += toUtf8(" " + change.Figure + " " + change.Table + "." + change.Cell + " '" + change.OldText + "' -> '" +
                          change.NewText + "'");
    return changes.hasElements();
}

bool Trial::work(const char* command, int choice)
{
    css::uno::Sequence<OUString> outcome; // the job goes to the main thread by itself
    job_->execute(
        makeSequence({NamedValue("document", Any(component())), NamedValue("command", Any(OUString::createFromAscii(command))),
                      NamedValue("rounds", Any(static_cast<sal_Int32>(choice)))})) >>= outcome;
    if (outcome.getLength() == 2)
        throw org::gouji::ReportException(outcome[1], nullptr, outcome[0]);
    return outcome.getLength() == 1 && outcome[0].isEmpty();
}

void Trial::judge(const std::string& name, const Command& command, Repetition repetition)
{
    const auto hasWritten = attempt(name, command);
    if (hasWritten != true)
    {
        expectUntouched(name);
        if (!hasWritten)
            expect(name + " refused", original_);
        return;
    }
    ++seen_.effects[name];
    if (const auto steps = document_.undoTitles().size(); steps != 1)
        fault(name + ": " + std::to_string(steps) + " undo steps");
    step_ = name + ": snapshot";
    const auto written = test::storedText(document_);
    if (written.bytes == original_.bytes)
        fault(name + ": says it has written, and has not");
    filled_.clear();
    if (repetition == Repetition::WritesNothing && attempt(name + " again", command) == true)
    {
        fault(name + ": a second time it writes again:" + filled_);
        takeBack(name + " again");
    }
    step_ = name + ": undo";
    takeBack(name);
    expect(name + " undone", original_);
    step_ = name + ": redo";
    onMainThread([&] { document_.redo(); });
    expect(name + " redone", written);
    takeBack(name); // what comes next compares with the original again
}

/// Comments that are taken out again leave no trace.
void Trial::judgeRemoval()
{
    const auto isThere = [&](const char* command) { return attempt(command, [&] { return work(command, 0); }) == true; };
    if (!isThere("comments") || !isThere("comments-removed"))
    {
        takeBack("comments");
        return;
    }
    ++seen_.effects["comments removed"];
    const test::StoredText changed{original_.bytes, document_.isModified()};
    expect("comments removed", changed);
    takeBack("comments removed");
}

void Trial::takeBack(const std::string& name)
{
    while (!document_.undoTitles().empty())
    {
        step_ = name + ": undo";
        onMainThread([&] { document_.undo(); });
    }
}

std::optional<bool> Trial::attempt(const std::string& name, const Command& command)
{
    step_ = name;
    try
    {
        return command();
    }
    catch (const org::gouji::ReportException& exception)
    {
        judgeRefusal(name, toUtf8(exception.Code), toUtf8(exception.Message));
    }
    catch (const css::lang::DisposedException&)
    {
        throw;
    }
    catch (const css::uno::Exception& exception)
    {
        fault(name + ": an exception: " + oneLine(toUtf8(exception.Message)));
    }
    return std::nullopt;
}

void Trial::judgeRefusal(const std::string& name, const std::string& code, const std::string& sentence)
{
    ++seen_.refusals[code];
    if (!catalog_.has("error." + code))
        fault(name + ": refused with the unknown code " + code);
    if (code == messageKey(ErrorCode::OfficeRefused))
        seen_.remarks.push_back(name + ": " + oneLine(sentence));
    if (!isSentence(sentence))
        fault(name + ": refused (" + code + ") without a sentence: " + oneLine(sentence));
}

void Trial::expectUntouched(const std::string& name)
{
    if (document_.isModified() != original_.isModified)
        fault(name + ": the document counts as changed");
    if (const auto titles = document_.undoTitles(); !titles.empty())
    {
        fault(name + ": leaves an undo step: " + titles.front());
        document_.settle();
    }
}

void Trial::expect(const std::string& name, const test::StoredText& expected)
{
    step_ += ", snapshot";
    const auto found = test::storedText(document_);
    if (found.bytes == expected.bytes && found.isModified == expected.isModified)
        return;
    const auto before = test::snapshot(expected);
    const auto after = test::snapshot(found);
    const auto difference = shortDifference(before, after);
    if (difference.empty())
        return;
    if (hasOnlyRegroupedChanges(before, after))
        seen_.remarks.push_back(name + ": LibreOffice records the tracked changes in another number of pieces");
    else
        fault(name + ": " + difference);
    if (&expected == &original_)
        original_ = found; // what follows is judged for itself
}
}
