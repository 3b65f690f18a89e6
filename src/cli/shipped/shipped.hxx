// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"
#include "words/catalog.hxx"

#include <string>
#include <string_view>

namespace gouji
{
/// What the command is built with, so that it needs no other file: the forms that ship and the texts of both languages.
/// A text that cannot be read is a fault of the build, which a test finds; both end the program then.
[[nodiscard]] Forms shippedForms();
/// `language`: "zh-CN" or "en-US".
[[nodiscard]] MessageCatalog shippedCatalog(std::string_view language);
[[nodiscard]] std::string shippedVersion();

/// The language of messages by the locale of the environment (LC_ALL, LC_MESSAGES, LANG, the first that is set): "zh-CN"
/// for any Chinese, else "en-US".
[[nodiscard]] std::string languageOfLocale();
}
