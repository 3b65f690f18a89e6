// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/task/XInteractionHandler.hpp>
#include <cppuhelper/implbase1.hxx>

namespace gouji
{
/// Answers every question that the office would ask while it loads a file with "cancel", so that nothing is shown and
/// nothing waits. Remembers whether a password was asked for.
class AbortingInteraction : public cppu::WeakImplHelper1<css::task::XInteractionHandler>
{
public:
    [[nodiscard]] bool wasAskedForPassword() const { return wasAskedForPassword_; }

    // XInteractionHandler
    void SAL_CALL handle(const css::uno::Reference<css::task::XInteractionRequest>& request) override;

private:
    bool wasAskedForPassword_ = false;
};
}
