// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/office_call.hxx"

namespace gouji
{
Error officeRefused(const std::string& operation, const std::string& place, const std::string& reason)
{
    return Error{ErrorCode::OfficeRefused, {{"operation", operation}, {"place", place}, {"reason", reason}}};
}
}
