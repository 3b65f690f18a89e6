// SPDX-License-Identifier: MPL-2.0
#include "show_sample.hxx"

#include "demo_document.hxx"
#include "sample.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <org/gouji/ReportTool.hpp>

#include <stdexcept>

namespace gouji::demo
{
namespace
{
using css::beans::NamedValue;
using Options = css::uno::Sequence<NamedValue>;
using Tool = css::uno::Reference<org::gouji::XReportTool>;

/// Where each figure stands, by id.
std::map<std::string, org::gouji::Figure> figuresOf(const Tool& tool, const DemoDocument& document)
{
    std::map<std::string, org::gouji::Figure> figures;
    for (const auto& figure : tool->readFigures(document.component()))
        figures.emplace(toUtf8(figure.Id), figure);
    return figures;
}

void insertTemplate(const Tool& tool, const DemoDocument& document, const Sample& sample, const Printer& printer)
{
    printer.heading("step.insert", {{"unit", sample.unit}, {"year", std::to_string(sample.year)}});
    tool->insertReport(document.component(), makeSequence({NamedValue("unit", css::uno::Any(fromUtf8(sample.unit))),
                                                           NamedValue("year", css::uno::Any(static_cast<sal_Int32>(sample.year)))}));
    document.typeProse(sample.prose);
}

void typeFigures(const Tool& tool, const DemoDocument& document, const Sample& sample, const Printer& printer)
{
    printer.heading("step.type", {{"figures", std::to_string(sample.figures.size())}});
    const auto places = figuresOf(tool, document);
    for (const auto& [id, text] : sample.figures)
        document.type(places.at(id), text);
    std::vector<std::vector<std::string>> rows = {{printer.text("column.figure"), printer.text("column.typed"), printer.text("column.why")}};
    for (const Slip& slip : sample.slips)
        rows.push_back({slip.figure, slip.typed.empty() ? printer.text("blank") : slip.typed, slip.explanation});
    printer.table(rows);
}

int check(const Tool& tool, const DemoDocument& document, const Printer& printer, const std::string& step)
{
    printer.heading(step);
    const auto findings = tool->check(document.component(), Options());
    printer.findings(findings);
    printer.line(printer.text("verdict", {{"verdict", printer.verdict(findings)}}));
    return countErrors(findings);
}

void mend(const Tool& tool, const DemoDocument& document, const Sample& sample, const Printer& printer)
{
    printer.heading("step.mend");
    const auto places = figuresOf(tool, document);
    std::vector<std::vector<std::string>> rows = {{printer.text("column.figure"), printer.text("column.old"), printer.text("column.new")}};
    for (const Slip& slip : sample.slips)
    {
        if (slip.right.empty()) // a total: filling in mends it
            continue;
        document.type(places.at(slip.figure), slip.right);
        rows.push_back({slip.figure, slip.typed, slip.right});
    }
    printer.table(rows);
}

void fillTotals(const Tool& tool, const DemoDocument& document, const Printer& printer)
{
    printer.heading("step.fill");
    printer.changes(tool->fillTotals(document.component(), makeSequence({NamedValue("overwrite", css::uno::Any(true))})));
}

void store(const DemoDocument& document, const Printer& printer, const std::filesystem::path& folder)
{
    printer.heading("step.store");
    const std::pair<const char*, const char*> formats[] = {
        {"report.odt", "writer8"}, {"report.docx", "MS Word 2007 XML"}, {"report.pdf", "writer_pdf_Export"}};
    for (const auto& [name, filter] : formats)
    {
        document.store(folder / name, filter);
        printer.line("  " + (folder / name).string());
    }
}
}

int showSample(const css::uno::Reference<css::uno::XComponentContext>& context, const Printer& printer, const std::filesystem::path& folder)
{
    const Sample sample = readSample(GOUJI_DEMO_SAMPLE);
    const Tool tool = org::gouji::ReportTool::create(context);
    const DemoDocument document(context);

    insertTemplate(tool, document, sample, printer);
    typeFigures(tool, document, sample, printer);
    if (check(tool, document, printer, "step.check") == 0)
        throw std::runtime_error("the slips of the sample were not found");
    mend(tool, document, sample, printer);
    fillTotals(tool, document, printer);
    const int errors = check(tool, document, printer, "step.check-again");
    store(document, printer, folder);
    return errors == 0 ? 0 : 1;
}
}
