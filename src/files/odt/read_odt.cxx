// SPDX-License-Identifier: MPL-2.0
#include "files/odt/read_odt.hxx"

#include "reason/reason_book.hxx"

#include "files/odt/odt_names.hxx"
#include "files/odt/odt_story_reader.hxx"
#include "files/package/xml_part.hxx"
#include "files/story/assemble.hxx"

namespace gouji
{
namespace
{
constexpr const char* kManifest = "META-INF/manifest.xml";

/// A part of the package as XML; an empty tree if there is none.
Result<pugi::xml_document> partOf(const Package& package, const std::string& part)
{
    if (!package.holds(part))
        return pugi::xml_document();
    BOOST_OUTCOME_TRY(bytes, package.read(part));
    return parseXml(bytes, kOdtPrefixes, {package.fileName(), part});
}

bool isEncrypted(const pugi::xml_document& manifest)
{
    const auto isOne = [](const pugi::xml_node& entry) { return entry.child("manifest:encryption-data"); };
    return manifest.document_element().find_child(isOne);
}

std::string reasonsIn(const pugi::xml_node& meta)
{
    const auto isOne = [](const pugi::xml_node& property) { return property.attribute("meta:name").value() == kReasonsProperty; };
    return meta.find_child(isOne).child_value();
}

void addStyles(const pugi::xml_node& root, OdtStyles& styles)
{
    styles.add(root.child("office:styles"));
    styles.add(root.child("office:automatic-styles"));
}

/// The roots may be one.
Result<FileContent> contentOf(const pugi::xml_node& content, OdtStyles styles, const pugi::xml_node& meta, const std::string& fileName)
{
    const auto text = content.child("office:body").child("office:text");
    if (!text)
        return Error{ErrorCode::ReportFileForeign, {{"file", fileName}}};
    addStyles(content, styles);
    styles.inherit();
    OdtStoryReader reader(styles);
    StoryDocument stories;
    stories.body = reader.read(text);
    stories.onPages = reader.takeThoseOnPages();
    stories.hasPictures = reader.hasPictures();
    const auto properties = meta.child("office:meta");
    stories.properties = {properties.child("dc:title").child_value(), properties.child("dc:subject").child_value()};
    return FileContent{assemble(std::move(stories)), reasonsIn(properties)};
}
}

Result<FileContent> readOdt(const Package& package)
{
    BOOST_OUTCOME_TRY(manifest, partOf(package, kManifest));
    if (isEncrypted(manifest))
        return Error{ErrorCode::ReportFileProtected, {{"file", package.fileName()}}};
    BOOST_OUTCOME_TRY(content, partOf(package, "content.xml"));
    BOOST_OUTCOME_TRY(named, partOf(package, "styles.xml"));
    BOOST_OUTCOME_TRY(meta, partOf(package, "meta.xml"));
    OdtStyles styles;
    styles.add(named.document_element().child("office:styles")); // automatic ones there are of headers and footers
    return contentOf(content.document_element(), std::move(styles), meta.document_element(), package.fileName());
}

Result<FileContent> readFlatOdt(std::string_view bytes, const std::string& fileName)
{
    BOOST_OUTCOME_TRY(document, parseXml(bytes, kOdtPrefixes, {fileName, "xml"}));
    const auto root = document.document_element();
    return contentOf(root, {}, root, fileName);
}
}
