// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/uno/Exception.hpp>

#include <string>
#include <utility>

namespace gouji
{
/// The failure of one call into the office. `operation` is a key of the message catalogues ("operation.read-document"),
/// `place` words.
[[nodiscard]] Error officeRefused(const std::string& operation, const std::string& place, const std::string& reason);

/// The message of an exception without the place in the office's sources that some end with; empty if it has none.
[[nodiscard]] std::string messageOf(const css::uno::Exception& exception);

/// What an exception says to a reader: its message, or without one the name of its type.
[[nodiscard]] std::string reasonOf(const css::uno::Exception& exception);

/// Runs what talks to the office and turns its exceptions into OfficeRefused, or DocumentClosed where
/// the object was disposed of. `action` returns a Result.
template <class Action>
[[nodiscard]] auto guarded(const std::string& operation, const std::string& place, Action&& action) -> decltype(action())
{
    try
    {
        return std::forward<Action>(action)();
    }
    catch (const css::lang::DisposedException&)
    {
        return Error{ErrorCode::DocumentClosed, {{"operation", operation}}};
    }
    catch (const css::uno::Exception& exception)
    {
        return officeRefused(operation, place, reasonOf(exception));
    }
}

/// A property of the expected type; nothing is assumed of an office that gives another type: the given value then.
template <class T>
[[nodiscard]] T propertyOr(const css::uno::Reference<css::beans::XPropertySet>& object, const OUString& name, T otherwise)
{
    object->getPropertyValue(name) >>= otherwise;
    return otherwise;
}
}
