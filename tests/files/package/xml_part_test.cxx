// SPDX-License-Identifier: MPL-2.0
#include "files/package/xml_part.hxx"

#include "base/limits.hxx"

#include <gtest/gtest.h>

#include <array>
#include <sstream>

namespace gouji::test
{
namespace
{
constexpr std::array<UsualPrefix, 2> kNames{{{"urn:words", "w"}, {"urn:lines", "l"}}};

Result<pugi::xml_document> parsed(const std::string& xml)
{
    return parseXml(xml, kNames, {"a file", "a part"});
}

std::string printed(const std::string& xml)
{
    const auto document = parsed(xml);
    if (!document)
        return messageKey(document.error().code);
    std::ostringstream stream;
    document.value().print(stream, "", pugi::format_raw | pugi::format_no_declaration);
    return stream.str();
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string result;
    for (; times > 0; --times)
        result += text;
    return result;
}
}

TEST(XmlPart, KeepsWhiteSpaceAndExpandsNoEntityOfItsOwn)
{
    EXPECT_EQ(printed("<a> <b>&lt; &bomb;</b>\n</a>"), "<a> <b>&lt; &amp;bomb;</b>\n</a>");
}

TEST(XmlPart, WithADocumentTypeIsRefused)
{
    EXPECT_EQ(printed("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), "file-damaged");
    EXPECT_EQ(printed("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"), "file-damaged");
}

TEST(XmlPart, ThatIsNoneIsDamaged)
{
    for (const char* text : {"", "words", "<a>", "<a></b>", "\xFF\xFE"})
        EXPECT_EQ(printed(text), "file-damaged") << text;
}

TEST(XmlPart, BeyondTheLimitsIsRefused)
{
    const auto nested = [](std::size_t depth) { return repeated("<a>", depth) + repeated("</a>", depth); };
    EXPECT_NE(printed(nested(kMostXmlDepth)), "file-too-large");
    EXPECT_EQ(printed(nested(kMostXmlDepth + 2)), "file-too-large");
    EXPECT_EQ(printed("<a>" + repeated("<b/>", kMostXmlItems) + "</a>"), "file-too-large");
    EXPECT_EQ(printed("<a>" + std::string(kMostPartBytes, ' ') + "</a>"), "file-too-large");
}

TEST(XmlPart, HasTheUsualPrefixesWhateverTheFileCallsThem)
{
    const std::pair<const char*, const char*> cases[] = {
        {R"(<w:a xmlns:w="urn:words" w:b="1"/>)", R"(<w:a xmlns:w="urn:words" w:b="1"/>)"},
        {R"(<x:a xmlns:x="urn:words" x:b="1"><x:c/></x:a>)", R"(<w:a xmlns:x="urn:words" w:b="1"><w:c/></w:a>)"},
        {R"(<a xmlns="urn:words" b="1"><c/></a>)", R"(<w:a xmlns="urn:words" b="1"><w:c/></w:a>)"},
        {R"(<l:a xmlns:w="urn:lines" xmlns:l="urn:words"><w:b/></l:a>)", R"(<w:a xmlns:w="urn:lines" xmlns:l="urn:words"><l:b/></w:a>)"},
        {R"(<w:a xmlns:w="urn:other"/>)", R"(<a xmlns:w="urn:other"/>)"},
        {R"(<x:a xmlns:x="urn:words"><x:b xmlns:x="urn:other"/><x:c/></x:a>)", R"(<w:a xmlns:x="urn:words"><b xmlns:x="urn:other"/><w:c/></w:a>)"},
    };
    for (const auto& [xml, usual] : cases)
        EXPECT_EQ(printed(xml), usual) << xml;
}
}
