// SPDX-License-Identifier: MPL-2.0
#include "support/extension_resources.hxx"
#include "support/fake_picker.hxx"
#include "support/office_environment.hxx"
#include "support/report_fixture.hxx"
#include "support/temporary_folder.hxx"

#include "ui/dialogs/save_findings.hxx"

#include <com/sun/star/frame/XStorable.hpp>

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

/// A saved report in which one total of 表四 is wrong.
class SaveFindings : public OfficeTest
{
protected:
    SaveFindings() { report_.figure("disputes.review.upheld", "10").settle(); }

    void storeReport() const
    {
        const css::uno::Reference<css::frame::XStorable> document(report_.window().component(), css::uno::UNO_QUERY_THROW);
        document->storeAsURL(fromUtf8(url("2025年报.odt")), {});
    }

    [[nodiscard]] CommandResult save() const
    {
        FrameSession session(contextWith(picker_), report_.window().frame());
        return saveFindings(session, extensionResources());
    }

    /// What the file of that name holds once the user has chosen it.
    [[nodiscard]] std::string savedAs(const std::string& name) const
    {
        picker_->chosenUrl = url(name);
        EXPECT_TRUE(save());
        return readBytes(folder_.path() / name);
    }

    [[nodiscard]] std::string url(const std::string& name) const { return fileUrl(folder_.path() / name); }
    [[nodiscard]] FakePicker& picker() const { return *picker_; }
    [[nodiscard]] ReportFixture& report() { return report_; }
    [[nodiscard]] const fs::path& folder() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
    ReportFixture report_;
    rtl::Reference<FakePicker> picker_{new FakePicker};
};

TEST_F(SaveFindings, ThePickerSuggestsTheNameAndFolderOfTheDocumentAndEveryFormat)
{
    storeReport();

    ASSERT_TRUE(save());

    EXPECT_EQ(picker().title, message("command.save-findings.title"));
    EXPECT_THAT(picker().defaultName, StartsWith("2025年报-"));
    EXPECT_EQ(picker().folder, fileUrl(folder()) + "/");
    EXPECT_THAT(picker().patterns, ElementsAre("*.html", "*.csv", "*.json"));
    EXPECT_EQ(picker().currentFilter, picker().filters.front());
}

TEST_F(SaveFindings, AReportThatWasNeverSavedIsCalledByItsUnitAndYear)
{
    ASSERT_TRUE(save());

    EXPECT_THAT(picker().defaultName, StartsWith("云岫县"));
    EXPECT_THAT(picker().defaultName, HasSubstr("2025"));
    EXPECT_EQ(picker().folder, "");
}

TEST_F(SaveFindings, TheEndingDecidesTheFormat)
{
    EXPECT_THAT(savedAs("检查结果.html"), StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(savedAs("检查结果.CSV"), StartsWith("\xEF\xBB\xBF"));
    EXPECT_THAT(savedAs("检查结果.json"), HasSubstr("\"disputes-total\""));
}

TEST_F(SaveFindings, WithoutAKnownEndingTheFilterDecides)
{
    picker().chosenFilter = 2;

    EXPECT_THAT(savedAs("检查结果"), StartsWith("{"));
}

TEST_F(SaveFindings, WhatWasDoneIsSaidWithTheNameOfTheFile)
{
    picker().chosenUrl = url("检查结果.html");

    const auto done = save();

    ASSERT_TRUE(done);
    ASSERT_TRUE(done.value());
    const auto said = noticeText(*done.value(), extensionResources().catalog);
    EXPECT_THAT(said, HasSubstr("检查结果.html"));
    EXPECT_THAT(said, HasSubstr("1"));
}

TEST_F(SaveFindings, ACancelledPickerWritesNothingAndSaysNothing)
{
    const auto done = save();

    ASSERT_TRUE(done);
    EXPECT_FALSE(done.value());
    EXPECT_TRUE(picker().wasShown);
    EXPECT_TRUE(fs::is_empty(folder()));
}

TEST_F(SaveFindings, AFileThatCannotBeWrittenIsNamed)
{
    picker().chosenUrl = url("nowhere/检查结果.html");

    const auto done = save();

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileNotWritten);
    EXPECT_THAT(extensionResources().catalog.text(done.error()), HasSubstr("检查结果.html"));
}

TEST_F(SaveFindings, TheDocumentStaysAsItIs)
{
    (void)savedAs("检查结果.html");

    EXPECT_FALSE(report().canUndo());
}

TEST_F(SaveFindings, ADocumentWithoutReportIsRefusedBeforeAnythingIsAsked)
{
    const FrameOfTest empty("private:factory/swriter");
    const rtl::Reference<FakePicker> picker(new FakePicker);
    FrameSession session(contextWith(picker), empty.frame());

    const auto done = saveFindings(session, extensionResources());

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NoReport);
    EXPECT_FALSE(picker->wasShown);
}
}
}
