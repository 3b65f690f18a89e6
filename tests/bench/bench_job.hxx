// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji::bench
{
/// A com.sun.star.task.XJob that measures inside the office, on its main thread, as macros and menu entries run.
/// Arguments: "document" (XComponent) and either "rounds" (long; returns what measureSpeed does) or "slips" (long;
/// returns what countMutations does) or "command" (string; "rounds" is the choice; returns what workCommand does). Or
/// "heartbeat" (boolean) alone: true begins it, false ends it; returns the longest wait since the last call in seconds.
/// Or "frame" (XFrame) alone: closes the sidebar and returns what openPanel does.
css::uno::Reference<css::uno::XInterface> SAL_CALL createBenchJob(const css::uno::Reference<css::uno::XComponentContext>& context);
}
