// SPDX-License-Identifier: MPL-2.0
// The constructor functions that gouji.components names: each gives what the one of its name in gouji.uno.so makes, with which the
// office works from then on. Where that library cannot be loaded, the commands are a closed door, and nothing else is there.
#include "door/closed_door.hxx"
#include "door/closed_words.hxx"
#include "door/constructors.hxx"

#include <com/sun/star/uno/RuntimeException.hpp>

#include <sal/types.h>

namespace gouji
{
namespace
{
using css::uno::XComponentContext;
using css::uno::XInterface;

XInterface* closedDoor(XComponentContext* context, const Refusal& refusal)
{
    return cppu::acquire(new ClosedDoor(context, refusal));
}

XInterface* nothing(XComponentContext* context, const Refusal& refusal)
{
    throw css::uno::RuntimeException(closedWords(context, refusal).text, {});
}
}
}

#define GOUJI_CONSTRUCTOR(name, standIn)                                                                                           \
    extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* name(css::uno::XComponentContext* context,                               \
                                                               const css::uno::Sequence<css::uno::Any>& arguments)                 \
    {                                                                                                                              \
        const gouji::FoundConstructor found = gouji::findConstructor(#name);                                                       \
        return found.create ? found.create(context, arguments) : gouji::standIn(context, found.refusal);                           \
    }

GOUJI_CONSTRUCTOR(gouji_createCommandHandler, closedDoor)
GOUJI_CONSTRUCTOR(gouji_createOptionsPage, nothing)
GOUJI_CONSTRUCTOR(gouji_createPanelFactory, nothing)
GOUJI_CONSTRUCTOR(gouji_createReportTool, nothing)
GOUJI_CONSTRUCTOR(gouji_createViewJob, nothing)
