// SPDX-License-Identifier: MPL-2.0
// Reasons kept in a document: a book that is written and read again as itself, or an error.
#include "expect.hxx"

#include "reason/reason_book.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    const auto book = ReasonBook::parse({reinterpret_cast<const char*>(data), size});
    if (book)
        fuzz::expect(ReasonBook::parse(book.value().print()).has_value(), "what is written can be read");
    return 0;
}
