// SPDX-License-Identifier: MPL-2.0
#include "writer/files/aborting_interaction.hxx"

#include <com/sun/star/task/PasswordRequest.hpp>
#include <com/sun/star/task/XInteractionAbort.hpp>

namespace gouji
{
void SAL_CALL AbortingInteraction::handle(const css::uno::Reference<css::task::XInteractionRequest>& request)
{
    css::task::PasswordRequest password; // the base of all requests for a document's password
    wasAskedForPassword_ = wasAskedForPassword_ || (request->getRequest() >>= password);
    for (const auto& continuation : request->getContinuations())
        if (const css::uno::Reference<css::task::XInteractionAbort> abort(continuation, css::uno::UNO_QUERY); abort.is())
            return abort->select();
}
}
