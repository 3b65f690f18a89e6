// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/beans/NamedValue.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
using NamedValues = css::uno::Sequence<css::beans::NamedValue>;

/// Options of one API call, known by name and type. The last value of a name given twice counts.
class Options
{
public:
    /// Errors: UnknownOption (option, known).
    [[nodiscard]] static Result<Options> read(const NamedValues& values, const std::vector<std::string>& known);

    /// Each gives nothing where the option is absent. Errors: WrongOptionType (option, expected).
    [[nodiscard]] Result<std::optional<bool>> boolean(const std::string& name) const;
    [[nodiscard]] Result<std::optional<int>> integer(const std::string& name) const;
    [[nodiscard]] Result<std::optional<std::string>> string(const std::string& name) const;

private:
    template <class Uno, class Plain, class Convert>
    [[nodiscard]] Result<std::optional<Plain>> get(const std::string& name, const char* typeName, Convert convert) const;

    NamedValues values_;
};

/// Of an option that has another value than those that are known. Code WrongOptionValue.
[[nodiscard]] Error wrongOptionValue(const std::string& option, const std::string& value, const std::vector<std::string>& known);
}
