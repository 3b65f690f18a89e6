// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// One record of a text in columns, with the line that it begins in, from 1.
struct CsvRecord
{
    std::size_t line = 1;
    std::vector<std::string> fields; ///< without the spaces around them; at least one
};

/// Records of a text as spreadsheets and people write them (RFC 4180, loosely): fields parted by comma, semicolon or tab,
/// records by LF, CRLF or CR; a field in quotation marks may hold all of them and doubled quotation marks. Elsewhere a
/// quotation mark is a character like any other.
struct CsvRecords
{
    std::vector<CsvRecord> records;
    std::optional<std::size_t> openQuote; ///< line of a quotation mark that is never closed; nothing is read from there on
};

[[nodiscard]] CsvRecords parseCsv(std::string_view utf8);
}
