// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/entry/entry_cells.hxx"
#include "ui/entry/joined_steps.hxx"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace gouji
{
class FrameSession;

/// Has the totals that the rules determine follow the figures that are typed, if the user wants that. What is written
/// is one undo step with what the user did to the figure. Main thread only.
class TotalsFollow
{
public:
    TotalsFollow(FrameSession& session, EntryCells& cells);

    /// The window shows another document. Throws UNO exceptions.
    void follow(const css::uno::Reference<css::text::XTextDocument>& document) { steps_.follow(document); }
    void leave();
    /// JoinedSteps::onTravel.
    void onTravel(std::function<void()> callback) { steps_.onTravel(std::move(callback)); }

    /// Takes what the table of a value cell holds now as the state that its totals have followed. Throws UNO
    /// exceptions.
    void beginIn(const CellAddress& cell);
    /// Writes the totals that what was typed since has moved. Nothing after an undo: it has taken the totals back, and
    /// writing would cost the user what can be done again.
    void write();
    /// The same while the cursor stays in the cell; what is typed on there belongs to the same undo step.
    void writeMeanwhile();

private:
    struct Snapshot
    {
        Report report;
        std::string table;
        unsigned changeCount = 0;
        sal_Int32 undoDepth = 0;
    };

    FrameSession& session_;
    EntryCells& cells_;
    JoinedSteps steps_;
    std::optional<Snapshot> before_;
};
}
