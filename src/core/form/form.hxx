// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/severity.hxx"
#include "form/leftover_index.hxx"
#include "form/phrasebook.hxx"
#include "form/structure_words.hxx"
#include "form/title_words.hxx"
#include "form/unit.hxx"
#include "rule/equation.hxx"

#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji
{
struct Form;

/// The exact label of the official form, what people call it in messages, and other known spellings.
struct Label
{
    std::string text;
    std::string shortText; ///< for messages; the label itself where the form gives none
    std::vector<std::string> variants;
};

constexpr std::size_t kNoGroup = std::numeric_limits<std::size_t>::max();

/// A heading over several leaves of an axis (法人或其他组织, （三）不予公开). Leaves [firstLeaf, endLeaf) lie below it.
struct AxisGroup
{
    std::string id; ///< empty where no rule needs it
    Label label;
    std::size_t parent = kNoGroup; ///< index in Axis::groups
    std::size_t firstLeaf = 0;
    std::size_t endLeaf = 0;
};

/// One row or column that carries figures. An empty label means the form prints none (the value row of 表四).
struct AxisLeaf
{
    std::string id;
    Label label;
    std::size_t group = kNoGroup; ///< innermost group
    bool isComputed = false;
};

/// The rows or the columns of a table block: leaves in the form's order, and the groups above them.
struct Axis
{
    std::vector<AxisGroup> groups;
    std::vector<AxisLeaf> leaves;
};

/// A part of a table with its own column headings: one 第二十条第（…）项 of 表二, the whole of 表三 or 表四.
struct TableBlock
{
    Label title; ///< empty where the form prints none
    Label stub; ///< label over the row labels
    Axis rows;
    Axis columns;
    std::size_t firstFigure = 0; ///< its figures lie row by row from here in TableForm::figures
};

/// One figure of the form. Indices point into the table block's axes.
struct FigureDefinition
{
    std::string id;
    FigureType type = FigureType::Count;
    /// Never null; without words where the form gives none.
    std::shared_ptr<const Unit> unit = std::make_shared<const Unit>();
    bool isComputed = false; ///< a total: determined by the other figures
    std::size_t tableBlock = 0;
    std::size_t row = 0;
    std::size_t column = 0;
};

/// The name of a figure's unit where that is not the usual one of its type; empty otherwise.
[[nodiscard]] std::string unusualUnit(const FigureDefinition& figure);

/// A warning that a whole group of columns stands empty beside a filled column.
struct BlankGroupCheck
{
    std::string id;
    Severity severity = Severity::Warning;
    std::string group; ///< column group
    std::string beside; ///< column
};

/// What a table owes to last year's report. Figure i of TableForm::figures is this year's, n + i last year's, n figures
/// in all.
struct LastYearRules
{
    std::vector<std::string> otherForms; ///< ids of forms in which a figure of the same id means the same
    std::vector<Equation> equations; ///< equalities; a figure of this year stands alone on the right
};

/// How firmly a cell stands when sums are mended: of two smallest repairs that are equally plausible the lighter one is
/// shown first.
struct RepairWeights
{
    unsigned input = 1;
    unsigned total = 1;
};

/// How to see that cases were put under the wrong column: the rule fails for several columns, the differences cancel,
/// and for the balance column (总计) it holds.
struct CategoryShift
{
    std::string id;
    std::string rule;
    std::string balance; ///< an element of the rule
};

/// One statutory table (表二, 表三, 表四) of one form. Rules are bound: their operands are indices into `figures`.
struct TableForm
{
    std::string id;
    std::string title;
    std::vector<TableBlock> tableBlocks;
    std::vector<FigureDefinition> figures;
    std::unordered_map<std::string, std::size_t> figureIndices; ///< into `figures`, by id
    std::vector<Equation> equations;
    std::vector<BlankGroupCheck> blankGroupChecks;
    LastYearRules lastYear;
    RepairWeights repairWeights;
    std::vector<CategoryShift> categoryShifts;

    /// None if the table has no figure of this id.
    [[nodiscard]] std::optional<std::size_t> indexOf(const std::string& figure) const;
};

/// What a section is for, which decides what its text is asked for.
enum class SectionRole
{
    None, ///< nothing
    Overview, ///< the year as a whole: speaks of all aspects, and may name the period
    Problems, ///< says what is wrong and what is done about it: never empty
    Other, ///< the rest: speaks of the information processing fee
};

struct Section
{
    std::string id;
    SectionRole role = SectionRole::None;
    std::string number;
    std::string heading;
    std::vector<std::string> variants; ///< other known headings
    std::vector<std::string> equals; ///< other wordings that are as good as the heading
    std::string table; ///< id of the table that belongs here, or empty
};

/// The section of the form that has this role; null if none has.
[[nodiscard]] const Section* sectionOf(const Form& form, SectionRole role);

/// Number and heading as they stand in a report: 一、总体情况
[[nodiscard]] std::string printed(const Section& section);

/// Severity of a built-in check (number-…, cell-…, table-…, section-…), with exceptions for figures whose id begins
/// with a prefix and for single cases of it.
struct CheckSetting
{
    Severity severity = Severity::Warning;
    std::map<std::string, Severity> exceptions;
    std::map<std::string, Severity> cases; ///< by what follows the dot in the key of the message
};

/// How a report is compared with that of the year before, and how the file of that one is called.
struct YearComparison
{
    int jumpFactor = 0; ///< a figure that grew or shrank by more than this is named (0: none is),
    int jumpFrom = 0; ///< if the larger of both is at least this
    std::vector<std::string> copySections; ///< ids of the sections whose sentences are compared
    int copyPercent = 0; ///< share of equal sentences above which they are named
    int copyCharacters = 0; ///< shorter sentences are not compared, in characters
    std::vector<std::string> statutoryPhrases; ///< sentences that hold one of these are not compared
    std::vector<std::string> fileNameWords; ///< a file whose name holds one of these may be an annual report
};

/// The family of the reports on open government information, which are those of a form that names none.
inline constexpr std::string_view kDisclosure = "disclosure";

/// The definition of one statutory report: data of templates/<id>/form.xml. Source: 国办公开办函〔2021〕30号, 〔2019〕60号.
struct Form
{
    std::string id;
    std::string family = std::string(kDisclosure); ///< the kind of report; of a year a family has one form
    int firstYear = 0;
    std::optional<int> finalYear;
    std::string source;
    std::string title;
    std::string unitPrompt; ///< of the click-to-type places for the unit in the document template
    std::string yearPrompt; ///< of those for the year
    TitleWords titleWords; ///< of this form alone
    std::vector<Section> sections;
    StructureWords structure;
    /// Instructions, placeholders and prompts; those for unit and year in angle brackets.
    LeftoverIndex leftoverWords;
    /// The same, and the prompts for unit and year without brackets, as .docx keeps them: in a title and under the
    /// cursor they are no words of the report.
    LeftoverIndex wordsToWriteOver;
    std::vector<TableForm> tables;
    std::map<std::string, CheckSetting> checks; ///< built-in checks that are not here do not apply
    YearComparison yearComparison;
    Phrasebook phrasebook;
};
}
