// SPDX-License-Identifier: MPL-2.0
#include "writer/files/report_file.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <rtl/uri.hxx>

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;

constexpr std::array<std::string_view, 2> kHtmlEndings{".html", ".htm"};

/// Left to itself the office opens HTML as a web document, which is read otherwise.
bool isHtml(const std::string& url)
{
    const auto lower = toUtf8(fromUtf8(url).toAsciiLowerCase());
    return std::ranges::any_of(kHtmlEndings, [&](std::string_view ending) { return lower.ends_with(ending); });
}
}

css::beans::PropertyValue namedValue(const char* name, const Any& value)
{
    css::beans::PropertyValue property;
    property.Name = OUString::createFromAscii(name);
    property.Value = value;
    return property;
}

std::vector<css::beans::PropertyValue> readingArguments(const std::string& url)
{
    std::vector<css::beans::PropertyValue> arguments = {
        namedValue("ReadOnly", Any(true)), namedValue("MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)),
        namedValue("UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE))};
    if (isHtml(url))
        arguments.push_back(namedValue("FilterName", Any(OUString("HTML (StarWriter)"))));
    return arguments;
}

std::string fileName(const std::string& url)
{
    const auto last = url.substr(url.rfind('/') + 1);
    const auto decoded = toUtf8(rtl::Uri::decode(fromUtf8(last), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8));
    return decoded.empty() ? url : decoded;
}

Result<Reference<css::text::XTextDocument>> showFile(const Reference<css::uno::XComponentContext>& context, const std::string& url)
{
    const auto show = [&]() -> Result<Reference<css::text::XTextDocument>>
    {
        const auto arguments = readingArguments(url);
        const Reference<css::text::XTextDocument> document(
            css::frame::Desktop::create(context)->loadComponentFromURL(fromUtf8(url), "_default", 0,
                                                                      {arguments.data(), static_cast<sal_Int32>(arguments.size())}),
            css::uno::UNO_QUERY);
        if (!document.is())
            return Error{ErrorCode::ReportFileUnreadable, {{"file", fileName(url)}}};
        const auto window = document->getCurrentController()->getFrame()->getContainerWindow();
        Reference<css::awt::XTopWindow>(window, css::uno::UNO_QUERY_THROW)->toFront();
        return document;
    };
    return guarded("operation.open-report", fileName(url), show);
}
}
