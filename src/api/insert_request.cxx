// SPDX-License-Identifier: MPL-2.0
#include "api/insert_request.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// The form asked for, else that of the year, which must have one either way.
Result<std::string> formId(const std::optional<std::string>& asked, int year, const Forms& forms)
{
    std::vector<std::string> known;
    for (const auto& form : forms)
        known.push_back(form.id);
    const auto named = asked ? std::ranges::find(forms, *asked, &Form::id) : forms.end();
    const auto* ofYear = formOfYear(forms, named == forms.end() ? kDisclosure : std::string_view(named->family), year);
    if (!ofYear)
        return wrongOptionValue("year", std::to_string(year), {std::to_string(forms.front().firstYear) + "…"});
    if (!asked)
        return ofYear->id;
    if (named == forms.end())
        return wrongOptionValue("form", *asked, known);
    return *asked;
}
}

Result<InsertRequest> insertRequest(const NamedValues& values, const Resources& resources, int defaultYear)
{
    BOOST_OUTCOME_TRY(options, Options::read(values, {"unit", "year", "form", "zeros"}));
    BOOST_OUTCOME_TRY(unit, options.string("unit"));
    BOOST_OUTCOME_TRY(year, options.integer("year"));
    BOOST_OUTCOME_TRY(form, options.string("form"));
    BOOST_OUTCOME_TRY(zeros, options.boolean("zeros"));
    InsertRequest request;
    request.unit = unit.value_or("");
    request.year = year.value_or(defaultYear);
    BOOST_OUTCOME_TRY(id, formId(form, request.year, resources.forms));
    request.formId = id;
    request.fillsZeros = zeros.value_or(false);
    request.templateUrl = resources.templateUrl(request.formId);
    request.undoTitle = resources.catalog.text("ui.undo.insert");
    return request;
}
}
