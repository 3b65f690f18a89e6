// SPDX-License-Identifier: MPL-2.0
#include "support/document_snapshot.hxx"

#include "support/temporary_folder.hxx"

#include <algorithm>
#include <regex>

namespace gouji::test
{
namespace
{
std::string between(const std::string& text, const std::string& from, const std::string& to)
{
    const std::size_t begin = text.find(from);
    const std::size_t end = text.find(to, begin == std::string::npos ? 0 : begin);
    return begin == std::string::npos || end == std::string::npos ? std::string() : text.substr(begin, end - begin);
}

/// Without what changes although the document does not: rsid marks, identifiers and dates of tracked changes.
std::string withoutStamps(const std::string& text)
{
    static const std::regex stamps(" (officeooo:(paragraph-)?rsid|xml:id|text:id)=\"[^\"]*\"|<dc:date>[^<]*</dc:date>|ct[0-9]{6,}");
    return std::regex_replace(text, stamps, "");
}

std::string around(const std::string& name, const std::string& left, const std::string& right)
{
    if (left == right)
        return {};
    const auto [first, second] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto position = static_cast<std::size_t>(first - left.begin());
    const std::size_t begin = position < 200 ? 0 : position - 200;
    return name + " differs:\n  " + left.substr(begin, 500) + "\n  " + right.substr(begin, 500) + "\n";
}
}

DocumentSnapshot snapshot(const WriterDocument& document)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "snapshot.fodt";
    const bool isModified = document.isModified();
    document.storeCopy(file, "OpenDocument Text Flat XML");
    const std::string text = withoutStamps(readBytes(file));
    return {between(text, "<office:body>", "</office:body>"), between(text, "<office:automatic-styles>", "</office:automatic-styles>"),
            between(text, "<office:master-styles>", "</office:master-styles>"), isModified};
}

std::string firstDifference(const DocumentSnapshot& left, const DocumentSnapshot& right)
{
    std::string text = around("body", left.body, right.body) + around("automatic styles", left.automaticStyles, right.automaticStyles) +
                       around("page styles", left.pageStyles, right.pageStyles);
    if (left.isModified != right.isModified)
        text += "modified flag differs\n";
    return text;
}

std::ostream& operator<<(std::ostream& stream, const DocumentSnapshot& snapshot)
{
    return stream << "snapshot of " << snapshot.body.size() << " characters, " << (snapshot.isModified ? "modified" : "unmodified");
}
}
