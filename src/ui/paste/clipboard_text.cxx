// SPDX-License-Identifier: MPL-2.0
#include "ui/paste/clipboard_text.hxx"

#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>

namespace gouji
{
std::string clipboardText(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    const auto contents = css::datatransfer::clipboard::SystemClipboard::create(context)->getContents();
    const css::datatransfer::DataFlavor flavor("text/plain;charset=utf-16", OUString(), cppu::UnoType<OUString>::get());
    OUString text;
    if (contents.is() && contents->isDataFlavorSupported(flavor))
        contents->getTransferData(flavor) >>= text;
    return toUtf8(text);
}
}
