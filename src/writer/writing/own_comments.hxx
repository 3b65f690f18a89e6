// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// A comment that is not in the document yet: the text, behind the signature by which it is known again in either
/// language. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextContent> ownComment(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                      const std::string& text, const std::string& author);

/// The comments of the document that were made so, also after it was saved as .odt, .docx or .doc and opened again.
/// Somebody else's is not among them, whatever name it bears; nor one into which such a text was copied, if it bears
/// their initials. Throws UNO exceptions.
[[nodiscard]] std::vector<css::uno::Reference<css::text::XTextContent>>
ownComments(const css::uno::Reference<css::text::XTextDocument>& document);
}
