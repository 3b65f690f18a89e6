// SPDX-License-Identifier: MPL-2.0
#include "api/report_tool.hxx"

#include "api/exceptions.hxx"
#include "api/insert_request.hxx"
#include "api/options.hxx"
#include "api/to_uno.hxx"
#include "exports/findings_format.hxx"
#include "fill/plan_fill.hxx"
#include "repair/propose.hxx"
#include "writer/audit/audit_document.hxx"
#include "writer/audit/findings_of_document.hxx"
#include "writer/files/read_last_year.hxx"
#include "writer/inserting/convert_text_tables.hxx"
#include "writer/inserting/insert_report.hxx"
#include "writer/settings/resource_store.hxx"
#include "writer/settings/settings_store.hxx"
#include "writer/uno/today.hxx"
#include "writer/writing/apply_changes.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <cppuhelper/implbase3.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/gouji/XReportAudit.hpp>
#include <org/gouji/XReportTool.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
constexpr const char* kFormat = "format"; ///< option: how findings are written
constexpr const char* kLastYear = "lastYear"; ///< option: URL of last year's report

using ComponentReference = css::uno::Reference<css::lang::XComponent>;

/// The format asked for, else the first. Errors: WrongOptionValue.
Result<const FindingsFormat*> findingsFormat(const std::optional<std::string>& asked)
{
    const auto& formats = findingsFormats();
    const auto* format = asked ? findFindingsFormat(*asked) : &formats.front();
    if (format)
        return format;
    std::vector<std::string> known;
    for (const auto& one : formats)
        known.emplace_back(one.name);
    return wrongOptionValue(kFormat, *asked, known);
}

class ReportTool : public cppu::WeakImplHelper3<org::gouji::XReportTool, org::gouji::XReportAudit, css::lang::XServiceInfo>
{
public:
    explicit ReportTool(css::uno::Reference<css::uno::XComponentContext> context) : context_(std::move(context)) {}

    css::uno::Sequence<org::gouji::Figure> SAL_CALL readFigures(const ComponentReference& document) override
    {
        return atBoundary([&] { return toUno(audited(textDocument(document)).reports); });
    }

    css::uno::Sequence<org::gouji::Finding> SAL_CALL check(const ComponentReference& document, const NamedValues& values) override
    {
        return atBoundary(
            [&]
            {
                const auto options = valueOrThrow(Options::read(values, {kLastYear, "reasons"}));
                const bool takesReasons = valueOrThrow(options.boolean("reasons")).value_or(true);
                const auto text = textDocument(document);
                const auto reasons = takesReasons ? valueOrThrow(readReasons(text)) : ReasonBook();
                return toUno(valueOrThrow(auditDocument(text, own(), lastYear(text, options), reasons)).findings, own().catalog);
            });
    }

    css::uno::Sequence<org::gouji::CellChange> SAL_CALL fillTotals(const ComponentReference& document, const NamedValues& values) override
    {
        return atBoundary(
            [&]
            {
                const auto options = valueOrThrow(Options::read(values, {"overwrite", "preview", kLastYear}));
                const bool overwrites = valueOrThrow(options.boolean("overwrite")).value_or(false);
                const bool previews = valueOrThrow(options.boolean("preview")).value_or(false);
                const auto text = textDocument(document);
                const auto changes = plannedChanges(text, lastYear(text, options), overwrites);
                if (!previews)
                    valueOrThrow(applyChanges(text, changes, own().catalog.text("ui.undo.fill")));
                return toUno(changes);
            });
    }

    void SAL_CALL insertReport(const ComponentReference& document, const NamedValues& values) override
    {
        atBoundary(
            [&]
            {
                const int year = reportYear(today(), readSettings(context_).lastMonthOfPreviousYear);
                valueOrThrow(gouji::insertReport(textDocument(document), own().forms, valueOrThrow(insertRequest(values, own(), year))));
            });
    }

    css::uno::Sequence<org::gouji::Repair> SAL_CALL repair(const ComponentReference& document, const NamedValues& options) override
    {
        return atBoundary(
            [&]
            {
                (void)valueOrThrow(Options::read(options, {}));
                return toUno(proposeRepairs(audited(textDocument(document)).reports), own().catalog);
            });
    }

    css::uno::Sequence<org::gouji::Claim> SAL_CALL readClaims(const ComponentReference& document) override
    {
        return atBoundary([&] { return toUno(audited(textDocument(document)).claims); });
    }

    css::uno::Sequence<org::gouji::ConvertedTable> SAL_CALL convertText(const ComponentReference& document) override
    {
        return atBoundary([&] { return toUno(valueOrThrow(convertTextTables(textDocument(document), own()))); });
    }

    OUString SAL_CALL findingsReport(const ComponentReference& document, const NamedValues& values) override
    {
        return atBoundary([&] { return fromUtf8(writtenFindings(textDocument(document), values)); });
    }

    OUString SAL_CALL getImplementationName() override { return fromUtf8("org.gouji.comp.ReportTool"); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    css::uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override { return makeSequence<OUString>({fromUtf8("org.gouji.ReportTool")}); }

private:
    /// Only UNO exceptions may cross: anything else is a bug of ours and becomes a RuntimeException.
    template <class Work>
    auto atBoundary(Work work) -> decltype(work())
    {
        try
        {
            return work();
        }
        catch (const css::uno::Exception&)
        {
            throw;
        }
        catch (const std::exception& exception)
        {
            throw css::uno::RuntimeException(fromUtf8(exception.what()), self());
        }
    }

    css::uno::Reference<css::uno::XInterface> self() { return static_cast<org::gouji::XReportTool*>(this); }

    template <class T>
    T valueOrThrow(Result<T> result)
    {
        return gouji::valueOrThrow(std::move(result), own().catalog, self());
    }

    const Resources& own()
    {
        const auto loaded = resources(context_);
        if (!loaded)
            throwAsUno(loaded.error(), messageCatalog(context_), self());
        return *loaded.value();
    }

    css::uno::Reference<css::text::XTextDocument> textDocument(const ComponentReference& document)
    {
        css::uno::Reference<css::text::XTextDocument> text(document, css::uno::UNO_QUERY);
        if (!text.is())
            throwAsUno({ErrorCode::NotATextDocument, {}}, own().catalog, self());
        return text;
    }

    Audit audited(const css::uno::Reference<css::text::XTextDocument>& document)
    {
        return valueOrThrow(auditDocument(document, own()));
    }

    std::optional<LastYearFile> lastYear(const css::uno::Reference<css::text::XTextDocument>& document, const Options& options)
    {
        const auto url = valueOrThrow(options.string(kLastYear));
        return url ? std::optional(valueOrThrow(readLastYear(context_, document, *url, own()))) : std::nullopt;
    }

    std::vector<CellChange> plannedChanges(const css::uno::Reference<css::text::XTextDocument>& document,
                                           const std::optional<LastYearFile>& lastYear, bool overwrites)
    {
        const auto reports = audited(document).reports;
        auto changes = (lastYear ? planFill(reports, *lastYear) : planFill(reports)).changes;
        std::erase_if(changes, [&](const CellChange& change) { return !overwrites && !change.isCertain(); });
        return changes;
    }

    std::string writtenFindings(const css::uno::Reference<css::text::XTextDocument>& document, const NamedValues& values)
    {
        const auto options = valueOrThrow(Options::read(values, {kFormat, kLastYear}));
        const auto* format = valueOrThrow(findingsFormat(valueOrThrow(options.string(kFormat))));
        return format->write(valueOrThrow(findingsOfDocument(document, own(), lastYear(document, options))), own().catalog);
    }

    css::uno::Reference<css::uno::XComponentContext> context_;
};
}

css::uno::XInterface* createReportTool(css::uno::XComponentContext* context)
{
    return cppu::acquire(new ReportTool(context));
}
}
