// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/kept_memory.hxx"
#include "cli/batch/stop.hxx"
#include "cli/commands/commands.hxx"
#include "cli/shipped/shipped.hxx"

int main(int count, char** arguments)
{
    using namespace gouji;
    keepFreedMemory();
    const auto catalog = shippedCatalog(languageOfLocale());
    const auto version = shippedVersion();
    const auto read = readArguments(count, arguments, version, catalog);
    if (const auto* status = std::get_if<ExitStatus>(&read))
        return static_cast<int>(*status);
    listenForStop();
    ProgressLine progress(catalog);
    const Session session{catalog, version, progress};
    const auto status = std::visit([&session](const auto& wishes) { return runCommand(wishes, session); }, std::get<CommandWishes>(read));
    return stopRequested() ? kStopped : static_cast<int>(status);
}
