// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/dialog.hxx"

#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/headroom.hxx"

#include <com/sun/star/awt/DialogProvider.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Dialog::Dialog(const FrameSession& session, const Resources& resources, const std::string& name)
{
    const Reference<css::frame::XModel> document(session.document(), UNO_QUERY_THROW);
    const auto provider = css::awt::DialogProvider::createWithModel(session.context(), document);
    dialog_ = provider->createDialog(fromUtf8(resources.folderUrl + "/dialogs/" + name + ".xdl"));
    Controls(dialog_).translate(resources.catalog);
    keepWordsWhole(dialog_);
    helpKey_.emplace(session.context(), resources, dialog_);
}

Dialog::~Dialog()
{
    atEnd("dialog", [&] { Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose(); });
}

bool Dialog::execute()
{
    return dialog_->execute() == 1;
}
}
