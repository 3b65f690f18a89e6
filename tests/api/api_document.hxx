// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/writer_document.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <org/gouji/XReportAudit.hpp>
#include <org/gouji/XReportTool.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace gouji::test
{
using NamedValues = css::uno::Sequence<css::beans::NamedValue>;

[[nodiscard]] css::beans::NamedValue option(const std::string& name, bool value);
[[nodiscard]] css::beans::NamedValue option(const std::string& name, int value);
[[nodiscard]] css::beans::NamedValue option(const std::string& name, const char* value);

/// The service org.gouji.ReportTool of the running office.
[[nodiscard]] css::uno::Reference<org::gouji::XReportTool> reportTool();

/// The same object by its second interface.
[[nodiscard]] css::uno::Reference<org::gouji::XReportAudit> reportAudit();

/// A document of the test as a script sees it: everything goes through the scripting API, but for the typing of single
/// figures.
class ApiDocument
{
public:
    ApiDocument() = default;
    ApiDocument(const std::filesystem::path& file, OpenMode mode, const std::string& filter) : document_(file, mode, filter) {}

    [[nodiscard]] WriterDocument& writer() { return document_; }
    [[nodiscard]] css::uno::Reference<css::lang::XComponent> component() const;

    ApiDocument& insert(const NamedValues& options);
    /// Types into the cell of a figure of the first report.
    ApiDocument& type(const std::string& figure, const std::string& text);

    [[nodiscard]] std::vector<org::gouji::Figure> figures() const;
    [[nodiscard]] std::vector<org::gouji::Finding> findings() const;
    [[nodiscard]] std::vector<org::gouji::CellChange> fill(const NamedValues& options) const;
    [[nodiscard]] std::vector<org::gouji::Repair> repairs() const;
    [[nodiscard]] std::vector<org::gouji::Claim> claims() const;
    /// The figure of that id in the first report; fails the test and gives an empty one if there is none.
    [[nodiscard]] org::gouji::Figure figure(const std::string& id) const;
    [[nodiscard]] std::string text(const std::string& figure) const;

private:
    WriterDocument document_;
};

/// "applications.received.total: '' -> '5'" of each change, in order.
[[nodiscard]] std::vector<std::string> describe(const std::vector<org::gouji::CellChange>& changes);
}
