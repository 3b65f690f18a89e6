// SPDX-License-Identifier: MPL-2.0
#include "words/fix_text.hxx"

#include "base/text.hxx"
#include "words/explanation_text.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
constexpr std::size_t kMostOnButton = 3; ///< changes named one by one

std::string oldText(const CellChange& change, const MessageCatalog& catalog)
{
    const auto old = trimmed(change.oldText);
    return old.empty() ? catalog.text("repair.blank") : old;
}

std::string buttonList(const std::vector<CellChange>& changes, const MessageCatalog& catalog)
{
    std::vector<std::string> words;
    for (const auto& change : changes)
        if (words.size() < kMostOnButton)
            words.push_back(catalog.text("fix.change", {{"old", oldText(change, catalog)}, {"new", change.newText}}));
    const auto list = joined(words, catalog.text("list.separator"));
    return changes.size() > kMostOnButton ? catalog.text("list.cut", {{"list", list}}) : list;
}

std::string blanksText(const std::vector<CellChange>& changes, const MessageCatalog& catalog)
{
    const auto zeros = std::ranges::count(changes, "0", &CellChange::newText);
    const auto totals = std::ranges::ssize(changes) - zeros;
    return totals == 0 ? catalog.text("fix.zeros", {{"count", std::to_string(zeros)}})
                       : catalog.text("fix.blanks", {{"zeros", std::to_string(zeros)}, {"totals", std::to_string(totals)}});
}

/// The key of a single change.
std::string keyOfOne(const Fix& fix)
{
    if (fix.kind == FixKind::PlainNumber)
        return "fix.plain";
    return trimmed(fix.changes.front().oldText).empty() ? "fix.fill" : "fix.one";
}
}

std::string fixText(const Fix& fix, const MessageCatalog& catalog)
{
    if (fix.kind == FixKind::Blanks)
        return blanksText(fix.changes, catalog);
    const auto slip = slipNote(fix.slip, catalog);
    if (!fix.words.empty())
        return catalog.text("fix.one", {{"new", fix.words.front().newText}, {"slip", slip}});
    if (fix.changes.size() == 1)
        return catalog.text(keyOfOne(fix), {{"new", fix.changes.front().newText}, {"slip", slip}});
    return catalog.text("fix.several", {{"count", std::to_string(fix.changes.size())},
                                        {"changes", buttonList(fix.changes, catalog)},
                                        {"slip", slip}});
}

std::string fixDetails(const Fix& fix, const MessageCatalog& catalog)
{
    if (!fix.words.empty())
    {
        const auto& change = fix.words.front();
        return catalog.text("fix.line.words", {{"words", change.around.passage}, {"old", change.place.passage}, {"new", change.newText}});
    }
    return joined(changeTexts(fix.changes, catalog), "\n") + slipNote(fix.slip, catalog);
}

std::string changeText(const CellChange& change, const MessageCatalog& catalog)
{
    const bool isPlain = change.kind == ChangeKind::PlainNumber;
    return catalog.text(isPlain ? "fix.line.plain" : "fix.line", {{"figure", figureText(change.figure, catalog)},
                                                                  {"old", isPlain ? change.oldText : oldText(change, catalog)},
                                                                  {"new", change.newText}});
}

std::vector<std::string> changeTexts(const std::vector<CellChange>& changes, const MessageCatalog& catalog)
{
    std::vector<std::string> texts;
    std::ranges::transform(changes, std::back_inserter(texts), [&](const CellChange& change) { return changeText(change, catalog); });
    return texts;
}
}
