// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji
{
/// A matter that a section has to speak of, and the words by which it is recognised.
struct Aspect
{
    std::string name;
    std::vector<std::string> words;
};

/// Words before and after the unit's name in the opening paragraph.
struct UnitPhrase
{
    std::string before;
    std::string after;
};

/// Another form of the same word in names of units (人民政府, 政府).
struct UnitWord
{
    std::string word;
    std::string same; ///< what it is read as; empty: left out
};

/// A day of any year.
struct MonthDay
{
    int month = 1;
    int day = 1;
};

/// How dates and periods are written, and which period a report is about.
struct PeriodWords
{
    std::string year;
    std::string month;
    std::string day;
    std::vector<std::string> links; ///< between first and last day
    MonthDay first = {1, 1}; ///< of the report year
    MonthDay last = {12, 31};

    [[nodiscard]] bool isCalendarYear() const { return first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31; }
};

/// Words around a section's number.
struct Numbering
{
    std::string before;
    std::string after;
};

/// What a click-to-type place of the document template says; in Word formats it becomes plain text.
struct Prompt
{
    std::string after; ///< it is one only right behind these words; empty: anywhere
    std::string text;
};

/// The words by which the structure rules read a report's prose: data of form.xml, element <structure>.
struct StructureWords
{
    std::vector<Numbering> numberings;
    std::vector<std::string> leftovers;  ///< instructions and placeholders that must not stay
    std::vector<Prompt> prompts;
    std::vector<std::string> emptyWords; ///< say that there is nothing to say (无)
    std::vector<Aspect> aspects;         ///< of the overview
    std::vector<std::string> feeWords;   ///< one of them speaks of the information processing fee
    PeriodWords period;
    std::vector<std::string> reportNames;    ///< a report of a year is named by one of them
    std::vector<std::string> notReportNames; ///< unless one of them follows
    std::vector<UnitPhrase> unitPhrases;
    std::vector<std::string> ownNames; ///< the body itself: a name that begins so is no other's
    std::vector<UnitWord> unitWords;
    std::vector<std::string> doubled; ///< may stand doubled
};
}
