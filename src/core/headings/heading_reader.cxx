// SPDX-License-Identifier: MPL-2.0
#include "headings/heading_reader.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"
#include "headings/report_heading.hxx"
#include "headings/unit.hxx"

#include <algorithm>

namespace gouji
{
void HeadingReader::add(const std::string& paragraph)
{
    if (!title_.empty())
    {
        if (unit_.empty() && !lineBeforeTitle_.empty())
            lookForUnit(paragraph);
    }
    else if (isTitle(paragraph, words_))
    {
        title_ = trimmed(paragraph);
        titleYear_ = yearInTitle(paragraph, words_);
        titleYear_ = titleYear_ ? titleYear_ : lineYear_;
        unit_ = unitInTitle(paragraph, words_);
        if (const auto line = compacted(lineBeforeTitle_); unit_.empty() && isUnitName(line) && endsLikeUnit(line))
            unit_ = toUtf8Bytes(line);
    }
    else if (!isBlank(paragraph))
    {
        const auto year = yearInLine(paragraph, words_);
        const auto unit = year ? unitInTitle(paragraph, words_) : paragraph;
        lineBeforeTitle_ = unit.empty() ? lineBeforeTitle_ : unit;
        lineYear_ = year ? year : lineYear_;
    }
    if (!titleYear_ && !periodYear_)
        periodYear_ = yearOfPeriod(paragraph, words_);
}

bool HeadingReader::endsLikeUnit(std::u32string_view line) const
{
    return std::ranges::any_of(words_.unitEnds, [&](const std::u32string& end) { return line.ends_with(end); });
}

void HeadingReader::lookForUnit(const std::string& text)
{
    const auto line = compacted(lineBeforeTitle_);
    if (!isUnitName(line))
        lineBeforeTitle_.clear();
    else if (compacted(text).find(line) != std::u32string::npos)
        unit_ = toUtf8Bytes(line);
}
}
