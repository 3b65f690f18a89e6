// SPDX-License-Identifier: MPL-2.0
// The sum of a sample of reports in the format of a file's ending: as JSON for the test of its schema, as a page or a workbook
// to be looked at.
#include "support/collection_sample.hxx"
#include "support/forms.hxx"

#include "command_line/command_line.hxx"
#include "files/workbook/write_workbook.hxx"
#include "sheet/html_sheet.hxx"
#include "summary_sheets/detail_sheet.hxx"
#include "summary_sheets/filing_sheet.hxx"
#include "summary_sheets/json_summary.hxx"
#include "summary_sheets/notes_sheet.hxx"
#include "summary_sheets/total_sheet.hxx"

#include <fstream>
#include <string>
#include <vector>

namespace
{
using namespace gouji;

bool writeSum(const Summary& summary, const MessageCatalog& catalog, const std::string& path)
{
    const auto broken = brokenSums(summary);
    if (path.ends_with(".json"))
    {
        std::ofstream file(path, std::ios::binary);
        writeSummaryJson(file, {summary, broken});
        return file.good();
    }
    const std::vector<Sheet> sheets{totalSheet(summary, catalog), notesSheet(summary, broken, catalog), detailSheet(summary, test::urlOfSample, catalog),
                                    filingSheet(*summary.collection, test::urlOfSample, catalog)};
    if (path.ends_with(".html"))
    {
        std::ofstream file(path, std::ios::binary);
        file << sheetsAsHtml({catalog.text("findings-report.language"), sheets.front().name, ""}, sheets);
        return file.good();
    }
    return writeWorkbook(path, sheets).has_value();
}
}

int main(int argumentCount, char** arguments)
{
    std::string language;
    std::string path;
    CLI::App program("Writes the sum of a sample of reports.", "gouji_write_sample_sum");
    program.add_option("LANGUAGE", language, "en-US or zh-CN")->required()->check(CLI::IsMember({"en-US", "zh-CN"}));
    program.add_option("FILE", path, "its ending tells the format: .json, .html or .xlsx")->required();
    if (const auto status = readCommandLine(program, argumentCount, arguments))
        return *status;
    const auto collection = test::sampleCollection();
    return writeSum(summarise(collection), test::catalogs().at(language), path) ? 0 : 1;
}
