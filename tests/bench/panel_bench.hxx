// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "bench_documents.hxx"
#include "limits.hxx"

#include "support/temporary_folder.hxx"

#include <string>

namespace gouji::bench
{
/// A file with so many reports of so many errors that the check has 5,000 findings.
class ManyFindings
{
public:
    /// Made in an office without windows.
    explicit ManyFindings(const Context& context);
    [[nodiscard]] const std::string& url() const { return url_; }

private:
    test::TemporaryFolder folder_;
    std::string url_;
};

/// Measures the panel in an office with windows, on a display of its own: how long a clerk's keys wait while the
/// document is checked again, how long a list of 5,000 findings takes to appear, and what is left in memory of
/// documents that were opened with the panel and closed. Reports each as it is measured, the last takes minutes; says
/// whether all promises are kept.
[[nodiscard]] bool reportPanel(const ManyFindings& many);
}
