// SPDX-License-Identifier: MPL-2.0
// What the office itself finds in the place that tools/set-update-place has set.
#include "support/child_process.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/deployment/UpdateInformationEntry.hpp>
#include <com/sun/star/deployment/UpdateInformationProvider.hpp>
#include <com/sun/star/xml/dom/XNodeList.hpp>

#include <fstream>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;

constexpr const char* kIdentifier = "org.gouji.Gouji";

using Element = css::uno::Reference<css::xml::dom::XElement>;

/// The only element of that name; null where it is not the only one.
Element elementOf(const Element& description, const char* name)
{
    const auto found = description->getElementsByTagName(OUString::createFromAscii(name));
    return found->getLength() == 1 ? Element(found->item(0), css::uno::UNO_QUERY) : Element();
}

using UpdatesTest = OfficeTest;

TEST_F(UpdatesTest, TheOfficeReadsTheNewestVersionFromTheAdministratorsFolder)
{
    const TemporaryFolder folder;
    const auto package = folder.path() / "gouji-9.9.9.oxt";
    fs::copy_file(GOUJI_OXT, package);
    const auto place = fileUrl(folder.path());
    ASSERT_EQ(runProgram({GOUJI_SOURCE_DIR "/tools/set-update-place", package.string(), place}).status, 0);
    const auto file = folder.path() / "gouji.update.xml";
    auto text = readBytes(file.string());
    const std::string mark = "<version value=\"";
    const auto begin = text.find(mark) + mark.size();
    std::ofstream(file) << text.replace(begin, text.find('"', begin) - begin, "9.9.9");

    const auto provider = css::deployment::UpdateInformationProvider::create(office().context());
    const auto found = provider->getUpdateInformation(makeSequence({fromUtf8(place + "/gouji.update.xml")}), OUString::createFromAscii(kIdentifier));

    ASSERT_EQ(found.getLength(), 1);
    const auto version = elementOf(found[0], "version");
    const auto source = elementOf(found[0], "src");
    ASSERT_TRUE(version.is() && source.is());
    EXPECT_EQ(toUtf8(version->getAttribute("value")), "9.9.9");
    EXPECT_EQ(toUtf8(source->getAttributeNS("http://www.w3.org/1999/xlink", "href")), place + "/gouji-9.9.9.oxt");
}
}
}
