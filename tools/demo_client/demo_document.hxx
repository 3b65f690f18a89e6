// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sample.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <org/gouji/Figure.hpp>

#include <filesystem>
#include <string>

namespace gouji::demo
{
/// A document in the office, without a window; closed with this object. UNO exceptions pass through.
class DemoDocument
{
public:
    /// A new one.
    explicit DemoDocument(const css::uno::Reference<css::uno::XComponentContext>& context);
    /// A file, opened read-only. Throws std::runtime_error if the office cannot open it as a text document.
    DemoDocument(const css::uno::Reference<css::uno::XComponentContext>& context, const std::filesystem::path& file);
    ~DemoDocument();
    DemoDocument(const DemoDocument&) = delete;
    DemoDocument& operator=(const DemoDocument&) = delete;

    /// As the scripting API takes it.
    [[nodiscard]] css::uno::Reference<css::lang::XComponent> component() const;

    /// Types a text into the cell of a figure, as a clerk does: it replaces what stands there.
    void type(const org::gouji::Figure& figure, const std::string& text) const;
    /// Types over the click-to-type places whose prompts begin with the keys.
    void typeProse(const std::map<std::string, std::string>& prose) const;
    /// Stores a copy; filter: the office's name of the format.
    void store(const std::filesystem::path& file, const std::string& filter) const;

private:
    css::uno::Reference<css::text::XTextDocument> document_;
};
}
