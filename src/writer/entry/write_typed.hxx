// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji
{
/// Has Writer write what was typed fast: it keeps characters back while more keys are waiting, until it sees one that
/// is no character. Whoever takes that key must ask for them, or they come into the next cell. The cursor stays,
/// nothing is selected. Main thread only; throws UNO exceptions. Source: measured on 7.4, three hundred characters at
/// 25 ms.
void writeTyped(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::frame::XFrame>& frame);
}
