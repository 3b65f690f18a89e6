// SPDX-License-Identifier: MPL-2.0
#include "words/explanation_text.hxx"

#include "base/list_argument.hxx"
#include "base/text.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"

#include <algorithm>
#include <iterator>

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

/// A slip stands behind the last of the changes that it explains.
std::vector<std::string> proposalLines(const std::vector<Proposal>& proposals, const MessageCatalog& catalog)
{
    std::vector<std::string> lines;
    for (std::size_t index = 0; index < proposals.size(); ++index)
    {
        const bool isLast = index + 1 == proposals.size() || proposals[index + 1].slip != proposals[index].slip;
        lines.push_back(proposalText(proposals[index], catalog) + (isLast ? slipNote(proposals[index].slip, catalog) : ""));
    }
    return lines;
}
}

std::vector<std::string> explanationLines(const Explanation& explanation, const MessageCatalog& catalog)
{
    auto arguments = explanation.arguments;
    arguments.emplace_back("count", std::to_string(explanation.proposals.size()));
    std::vector<std::string> lines{catalog.text(explanation.message, arguments)};
    for (const auto& [name, value] : explanation.arguments)
        if (const auto elements = elementsOf(value); elements.size() > 1)
            lines.insert(lines.end(), elements.begin(), elements.end());
    std::ranges::move(proposalLines(explanation.proposals, catalog), std::back_inserter(lines));
    return lines;
}

std::string explanationText(const Explanation& explanation, const MessageCatalog& catalog)
{
    return joined(explanationLines(explanation, catalog), "\n");
}

std::string slipNote(const std::string& slip, const MessageCatalog& catalog)
{
    return slip.empty() ? std::string() : catalog.text("repair.slip", {{"slip", catalog.text("slip." + slip)}});
}
}
