// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include <cstdio>
#include <string>
#include <string_view>

namespace gouji
{
/// Where a command writes: the standard output, or a file that is there whole or not at all.
class Output
{
public:
    /// `path` empty: the standard output. Errors: FileNotWritten (file).
    [[nodiscard]] static Result<Output> open(const std::string& path);
    Output(Output&& other) noexcept;
    Output& operator=(Output&&) = delete;
    ~Output(); ///< leaves no file where finish() was not called

    /// Whether the reader still listens: `gouji … | head` ends what is not wanted.
    bool write(std::string_view text);
    /// Errors: FileNotWritten (file).
    [[nodiscard]] Result<void> finish();

private:
    Output(std::FILE* stream, std::string path) : stream_(stream), path_(std::move(path)) {}
    [[nodiscard]] std::string temporaryPath() const { return path_ + ".part"; }

    std::FILE* stream_; ///< null: another object has it
    std::string path_;
};
}
