// SPDX-License-Identifier: MPL-2.0
#include "support/office_connection.hxx"

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <cppuhelper/bootstrap.hxx>

#include <csignal>
#include <cstdlib>

namespace gouji::test
{
namespace
{
/// The client's own UNO runtime; it must know the office's types and ours, or the bridge breaks at the first unknown
/// one. Writing to an office that has just gone is to give an exception, as the bridge promises; the pipe by itself
/// would end the whole program (SIGPIPE).
css::uno::Reference<css::uno::XComponentContext> localContext()
{
    static const css::uno::Reference<css::uno::XComponentContext> context = []
    {
        std::signal(SIGPIPE, SIG_IGN);
        setenv("URE_BOOTSTRAP", "vnd.sun.star.pathname:" GOUJI_OFFICE_PROGRAM "/fundamentalrc", 1);
        setenv("URE_MORE_TYPES", "file://" GOUJI_OFFICE_PROGRAM "/types/offapi.rdb file://" GOUJI_TYPES, 1);
        return cppu::defaultBootstrap_InitialComponentContext();
    }();
    return context;
}
}

css::uno::Reference<css::uno::XComponentContext> resolveOffice(const std::string& connection)
{
    const auto resolver = css::bridge::UnoUrlResolver::create(localContext());
    try
    {
        css::uno::Reference<css::uno::XComponentContext> context(
            resolver->resolve(fromUtf8("uno:" + connection + ";StarOffice.ComponentContext")), css::uno::UNO_QUERY);
        // An office that restarts itself after its first start answers, too; it has no desktop yet.
        if (context.is() && css::frame::Desktop::create(context).is())
            return context;
    }
    catch (const css::uno::Exception&)
    {
        return {};
    }
    return {};
}
}
