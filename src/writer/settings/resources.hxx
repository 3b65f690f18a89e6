// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/severity_overrides.hxx"
#include "base/result.hxx"
#include "form/forms.hxx"
#include "form_file/rule_list.hxx"
#include "words/catalog.hxx"

#include "writer/settings/own_form_folder.hxx"
#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// What a check works with: the forms that ship and the user's own, with the rules switched on that he wants; what he wants rules to weigh;
/// texts in the office's language, document templates. Never changes; lives as long as the process.
struct Resources
{
    Forms forms;
    std::vector<ListedRule> rules; ///< of all forms, as the forms have them
    std::vector<Error> formProblems; ///< of the user's own forms, which are left out then; a folder that cannot be read is one
    SeverityOverrides severities;
    MessageCatalog catalog;
    std::string folderUrl; ///< of the installed extension, without a slash at its end
    std::string version;   ///< of the extension
    OwnFormFolder ownFolder; ///< the user's own forms as they were read

    /// Document template of a form: report-<form id>.ott of the user's folder, else <folder>/templates/report-<form id>.ott
    [[nodiscard]] std::string templateUrl(const std::string& formId) const;
    /// A document with one table of a form: table-<form id>-<table id>.ott of the user's folder, else below <folder>/tables/
    [[nodiscard]] std::string tableUrl(const std::string& formId, const std::string& tableId) const;
    /// A form that ships, or an own one with a document template; others are for checking only.
    [[nodiscard]] bool canBeInserted(const Form& form) const;
};

/// The resources of the installed extension "org.gouji.Gouji" (forms/<id>.xml, messages/<language>.json: zh-CN for every Chinese office
/// language, else en-US) as the settings of the moment want them. Read once, and once more for other settings; what was given before stays
/// alive. Main thread only. Errors: FileUnreadable, FormInvalid, RuleInvalid, CatalogInvalid, of files that ship.
[[nodiscard]] Result<const Resources*> resources(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The catalogue of the resources; where they cannot be read, the one that is built in, with the sentences that say why. Throws UNO exceptions.
[[nodiscard]] MessageCatalog messageCatalog(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Looks at the user's folder again; if a file there has changed, resources() reads it anew from now on. Throws UNO exceptions.
void lookForChangedForms(const css::uno::Reference<css::uno::XComponentContext>& context);
}
