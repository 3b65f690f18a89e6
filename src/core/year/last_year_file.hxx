// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "figures/report.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// The file that the report at hand is compared with, as read; the forms of its reports must outlive it.
struct LastYearFile
{
    std::string url; ///< goes into every place that is in this file
    std::string name; ///< for messages: the file's own name, "2023年报.docx"
    Document document;
    std::vector<Report> reports;
};
}
