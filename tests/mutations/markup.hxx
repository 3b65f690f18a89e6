// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "victim.hxx"

namespace gouji::mutations
{
/// {name} → text, in what a rule of the catalogue writes.
using Placeholders = std::map<std::string, std::string>;

/// A rule <around>: its content in the place of what it chooses.
[[nodiscard]] bool putAround(Victim& victim, const pugi::xml_node& rule);
/// A rule <between>: a beginning before one place, an end behind another one.
[[nodiscard]] bool putBetween(Victim& victim, const pugi::xml_node& rule);
/// A rule <within>: properties in the child that holds such.
[[nodiscard]] bool putWithin(Victim& victim, const pugi::xml_node& rule);
/// A <declare>: its content behind what stands in the element that it names. Without such an element it is made the
/// first of the body.
void declare(Victim& victim, const pugi::xml_node& rule, const Placeholders& placeholders);

[[nodiscard]] std::string serialised(const pugi::xml_node& node);
}
