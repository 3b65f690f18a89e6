// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji
{
enum class ReasonKind
{
    Confirmed, ///< it was looked at and is right as it is
    SetAside, ///< left for later
};

/// Why a finding that is no error may stand as it is. Texts are UTF-8.
struct Reason
{
    std::string fingerprint; ///< fingerprintOf the finding
    std::string rule; ///< stable id
    ReasonKind kind = ReasonKind::Confirmed;
    std::string who;
    std::string when; ///< local time in ISO 8601, "2025-01-12T09:30"
    std::string why; ///< as typed, with line breaks; may be empty for what is set aside
    std::string subject; ///< the finding's sentence as it was, for lists
    std::string others = {}; ///< what a newer version says besides, a JSON object, so that it is kept; empty: nothing

    friend bool operator==(const Reason&, const Reason&) = default;
};
}
