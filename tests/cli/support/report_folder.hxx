// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"
#include "support/temporary_folder.hxx"

#include <string>

namespace gouji::test
{
/// A folder of reports as a supervising office has it.
class ReportFolder
{
public:
    /// Writes a report as <name>; returns its path. Folders in the name are made.
    std::string add(const std::string& name, const Document& document) const;
    std::string addBytes(const std::string& name, const std::string& bytes) const;
    [[nodiscard]] std::string path(const std::string& name = {}) const;

private:
    TemporaryFolder folder_;
};

/// A report of 2023 in which nothing is wrong.
[[nodiscard]] ReportFixture cleanReport(const std::string& unit);
/// The same with one total of 表三 that is 1 too many.
[[nodiscard]] ReportFixture reportWithAnError(const std::string& unit);
}
