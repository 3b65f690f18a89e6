// SPDX-License-Identifier: MPL-2.0
#include "api/exceptions.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <org/gouji/ReportException.hpp>

namespace gouji
{
namespace
{
constexpr sal_Int16 kDocumentArgument = 0;
constexpr sal_Int16 kOptionsArgument = 1;

bool isAboutOptions(ErrorCode code)
{
    return code == ErrorCode::UnknownOption || code == ErrorCode::WrongOptionType || code == ErrorCode::WrongOptionValue;
}
}

void throwAsUno(const Error& error, const MessageCatalog& catalog, const css::uno::Reference<css::uno::XInterface>& thrower)
{
    const auto message = fromUtf8(catalog.text(error));
    if (error.code == ErrorCode::NotATextDocument)
        throw css::lang::IllegalArgumentException(message, thrower, kDocumentArgument);
    if (isAboutOptions(error.code))
        throw css::lang::IllegalArgumentException(message, thrower, kOptionsArgument);
    throw org::gouji::ReportException(message, thrower, fromUtf8(messageKey(error.code)));
}
}
