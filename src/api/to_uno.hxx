// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hxx"
#include "fill/fill_plan.hxx"
#include "repair/propose.hxx"
#include "words/catalog.hxx"

#include "writer/inserting/convert_text_tables.hxx"
#include "writer/uno/uno.hxx"

#include <org/gouji/CellChange.hpp>
#include <org/gouji/Claim.hpp>
#include <org/gouji/ConvertedTable.hpp>
#include <org/gouji/Figure.hpp>
#include <org/gouji/Finding.hpp>
#include <org/gouji/Repair.hpp>

#include <vector>

namespace gouji
{
/// The scripting API's view of what the core found: plain structs, sentences in the catalogue's language.
[[nodiscard]] css::uno::Sequence<org::gouji::Figure> toUno(const std::vector<Report>& reports);
[[nodiscard]] css::uno::Sequence<org::gouji::Finding> toUno(const std::vector<ReviewedFinding>& findings, const MessageCatalog& catalog);
[[nodiscard]] css::uno::Sequence<org::gouji::Claim> toUno(const std::vector<Claim>& claims);
[[nodiscard]] css::uno::Sequence<org::gouji::CellChange> toUno(const std::vector<CellChange>& changes);
[[nodiscard]] css::uno::Sequence<org::gouji::ConvertedTable> toUno(const std::vector<ConvertedTable>& tables);
[[nodiscard]] css::uno::Sequence<org::gouji::Repair> toUno(const std::vector<RepairProposal>& proposals, const MessageCatalog& catalog);
}
