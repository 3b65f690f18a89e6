// SPDX-License-Identifier: MPL-2.0
#include "support/start_centre.hxx"

#include "support/frame_of_test.hxx"
#include "support/main_thread_call.hxx"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/StartModule.hpp>
#include <com/sun/star/frame/XController.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
Reference<css::frame::XFrame> open(const Reference<css::uno::XComponentContext>& context)
{
    const auto frame = css::frame::Desktop::create(context)->findFrame("_blank", 0);
    const auto window = frame->getContainerWindow();
    const auto centre = css::frame::StartModule::createWithParentWindow(context, window);
    frame->setComponent(Reference<css::awt::XWindow>(centre, UNO_QUERY_THROW), centre);
    centre->attachFrame(frame);
    window->setVisible(true);
    Reference<css::awt::XTopWindow>(window, UNO_QUERY_THROW)->toFront();
    return frame;
}
}

StartCentre::StartCentre(const Reference<css::uno::XComponentContext>& context)
    : context_(context), frame_(onOfficeMainThread(context, [&] { return open(context); }))
{
}

StartCentre::~StartCentre()
{
    try
    {
        close(context_, frame_);
    }
    catch (const css::uno::Exception& exception) // the office has died; the test says so by itself
    {
        testing::Test::RecordProperty("close", toUtf8(exception.Message));
    }
}

Reference<css::awt::XWindowPeer> StartCentre::peer() const
{
    return Reference<css::awt::XWindowPeer>(frame_->getContainerWindow(), UNO_QUERY_THROW);
}
}
