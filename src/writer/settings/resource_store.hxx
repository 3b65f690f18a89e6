// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/severity_overrides.hxx"
#include "base/result.hxx"
#include "resources/resources.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji
{
/// The resources of the installed extension "org.gouji.Gouji" (forms/<id>.xml, messages/<language>.json: zh-CN for
/// every Chinese office language, else en-US) as the settings of the moment want them. Read once, and once more for
/// other settings; what was given before stays alive. Main thread only. Errors: FileUnreadable, FormInvalid,
/// RuleInvalid, CatalogInvalid, of files that ship.
[[nodiscard]] Result<const Resources*> resources(const css::uno::Reference<css::uno::XComponentContext>& context);

/// The catalogue of the resources; where they cannot be read, the one that is built in, with the sentences that say
/// why. Throws UNO exceptions.
[[nodiscard]] MessageCatalog messageCatalog(const css::uno::Reference<css::uno::XComponentContext>& context);

/// A form that ships, or an own one with a document template; others are for checking only.
[[nodiscard]] bool canBeInserted(const Form& form, const Resources& resources);

/// Looks at the user's folder again; if a file there has changed, resources() reads it anew from now on. Throws UNO
/// exceptions.
void lookForChangedForms(const css::uno::Reference<css::uno::XComponentContext>& context);
}
