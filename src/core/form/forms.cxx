// SPDX-License-Identifier: MPL-2.0
#include "form/forms.hxx"

#include "form/label_index.hxx"
#include "form/section_headings.hxx"
#include "form/shared_words.hxx"
#include "form/text_labels.hxx"

namespace gouji
{
namespace
{
std::vector<Form> completed(std::vector<Form> forms)
{
    shareWords(forms);
    return forms;
}
}

struct Forms::Prepared
{
    explicit Prepared(std::vector<Form> all) : forms(completed(std::move(all))), labels(forms), textLabels(labels), headings(forms)
    {
        for (const auto& form : forms)
            titleWords[form.family].add(form.titleWords);
    }

    std::vector<Form> forms;
    LabelIndex labels;
    TextLabels textLabels;
    SectionHeadings headings;
    std::map<std::string, TitleWords> titleWords;
};

Forms::Forms(std::vector<Form> forms) : prepared_(std::make_shared<const Prepared>(std::move(forms))) {}

const Form* Forms::begin() const
{
    return prepared_->forms.data();
}

const Form* Forms::end() const
{
    return begin() + prepared_->forms.size();
}

const LabelIndex& Forms::labels() const
{
    return prepared_->labels;
}

const TextLabels& Forms::textLabels() const
{
    return prepared_->textLabels;
}

const SectionHeadings& Forms::headings() const
{
    return prepared_->headings;
}

const std::map<std::string, TitleWords>& Forms::titleWords() const
{
    return prepared_->titleWords;
}

const Form* formOfYear(const Forms& forms, std::string_view family, int year)
{
    const Form* newest = nullptr;
    for (const auto& form : forms)
        if (form.family == family && form.firstYear <= year && year <= form.finalYear.value_or(year))
            newest = &form;
    return newest;
}

const Form* newestForm(const Forms& forms, std::string_view family)
{
    const Form* newest = nullptr;
    for (const auto& form : forms)
        if (form.family == family)
            newest = &form;
    return newest;
}
}
