// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "structure/progress.hxx"
#include "ui/toolkit/controls.hxx"

#include <array>
#include <optional>
#include <vector>

namespace gouji
{
/// Controls of the links, in their order.
inline constexpr std::array<const char*, 4> kProgressLinks{"progress0", "progress1", "progress2", "progress3"};

/// How far a report has been filled in, part by part, each a button that leads to its next empty place: 表二 3/10 · 表三
/// 41/175 · 文字 2/12. As many as there are buttons, which is enough for one report.
class ProgressLinks
{
public:
    explicit ProgressLinks(const Controls& controls) : controls_(&controls) {}

    void show(std::vector<ProgressPart> parts, const MessageCatalog& catalog);
    /// Where a link leads; nothing if its part is complete or gone.
    [[nodiscard]] std::optional<OpenPlace> placeOf(std::size_t link) const;

private:
    const Controls* controls_;
    std::vector<ProgressPart> parts_;
};
}
