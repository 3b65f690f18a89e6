// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/package/xml_names.hxx"

#include <array>
#include <string_view>

namespace gouji
{
/// The namespaces of WordprocessingML, transitional and strict (ISO/IEC 29500-1 and -4), with the prefixes of Word.
inline constexpr std::array<UsualPrefix, 17> kDocxPrefixes{{
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    {"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"},
    {"http://schemas.microsoft.com/office/word/2010/wordml", "w14"},
    {"urn:schemas-microsoft-com:vml", "v"},
    {"urn:schemas-microsoft-com:office:office", "o"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
}};

/// The value of an on-off property, as <w:vanish/> or w:val="false"; absent is off.
[[nodiscard]] inline bool isOn(const pugi::xml_node& property)
{
    const std::string_view value = property.attribute("w:val").value();
    return property && value != "0" && value != "false" && value != "off";
}
}
