// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/accessible.hxx"
#include "support/frame_of_test.hxx"
#include "support/list_rows.hxx"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji::test
{
/// The panel "Report Check" in the sidebar of a window, as the user sees it.
class ReportPanel
{
public:
    explicit ReportPanel(const FrameOfTest& window) : window_(&window) {}

    /// Whether the sidebar shows it now.
    [[nodiscard]] bool isOpen() const;
    /// Of the deck that it stands in.
    [[nodiscard]] std::string title() const;
    /// Runs the check command and waits until the panel shows its result; the panel.
    [[nodiscard]] static ReportPanel afterCheck(const FrameOfTest& window);

    /// Text of "verdict", "state", "notice", "detail" or a button, as it is said.
    [[nodiscard]] std::string text(const char* id) const;
    /// The same as it is shown, line by line.
    [[nodiscard]] std::vector<std::string> lines(const char* id) const;
    [[nodiscard]] bool isShown(const char* id) const;
    [[nodiscard]] bool isEnabled(const char* id) const;
    /// Whether one of its controls has the keyboard.
    [[nodiscard]] bool hasKeyboard() const;
    /// In pixels; of a control, within the panel.
    [[nodiscard]] css::awt::Size size() const;
    [[nodiscard]] css::awt::Rectangle areaOf(const char* id) const;
    /// What its label needs, the words in one line.
    [[nodiscard]] css::awt::Size minimumSizeOf(const char* id) const;
    /// Waits up to ten seconds until the state is that of a catalogue key, "panel.state.up-to-date".
    [[nodiscard]] bool awaitState(const std::string& key) const;
    /// Waits up to ten seconds until the line of what was done says so.
    [[nodiscard]] bool awaitNotice(const std::string& beginning) const;

    /// What the list shows, without what has to be scrolled to.
    [[nodiscard]] std::vector<RowOnScreen> rows() const;
    [[nodiscard]] std::vector<std::string> groups() const { return wordsOfRows(true); }
    [[nodiscard]] std::vector<std::string> findings() const { return wordsOfRows(false); }
    /// How many findings there are in all, as the verdict says.
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::vector<std::string> figures() const;
    /// The finding that is selected, as a screen reader says it; empty if none is, or a heading.
    [[nodiscard]] std::string selected() const;
    /// Clicks on the finding of that index in findings().
    void select(std::size_t index) const;

    /// Presses a button as assistive technology does; false if it is not there.
    [[nodiscard]] bool clickOn(const char* id) const;
    /// Chooses a line of the list of figures, or a finding, and goes there.
    [[nodiscard]] bool openFigure(std::size_t index) const;
    [[nodiscard]] bool openFinding(std::size_t index) const;
    [[nodiscard]] AccessibleContext accessible(const char* id) const;

private:
    [[nodiscard]] std::vector<std::string> wordsOfRows(bool areHeadings) const;
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* id) const;
    [[nodiscard]] css::uno::Reference<css::beans::XPropertySet> model(const char* id) const;

    const FrameOfTest* window_;
};
}
