// SPDX-License-Identifier: MPL-2.0
#include "support/options_page.hxx"

#include "support/main_thread_call.hxx"

#include "writer/uno/configuration.hxx"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace gouji::test
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::string optionsPageUrl(const Reference<css::uno::XComponentContext>& context)
{
    const Reference<css::container::XHierarchicalNameAccess> leaves(
        readConfiguration(context, "/org.openoffice.Office.OptionsDialog/Nodes/Writer/Leaves"), UNO_QUERY_THROW);
    OUString url;
    leaves->getByHierarchicalName("org.gouji.Gouji.options/OptionsPage") >>= url;
    return toUtf8(url);
}

OptionsPage::OptionsPage(const Reference<css::uno::XComponentContext>& context) : context_(context), centre_(context)
{
    onOfficeMainThread(context_,
                       [this]
                       {
                           handler_.set(context_->getServiceManager()->createInstanceWithContext("org.gouji.OptionsPage", context_),
                                        UNO_QUERY_THROW);
                           window_ = css::awt::ContainerWindowProvider::create(context_)->createContainerWindow(
                               fromUtf8(optionsPageUrl(context_)), "", centre_.peer(), handler_);
                           call("initialize");
                       });
}

OptionsPage::~OptionsPage()
{
    onOfficeMainThread(context_, [this] { Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose(); });
}

void OptionsPage::call(const char* event) const
{
    handler_->callHandlerMethod(window_, Any(OUString::createFromAscii(event)), "external_event");
}

void OptionsPage::use(const char* method) const
{
    handler_->callHandlerMethod(window_, Any(), OUString::createFromAscii(method));
}

std::string OptionsPage::label(const char* id) const
{
    OUString text;
    const Reference<css::beans::XPropertySet> model(control<css::awt::XControl>(id)->getModel(), UNO_QUERY_THROW);
    model->getPropertyValue("Label") >>= text;
    return toUtf8(text);
}

bool OptionsPage::isEnabled(const char* id) const
{
    return control<css::awt::XWindow2>(id)->isEnabled();
}
}
