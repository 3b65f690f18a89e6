// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/accessible.hxx"

#include <pugixml.hpp>

#include <string>
#include <utility>
#include <vector>

namespace gouji::test
{
/// Of all files in extension/dialogs, without the ending.
[[nodiscard]] std::vector<std::string> dialogNames();

/// A dialog as it ships, extension/dialogs/<name>.xdl, with its words in the language of this run.
class DialogFile
{
public:
    /// Throws std::runtime_error if there is no such file.
    explicit DialogFile(const std::string& name);

    /// Words of its title bar; empty if it has none.
    [[nodiscard]] std::string title() const;
    /// Of the manual, where F1 leads to; empty if it names none.
    [[nodiscard]] std::string helpAnchor() const;
    /// Ids of the controls that a user works: all but labels, lines and fields that are only read.
    [[nodiscard]] std::vector<std::string> workedIds() const;
    /// "button", "checkbox", "menulist", as the file calls it.
    [[nodiscard]] std::string kindOf(const std::string& id) const;
    /// Where its middle is, in parts of the dialog's width and height.
    [[nodiscard]] std::pair<double, double> middleOf(const std::string& id) const;
    /// By which name a control is found: its own words, else those of its label "<id>-label"; without the mark of a
    /// key. Empty for a list or field without a label, which is the only one of its kind; throws std::runtime_error for
    /// such a button.
    [[nodiscard]] std::string spokenName(const std::string& id) const;

private:
    [[nodiscard]] pugi::xml_node find(const std::string& id) const;

    pugi::xml_document document_;
    std::string name_;
};

/// The control of that id below a window that was made of the file; null if none can be seen.
[[nodiscard]] AccessibleContext findControl(const AccessibleContext& window, const DialogFile& file, const std::string& id);
}
