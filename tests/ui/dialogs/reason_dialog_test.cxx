// SPDX-License-Identifier: MPL-2.0
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/report_fixture.hxx"

#include "ui/dialogs/reason_dialog.hxx"

#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace gouji::test
{
namespace
{
using css::uno::Reference;
using css::uno::XComponentContext;
using ReasonDialog = OfficeTest;

/// The office's, but that its singletons can be taken away, its configuration among them.
class Context : public cppu::WeakImplHelper1<XComponentContext>
{
public:
    bool hasSingletons = true;

    css::uno::Any SAL_CALL getValueByName(const OUString& name) override
    {
        return hasSingletons ? office().context()->getValueByName(name) : css::uno::Any();
    }
    Reference<css::lang::XMultiComponentFactory> SAL_CALL getServiceManager() override { return office().context()->getServiceManager(); }
};

TEST_F(ReasonDialog, AUserWhoseNameCannotBeReadIsToldSoBeforeHeTypes)
{
    const ReportFixture report;
    const rtl::Reference<Context> context(new Context);
    const FrameSession session(context.get(), report.window().frame());
    context->hasSingletons = false;

    const auto reason = askForReason(session, extensionResources(), Finding());

    ASSERT_FALSE(reason);
    EXPECT_EQ(reason.error().code, ErrorCode::OfficeRefused);
    EXPECT_EQ(reason.error().arguments.front(), (std::pair<std::string, std::string>("operation", "operation.user-name")));
}
}
}
