// SPDX-License-Identifier: MPL-2.0
#include "door/cut_file.hxx"

#include <osl/file.hxx>

#include <link.h>

#include <cstring>

namespace gouji
{
bool isCutFile(const OUString& url)
{
    osl::File file(url);
    ElfW(Ehdr) header;
    sal_uInt64 size = 0;
    sal_uInt64 read = 0;
    if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None || file.getSize(size) != osl::FileBase::E_None ||
        file.read(&header, sizeof header, read) != osl::FileBase::E_None || read < sizeof header)
        return false;
    return std::memcmp(header.e_ident, ELFMAG, SELFMAG) == 0 &&
           size < header.e_shoff + header.e_shnum * sal_uInt64{header.e_shentsize};
}
}
