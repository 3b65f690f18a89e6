// SPDX-License-Identifier: MPL-2.0
#include "support/frame_of_test.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/screen.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kInsert = "vnd.org.gouji:insert-report";
constexpr const char* kCheck = "vnd.org.gouji:check-report";
constexpr const char* kConvert = "vnd.org.gouji:convert-text";
constexpr const char* kCompare = "vnd.org.gouji:compare-last-year";
constexpr const char* kFill = "vnd.org.gouji:fill-totals";
constexpr const char* kAbout = "vnd.org.gouji:about";

using DispatchTest = OfficeTest;

/// An empty text document on disk.
std::string storedDocument(const TemporaryFolder& folder)
{
    const std::string url = fileUrl(folder.path() / "report.odt");
    const FrameOfTest writer("private:factory/swriter");
    css::uno::Reference<css::frame::XStorable>(writer.component(), css::uno::UNO_QUERY_THROW)->storeToURL(fromUtf8(url), {});
    return url;
}

TEST_F(DispatchTest, EveryCommandHasOneAndTheSameDispatchObject)
{
    const FrameOfTest writer("private:factory/swriter");
    for (const char* url : {kInsert, kConvert, kCheck, kCompare, kFill, kAbout})
    {
        ASSERT_TRUE(writer.dispatch(url).is()) << url;
        EXPECT_EQ(writer.dispatch(url), writer.dispatch(kInsert)) << url;
        EXPECT_TRUE(isEnabled(writer, url)) << url;
    }
}

TEST_F(DispatchTest, UnknownPathHasNone)
{
    const FrameOfTest writer("private:factory/swriter");
    EXPECT_FALSE(writer.dispatch("vnd.org.gouji:no-such-command").is());
    EXPECT_FALSE(writer.dispatch("vnd.org.gouji:").is());
}

TEST_F(DispatchTest, EveryImplementationCanBeMade)
{
    const auto services = office().context()->getServiceManager();
    for (const char* name : {"org.gouji.CommandHandler", "org.gouji.comp.ReportTool", "org.gouji.ReportTool"})
        EXPECT_TRUE(services->createInstanceWithContext(OUString::createFromAscii(name), office().context()).is()) << name;
}

TEST_F(DispatchTest, InsertAndFillAreGreyInAReadOnlyDocumentUntilItIsMadeEditable)
{
    const TemporaryFolder folder;
    const std::string url = storedDocument(folder);
    const FrameOfTest writer(url, Access::ReadOnly);
    takeScreenshot("read-only");
    EXPECT_FALSE(isEnabled(writer, kInsert));
    EXPECT_FALSE(isEnabled(writer, kFill));
    EXPECT_TRUE(isEnabled(writer, kCheck));
    EXPECT_TRUE(isEnabled(writer, kCompare));

    const StateWatch watch(writer, kFill);
    writer.run(".uno:EditDoc");

    EXPECT_TRUE(pollUntil(10s, [&] { return watch.isEnabled(); })) << "the listener was not told";
    EXPECT_TRUE(isEnabled(writer, kInsert));
}

TEST_F(DispatchTest, EntriesAreGreyInThePrintPreview)
{
    const FrameOfTest writer("private:factory/swriter");
    const StateWatch watch(writer, kCheck);
    ASSERT_TRUE(watch.isEnabled());
    writer.run(".uno:PrintPreview");
    EXPECT_TRUE(pollUntil(10s, [&] { return !watch.isEnabled(); }));
    EXPECT_FALSE(isEnabled(writer, kFill));
    writer.run(".uno:ClosePreview");
    EXPECT_TRUE(pollUntil(10s, [&] { return watch.isEnabled(); }));
}

TEST_F(DispatchTest, EntriesAreGreyInCalc)
{
    const FrameOfTest calc("private:factory/scalc");
    EXPECT_FALSE(isEnabled(calc, kInsert));
    EXPECT_FALSE(isEnabled(calc, kCheck));
}
}
}
