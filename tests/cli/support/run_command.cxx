// SPDX-License-Identifier: MPL-2.0
#include "support/run_command.hxx"

#include "support/temporary_folder.hxx"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace gouji::test
{
namespace
{
std::string quoted(const std::string& word)
{
    std::string text = "'";
    for (const char character : word)
        text += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return text + "'";
}
}

std::vector<std::string> CommandOutcome::lines() const
{
    std::vector<std::string> lines;
    std::istringstream stream(output);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

CommandOutcome runGouji(const std::vector<std::string>& arguments, const CommandRun& run)
{
    const TemporaryFolder folder;
    const auto input = folder.path() / "input";
    std::ofstream(input) << run.input;
    auto command = "LC_ALL=" + quoted(run.locale) + " " + quoted(GOUJI_COMMAND);
    for (const auto& argument : arguments)
        command += " " + quoted(argument);
    const auto output = folder.path() / "output";
    const auto errors = folder.path() / "errors";
    const int status = std::system((command + " <" + quoted(input) + " >" + quoted(output) + " 2>" + quoted(errors)).c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, readBytes(output), readBytes(errors)};
}
}
