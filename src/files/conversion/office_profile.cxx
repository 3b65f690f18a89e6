// SPDX-License-Identifier: MPL-2.0
#include "files/conversion/office_profile.hxx"

#include <array>
#include <fstream>

namespace gouji
{
namespace
{
struct Setting
{
    const char* node;
    const char* name;
    const char* value;
};

constexpr std::array kSettings{
    Setting{"/org.openoffice.Office.Common/Misc", "FirstRun", "false"},
    Setting{"/org.openoffice.Office.Common/Misc", "UseDocumentOOoLockFile", "false"},
    Setting{"/org.openoffice.Office.Common/Misc", "UseDocumentSystemFileLocking", "false"},
    Setting{"/org.openoffice.Office.Common/Misc", "UseLocking", "false"},
    Setting{"/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"},
    Setting{"/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
    Setting{"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
    Setting{"/org.openoffice.Office.Java/VirtualMachine", "Enable", "false"},
    Setting{"/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
    Setting{"/org.openoffice.Office.Writer/Content/Update", "Link", "0"}, // never
    Setting{"/org.openoffice.Setup/Office", "LastCompatibilityCheckID", "none"},
    Setting{"/org.openoffice.Setup/Product", "ooSetupLastVersion", "99.9"},
};
}

void writeOfficeProfile(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder / "user");
    std::ofstream file(folder / "user" / "registrymodifications.xcu");
    file << R"(<?xml version="1.0" encoding="UTF-8"?>)"
         << R"(<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">)";
    for (const auto& [node, name, value] : kSettings)
        file << "<item oor:path=\"" << node << "\"><prop oor:name=\"" << name << "\" oor:op=\"fuse\"><value>" << value
             << "</value></prop></item>";
    file << "</oor:items>";
}
}
