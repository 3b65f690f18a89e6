// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji::bench
{
/// A document that holds one thing far too often or far too long.
struct HostileDocument
{
    std::string name;
    Document document;
};

/// Ordinary reports one after the other, with their prose, of so many bytes of text.
[[nodiscard]] Document ordinaryDocument(std::size_t bytes);

/// One of every kind, of about as many bytes.
[[nodiscard]] std::vector<HostileDocument> hostileDocuments(std::size_t bytes);

/// Bytes of all texts.
[[nodiscard]] std::size_t sizeOf(const Document& document);
}
