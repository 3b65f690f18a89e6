// SPDX-License-Identifier: MPL-2.0
// Text of the clipboard, pasted from a figure that its first byte chooses.
#include "expect.hxx"
#include "support/report_fixture.hxx"

#include "pasted_numbers/plan_paste.hxx"

#include <algorithm>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    static const auto analysis = test::report2021().analysis();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto block = parseTabbedText(text.substr(std::min<std::size_t>(1, size)));
    for (const auto& row : block)
        fuzz::expect(row.size() == block.front().size(), "all rows are of one length");
    for (const auto& table : analysis.reports.front().tables)
        if (const auto plan = planPaste(block, table, (size == 0 ? 0 : data[0]) % table.figures.size()); !plan)
            fuzz::expect(!plan.error().key.empty(), "a refusal has its sentence");
    return 0;
}
