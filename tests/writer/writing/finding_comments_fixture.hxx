// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/writing/finding_comments.hxx"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace gouji::test
{
/// A finding without a wording of its own: its sentence is its rule's id.
[[nodiscard]] inline Finding findingAt(const std::string& sentence, const Place& place)
{
    Finding finding;
    finding.rule = sentence;
    finding.message = sentence;
    finding.place = place;
    return finding;
}

/// Writes findings as comments into a small document, and removes them.
class FindingComments : public OfficeTest
{
protected:
    /// One paragraph, one table, and a finding at each kind of place.
    FindingComments()
    {
        text.paragraph("一、总体情况").table("表", 2, 2).cell("A1").text("标题");
        text.table("表").cell("B2").text("75");
        text.paragraph("全年公开信息75条，受理20件。").settle();
    }

    static std::vector<Finding> findingsEverywhere()
    {
        return {findingAt("1-cell", {"表", "B2", 1, 3}), findingAt("2-blank", {"表", "A2", 1, 2}),
                findingAt("3-passage", {"", "", 2, 0, "75条"}), findingAt("4-table", {"表", "", 1, 0}), findingAt("5-document", {}),
                findingAt("6-last-year", {"另表", "C3", 0, 0, "", "file:///last-year.odt"})};
    }

    [[nodiscard]] Result<std::size_t> write(const std::vector<Finding>& findings) const
    {
        return writeComments(text.reference(), findings, catalog);
    }

    [[nodiscard]] Result<std::size_t> remove() const { return removeComments(text.reference(), catalog); }

    const MessageCatalog& catalog = extensionResources().catalog;
    WriterDocument text;
};
}
