// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/file_url.hxx"

#include "writer/uno/uno.hxx"

#include <osl/file.hxx>

namespace gouji
{
std::string systemPath(const std::string& url)
{
    OUString path;
    osl::FileBase::getSystemPathFromFileURL(fromUtf8(url), path);
    return toUtf8(path);
}

std::string fileUrlOf(const std::string& systemPath)
{
    OUString url;
    osl::FileBase::getFileURLFromSystemPath(fromUtf8(systemPath), url);
    return toUtf8(url);
}
}
