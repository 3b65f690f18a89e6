// SPDX-License-Identifier: MPL-2.0
#include "collection/roster.hxx"

#include "base/compact_text.hxx"
#include "base/limits.hxx"
#include "base/text.hxx"
#include "collection/csv_records.hxx"

#include <boost/algorithm/string/case_conv.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace gouji
{
namespace
{
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// What people write over the column of units, and, as its beginning, over those of their other names.
constexpr std::array<std::string_view, 13> kUnitHeadings{"单位", "单位名称", "报送单位", "填报单位", "机关", "机关名称", "行政机关",
                                                         "部门", "部门名称", "名称", "unit", "name", "body"};
constexpr std::array<std::string_view, 10> kOtherHeadings{"其他名称", "其它名称", "别名", "又名", "曾用名", "简称", "全称", "other", "alias", "short"};

using Columns = std::vector<std::size_t>;

Arguments placed(const std::string& file, std::size_t line, const Arguments& others = {})
{
    Arguments arguments{{"file", file}, {"line", std::to_string(line)}};
    arguments.insert(arguments.end(), others.begin(), others.end());
    return arguments;
}

/// The line of the first bytes that are no UTF-8.
std::optional<std::size_t> lineOfOtherEncoding(std::string_view bytes)
{
    std::size_t line = 1;
    for (std::size_t offset = 0; offset < bytes.size();)
        switch (nextCodePoint(bytes, offset))
        {
        case kNoCodePoint: return line;
        case U'\n': ++line; break;
        default: break;
        }
    return std::nullopt;
}

std::string headingKey(const std::string& field)
{
    return boost::algorithm::to_lower_copy(toUtf8Bytes(compacted(field)));
}

bool isUnitHeading(const std::string& field)
{
    return std::ranges::find(kUnitHeadings, headingKey(field)) != kUnitHeadings.end();
}

bool isOtherHeading(const std::string& field)
{
    const auto key = headingKey(field);
    return key.empty() || std::ranges::any_of(kOtherHeadings, [&](std::string_view heading) { return key.starts_with(heading); });
}

/// The columns of names by a line of headings, that of the unit first; nothing if the line is none.
std::optional<Columns> columnsOfHeadings(const CsvRecord& record)
{
    const auto unit = std::ranges::find_if(record.fields, isUnitHeading);
    if (unit == record.fields.end())
        return std::nullopt;
    Columns columns{static_cast<std::size_t>(unit - record.fields.begin())};
    for (std::size_t column = 0; column < record.fields.size(); ++column)
        if (isOtherHeading(record.fields[column]))
            columns.push_back(column);
    return columns;
}

bool isName(const std::string& field)
{
    return !std::ranges::all_of(field, [](char character) { return (character >= '0' && character <= '9') || character == '-'; });
}

std::vector<std::string> namesOf(const CsvRecord& record, const std::optional<Columns>& columns)
{
    std::vector<std::string> names;
    const auto add = [&](const std::string& field)
    {
        if (isName(field) && std::ranges::find(names, field) == names.end())
            names.push_back(field);
    };
    if (!columns)
        std::ranges::for_each(record.fields, add);
    else
        for (const auto column : *columns)
            if (column < record.fields.size())
                add(record.fields[column]);
    return names;
}

/// Takes units in the order of the file.
class RosterBuilder
{
public:
    explicit RosterBuilder(const std::string& file) : file_(file) {}

    Result<void> add(std::size_t line, const std::vector<std::string>& names)
    {
        if (roster_.units.size() == kMostRosterUnits)
            return Error{ErrorCode::RosterTooLarge, {{"file", file_}, {"most", std::to_string(kMostRosterUnits)}}};
        for (const auto& name : names)
        {
            BOOST_OUTCOME_TRYV(addName(line, name));
        }
        roster_.units.push_back({names.front(), {names.begin() + 1, names.end()}, line});
        return boost::outcome_v2::success();
    }

    Result<Roster> finish()
    {
        if (roster_.units.empty())
            return Error{ErrorCode::RosterEmpty, {{"file", file_}}};
        return std::move(roster_);
    }

private:
    Result<void> addName(std::size_t line, const std::string& name)
    {
        const auto key = compacted(name);
        if (key.size() > kMostUnitNameCharacters)
            return Error{ErrorCode::RosterNameTooLong, placed(file_, line, {{"most", std::to_string(kMostUnitNameCharacters)}})};
        const auto [first, isNew] = lines_.emplace(key, line);
        if (!isNew && first->second != line)
            return Error{ErrorCode::RosterNameTwice, placed(file_, line, {{"name", name}, {"firstLine", std::to_string(first->second)}})};
        return boost::outcome_v2::success();
    }

    const std::string& file_;
    std::map<std::u32string, std::size_t> lines_; ///< by compact name
    Roster roster_;
};
}

Result<Roster> parseRoster(std::string_view bytes, const std::string& fileName)
{
    if (bytes.size() > kMostRosterBytes)
        return Error{ErrorCode::RosterTooLarge, {{"file", fileName}, {"most", std::to_string(kMostRosterUnits)}}};
    if (const auto line = lineOfOtherEncoding(bytes))
        return Error{ErrorCode::RosterNotUtf8, placed(fileName, *line)};
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    const auto text = parseCsv(bytes);
    if (text.openQuote)
        return Error{ErrorCode::RosterQuoteOpen, placed(fileName, *text.openQuote)};

    RosterBuilder builder(fileName);
    std::optional<Columns> columns;
    for (const auto& record : text.records)
    {
        if (&record == &text.records.front() && (columns = columnsOfHeadings(record)))
            continue;
        if (const auto names = namesOf(record, columns); !names.empty())
        {
            BOOST_OUTCOME_TRYV(builder.add(record.line, names));
        }
    }
    return builder.finish();
}
}
