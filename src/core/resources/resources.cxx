// SPDX-License-Identifier: MPL-2.0
#include "resources/resources.hxx"

namespace gouji
{
std::string Resources::templateUrl(const std::string& formId) const
{
    const auto own = ownFolder.documents.find("report-" + formId + ".ott");
    return own == ownFolder.documents.end() ? folderUrl + "/templates/report-" + formId + ".ott" : own->second;
}

std::string Resources::tableUrl(const std::string& formId, const std::string& tableId) const
{
    const auto own = ownFolder.documents.find("table-" + formId + "-" + tableId + ".ott");
    return own == ownFolder.documents.end() ? folderUrl + "/tables/table-" + formId + "-" + tableId + ".ott" : own->second;
}
}
