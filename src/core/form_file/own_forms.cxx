// SPDX-License-Identifier: MPL-2.0
#include "form_file/own_forms.hxx"

#include "form_file/form_file.hxx"
#include "form_file/share_phrases.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
class OwnForms
{
public:
    explicit OwnForms(const Forms& shipped) : forms_(shipped.begin(), shipped.end()) {}

    void add(const std::string& path)
    {
        if (const Result<void> added = take(path); !added)
            problems_.push_back(added.error());
    }

    FormSelection finish()
    {
        std::ranges::stable_sort(forms_, {}, &Form::firstYear);
        return {Forms(std::move(forms_)), std::move(problems_)};
    }

private:
    Result<void> take(const std::string& path)
    {
        BOOST_OUTCOME_TRY(form, readForm(path, forms_));
        if (own_.contains(form.id))
            return Error{ErrorCode::FormInvalid,
                         {{"file", path}, {"line", "1"}, {"problem", "form \"" + form.id + "\" stands in another file, too"}}};
        auto candidates = forms_;
        std::erase_if(candidates, [&form](const Form& other) { return other.id == form.id; });
        const auto id = form.id;
        candidates.push_back(std::move(form));
        BOOST_OUTCOME_TRY(sharePhrases(candidates));
        forms_ = std::move(candidates);
        own_.insert(id);
        return boost::outcome_v2::success();
    }

    std::vector<Form> forms_;
    std::vector<Error> problems_;
    std::set<std::string> own_; ///< ids
};
}

FormSelection withOwnForms(const Forms& shipped, const std::vector<std::string>& paths)
{
    OwnForms own(shipped);
    for (const auto& path : paths)
        own.add(path);
    return own.finish();
}
}
