// SPDX-License-Identifier: MPL-2.0
#include "support/start_centre.hxx"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/StartModule.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

StartCentre::StartCentre(const Reference<css::uno::XComponentContext>& context)
    : frame_(css::frame::Desktop::create(context)->findFrame("_blank", 0))
{
    const auto window = frame_->getContainerWindow();
    const auto centre = css::frame::StartModule::createWithParentWindow(context, window);
    frame_->setComponent(Reference<css::awt::XWindow>(centre, UNO_QUERY_THROW), centre);
    centre->attachFrame(frame_);
    window->setVisible(true);
    Reference<css::awt::XTopWindow>(window, UNO_QUERY_THROW)->toFront();
}

StartCentre::~StartCentre()
{
    try
    {
        Reference<css::util::XCloseable>(frame_, UNO_QUERY_THROW)->close(true);
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
