// SPDX-License-Identifier: MPL-2.0
#include "support/office_year.hxx"

#include "support/office_environment.hxx"

#include "writer/uno/office_version.hxx"

#include <string>

namespace gouji::test
{
int officeYear()
{
    const auto version = officeVersion(office().context());
    return std::stoi(version.substr(version.find(' ')));
}
}
