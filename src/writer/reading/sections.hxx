// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji
{
/// How the sections around a paragraph or table treat it.
struct SectionState
{
    bool isHidden = false;
    bool isProtected = false;
};

/// Answers for paragraphs and tables of one document; a document without hidden or protected sections is answered
/// without asking the office again. Throws UNO exceptions.
class Sections
{
public:
    explicit Sections(const css::uno::Reference<css::text::XTextDocument>& document);
    [[nodiscard]] SectionState around(const css::uno::Reference<css::uno::XInterface>& content) const;

private:
    bool isWorthAsking_ = false;
};
}
