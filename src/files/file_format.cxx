// SPDX-License-Identifier: MPL-2.0
#include "files/file_format.hxx"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace gouji
{
namespace
{
using namespace std::string_view_literals;

constexpr auto kZip = "PK\x03\x04"sv;
constexpr auto kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv; ///< container of .doc, .wps, and of packages under a password
/// Names of streams there are UTF-16.
constexpr auto kEncryptedPackage = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
constexpr auto kWordDocument = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv;
constexpr std::size_t kBeginning = 4096;

bool contains(std::string_view bytes, std::string_view words)
{
    return bytes.find(words) != std::string_view::npos;
}

FileFormat formatOfPackage(std::string_view bytes)
{
    if (contains(bytes.substr(0, kBeginning), "mimetypeapplication/vnd.oasis.opendocument.text"))
        return FileFormat::Odt;
    // Names of entries are not compressed; the directory with all of them stands at the end.
    if (contains(bytes, "[Content_Types].xml"))
        return FileFormat::Docx;
    return contains(bytes, "content.xml") ? FileFormat::Odt : FileFormat::Unknown;
}

std::string lowered(std::string_view bytes)
{
    std::string text(bytes);
    std::ranges::transform(text, text.begin(), [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return text;
}

FileFormat formatOfText(std::string_view bytes)
{
    const auto text = lowered(bytes.substr(0, kBeginning));
    if (contains(text, "office:document") && contains(text, "urn:oasis:names:tc:opendocument"))
        return FileFormat::FlatOdt;
    constexpr std::array kOfOffice{"{\\rtf"sv, "<html"sv, "<!doctype html"sv, "<table"sv, "<uof:"sv, "<w:worddocument"sv};
    return std::ranges::any_of(kOfOffice, [&text](std::string_view sign) { return contains(text, sign); }) ? FileFormat::OfficeOnly : FileFormat::Unknown;
}
}

FileFormat formatOf(std::string_view bytes)
{
    if (bytes.starts_with(kZip))
        return formatOfPackage(bytes);
    if (!bytes.starts_with(kCompound))
        return formatOfText(bytes);
    if (contains(bytes, kEncryptedPackage))
        return FileFormat::Protected;
    return contains(bytes, kWordDocument) ? FileFormat::OfficeOnly : FileFormat::Unknown;
}
}
