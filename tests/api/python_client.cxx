// SPDX-License-Identifier: MPL-2.0
#include "api/python_client.hxx"

#include "api/manual.hxx"

#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>

#include <cstdio>
#include <fstream>
#include <stdexcept>

namespace gouji::test
{
namespace
{
std::string quoted(const std::string& word)
{
    return " '" + word + "'"; // no argument of these tests holds a quote
}

/// As in the manual's shell lines, but with the types of the extension under test.
std::string environment()
{
    return "env -u URE_BOOTSTRAP" +
           quoted("URE_MORE_TYPES=file://" GOUJI_OFFICE_PROGRAM "/types/offapi.rdb file://" GOUJI_EXTENSION_FOLDER "/gouji.rdb");
}

std::string identifierOf(const ApiDocument& document)
{
    OUString identifier;
    const css::uno::Reference<css::beans::XPropertySet> properties(document.component(), css::uno::UNO_QUERY_THROW);
    properties->getPropertyValue("RuntimeUID") >>= identifier;
    return toUtf8(identifier);
}

std::string outputOf(const std::string& command)
{
    std::FILE* pipe = popen(command.c_str(), "r");
    if (!pipe)
        throw std::runtime_error("cannot run " + command);
    std::string output;
    for (int character = std::fgetc(pipe); character != EOF; character = std::fgetc(pipe))
        output += static_cast<char>(character);
    if (pclose(pipe) != 0)
        throw std::runtime_error(output);
    return output;
}
}

nlohmann::json runPythonExample(const ApiDocument& document, const std::string& function, const std::vector<std::string>& arguments)
{
    const TemporaryFolder folder;
    const auto module = folder.path() / "report.py";
    std::ofstream(module) << exampleModule("python");
    std::string command = environment() + " timeout 60 /usr/bin/python3" + quoted(GOUJI_PYTHON_CLIENT) + quoted(module) +
                          quoted(office().connection()) + quoted(identifierOf(document)) + quoted(function);
    for (const auto& argument : arguments)
        command += quoted(argument);
    return nlohmann::json::parse(outputOf(command + " 2>&1"));
}
}
