// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/sections.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

SectionState stateOf(const Reference<XPropertySet>& section)
{
    // IsVisible says whether hiding was asked for; only then has IsCurrentlyVisible a meaning: a condition that keeps it visible
    // all the same.
    const bool isHidden = !propertyOr(section, "IsVisible", true) && !propertyOr(section, "IsCurrentlyVisible", false);
    return {isHidden, propertyOr(section, "IsProtected", false)};
}
}

Sections::Sections(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextSectionsSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> sections(supplier->getTextSections(), UNO_QUERY_THROW);
    const sal_Int32 count = sections->getCount();
    for (sal_Int32 index = 0; index < count && !isWorthAsking_; ++index)
    {
        const SectionState state = stateOf(Reference<XPropertySet>(sections->getByIndex(index), UNO_QUERY_THROW));
        isWorthAsking_ = state.isHidden || state.isProtected;
    }
}

SectionState Sections::around(const Reference<css::uno::XInterface>& content) const
{
    SectionState state;
    if (!isWorthAsking_)
        return state;
    const Reference<XPropertySet> properties(content, UNO_QUERY_THROW);
    Reference<css::text::XTextSection> section(properties->getPropertyValue("TextSection"), UNO_QUERY);
    for (; section.is(); section = section->getParentSection())
    {
        const SectionState own = stateOf(Reference<XPropertySet>(section, UNO_QUERY_THROW));
        state.isHidden = state.isHidden || own.isHidden;
        state.isProtected = state.isProtected || own.isProtected;
    }
    return state;
}
}
