// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/known_forms.hxx"

#include "base/limits.hxx"
#include "words/joined.hxx"

#include "cli/shipped/shipped.hxx"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

namespace gouji
{
namespace
{
namespace fs = std::filesystem;

Result<std::vector<std::string>> formFilesIn(const std::string& folder)
{
    std::vector<std::string> files;
    std::error_code problem;
    for (fs::directory_iterator file(folder, problem); !problem && file != fs::directory_iterator(); file.increment(problem))
        if (std::error_code odd; file->path().extension() == ".xml" && file->is_regular_file(odd))
            files.push_back(file->path().string());
    if (problem)
        return Error{ErrorCode::FolderUnreadable, {{"folder", folder}}};
    if (files.size() > kMostOwnForms)
        return Error{ErrorCode::TooManyForms, {{"folder", folder}, {"most", std::to_string(kMostOwnForms)}}};
    std::ranges::sort(files);
    return files;
}

Result<Forms> onlyOne(const Forms& forms, const std::string& id)
{
    std::vector<std::string> known;
    std::ranges::transform(forms, std::back_inserter(known), &Form::id);
    const auto wanted = std::ranges::find(forms, id, &Form::id);
    if (wanted == forms.end())
        return Error{ErrorCode::WrongOptionValue, {{"option", "--form"}, {"value", id}, {"known", joined(known, ", ")}}};
    return Forms({*wanted});
}
}

Result<FormSelection> knownForms(const std::string& formFolder, const std::string& onlyForm)
{
    FormSelection known{shippedForms(), {}};
    if (!formFolder.empty())
    {
        BOOST_OUTCOME_TRY(files, formFilesIn(formFolder));
        known = withOwnForms(known.forms, files);
    }
    if (!onlyForm.empty())
    {
        BOOST_OUTCOME_TRY(forms, onlyOne(known.forms, onlyForm));
        known.forms = std::move(forms);
    }
    return known;
}
}
