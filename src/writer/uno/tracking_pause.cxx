// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/tracking_pause.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/util/XModifiable.hpp>
#include <sal/log.hxx>

namespace gouji
{
namespace
{
const OUString kRecordChanges("RecordChanges");

/// The office counts the switch as a change of the document.
void setTracking(const css::uno::Reference<css::beans::XPropertySet>& document, bool isOn)
{
    const css::uno::Reference<css::util::XModifiable> modifiable(document, css::uno::UNO_QUERY_THROW);
    const bool wasModified = modifiable->isModified();
    document->setPropertyValue(kRecordChanges, css::uno::Any(isOn));
    if (!wasModified)
        modifiable->setModified(false);
}
}

TrackingPause::TrackingPause(const css::uno::Reference<css::text::XTextDocument>& document)
    : properties_(document, css::uno::UNO_QUERY_THROW), wasTracking_(propertyOr(properties_, kRecordChanges, false))
{
    if (wasTracking_)
        setTracking(properties_, false);
}

TrackingPause::~TrackingPause()
{
    if (!wasTracking_)
        return;
    try
    {
        setTracking(properties_, true);
    }
    catch (const css::uno::Exception& exception)
    {
        SAL_WARN("gouji", "change tracking stays off: " << exception.Message);
    }
}
}
