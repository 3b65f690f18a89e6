// SPDX-License-Identifier: MPL-2.0
#include "files/package/memory_file.hxx"

#include <algorithm>
#include <cstring>
#include <memory>

namespace gouji
{
namespace
{
struct Stream
{
    std::string_view bytes;
    ZPOS64_T position = 0;
};

Stream& streamOf(voidpf stream)
{
    return *static_cast<Stream*>(stream);
}

/// minizip hands the "file name" on as it was given: here it points to the bytes.
voidpf open(voidpf, const void* bytes, int)
{
    return std::make_unique<Stream>(Stream{*static_cast<const std::string_view*>(bytes)}).release();
}

uLong read(voidpf, voidpf file, void* buffer, uLong size)
{
    auto& stream = streamOf(file);
    const auto left = stream.bytes.size() - std::min<ZPOS64_T>(stream.position, stream.bytes.size());
    const auto count = std::min<uLong>(size, left);
    if (count > 0)
        std::memcpy(buffer, stream.bytes.data() + stream.position, count);
    stream.position += count;
    return count;
}

uLong write(voidpf, voidpf, const void*, uLong)
{
    return 0;
}

ZPOS64_T tell(voidpf, voidpf file)
{
    return streamOf(file).position;
}

long seek(voidpf, voidpf file, ZPOS64_T offset, int origin)
{
    auto& stream = streamOf(file);
    const ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? stream.position : stream.bytes.size();
    if (offset > stream.bytes.size() || base + offset > stream.bytes.size())
        return -1;
    stream.position = base + offset;
    return 0;
}

int close(voidpf, voidpf file)
{
    const std::unique_ptr<Stream> stream(static_cast<Stream*>(file));
    return 0;
}

int error(voidpf, voidpf)
{
    return 0;
}
}

unzFile openZipInMemory(std::string_view bytes)
{
    zlib_filefunc64_def functions{open, read, write, tell, seek, close, error, nullptr};
    return unzOpen2_64(&bytes, &functions);
}
}
