// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_changes.hxx"

namespace gouji
{
void OdtChanges::list(const pugi::xml_node& trackedChanges)
{
    for (const auto region : trackedChanges.children("text:changed-region"))
        if (region.child("text:insertion") || region.child("text:deletion"))
            for (const char* name : {"text:id", "xml:id"})
                if (const auto id = region.attribute(name))
                    ids_.insert(id.value());
}

bool OdtChanges::note(const pugi::xml_node& mark)
{
    if (!ids_.contains(std::string_view(mark.attribute("text:change-id").value())))
        return false;
    const std::string_view name = mark.name();
    if (name == "text:change-start")
        ++open_;
    else if (name == "text:change-end" && open_ > 0)
        --open_;
    return true;
}
}
