// SPDX-License-Identifier: MPL-2.0
// Findings of every kind in the format of a file's ending: as JSON for the test of its schema, as a page to be looked at.
#include "support/findings_sample.hxx"
#include "support/forms.hxx"

#include "command_line/command_line.hxx"
#include "exports/findings_format.hxx"

#include <fstream>
#include <iostream>
#include <string>

int main(int argumentCount, char** arguments)
{
    std::string language;
    std::string path;
    CLI::App program("Writes findings of every kind, as they are saved.", "gouji_write_sample_findings");
    program.add_option("LANGUAGE", language, "en-US or zh-CN")->required()->check(CLI::IsMember({"en-US", "zh-CN"}));
    program.add_option("FILE", path, "its ending tells the format")->required();
    if (const auto status = gouji::readCommandLine(program, argumentCount, arguments))
        return *status;
    const auto* format = gouji::findingsFormatOfFile(path);
    if (!format)
    {
        std::cerr << "gouji_write_sample_findings: no format is named so: " << path << '\n';
        return gouji::kWrongUsage;
    }
    std::ofstream file(path, std::ios::binary);
    file << format->write(gouji::test::sampleFindings(), gouji::test::catalogs().at(language));
    return file.good() ? 0 : 1;
}
