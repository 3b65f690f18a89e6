// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// A file opened for reading only, without a window: its macros never run, its links are never updated, no question is
/// asked. It is a document of its own even if the user has the file open, and is closed with this object; the user's
/// stays as it is. HTML is opened as a text document. Main thread only.
class HiddenDocument
{
public:
    /// Errors: ReportFileRemote, ReportFileMissing, ReportFileUnreadable (damaged, empty, unknown), ReportFileProtected,
    /// ReportFileForeign (all: file).
    [[nodiscard]] static Result<HiddenDocument> open(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url);

    HiddenDocument(HiddenDocument&& other) noexcept : document_(other.document_) { other.document_.clear(); }
    HiddenDocument& operator=(HiddenDocument&&) = delete;
    ~HiddenDocument();

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& reference() const { return document_; }

private:
    explicit HiddenDocument(const css::uno::Reference<css::text::XTextDocument>& document) : document_(document) {}

    css::uno::Reference<css::text::XTextDocument> document_;
};
}
