// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/configuration.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace gouji
{
namespace
{
using css::container::XNameAccess;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Reference<XNameAccess> nodeAt(const Reference<css::uno::XComponentContext>& context, const char* path, const char* service)
{
    const css::beans::NamedValue nodePath("nodepath", Any(OUString::createFromAscii(path)));
    return Reference<XNameAccess>(css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
                                      OUString::createFromAscii(service), makeSequence({Any(nodePath)})),
                                  UNO_QUERY_THROW);
}

Reference<css::beans::XPropertySet> madeMember(const Reference<XNameAccess>& set, const OUString& name)
{
    if (!set->hasByName(name))
        Reference<css::container::XNameContainer>(set, UNO_QUERY_THROW)
            ->insertByName(name, Any(Reference<css::lang::XSingleServiceFactory>(set, UNO_QUERY_THROW)->createInstance()));
    return Reference<css::beans::XPropertySet>(set->getByName(name), UNO_QUERY_THROW);
}
}

Reference<XNameAccess> readConfiguration(const Reference<css::uno::XComponentContext>& context, const char* path)
{
    return nodeAt(context, path, "com.sun.star.configuration.ConfigurationAccess");
}

Reference<XNameAccess> openConfiguration(const Reference<css::uno::XComponentContext>& context, const char* path)
{
    return nodeAt(context, path, "com.sun.star.configuration.ConfigurationUpdateAccess");
}

void commitConfiguration(const Reference<XNameAccess>& node)
{
    Reference<css::util::XChangesBatch>(node, UNO_QUERY_THROW)->commitChanges();
}

bool isLocked(const css::beans::Property& property)
{
    return (property.Attributes & css::beans::PropertyAttribute::READONLY) != 0;
}

bool removeMember(const Reference<XNameAccess>& set, const std::string& name)
{
    const Reference<css::container::XNameContainer> container(set, UNO_QUERY); // absent where the whole set is locked
    if (!container.is() || !container->hasByName(fromUtf8(name)))
        return false;
    container->removeByName(fromUtf8(name));
    return true;
}

bool isMemberLocked(const Reference<XNameAccess>& set, const std::string& name, const OUString& property)
{
    if (!set->hasByName(fromUtf8(name)))
        return !Reference<css::container::XNameContainer>(set, UNO_QUERY).is();
    const Reference<css::beans::XPropertySet> member(set->getByName(fromUtf8(name)), UNO_QUERY);
    return !member.is() || isLocked(member->getPropertySetInfo()->getPropertyByName(property));
}

void setMember(const Reference<XNameAccess>& set, const std::string& name, const OUString& property, const std::string& value)
{
    if (isMemberLocked(set, name, property) || memberValue(set, name, property) == value)
        return;
    madeMember(set, fromUtf8(name))->setPropertyValue(property, Any(fromUtf8(value)));
}

std::string memberValue(const Reference<XNameAccess>& set, const std::string& name, const OUString& property)
{
    OUString value;
    if (set->hasByName(fromUtf8(name)))
        Reference<XNameAccess>(set->getByName(fromUtf8(name)), UNO_QUERY_THROW)->getByName(property) >>= value;
    return toUtf8(value);
}
}
