// SPDX-License-Identifier: MPL-2.0
#include "support/fake_picker.hxx"

#include "support/office_environment.hxx"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>

namespace gouji::test
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::XComponentContext;
using css::uno::XInterface;

namespace
{
constexpr const char* kService = "com.sun.star.ui.dialogs.FilePicker";

class Factory : public cppu::WeakImplHelper1<css::lang::XMultiComponentFactory>
{
public:
    explicit Factory(const rtl::Reference<FakePicker>& picker) : picker_(picker) {}

    Reference<XInterface> SAL_CALL createInstanceWithContext(const OUString& service, const Reference<XComponentContext>& context) override
    {
        return createInstanceWithArgumentsAndContext(service, {}, context);
    }
    Reference<XInterface> SAL_CALL createInstanceWithArgumentsAndContext(const OUString& service, const css::uno::Sequence<Any>& arguments,
                                                                         const Reference<XComponentContext>&) override
    {
        if (service.equalsAscii(kService))
            return static_cast<cppu::OWeakObject*>(picker_.get());
        const auto context = office().context();
        return context->getServiceManager()->createInstanceWithArgumentsAndContext(service, arguments, context);
    }
    css::uno::Sequence<OUString> SAL_CALL getAvailableServiceNames() override
    {
        return office().context()->getServiceManager()->getAvailableServiceNames();
    }

private:
    rtl::Reference<FakePicker> picker_;
};

class Context : public cppu::WeakImplHelper1<XComponentContext>
{
public:
    explicit Context(const rtl::Reference<FakePicker>& picker) : factory_(new Factory(picker)) {}

    Any SAL_CALL getValueByName(const OUString& name) override { return office().context()->getValueByName(name); }
    Reference<css::lang::XMultiComponentFactory> SAL_CALL getServiceManager() override { return factory_.get(); }

private:
    rtl::Reference<Factory> factory_;
};
}

sal_Int16 FakePicker::execute()
{
    wasShown = true;
    if (chosenFilter)
        currentFilter = filters.at(*chosenFilter);
    return chosenUrl ? css::ui::dialogs::ExecutableDialogResults::OK : css::ui::dialogs::ExecutableDialogResults::CANCEL;
}

void FakePicker::appendFilter(const OUString& filter, const OUString& pattern)
{
    filters.push_back(toUtf8(filter));
    patterns.push_back(toUtf8(pattern));
}

Reference<XComponentContext> contextWith(const rtl::Reference<FakePicker>& picker)
{
    return new Context(picker);
}
}
