// SPDX-License-Identifier: MPL-2.0
#include "support/frame_of_test.hxx"

#include "support/child_process.hxx"
#include "support/main_thread_call.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/FrameSearchFlag.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrames.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <stdexcept>
#include <utility>
#include <vector>

namespace gouji::test
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using namespace std::chrono_literals;

class StateWatch::Listener : public cppu::WeakImplHelper1<css::frame::XStatusListener>
{
public:
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& event) override { isEnabled = event.IsEnabled; }
    void SAL_CALL disposing(const css::lang::EventObject&) override { isEnabled = false; }
    std::atomic<bool> isEnabled = false;
};

namespace
{
constexpr int kLooksAtRest = 3; ///< one after the other

css::beans::PropertyValue flag(const char* name, bool value)
{
    css::beans::PropertyValue property;
    property.Name = OUString::createFromAscii(name);
    property.Value <<= value;
    return property;
}

/// On the office's main thread: a window that is made on the thread of a connection may wait for the clipboard there,
/// and the main thread for it.
Reference<css::lang::XComponent> open(const std::string& url, Access access)
{
    const auto arguments = makeSequence({flag("OnMainThread", true), flag("ReadOnly", access == Access::ReadOnly)});
    return css::frame::Desktop::create(office().context())->loadComponentFromURL(fromUtf8(url), "_blank", 0, arguments);
}

std::vector<Reference<css::frame::XFrame>> openFrames()
{
    const auto frames = css::frame::Desktop::create(office().context())->getFrames()->queryFrames(css::frame::FrameSearchFlag::CHILDREN);
    return {frames.begin(), frames.end()};
}

bool isOpen(const Reference<css::frame::XFrame>& frame)
{
    return std::ranges::count(openFrames(), frame) > 0;
}

/// Puts a word of a document into the clipboard, and leaves the document unmodified. LibreOffice 7.4 asks another owner
/// of the clipboard for its formats in a nested loop of events, whenever it looks whether Paste is possible, and dies
/// if the window is closed meanwhile.
void takeClipboard(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::frame::XDispatchProvider> frame(document->getCurrentController()->getFrame(), UNO_QUERY_THROW);
    document->getText()->setString("Gouji");
    const auto commands = css::frame::DispatchHelper::create(office().context());
    for (const char* command : {".uno:SelectAll", ".uno:Copy"})
        commands->executeDispatch(frame, OUString::createFromAscii(command), OUString(), 0, {});
    Reference<css::util::XModifiable>(document, UNO_QUERY_THROW)->setModified(false);
}

/// An office with windows ends when its last window is closed; one more window per office keeps it.
void keepOfficeOpen()
{
    static Reference<css::uno::XComponentContext> kept;
    if (kept == office().context())
        return;
    kept = office().context();
    const Reference<css::text::XTextDocument> document(open("private:factory/swriter", Access::Editable), UNO_QUERY_THROW);
    onOfficeMainThread(kept, [&] { takeClipboard(document); });
}
}

std::string uiLanguage()
{
    const char* language = std::getenv("GOUJI_UI_LANGUAGE");
    return language ? language : "en-US";
}

FrameOfTest::FrameOfTest(const std::string& url, Access access)
{
    keepOfficeOpen();
    component_ = open(url, access);
    frame_ = Reference<css::frame::XModel>(component_, UNO_QUERY_THROW)->getCurrentController()->getFrame();
    activate();
}

FrameOfTest::FrameOfTest(const Reference<css::frame::XFrame>& frame) : component_(frame->getController()->getModel(), UNO_QUERY_THROW), frame_(frame)
{
    activate();
}

FrameOfTest::~FrameOfTest()
{
    try
    {
        close();
    }
    catch (const css::uno::Exception& exception) // the office has died; the test says so by itself
    {
        testing::Test::RecordProperty("close", toUtf8(exception.Message));
    }
}

void FrameOfTest::close()
{
    if (!frame_.is() || !office().isRunning())
        return;
    // As the user closes it: the office does so on its main thread, behind whatever it has still to do for this window.
    const Reference<css::util::XModifiable> model(frame_->getController().is() ? frame_->getController()->getModel() : nullptr, UNO_QUERY);
    if (model.is())
        model->setModified(false);
    run(".uno:CloseWin");
    const Reference<css::frame::XFrame> frame = std::exchange(frame_, nullptr);
    component_.clear();
    EXPECT_TRUE(pollUntil(10s, [&] { return !isOpen(frame); })) << "the window does not close";
}

Reference<css::text::XTextDocument> FrameOfTest::text() const
{
    return Reference<css::text::XTextDocument>(component_, UNO_QUERY_THROW);
}

Reference<css::frame::XDispatch> FrameOfTest::dispatch(const std::string& url) const
{
    return Reference<css::frame::XDispatchProvider>(frame_, UNO_QUERY_THROW)->queryDispatch(parsedUrl(url), "_self", 0);
}

void FrameOfTest::run(const std::string& url) const
{
    const auto target = dispatch(url);
    if (!target.is())
        throw std::runtime_error("no dispatch for " + url);
    target->dispatch(parsedUrl(url), {});
}

void FrameOfTest::storeCopy(const std::string& url, const std::string& filter) const
{
    css::beans::PropertyValue name;
    name.Name = "FilterName";
    name.Value <<= fromUtf8(filter);
    Reference<css::frame::XStorable>(component_, UNO_QUERY_THROW)->storeToURL(fromUtf8(url), makeSequence({name}));
}

void FrameOfTest::activate() const
{
    const auto window = frame_->getContainerWindow();
    window->setVisible(true);
    Reference<css::awt::XTopWindow>(window, UNO_QUERY_THROW)->toFront();
    frame_->getComponentWindow()->setFocus();
    const auto title = toUtf8(Reference<css::frame::XTitle>(frame_, UNO_QUERY_THROW)->getTitle());
    int looks = 0; // a window that closes meanwhile may have the keyboard given away once more
    const auto keepsKeyboard = [&]
    {
        looks = runProgram({"xdotool", "getactivewindow", "getwindowname"}).output.starts_with(title) ? looks + 1 : 0;
        return looks == kLooksAtRest;
    };
    if (!pollUntil(10s, keepsKeyboard))
        throw std::runtime_error("the window does not get the keyboard: " + title);
}

Reference<css::frame::XFrame> FrameOfTest::openSecondWindow() const
{
    const auto before = openFrames();
    run(".uno:NewWindow");
    Reference<css::frame::XFrame> second;
    (void)pollUntil(10s,
                    [&]
                    {
                        for (const auto& frame : openFrames())
                            if (std::ranges::count(before, frame) == 0 && frame->getController().is())
                                second = frame;
                        return second.is();
                    });
    return second.is() ? second : throw std::runtime_error("no second window");
}

css::util::URL parsedUrl(const std::string& url)
{
    css::util::URL parsed;
    parsed.Complete = fromUtf8(url);
    css::util::URLTransformer::create(office().context())->parseStrict(parsed);
    return parsed;
}

void close(const Reference<css::uno::XComponentContext>& context, const Reference<css::uno::XInterface>& closeable)
{
    onOfficeMainThread(context, [&] { Reference<css::util::XCloseable>(closeable, UNO_QUERY_THROW)->close(true); });
}

StateWatch::StateWatch(const FrameOfTest& frame, const std::string& url)
    : dispatch_(frame.dispatch(url)), url_(parsedUrl(url)), listener_(new Listener)
{
    if (dispatch_.is())
        dispatch_->addStatusListener(listener_.get(), url_);
}

StateWatch::~StateWatch()
{
    if (dispatch_.is())
        dispatch_->removeStatusListener(listener_.get(), url_);
}

bool StateWatch::isEnabled() const
{
    return listener_->isEnabled;
}

bool isEnabled(const FrameOfTest& frame, const std::string& url)
{
    return StateWatch(frame, url).isEnabled();
}
}
