// SPDX-License-Identifier: MPL-2.0
#include "support/office_process.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// The XML files that the manual shows, in order.
std::vector<std::string> xmlFilesOf(const std::string& language)
{
    std::istringstream lines(readBytes(GOUJI_SOURCE_DIR "/extension/manual/" + language + ".md"));
    std::vector<std::string> files;
    bool isInside = false;
    for (std::string line; std::getline(lines, line);)
        if (line == "```xml")
        {
            isInside = true;
            files.emplace_back();
        }
        else if (line == "```")
            isInside = false;
        else if (isInside)
            files.back().append(line).append("\n");
    return files;
}

/// The little extension with common settings, as an administrator who follows the manual makes it.
void writeSettingsExtension(const fs::path& folder)
{
    const auto files = xmlFilesOf("en-US");
    fs::create_directories(folder / "META-INF");
    const char* names[] = {"description.xml", "META-INF/manifest.xml", "settings.xcu"};
    for (std::size_t index = 0; index < std::size(names); ++index)
        std::ofstream(folder / names[index]) << files.at(index);
}

/// A settings group of an office, for writing.
Reference<css::beans::XPropertySet> group(OfficeProcess& office, const char* path)
{
    const auto provider = css::configuration::theDefaultProvider::get(office.context());
    const css::beans::NamedValue place(OUString("nodepath"), Any(OUString::createFromAscii(path)));
    const OUString forWriting("com.sun.star.configuration.ConfigurationUpdateAccess");
    return {provider->createInstanceWithArguments(forWriting, makeSequence({Any(place)})), UNO_QUERY_THROW};
}

TEST(CommonSettings, AreTheSameFilesInBothManuals)
{
    EXPECT_EQ(xmlFilesOf("en-US").size(), 3U);
    EXPECT_EQ(xmlFilesOf("en-US"), xmlFilesOf("zh-CN"));
}

TEST(CommonSettings, OfTheManualHoldForUsersAndLockWhatIsFinalized)
{
    const TemporaryFolder folder;
    writeSettingsExtension(folder.path());
    OfficeOptions options;
    options.settingsFolder = folder.path().string();
    OfficeProcess office(options);
    {
        const auto defaults = group(office, "/org.gouji.Settings/Defaults");
        OUString unit;
        defaults->getPropertyValue(OUString("UnitName")) >>= unit;
        EXPECT_FALSE(unit.isEmpty());
        const auto attributes = defaults->getPropertySetInfo()->getPropertyByName(OUString("UnitName")).Attributes;
        EXPECT_TRUE(attributes & css::beans::PropertyAttribute::READONLY);
        EXPECT_THROW(defaults->setPropertyValue(OUString("UnitName"), Any(OUString("another"))), css::lang::IllegalArgumentException);

        const auto liveCheck = group(office, "/org.gouji.Settings/LiveCheck");
        EXPECT_EQ(liveCheck->getPropertyValue(OUString("Delay")), Any(sal_Int32(1000)));
        EXPECT_NO_THROW(liveCheck->setPropertyValue(OUString("Delay"), Any(sal_Int32(700))));

        const auto severity = group(office, "/org.gouji.Settings/Severities/year-carry");
        EXPECT_EQ(severity->getPropertyValue(OUString("Severity")), Any(OUString("error")));
        EXPECT_THROW(severity->setPropertyValue(OUString("Severity"), Any(OUString("info"))), css::lang::IllegalArgumentException);
    }
    EXPECT_EQ(office.terminate(), 0);
}
}
}
