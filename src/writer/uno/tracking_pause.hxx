// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// Keeps changes from being tracked during its life, for what would be no single change to accept or reject. The switch
/// itself does not make the document a modified one. Changes nothing where tracking is off already.
class TrackingPause
{
public:
    /// Throws UNO exceptions.
    explicit TrackingPause(const css::uno::Reference<css::text::XTextDocument>& document);
    /// Never throws.
    ~TrackingPause();
    TrackingPause(const TrackingPause&) = delete;
    TrackingPause& operator=(const TrackingPause&) = delete;

private:
    css::uno::Reference<css::beans::XPropertySet> properties_;
    bool wasTracking_ = false;
};
}
