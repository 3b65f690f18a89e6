// SPDX-License-Identifier: MPL-2.0
// Any file that a sender may call a report: a document, or an error that names it.
#include "expect.hxx"
#include "well_formed.hxx"

#include "files/read_file_content.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    const auto content = readFileContent(std::string(reinterpret_cast<const char*>(data), size), "a file");
    if (content)
        fuzz::expectWellFormed(content.value().document);
    else
        fuzz::expect(content.error().arguments.front().second == "a file", "an error names the file");
    return 0;
}
