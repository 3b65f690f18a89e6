// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/controls.hxx"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
/// The texts a control can show; a model has those of its kind only.
constexpr const char* kTextProperties[] = {"Title", "Label", "HelpText"};

void translateControl(const Reference<css::awt::XControl>& control, const MessageCatalog& catalog)
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

Reference<css::awt::XControl> Controls::control(const char* id) const
{
    const OUString name = OUString::createFromAscii(id);
    const Reference<css::awt::XControl> found = Reference<css::awt::XControlContainer>(window_, UNO_QUERY_THROW)->getControl(name);
    if (!found.is())
        throw css::uno::RuntimeException("control " + name);
    return found;
}

Reference<css::beans::XPropertySet> Controls::model(const char* id) const
{
    return Reference<css::beans::XPropertySet>(control(id)->getModel(), UNO_QUERY_THROW);
}

bool Controls::isShown(const char* id) const
{
    bool isVisible = true;
    model(id)->getPropertyValue("EnableVisible") >>= isVisible;
    return isVisible;
}

void Controls::setShown(const char* id, bool isShown) const
{
    model(id)->setPropertyValue("EnableVisible", css::uno::Any(isShown));
}

void Controls::setShown(const char* id, bool isShown, const char* heir) const
{
    if (!isShown && this->isShown(id) && control<css::awt::XWindow2>(id)->hasFocus())
        control<css::awt::XWindow>(heir)->setFocus();
    setShown(id, isShown);
}

void Controls::translate(const MessageCatalog& catalog) const
{
    translateControl(Reference<css::awt::XControl>(window_, UNO_QUERY_THROW), catalog);
    for (const auto& control : Reference<css::awt::XControlContainer>(window_, UNO_QUERY_THROW)->getControls())
        translateControl(control, catalog);
}
}
