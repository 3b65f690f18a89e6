// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <vector>

namespace gouji
{
/// text-doubled: the same two ideographs twice in a row ("资金资金"), unless the form knows words in which they rightly
/// stand so (区政府政府信息公开). One finding for each section, at the first of them.
[[nodiscard]] std::vector<Finding> findingsOfDoubledText(const ReportProse& prose);
}
