// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <rtl/ref.hxx>

#include <functional>

namespace gouji
{
/// What a document is taken for; it should not be written meanwhile.
enum class DocumentUse
{
    Storing, ///< saved or exported
    Printing,
};

/// Says that a document was changed, each time; ends with this object, or with the document, which it does not keep
/// alive. Saving, exporting and the office's own recovery copies are no changes. `changed` runs in the middle of the
/// change, on whatever thread makes it: it must neither read nor write the document. `taken` is called before it is
/// stored, when it may still be written, or printed, on whatever thread does it.
class DocumentWatch
{
public:
    DocumentWatch(const css::uno::Reference<css::text::XTextDocument>& document, std::function<void()> changed,
                  std::function<void(DocumentUse)> taken);
    ~DocumentWatch();
    DocumentWatch(const DocumentWatch&) = delete;
    DocumentWatch& operator=(const DocumentWatch&) = delete;

    /// Whether the document is being saved, exported or printed now, so that it is better left alone.
    [[nodiscard]] bool isBusy() const;

private:
    class Listener;

    rtl::Reference<Listener> listener_;
};
}
