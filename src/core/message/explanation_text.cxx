// SPDX-License-Identifier: MPL-2.0
#include "message/explanation_text.hxx"

#include "base/text.hxx"
#include "message/finding_text.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
std::string proposalText(const Proposal& proposal, const MessageCatalog& catalog)
{
    const auto old = trimmed(proposal.oldText);
    return catalog.text("repair.change", {{"figure", figureText(proposal.figure, catalog)},
                                          {"old", old.empty() ? catalog.text("repair.blank") : old},
                                          {"new", proposal.newText}});
}

/// Every change; a slip behind the last of those that it explains.
std::string proposalsText(const std::vector<Proposal>& proposals, const MessageCatalog& catalog)
{
    std::string text;
    for (std::size_t index = 0; index < proposals.size(); ++index)
    {
        text += (index == 0 ? "" : catalog.text("list.separator")) + proposalText(proposals[index], catalog);
        const bool isLast = index + 1 == proposals.size() || proposals[index + 1].slip != proposals[index].slip;
        text += isLast ? slipNote(proposals[index].slip, catalog) : "";
    }
    return text;
}
}

std::string explanationText(const Explanation& explanation, const MessageCatalog& catalog)
{
    Arguments arguments;
    for (const auto& [name, value] : explanation.arguments)
        arguments.emplace_back(name, boost::replace_all_copy(value, std::string(1, kListBreak), catalog.text("list.separator")));
    arguments.emplace_back("count", std::to_string(explanation.proposals.size()));
    arguments.emplace_back("changes", proposalsText(explanation.proposals, catalog));
    return catalog.text(explanation.message, arguments);
}

std::string slipNote(const std::string& slip, const MessageCatalog& catalog)
{
    return slip.empty() ? std::string() : catalog.text("repair.slip", {{"slip", catalog.text("slip." + slip)}});
}
}
