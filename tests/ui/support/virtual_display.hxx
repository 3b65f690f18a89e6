// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/child_process.hxx"

#include <memory>
#include <string>

namespace gouji::test
{
/// A display of its own without a screen, with a window manager (the office's windows need one), 1366 × 768 unless the
/// environment says another size (GOUJI_SCREEN_SIZE, "1920x1080"). Throws std::runtime_error if none can be started.
class VirtualDisplay
{
public:
    VirtualDisplay();

    [[nodiscard]] const std::string& name() const { return name_; } ///< ":97"

private:
    std::string name_;
    std::unique_ptr<ChildProcess> server_;
    std::unique_ptr<ChildProcess> windowManager_;
};
}
