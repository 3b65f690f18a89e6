// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <string_view>

namespace gouji
{
/// The checks that are code, not sentences; a form gives each its severity. Ids are stable and documented in the
/// manual.
inline constexpr std::string_view kTableMissing = "table-missing";
inline constexpr std::string_view kTableForm = "table-form";
inline constexpr std::string_view kTableExtra = "table-extra";
inline constexpr std::string_view kTableRowMissing = "table-row-missing";
inline constexpr std::string_view kTableLabel = "table-label";
inline constexpr std::string_view kNumberUnreadable = "number-unreadable";
inline constexpr std::string_view kNumberNegative = "number-negative";
inline constexpr std::string_view kNumberInteger = "number-integer";
inline constexpr std::string_view kNumberWithText = "number-with-text";
inline constexpr std::string_view kNumberForm = "number-form";
inline constexpr std::string_view kAmountUnit = "amount-unit";
inline constexpr std::string_view kCellBlank = "cell-blank";
inline constexpr std::string_view kCellDash = "cell-dash";
inline constexpr std::string_view kCellPendingChange = "cell-pending-change";
inline constexpr std::string_view kTotalBlank = "total-blank";
inline constexpr std::string_view kYearUnit = "year-unit";
inline constexpr std::string_view kYearJump = "year-jump";
inline constexpr std::string_view kYearCopy = "year-copy";
inline constexpr std::string_view kYearGrowth = "year-growth";
inline constexpr std::string_view kSectionMissing = "section-missing";
inline constexpr std::string_view kSectionOrder = "section-order";
inline constexpr std::string_view kSectionHeading = "section-heading";
inline constexpr std::string_view kSectionEmpty = "section-empty";
inline constexpr std::string_view kSectionAspects = "section-aspects";
inline constexpr std::string_view kSectionFee = "section-fee";
inline constexpr std::string_view kReportYear = "report-year";
inline constexpr std::string_view kReportPeriod = "report-period";
inline constexpr std::string_view kReportUnit = "report-unit";
inline constexpr std::string_view kTextLeftover = "text-leftover";
inline constexpr std::string_view kTextDoubled = "text-doubled";

inline constexpr std::array kBuiltInChecks{kTableMissing,   kTableForm,    kTableExtra,      kTableRowMissing, kTableLabel,
                                           kNumberUnreadable, kNumberNegative, kNumberInteger, kNumberWithText,  kNumberForm,
                                           kAmountUnit,     kCellBlank,    kCellDash,        kCellPendingChange, kTotalBlank,
                                           kYearUnit,       kYearJump,     kYearCopy,        kYearGrowth,
                                           kSectionMissing, kSectionOrder, kSectionHeading,  kSectionEmpty,    kSectionAspects,
                                           kSectionFee,     kReportYear,   kReportPeriod,    kReportUnit,      kTextLeftover,
                                           kTextDoubled};
}
