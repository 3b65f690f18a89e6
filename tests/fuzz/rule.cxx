// SPDX-License-Identifier: MPL-2.0
// Sentences of rules: bound to a table of the form or refused at an offset within; the canonical text is read again.
#include "expect.hxx"
#include "support/forms.hxx"

#include "base/limits.hxx"
#include "form_file/bind.hxx"
#include "form_file/bind_figure_sum.hxx"
#include "form_file/two_year_form.hxx"

#include <cstdint>

namespace
{
using namespace gouji;

void expectOffset(const SentenceError& error, std::string_view text)
{
    fuzz::expect(error.offset <= text.size(), "an error is within the sentence");
}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto table = inTwoYears(test::tableOf(test::form2021(), "applications"));
    static const RuleBinder rules(table);
    static const FigureSumBinder binder(test::form2021().tables);
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto parsed = parseSentence(text);
    if (const auto* error = std::get_if<SentenceError>(&parsed))
        expectOffset(*error, text);
    else
    {
        const auto& sentence = std::get<RuleSentence>(parsed);
        if (const auto canonical = toText(sentence); canonical.size() <= kMostRuleBytes)
        {
            const auto again = parseSentence(canonical);
            fuzz::expect(std::holds_alternative<RuleSentence>(again), "the canonical text is a sentence");
            fuzz::expect(toText(std::get<RuleSentence>(again)) == canonical, "the canonical text is its own");
        }
        if (const auto bound = rules.bind(sentence); const auto* unbound = std::get_if<SentenceError>(&bound))
            expectOffset(*unbound, text);
    }
    if (const auto sum = binder.bind(text); const auto* error = std::get_if<SentenceError>(&sum))
        expectOffset(*error, text);
    return 0;
}
