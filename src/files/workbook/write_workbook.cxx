// SPDX-License-Identifier: MPL-2.0
#include "files/workbook/write_workbook.hxx"

#include "files/workbook/worksheet_writer.hxx"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace gouji
{
namespace
{
namespace fs = std::filesystem;

constexpr std::size_t kMostRows = 1048576; ///< of the format
constexpr std::size_t kMostRowsInMemory = 1000; ///< of one sheet

/// A file beside the one that is to be written, which it becomes once it is whole.
class PartFile
{
public:
    explicit PartFile(const std::string& path) : target_(path), part_(path + ".part") {}
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile()
    {
        std::error_code ignored; // it may be gone, and nobody would hear of it
        fs::remove(part_, ignored);
    }

    [[nodiscard]] std::string path() const { return part_.string(); }

    /// The library would tell the terminal of a file that it cannot write.
    [[nodiscard]] bool canBeWritten() const { return std::ofstream(part_).good(); }

    [[nodiscard]] bool replaceTarget() const
    {
        std::error_code problem;
        fs::rename(part_, target_, problem);
        return !problem;
    }

private:
    fs::path target_;
    fs::path part_;
};

/// A cell that reaches over several rows is written into all of them at once, and small sheets share their words.
bool isWrittenRowByRow(const Sheet& sheet)
{
    const auto reachesDown = [](const SheetRow& row) { return std::ranges::any_of(row, [](const SheetCell& cell) { return cell.rowSpan > 1; }); };
    return sheet.rowCount() > kMostRowsInMemory && std::ranges::none_of(sheet.rows, reachesDown);
}

bool fill(lxw_workbook* workbook, const std::vector<Sheet>& sheets)
{
    CellFormats formats(workbook);
    for (const auto& sheet : sheets)
    {
        // A choice for the workbook that the library looks at whenever it adds a worksheet: of those written row by row it keeps one row.
        workbook->options.constant_memory = isWrittenRowByRow(sheet) ? LXW_TRUE : LXW_FALSE;
        auto* worksheet = workbook_add_worksheet(workbook, sheet.name.c_str());
        if (!worksheet)
            return false;
        WorksheetWriter(worksheet, formats).write(sheet);
    }
    return true;
}
}

Result<void> writeWorkbook(const std::string& path, const std::vector<Sheet>& sheets)
{
    const Error notWritten{ErrorCode::FileNotWritten, {{"file", path}}};
    if (std::ranges::any_of(sheets, [](const Sheet& sheet) { return sheet.rowCount() > kMostRows; }))
        return notWritten;
    const PartFile part(path);
    if (!part.canBeWritten())
        return notWritten;
    auto* workbook = workbook_new(part.path().c_str());
    if (!workbook)
        return notWritten;
    const bool isFilled = fill(workbook, sheets);
    const bool isClosed = workbook_close(workbook) == LXW_NO_ERROR; // frees the workbook in any case
    if (!isFilled || !isClosed || !part.replaceTarget())
        return notWritten;
    return boost::outcome_v2::success();
}
}
