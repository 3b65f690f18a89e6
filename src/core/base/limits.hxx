// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>

namespace gouji
{
/// How much of a stranger's file is read at all, said here and nowhere else. Each limit is far beyond what a report or
/// a form needs; what is beyond it is refused with an error or told in a finding, so that no file takes the office
/// longer than its size warrants.

/// Digits of one number, in a cell or in the prose: exact arithmetic costs their square. The largest figure of a report
/// has 16.
inline constexpr std::size_t kMostDigits = 100;
/// Characters of a sentence of the prose whose numbers are read: each number is weighed with its whole sentence. The
/// longest of published reports has about 700.
inline constexpr std::size_t kMostSentenceCharacters = 2000;
/// Numbers of such a sentence, for the same reason. An enumeration over all rows of 表三 has about 60.
inline constexpr std::size_t kMostSentenceNumbers = 200;
/// Numbers and words like 均 of a report's prose that are read. Published reports have up to 200.
inline constexpr std::size_t kMostProseClaims = 10000;
/// Characters of a cell or a line that are compared with labels: an edit distance costs the product of both lengths.
/// The longest label of a form has 30, with its instruction about 200.
inline constexpr std::size_t kMostLabelCharacters = 300;
/// Reasons kept in one document; a report has some dozens of findings that take one.
inline constexpr std::size_t kMostReasons = 5000;
/// Bytes of them, as they are stored.
inline constexpr std::size_t kMostReasonBytes = 4 << 20;
/// Objects and arrays within each other in their JSON; ours has four.
inline constexpr int kMostReasonDepth = 64;

/// Bytes of a report's file, and of one part of it that is inflated or parsed. Published reports have up to 20 MB, for
/// their pictures, and texts of up to 5 MB.
inline constexpr std::size_t kMostFileBytes = 128 << 20;
inline constexpr std::size_t kMostPartBytes = 24 << 20;
/// Parts of a package. A report has about 20, and one for each picture.
inline constexpr std::size_t kMostParts = 10000;
/// How many times larger than in the package a part may be; smaller ones than these bytes may be of any ratio. Texts of
/// reports grow 10 to 40 times.
inline constexpr std::size_t kMostInflation = 200;
inline constexpr std::size_t kPartBytesOfAnyRatio = 2 << 20;
/// Tags and attributes of one XML text. Those of published reports are up to 300,000.
inline constexpr std::size_t kMostXmlItems = 1500000;
/// Elements within each other, tables in the cells of tables among them. Reports have up to 30.
inline constexpr std::size_t kMostXmlDepth = 200;
/// Cells of one table of a file that says of rows how often they are repeated. A report's tables have up to 300.
inline constexpr std::size_t kMostTableCells = 20000;

/// Units of a roster; a province has 15,000. Their names are compared with those of the reports.
inline constexpr std::size_t kMostRosterUnits = 20000;
/// Bytes of its file.
inline constexpr std::size_t kMostRosterBytes = 8 << 20;
/// Characters of a unit's name. The longest has about 40.
inline constexpr std::size_t kMostUnitNameCharacters = 100;

/// Bytes of a form file. Those that ship have 55,000.
inline constexpr std::size_t kMostFormBytes = 256 << 10;
/// Elements of a form file. Those that ship have 590.
inline constexpr std::size_t kMostFormElements = 4000;
/// Elements within each other: 8 nested groups, and what stands around them. Those that ship have 7.
inline constexpr std::size_t kMostFormDepth = 16;
/// Bytes of one text or attribute of a form file. The longest that ships has 2,200.
inline constexpr std::size_t kMostFormTextBytes = 8000;
/// Groups of an axis within each other. Those that ship have 3.
inline constexpr std::size_t kMostGroupLevels = 8;
/// Figures of all tables of a form: rows × columns. Those that ship have 200.
inline constexpr std::size_t kMostFigures = 5000;
/// Bytes of one sentence of a rule, or of a sum of the phrases. The longest that ships has 120.
inline constexpr std::size_t kMostRuleBytes = 2000;
/// Terms of all bound rules of a form, and of the sums of its phrases. Those that ship have about 2,000.
inline constexpr std::size_t kMostTerms = 100000;
/// Meanings of the words of a form's phrases. Those that ship have about 110.
inline constexpr std::size_t kMostMeanings = 256;
/// Files of the folder of a user's own forms that are read: each is parsed when the office's first command runs.
inline constexpr std::size_t kMostOwnForms = 50;
}
