// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"

#include "support/office_environment.hxx"

#include <org/gouji/ReportTool.hpp>

#include <algorithm>

namespace gouji::test
{
namespace
{
css::beans::NamedValue namedValue(const std::string& name, const css::uno::Any& value)
{
    return {fromUtf8(name), value};
}

template <class T>
std::vector<T> toVector(const css::uno::Sequence<T>& sequence)
{
    return {sequence.begin(), sequence.end()};
}
}

css::beans::NamedValue option(const std::string& name, bool value)
{
    return namedValue(name, css::uno::Any(value));
}

css::beans::NamedValue option(const std::string& name, int value)
{
    return namedValue(name, css::uno::Any(static_cast<sal_Int32>(value)));
}

css::beans::NamedValue option(const std::string& name, const char* value)
{
    return namedValue(name, css::uno::Any(fromUtf8(value)));
}

css::uno::Reference<org::gouji::XReportTool> reportTool()
{
    return org::gouji::ReportTool::create(office().context());
}

css::uno::Reference<css::lang::XComponent> ApiDocument::component() const
{
    return {document_.reference(), css::uno::UNO_QUERY_THROW};
}

css::uno::Reference<org::gouji::XReportAudit> reportAudit()
{
    return css::uno::Reference<org::gouji::XReportAudit>(reportTool(), css::uno::UNO_QUERY_THROW);
}

ApiDocument& ApiDocument::insert(const NamedValues& options)
{
    reportTool()->insertReport(component(), options);
    return *this;
}

ApiDocument& ApiDocument::type(const std::string& id, const std::string& text)
{
    const auto place = figure(id);
    document_.table(toUtf8(place.Table)).cell(toUtf8(place.Cell)).text(text);
    return *this;
}

std::vector<org::gouji::Figure> ApiDocument::figures() const
{
    return toVector(reportTool()->readFigures(component()));
}

std::vector<org::gouji::Finding> ApiDocument::findings() const
{
    return toVector(reportTool()->check(component(), {}));
}

std::vector<org::gouji::CellChange> ApiDocument::fill(const NamedValues& options) const
{
    return toVector(reportTool()->fillTotals(component(), options));
}

std::vector<org::gouji::Repair> ApiDocument::repairs() const
{
    return toVector(reportAudit()->repair(component(), {}));
}

std::vector<org::gouji::Claim> ApiDocument::claims() const
{
    return toVector(reportAudit()->readClaims(component()));
}

org::gouji::Figure ApiDocument::figure(const std::string& id) const
{
    const auto all = figures();
    const auto found = std::ranges::find(all, fromUtf8(id), &org::gouji::Figure::Id);
    if (found != all.end())
        return *found;
    ADD_FAILURE() << "no figure " << id;
    return {};
}

std::string ApiDocument::text(const std::string& id) const
{
    return toUtf8(figure(id).Text);
}

std::vector<std::string> describe(const std::vector<org::gouji::CellChange>& changes)
{
    std::vector<std::string> lines;
    for (const auto& change : changes)
        lines.push_back(toUtf8(change.Figure) + ": '" + toUtf8(change.OldText) + "' -> '" + toUtf8(change.NewText) + "'");
    return lines;
}
}
