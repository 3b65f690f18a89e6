// SPDX-License-Identifier: MPL-2.0
// Two texts as labels: keys, their distance, which is the same both ways, and the form's label that one of them is.
#include "expect.hxx"
#include "support/forms.hxx"

#include "form/label_distance.hxx"
#include "form/label_index.hxx"
#include "form/label_key.hxx"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace gouji;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto middle = std::min(text.find('\n'), text.size());
    const auto one = labelKey(text.substr(0, middle));
    const auto other = labelKey(text.substr(middle));
    fuzz::expect(nearDistance(one, other) == nearDistance(other, one), "to be near is mutual");
    if (const auto distance = nearDistance(one, other))
        fuzz::expect((*distance == 0) == (one == other), "what is equal has no distance");
    static_cast<void>(test::forms().labels().find(text));
    return 0;
}
