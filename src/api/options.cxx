// SPDX-License-Identifier: MPL-2.0
#include "api/options.hxx"

#include <boost/algorithm/string/join.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
std::string listOf(const std::vector<std::string>& words)
{
    return words.empty() ? "-" : boost::algorithm::join(words, ", ");
}
}

Result<Options> Options::read(const NamedValues& values, const std::vector<std::string>& known)
{
    for (const auto& value : values)
    {
        const auto name = toUtf8(value.Name);
        if (std::ranges::find(known, name) != known.end())
            continue;
        return Error{ErrorCode::UnknownOption, {{"option", name}, {"known", listOf(known)}}};
    }
    Options options;
    options.values_ = values;
    return options;
}

template <class Uno, class Plain, class Convert>
Result<std::optional<Plain>> Options::get(const std::string& name, const char* typeName, Convert convert) const
{
    std::optional<Plain> result;
    for (const auto& option : values_)
    {
        if (toUtf8(option.Name) != name)
            continue;
        Uno value{};
        if (!(option.Value >>= value))
            return Error{ErrorCode::WrongOptionType, {{"option", name}, {"expected", typeName}}};
        result = convert(value);
    }
    return result;
}

Result<std::optional<bool>> Options::boolean(const std::string& name) const
{
    return get<bool, bool>(name, "boolean", [](bool value) { return value; });
}

Result<std::optional<int>> Options::integer(const std::string& name) const
{
    return get<sal_Int32, int>(name, "long", [](sal_Int32 value) { return static_cast<int>(value); });
}

Result<std::optional<std::string>> Options::string(const std::string& name) const
{
    return get<OUString, std::string>(name, "string", [](const OUString& value) { return toUtf8(value); });
}

Error wrongOptionValue(const std::string& option, const std::string& value, const std::vector<std::string>& known)
{
    return Error{ErrorCode::WrongOptionValue, {{"option", option}, {"value", value}, {"known", listOf(known)}}};
}
}
