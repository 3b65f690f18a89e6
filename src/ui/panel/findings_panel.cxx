// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/findings_panel.hxx"

#include "message/fix_text.hxx"
#include "reason/fingerprint.hxx"
#include "ui/command.hxx"
#include "ui/listeners.hxx"
#include "ui/main_thread.hxx"
#include "ui/help.hxx"
#include "ui/panel/fix_finding.hxx"
#include "ui/panel/give_reason.hxx"
#include "ui/panel/jump.hxx"
#include "ui/panel/more_menu.hxx"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
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
      tree_(dispatch_->session().context(), controls_, resources.folderUrl + "/icons"), layout_(controls_)
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
        {"more", [this] { later(&FindingsPanel::openMore); }},
        {"goto", [this] { later(&FindingsPanel::jumpToChosen); }},
        {"fix", [this] { later(&FindingsPanel::fixSelected); }},
        {"reason", [this] { later(&FindingsPanel::explainSelected); }},
    };
    for (const auto& [id, action] : buttons)
        controls_.control<css::awt::XButton>(id)->addActionListener(new OnAction([action](const auto&) { action(); }));
    tree_.onSelection([this] { selectionChanged(); });
    tree_.onActivation([this] { later(&FindingsPanel::jumpToFinding); });
    controls_.control<css::awt::XListBox>("figures")->addActionListener(
        new OnAction([this](const auto&) { later(&FindingsPanel::jumpToFigure); }));
    for (const char* id : {"findings", "detail", "figures", "check", "fill", "more", "goto", "fix", "reason"})
        controls_.control<css::awt::XWindow>(id)->addKeyListener(new OnKey([this](const auto& event) { onKey(event); }));
    controls_.control<css::awt::XWindow>("figures")->addKeyListener(new OnKey(
        [this](const css::awt::KeyEvent& event)
        {
            if (event.KeyCode == css::awt::Key::RETURN && event.Modifiers == 0)
                later(&FindingsPanel::jumpToFigure);
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
    tree_.show(groupFindings(check.findings(), check.reports(), resources_.catalog));
    controls_.model("fill")->setPropertyValue("Enabled", Any(!dispatch_->session().state().isReadOnly));
    showSelected();
}

void FindingsPanel::showText(const char* id, const std::string& text)
{
    controls_.model(id)->setPropertyValue("Label", Any(fromUtf8(text)));
    controls_.model(id)->setPropertyValue("HelpText", Any(fromUtf8(text)));
    setShown(id, !text.empty());
}

void FindingsPanel::showSelected()
{
    const PanelEntry* entry = shownEntry();
    controls_.control<css::awt::XTextComponent>("detail")->setText(entry ? fromUtf8(entry->detail) : OUString());
    css::uno::Sequence<OUString> lines(entry ? static_cast<sal_Int32>(entry->figures.size()) : 0);
    for (sal_Int32 line = 0; line < lines.getLength(); ++line)
        lines.getArray()[line] = fromUtf8(entry->figures[static_cast<std::size_t>(line)].text);
    controls_.model("figures")->setPropertyValue("StringItemList", Any(lines));
    setShown("figures", lines.hasElements());
    controls_.model("goto")->setPropertyValue("Enabled", Any(entry != nullptr));
    showFixes();
    showReasonButton();
    layOut();
}

void FindingsPanel::showReasonButton()
{
    const ReviewedFinding* reviewed = selectedFinding();
    const bool canBeExplained = reviewed && takesReason(reviewed->finding) && !dispatch_->session().state().isReadOnly;
    setShown("reason", canBeExplained);
    if (!canBeExplained)
        return;
    const bool isOpen = reviewed->reason.empty();
    controls_.model("reason")->setPropertyValue("Label", Any(fromUtf8(resources_.catalog.text(isOpen ? "panel.reason" : "panel.reason.take-back"))));
}

/// Null while an explanation stands in the place of the finding.
const ReviewedFinding* FindingsPanel::selectedFinding() const
{
    const DocumentCheck& check = dispatch_->session().check();
    const PanelEntry* entry = check.explanation() ? nullptr : tree_.selected();
    return entry && entry->finding < check.findings().size() ? &check.findings()[entry->finding] : nullptr;
}

/// The button says what the best fix would do; it opens a menu where there are several.
void FindingsPanel::showFixes()
{
    const FrameSession& session = dispatch_->session();
    fixes_.clear();
    if (selectedFinding() && !session.state().isReadOnly)
        fixes_ = fixesNow(session.check(), tree_.selected()->key, resources_.catalog);
    setShown("fix", !fixes_.empty());
    if (fixes_.empty())
        return;
    const auto words = fixText(fixes_.front(), resources_.catalog);
    const auto label = fixes_.size() == 1 ? words : resources_.catalog.text("panel.fix.several", {{"fix", words}});
    controls_.model("fix")->setPropertyValue("Label", Any(fromUtf8(label)));
    controls_.model("fix")->setPropertyValue("HelpText", Any(fromUtf8(fixDetails(fixes_.front(), resources_.catalog))));
}

const PanelEntry* FindingsPanel::shownEntry() const
{
    const auto& explanation = dispatch_->session().check().explanation();
    return explanation ? &*explanation : tree_.selected();
}

void FindingsPanel::selectionChanged()
{
    dispatch_->session().check().endExplanation();
    showSelected();
}

void FindingsPanel::layOut()
{
    const auto area = window_->getPosSize();
    if (area.Width > 0 && area.Height > 0)
        layout_.fit({area.Width, area.Height});
}

void FindingsPanel::setShown(const char* id, bool isShown)
{
    controls_.model(id)->setPropertyValue("EnableVisible", Any(isShown));
}

void FindingsPanel::jumpToFinding()
{
    if (const PanelEntry* entry = shownEntry())
        jumpTo(dispatch_->session(), resources_, PanelEntry(*entry),
               dispatch_->session().check().explanation() ? std::optional<std::size_t>(0) : std::nullopt);
}

/// To the figure that is chosen in the list, else to the finding.
void FindingsPanel::jumpToChosen()
{
    if (controls_.control<css::awt::XListBox>("figures")->getSelectedItemPos() >= 0)
        jumpToFigure();
    else
        jumpToFinding();
}

void FindingsPanel::jumpToFigure()
{
    const PanelEntry* entry = shownEntry();
    const auto line = controls_.control<css::awt::XListBox>("figures")->getSelectedItemPos();
    if (entry && line >= 0 && static_cast<std::size_t>(line) < entry->figures.size())
        jumpTo(dispatch_->session(), resources_, PanelEntry(*entry), static_cast<std::size_t>(line));
}

void FindingsPanel::fixSelected()
{
    const PanelEntry* entry = tree_.selected();
    if (!entry || fixes_.empty())
        return;
    const auto self = shared_from_this(); // the menu lets other events happen
    const auto key = entry->key;
    std::vector<std::string> words;
    std::vector<MenuEntry> choices;
    for (const Fix& fix : fixes_)
    {
        words.push_back(fixText(fix, resources_.catalog));
        choices.push_back({words.back(), true});
    }
    const auto chosen = choices.size() == 1 ? std::optional<std::size_t>(0)
                                            : chooseFromMenu(dispatch_->session().context(), controls_.control<css::awt::XWindow>("fix"), choices);
    if (chosen)
        fixFinding(dispatch_->session(), resources_, key, *chosen, words[*chosen]);
}

void FindingsPanel::explainSelected()
{
    const ReviewedFinding* reviewed = selectedFinding();
    if (!reviewed)
        return;
    const auto key = tree_.selected()->key;
    const auto self = shared_from_this();
    if (reviewed->reason.empty())
        giveReason(dispatch_->session(), resources_, key);
    else
        takeReasonBack(dispatch_->session(), resources_, key);
}

void FindingsPanel::openMore()
{
    const auto self = shared_from_this();
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
    if (event.KeyCode == css::awt::Key::F1 && event.Modifiers == 0)
        later(&FindingsPanel::openHelp);
}

/// At the rule of the finding that is selected.
void FindingsPanel::openHelp()
{
    FrameSession& session = dispatch_->session();
    const PanelEntry* entry = tree_.selected();
    const auto anchor = entry ? session.check().findings()[entry->finding].finding.rule : std::string();
    const Result<void> shown = showHelp(session.context(), resources_, anchor);
    if (!shown)
        session.showError(shown.error());
}

void FindingsPanel::later(void (FindingsPanel::*action)())
{
    onMainThread(dispatch_->session().context(),
                 [self = weak_from_this(), action]
                 {
                     if (const auto panel = self.lock())
                         ((*panel).*action)();
                 });
}
}
