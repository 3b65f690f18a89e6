// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <org/gouji/ReportException.hpp>

#include <string>

namespace gouji::test
{
/// What a call threw: code "illegal-argument" with the position of the argument, or the code of a ReportException;
/// "none" if it went well.
struct Refusal
{
    std::string code = "none";
    int argument = -1;
    std::string message;
};

template <class Call>
[[nodiscard]] Refusal refusalOf(Call call)
{
    try
    {
        call();
    }
    catch (const css::lang::IllegalArgumentException& exception)
    {
        return {"illegal-argument", exception.ArgumentPosition, toUtf8(exception.Message)};
    }
    catch (const org::gouji::ReportException& exception)
    {
        return {toUtf8(exception.Code), -1, toUtf8(exception.Message)};
    }
    return {};
}
}
