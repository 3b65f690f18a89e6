// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/package/package.hxx"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// The parts that one part of an OPC package names as its own; those outside of the package are none.
class Relationships
{
public:
    /// Of a part, or of the package itself (""). One without relationships has none. Errors: those of Package::read and
    /// parseXml.
    [[nodiscard]] static Result<Relationships> of(const Package& package, const std::string& part);

    /// The part of the first relationship whose type ends so: "/styles"; nothing if there is none in the package.
    [[nodiscard]] std::optional<std::string> target(std::string_view typeEnd) const;

private:
    struct Relationship
    {
        std::string type;
        std::string target; ///< name of the part
    };

    std::vector<Relationship> relationships_;
};
}
