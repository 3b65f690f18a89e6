// SPDX-License-Identifier: MPL-2.0
#include "support/worked_controls.hxx"

#include "support/dialog_file.hxx"
#include "support/promised_controls.hxx"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>

namespace gouji::test
{
namespace
{
std::set<std::string>& workedNow()
{
    static std::set<std::string> controls; // in the test that runs
    return controls;
}

class Counting : public testing::EmptyTestEventListener
{
    void OnTestStart(const testing::TestInfo&) override { workedNow().clear(); }

    void OnTestEnd(const testing::TestInfo& test) override
    {
        if (!test.result()->Passed())
            return;
        for (const auto& control : workedNow())
            workedBy_.emplace(control, std::string(test.test_suite_name()) + "." + test.name());
    }

    void OnEnvironmentsTearDownStart(const testing::UnitTest& run) override
    {
        if (run.test_to_run_count() < run.total_test_count())
            return;
        std::ofstream list(GOUJI_SCREENSHOTS "/controls.txt");
        for (const auto& control : promisedControls())
        {
            const auto worked = workedBy_.find(control);
            if (worked == workedBy_.end())
                ADD_FAILURE() << "no test has worked this control with real mouse or keyboard: " << control;
            else
                list << control << '\t' << worked->second << '\n';
        }
    }

    std::map<std::string, std::string> workedBy_; ///< control and the first test that did
};
}

void noteWorked(const std::string& control)
{
    workedNow().insert(control);
}

void noteWorkedButton(const std::string& title, const std::string& words)
{
    for (const auto& name : dialogNames())
    {
        const DialogFile file(name);
        if (file.title().empty() || !title.starts_with(file.title()))
            continue;
        for (const auto& id : file.workedIds())
            if (file.kindOf(id) == "button" && file.spokenName(id) == words)
                noteWorked(name + "/" + id);
    }
}

void demandEveryControl()
{
    testing::UnitTest::GetInstance()->listeners().Append(new Counting);
}
}
