// SPDX-License-Identifier: MPL-2.0
#include "exports/findings_format.hxx"

#include "exports/csv_findings.hxx"
#include "exports/html_findings.hxx"
#include "exports/json_findings.hxx"

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>

namespace gouji
{
const std::array<FindingsFormat, 3>& findingsFormats()
{
    static constexpr std::array<FindingsFormat, 3> kFormats{{{"html", "findings-report.filter-html", findingsAsHtml},
                                                             {"csv", "findings-report.filter-csv", findingsAsCsv},
                                                             {"json", "findings-report.filter-json", findingsAsJson}}};
    return kFormats;
}

const FindingsFormat* findFindingsFormat(std::string_view name)
{
    const auto found = std::ranges::find(findingsFormats(), name, &FindingsFormat::name);
    return found == findingsFormats().end() ? nullptr : &*found;
}

const FindingsFormat* findingsFormatOfFile(std::string_view file)
{
    const auto found = std::ranges::find_if(findingsFormats(), [&](const FindingsFormat& format)
                                            { return boost::algorithm::iends_with(file, std::string(".").append(format.name)); });
    return found == findingsFormats().end() ? nullptr : &*found;
}
}
