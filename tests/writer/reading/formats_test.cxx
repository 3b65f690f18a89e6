// SPDX-License-Identifier: MPL-2.0
// The same report in every format that offices exchange gives the same figures, to the last cell.
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct Format
{
    const char* ending;
    const char* exportFilter;
    const char* importFilter; ///< empty: the office guesses
};

constexpr Format kFormats[] = {{"odt", "writer8", ""},
                               {"docx", "MS Word 2007 XML", ""},
                               {"doc", "MS Word 97", ""},
                               {"html", "HTML (StarWriter)", "HTML (StarWriter)"}};
}

class Formats : public OfficeTest, public testing::WithParamInterface<const char*>
{
};

INSTANTIATE_TEST_SUITE_P(Forms, Formats, testing::Values("2019", "2021"),
                         [](const testing::TestParamInfo<const char*>& tested) { return std::string(tested.param); });

TEST_P(Formats, GiveTheFiguresThatWereTypedIntoTheTemplate)
{
    const TemporaryFolder folder;
    const WriterDocument typed;
    insertNumberedReport(typed, GetParam());
    const auto figures = figuresOf(typed);
    ASSERT_GE(figures.size(), 180U);

    for (const auto& format : kFormats)
    {
        SCOPED_TRACE(format.ending);
        const auto file = folder.path() / (std::string("report.") + format.ending);
        typed.storeCopy(file, format.exportFilter);
        const WriterDocument opened(file, OpenMode::ReadOnly, format.importFilter);
        EXPECT_EQ(figuresOf(opened), figures);
    }
}
}
