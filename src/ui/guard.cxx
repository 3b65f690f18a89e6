// SPDX-License-Identifier: MPL-2.0
#include "ui/guard.hxx"

#include <cstdlib>
#include <iostream>

namespace gouji
{
void logFailure(std::string_view entryPoint, std::string_view reason)
{
    static const bool isLogging = std::getenv("GOUJI_LOG") != nullptr;
    if (isLogging)
        std::cerr << "gouji: " << entryPoint << ": " << reason << '\n';
}
}
