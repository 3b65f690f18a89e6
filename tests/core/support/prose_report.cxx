// SPDX-License-Identifier: MPL-2.0
#include "support/prose_report.hxx"

#include "support/findings.hxx"

namespace gouji::test
{
namespace
{
/// The aspects that the form asks for, without a number.
constexpr const char* kOverview = "主动公开有序。依申请公开及时。信息管理规范。平台建设加强。监督保障到位。";
}

ReportFixture proseReport(const std::string& sentence)
{
    return report2021()
        .prose("overview", {kOverview, sentence})
        .row("received", {"130", "7", "2", "1", "0", "3", "143"})
        .row("carried_in", {"4", "1", "0", "0", "0", "0", "5"})
        .row("granted", {"52", "5", "1", "1", "0", "1", "60"})
        .row("partial", {"18", "1", "0", "0", "0", "1", "20"})
        .row("denied_third_party", {"9", "0", "0", "0", "0", "0", "9"})
        .row("unavailable_not_held", {"29", "2", "1", "0", "0", "1", "33"})
        .row("rejected_repeat", {"7", "0", "0", "0", "0", "0", "7"})
        .row("other_misc", {"10", "0", "0", "0", "0", "0", "10"})
        .row("handled", {"125", "8", "2", "1", "0", "3", "139"})
        .row("carried_out", {"9", "0", "0", "0", "0", "0", "9"})
        .cells({{"disputes.review.upheld", "9"}, {"disputes.review.corrected", "4"}, {"disputes.review.other", "3"},
                {"disputes.review.pending", "2"}, {"disputes.review.total", "18"}, {"disputes.lawsuit_direct.upheld", "4"},
                {"disputes.lawsuit_direct.corrected", "1"}, {"disputes.lawsuit_direct.other", "1"}, {"disputes.lawsuit_direct.pending", "1"},
                {"disputes.lawsuit_direct.total", "7"}, {"disputes.lawsuit_after_review.upheld", "3"},
                {"disputes.lawsuit_after_review.other", "2"}, {"disputes.lawsuit_after_review.total", "5"},
                {"proactive.normative.issued", "14"}, {"proactive.normative.repealed", "3"}, {"proactive.normative.in_force", "47"},
                {"proactive.licensing.decisions", "531"}, {"proactive.penalties.decisions", "88"}, {"proactive.enforcement.decisions", "6"},
                {"proactive.fees.amount", "12.5"}});
}

Lines textRulesTold(const std::string& sentence)
{
    return textRulesOf(proseReport(sentence).title("云岫县人民政府2023年政府信息公开工作年度报告").analysis().findings);
}
}
