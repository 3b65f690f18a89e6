// SPDX-License-Identifier: MPL-2.0
#include "files/file_format.hxx"

#include "support/packages.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
std::string compound(const std::string& stream)
{
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    for (const char character : stream)
        bytes += {character, '\0'};
    return bytes;
}
}

TEST(FileFormat, IsToldByWhatIsInTheFile)
{
    EXPECT_EQ(formatOf(docx({"<w:p/>"})), FileFormat::Docx);
    EXPECT_EQ(formatOf(odt({"<text:p/>"})), FileFormat::Odt);
    EXPECT_EQ(formatOf("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"), FileFormat::FlatOdt);
    EXPECT_EQ(formatOf(compound("WordDocument")), FileFormat::Doc);
    EXPECT_EQ(formatOf(compound("EncryptedPackage")), FileFormat::Protected);
    EXPECT_EQ(formatOf("{\\rtf1"), FileFormat::Rtf);
    EXPECT_EQ(formatOf("<!DOCTYPE HTML><HTML>"), FileFormat::Html);
}

TEST(FileFormat, OfWhatIsNoTextIsUnknown)
{
    EXPECT_EQ(formatOf(""), FileFormat::Unknown);
    EXPECT_EQ(formatOf("%PDF-1.7"), FileFormat::Unknown);
    EXPECT_EQ(formatOf(compound("Workbook")), FileFormat::Unknown);
    EXPECT_EQ(formatOf(packed({{"picture.png", "png"}})), FileFormat::Unknown);
}
}
