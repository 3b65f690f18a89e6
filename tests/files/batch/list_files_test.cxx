// SPDX-License-Identifier: MPL-2.0
#include "files/batch/list_files.hxx"

#include "html/html_page.hxx"
#include "support/temporary_folder.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace gouji::test
{
namespace
{
using testing::ElementsAre;
using testing::IsEmpty;

class Files : public testing::Test
{
protected:
    std::string add(const std::string& name) const
    {
        const auto file = folder_.path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << name;
        return file.string();
    }

    [[nodiscard]] std::string root() const { return folder_.path().string(); }

    TemporaryFolder folder_;
};
}

TEST_F(Files, OfAFolderAreThoseThatReportsAreFiledAsByName)
{
    const auto b = add("b.docx");
    const auto deep = add("乡镇/x/c.WPS");
    const auto a = add("a.odt");
    const auto pdf = add("d.pdf");
    for (const char* name : {"~$b.docx", ".hidden.docx", ".~lock.b.docx#", ".folder/e.docx"})
        add(name);
    for (const char* name : {"picture.jpg", "sums.xlsx", "readme"})
        add(name);
    const auto list = listFiles({root()});
    EXPECT_THAT(list.files, ElementsAre(a, b, pdf, deep));
    EXPECT_EQ(list.passedOver, 3U);
    EXPECT_THAT(list.problems, IsEmpty());
}

TEST_F(Files, ThatAreNamedAreTakenWhateverTheirEndingEachOnce)
{
    const auto odd = add("年报");
    const auto report = add("b.docx");
    EXPECT_THAT(listFiles({odd, root() + "/./b.docx", report, root()}).files, ElementsAre(odd, root() + "/./b.docx"));
}

TEST_F(Files, ThatAreNotThereAreProblems)
{
    const auto missing = root() + "/missing.docx";
    const auto list = listFiles({missing, add("a.docx")});
    ASSERT_EQ(list.problems.size(), 1U);
    EXPECT_EQ(list.problems.front(), (Error{ErrorCode::ReportFileMissing, {{"file", missing}}}));
    EXPECT_EQ(list.files.size(), 1U);
}

TEST_F(Files, ThatGoujiMadeItselfAreCountedOnlyNamedOrFound)
{
    const auto letter = add("letters/云岫县财政局.html");
    std::ofstream(letter) << HtmlPage("zh-CN", "<h1>修改意见").text();
    const auto report = add("年报.html"); // quotes what such a page says of itself
    std::ofstream(report) << "<html><title>&lt;meta name=\"generator\" content=\"Gouji\"</title></html>";
    const auto list = listFiles({letter, root()});
    EXPECT_THAT(list.files, ElementsAre(report));
    EXPECT_EQ(list.ownPages, 1U);
    EXPECT_EQ(list.passedOver, 0U);
}

TEST_F(Files, BehindALinkToAFolderAreNotFollowed)
{
    add("real/a.docx");
    std::filesystem::create_directory_symlink(root(), folder_.path() / "real" / "loop");
    EXPECT_EQ(listFiles({root()}).files.size(), 1U);
}
}
