// SPDX-License-Identifier: MPL-2.0
#include "writer/files/write_file.hxx"

#include "writer/files/report_file.hxx"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using Files = Reference<css::ucb::XSimpleFileAccess3>;

OUString folderOf(const OUString& url)
{
    return url.copy(0, url.lastIndexOf('/') + 1);
}

/// A file that stands beside another until it takes its place; gone with this object if it has not.
class Sibling
{
public:
    Sibling(const Files& files, const OUString& url) : files_(files), target_(url), own_(freeUrl(files, url)) {}
    Sibling(const Sibling&) = delete;
    Sibling& operator=(const Sibling&) = delete;
    ~Sibling()
    {
        try
        {
            if (files_->exists(own_))
                files_->kill(own_);
        }
        catch (const css::uno::Exception&)
        {
            // Where it cannot be removed it could not be written either: the error on its way says so.
            return;
        }
    }

    void write(std::string_view bytes)
    {
        const auto stream = files_->openFileWrite(own_);
        stream->writeBytes({reinterpret_cast<const sal_Int8*>(bytes.data()), static_cast<sal_Int32>(bytes.size())});
        stream->closeOutput();
    }

    void takePlace() { files_->move(own_, target_); }

private:
    /// Short, since the name of the other file may be as long as names can be.
    static OUString freeUrl(const Files& files, const OUString& url)
    {
        for (sal_Int32 number = 1;; ++number)
            if (const auto candidate = folderOf(url) + ".gouji-" + OUString::number(number) + ".tmp"; !files->exists(candidate))
                return candidate;
    }

    Files files_;
    OUString target_;
    OUString own_;
};
}

Result<void> writeFile(const Reference<css::uno::XComponentContext>& context, const std::string& url, std::string_view bytes)
{
    const Error failure{ErrorCode::FileNotWritten, {{"file", fileName(url)}}};
    try
    {
        const Files files = css::ucb::SimpleFileAccess::create(context);
        const auto target = fromUtf8(url);
        if (!files->isFolder(folderOf(target))) // the office would make the folders, and of no URL a file of its working folder
            return failure;
        Sibling sibling(files, target);
        sibling.write(bytes);
        sibling.takePlace();
        return boost::outcome_v2::success();
    }
    catch (const css::uno::Exception&)
    {
        return failure;
    }
}
}
