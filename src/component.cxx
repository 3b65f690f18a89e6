// SPDX-License-Identifier: MPL-2.0
// The constructor functions that gouji.components names, and nothing else.

#include "api/report_tool.hxx"
#include "ui/dispatch/command_handler.hxx"
#include "ui/dispatch/view_job.hxx"
#include "ui/options/options_page.hxx"
#include "ui/sidebar/sidebar_panel.hxx"

#include <sal/types.h>

#define GOUJI_CONSTRUCTOR(name, create)                                                                                              \
    extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* name(css::uno::XComponentContext* context,                                \
                                                               const css::uno::Sequence<css::uno::Any>&)                             \
    {                                                                                                                                \
        return create(context);                                                                                                      \
    }

GOUJI_CONSTRUCTOR(gouji_createCommandHandler, gouji::createCommandHandler)
GOUJI_CONSTRUCTOR(gouji_createOptionsPage, gouji::createOptionsPage)
GOUJI_CONSTRUCTOR(gouji_createPanelFactory, gouji::createPanelFactory)
GOUJI_CONSTRUCTOR(gouji_createReportTool, gouji::createReportTool)
GOUJI_CONSTRUCTOR(gouji_createViewJob, gouji::createViewJob)
