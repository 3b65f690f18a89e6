// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/export_reasons.hxx"

#include "words/reason_text.hxx"
#include "writer/files/report_file.hxx"
#include "writer/files/write_file.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/ExtendedFilePickerElementIds.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/ui/dialogs/XFilePickerControlAccess.hpp>

namespace gouji
{
namespace
{
namespace dialogs = css::ui::dialogs;

/// The URL of the file to write; nothing if the user cancelled. The picker asks before a file is replaced.
std::optional<std::string> askForFile(const FrameSession& session, const MessageCatalog& catalog)
{
    const auto picker = dialogs::FilePicker::createWithMode(session.context(), dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setTitle(fromUtf8(catalog.text("ui.reasons.export-title")));
    picker->appendFilter(fromUtf8(catalog.text("ui.reasons.filter")), "*.txt");
    picker->setDefaultName(fromUtf8(catalog.text("ui.reasons.name")));
    const css::uno::Reference<dialogs::XFilePickerControlAccess> controls(picker, css::uno::UNO_QUERY);
    if (controls.is())
        controls->setValue(dialogs::ExtendedFilePickerElementIds::CHECKBOX_AUTOEXTENSION, 0, css::uno::Any(true));
    const OUString url = session.document()->getURL();
    if (!url.isEmpty())
        picker->setDisplayDirectory(url.copy(0, url.lastIndexOf('/') + 1));
    if (picker->execute() != dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    const auto files = picker->getSelectedFiles();
    return files.hasElements() ? std::optional(toUtf8(files[0])) : std::nullopt;
}
}

CommandResult exportReasons(const FrameSession& session, const std::vector<JudgedReason>& reasons, const MessageCatalog& catalog)
{
    BOOST_OUTCOME_TRY(url, guarded("operation.command", "", [&]() -> Result<std::optional<std::string>> { return askForFile(session, catalog); }));
    if (!url)
        return std::nullopt;
    BOOST_OUTCOME_TRY(writeFile(session.context(), *url, reasonsText(reasons, catalog)));
    return Notice{"ui.reasons.exported", {{"count", std::to_string(reasons.size())}, {"file", fileName(*url)}}};
}
}
