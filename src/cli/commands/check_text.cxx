// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/check_text.hxx"

#include "exports/finding_words.hxx"
#include "words/joined.hxx"

#include "cli/batch/printable.hxx"
#include "cli/batch/stop.hxx"

#include <boost/algorithm/string/replace.hpp>

namespace gouji
{
namespace
{
constexpr const char* kIndent = "  ";
constexpr const char* kDeeper = "      ";
}

FilePart CheckText::partOf(const std::string& file, const Result<CheckedFile>& checked) const
{
    const auto line = [&](const std::string& verdict)
    { return catalog_.text("cli.file", {{"file", printable(file)}, {"verdict", verdict}}) + "\n"; };
    FilePart part;
    if (checked)
    {
        const auto report = findingsReport(checked.value().audit, {});
        part = {checked.value().audit.verdict, line(verdictText(report, catalog_)) + textOf(checked.value(), report)};
    }
    else
        part.words = line(catalog_.text(checked.error()));
    if (names_.roster())
        part.outcome = outcomeOf(file, checked);
    return part;
}

bool CheckText::add(FilePart part)
{
    ++files_;
    if (part.verdict)
        count(*part.verdict);
    else
        ++unread_;
    if (part.outcome)
        outcomes_.push_back(std::move(*part.outcome));
    return output_.write(part.words);
}

void CheckText::count(const Verdict& verdict)
{
    if (verdict.errors > 0)
        ++withErrors_;
    else if (verdict.warnings > 0)
        ++withWarnings_;
}

std::string CheckText::textOf(const CheckedFile& checked, const FindingsReport& report) const
{
    std::string text;
    const auto remark = [&](const std::string& words) { text += kIndent + words + "\n"; };
    if (checked.lastYearProblem)
        remark(catalog_.text(*checked.lastYearProblem));
    if (checked.lacksLastYear)
        remark(catalog_.text("cli.no-last-year"));
    if (checked.areReasonsUnread)
        remark(catalog_.text("cli.reasons-unread"));
    for (const auto& group : groupedFindings(report, catalog_))
        if (group.findings.front()->finding.severity >= least_)
            text += textOf(group, report);
    return text;
}

std::string CheckText::textOf(const FindingGroup& group, const FindingsReport& report) const
{
    const auto& first = *group.findings.front();
    auto lines = group.sentences;
    lines.insert(lines.end(), group.details.begin(), group.details.end());
    const auto sentence = boost::replace_all_copy(joined(lines, "\n"), "\n", std::string("\n") + kDeeper);
    auto text = kIndent + catalog_.text("cli.finding", {{"standing", standingText(first.standing(), catalog_)},
                                                        {"subject", subjectText(first, report, catalog_)},
                                                        {"sentence", sentence},
                                                        {"rule", first.finding.rule}})
                + "\n";
    if (first.reason)
        text += kDeeper + decisionText(*first.reason, catalog_) + "\n";
    return text;
}

Result<void> CheckText::finish()
{
    if (files_ > 1)
        output_.write("\n"
                      + catalog_.text("cli.summary", {{"files", std::to_string(files_)},
                                                      {"ready", std::to_string(files_ - withErrors_ - withWarnings_ - unread_)},
                                                      {"warnings", std::to_string(withWarnings_)},
                                                      {"errors", std::to_string(withErrors_)},
                                                      {"unread", std::to_string(unread_)}})
                      + "\n");
    if (names_.roster() && !stopRequested()) // of files that nobody came to read nothing is known
        output_.write(missingText());
    return output_.finish();
}

std::string CheckText::missingText()
{
    std::vector<std::string> missing;
    for (const auto& unit : collect(std::move(outcomes_), names_.roster(), {}).units)
        if (unit.filing == Filing::Missing)
            missing.push_back(unit.name);
    if (missing.empty())
        return catalog_.text("cli.missing-none") + "\n";
    return catalog_.text("cli.missing", {{"count", std::to_string(missing.size())}, {"units", joined(missing, catalog_.text("list.separator"))}}) + "\n";
}
}
