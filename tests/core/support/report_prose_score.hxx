// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace gouji::test
{
/// How the number phrases of whole reports are understood. Every label holds against the item's figures, so that every
/// warning about the text is false; a changed number must be reported where it is bound.
struct ReportProseScore
{
    std::size_t items = 0;
    std::size_t bound = 0; ///< claims that are bound, optional ones left out
    std::size_t right = 0; ///< of these, with the figures of a label
    std::size_t labelled = 0;
    std::size_t found = 0;
    std::size_t falseFindings = 0; ///< of the prose, without a changed number
    std::size_t altered = 0; ///< changed numbers whose phrase is bound
    std::size_t reported = 0; ///< of these, with a finding
    std::vector<std::string> misses; ///< what was read wrongly or not at all, with its sentence

    /// In thousandths; 1000 where there is nothing to be wrong about.
    [[nodiscard]] std::size_t precision() const { return bound == 0 ? 1000 : right * 1000 / bound; }
    [[nodiscard]] std::size_t recall() const { return labelled == 0 ? 1000 : found * 1000 / labelled; }
};

/// Where the number phrases of published reports would be: in the folder GOUJI_PROSE, else ../shared/prose beside the
/// sources.
[[nodiscard]] std::filesystem::path proseFile();

/// Scores a file of labelled reports: a JSON array of {year, sentences: [[section number, paragraph]], figures: id → text
/// (the others are 0), claims and optional: [{number, value, figures: readings, paragraph, at}], altered: {words, to}};
/// `at` counts the characters of the paragraph. Each is read and judged as a whole report of the latest form.
[[nodiscard]] ReportProseScore scoreReportProse(const std::filesystem::path& file, const Forms& forms);
}
