// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji
{
/// Makes the job that the office runs for each new view of a Writer document (registry/Jobs.xcu): from then on its
/// window is followed, so that entry flow is there before any command of ours is asked for. The caller owns the
/// reference that is returned.
css::uno::XInterface* createViewJob(css::uno::XComponentContext* context);
}
