// SPDX-License-Identifier: MPL-2.0
#include "support/report_folder.hxx"

#include "support/flat_document.hxx"
#include "support/forms.hxx"

#include <fstream>

namespace gouji::test
{
std::string ReportFolder::add(const std::string& name, const Document& document) const
{
    return addBytes(name, flatDocument(document));
}

std::string ReportFolder::addBytes(const std::string& name, const std::string& bytes) const
{
    const auto file = folder_.path() / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
    return file.string();
}

std::string ReportFolder::path(const std::string& name) const
{
    return (folder_.path() / name).string();
}

ReportFixture cleanReport(const std::string& unit)
{
    return ReportFixture(form2021()).title(unit + "2023年政府信息公开工作年度报告");
}

ReportFixture reportWithAnError(const std::string& unit)
{
    return cleanReport(unit).counts("granted", {12, 3}).counts("handled", {12, 3}).row("received", {"12", "3", "0", "0", "0", "0", "16"});
}
}
