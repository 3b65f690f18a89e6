// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>

namespace gouji
{
/// Makes the folders that a file is to stand in, where they are not there; what keeps that from being done keeps the file from
/// being written, too.
void makeFolderOf(const std::string& path);

/// Where a command writes: the standard output, or a file that is there whole or not at all.
class Output
{
public:
    /// `path` empty: the standard output. Missing folders are made. Errors: FileNotWritten (file).
    [[nodiscard]] static Result<Output> open(const std::string& path);
    Output(Output&& other) noexcept = default;
    Output& operator=(Output&&) = delete;
    ~Output(); ///< leaves no file where finish() was not called

    [[nodiscard]] std::ostream& stream() const;
    /// Whether the reader still listens: `gouji … | head` ends what is not wanted.
    bool write(std::string_view text);
    /// Errors: FileNotWritten (file); none where the reader has left.
    [[nodiscard]] Result<void> finish();

private:
    Output(std::unique_ptr<std::ofstream> file, std::string path) : file_(std::move(file)), path_(std::move(path)) {}
    [[nodiscard]] std::string temporaryPath() const { return path_ + ".part"; }

    std::unique_ptr<std::ofstream> file_; ///< null: the standard output, or another object has it, or it is finished
    std::string path_; ///< empty: the standard output
    bool hasReaderLeft_ = false;
};
}
