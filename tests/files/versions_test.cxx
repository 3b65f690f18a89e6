// SPDX-License-Identifier: MPL-2.0
// Files of earlier versions (tests/data/versions) give their reasons to a reader without an office, too.
#include "files/read_file_content.hxx"
#include "reason/reason_book.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
class VersionFilesWithoutOffice : public testing::TestWithParam<const char*>
{
};

INSTANTIATE_TEST_SUITE_P(Versions, VersionFilesWithoutOffice, testing::Values("0.1.0/report.odt", "0.1.0/report.docx"),
                         [](const auto& tested) { return std::string(tested.param).ends_with("odt") ? "Odt010" : "Docx010"; });

TEST_P(VersionFilesWithoutOffice, GiveTheirReasons)
{
    const auto content = readFileContent(std::string(GOUJI_SOURCE_DIR "/tests/data/versions/") + GetParam());
    ASSERT_TRUE(content);
    const auto book = ReasonBook::parse(content.value().reasons);
    ASSERT_TRUE(book);
    ASSERT_EQ(book.value().all().size(), 2U);
    EXPECT_EQ(book.value().all().front().rule, "text-doubled");
    EXPECT_EQ(book.value().all().front().kind, ReasonKind::Confirmed);
    EXPECT_EQ(book.value().all().back().rule, "year-jump");
    EXPECT_EQ(book.value().all().back().kind, ReasonKind::SetAside);
    EXPECT_EQ(book.value().print(), content.value().reasons);
}
}
