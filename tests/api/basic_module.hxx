// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
/// Basic code among the running office's own macros; gone with this object.
class BasicModule
{
public:
    explicit BasicModule(const std::string& source);
    ~BasicModule();
    BasicModule(const BasicModule&) = delete;
    BasicModule& operator=(const BasicModule&) = delete;

    /// Runs one procedure and returns what it returns; throws css::uno::Exception if Basic stops with an error.
    [[nodiscard]] css::uno::Any run(const std::string& procedure, const std::vector<css::uno::Any>& arguments) const;

private:
    css::uno::Reference<css::script::XLibraryContainer> libraries_;
};
}
