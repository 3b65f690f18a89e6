// SPDX-License-Identifier: MPL-2.0
#include "mutation_task.hxx"

#include "support/mutation.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/settings/resource_store.hxx"

#include <string>
#include <vector>

namespace gouji::bench
{
using css::uno::Reference;

css::uno::Sequence<OUString> countMutations(const Reference<css::uno::XComponentContext>& context,
                                            const Reference<css::lang::XComponent>& document, sal_Int32 slips)
{
    constexpr std::uint32_t kSeed = 2024;
    const auto content = readDocument(Reference<css::text::XTextDocument>(document, css::uno::UNO_QUERY_THROW));
    const auto known = resources(context);
    const auto score =
        test::scoreMutations(content.value(), known.value()->forms, kSeed, static_cast<std::size_t>(slips));
    std::vector<OUString> texts;
    for (const auto count : {score.slips, score.flagged, score.consistent})
        texts.push_back(fromUtf8(std::to_string(count)));
    for (const auto& missed : score.missed)
        texts.push_back(fromUtf8(missed));
    return {texts.data(), static_cast<sal_Int32>(texts.size())};
}
}
