// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/reason_dialog.hxx"

#include "base/text.hxx"
#include "reason/fingerprint.hxx"
#include "reason/hollow_words.hxx"
#include "ui/dialogs/dialog.hxx"
#include "ui/toolkit/listeners.hxx"
#include "words/finding_text.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/today.hxx"
#include "writer/uno/user_name.hxx"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <cassert>

namespace gouji
{
namespace
{
constexpr sal_Int32 kAgreed = 1; ///< what XDialog.execute gives for OK

std::string whyIn(const Dialog& dialog)
{
    return trimmed(toUtf8(dialog.control<css::awt::XTextComponent>("why")->getText()));
}

ReasonKind kindIn(const Dialog& dialog)
{
    return dialog.control<css::awt::XRadioButton>("confirm")->getState() ? ReasonKind::Confirmed : ReasonKind::SetAside;
}

/// Ends the dialog, or says below the field what is missing there.
void agree(const Dialog& dialog, const MessageCatalog& catalog)
{
    if (kindIn(dialog) == ReasonKind::SetAside || isSubstantial(whyIn(dialog)))
    {
        css::uno::Reference<css::awt::XDialog2>(dialog.window(), css::uno::UNO_QUERY_THROW)->endDialog(kAgreed);
        return;
    }
    dialog.control<css::awt::XFixedText>("hint")->setText(fromUtf8(catalog.text("ui.reason.hollow")));
    dialog.control<css::awt::XWindow>("why")->setFocus();
}

/// Signed by `who`.
std::optional<Reason> reasonBy(const std::string& who, const FrameSession& session, const Resources& resources, const Finding& finding)
{
    Dialog dialog(session, resources, "reason");
    const auto subject = findingText(finding, resources.catalog);
    dialog.control<css::awt::XTextComponent>("sentence")->setText(fromUtf8(subject));
    dialog.control<css::awt::XButton>("ok")->addActionListener(
        new OnAction([&](const css::awt::ActionEvent&) { agree(dialog, resources.catalog); }));
    dialog.control<css::awt::XWindow>("why")->setFocus();
    if (!dialog.execute())
        return std::nullopt;
    return Reason{fingerprintOf(finding), finding.rule, kindIn(dialog), who, nowIso(), whyIn(dialog), subject};
}
}

Result<std::optional<Reason>> askForReason(const FrameSession& session, const Resources& resources, const Finding& finding)
{
    assert(takesReason(finding));
    BOOST_OUTCOME_TRY(who, guarded("operation.user-name", "", [&]() -> Result<std::string> { return userName(session.context()); }));
    return guarded("operation.command", "",
                   [&]() -> Result<std::optional<Reason>> { return reasonBy(who, session, resources, finding); });
}
}
