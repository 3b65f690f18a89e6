// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/findings_panel.hxx"

#include "light/light.hxx"
#include "ui/commands/command.hxx"
#include "ui/sidebar/more_menu.hxx"
#include "ui/sidebar/wrapped_words.hxx"
#include "ui/toolkit/help.hxx"
#include "ui/toolkit/listeners.hxx"
#include "ui/toolkit/main_thread.hxx"
#include "ui/window/jump.hxx"
#include "view/advice.hxx"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <utility>
#include <vector>

namespace gouji
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr std::chrono::milliseconds kDoubleClick(500);

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
      list_(dispatch_->session().context(), window_, resources.folderUrl + "/icons",
            [this](const PanelLine& line) { return entryLines(findingOf(line, dispatch_->session().check().findings()), resources_.catalog); }),
      entry_(dispatch_->session(), resources, controls_), progress_(controls_),
      layout_(dispatch_->session().context(), controls_), width_(dispatch_->session().context())
{
}

FindingsPanel::~FindingsPanel()
{
    keys_.reset();
    dispatch_->session().panelState().observe(nullptr);
    dispatch_->session().light().putOut();
    atEnd("panel", [&] { Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose(); });
}

void FindingsPanel::listen()
{
    const std::pair<const char*, std::function<void()>> buttons[] = {
        {"check", [this] { runCommand("check-report"); }},
        {"fill", [this] { runCommand("fill-totals"); }},
        {"as-text", [this] { runCommand("open-as-text"); }},
        {"more", [this] { later([this] { openMore(); }); }},
        {"goto", [this] { later([this] { entry_.goThere(); }); }},
        {"fix", [this] { later([this] { fix(); }); }},
        {"advice", [this] { later([this] { runCommand(advice_.value_or(std::string())); }); }},
        {"reason", [this] { later([this] { entry_.giveReason(); }); }},
    };
    for (const auto& [id, action] : buttons)
        controls_.control<css::awt::XButton>(id)->addActionListener(new OnAction([action](const auto&) { action(); }));
    for (std::size_t link = 0; link < kProgressLinks.size(); ++link)
        controls_.control<css::awt::XButton>(kProgressLinks[link])
            ->addActionListener(new OnAction([this, link](const auto&) { later([this, link] { goToEmptyPlace(link); }); }));
    list_.onSelection([this] { selectionChanged(); });
    list_.onActivation([this] { later([this] { entry_.goToEntry(); }); });
    controls_.control<css::awt::XListBox>("figures")->addActionListener(
        new OnAction([this](const auto&) { later([this] { entry_.goToFigure(); }); }));
    std::vector<Reference<css::awt::XWindow>> windows;
    for (const char* id : {"findings", "detail", "figures", "advice", "check", "fill", "as-text", "more", "goto", "fix", "reason"})
        windows.push_back(controls_.control<css::awt::XWindow>(id));
    for (const char* link : kProgressLinks)
        windows.push_back(controls_.control<css::awt::XWindow>(link));
    windows.push_back(controls_.control<css::awt::XWindow>("area")); // has the keyboard for a moment after a click
    keys_.emplace(dispatch_->session().context(), windows, [this](const auto& event) { return takeKey(event); });
    controls_.control<css::awt::XWindow>("figures")->addKeyListener(new OnKey(
        [this](const css::awt::KeyEvent& event)
        {
            if (event.KeyCode == css::awt::Key::RETURN && event.Modifiers == 0)
                later([this] { entry_.goToFigure(); });
        }));
    controls_.control<css::awt::XWindow>("area")->addFocusListener(new OnFocus([this](const auto&) { later([this] { keepKeyboard(); }); }));
    window_->addWindowListener(new OnResize([this](const auto&) { layOut(); }));
    dispatch_->session().panelState().observe([this] { atEntryPoint("panel", [this] { show(); }); });
}

void FindingsPanel::show()
{
    const DocumentCheck& check = dispatch_->session().check();
    PanelState& panelState = dispatch_->session().panelState();
    auto status = check.status();
    const DocumentState state = dispatch_->session().state();
    status.hold = state.hold;
    status.checksAgainByItself = LiveCheck::isOn(dispatch_->session().context());
    showText("verdict", verdictLine(status, resources_.catalog));
    const auto scope = scopeLine(status, resources_.catalog);
    showText("state", (scope.empty() ? scope : scope + "\n") + stateLine(status, resources_.catalog));
    showNotice(status);
    progress_.show(status.progress, resources_.catalog);
    showAdvice(status);
    list_.show(groupFindings(check.findings(), check.reports().size(), resources_.catalog));
    list_.select(panelState.takeWanted());
    panelState.noteSelected(list_.selected() ? list_.selected()->key : std::string());
    controls_.model("fill")->setPropertyValue("Enabled", Any(!state.isReadOnly));
    controls_.setShown("as-text", state.hold == WriteHold::WebPage);
    showEntry();
}

/// In the place of the state.
void FindingsPanel::showNotice(const CheckStatus& status)
{
    const auto& notice = dispatch_->session().panelState().notice();
    const auto line = notice ? noticeLine(*notice, status, resources_.catalog) : std::string();
    sayIn(controls_, "notice", line);
    controls_.model("notice")->setPropertyValue("HelpText", Any(fromUtf8(notice ? noticeText(*notice, resources_.catalog) : line)));
    controls_.setShown("notice", !line.empty());
    controls_.setShown("state", line.empty());
    const auto whole = notice ? noticeText(*notice, resources_.catalog) : std::string();
    const bool isRefusal = notice && (notice->error || !notice->remarks.empty());
    if (!isRefusal || whole == line || line.empty())
        cutNotice_.clear();
    else if (whole != readNotice_)
        cutNotice_ = whole;
}

void FindingsPanel::showAdvice(const CheckStatus& status)
{
    advice_ = adviceFor(status);
    const bool isPossible = advice_ && findCommand(*advice_)->isEnabled(dispatch_->session().state());
    controls_.setShown("advice", isPossible, "findings");
    if (isPossible)
        controls_.model("advice")->setPropertyValue("Label", Any(fromUtf8(resources_.catalog.text("command." + *advice_))));
}

void FindingsPanel::goToEmptyPlace(std::size_t link)
{
    if (const auto place = progress_.placeOf(link))
        jumpToOpenPlace(dispatch_->session(), *place);
}

void FindingsPanel::showText(const char* id, const std::string& text)
{
    sayIn(controls_, id, text);
    controls_.model(id)->setPropertyValue("HelpText", Any(fromUtf8(text)));
}

/// An explanation stands in the place of the finding; a refusal that its two lines do not hold stands there whole until
/// another finding is selected.
void FindingsPanel::showEntry()
{
    const DocumentCheck& check = dispatch_->session().check();
    const auto& explanation = dispatch_->session().panelState().explanation();
    const PanelLine* selected = list_.selected();
    if (explanation)
        entry_.showExplanation(*explanation);
    else if (selected)
        entry_.showFinding(*selected);
    else
        entry_.showNothing();
    if (!cutNotice_.empty())
        entry_.showWords(cutNotice_);
    const bool hasWords = !check.findings().empty() || explanation || !cutNotice_.empty();
    controls_.setShown("detail", hasWords); // empty, they are nothing to look at
    controls_.setShown("figures", hasWords && entry_.hasFigures());
    dispatch_->session().light().show(selected && !explanation ? lightOf(findingOf(*selected, check.findings())) : Light());
    layOut();
}

void FindingsPanel::selectionChanged()
{
    PanelState& panelState = dispatch_->session().panelState();
    panelState.endExplanation();
    readNotice_ = std::exchange(cutNotice_, std::string());
    panelState.noteSelected(list_.selected() ? list_.selected()->key : std::string());
    showEntry();
}

/// A list that gets its new size may tell a selection, and that shows other controls: then the places are given out
/// anew.
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
    width_.reached(area.Width);
    list_.place(layout_.fit({area.Width, area.Height}));
    entry_.fitFigures();
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

bool FindingsPanel::takeKey(const css::awt::KeyEvent& event)
{
    if (asksForHelp(event))
    {
        later([this] { openHelp(); });
        return true;
    }
    if (event.KeyCode == css::awt::Key::ESCAPE && event.Modifiers == 0)
    {
        dispatch_->session().frame()->getComponentWindow()->setFocus();
        return true;
    }
    return (list_.hasKeyboard() && list_.takeKey(event)) || editsText(event); // the office would edit the document
}

/// A click on a row may have given it to the list meanwhile.
void FindingsPanel::keepKeyboard()
{
    if (!list_.hasKeyboard() && !list_.takeKeyboardBack())
        dispatch_->session().frame()->getComponentWindow()->setFocus();
}

/// The second press of a double click would meet the next finding's button.
void FindingsPanel::fix()
{
    if (std::chrono::steady_clock::now() < nextFix_)
        return;
    entry_.advice() ? runCommand(*entry_.advice()) : entry_.fix();
    nextFix_ = std::chrono::steady_clock::now() + kDoubleClick;
}

/// At the rule of the finding that is selected.
void FindingsPanel::openHelp()
{
    FrameSession& session = dispatch_->session();
    const PanelLine* line = list_.selected();
    const auto anchor = line ? session.check().findings()[line->findings.front()].finding.rule : std::string();
    const Result<void> shown = showHelp(session.context(), resources_, {HelpPage::Manual, anchor});
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
