// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include <com/sun/star/uno/Sequence.hxx>
#include <org/gouji/CellChange.hpp>
#include <org/gouji/Finding.hpp>

#include <string>
#include <vector>

namespace gouji::demo
{
/// Prints to the terminal, Chinese aligned. Texts come from the demo's catalogue.
class Printer
{
public:
    explicit Printer(MessageCatalog texts) : texts_(std::move(texts)) {}

    [[nodiscard]] std::string text(const std::string& key, const Arguments& arguments = {}) const { return texts_.text(key, arguments); }
    void line(const std::string& text) const;
    void heading(const std::string& key, const Arguments& arguments = {}) const;
    /// Rows of cells in columns as wide as their widest cell; the last column is not padded.
    void table(const std::vector<std::vector<std::string>>& rows) const;
    void findings(const com::sun::star::uno::Sequence<org::gouji::Finding>& findings) const;
    void changes(const com::sun::star::uno::Sequence<org::gouji::CellChange>& changes) const;

    /// "可以报送", or how many errors and warnings there are.
    [[nodiscard]] std::string verdict(const com::sun::star::uno::Sequence<org::gouji::Finding>& findings) const;

private:
    MessageCatalog texts_;
};

/// How many findings are errors.
[[nodiscard]] int countErrors(const com::sun::star::uno::Sequence<org::gouji::Finding>& findings);
}
