// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/findings_panel.hxx"

#include "ui/command.hxx"
#include "ui/help.hxx"
#include "ui/listeners.hxx"
#include "ui/main_thread.hxx"
#include "ui/panel/more_menu.hxx"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <utility>

namespace gouji
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
Reference<css::awt::XWindow> createWindow(const Reference<css::uno::XComponentContext>& context, const Resources& resources,
                                          const Reference<css::awt::XWindow>& parent)
{
    const auto provider = css::awt::ContainerWindowProvider::create(context);
    const Reference<css::awt::XWindowPeer> peer(parent, UNO_QUERY_THROW);
    return provider->createContainerWindow(fromUtf8(resources.folderUrl + "/dialogs/findings-panel.xdl"), OUString(), peer, nullptr);
}
}

std::shared_ptr<FindingsPanel> FindingsPanel::create(rtl::Reference<FrameDispatch> dispatch, const Resources& resources,
                                                     const Reference<css::awt::XWindow>& parent)
{
    const auto window = createWindow(dispatch->session().context(), resources, parent);
    const std::shared_ptr<FindingsPanel> panel(new FindingsPanel(std::move(dispatch), resources, window));
    panel->controls_.translate(resources.catalog);
    panel->listen();
    panel->show();
    window->setVisible(true);
    panel->dispatch_->session().liveCheck().checkSoon();
    return panel;
}

FindingsPanel::FindingsPanel(rtl::Reference<FrameDispatch> dispatch, const Resources& resources, const Reference<css::awt::XWindow>& window)
    : dispatch_(std::move(dispatch)), resources_(resources), window_(window),
      controls_(window),
      tree_(dispatch_->session().context(), controls_, resources.folderUrl + "/icons",
            [this](const PanelLine& line) { return lineText(dispatch_->session().check().findings().at(line.finding).finding, resources_.catalog); }),
      entry_(dispatch_->session(), resources, controls_),
      layout_(controls_)
{
}

FindingsPanel::~FindingsPanel()
{
    dispatch_->session().check().observe(nullptr);
    atEntryPoint("panel: end", [&] { Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose(); });
}

void FindingsPanel::listen()
{
    const std::pair<const char*, std::function<void()>> buttons[] = {
        {"check", [this] { runCommand("check-report"); }},
        {"fill", [this] { runCommand("fill-totals"); }},
        {"more", [this] { later([this] { openMore(); }); }},
        {"goto", [this] { later([this] { entry_.goThere(); }); }},
        {"fix", [this] { later([this] { entry_.fix(); }); }},
        {"reason", [this] { later([this] { entry_.giveReason(); }); }},
    };
    for (const auto& [id, action] : buttons)
        controls_.control<css::awt::XButton>(id)->addActionListener(new OnAction([action](const auto&) { action(); }));
    tree_.onSelection([this] { selectionChanged(); });
    tree_.onActivation([this] { later([this] { entry_.goToEntry(); }); });
    controls_.control<css::awt::XListBox>("figures")->addActionListener(
        new OnAction([this](const auto&) { later([this] { entry_.goToFigure(); }); }));
    for (const char* id : {"findings", "detail", "figures", "check", "fill", "more", "goto", "fix", "reason"})
        controls_.control<css::awt::XWindow>(id)->addKeyListener(new OnKey([this](const auto& event) { onKey(event); }));
    controls_.control<css::awt::XWindow>("figures")->addKeyListener(new OnKey(
        [this](const css::awt::KeyEvent& event)
        {
            if (event.KeyCode == css::awt::Key::RETURN && event.Modifiers == 0)
                later([this] { entry_.goToFigure(); });
        }));
    window_->addWindowListener(new OnResize([this](const auto&) { layOut(); }));
    dispatch_->session().check().observe([this] { atEntryPoint("panel", [this] { show(); }); });
}

void FindingsPanel::show()
{
    const DocumentCheck& check = dispatch_->session().check();
    auto status = check.status();
    status.checksAgainByItself = LiveCheck::isOn(dispatch_->session().context());
    showText("verdict", verdictLine(status, resources_.catalog));
    showText("state", stateLine(status, resources_.catalog));
    showText("notice", check.notice());
    tree_.show(groupFindings(check.findings(), check.reports().size(), resources_.catalog));
    tree_.select(check.selectedFinding());
    controls_.model("fill")->setPropertyValue("Enabled", Any(!dispatch_->session().state().isReadOnly));
    showEntry();
}

void FindingsPanel::showText(const char* id, const std::string& text)
{
    controls_.model(id)->setPropertyValue("Label", Any(fromUtf8(text)));
    controls_.model(id)->setPropertyValue("HelpText", Any(fromUtf8(text)));
    controls_.setShown(id, !text.empty());
}

/// An explanation stands in the place of the finding.
void FindingsPanel::showEntry()
{
    const DocumentCheck& check = dispatch_->session().check();
    const auto& explanation = check.explanation();
    const PanelLine* selected = tree_.selected();
    if (explanation)
        entry_.showExplanation(*explanation);
    else if (selected)
        entry_.showFinding(*selected, check.findings().at(selected->finding));
    else
        entry_.showNothing();
    layOut();
}

void FindingsPanel::selectionChanged()
{
    DocumentCheck& check = dispatch_->session().check();
    check.endExplanation();
    const PanelLine* line = tree_.selected();
    check.noteSelected(line ? line->key : std::string());
    showEntry();
}

/// A list that gets its new size may tell a selection, and that shows other controls: then the places are given out anew.
void FindingsPanel::layOut()
{
    mustLayOut_ = true;
    if (isLayingOut_)
        return;
    isLayingOut_ = true;
    atEntryPoint("panel: layout",
                 [&]
                 {
                     while (std::exchange(mustLayOut_, false))
                         placeControls();
                 });
    isLayingOut_ = false;
}

void FindingsPanel::placeControls()
{
    const auto area = window_->getPosSize();
    if (area.Width <= 0 || area.Height <= 0)
        return;
    layout_.fit({area.Width, area.Height});
    entry_.fitTooltip();
}

void FindingsPanel::openMore()
{
    const auto path = chooseMore(dispatch_->session(), resources_, controls_.control<css::awt::XWindow>("more"));
    if (path)
        runCommand(*path);
}

void FindingsPanel::runCommand(const std::string& path)
{
    css::util::URL url;
    url.Protocol = fromUtf8(kProtocol);
    url.Path = fromUtf8(path);
    url.Complete = url.Protocol + url.Path;
    url.Main = url.Complete;
    dispatch_->dispatch(url, {});
}

void FindingsPanel::onKey(const css::awt::KeyEvent& event)
{
    if (event.Modifiers != 0)
        return;
    if (event.KeyCode == css::awt::Key::F1)
        later([this] { openHelp(); });
    else if (event.KeyCode == css::awt::Key::ESCAPE)
        dispatch_->session().frame()->getComponentWindow()->setFocus();
}

/// At the rule of the finding that is selected.
void FindingsPanel::openHelp()
{
    FrameSession& session = dispatch_->session();
    const PanelLine* line = tree_.selected();
    const auto anchor = line ? session.check().findings()[line->finding].finding.rule : std::string();
    const Result<void> shown = showHelp(session.context(), resources_, anchor);
    if (!shown)
        session.showError(shown.error());
}

void FindingsPanel::later(std::function<void()> action)
{
    onMainThread(dispatch_->session().context(),
                 [self = weak_from_this(), action = std::move(action)]
                 {
                     if (const auto panel = self.lock()) // and it stays while a menu or dialog of the action lets other events happen
                         action();
                 });
}
}
