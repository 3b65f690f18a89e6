// SPDX-License-Identifier: MPL-2.0
#include "support/command_effect.hxx"

#include "support/dialog_on_screen.hxx"
#include "support/manual_window.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/view_cursor.hxx"

#include "writer/publish/document_traces.hxx"
#include "writer/writing/report_reasons.hxx"


namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;

constexpr const char* kTotal = "disputes.review.total";

/// A dialog of ours, which its button closes.
std::function<bool(ReportFixture&)> opensDialog(const char* name, const char* closing)
{
    return [name, closing](ReportFixture&)
    {
        const DialogOnScreen dialog(name);
        if (!dialog.isOpen())
            return false;
        dialog.click(closing);
        return dialog.closes();
    };
}

/// A window of the desktop, which Escape closes.
std::function<bool(ReportFixture&)> opensWindow(std::string title)
{
    return [title = std::move(title)](ReportFixture&) { return escapeFrom(title); };
}

/// In two lines, which may end with "…".
std::function<bool(ReportFixture&)> panelNotes(const char* key)
{
    return [key](ReportFixture& report)
    {
        const ReportPanel panel(report.window());
        const auto notice = [&]
        {
            const auto shown = panel.text("notice");
            return shown.substr(0, shown.rfind("…"));
        };
        return pollUntil(10s, [&] { return panel.isOpen() && !notice().empty() && message(key).starts_with(notice()); });
    };
}

bool showsAFinding(ReportFixture& report)
{
    const ReportPanel panel(report.window());
    return pollUntil(10s, [&] { return panel.isOpen() && !panel.findings().empty(); });
}

bool goesToTheTotal(ReportFixture& report)
{
    return report.cursorComesTo(kTotal);
}

bool explainsTheTotal(ReportFixture& report)
{
    const ReportPanel panel(report.window());
    return pollUntil(10s, [&] { return panel.isOpen() && panel.text("detail").find('=') != std::string::npos; });
}

std::size_t commentsIn(ReportFixture& report)
{
    const auto traces = readTraces(report.window().text());
    return traces ? traces.value().comments : 0;
}

bool showsTheManual(ReportFixture&)
{
    if (!manualOpens())
        return false;
    closeManuals();
    return true;
}

void stateTooMuch(ReportFixture& report)
{
    report.figure(kTotal, "7");
}

void commentOnFindings(ReportFixture& report)
{
    stateTooMuch(report);
    report.window().run("vnd.org.gouji:write-comments");
    EXPECT_TRUE(pollUntil(10s, [&] { return commentsIn(report) > 0; }));
}

void giveAReason(ReportFixture& report)
{
    const Reason reason{"changed", "text-doubled", ReasonKind::Confirmed, "张三", "2025-01-12T09:30", "Two offices were merged", "a finding"};
    EXPECT_TRUE(writeReasons(report.window().text(), ReasonBook().with(reason)));
}

void copyTheTotal(ReportFixture& report)
{
    report.moveCursorTo(kTotal).window().activate();
    press("shift+End");
    press("ctrl+c");
    press("Left");
}

const auto kAsItIs = [](ReportFixture&) {};
}

const std::vector<CommandEffect>& commandEffects()
{
    const std::string optionsTitle = uiLanguage() == "zh-CN" ? " - 年报$" : " - Annual Report$";
    static const std::vector<CommandEffect> effects = {
        {"insert-report", kAsItIs, opensDialog("insert-report", "cancel")},
        {"convert-text", kAsItIs, panelNotes("ui.convert.nothing")},
        {"check-report", stateTooMuch, showsAFinding},
        {"next-finding", stateTooMuch, goesToTheTotal},
        {"previous-finding", stateTooMuch, goesToTheTotal},
        {"compare-last-year", kAsItIs, opensWindow(message("command.compare-last-year.title"))},
        {"explain-figure", [](ReportFixture& report) { report.moveCursorTo(kTotal); }, explainsTheTotal},
        {"paste-numbers", copyTheTotal, panelNotes("ui.paste.nothing")},
        {"fill-totals", [](ReportFixture& report) { report.figure(kTotal, ""); },
         [](ReportFixture& report) { return pollUntil(10s, [&] { return report.figure(kTotal) == "0"; }); }},
        {"fix-safe", [](ReportFixture& report) { report.figure(kTotal, "０"); }, opensDialog("fix-safe", "cancel")},
        {"write-comments", stateTooMuch, [](ReportFixture& report) { return pollUntil(10s, [&] { return commentsIn(report) > 0; }); }},
        {"remove-comments", commentOnFindings, [](ReportFixture& report) { return pollUntil(10s, [&] { return commentsIn(report) == 0; }); }},
        {"save-findings", stateTooMuch, opensWindow(message("command.save-findings.title"))},
        {"reasons", giveAReason, opensDialog("reasons", "close")},
        {"ready-to-publish", kAsItIs, opensDialog("publish", "close")},
        {"options", kAsItIs, opensWindow(optionsTitle)},
        {"help", kAsItIs, showsTheManual},
        {"about", kAsItIs, opensDialog("about", "close")},
    };
    return effects;
}
}
