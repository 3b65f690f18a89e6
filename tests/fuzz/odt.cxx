// SPDX-License-Identifier: MPL-2.0
// The XML of an OpenDocument text, as one file.
#include "well_formed.hxx"

#include "files/odt/read_odt.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    const auto content = readFlatOdt({reinterpret_cast<const char*>(data), size}, "a file");
    if (content)
        fuzz::expectWellFormed(content.value().document);
    return 0;
}
