// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/severity_overrides.hxx"
#include "base/error.hxx"
#include "form/forms.hxx"
#include "form_file/rule_list.hxx"
#include "resources/own_form_folder.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// What a check works with: the forms that ship and the user's own, with the rules switched on that are wanted; what
/// rules are wanted to weigh; texts in the office's language, document templates. Never changes; lives as long as the
/// process.
struct Resources
{
    Forms forms;
    std::vector<ListedRule> rules; ///< of all forms, as the forms have them
    /// Of the user's own forms, which are left out then; a folder that cannot be read is one.
    std::vector<Error> formProblems;
    SeverityOverrides severities;
    MessageCatalog catalog;
    std::string folderUrl; ///< of the installed extension, without a slash at its end
    std::string version;   ///< of the extension
    OwnFormFolder ownFolder; ///< the user's own forms as they were read

    /// Document template of a form: report-<form id>.ott of the user's folder, else <folder>/templates/report-<form
    /// id>.ott
    [[nodiscard]] std::string templateUrl(const std::string& formId) const;
    /// A document with one table of a form: table-<form id>-<table id>.ott of the user's folder, else below
    /// <folder>/tables/
    [[nodiscard]] std::string tableUrl(const std::string& formId, const std::string& tableId) const;
};
}
