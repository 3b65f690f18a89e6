// SPDX-License-Identifier: MPL-2.0
#include "support/office_profile.hxx"

#include <fstream>

namespace gouji::test
{
namespace
{
struct Setting
{
    const char* node;
    const char* name;
    std::string value;
};

std::string item(const Setting& setting)
{
    return "<item oor:path=\"" + std::string(setting.node) + "\"><prop oor:name=\"" + setting.name + "\" oor:op=\"fuse\"><value>" +
           setting.value + "</value></prop></item>\n";
}
}

void writeProfile(const std::filesystem::path& profile, const std::string& language)
{
    const std::filesystem::path folder = profile / "user";
    std::filesystem::create_directories(folder);
    std::ofstream file(folder / "registrymodifications.xcu");
    file << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n";
    const Setting settings[] = {
        {"/org.openoffice.Office.Linguistic/General", "UILocale", language},
        {"/org.openoffice.Setup/L10N", "ooLocale", language},
        {"/org.openoffice.Office.Common/Misc", "FirstRun", "false"},
        {"/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false"},
        {"/org.openoffice.Setup/Office", "LastCompatibilityCheckID", "none"},
        {"/org.openoffice.Setup/Product", "ooSetupLastVersion", "99.9"},
        {"/org.openoffice.Setup/Product", "WhatsNew", "false"},
        {"/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
        {"/org.openoffice.Office.Recovery/AutoSave", "Enabled", "false"},
        {"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "0"},
        // Several test programs open the same samples side by side, and nothing may be left beside them.
        {"/org.openoffice.Office.Common/Misc", "UseLocking", "false"},
        {"/org.openoffice.Office.Common/Misc", "UseDocumentSystemFileLocking", "false"},
        {"/org.openoffice.Office.Common/Misc", "UseDocumentOOoLockFile", "false"},
    };
    for (const Setting& setting : settings)
        file << item(setting);
    file << "</oor:items>\n";
}
}
