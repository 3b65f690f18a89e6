// SPDX-License-Identifier: MPL-2.0
#include "support/random_report.hxx"

#include "support/forms.hxx"

#include <algorithm>
#include <array>

namespace gouji::test
{
namespace
{
enum class Magnitudes
{
    Even,
    Skewed,
};

class RandomReport
{
public:
    RandomReport(const Form& form, std::mt19937& random, int least, Magnitudes magnitudes)
        : form_(form), random_(random), least_(least), magnitudes_(magnitudes)
    {
    }

    FigureNumbers numbers()
    {
        for (const auto& figure : tableOf(form_, "proactive").figures)
            numbers_[figure.id] = figure.type == FigureType::SignedCount ? -1 : next();
        for (const std::string id : {"licensing", "other_services", "penalties", "enforcement", "fees"})
            if (const auto items = numbers_.find("proactive." + id + ".previous_items"); items != numbers_.end())
                ++items->second;
        for (const std::string id : {"rules", "normative"})
            addNorms("proactive." + id);
        const auto& columns = tableOf(form_, "applications").tableBlocks.front().columns.leaves;
        for (const auto& column : columns)
            addApplications(column.id);
        addRowTotals();
        for (const std::string block : {"review", "lawsuit_direct", "lawsuit_after_review"})
            addDisputes("disputes." + block);
        return numbers_;
    }

private:
    int next() { return least_ + static_cast<int>(magnitudes_ == Magnitudes::Even ? random_() % 30 : nextSkewed()); }

    /// Half of the cells of a real table are 0, most others small, a few in the hundreds or thousands.
    std::mt19937::result_type nextSkewed()
    {
        constexpr std::array<std::mt19937::result_type, 10> kSpans{1, 1, 1, 1, 1, 6, 20, 90, 700, 4000};
        return random_() % kSpans[random_() % kSpans.size()];
    }

    /// What stands at the end of the year covers what came in it.
    void addNorms(const std::string& norm)
    {
        const bool isNew = form_.id == "2021";
        numbers_[norm + (isNew ? ".in_force" : ".total_public")] += numbers_[norm + (isNew ? ".issued" : ".new_public")];
    }

    [[nodiscard]] static bool isDetail(const std::string& row)
    {
        return row != "received" && row != "carried_in" && row != "handled" && row != "carried_out";
    }

    void addApplications(const std::string& column)
    {
        if (column == "total")
            return;
        const auto at = [&](const std::string& row) -> int& { return numbers_["applications." + row + "." + column]; };
        int handled = 0;
        for (const auto& row : tableOf(form_, "applications").tableBlocks.front().rows.leaves)
            if (isDetail(row.id))
                handled += at(row.id) = next();
        at("handled") = handled;
        at("carried_out") = next();
        const auto open = handled + at("carried_out");
        at("carried_in") = std::min(open, least_ + static_cast<int>(random_() % 10));
        at("received") = open - at("carried_in");
    }

    void addRowTotals()
    {
        const auto& tableBlock = tableOf(form_, "applications").tableBlocks.front();
        for (const auto& row : tableBlock.rows.leaves)
        {
            int total = 0;
            for (const auto& column : tableBlock.columns.leaves)
                if (column.id != "total")
                    total += numbers_["applications." + row.id + "." + column.id];
            numbers_["applications." + row.id + ".total"] = total;
        }
    }

    void addDisputes(const std::string& block)
    {
        int total = 0;
        for (const std::string result : {".upheld", ".corrected", ".other", ".pending"})
            total += numbers_[block + result] = next();
        numbers_[block + ".total"] = total;
    }

    const Form& form_;
    std::mt19937& random_;
    int least_;
    Magnitudes magnitudes_;
    FigureNumbers numbers_;
};
}

FigureNumbers consistentReport(const Form& form, std::mt19937& random, int least)
{
    return RandomReport(form, random, least, Magnitudes::Even).numbers();
}

FigureNumbers lifelikeReport(const Form& form, std::mt19937& random)
{
    return RandomReport(form, random, 0, Magnitudes::Skewed).numbers();
}

FigureTexts textsOf(const FigureNumbers& numbers)
{
    FigureTexts texts;
    for (const auto& [id, number] : numbers)
        texts[id] = std::to_string(number);
    return texts;
}
}
