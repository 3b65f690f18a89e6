// SPDX-License-Identifier: MPL-2.0
#include "form/form.hxx"

namespace gouji
{
std::string printed(const Section& section)
{
    return section.number + "\u3001" + section.heading;
}
}
