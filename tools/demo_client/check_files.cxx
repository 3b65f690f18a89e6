// SPDX-License-Identifier: MPL-2.0
#include "check_files.hxx"

#include "demo_document.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <org/gouji/ReportException.hpp>
#include <org/gouji/ReportTool.hpp>

#include <algorithm>
#include <stdexcept>

namespace gouji::demo
{
namespace
{
constexpr int kErrorsFound = 1;
constexpr int kUnreadable = 2;

int checkFile(const css::uno::Reference<css::uno::XComponentContext>& context, const Printer& printer, const std::filesystem::path& file)
{
    const DemoDocument document(context, file);
    const auto findings = org::gouji::ReportTool::create(context)->check(document.component(), {});
    printer.line(printer.text("file", {{"file", file.string()}, {"verdict", printer.verdict(findings)}}));
    printer.findings(findings);
    return countErrors(findings) > 0 ? kErrorsFound : 0;
}

int checkOrExplain(const css::uno::Reference<css::uno::XComponentContext>& context, const Printer& printer, const std::filesystem::path& file)
{
    std::string reason;
    try
    {
        if (!std::filesystem::is_regular_file(file))
            throw std::runtime_error("no such file");
        return checkFile(context, printer, file);
    }
    catch (const org::gouji::ReportException& exception)
    {
        reason = toUtf8(exception.Message);
    }
    catch (const css::uno::Exception& exception)
    {
        reason = printer.text("unreadable.office", {{"reason", toUtf8(exception.Message)}});
    }
    catch (const std::runtime_error&)
    {
        reason = printer.text("unreadable.no-document");
    }
    printer.line(printer.text("file", {{"file", file.string()}, {"verdict", reason}}));
    return kUnreadable;
}
}

int checkFiles(const css::uno::Reference<css::uno::XComponentContext>& context, const Printer& printer,
               const std::vector<std::filesystem::path>& files)
{
    int result = 0;
    for (const auto& file : files)
        result = std::max(result, checkOrExplain(context, printer, file));
    return result;
}
}
