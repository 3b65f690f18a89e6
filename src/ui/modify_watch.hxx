// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <rtl/ref.hxx>

#include <functional>

namespace gouji
{
/// Says once that a document was changed after the watch began; ends with this object, or with the document, which it does not keep
/// alive. Saving, exporting and the office's own recovery copies are no changes. `changed` runs in the middle of the change: it must
/// neither read nor write the document.
class ModifyWatch
{
public:
    ModifyWatch(const css::uno::Reference<css::text::XTextDocument>& document, std::function<void()> changed);
    ~ModifyWatch();
    ModifyWatch(const ModifyWatch&) = delete;
    ModifyWatch& operator=(const ModifyWatch&) = delete;

private:
    class Listener;

    rtl::Reference<Listener> listener_;
};
}
