// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Which file was last year's report of a unit: kept in the office's own configuration (registry/Settings.xcs), where
/// an administrator may set and lock it. Throws UNO exceptions.
class LastYearMemory
{
public:
    explicit LastYearMemory(const css::uno::Reference<css::uno::XComponentContext>& context);

    /// The URL of the file; nothing if none is known.
    [[nodiscard]] std::optional<std::string> recall(const std::string& unit) const;
    /// Keeps it for the next time; a unit without name and a locked entry are left alone.
    void remember(const std::string& unit, const std::string& url) const;

    /// The units whose file is known, sorted.
    [[nodiscard]] std::vector<std::string> units() const;
    [[nodiscard]] bool isLocked(const std::string& unit) const;
    /// Forgets the file of a unit; a locked entry is left alone.
    void forget(const std::string& unit) const;

private:
    css::uno::Reference<css::container::XNameAccess> reports_; ///< unit → group with the property Url
};
}
