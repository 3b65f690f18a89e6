// SPDX-License-Identifier: MPL-2.0
#include "support/virtual_display.hxx"

#include "support/poll.hxx"
#include "support/temporary_folder.hxx"

#include <cstdlib>
#include <stdexcept>

namespace gouji::test
{
using namespace std::chrono_literals;

namespace
{
std::string screenSize()
{
    const char* size = std::getenv("GOUJI_SCREEN_SIZE");
    return size ? size : "1366x768"; // the laptop of an office
}
}

VirtualDisplay::VirtualDisplay()
{
    // The server itself takes a free number and tells it: of two programs that choose one, the second could meet the first's server.
    const TemporaryFolder folder;
    const auto told = folder.path() / "number";
    server_ = std::make_unique<ChildProcess>(
        std::vector<std::string>{"Xvfb", "-displayfd", "1", "-screen", "0", screenSize() + "x24", "-nolisten", "tcp"}, told);
    const auto number = [&] { return readBytes(told); };
    if (!pollUntil(10s, [&] { return number().ends_with('\n'); }))
        throw std::runtime_error("no virtual display: is xvfb installed?");
    name_.assign(1, ':').append(number(), 0, number().size() - 1);
    setenv("DISPLAY", name_.c_str(), 1);
    windowManager_ = std::make_unique<ChildProcess>(std::vector<std::string>{"openbox"});
    if (!pollUntil(10s, [] { return runProgram({"xdotool", "get_num_desktops"}).status == 0; }))
        throw std::runtime_error("no window manager: are openbox and xdotool installed?");
}
}
