// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/sheet_files.hxx"

#include "base/file_url.hxx"
#include "sheet/csv_sheet.hxx"
#include "sheet/html_sheet.hxx"

#include "cli/batch/output.hxx"
#include "files/workbook/write_workbook.hxx"

#include <filesystem>

namespace gouji
{
namespace
{
Result<void> writeText(const std::string& path, const std::string& text)
{
    BOOST_OUTCOME_TRY(output, Output::open(path));
    output.write(text);
    return output.finish();
}

Result<void> writeCsv(const std::string& path, const std::vector<Sheet>& sheets)
{
    BOOST_OUTCOME_TRY(writeText(path, sheetAsCsv(sheets.front())));
    for (std::size_t sheet = 1; sheet < sheets.size() && !path.empty(); ++sheet)
    {
        const std::filesystem::path first(path);
        const auto beside = first.parent_path() / (first.stem().string() + "-" + sheets[sheet].name + first.extension().string());
        BOOST_OUTCOME_TRY(writeText(beside.string(), sheetAsCsv(sheets[sheet])));
    }
    return boost::outcome_v2::success();
}
}

std::string urlOfFile(const std::string& file)
{
    return fileUrl(std::filesystem::absolute(file).lexically_normal().string());
}

Result<void> writeSheets(const OutputWishes& wishes, const std::string& title, const std::vector<Sheet>& sheets, const MessageCatalog& catalog,
                         const std::string& version)
{
    if (wishes.format == OutputFormat::Xlsx)
    {
        makeFolderOf(wishes.path);
        return writeWorkbook(wishes.path, sheets);
    }
    if (wishes.format == OutputFormat::Csv)
        return writeCsv(wishes.path, sheets);
    const auto footer = catalog.text("findings-report.footer", {{"version", version}});
    return writeText(wishes.path, sheetsAsHtml({catalog.text("findings-report.language"), title, footer}, sheets));
}
}
