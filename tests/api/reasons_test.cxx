// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"
#include "api/refusals.hxx"

#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"

#include "reason/fingerprint.hxx"
#include "writer/audit/audit_document.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

#include <algorithm>

namespace gouji::test
{
namespace
{
using States = std::vector<org::gouji::FindingState>;

/// A report of 2024 with an error and a warning; the warning has a reason.
class ReasonsCall : public OfficeTest
{
protected:
    ReasonsCall()
    {
        document.insert(makeSequence({option("unit", "云岫县"), option("year", 2024), option("form", "2021"), option("zeros", true)}));
        document.type("disputes.review.upheld", "10").type("proactive.fees.amount", "3.5元");
    }

    void giveReason(ReasonKind kind)
    {
        const auto audit = auditDocument(document.writer().reference(), extensionResources());
        const auto warning = std::ranges::find(audit.value().findings, Severity::Warning, [](const ReviewedFinding& one) { return one.finding.severity; });
        ASSERT_NE(warning, audit.value().findings.end());
        const Reason reason{fingerprintOf(warning->finding), warning->finding.rule, kind, "张三", "2025-01-12T09:30", "如此", ""};
        ASSERT_TRUE(writeReasons(document.writer().reference(), ReasonBook().with(reason)));
    }

    [[nodiscard]] States states(const NamedValues& options) const
    {
        States states;
        for (const auto& finding : reportTool()->check(document.component(), options))
            if (finding.State != org::gouji::FindingState_OPEN)
                states.push_back(finding.State);
        return states;
    }

    /// As the document's property of that name, in place of another.
    void keep(const char* reasons) const
    {
        if (properties()->getPropertySetInfo()->hasPropertyByName(kProperty))
            container()->removeProperty(kProperty);
        container()->addProperty(kProperty, css::beans::PropertyAttribute::REMOVEABLE, css::uno::Any(OUString::createFromAscii(reasons)));
    }

    [[nodiscard]] std::string kept() const
    {
        OUString reasons;
        properties()->getPropertyValue(kProperty) >>= reasons;
        return toUtf8(reasons);
    }

    ApiDocument document;

private:
    static constexpr char kProperty[] = "Gouji.Reasons";

    [[nodiscard]] css::uno::Reference<css::beans::XPropertyContainer> container() const
    {
        const css::uno::Reference<css::document::XDocumentPropertiesSupplier> supplier(document.component(), css::uno::UNO_QUERY_THROW);
        return supplier->getDocumentProperties()->getUserDefinedProperties();
    }

    [[nodiscard]] css::uno::Reference<css::beans::XPropertySet> properties() const { return {container(), css::uno::UNO_QUERY_THROW}; }
};

TEST_F(ReasonsCall, CheckTellsWhatHasAReason)
{
    const auto before = document.findings().size();
    giveReason(ReasonKind::Confirmed);
    EXPECT_EQ(states({}), States{org::gouji::FindingState_CONFIRMED});
    EXPECT_EQ(document.findings().size(), before);

    giveReason(ReasonKind::SetAside);
    EXPECT_EQ(states({}), States{org::gouji::FindingState_SET_ASIDE});
}

TEST_F(ReasonsCall, CheckLeavesThemOutOfAccountWhereThatIsAskedFor)
{
    giveReason(ReasonKind::Confirmed);
    EXPECT_EQ(states(makeSequence({option("reasons", false)})), States());
}

/// Rubbish, or of a later version.
TEST_F(ReasonsCall, DamagedOnesDoNotKeepTheFindingsFromBeingExported)
{
    keep(R"({"reasons":[],"version":99})");

    const auto json = toUtf8(reportAudit()->findingsReport(document.component(), makeSequence({option("format", "json")})));
    const auto html = toUtf8(reportAudit()->findingsReport(document.component(), makeSequence({option("format", "html")})));

    EXPECT_NE(json.find("\"areReasonsUnread\": true"), std::string::npos);
    EXPECT_NE(html.find(extensionResources().catalog.text("findings-report.reasons-unread")), std::string::npos);
    EXPECT_EQ(kept(), R"({"reasons":[],"version":99})");
}

TEST_F(ReasonsCall, DamagedOnesAreRefusedUnlessTheyAreLeftOutOfAccount)
{
    keep("no JSON");

    EXPECT_EQ(refusalOf([&] { reportTool()->check(document.component(), {}); }).code, "reasons-unreadable");
    EXPECT_EQ(states(makeSequence({option("reasons", false)})), States());
    EXPECT_FALSE(document.figures().empty());
}
}
}
