// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"
#include "api/expected_report.hxx"

#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace gouji::test
{
namespace
{
bool isDocument(const std::filesystem::path& file)
{
    const auto extension = file.extension();
    return extension == ".docx" || extension == ".odt" || extension == ".doc" || extension == ".html";
}

using Lines = std::vector<std::string>;

/// The lines of one sorted list that another does not have.
Lines without(const Lines& lines, const Lines& others)
{
    Lines rest;
    std::ranges::set_difference(lines, others, std::back_inserter(rest));
    return rest;
}

/// Without the filter the office opens a web document.
std::string filterOf(const std::filesystem::path& file)
{
    return file.extension() == ".html" ? "HTML (StarWriter)" : "";
}
}

/// Real reports, in every format they are there in, against what a careful reader gets from them.
class Samples : public OfficeTest
{
protected:
    void SetUp() override
    {
        const auto folder = sampleFolder();
        if (!folder)
            GTEST_SKIP() << "no sample reports here: set GOUJI_SAMPLES to their folder";
        for (const auto& entry : std::filesystem::directory_iterator(*folder))
            if (isDocument(entry.path()))
                files.push_back(entry.path());
        std::ranges::sort(files);
        ASSERT_FALSE(files.empty()) << *folder;
    }

    std::vector<std::filesystem::path> files;
};

TEST_F(Samples, GiveExactlyTheExpectedFiguresAndFindings)
{
    for (const auto& file : files)
    {
        SCOPED_TRACE(file.filename());
        ApiDocument document(file, OpenMode::ReadOnly, filterOf(file));

        const auto read = asRead(document.figures(), document.findings());

        const auto expected = expectedOf(file);
        EXPECT_EQ(read.figures, expected.figures);
        EXPECT_EQ(without(read.findings, expected.findings), Lines()) << "found, and not expected";
        EXPECT_EQ(without(expected.findings, read.findings), Lines()) << "expected, and not found";
    }
}
}
