// SPDX-License-Identifier: MPL-2.0
// gouji_hostile_bench: no document takes the check longer than ten times what ordinary reports of the same size take.
#include "hostile_documents.hxx"
#include "limits.hxx"

#include "command_line/command_line.hxx"

#include "support/forms.hxx"

#include "audit/audit.hxx"

#include <chrono>

namespace
{
using namespace gouji;

constexpr std::size_t kBytes = 10 << 20;
constexpr double kLimit = 10; // times

double secondsOf(const Document& document)
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    static_cast<void>(audit(document, test::forms(), {}, nullptr, {}));
    return std::chrono::duration<double>(Clock::now() - begin).count();
}
}

int main(int argumentCount, char** arguments)
{
    CLI::App program("Whether hostile documents stall the check.", "gouji_hostile_bench");
    if (const auto status = readCommandLine(program, argumentCount, arguments))
        return *status;
    const auto ordinary = bench::ordinaryDocument(kBytes);
    const auto perByte = secondsOf(ordinary) / static_cast<double>(bench::sizeOf(ordinary));
    bool isKept = true;
    for (const auto& [name, document] : bench::hostileDocuments(kBytes))
    {
        const auto seconds = secondsOf(document);
        const auto ratio = seconds / (perByte * static_cast<double>(bench::sizeOf(document)));
        isKept &= bench::report({name, ratio, kLimit, "", std::to_string(static_cast<int>(seconds * 1000)) + " ms"});
    }
    return isKept ? 0 : 1;
}
