// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "printer.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <vector>

namespace gouji::demo
{
/// Checks files of any format that Writer opens; one verdict line per file and its findings. A bad file does not stop
/// the others. Returns the exit code: 0 clean of errors, 1 errors were found, 2 a file could not be read.
int checkFiles(const css::uno::Reference<css::uno::XComponentContext>& context, const Printer& printer,
               const std::vector<std::filesystem::path>& files);
}
