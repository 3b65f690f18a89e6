// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/structure_words.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// The words by which titles, and the years in titles and periods, are known: of one form or of several. Compacted,
/// none empty; each list without repetition, longest first.
struct TitleWords
{
    std::vector<std::u32string> titles;    ///< the last words of a title: 政府信息公开工作年度报告
    std::vector<std::u32string> years;     ///< behind the year of a title: 年度, 年
    std::vector<std::u32string> firstDays; ///< behind the year of a period: 年1月1日
    std::vector<std::u32string> unitEnds;  ///< the last words of a unit's name: 人民政府, 局

    void add(const TitleWords& others);
};

/// Of one form: its title, what it writes behind years, the first day of its period as its words write it, and what
/// names of units end with.
[[nodiscard]] TitleWords titleWordsOf(const std::string& title, const std::vector<std::string>& years, const PeriodWords& period,
                                      const std::vector<std::string>& unitEnds);
}
