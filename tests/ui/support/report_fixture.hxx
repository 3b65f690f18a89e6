// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/frame_of_test.hxx"

#include <chrono>
#include <string>

namespace gouji::test
{
/// A window with a report of the 2021 form, every figure 0, every place of the template filled in: clean. Figures are
/// named by their ids.
class ReportFixture
{
public:
    ReportFixture() : ReportFixture(2025) {}
    /// That of a body for a year.
    explicit ReportFixture(int year, const std::string& unitName = "云岫县");

    [[nodiscard]] const FrameOfTest& window() const { return window_; }
    [[nodiscard]] FrameOfTest& window() { return window_; }
    ReportFixture& figure(const std::string& id, const std::string& text);
    [[nodiscard]] std::string figure(const std::string& id) const;
    /// Puts the view's cursor into the cell of a figure.
    ReportFixture& moveCursorTo(const std::string& id);
    /// Clicks into the cell of a figure with the mouse; throws std::runtime_error if it is not in sight.
    void clickInto(const std::string& id) const;
    /// A paragraph at the end, in the last section.
    ReportFixture& paragraph(const std::string& text);
    /// The office's name of the cell that a figure stands in now.
    [[nodiscard]] std::string cellName(const std::string& id) const;
    /// Of its table.
    [[nodiscard]] std::string tableName(const std::string& id) const;
    /// Waits until the view's cursor stands in the cell of a figure.
    [[nodiscard]] bool cursorComesTo(const std::string& id, std::chrono::seconds limit = std::chrono::seconds(5)) const;
    /// Gives every table another name.
    ReportFixture& renameTables();
    /// Inserts an empty row above that of a figure.
    ReportFixture& insertRowAbove(const std::string& id);
    /// Forgets undo steps, so that a test sees its own alone.
    ReportFixture& settle();
    [[nodiscard]] bool canUndo() const;

private:
    FrameOfTest window_;
};

/// A text of the message catalogue in the language of this run.
[[nodiscard]] std::string message(const std::string& key);
}
