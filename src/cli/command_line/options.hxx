// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/command_line/command_line.hxx"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace gouji
{
/// One command of the program with its options; each group of them is bound to the wishes that it fills in.
class Options
{
public:
    /// Adds the command; its help is "cli.help.<name>" of the catalogue.
    Options(CLI::App& program, const std::string& name, const MessageCatalog& catalog);

    void addBatch(BatchWishes& wishes); ///< any number of files and folders
    void addPair(BatchWishes& wishes); ///< two of them
    void addOutput(OutputWishes& wishes);
    void addLastYear(std::string& path);
    void addSeverities(SeverityOverrides& severities, Severity& least);
    void addLetters(std::string& folder);
    void addRoster(std::string& file);
    void addCollection(SumWishes& wishes);
    void addFormFolder(std::string& folder);

private:
    /// `name` as the library wants it, "--out"; `value`: what the help calls its value.
    template <class Value>
    CLI::Option* add(const std::string& name, Value& value, const char* valueName);

    /// May be given several times; `parse` throws CLI::ValidationError.
    CLI::Option& addParsed(const std::string& name, const std::function<void(const std::string&)>& parse);

    void addReading(BatchWishes& wishes);

    CLI::App& command_;
    const MessageCatalog& catalog_;
};
}
