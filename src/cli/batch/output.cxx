// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/output.hxx"

#include <cstdio>
#include <utility>

namespace gouji
{
namespace
{
Error notWritten(const std::string& path)
{
    return {ErrorCode::FileNotWritten, {{"file", path}}};
}
}

Result<Output> Output::open(const std::string& path)
{
    Output output(path.empty() ? stdout : std::fopen((path + ".part").c_str(), "wb"), path);
    if (!output.stream_)
        return notWritten(path);
    return output;
}

Output::Output(Output&& other) noexcept : stream_(std::exchange(other.stream_, nullptr)), path_(std::move(other.path_)) {}

Output::~Output()
{
    if (!stream_ || stream_ == stdout)
        return;
    std::fclose(stream_);
    std::remove(temporaryPath().c_str());
}

bool Output::write(std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stream_) == text.size() && (stream_ != stdout || std::fflush(stream_) == 0);
}

Result<void> Output::finish()
{
    if (stream_ == stdout)
        return std::fflush(stdout) == 0 ? Result<void>(boost::outcome_v2::success()) : Result<void>(notWritten("stdout"));
    const bool isWritten = std::ferror(stream_) == 0;
    const bool isClosed = std::fclose(std::exchange(stream_, nullptr)) == 0;
    if (isWritten && isClosed && std::rename(temporaryPath().c_str(), path_.c_str()) == 0)
        return boost::outcome_v2::success();
    std::remove(temporaryPath().c_str());
    return notWritten(path_);
}
}
