// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace gouji
{
/// What a user's folder of form definitions holds at one moment: *.xml and, for inserting, *.ott. Equal if no file has
/// changed since.
struct OwnFormFolder
{
    std::string path; ///< system path, UTF-8; empty: no folder is set
    std::vector<std::string> forms; ///< paths of the definitions, by name
    std::map<std::string, std::string> documents; ///< URLs of the document templates, by file name
    std::vector<Error> problems; ///< FormFileNotRegular, TooManyForms, FolderUnreadable
    std::map<std::string, std::int64_t> stamps; ///< per path: when it was last written

    friend bool operator==(const OwnFormFolder&, const OwnFormFolder&) = default;
};
}
