// SPDX-License-Identifier: MPL-2.0
#include "good_reports.hxx"

#include "support/extension_resources.hxx"
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"

#include <algorithm>

namespace gouji::mutations
{
namespace
{
std::vector<std::filesystem::path> ownReports(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const char* form : {"2019", "2021"})
    {
        const test::WriterDocument document;
        test::insertNumberedReport(document, form);
        for (const auto& [extension, filter] : {std::pair(".docx", "MS Word 2007 XML"), std::pair(".odt", "writer8")})
        {
            files.push_back(folder / (std::string("numbered-") + form + extension));
            document.storeCopy(files.back(), filter);
        }
    }
    return files;
}
}

std::vector<std::filesystem::path> goodReports(const std::filesystem::path& folder)
{
    const auto samples = test::sampleFolder();
    if (!samples)
        return ownReports(folder);
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(*samples))
        if (const auto kind = entry.path().extension(); kind == ".docx" || kind == ".odt")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}
}
