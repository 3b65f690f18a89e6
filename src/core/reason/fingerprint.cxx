// SPDX-License-Identifier: MPL-2.0
#include "reason/fingerprint.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
/// Arguments that say where, not what: last year's file, names of the document's tables, the regulation behind a form;
/// the words for figures and sums, which are in it by their ids; and a part of the sentence, which is in it.
constexpr std::array<std::string_view, 8> kElsewhere{"clause", "file", "figureNames", "name", "names", "source", "sum", "sums"};
constexpr char kPartBreak = '\x1e'; ///< no document text holds it

class Content
{
public:
    void add(std::string_view name, std::string_view value) { text_.append(name).append("=").append(value).push_back(kPartBreak); }
    void add(std::string_view name, const std::optional<Decimal>& value)
    {
        if (value)
            add(name, value->toString());
    }
    void add(std::string_view name, const std::optional<Side>& side)
    {
        if (!side)
            return;
        for (const auto& operand : side->operands)
            add(name, std::to_string(operand.factor).append("*").append(operand.value.toString()));
        add(name, side->value.toString());
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

/// Spaces and line breaks differ between formats.
std::string withoutSpaces(std::string_view text)
{
    return toUtf8Bytes(compacted(text));
}
}

bool takesReason(const Finding& finding)
{
    return finding.severity != Severity::Error && finding.message != kUnfinished && finding.message != kUnfilledPrompts;
}

std::string fingerprintOf(const Finding& finding)
{
    Content content;
    content.add("rule", finding.rule);
    content.add("message", finding.message);
    content.add("report", std::to_string(finding.report));
    for (const auto& figure : finding.figures)
        content.add(figure.place.document.empty() ? "figure" : "last-year", figure.id);
    content.add("left", finding.left);
    content.add("right", finding.right);
    content.add("stated", finding.stated);
    content.add("expected", finding.expected);
    content.add("passage", withoutSpaces(finding.place.passage));
    for (const auto& [name, value] : finding.arguments)
        if (std::ranges::find(kElsewhere, name) == kElsewhere.end())
            content.add(name, withoutSpaces(value));
    return to_string(boost::uuids::name_generator_sha1(boost::uuids::ns::oid())(content.text()));
}
}
