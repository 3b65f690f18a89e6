// SPDX-License-Identifier: MPL-2.0
#include "words/reason_text.hxx"

#include "base/text.hxx"
#include "words/date_text.hxx"

#include <algorithm>
#include <stdexcept>

namespace gouji
{
namespace
{
std::string inOneLine(const std::string& text)
{
    auto line = trimmed(text);
    std::ranges::replace_if(line, [](char character) { return character == '\n' || character == '\r' || character == '\t'; }, ' ');
    return line;
}

std::string headOf(const Reason& reason, const MessageCatalog& catalog)
{
    const auto who = inOneLine(reason.who);
    return catalog.text(reason.kind == ReasonKind::Confirmed ? "reason.confirmed" : "reason.set-aside",
                        {{"who", who.empty() ? catalog.text("reason.unsigned") : who}, {"date", dateText(reason.when, catalog)}});
}

const char* lineKey(ReasonStanding standing)
{
    switch (standing)
    {
    case ReasonStanding::Applies: return "reason.listed";
    case ReasonStanding::NotChecked: return "reason.listed-not-checked";
    case ReasonStanding::AppliesNoLonger: return "reason.listed-no-longer";
    }
    throw std::logic_error("standing without a line");
}
}

std::string reasonText(const Reason& reason, const MessageCatalog& catalog)
{
    const auto head = headOf(reason, catalog);
    const auto why = inOneLine(reason.why);
    return why.empty() ? head : catalog.text("reason.with-why", {{"head", head}, {"why", why}});
}

std::string listedReasonText(const JudgedReason& judged, const MessageCatalog& catalog)
{
    const auto why = inOneLine(judged.reason.why);
    const auto head = headOf(judged.reason, catalog);
    const auto words = why.empty() ? head : catalog.text("reason.words", {{"why", why}, {"head", head}});
    return catalog.text(lineKey(judged.standing), {{"subject", inOneLine(judged.reason.subject)}, {"reason", words}});
}

std::string wholeReasonText(const JudgedReason& judged, const MessageCatalog& catalog)
{
    std::string text;
    for (const auto& part : {trimmed(judged.reason.why), headOf(judged.reason, catalog), inOneLine(judged.reason.subject)})
        if (!part.empty())
            text.append(text.empty() ? "" : "\n").append(part);
    return text;
}

std::string reasonsText(const std::vector<JudgedReason>& reasons, const MessageCatalog& catalog)
{
    std::string text;
    for (const auto& judged : reasons)
        text.append(listedReasonText(judged, catalog)).append("\n");
    return text;
}
}
