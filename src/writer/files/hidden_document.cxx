// SPDX-License-Identifier: MPL-2.0
#include "writer/files/hidden_document.hxx"

#include "writer/files/aborting_interaction.hxx"
#include "writer/files/report_file.hxx"
#include "writer/uno/file_url.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <rtl/ref.hxx>

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;

constexpr const char* kOperation = "operation.open-report";

void close(const Reference<css::uno::XInterface>& document)
{
    try
    {
        if (const Reference<css::util::XCloseable> closeable(document, UNO_QUERY); closeable.is())
            closeable->close(true);
    }
    catch (const css::uno::Exception&)
    {
        // Whoever vetoes takes the duty to close it: close(true) delivers the ownership.
        return;
    }
}

/// Null where the office cannot make a document of it; some formats end in an exception then, others do not.
Reference<css::lang::XComponent> load(const Reference<css::uno::XComponentContext>& context, const OUString& url,
                                      const rtl::Reference<AbortingInteraction>& interaction)
{
    auto arguments = readingArguments(toUtf8(url));
    arguments.push_back(namedValue("Hidden", css::uno::Any(true)));
    arguments.push_back(
        namedValue("InteractionHandler", css::uno::Any(Reference<css::task::XInteractionHandler>(interaction.get()))));
    try
    {
        return css::frame::Desktop::create(context)->loadComponentFromURL(
            url, "_blank", 0, {arguments.data(), static_cast<sal_Int32>(arguments.size())});
    }
    catch (const css::lang::DisposedException&)
    {
        throw;
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
}

/// Whether a URL names something that is no file of this computer: another scheme, or another computer.
bool isRemote(const std::string& url)
{
    const auto scheme = url.substr(0, std::min(url.find(':'), url.size()));
    const bool isUrl = scheme.size() < url.size() && url.find('/') > scheme.size();
    return isUrl && systemPath(url).empty();
}

bool isFile(const Reference<css::ucb::XSimpleFileAccess3>& files, const OUString& url)
{
    try
    {
        return files->exists(url) && !files->isFolder(url);
    }
    catch (const css::uno::Exception&) // not a URL
    {
        return false;
    }
}

Result<Reference<css::text::XTextDocument>> openText(const Reference<css::uno::XComponentContext>& context, const OUString& url)
{
    const auto failure = [&url](ErrorCode code) { return Error{code, {{"file", fileName(toUtf8(url))}}}; };
    if (isRemote(toUtf8(url))) // before the office asks a server whether the file exists
        return failure(ErrorCode::ReportFileRemote);
    const Reference<css::ucb::XSimpleFileAccess3> files = css::ucb::SimpleFileAccess::create(context);
    if (!isFile(files, url))
        return failure(ErrorCode::ReportFileMissing);
    if (files->getSize(url) == 0) // the office would make an empty document of it
        return failure(ErrorCode::ReportFileUnreadable);
    const rtl::Reference<AbortingInteraction> interaction(new AbortingInteraction);
    const auto component = load(context, url, interaction);
    if (!component.is())
        return failure(interaction->wasAskedForPassword() ? ErrorCode::ReportFileProtected : ErrorCode::ReportFileUnreadable);
    const Reference<css::lang::XServiceInfo> model(component, UNO_QUERY);
    if (model.is() && model->supportsService("com.sun.star.text.TextDocument"))
        return Reference<css::text::XTextDocument>(component, css::uno::UNO_QUERY_THROW);
    close(component);
    return failure(ErrorCode::ReportFileForeign);
}
}

Result<HiddenDocument> HiddenDocument::open(const Reference<css::uno::XComponentContext>& context, const std::string& url)
{
    BOOST_OUTCOME_TRY(document, guarded(kOperation, fileName(url), [&] { return openText(context, fromUtf8(url)); }));
    return HiddenDocument(document);
}

HiddenDocument::~HiddenDocument()
{
    close(document_);
}
}
