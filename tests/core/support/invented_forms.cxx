// SPDX-License-Identifier: MPL-2.0
#include "support/invented_forms.hxx"

#include "form_file/own_forms.hxx"
#include "support/forms.hxx"

namespace gouji::test
{
const Forms& inventedForms()
{
    static const auto selection = withOwnForms(forms(), {GOUJI_SOURCE_DIR "/tests/data/forms/2027/form.xml",
                                                         GOUJI_SOURCE_DIR "/tests/data/forms/hotline-2027/form.xml"});
    return selection.forms;
}

ReportFixture report2027()
{
    return ReportFixture(*formOfYear(inventedForms(), kDisclosure, 2027), inventedForms())
        .title("云岫县2027年政府信息公开工作年度报告")
        .cells({{"training.officers.trained", "12"}, {"training.officers.untrained", "3"}, {"training.officers.staff", "15"},
                {"training.officers.rate", "80.0"}});
}

ReportFixture hotlineReport()
{
    return ReportFixture(*formOfYear(inventedForms(), "hotline", 2027), inventedForms())
        .title("云岫县2027年政务服务热线运行统计表")
        .cells({{"hotline.received.value", "100"}, {"hotline.closed.value", "95"}, {"hotline.called_back.value", "40"},
                {"hotline.satisfied.value", "97.5"}, {"hotline.staff_cost.value", "3.5"}, {"hotline.running_cost.value", "2.25"},
                {"hotline.cost.value", "5.75"}});
}
}
