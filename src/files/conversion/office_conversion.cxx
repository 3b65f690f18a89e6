// SPDX-License-Identifier: MPL-2.0
#include "files/conversion/office_conversion.hxx"

#include "files/conversion/child_process.hxx"
#include "files/conversion/office_profile.hxx"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <span>
#include <sstream>
#include <string_view>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace gouji
{
namespace
{
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr auto kBetweenLooks = std::chrono::milliseconds(20);
constexpr std::size_t kMostAtOnce = 500; ///< files of one command line
/// Without these words the office opens such a file as a web page, whose text it stores in another way.
constexpr std::string_view kHtmlFilter = "--infilter=HTML (StarWriter)";
constexpr int kLastOrderlyStatus = 1; ///< of an office that says what it could not open

using Indices = std::vector<std::size_t>;
using Span = std::span<const std::size_t>;

class Conversion
{
public:
    Conversion(const std::vector<ForeignFile>& files, const fs::path& folder, const OfficeConversion& how) : files_(files), folder_(folder), how_(how)
    {
        for (const char* name : {"in", "out", "profile", "temporary"})
            fs::create_directories(folder_ / name);
        writeOfficeProfile(folder_ / "profile");
        for (const auto& file : files)
            results_.push_back({{}, Error{ErrorCode::FileNotConverted, {{"file", file.path}}}});
    }

    std::vector<ConvertedFile> convertAll()
    {
        Indices pages;
        Indices others;
        for (std::size_t file = 0; file < files_.size(); ++file)
            if (copyIn(file))
                (files_[file].ending == ".html" ? pages : others).push_back(file);
        convert(others, {});
        convert(pages, {std::string(kHtmlFilter)});
        return std::move(results_);
    }

private:
    [[nodiscard]] std::string inName(std::size_t file) const { return (folder_ / "in" / (std::to_string(file) + files_[file].ending)).string(); }
    [[nodiscard]] std::string outName(std::size_t file) const { return (folder_ / "out" / (std::to_string(file) + ".odt")).string(); }
    [[nodiscard]] bool isDone(std::size_t file) const { return fs::exists(outName(file)); }
    [[nodiscard]] bool isToStop() const { return how_.stop && *how_.stop; }

    /// The office shall leave nothing beside the user's files, nor wait for one that is locked.
    bool copyIn(std::size_t file)
    {
        std::error_code problem;
        if (fs::copy_file(files_[file].path, inName(file), problem))
            return true;
        results_[file].problem = Error{ErrorCode::FileUnreadable, {{"file", files_[file].path}}};
        return false;
    }

    void convert(const Indices& files, const std::vector<std::string>& filter)
    {
        for (auto rest = Span(files); !rest.empty() && !isToStop();)
        {
            const auto some = rest.first(std::min(rest.size(), kMostAtOnce));
            auto settled = some.size();
            if (!runOffice(some, filter))
            {
                const auto suspect = behindLastDone(some);
                if (suspect < some.size() && some.size() > 1)
                    static_cast<void>(runOffice(some.subspan(suspect, 1), filter)); // whatever comes of it, it is settled
                settled = std::min(suspect + 1, some.size());
            }
            for (const auto file : some.first(settled))
                if (isDone(file))
                    results_[file] = {outName(file), std::nullopt};
            settled_ += settled;
            tell(settled_);
            rest = rest.subspan(settled);
        }
    }

    /// Of the first file that the office has not come to, or not come back from.
    [[nodiscard]] std::size_t behindLastDone(Span files) const
    {
        auto behind = files.size();
        while (behind > 0 && !isDone(files[behind - 1]))
            --behind;
        return behind;
    }

    /// A file that was tried twice does not count backwards.
    void tell(std::size_t done)
    {
        told_ = std::max(told_, done);
        how_.onDone(told_);
    }

    std::vector<std::string> arguments(Span files, const std::vector<std::string>& filter) const
    {
        std::vector<std::string> words{"-env:UserInstallation=file://" + (folder_ / "profile").string(), "--headless", "--norestore", "--nologo"};
        words.insert(words.end(), filter.begin(), filter.end());
        words.insert(words.end(), {"--convert-to", "odt:writer8", "--outdir", (folder_ / "out").string()});
        for (const auto file : files)
            words.push_back(inName(file));
        return words;
    }

    /// Whether the office has gone through all files and ended by itself: what is not there then, it could not open.
    bool runOffice(Span files, const std::vector<std::string>& filter)
    {
        auto office = ChildProcess::start(how_.office, arguments(files, filter), (folder_ / "temporary").string());
        if (!office)
        {
            for (const auto file : files)
                results_[file].problem = Error{ErrorCode::FileNeedsOffice, {{"file", files_[file].path}}};
            return true;
        }
        std::ptrdiff_t done = 0;
        for (auto deadline = Clock::now() + how_.start + how_.longest; !office->hasEnded(); std::this_thread::sleep_for(kBetweenLooks))
        {
            if (isToStop() || Clock::now() > deadline)
                return false;
            if (const auto now = std::ranges::count_if(files, [this](std::size_t file) { return isDone(file); }); now > done)
            {
                done = now;
                deadline = Clock::now() + how_.longest;
                tell(settled_ + static_cast<std::size_t>(done));
            }
        }
        return office->exitStatus() && *office->exitStatus() <= kLastOrderlyStatus;
    }

    const std::vector<ForeignFile>& files_;
    const fs::path& folder_;
    const OfficeConversion& how_;
    std::vector<ConvertedFile> results_;
    std::size_t settled_ = 0;
    std::size_t told_ = 0;
};

bool isProgram(const fs::path& path)
{
    return access(path.c_str(), X_OK) == 0 && fs::is_regular_file(path);
}
}

std::string findOffice()
{
    const char* path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        for (const char* name : {"soffice", "libreoffice"})
            if (const auto program = fs::path(folder) / name; isProgram(program))
                return program.string();
    std::vector<std::string> installed;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator("/opt", none))
        if (const auto program = entry.path() / "program" / "soffice"; entry.path().filename().string().starts_with("libreoffice") && isProgram(program))
            installed.push_back(program.string());
    return installed.empty() ? std::string() : *std::ranges::max_element(installed);
}

std::vector<ConvertedFile> convertToOdt(const std::vector<ForeignFile>& files, const fs::path& folder, const OfficeConversion& how)
{
    return Conversion(files, folder, how).convertAll();
}
}
