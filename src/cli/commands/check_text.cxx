// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/check_text.hxx"

#include "exports/finding_words.hxx"
#include "words/finding_text.hxx"

#include "cli/batch/printable.hxx"

#include <boost/algorithm/string/replace.hpp>

namespace gouji
{
namespace
{
constexpr const char* kIndent = "  ";
constexpr const char* kDeeper = "      ";
}

std::string CheckText::wordsOf(const std::string& file, const Result<CheckedFile>& checked) const
{
    const auto line = [&](const std::string& verdict)
    { return catalog_.text("cli.file", {{"file", printable(file)}, {"verdict", verdict}}) + "\n"; };
    if (!checked)
        return line(catalog_.text(checked.error()));
    const auto report = findingsReport(checked.value().audit, {});
    return line(verdictText(report, catalog_)) + textOf(checked.value(), report);
}

bool CheckText::add(const std::string&, const Result<CheckedFile>& checked, const std::string& words)
{
    ++files_;
    if (checked)
        count(checked.value().audit.verdict);
    else
        ++unread_;
    return output_.write(words);
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
    for (const auto& finding : report.findings)
        if (finding.finding.severity >= least_)
            text += textOf(finding, report);
    return text;
}

std::string CheckText::textOf(const ReportedFinding& finding, const FindingsReport& report) const
{
    auto sentence = uncutFindingText(finding.finding, catalog_);
    for (const auto& line : detailsOf(finding.finding, sentence, catalog_))
        sentence += "\n" + line;
    boost::replace_all(sentence, "\n", std::string("\n") + kDeeper);
    auto text = kIndent + catalog_.text("cli.finding", {{"standing", standingText(finding.standing(), catalog_)},
                                                        {"subject", subjectText(finding, report, catalog_)},
                                                        {"sentence", sentence},
                                                        {"rule", finding.finding.rule}})
                + "\n";
    if (finding.reason)
        text += kDeeper + decisionText(*finding.reason, catalog_) + "\n";
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
    return output_.finish();
}
}
