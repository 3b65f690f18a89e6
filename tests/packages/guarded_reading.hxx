// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "damaged_package.hxx"

#include "base/error.hxx"

#include <cstdint>
#include <functional>
#include <optional>

namespace gouji::packages
{
/// What became of one package under the reader.
struct Reading
{
    std::uint32_t number = 0;
    double seconds = 0; ///< of the processor
    std::size_t peakBytes = 0; ///< of the whole process while it was read
    std::optional<ErrorCode> refusal;
};

/// How a reading ended that did not end by itself: a signal; SIGPROF after 20 seconds of the processor.
struct Death
{
    std::uint32_t number = 0;
    int signal = 0;
};

/// Reads packages [first, end) in a process of its own, which is started again behind a package that ends it, and tells
/// of each. A document that breaks what Table promises, and more than 2 GB, end it, too. Throws std::system_error.
void readGuarded(const GoodPackages& packages, std::uint32_t seed, std::uint32_t first, std::uint32_t end, const std::function<void(const Reading&)>& onReading,
                 const std::function<void(const Death&)>& onDeath);
}
