// SPDX-License-Identifier: MPL-2.0
#include "ui/reasons_command.hxx"

#include "message/reason_text.hxx"
#include "ui/reasons_dialog.hxx"
#include "writer/office_call.hxx"
#include "writer/report_file.hxx"
#include "writer/report_reasons.hxx"
#include "writer/write_file.hxx"

#include <com/sun/star/frame/XModel.hpp>
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

using Sentence = std::optional<std::string>; ///< what was done; nothing if the user cancelled

constexpr const char* kOperation = "operation.command";

Arguments countOf(std::size_t count)
{
    return {{"count", std::to_string(count)}};
}

/// The URL of the file to write; nothing if the user cancelled. The picker asks before a file is replaced.
std::optional<std::string> askForFile(const FrameSession& session, const MessageCatalog& catalog)
{
    const auto picker = dialogs::FilePicker::createWithMode(session.context(), dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setTitle(fromUtf8(catalog.text("ui.reasons.title")));
    picker->appendFilter(fromUtf8(catalog.text("ui.reasons.filter")), "*.txt");
    picker->setDefaultName(fromUtf8(catalog.text("ui.reasons.name")));
    const css::uno::Reference<dialogs::XFilePickerControlAccess> controls(picker, css::uno::UNO_QUERY);
    if (controls.is())
        controls->setValue(dialogs::ExtendedFilePickerElementIds::CHECKBOX_AUTOEXTENSION, 0, css::uno::Any(true));
    const css::uno::Reference<css::frame::XModel> document(session.document(), css::uno::UNO_QUERY_THROW);
    if (const OUString url = document->getURL(); !url.isEmpty())
        picker->setDisplayDirectory(url.copy(0, url.lastIndexOf('/') + 1));
    if (picker->execute() != dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    const auto files = picker->getSelectedFiles();
    return files.hasElements() ? std::optional(toUtf8(files[0])) : std::nullopt;
}

Result<Sentence> exportReasons(const FrameSession& session, const ReasonBook& book, const MessageCatalog& catalog)
{
    BOOST_OUTCOME_TRY(url, guarded(kOperation, "", [&]() -> Result<Sentence> { return askForFile(session, catalog); }));
    if (!url)
        return Sentence();
    BOOST_OUTCOME_TRY(writeFile(session.context(), *url, reasonsText(book.all(), catalog)));
    auto arguments = countOf(book.all().size());
    arguments.emplace_back("file", fileName(*url));
    return Sentence(catalog.text("ui.reasons.exported", arguments));
}

ReasonBook bookAfter(const ReasonsChoice& choice, const ReasonBook& book)
{
    if (choice.action == ReasonsAction::RemoveAll)
        return {};
    auto left = book;
    for (const auto& reason : choice.chosen)
        left = left.without(reason.fingerprint);
    return left;
}

/// Does what was chosen; a removal is written into the document and changes the book.
Result<Sentence> done(const FrameSession& session, const ReasonsChoice& choice, ReasonBook& book, const MessageCatalog& catalog)
{
    if (choice.action == ReasonsAction::Export)
        return exportReasons(session, book, catalog);
    auto left = bookAfter(choice, book);
    BOOST_OUTCOME_TRY(writeReasons(session.document(), left));
    const auto count = book.all().size() - left.all().size();
    book = std::move(left);
    return Sentence(catalog.text(book.isEmpty() ? "ui.reasons.all-removed" : "ui.reasons.removed", countOf(count)));
}
}

Result<std::optional<std::string>> reasonsCommand(FrameSession& session, const Resources& resources)
{
    const auto& catalog = resources.catalog;
    BOOST_OUTCOME_TRY(book, readReasons(session.document()));
    if (book.isEmpty())
        return Sentence(catalog.text("ui.reasons.none"));
    Sentence sentences;
    while (!book.isEmpty())
    {
        BOOST_OUTCOME_TRY(choice, guarded(kOperation, "", [&]() -> Result<std::optional<ReasonsChoice>>
                                          { return askAboutReasons(session, resources, book); }));
        if (!choice)
            break;
        BOOST_OUTCOME_TRY(sentence, done(session, *choice, book, catalog));
        if (sentence)
            sentences = sentences.value_or("") + *sentence;
    }
    return sentences;
}
}
