// SPDX-License-Identifier: MPL-2.0
#include "words/sentence_arguments.hxx"

#include "base/list_argument.hxx"
#include "words/display_width.hxx"
#include "words/explanation_text.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"
#include "words/rule_name.hxx"
#include "words/side_text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kLeastSumWidth = 26; ///< what is compared is named before the words that speak of it

class SentenceArguments
{
public:
    SentenceArguments(const Finding& finding, const SentenceRoom& room, const MessageCatalog& catalog)
        : finding_(finding), room_(room), catalog_(catalog)
    {
    }

    Arguments collect()
    {
        for (const auto& [name, value] : finding_.arguments)
            add(name, name == "sum" ? shortened(value, std::max(room_.width, kLeastSumWidth)) : listText(elementsOf(value)));
        add("rule", shortened(ruleName(finding_.rule, catalog_), room_.width));
        add("figures", figureList());
        addLeads();
        addSides();
        addSlip();
        add("consequenceCount", std::to_string(finding_.consequences.size()));
        return std::move(arguments_);
    }

private:
    void add(std::string_view name, const std::string& value) { arguments_.emplace_back(name, value); }

    [[nodiscard]] std::string argument(std::string_view name) const
    {
        const auto found = std::ranges::find(finding_.arguments, name, &std::pair<std::string, std::string>::first);
        return found == finding_.arguments.end() ? std::string() : found->second;
    }

    /// As many as the sentence has room for.
    [[nodiscard]] std::string listText(std::vector<std::string> words) const
    {
        const bool isCut = words.size() > room_.elements;
        words.resize(std::min(words.size(), room_.elements));
        for (auto& word : words)
            word = shortened(word, room_.width);
        const auto list = joined(words, catalog_.text("list.separator"));
        return isCut ? catalog_.text("list.cut", {{"list", list}}) : list;
    }

    [[nodiscard]] std::string figureList() const
    {
        if (const auto names = argument("figureNames"); !names.empty())
            return listText(elementsOf(names));
        std::vector<std::string> words;
        for (const auto& figure : finding_.figures)
            words.push_back(figureWords(figure, catalog_));
        return listText(std::move(words));
    }

    [[nodiscard]] FigureReference withinRoom(FigureReference figure) const
    {
        figure.row = shortened(figure.row, room_.width);
        figure.column = shortened(figure.column, room_.width);
        return figure;
    }

    [[nodiscard]] std::string wordsOf(const FigureReference& figure) const { return figureText(withinRoom(figure), catalog_); }

    void addLead(std::string_view name, const std::string& place)
    {
        const bool isSaid = room_.use == SentenceUse::BelowEntry || place.empty();
        Arguments arguments{{"place", place}};
        add(name, isSaid ? std::string() : catalog_.text("lead", arguments));
    }

    void addLeads()
    {
        const auto table = argument("table");
        const auto element = shortened(argument("element"), room_.width);
        if (!finding_.figures.empty())
        {
            add("first", figureWords(withinRoom(finding_.figures.front()), catalog_));
            addLead("firstLead", wordsOf(finding_.figures.front()));
            addLead("cellLead", wordsOf(finding_.figures.back()));
        }
        addLead("tableLead", table);
        addLead("elementLead", element.empty() ? table : catalog_.text("lead.element", {{"table", table}, {"element", element}}));
        const auto passage = shortenedAround(argument("number"), finding_.place.passage, room_.width);
        addLead("passageLead", catalog_.text("lead.passage", {{"passage", passage}}));
    }

    [[nodiscard]] std::string sumText(const Side& side) const { return room_.hasMakeUps ? makeUp(side) : side.value.toString(); }

    void addSides()
    {
        if (finding_.left)
        {
            add("left", finding_.left->value.toString());
            add("leftMakeUp", sumText(*finding_.left));
        }
        if (finding_.right)
        {
            add("right", finding_.right->value.toString());
            add("rightMakeUp", sumText(*finding_.right));
        }
        if (finding_.stated)
            add("stated", finding_.stated->toString());
        if (finding_.expected)
            add("expected", finding_.expected->toString());
        const bool hasGap = room_.hasGap && room_.use == SentenceUse::Alone && finding_.left && finding_.right;
        add("gap", hasGap ? catalog_.text("gap", {{"difference", (finding_.left->value - finding_.right->value).toString()}}) : std::string());
    }

    void addSlip() { add("slip", slipNote(argument(kSlipArgument), catalog_)); }

    const Finding& finding_;
    const SentenceRoom& room_;
    const MessageCatalog& catalog_;
    Arguments arguments_;
};
}

Arguments sentenceArguments(const Finding& finding, const SentenceRoom& room, const MessageCatalog& catalog)
{
    return SentenceArguments(finding, room, catalog).collect();
}
}
