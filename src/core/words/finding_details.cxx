// SPDX-License-Identifier: MPL-2.0
#include "base/list_argument.hxx"
#include "words/display_width.hxx"
#include "words/explanation_text.hxx"
#include "words/finding_text.hxx"
#include "words/rule_name.hxx"
#include "words/side_text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kShort = 8; ///< no quotation is cut to less
constexpr std::string_view kDots = "…";
constexpr std::string_view kClause = "clause";
constexpr std::string_view kFrame = "frame";

class Details
{
public:
    Details(const Finding& finding, std::string_view said, const MessageCatalog& catalog)
        : finding_(finding), said_(said), catalog_(catalog), sentence_(rawText(finding.message)), below_(rawText("below." + finding.message)),
          lists_(rawText("details." + finding.message))
    {
    }

    std::vector<std::string> collect()
    {
        for (const auto& [name, value] : finding_.arguments)
            addArgument(name, elementsOf(value));
        addMakeUps();
        addConsequences();
        for (const auto& explanation : finding_.explanations)
            for (auto& line : explanationLines(explanation, catalog_))
                add(std::move(line));
        return std::move(lines_);
    }

private:
    [[nodiscard]] std::string rawText(const std::string& key) const { return catalog_.has(key) ? catalog_.text(key) : std::string(); }

    static bool names(const std::string& text, const std::string& name) { return text.find("{" + name + "}") != std::string::npos; }

    void add(std::string line)
    {
        if (!line.empty() && said_.find(line) == std::string_view::npos && std::ranges::find(lines_, line) == lines_.end())
            lines_.push_back(std::move(line));
    }

    void addArgument(const std::string& name, const std::vector<std::string>& elements)
    {
        if (name == kClause)
            return addClause(elements.front());
        if (name == kFrame)
            return add(catalog_.text("detail.frame", {{"frame", elements.front()}}));
        if (elements.size() == 1 && !names(lists_, name))
            return addQuotation(name, elements.front());
        const bool isNamed = name == "figureNames" ? names(sentence_, "figures") : names(sentence_, name);
        if (isNamed || names(lists_, name))
            for (const auto& element : elements)
                add(element);
    }

    void addQuotation(const std::string& name, const std::string& text)
    {
        if (text == finding_.place.passage)
            return addPassage(text);
        if (names(sentence_, name) || names(below_, name))
            addIfCut(text);
    }

    /// It may have lost its start.
    void addPassage(const std::string& passage)
    {
        addIfCut(passage);
        if (said_.find(passage) == std::string_view::npos && said_.find(kDots) != std::string_view::npos)
            add(shortened(passage, std::string::npos));
    }

    /// A text whose beginning stands above, but not the whole.
    void addIfCut(const std::string& text)
    {
        auto start = shortened(text, kShort);
        const bool isLong = start.ends_with(kDots);
        start.resize(start.size() - (isLong ? kDots.size() : 0));
        if (isLong && said_.find(start) != std::string_view::npos)
            add(shortened(text, std::string::npos));
    }

    /// Where its words are no others than those of the passage, which is named, nothing is new in them.
    void addClause(const std::string& clause)
    {
        const bool isSaid = std::ranges::any_of(lines_, [&](const std::string& line) { return line.find(clause) != std::string::npos; });
        if (!isSaid && said_.find(clause) == std::string_view::npos)
            add(catalog_.text("detail.clause", {{"clause", clause}}));
    }

    void addMakeUps()
    {
        bool isSummed = false;
        for (const auto& [name, side] : {std::pair("leftMakeUp", &finding_.left), std::pair("rightMakeUp", &finding_.right)})
            if (*side && names(sentence_, name))
            {
                isSummed = true;
                if ((*side)->operands.size() > 1)
                    add(makeUp(**side));
            }
        if (isSummed)
            add(notesText({&finding_.left, &finding_.right}, catalog_));
    }

    void addConsequences()
    {
        for (const auto& consequence : finding_.consequences)
        {
            Arguments arguments{{"element", consequence.element}, {"rule", ruleName(consequence.rule, catalog_)}};
            const bool hasValues = consequence.left && consequence.right;
            if (hasValues)
                arguments.insert(arguments.end(), {{"left", consequence.left->toString()}, {"right", consequence.right->toString()}});
            add(catalog_.text(hasValues ? "consequence.broken" : "consequence.not-judged", arguments));
        }
    }

    const Finding& finding_;
    std::string_view said_;
    const MessageCatalog& catalog_;
    std::string sentence_; ///< with its placeholders, as those below
    std::string below_;
    std::string lists_;
    std::vector<std::string> lines_;
};
}

std::vector<std::string> detailsOf(const Finding& finding, std::string_view said, const MessageCatalog& catalog)
{
    return Details(finding, said, catalog).collect();
}
}
