// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "files/package/xml_names.hxx"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace gouji
{
/// Which XML is read, for errors.
struct PartName
{
    std::string file;
    std::string part; ///< "word/document.xml"; of a file that is one XML text, empty
};

/// Parses the XML of a stranger: within the limits of base/limits.hxx, without document type or entities of its own;
/// names get the usual prefixes of `names` whatever the file calls them. White space of texts is kept. Errors:
/// FileDamaged, FileTooLarge (both: file, part).
[[nodiscard]] Result<pugi::xml_document> parseXml(std::string_view bytes, const UsualPrefixes& names, const PartName& name);
}
