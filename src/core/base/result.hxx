// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/terminate.hpp>
#include <boost/outcome/try.hpp>

namespace gouji
{
/// A value or the Error that prevented it. Must be looked at; taking the value of a failure ends the program (a bug).
template <class T>
using Result = boost::outcome_v2::basic_result<T, Error, boost::outcome_v2::policy::terminate>;
}
