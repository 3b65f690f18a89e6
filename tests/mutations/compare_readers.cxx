// SPDX-License-Identifier: MPL-2.0
#include "compare_readers.hxx"

#include "support/document_lines.hxx"
#include "support/extension_resources.hxx"
#include "support/writer_document.hxx"

#include "audit/audit.hxx"
#include "exports/json_lines.hxx"
#include "files/read_file_content.hxx"
#include "writer/reading/read_document.hxx"

#include <algorithm>
#include <array>
#include <sstream>

namespace gouji::mutations
{
namespace
{
using Lines = std::vector<std::string>;

/// One value a line, so that a difference is short.
Lines linesOfJson(const std::string& json)
{
    Lines lines;
    std::string text;
    for (const char character : json)
    {
        text += character;
        if (character != ',' && character != '}')
            continue;
        lines.push_back(std::move(text));
        text.clear();
    }
    return lines;
}

/// What a reading of the file gives a person, from the most telling to the least.
struct Told
{
    Lines figures;
    Lines findings;
    Lines texts;
};

Told told(const Document& document)
{
    const auto& resources = test::extensionResources();
    const auto made = audit(document, resources.forms, {}, nullptr, {});
    return {linesOfJson(figuresAsJsonLines(filedReports(made, "a file"))),
            linesOfJson(checkAsJsonLines(findingsReport(made, {}), "a file", Severity::Info, resources.catalog)), test::linesOf(document)};
}

std::string lineAt(const Lines& lines, std::size_t index)
{
    return index < lines.size() ? lines[index] : "(end)";
}

/// Where two readings differ first; empty if they do not.
std::string difference(const Lines& ours, const Lines& writers)
{
    const auto first = static_cast<std::size_t>(std::ranges::mismatch(ours, writers).in1 - ours.begin());
    if (first == ours.size() && first == writers.size())
        return {};
    std::string text;
    for (auto line = first < 2 ? 0 : first - 2; line < first; ++line)
        text += " " + ours[line];
    text += "\n    ours:  ";
    for (auto line = first; line < first + 4; ++line)
        text += " " + lineAt(ours, line);
    text += "\n    Writer:";
    for (auto line = first; line < first + 4; ++line)
        text += " " + lineAt(writers, line);
    return text;
}

void note(const std::string& difference, const std::vector<std::string>& knownKinds, Observations& seen)
{
    if (knownKinds.empty())
    {
        seen.faults.push_back(difference);
        return;
    }
    ++seen.effects["of a known kind"];
    std::string kinds;
    for (const auto& kind : knownKinds)
    {
        ++seen.effects["known: " + kind];
        kinds += (kinds.empty() ? "" : ", ") + kind;
    }
    seen.remarks.push_back("known (" + kinds + "): " + difference);
}

void judge(const Told& ours, const Told& writers, const std::vector<std::string>& knownKinds, Observations& seen)
{
    const auto texts = difference(ours.texts, writers.texts);
    for (const auto& [what, lines] : {std::pair("figures", &Told::figures), std::pair("findings", &Told::findings)})
        if (const auto differing = difference(ours.*lines, writers.*lines); !differing.empty())
        {
            ++seen.effects[std::string(what) + " differ"];
            note(std::string(what) + " differ:" + differing + (texts.empty() ? "" : "\n    in the text:" + texts), knownKinds, seen);
            return;
        }
    ++seen.effects[texts.empty() ? "equal" : "texts differ alone"];
    if (!texts.empty())
        seen.remarks.push_back("texts differ:" + texts);
}
}

Observations compareReaders(const DamagedReport& report, std::string& step)
{
    Observations seen;
    const test::WriterDocument document(report.file, test::OpenMode::ReadOnly, "");
    step = "read";
    const auto writers = readDocument(document.reference());
    const auto ours = readFileContent(report.file.string());
    if (ours && writers)
        judge(told(ours.value().document), told(writers.value()), report.knownKinds, seen);
    else if (ours || writers)
        seen.faults.push_back("only " + std::string(ours ? "ours" : "Writer's reader") + " reads it: " + messageKey(ours ? writers.error().code : ours.error().code));
    step = "close";
    return seen;
}
}
