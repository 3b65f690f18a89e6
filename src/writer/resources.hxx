// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "form/form.hxx"
#include "message/catalog.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// What ships in the extension besides code: forms, texts in the office's language, document templates.
struct Resources
{
    Forms forms;
    MessageCatalog catalog;
    std::string folderUrl; ///< of the installed extension, without a slash at its end
    std::string version;   ///< of the extension

    /// Document template of a form: <folder>/templates/report-<form id>.ott
    [[nodiscard]] std::string templateUrl(const std::string& formId) const;
    /// A document with one table of a form: <folder>/tables/table-<form id>-<table id>.ott
    [[nodiscard]] std::string tableUrl(const std::string& formId, const std::string& tableId) const;
};

/// Reads the resources of the installed extension "org.gouji.Gouji": forms/<id>.xml, messages/<language>.json (zh-CN for every
/// Chinese office language, else en-US). Read once per process. Errors: FileUnreadable, FormInvalid, RuleInvalid, CatalogInvalid.
[[nodiscard]] Result<const Resources*> resources(const css::uno::Reference<css::uno::XComponentContext>& context);
}
