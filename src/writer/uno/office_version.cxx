// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/office_version.hxx"

#include "writer/uno/configuration.hxx"

namespace gouji
{
std::string officeVersion(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    const auto product = readConfiguration(context, "/org.openoffice.Setup/Product");
    OUString name;
    OUString version;
    product->getByName("ooName") >>= name;
    product->getByName("ooSetupVersionAboutBox") >>= version;
    return toUtf8(name + " " + version);
}
}
