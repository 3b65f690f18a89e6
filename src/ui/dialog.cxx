// SPDX-License-Identifier: MPL-2.0
#include "ui/dialog.hxx"

#include "ui/guard.hxx"

#include <com/sun/star/awt/DialogProvider.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
/// The texts a control can show; a model has those of its kind only.
constexpr const char* kTextProperties[] = {"Title", "Label", "HelpText"};

void translate(const Reference<css::awt::XControl>& control, const MessageCatalog& catalog)
{
    const Reference<css::beans::XPropertySet> model(control->getModel(), UNO_QUERY_THROW);
    for (const char* name : kTextProperties)
    {
        const OUString property = OUString::createFromAscii(name);
        OUString value;
        if (model->getPropertySetInfo()->hasPropertyByName(property) && (model->getPropertyValue(property) >>= value)
            && value.startsWith("&"))
            model->setPropertyValue(property, css::uno::Any(fromUtf8(catalog.text(toUtf8(value.copy(1))))));
    }
}
}

Dialog::Dialog(const FrameSession& session, const Resources& resources, const std::string& name)
{
    const Reference<css::frame::XModel> document(session.document(), UNO_QUERY_THROW);
    const auto provider = css::awt::DialogProvider::createWithModel(session.context(), document);
    dialog_ = provider->createDialog(fromUtf8(resources.folderUrl + "/dialogs/" + name + ".xdl"));
    translate(Reference<css::awt::XControl>(dialog_, UNO_QUERY_THROW), resources.catalog);
    for (const auto& control : Reference<css::awt::XControlContainer>(dialog_, UNO_QUERY_THROW)->getControls())
        translate(control, resources.catalog);
}

Dialog::~Dialog()
{
    atEntryPoint("dialog", [&] { Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose(); });
}

Reference<css::awt::XControl> Dialog::control(const char* id) const
{
    const Reference<css::awt::XControlContainer> container(dialog_, UNO_QUERY_THROW);
    const OUString name = OUString::createFromAscii(id);
    const Reference<css::awt::XControl> found = container->getControl(name);
    if (!found.is())
        throw css::uno::RuntimeException("control " + name);
    return found;
}

Reference<css::beans::XPropertySet> Dialog::model(const char* id) const
{
    return Reference<css::beans::XPropertySet>(control(id)->getModel(), UNO_QUERY_THROW);
}

bool Dialog::execute()
{
    return dialog_->execute() == 1;
}
}
