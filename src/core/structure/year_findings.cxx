// SPDX-License-Identifier: MPL-2.0
#include "structure/year_findings.hxx"

#include "base/text.hxx"
#include "form/built_in_checks.hxx"
#include "headings/period.hxx"
#include "headings/report_heading.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
constexpr char32_t kIdeographicComma = U'\u3001';

struct PlacedPeriod
{
    Period period;
    Place place;
};

/// Openings say it; some reports say it in the overview.
std::optional<PlacedPeriod> periodOf(const ReportProse& prose)
{
    auto ranges = prose.opening();
    if (const auto* overview = sectionOf(prose.form(), SectionRole::Overview))
        std::ranges::copy(prose.textOfSection(overview->id), std::back_inserter(ranges));
    for (const auto& range : ranges)
    {
        const CompactText text(prose.text(range));
        if (const auto period = findPeriod(text.text(), prose.words().period))
            return PlacedPeriod{*period, prose.place(within(range, text, period->begin, period->end))};
    }
    return std::nullopt;
}

bool isDay(const Day& day, const MonthDay& expected)
{
    return day.month == expected.month && day.day == expected.day;
}

bool isOtherYear(const Period& period, int year)
{
    return period.first.year.value_or(year) != year && period.last.year.value_or(*period.first.year) != year;
}

bool isOfForm(const Period& period, const PeriodWords& words, int year)
{
    return isDay(period.first, words.first) && isDay(period.last, words.last) && period.first.year.value_or(year) == year &&
           period.last.year.value_or(year) == year;
}

/// Opening paragraphs with words, none of which waits to be filled in.
bool hasOpening(const ReportProse& prose)
{
    const auto isSentence = [&](const TextRange& range) { return prose.text(range).find("\u3002") != std::string::npos; };
    return std::ranges::any_of(prose.opening(), isSentence) &&
           !prose.hasPlaceholder(prose.report().firstBlock, prose.outline().preambleEnd);
}

std::string isoDay(int year, const MonthDay& day)
{
    const auto twoDigits = [](int number) { return (number < 10 ? "-0" : "-") + std::to_string(number); };
    return std::to_string(year) + twoDigits(day.month) + twoDigits(day.day);
}

/// About a period that is not the one expected; the sentences name a calendar year, or the days of the form's own
/// period.
Finding periodFinding(const ReportProse& prose, const std::string& about, const Place& place, Arguments arguments, int year)
{
    const auto& period = prose.words().period;
    if (period.isCalendarYear())
        return prose.finding(about.empty() ? std::string(kReportPeriod) : std::string(kReportPeriod) + "." + about, place, std::move(arguments));
    arguments.emplace_back("firstDay", isoDay(year, period.first));
    arguments.emplace_back("lastDay", isoDay(year, period.last));
    return prose.finding(std::string(kReportPeriod) + (about.empty() ? ".own" : ".own-" + about), place, std::move(arguments));
}

std::optional<Finding> findingOfPeriod(const ReportProse& prose, int year)
{
    const auto found = periodOf(prose);
    if (!found)
        return hasOpening(prose) ? std::optional(periodFinding(prose, "missing", prose.place(prose.opening().front()), {}, year))
                                 : std::nullopt;
    const auto& [period, place] = *found;
    const Arguments arguments{{"text", place.passage}, {"year", std::to_string(year)}};
    if (!isPossible(period.first) || !isPossible(period.last))
        return periodFinding(prose, "impossible", place, arguments, year);
    if (isOtherYear(period, year))
    {
        auto finding = prose.finding(std::string(kReportYear), place, arguments);
        finding.arguments.emplace_back("title", prose.report().title);
        return finding;
    }
    return isOfForm(period, prose.words().period, year) ? std::nullopt : std::optional(periodFinding(prose, "", place, arguments, year));
}

struct NamedYear
{
    int year;
    std::size_t begin;
    std::size_t end;
};

/// Of a list, each part is a clause.
std::u32string_view clauseAt(std::u32string_view text, std::size_t begin)
{
    const auto rest = text.substr(begin);
    const auto end = std::ranges::find_if(rest, [](char32_t character) { return isClauseEnd(character) || character == kIdeographicComma; });
    return {rest.begin(), end};
}

/// Where a report's name ends that begins in this clause; nothing if the name is that of its format.
std::optional<std::size_t> endOfReportName(std::u32string_view clause, const StructureWords& words)
{
    for (const auto& word : words.reportNames)
    {
        const auto name = compacted(word);
        const auto found = clause.find(name);
        if (found == std::u32string_view::npos)
            continue;
        const auto end = found + name.size();
        const auto continuesOtherwise = [&](const std::string& other) { return clause.substr(end).starts_with(compacted(other)); };
        return std::ranges::any_of(words.notReportNames, continuesOtherwise) ? std::nullopt : std::optional(end);
    }
    return std::nullopt;
}

/// The first report of another year that a text names: year and report's name in one clause.
std::optional<NamedYear> otherReport(std::u32string_view text, int ownYear, const StructureWords& words)
{
    const auto yearWord = compacted(words.period.year);
    for (std::size_t begin = 0; begin < text.size(); ++begin)
    {
        const auto year = namedYearAt(text, begin, yearWord);
        if (!year || *year == ownYear)
            continue;
        if (const auto end = endOfReportName(clauseAt(text, begin), words))
            return NamedYear{*year, begin, begin + *end};
    }
    return std::nullopt;
}

std::optional<Finding> findingOfOtherReport(const ReportProse& prose, int year)
{
    for (const auto& range : prose.opening())
    {
        const CompactText text(prose.text(range));
        if (const auto other = otherReport(text.text(), year, prose.words()))
        {
            const auto place = prose.place(within(range, text, other->begin, other->end));
            return prose.finding("report-year.other-report", place,
                                 {{"text", place.passage}, {"other", std::to_string(other->year)}, {"year", std::to_string(year)}});
        }
    }
    return std::nullopt;
}

std::optional<Finding> findingOfProperties(const ReportProse& prose, int year)
{
    const auto& titleWords = prose.form().titleWords;
    for (const auto& property : {prose.properties().title, prose.properties().subject})
        if (const auto other = isTitle(property, titleWords) ? yearInTitle(property, titleWords) : std::nullopt; other && *other != year)
            return prose.findingOfFile("report-year.properties",
                                       {{"text", trimmed(property)}, {"other", std::to_string(*other)}, {"year", std::to_string(year)}});
    return std::nullopt;
}
}

std::vector<Finding> findingsOfYear(const ReportProse& prose)
{
    std::vector<Finding> findings;
    const auto year = prose.report().year;
    if (!year)
        return findings;
    for (const auto& finding :
         {findingOfPeriod(prose, *year), findingOfOtherReport(prose, *year), findingOfProperties(prose, *year)})
        if (finding)
            findings.push_back(*finding);
    return findings;
}
}
