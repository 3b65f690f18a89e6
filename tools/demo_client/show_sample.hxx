// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "printer.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>

namespace gouji::demo
{
/// The main job from beginning to end on the sample: insert, type, check, mend, fill in, check again, store into the
/// folder. Returns the exit code: 0 if the report is clean at the end, else 1.
int showSample(const css::uno::Reference<css::uno::XComponentContext>& context, const Printer& printer, const std::filesystem::path& folder);
}
