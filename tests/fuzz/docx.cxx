// SPDX-License-Identifier: MPL-2.0
// The XML within the body of a .docx; behind a line of three equals signs that of its styles, and of its lists.
#include "well_formed.hxx"

#include "support/packages.hxx"

#include "files/read_file_content.hxx"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace
{
constexpr std::string_view kParting = "\n===\n";

/// What stands before the next parting line, which is taken off with it.
std::string takePart(std::string_view& rest)
{
    const auto end = std::min(rest.find(kParting), rest.size());
    std::string part(rest.substr(0, end));
    rest.remove_prefix(std::min(end + kParting.size(), rest.size()));
    return part;
}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    test::DocxParts parts;
    for (auto* part : {&parts.body, &parts.styles, &parts.numbering})
        *part = takePart(rest);
    const auto content = readFileContent(test::docx(parts), "a file");
    if (content)
        fuzz::expectWellFormed(content.value().document);
    return 0;
}
