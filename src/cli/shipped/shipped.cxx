// SPDX-License-Identifier: MPL-2.0
#include "cli/shipped/shipped.hxx"

#include "form_file/form_file.hxx"

#include "cli/shipped/shipped_texts.hxx"

#include <cstdlib>

namespace gouji
{
Forms shippedForms()
{
    std::vector<FormText> texts;
    for (const auto& form : kShippedForms)
        texts.push_back({form.text, std::string(form.name)});
    return parseForms(texts).value();
}

MessageCatalog shippedCatalog(std::string_view language)
{
    return MessageCatalog::parse(language == "zh-CN" ? kShippedChinese : kShippedEnglish, "built-in texts").value();
}

std::string shippedVersion()
{
    return GOUJI_VERSION;
}

std::string languageOfLocale()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* locale = std::getenv(name); locale && *locale)
            return std::string_view(locale).starts_with("zh") ? "zh-CN" : "en-US";
    return "en-US";
}
}
