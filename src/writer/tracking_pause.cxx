// SPDX-License-Identifier: MPL-2.0
#include "writer/tracking_pause.hxx"

#include "writer/office_call.hxx"

#include <sal/log.hxx>

namespace gouji
{
namespace
{
const OUString kRecordChanges("RecordChanges");
}

TrackingPause::TrackingPause(const css::uno::Reference<css::text::XTextDocument>& document)
    : properties_(document, css::uno::UNO_QUERY_THROW), wasTracking_(propertyOr(properties_, kRecordChanges, false))
{
    if (wasTracking_)
        properties_->setPropertyValue(kRecordChanges, css::uno::Any(false));
}

TrackingPause::~TrackingPause()
{
    if (!wasTracking_)
        return;
    try
    {
        properties_->setPropertyValue(kRecordChanges, css::uno::Any(true));
    }
    catch (const css::uno::Exception& exception)
    {
        SAL_WARN("gouji", "change tracking stays off: " << exception.Message);
    }
}
}
