// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/about_dialog.hxx"

#include "ui/dialogs/build_facts.hxx"
#include "ui/dialogs/dialog.hxx"
#include "writer/uno/office_version.hxx"

namespace gouji
{
namespace
{
std::string buildText(const MessageCatalog& catalog, const std::string& commit)
{
    return commit.empty() ? catalog.text("ui.about.from-source") : catalog.text("ui.about.build", {{"commit", commit}});
}
}

bool showAbout(const FrameSession& session, const Resources& resources)
{
    Dialog dialog(session, resources, "about");
    const auto facts = resources.catalog.text("ui.about.facts", {{"version", resources.version},
                                                                 {"build", buildText(resources.catalog, kBuildCommit)},
                                                                 {"platform", kBuildPlatform},
                                                                 {"office", officeVersion(session.context())}});
    dialog.model("facts")->setPropertyValue("Label", css::uno::Any(fromUtf8(facts)));
    return dialog.execute();
}
}
