// SPDX-License-Identifier: MPL-2.0
#include "api/expected_report.hxx"

#include "writer/uno/uno.hxx"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

namespace gouji::test
{
namespace
{
constexpr const char* kBlank = "(blank)";

std::string findingLine(const std::string& rule, const std::string& severity, const std::string& expected,
                        const std::string& stated, const std::set<std::string>& figures)
{
    std::string line = rule + " " + severity + " expected=" + expected + " stated=" + stated + " {";
    for (const auto& figure : figures)
        line += " " + figure;
    return line + " }";
}

std::string numberOrNothing(const nlohmann::json& value)
{
    return value.is_null() ? "" : value.dump();
}

std::string severityWord(org::gouji::Severity severity)
{
    return severity == org::gouji::Severity_ERROR ? "error" : severity == org::gouji::Severity_WARNING ? "warning" : "info";
}

std::filesystem::path expectationBeside(const std::filesystem::path& sample)
{
    return sample.parent_path() / (sample.stem().string() + ".expected.json");
}
}

ExpectedReport expectedOf(const std::filesystem::path& sample)
{
    std::ifstream stream(expectationBeside(sample));
    const auto json = nlohmann::json::parse(stream);
    ExpectedReport expected;
    for (const auto& [id, text] : json.at("figures").items())
        expected.figures[id] = text.is_null() ? kBlank : text.get<std::string>();
    for (const auto& finding : json.at("findings"))
        expected.findings.push_back(findingLine(finding.at("rule"), finding.at("severity"), numberOrNothing(finding.at("left")),
                                                numberOrNothing(finding.at("right")), finding.at("where")));
    std::ranges::sort(expected.findings);
    return expected;
}

ExpectedReport asRead(const std::vector<org::gouji::Figure>& figures, const std::vector<org::gouji::Finding>& findings)
{
    ExpectedReport read;
    for (const auto& figure : figures)
        read.figures[toUtf8(figure.Id)] = figure.State == org::gouji::FigureState_BLANK ? kBlank : toUtf8(figure.Text);
    for (const auto& finding : findings)
    {
        std::set<std::string> ids;
        for (const auto& id : finding.Figures)
            ids.insert(toUtf8(id));
        read.findings.push_back(findingLine(toUtf8(finding.Rule), severityWord(finding.Severity), toUtf8(finding.Expected),
                                            toUtf8(finding.Stated), ids));
    }
    std::ranges::sort(read.findings);
    return read;
}
}
