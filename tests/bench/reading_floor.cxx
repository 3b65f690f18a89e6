// SPDX-License-Identifier: MPL-2.0
#include "reading_floor.hxx"

#include "files/package/memory_file.hxx"

#include <pugixml.hpp>

#include <array>
#include <memory>
#include <ranges>
#include <utility>

namespace gouji::bench
{
namespace
{
constexpr std::array kParts{"META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml",
                            "word/styles.xml", "word/numbering.xml", "docProps/core.xml", "docProps/custom.xml"};

constexpr int kCaseSensitive = 1; // of names within a zip

std::size_t visit(const pugi::xml_node& node)
{
    auto count = 1 + static_cast<std::size_t>(std::ranges::distance(node.attributes()));
    for (const auto child : node.children())
        count += visit(child);
    return count;
}

/// An empty buffer where there is no such part.
std::unique_ptr<char[]> inflated(unzFile zip, const char* part, std::size_t& size)
{
    unz_file_info64 information{};
    if (unzLocateFile(zip, part, kCaseSensitive) != UNZ_OK || unzGetCurrentFileInfo64(zip, &information, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK ||
        unzOpenCurrentFile(zip) != UNZ_OK)
        return nullptr;
    size = information.uncompressed_size;
    auto bytes = std::make_unique_for_overwrite<char[]>(size);
    const bool isRead = unzReadCurrentFile(zip, bytes.get(), static_cast<unsigned>(size)) == static_cast<int>(size);
    return unzCloseCurrentFile(zip) == UNZ_OK && isRead ? std::move(bytes) : nullptr;
}
}

std::size_t visitPackage(std::string_view bytes)
{
    const unzFile zip = openZipInMemory(bytes);
    std::size_t count = 0;
    for (const char* part : kParts)
    {
        std::size_t size = 0;
        const auto text = inflated(zip, part, size);
        pugi::xml_document document;
        if (text && document.load_buffer_inplace(text.get(), size, pugi::parse_default | pugi::parse_ws_pcdata))
            count += visit(document);
    }
    unzClose(zip);
    return count;
}
}
