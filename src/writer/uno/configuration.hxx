// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/beans/Property.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// A node of the office's configuration for reading, by its path "/org.openoffice.Setup/L10N". Throws UNO exceptions,
/// as all here do.
[[nodiscard]] css::uno::Reference<css::container::XNameAccess>
readConfiguration(const css::uno::Reference<css::uno::XComponentContext>& context, const char* path);

/// The same for writing; commitConfiguration makes the changes.
[[nodiscard]] css::uno::Reference<css::container::XNameAccess>
openConfiguration(const css::uno::Reference<css::uno::XComponentContext>& context, const char* path);
void commitConfiguration(const css::uno::Reference<css::container::XNameAccess>& node);

/// Whether an administrator has locked a property.
[[nodiscard]] bool isLocked(const css::beans::Property& property);

/// Takes a member out of a set; false where it is not there or locked.
bool removeMember(const css::uno::Reference<css::container::XNameAccess>& set, const std::string& name);

/// Whether the property of a member can be changed.
[[nodiscard]] bool isMemberLocked(const css::uno::Reference<css::container::XNameAccess>& set, const std::string& name,
                                  const OUString& property);
/// Sets it unless it is locked.
void setMember(const css::uno::Reference<css::container::XNameAccess>& set, const std::string& name, const OUString& property,
               const std::string& value);
/// Its value, empty where there is no such member.
[[nodiscard]] std::string memberValue(const css::uno::Reference<css::container::XNameAccess>& set, const std::string& name,
                                      const OUString& property);
}
