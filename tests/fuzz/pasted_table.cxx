// SPDX-License-Identifier: MPL-2.0
// Tables that stand in a document as lines of text.
#include "audit_document.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    fuzz::auditDocument({fuzz::paragraphsOf({reinterpret_cast<const char*>(data), size})});
    return 0;
}
