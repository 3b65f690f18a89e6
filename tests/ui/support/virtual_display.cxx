// SPDX-License-Identifier: MPL-2.0
#include "support/virtual_display.hxx"

#include "support/poll.hxx"

#include <cstdlib>
#include <filesystem>
#include <stdexcept>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

bool isTaken(const std::string& number)
{
    std::filesystem::path socket = "/tmp/.X11-unix/X";
    socket += number;
    return std::filesystem::exists(socket);
}
}

VirtualDisplay::VirtualDisplay()
{
    for (int display = 60; display < 160; ++display)
    {
        const std::string number = std::to_string(display);
        if (isTaken(number))
            continue;
        name_.assign(1, ':').append(number);
        server_ = std::make_unique<ChildProcess>(
            std::vector<std::string>{"Xvfb", name_, "-screen", "0", "1280x900x24", "-nolisten", "tcp"});
        // Two test programs may try the same number; the loser's server ends at once.
        const auto isDecided = [&] { return !server_->isRunning() || isTaken(number); };
        if (!pollUntil(10s, isDecided) || !server_->isRunning())
            continue;
        setenv("DISPLAY", name_.c_str(), 1);
        windowManager_ = std::make_unique<ChildProcess>(std::vector<std::string>{"openbox"});
        if (pollUntil(10s, [] { return runProgram({"xdotool", "get_num_desktops"}).status == 0; }))
            return;
    }
    throw std::runtime_error("no virtual display: are xvfb, openbox and xdotool installed?");
}
}
