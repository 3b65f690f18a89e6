// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// What a document carries that no reader of the published report should get.
struct DocumentTraces
{
    std::size_t comments = 0; ///< anybody's
    std::size_t trackedChanges = 0;
    /// Of the file properties, as written there: names of authors, a template's path.
    std::vector<std::string> personalData;

    friend bool operator==(const DocumentTraces&, const DocumentTraces&) = default;
};

/// The kinds of what may be open before a report is published, in the order in which a clerk settles them.
enum class OpenPointKind
{
    Errors,
    Warnings,
    LastYearNotCompared,
    Reasons,
    TrackedChanges,
    Comments,
    PersonalData,
};

struct OpenPoint
{
    OpenPointKind kind = OpenPointKind::Errors;
    std::size_t count = 0; ///< 0 where there is nothing to count
    std::string names; ///< of PersonalData

    friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
};

/// A report and its document as they are before publication.
struct PublicationState
{
    Verdict verdict; ///< of the findings without a reason, judged as filed
    bool isLastYearCompared = false;
    std::size_t reasons = 0; ///< kept in the document; 1 where they cannot be read, which is something to remove, too
    DocumentTraces traces;
};

/// What is open, in the order of OpenPointKind; empty if nothing keeps the report from being published.
[[nodiscard]] std::vector<OpenPoint> openPoints(const PublicationState& state);
}
