// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api/options.hxx"
#include "resources/resources.hxx"
#include "writer/inserting/insert_report.hxx"

namespace gouji
{
/// What the options of insertReport ask for; what they leave open is decided as the interface says;
/// `defaultYear` is the report year by the user's year rule.
/// Errors: those of Options; WrongOptionValue (option, value, known).
[[nodiscard]] Result<InsertRequest> insertRequest(const NamedValues& values, const Resources& resources, int defaultYear);
}
