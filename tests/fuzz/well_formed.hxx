// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

namespace gouji::fuzz
{
/// Ends the run unless every table of a document is what Table promises: ascending edges, cells within them in reading
/// order that do not overlap.
void expectWellFormed(const Document& document);
}
