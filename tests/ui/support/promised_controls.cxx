// SPDX-License-Identifier: MPL-2.0
#include "support/promised_controls.hxx"

#include "support/dialog_file.hxx"
#include "support/registry_file.hxx"

namespace gouji::test
{
namespace
{
struct Surface
{
    const char* file;
    const char* node; ///< below it stand the commands; empty: the whole file
    const char* name;
};

constexpr Surface kSurfaces[] = {{"Addons.xcu", "OfficeMenuBar", "menu"},
                                 {"Addons.xcu", "OfficeToolBar", "toolbar"},
                                 {"Addons.xcu", "OfficeNotebookBar", "notebookbar"},
                                 {"Accelerators.xcu", "PrimaryKeys", "key"}};

void addCommands(std::set<std::string>& controls, const Surface& surface)
{
    const auto document = readRegistryFile(surface.file);
    const auto node = document.select_node(std::string("//node[@oor:name='").append(surface.node).append("']").c_str()).node();
    for (const auto& url : commandUrls(node))
        controls.insert(std::string(surface.name).append("/").append(url.substr(url.find(':') + 1)));
}
}

std::set<std::string> promisedControls()
{
    std::set<std::string> controls;
    for (const auto& surface : kSurfaces)
        addCommands(controls, surface);
    for (const auto& name : dialogNames())
        for (const auto& id : DialogFile(name).workedIds())
            controls.insert(std::string(name).append("/").append(id));
    return controls;
}
}
