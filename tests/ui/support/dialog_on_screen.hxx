// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/accessible.hxx"
#include "support/dialog_file.hxx"

#include <string>

namespace gouji::test
{
/// A dialog of the extension in front, for real mouse and keyboard. Its controls are named by their ids, and found by
/// what screen readers call them; each one that is worked is noted (worked_controls).
class DialogOnScreen
{
public:
    /// Waits up to ten seconds for the dialog extension/dialogs/<name>.xdl.
    explicit DialogOnScreen(const std::string& name);

    [[nodiscard]] bool isOpen() const { return dialog_.is(); }
    /// Waits up to five seconds until it is closed.
    /// Whether it is open now and has a control without the other: a dialog that is asked again is another one.
    [[nodiscard]] bool showsWithout(const std::string& id, const std::string& other) const { return find(id).is() && !find(other).is(); }
    [[nodiscard]] bool closes() const;
    /// Clicks the middle of a control; throws std::runtime_error if it does not come within five seconds.
    void click(const std::string& id) const;
    /// Of a drop-down field, the line that a key leads to; see chooseFromList.
    void choose(const std::string& id, const std::string& key) const;
    /// Clicks the line of a list.
    void clickLine(const std::string& id, std::size_t line) const;
    /// Clicks a field, selects what it holds and types.
    void typeInto(const std::string& id, const std::string& text) const;
    [[nodiscard]] AccessibleContext control(const std::string& id) const;

private:
    /// A field is named to screen readers only where its label has a key; else its place in the dialog file tells where
    /// it is.
    [[nodiscard]] Point middleOnScreen(const std::string& id) const;
    [[nodiscard]] Point place(const std::string& id) const;
    [[nodiscard]] AccessibleContext find(const std::string& id) const;

    std::string name_;
    DialogFile file_;
    AccessibleContext dialog_;
};

/// Waits for a question of ours and clicks Yes or No; false if none comes or it does not go. A picture of it is kept
/// under the name.
[[nodiscard]] bool answerQuestion(bool isYes, const std::string& picture);
}
