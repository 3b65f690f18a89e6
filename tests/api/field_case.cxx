// SPDX-License-Identifier: MPL-2.0
#include "api/field_case.hxx"

#include "support/extension_resources.hxx"

#include "writer/uno/uno.hxx"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

namespace gouji::test
{
namespace
{
using Json = nlohmann::json;
using Lines = std::vector<std::string>;

constexpr std::string_view kEnding = ".expected.json";
constexpr const char* kBlank = "(blank)";

/// A word or a list of words; nothing for null.
std::set<std::string> words(const Json& value)
{
    if (value.is_null())
        return {};
    return value.is_string() ? std::set{value.get<std::string>()} : value.get<std::set<std::string>>();
}

std::map<std::string, std::string> texts(const Json& value)
{
    std::map<std::string, std::string> result;
    for (const auto& [id, text] : value.items())
        result[id] = text.is_null() ? kBlank : text.get<std::string>();
    return result;
}

FieldClaim claimOf(const Json& json)
{
    return {json.at("number"),
            json.at("near"),
            words(json.at("rule")),
            words(json.at("figures")),
            json.at("result") == "AGREES",
            json.value("optional", false)};
}

std::string joined(const std::set<std::string>& parts)
{
    std::string result;
    for (const auto& part : parts)
        result += (result.empty() ? "" : " or ") + part;
    return result;
}

/// Byte offset of the number in a paragraph that holds its words.
std::optional<std::size_t> offsetIn(const std::string& text, const std::string& near)
{
    const std::string open = "【";
    const std::string close = "】";
    const auto begin = near.find(open);
    const auto end = near.find(close);
    const auto before = near.substr(0, begin);
    const auto number = near.substr(begin + open.size(), end - begin - open.size());
    const auto found = text.find(before + number + near.substr(end + close.size()));
    return found == std::string::npos ? std::nullopt : std::optional(found + before.size());
}

const Claim* claimAt(const FieldClaim& right, const Document& document, const std::vector<Claim>& claims)
{
    for (const auto& claim : claims)
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[claim.sentence->block]))
            if (offsetIn(paragraph->text, right.near) == claim.number.offset)
                return &claim;
    return nullptr;
}

std::set<std::string> figuresOf(const Claim& claim)
{
    std::set<std::string> ids;
    if (!claim.readings.empty())
        for (const auto& term : claim.readings[claim.reading.value_or(0)].terms())
            ids.insert(term.figure);
    return ids;
}

/// What is wrong with a claim; empty if nothing is.
std::string faultOf(const FieldClaim& right, const Claim* claim)
{
    const auto isBound = claim && !claim->rule.empty() && claim->result != ClaimResult::Unbound;
    if (!isBound)
        return right.rules.empty() || right.isOptional ? "" : "unbound";
    if (right.rules.empty())
        return "bound by " + std::string(claim->rule);
    if (!right.rules.contains(std::string(claim->rule)))
        return "bound by " + std::string(claim->rule) + " instead of " + joined(right.rules);
    if (!right.figures.empty() && figuresOf(*claim) != right.figures)
        return "bound to " + joined(figuresOf(*claim));
    if ((claim->result == ClaimResult::Agrees) != right.agrees)
        return right.agrees ? "called wrong" : "called right";
    return "";
}

std::string severityWord(org::gouji::Severity severity)
{
    return severity == org::gouji::Severity_ERROR ? "error" : "warning";
}
}

std::vector<std::string> fieldCases(FieldKind kind)
{
    const auto folder = fieldFolder();
    if (!folder)
        return {""};
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(*folder))
        if (const auto file = entry.path().filename().string(); file.ends_with(kEnding))
            if (const auto name = file.substr(0, file.size() - kEnding.size());
                fieldCase(name).scenario.empty() == (kind == FieldKind::Report))
                names.push_back(name);
    std::ranges::sort(names);
    return names;
}

FieldCase fieldCase(const std::string& name)
{
    const auto folder = fieldFolder().value();
    std::ifstream stream(folder / (name + std::string(kEnding)));
    const auto json = Json::parse(stream);
    FieldCase result;
    if (const auto& input = json.at("input"); !input.is_null())
        result.input = folder / input.get<std::string>();
    result.scenario = json.value("scenario", "");
    result.hasAllFigures = json.contains("figures");
    result.figures = texts(json.value(result.hasAllFigures ? "figures" : "figures_some", Json::object()));
    result.isConverted = json.value("convert", false);
    for (const auto& claim : json.value("claims", Json::array()))
        result.claims.push_back(claimOf(claim));
    for (const auto& finding : json.value("findings", Json::array()))
        result.findings.push_back(words(finding.at("rule")));
    result.allowed = words(json.value("allowed", Json::array()));
    result.orError = json.value("or_error", "");
    result.fill = texts(json.value("fill", Json::object()));
    return result;
}

Lines wrongFigures(const FieldCase& right, const std::vector<org::gouji::Figure>& read)
{
    const auto figures = asRead(read, {}).figures;
    Lines lines;
    for (const auto& [id, text] : right.figures)
        if (const auto figure = figures.find(id); figure == figures.end())
            lines.push_back(id + " is not read");
        else if (figure->second != text)
            lines.push_back(id + " is " + figure->second + " instead of " + text);
    for (const auto& [id, text] : figures)
        if (right.hasAllFigures && !right.figures.contains(id))
            lines.push_back(id + " is read: " + text);
    return lines;
}

Lines wrongFindings(const FieldCase& right, const std::vector<org::gouji::Finding>& found)
{
    auto allowed = right.allowed;
    std::set<std::string> rules;
    for (const auto& required : right.findings)
        allowed.insert(required.begin(), required.end());
    Lines lines;
    for (const auto& finding : found)
    {
        if (finding.Severity == org::gouji::Severity_INFO)
            continue;
        const auto rule = toUtf8(finding.Rule);
        rules.insert(rule);
        if (!allowed.contains(rule))
            lines.push_back("false " + severityWord(finding.Severity) + " " + rule + ": " + toUtf8(finding.Message));
    }
    for (const auto& required : right.findings)
        if (std::ranges::none_of(required, [&](const std::string& rule) { return rules.contains(rule); }))
            lines.push_back("not found: " + joined(required));
    return lines;
}

Lines wrongClaims(const FieldCase& right, const Document& document, const std::vector<Claim>& claims)
{
    Lines lines;
    for (const auto& claim : right.claims)
        if (const auto fault = faultOf(claim, claimAt(claim, document, claims)); !fault.empty())
            lines.push_back(claim.near + " " + fault);
    return lines;
}
}
