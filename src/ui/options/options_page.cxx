// SPDX-License-Identifier: MPL-2.0
#include "ui/options/options_page.hxx"

#include "ui/dialogs/help_key.hxx"
#include "ui/options/options_layout.hxx"
#include "ui/options/options_view.hxx"
#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/listeners.hxx"

#include "writer/settings/resource_store.hxx"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <algorithm>
#include <array>
#include <optional>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;

constexpr const char* kImplementationName = "org.gouji.OptionsPage";
constexpr std::string_view kExternalEvent = "external_event"; ///< how the office calls; what it wants is the event

/// True as long as it lives.
class Busy
{
public:
    explicit Busy(bool& flag) : flag_(flag) { flag_ = true; }
    ~Busy() { flag_ = false; }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;

private:
    bool& flag_;
};

/// A name by which the office or the page's controls call, and what is done.
struct Method
{
    std::string_view name;
    void (OptionsView::*run)(const Controls& page);
};

constexpr std::array<Method, 3> kEvents{
    {{"initialize", &OptionsView::show}, {"back", &OptionsView::show}, {"ok", &OptionsView::save}}};
constexpr std::array<Method, 6> kMethods{{{"rule-chosen", &OptionsView::chooseRule},
                                          {"severity-chosen", &OptionsView::chooseSeverity},
                                          {"choose-folder", &OptionsView::chooseFolder},
                                          {"folder-typed", &OptionsView::judgeFolder},
                                          {"forget-file", &OptionsView::forgetFile},
                                          {"show-manual", &OptionsView::showManual}}};

class OptionsPage : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler, css::lang::XServiceInfo>
{
public:
    explicit OptionsPage(const Reference<css::uno::XComponentContext>& context) : context_(context), view_(context) {}

    // XContainerWindowEventHandler
    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XWindow>& window, const Any& event, const OUString& name) override
    {
        OUString externalEvent;
        event >>= externalEvent;
        const auto method = toUtf8(name);
        return atEntryPoint("options page", false,
                            [&]
                            {
                                if (method != kExternalEvent)
                                    return run(kMethods, method, window);
                                const bool isKnown = run(kEvents, toUtf8(externalEvent), window);
                                if (externalEvent == "initialize")
                                    begin(window);
                                return isKnown;
                            });
    }

    css::uno::Sequence<OUString> SAL_CALL getSupportedMethodNames() override
    {
        css::uno::Sequence<OUString> names(static_cast<sal_Int32>(kMethods.size()) + 1);
        auto* name = names.getArray();
        *name++ = fromUtf8(kExternalEvent);
        for (const auto& method : kMethods)
            *name++ = fromUtf8(method.name);
        return names;
    }

    // XServiceInfo
    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(kImplementationName); }
    sal_Bool SAL_CALL supportsService(const OUString& service) override { return cppu::supportsService(this, service); }
    css::uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return makeSequence<OUString>({getImplementationName(), "com.sun.star.awt.ContainerWindowEventHandler"});
    }

private:
    template <std::size_t Count>
    bool run(const std::array<Method, Count>& methods, const std::string& name, const Reference<css::awt::XWindow>& window)
    {
        const auto method = std::ranges::find(methods, name, &Method::name);
        if (method == methods.end())
            return false;
        if (isBusy_) // a control tells of what the view itself has just changed
            return true;
        const Busy busy(isBusy_);
        (view_.*method->run)(Controls(window));
        return true;
    }

    void begin(const Reference<css::awt::XWindow>& window)
    {
        keepLaidOut(window);
        if (const auto loaded = resources(context_))
            helpKey_.emplace(context_, *loaded.value(), window);
    }

    /// The page has its place in the dialog now, and its words.
    static void keepLaidOut(const Reference<css::awt::XWindow>& window)
    {
        const auto fit = [](const Reference<css::awt::XWindow>& page)
        {
            const auto area = page->getPosSize();
            layOutOptions(Controls(page), {area.Width, area.Height});
        };
        fit(window);
        window->addWindowListener(
            new OnResize([fit](const css::awt::WindowEvent& event) { fit(Reference<css::awt::XWindow>(event.Source, css::uno::UNO_QUERY_THROW)); }));
    }

    Reference<css::uno::XComponentContext> context_;
    OptionsView view_;
    std::optional<HelpKey> helpKey_;
    bool isBusy_ = false;
};
}

css::uno::XInterface* createOptionsPage(css::uno::XComponentContext* context)
{
    return atEntryPoint("createOptionsPage", static_cast<css::uno::XInterface*>(nullptr),
                        [&]() -> css::uno::XInterface* { return cppu::acquire(new OptionsPage(context)); });
}
}
