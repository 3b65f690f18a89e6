// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/document_protection.hxx"

#include "writer/uno/office_call.hxx"
#include "writer/writing/editability.hxx"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool isProtectedForForms(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<XPropertySet> settings(factory->createInstance("com.sun.star.document.Settings"), UNO_QUERY_THROW);
    return propertyOr(settings, "ProtectForm", false);
}

bool isTrackingProtected(const Reference<css::text::XTextDocument>& document)
{
    const Reference<XPropertySet> properties(document, UNO_QUERY_THROW);
    const auto key = propertyOr(properties, "RedlineProtectionKey", css::uno::Sequence<sal_Int8>());
    return key.hasElements() && propertyOr(properties, "RecordChanges", false);
}
}

Result<void> expectWritable(const Reference<css::text::XTextDocument>& document)
{
    if (!isEditable(document))
        return Error{ErrorCode::DocumentReadOnly, {}};
    if (isProtectedForForms(document))
        return Error{ErrorCode::FormsProtected, {}};
    return boost::outcome_v2::success();
}

Result<void> expectWritableUntracked(const Reference<css::text::XTextDocument>& document)
{
    BOOST_OUTCOME_TRYV(expectWritable(document));
    if (isTrackingProtected(document))
        return Error{ErrorCode::TrackingProtected, {}};
    return boost::outcome_v2::success();
}
}
