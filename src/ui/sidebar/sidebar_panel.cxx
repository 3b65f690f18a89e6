// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/sidebar_panel.hxx"

#include "ui/sidebar/findings_panel.hxx"
#include "ui/toolkit/guard.hxx"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase3.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <utility>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using PropertyValues = css::uno::Sequence<css::beans::PropertyValue>;

constexpr const char* kImplementationName = "org.gouji.PanelFactory";

using ElementBase = cppu::WeakComponentImplHelper3<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel>;

/// The panel as the sidebar knows it.
class SidebarPanel : private cppu::BaseMutex, public ElementBase
{
public:
    SidebarPanel(const Reference<css::frame::XFrame>& frame, OUString resource, std::shared_ptr<FindingsPanel> panel)
        : ElementBase(m_aMutex), frame_(frame), resource_(std::move(resource)), panel_(std::move(panel)), window_(panel_->window())
    {
    }

    // XUIElement
    Reference<css::uno::XInterface> SAL_CALL getRealInterface() override { return static_cast<cppu::OWeakObject*>(this); }
    Reference<css::frame::XFrame> SAL_CALL getFrame() override { return frame_; }
    OUString SAL_CALL getResourceURL() override { return resource_; }
    sal_Int16 SAL_CALL getType() override { return css::ui::UIElementType::TOOLPANEL; }
    // XToolPanel
    Reference<css::awt::XWindow> SAL_CALL getWindow() override { return window_; }
    Reference<css::accessibility::XAccessible> SAL_CALL createAccessible(const Reference<css::accessibility::XAccessible>&) override
    {
        return Reference<css::accessibility::XAccessible>(window_, css::uno::UNO_QUERY);
    }
    // XSidebarPanel: as high as the sidebar is
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32) override { return {kMinimalPanelHeight, -1, kMinimalPanelHeight}; }
    sal_Int32 SAL_CALL getMinimalWidth() override { return panel_ ? panel_->leastWidth() : kMinimalPanelWidth; }

protected:
    void SAL_CALL disposing() override
    {
        atEnd("panel: disposing",
                     [&]
                     {
                         window_.clear();
                         panel_.reset();
                     });
    }

private:
    css::uno::WeakReference<css::frame::XFrame> frame_;
    OUString resource_;
    std::shared_ptr<FindingsPanel> panel_;
    Reference<css::awt::XWindow> window_;
};

/// An argument by its name; the given value if it is missing, or of another type.
template <class T>
T argument(const PropertyValues& arguments, const char* name, T value)
{
    for (const auto& entry : arguments)
        if (entry.Name.equalsAscii(name))
            entry.Value >>= value;
    return value;
}

class PanelFactory : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo>
{
public:
    explicit PanelFactory(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    // XUIElementFactory: a failure is silent in the office, hence the log
    Reference<css::ui::XUIElement> SAL_CALL createUIElement(const OUString& resource, const PropertyValues& arguments) override
    {
        return atEntryPoint("createUIElement", Reference<css::ui::XUIElement>(), [&] { return createPanel(resource, arguments); });
    }

    // XServiceInfo
    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(kImplementationName); }
    sal_Bool SAL_CALL supportsService(const OUString& service) override { return cppu::supportsService(this, service); }
    css::uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return makeSequence<OUString>({getImplementationName(), "com.sun.star.ui.UIElementFactory"});
    }

private:
    Reference<css::ui::XUIElement> createPanel(const OUString& resource, const PropertyValues& arguments)
    {
        const auto parent = argument(arguments, "ParentWindow", Reference<css::awt::XWindow>());
        const auto frame = argument(arguments, "Frame", Reference<css::frame::XFrame>());
        const auto dispatch = frame.is() ? dispatchOf(context_, frame) : nullptr;
        const Resources* resources = dispatch.is() && parent.is() ? dispatch->session().resources() : nullptr;
        if (!resources)
            return {};
        const auto panel = FindingsPanel::create(dispatch, *resources, parent);
        const css::uno::WeakReference<css::ui::XSidebar> sidebar = argument(arguments, "Sidebar", Reference<css::ui::XSidebar>());
        panel->onNarrower(
            [sidebar]
            {
                if (const Reference<css::ui::XSidebar> alive = sidebar; alive.is())
                    alive->requestLayout();
            });
        return new SidebarPanel(frame, resource, panel);
    }

    Reference<css::uno::XComponentContext> context_;
};
}

css::uno::XInterface* createPanelFactory(css::uno::XComponentContext* context)
{
    return atEntryPoint("createPanelFactory", static_cast<css::uno::XInterface*>(nullptr),
                        [&]() -> css::uno::XInterface* { return cppu::acquire(new PanelFactory(context)); });
}
}
