// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// What the dialog begins with.
struct InsertOffer
{
    std::string unit; ///< may be empty
    int year = 0;
};

/// What the user entered.
struct InsertChoice
{
    std::string unit;
    int year = 0;
    std::string formId;
    bool fillsZeros = false;
};

/// Asks for unit, year, form (follows the year; those with a document template) and zeros; nothing if the user
/// cancelled.
[[nodiscard]] std::optional<InsertChoice> askForReport(const FrameSession& session, const Resources& resources, const InsertOffer& offer);
}
