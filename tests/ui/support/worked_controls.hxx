// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji::test
{
/// Says that real mouse or keyboard has worked a control (promised_controls) in the test that runs; counts if that test
/// passes.
void noteWorked(const std::string& control);

/// The same of a button of one of our dialogs, by the title of the dialog and the button's words; others are none of
/// ours.
void noteWorkedButton(const std::string& title, const std::string& words);

/// From now on a run of all tests, without a filter, fails if a promised control was worked in no test that passed, and
/// lists beside the screenshots (controls.txt) by which test each was.
void demandEveryControl();
}
