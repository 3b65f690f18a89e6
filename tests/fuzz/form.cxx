// SPDX-License-Identifier: MPL-2.0
// A form definition of the user's own: a form, or an error with its line; two readings of one text are alike.
#include "expect.hxx"

#include "form_file/form_file.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    const auto form = parseForm({reinterpret_cast<const char*>(data), size}, "form.xml");
    if (form)
        static_cast<void>(Forms({form.value()}));
    else
        fuzz::expect(form.error().arguments.size() > 2 && form.error().arguments[1].first == "line", "an error has its line");
    return 0;
}
