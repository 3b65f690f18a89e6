// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include <pugixml.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// One XML file: knows its name and text, so that every problem is told with its line.
class XmlSource
{
public:
    XmlSource(std::string_view text, std::string fileName);

    /// Parses the text; the root must have the given name. Errors: FormInvalid, also where the file goes beyond the
    /// limits of base/limits.hxx.
    [[nodiscard]] Result<pugi::xml_node> parse(pugi::xml_document& document, const char* rootName) const;

    /// The value of an attribute that must be there and not be empty. Errors: FormInvalid.
    [[nodiscard]] Result<std::string> required(const pugi::xml_node& node, const char* attribute) const;
    /// The integer value of an attribute that must be there. Errors: FormInvalid.
    [[nodiscard]] Result<int> requiredInteger(const pugi::xml_node& node, const char* attribute) const;

    [[nodiscard]] Error problem(const pugi::xml_node& node, const std::string& what) const;
    [[nodiscard]] Error problemInRule(const pugi::xml_node& rule, std::size_t offset, const std::string& fragment,
                                      const std::string& what) const;

private:
    [[nodiscard]] Error problemAt(std::ptrdiff_t offset, const std::string& what) const;
    /// Of the whole tree, in one pass.
    [[nodiscard]] Result<void> requireLimits(const pugi::xml_node& root) const;
    /// Line of a byte offset, from 1.
    [[nodiscard]] std::string lineOf(std::ptrdiff_t offset) const;

    std::string_view text_;
    std::string fileName_;
    std::vector<std::ptrdiff_t> lineEnds_; ///< ascending
};

/// The node behind this one in reading order, counting `depth` on and back; a null node behind the last one below the
/// node of depth 0.
[[nodiscard]] pugi::xml_node nextInTree(pugi::xml_node node, std::size_t& depth);

/// Whether an attribute says yes; one that is absent does not.
[[nodiscard]] bool isYes(const pugi::xml_node& node, const char* attribute);
}
