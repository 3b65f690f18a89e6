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

struct Sign
{
    std::string_view words;
    FileFormat format;
};

/// Of texts, at their beginning.
constexpr std::array kSigns{Sign{"{\\rtf"sv, FileFormat::Rtf},  Sign{"<uof:"sv, FileFormat::Uof},
                            Sign{"<w:worddocument"sv, FileFormat::WordXml}, Sign{"<html"sv, FileFormat::Html},
                            Sign{"<!doctype html"sv, FileFormat::Html}, Sign{"<table"sv, FileFormat::Html}};

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
    const auto known = std::ranges::find_if(kSigns, [&text](const Sign& sign) { return contains(text, sign.words); });
    return known == kSigns.end() ? FileFormat::Unknown : known->format;
}
}

bool isPackage(std::string_view beginning)
{
    return beginning.starts_with(kZip);
}

FileFormat formatOf(std::string_view bytes)
{
    if (isPackage(bytes))
        return formatOfPackage(bytes);
    if (!bytes.starts_with(kCompound))
        return formatOfText(bytes);
    if (contains(bytes, kEncryptedPackage))
        return FileFormat::Protected;
    return contains(bytes, kWordDocument) ? FileFormat::Doc : FileFormat::Unknown;
}

std::string_view officeEnding(FileFormat format)
{
    switch (format)
    {
    case FileFormat::Doc: return ".doc";
    case FileFormat::Rtf: return ".rtf";
    case FileFormat::Html: return ".html";
    case FileFormat::Uof: return ".uot";
    case FileFormat::WordXml: return ".xml";
    case FileFormat::Docx:
    case FileFormat::Odt:
    case FileFormat::FlatOdt:
    case FileFormat::Protected:
    case FileFormat::Unknown: break;
    }
    return {};
}
}
