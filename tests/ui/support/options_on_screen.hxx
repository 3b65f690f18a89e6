// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/accessible.hxx"
#include "support/dialog_file.hxx"
#include "support/screen.hxx"

#include <string>

namespace gouji::test
{
/// Our page in the office's dialog Tools ▸ Options, opened by our menu and worked with real mouse and keys. The dialog
/// is the desktop's; the page in it is a window of the office without a title.
class OptionsOnScreen
{
public:
    /// Of the front window. Waits until the page is there, or up to fifteen seconds.
    OptionsOnScreen();

    [[nodiscard]] bool isOpen() const { return isOpen_; }

    /// Controls are named by their ids in options.xdl.
    void click(const std::string& id) const;
    void typeInto(const std::string& id, const std::string& text) const;
    void clickLine(const std::string& id, std::size_t line) const;
    /// Clicks OK; false if the dialog stays.
    [[nodiscard]] bool confirm() const;

private:
    [[nodiscard]] AccessibleContext control(const std::string& id) const;
    [[nodiscard]] Point placeOf(const AccessibleContext& object) const;

    DialogFile file_{"options"};
    bool isOpen_ = false;
};
}
