// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/output.hxx"

#include <cerrno>
#include <filesystem>
#include <iostream>
#include <system_error>

namespace gouji
{
namespace
{
Error notWritten(const std::string& path)
{
    return {ErrorCode::FileNotWritten, {{"file", path.empty() ? "stdout" : path}}};
}
}

void makeFolderOf(const std::string& path)
{
    std::error_code problem; // told by what is to be written there
    if (const auto folder = std::filesystem::path(path).parent_path(); !folder.empty())
        std::filesystem::create_directories(folder, problem);
}

Result<Output> Output::open(const std::string& path)
{
    if (path.empty())
        return Output(nullptr, path);
    makeFolderOf(path);
    Output output(std::make_unique<std::ofstream>(path + ".part", std::ios::binary), path);
    if (!*output.file_)
        return notWritten(path);
    return output;
}

Output::~Output()
{
    if (!file_)
        return;
    file_->close();
    std::error_code isNotThere;
    std::filesystem::remove(temporaryPath(), isNotThere);
}

std::ostream& Output::stream() const
{
    return file_ ? static_cast<std::ostream&>(*file_) : std::cout;
}

bool Output::write(std::string_view text)
{
    stream() << text;
    if (!file_)
        stream() << std::flush;
    hasReaderLeft_ = hasReaderLeft_ || (!file_ && !stream().good() && errno == EPIPE);
    return stream().good();
}

Result<void> Output::finish()
{
    if (!file_)
    {
        write({});
        return std::cout.good() || hasReaderLeft_ ? Result<void>(boost::outcome_v2::success()) : Result<void>(notWritten(path_));
    }
    const bool isWritten = file_->good();
    file_->close();
    std::error_code problem;
    if (isWritten && file_->good())
        std::filesystem::rename(temporaryPath(), path_, problem);
    if (!isWritten || !file_->good() || problem)
        return notWritten(path_); // the destructor takes away what is there
    file_.reset();
    return boost::outcome_v2::success();
}
}
