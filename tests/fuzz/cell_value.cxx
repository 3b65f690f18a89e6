// SPDX-License-Identifier: MPL-2.0
// Text of a value cell: a number is written as its own plain digits, and those are read as the same number.
#include "expect.hxx"

#include "figures/cell_value.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    const auto value = parseCellValue({reinterpret_cast<const char*>(data), size});
    fuzz::expect(value.number.has_value() == (value.state == ValueState::Number), "a number has its value");
    if (value.number)
        fuzz::expect(parseCellValue(value.number->toString()).number == value.number, "plain digits are read again");
    return 0;
}
