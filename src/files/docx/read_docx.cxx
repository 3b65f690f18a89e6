// SPDX-License-Identifier: MPL-2.0
#include "files/docx/read_docx.hxx"

#include "reason/reason_book.hxx"

#include "files/docx/docx_names.hxx"
#include "files/docx/relationships.hxx"
#include "files/docx/story_reader.hxx"
#include "files/package/xml_part.hxx"
#include "files/story/assemble.hxx"

#include <array>
#include <optional>

namespace gouji
{
namespace
{
constexpr std::array<UsualPrefix, 3> kPropertyPrefixes{{
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", ""},
    {"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "vt"},
}};

/// The part that a relationship leads to, parsed; an empty tree where there is none.
Result<pugi::xml_document> relatedPart(const Package& package, const Relationships& relationships, std::string_view typeEnd, UsualPrefixes names)
{
    const auto part = relationships.target(typeEnd);
    if (!part || !package.holds(*part))
        return pugi::xml_document();
    BOOST_OUTCOME_TRY(bytes, package.read(*part));
    return parseXml(bytes, names, {package.fileName(), *part});
}

std::string reasonsIn(const pugi::xml_document& customProperties)
{
    const auto property = customProperties.document_element().find_child([](const pugi::xml_node& node)
                                                                         { return node.attribute("name").value() == kReasonsProperty; });
    return property.first_child().child_value();
}

Result<StoryDocument> readStories(const Package& package, const std::string& mainPart)
{
    BOOST_OUTCOME_TRY(bytes, package.read(mainPart));
    BOOST_OUTCOME_TRY(main, parseXml(bytes, kDocxPrefixes, {package.fileName(), mainPart}));
    const auto body = main.document_element().child("w:body");
    if (!body)
        return Error{ErrorCode::ReportFileForeign, {{"file", package.fileName()}}};
    BOOST_OUTCOME_TRY(relationships, Relationships::of(package, mainPart));
    BOOST_OUTCOME_TRY(styles, relatedPart(package, relationships, "/styles", kDocxPrefixes));
    BOOST_OUTCOME_TRY(lists, relatedPart(package, relationships, "/numbering", kDocxPrefixes));
    const StyleSheet styleSheet(styles.document_element());
    Numbering numbering(lists.document_element());
    StoryReader reader(styleSheet, numbering);
    StoryDocument stories;
    stories.body = reader.readBody(body);
    stories.hasPictures = reader.hasPictures();
    return stories;
}
}

Result<FileContent> readDocx(const Package& package)
{
    BOOST_OUTCOME_TRY(relationships, Relationships::of(package, ""));
    const auto mainPart = relationships.target("/officeDocument");
    if (!mainPart)
        return Error{ErrorCode::FileDamaged, {{"file", package.fileName()}, {"part", "_rels/.rels"}}};
    BOOST_OUTCOME_TRY(stories, readStories(package, *mainPart));
    BOOST_OUTCOME_TRY(core, relatedPart(package, relationships, "/core-properties", kPropertyPrefixes));
    BOOST_OUTCOME_TRY(custom, relatedPart(package, relationships, "/custom-properties", kPropertyPrefixes));
    const auto properties = core.document_element();
    stories.properties = {properties.child("dc:title").child_value(), properties.child("dc:subject").child_value()};
    return FileContent{assemble(std::move(stories)), reasonsIn(custom)};
}
}
