// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/kept_memory.hxx"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace gouji
{
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kKeptBytes = 32 << 20;
    constexpr int kMappedAloneFromBytes = 8 << 20;
    constexpr int kGrowthBytes = 1 << 20;
    // Only a matter of speed: where one is not taken, the system's own measure stays.
    mallopt(M_TRIM_THRESHOLD, kKeptBytes);
    mallopt(M_MMAP_THRESHOLD, kMappedAloneFromBytes);
    mallopt(M_TOP_PAD, kGrowthBytes);
#endif
}
}
