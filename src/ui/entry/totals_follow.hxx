// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/entry/entry_cells.hxx"

#include <optional>
#include <string>

namespace gouji
{
class FrameSession;

/// Has the totals that the rules determine follow the figures that are typed, if the user wants that. What is written joins the user's last undo
/// step. Main thread only.
class TotalsFollow
{
public:
    TotalsFollow(FrameSession& session, EntryCells& cells) : session_(session), cells_(cells) {}

    /// Takes what the table of a value cell holds now as the state that its totals have followed. Throws UNO exceptions.
    void beginIn(const CellAddress& cell);
    /// Writes the totals that what was typed since has moved. Nothing after an undo: it has taken the totals back, and writing would cost the
    /// user what can be done again.
    void write();
    void forget() { before_.reset(); }

private:
    struct Snapshot
    {
        Report report;
        std::string table;
        unsigned changeCount = 0;
    };

    FrameSession& session_;
    EntryCells& cells_;
    std::optional<Snapshot> before_;
};
}
