// SPDX-License-Identifier: MPL-2.0
#include "support/collection_sample.hxx"

#include "support/filed_reports.hxx"
#include "support/forms.hxx"
#include "support/random_report.hxx"

#include <random>

namespace gouji::test
{
namespace
{
ReportFixture lifelike(const std::string& unit, unsigned seed)
{
    std::mt19937 random(seed);
    return reportOf(unit).cells(textsOf(lifelikeReport(form2021(), random)));
}

std::vector<FileOutcome> sampleFiles()
{
    auto wrong = lifelike("云岫县教育局", 3);
    wrong.row("received", {"3", "0", "0", "0", "0", "0", "4"}).cell("proactive.fees.amount", "12.50");
    auto odd = lifelike("云岫县审计局", 4);
    odd.cell("proactive.rules.issued", "").cell("proactive.rules.repealed", "/").cell("proactive.normative.issued", "=1+1");
    const auto finance = lifelike("云岫县财政局", 5);
    auto changed = finance;
    changed.cell("proactive.fees.amount", "1");
    const auto health = lifelike("云岫县卫生健康委员会", 6);
    return {filed("民政局.docx", lifelike("云岫县民政局", 1)),
            filed("司法局.odt", lifelike("云岫县司法局", 2)),
            filed("教育局 <终稿>.docx", wrong),
            filed("审计局.docx", odd),
            filed("财政局.docx", finance),
            filed("财政局-改.docx", changed),
            filed("卫健委.docx", health),
            filed("卫健委 (2).docx", health),
            filed("自然资源局.docx", lifelike("云岫县自然资原局", 7)),
            filed("水利局.docx", reportOf("云岫县水利局", 2022)),
            unread("林业局.docx", ErrorCode::FileDamaged)};
}
}

Collection sampleCollection()
{
    return collected(sampleFiles(), rosterOf({"云岫县民政局", "云岫县司法局", "云岫县教育局", "云岫县审计局", "云岫县财政局", "云岫县卫生健康委员会",
                                             "云岫县自然资源局", "云岫县水利局", "云岫县林业局"}));
}

std::string urlOfSample(const std::string& file)
{
    return "file:///年报/" + file;
}
}
