// SPDX-License-Identifier: MPL-2.0
#include "support/report_panel.hxx"

#include "support/list_rows.hxx"
#include "support/main_thread_call.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_deck.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"

#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include <algorithm>
#include <stdexcept>

namespace gouji::test
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

using namespace std::chrono_literals;

namespace
{
constexpr const char* kDigits = "0123456789";
}

bool ReportPanel::isOpen() const
{
    return panelControlsIn(*window_).is();
}

std::string ReportPanel::title() const
{
    const auto deck = reportDeckIn(*window_);
    return deck.is() ? toUtf8(deck->getTitle()) : std::string();
}

ReportPanel ReportPanel::afterCheck(const FrameOfTest& window)
{
    const ReportPanel panel(window);
    window.run("vnd.org.gouji:check-report");
    const bool isShown = pollUntil(10s, [&] { return panel.isOpen() && !panel.text("verdict").empty(); });
    if (!isShown)
        throw std::runtime_error("the check does not open the panel");
    onOfficeMainThread(office().context(), [] { return true; }); // the verdict is only the first thing that it shows
    return panel;
}

Reference<css::awt::XControl> ReportPanel::control(const char* id) const
{
    const auto controls = panelControlsIn(*window_);
    const auto found = controls.is() ? controls->getControl(OUString::createFromAscii(id)) : nullptr;
    if (!found.is())
        throw std::runtime_error(std::string("the panel shows no ").append(id));
    return found;
}

Reference<css::beans::XPropertySet> ReportPanel::model(const char* id) const
{
    return Reference<css::beans::XPropertySet>(control(id)->getModel(), UNO_QUERY_THROW);
}

namespace
{
OUString shownWords(const css::uno::Reference<css::beans::XPropertySet>& model)
{
    const bool isField = model->getPropertySetInfo()->hasPropertyByName("Text");
    OUString words;
    model->getPropertyValue(isField ? OUString("Text") : OUString("Label")) >>= words;
    return words;
}
}

std::string ReportPanel::text(const char* id) const
{
    OUString said;
    model(id)->getPropertyValue("Tag") >>= said;
    return toUtf8(said.isEmpty() ? shownWords(model(id)) : said);
}

std::vector<std::string> ReportPanel::lines(const char* id) const
{
    const auto shown = shownWords(model(id));
    std::vector<std::string> lines;
    for (sal_Int32 index = 0; index >= 0;)
        lines.push_back(toUtf8(shown.getToken(0, u'\n', index)));
    return lines;
}

bool ReportPanel::isShown(const char* id) const
{
    bool isVisible = false;
    model(id)->getPropertyValue("EnableVisible") >>= isVisible;
    return isVisible;
}

bool ReportPanel::isEnabled(const char* id) const
{
    bool isEnabled = false;
    model(id)->getPropertyValue("Enabled") >>= isEnabled;
    return isEnabled;
}

bool ReportPanel::hasKeyboard() const
{
    const auto controls = panelControlsIn(*window_);
    return controls.is() && std::ranges::any_of(controls->getControls(), [](const auto& control)
                                                { return Reference<css::awt::XWindow2>(control, UNO_QUERY_THROW)->hasFocus(); });
}

css::awt::Size ReportPanel::size() const
{
    const auto area = Reference<css::awt::XWindow>(panelControlsIn(*window_), UNO_QUERY_THROW)->getPosSize();
    return {area.Width, area.Height};
}

css::awt::Rectangle ReportPanel::areaOf(const char* id) const
{
    return Reference<css::awt::XWindow>(control(id), UNO_QUERY_THROW)->getPosSize();
}

css::awt::Size ReportPanel::minimumSizeOf(const char* id) const
{
    return Reference<css::awt::XLayoutConstrains>(control(id), UNO_QUERY_THROW)->getMinimumSize();
}

bool ReportPanel::awaitState(const std::string& key) const
{
    return pollUntil(10s, [&] { return isOpen() && text("state").find(message(key)) != std::string::npos; });
}

bool ReportPanel::awaitNotice(const std::string& beginning) const
{
    return pollUntil(10s, [&] { return isOpen() && text("notice").starts_with(beginning); });
}

std::vector<RowOnScreen> ReportPanel::rows() const
{
    return rowsIn(panelControlsIn(*window_));
}

std::vector<std::string> ReportPanel::wordsOfRows(bool areHeadings) const
{
    std::vector<std::string> words;
    for (const auto& row : rows())
        if (row.isHeading == areHeadings)
            words.push_back(row.words());
    return words;
}

std::size_t ReportPanel::count() const
{
    std::size_t count = 0;
    const auto verdict = text("verdict");
    for (auto digits = verdict.find_first_of(kDigits); digits != std::string::npos; digits = verdict.find_first_of(kDigits, digits))
    {
        const auto end = std::min(verdict.find_first_not_of(kDigits, digits), verdict.size());
        count += std::stoul(verdict.substr(digits, end - digits));
        digits = end;
    }
    return count;
}

std::vector<std::string> ReportPanel::figures() const
{
    css::uno::Sequence<OUString> lines;
    model("figures")->getPropertyValue("StringItemList") >>= lines;
    std::vector<std::string> figures;
    for (const auto& line : lines)
        figures.push_back(toUtf8(line));
    return figures;
}

std::string ReportPanel::selected() const
{
    const auto words = text("findings");
    return isHeading(words) ? std::string() : words;
}

void ReportPanel::select(std::size_t index) const
{
    const auto words = findings().at(index);
    const auto shown = rows();
    const auto row = std::ranges::find_if(shown, [&](const auto& candidate) { return !candidate.isHeading && index-- == 0; });
    window_->activate();
    PanelOnScreen(*window_, *this).clickRow("findings", static_cast<std::size_t>(row - shown.begin()));
    if (!pollUntil(5s, [&] { return selected() == words && hasKeyboard(); }))
        throw std::runtime_error("the mouse does not select " + words + ": " + takeScreenshot("not-selected"));
}

AccessibleContext ReportPanel::accessible(const char* id) const
{
    return accessibleOfControl(control(id));
}

bool ReportPanel::clickOn(const char* id) const
{
    if (!isOpen() || !isShown(id))
        return false;
    // The office tells no place on the screen of what is in its sidebar.
    return Reference<css::accessibility::XAccessibleAction>(accessible(id), UNO_QUERY_THROW)->doAccessibleAction(0);
}

bool ReportPanel::openFigure(std::size_t index) const
{
    Reference<css::awt::XListBox>(control("figures"), UNO_QUERY_THROW)->selectItemPos(static_cast<sal_Int16>(index), true);
    return clickOn("goto");
}

bool ReportPanel::openFinding(std::size_t index) const
{
    select(index);
    return clickOn("goto");
}
}
