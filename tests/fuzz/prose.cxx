// SPDX-License-Identifier: MPL-2.0
// A report whose sections hold any text; title and headings are the form's, or the input's own behind an empty line.
#include "audit_document.hxx"
#include "support/report_fixture.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    static const auto report = test::report2021().document();
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    auto document = report;
    auto prose = fuzz::paragraphsOf(text);
    if (text.starts_with('\n'))
        document.blocks.erase(document.blocks.begin());
    const auto place = document.blocks.begin() + (text.starts_with('\n') ? 0 : 3);
    document.blocks.insert(place, std::make_move_iterator(prose.begin()), std::make_move_iterator(prose.end()));
    fuzz::auditDocument(document);
    return 0;
}
