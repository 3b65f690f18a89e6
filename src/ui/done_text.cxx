// SPDX-License-Identifier: MPL-2.0
#include "ui/done_text.hxx"

#include "message/finding_text.hxx"

namespace gouji
{
std::string withRemarks(std::string done, const std::vector<Finding>& remarks, const MessageCatalog& catalog)
{
    for (const auto& remark : remarks)
        done.append("\n").append(findingText(remark, catalog));
    return done;
}
}
