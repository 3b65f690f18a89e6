// SPDX-License-Identifier: MPL-2.0
// usage: gouji_write_sample_findings LANGUAGE FILE: findings of every kind in the format of the file's ending; as JSON for the test of its schema,
// as a page to be looked at.
#include "support/findings_sample.hxx"
#include "support/forms.hxx"

#include "findings_report/findings_format.hxx"

#include <fstream>

int main(int argumentCount, char** arguments)
{
    const auto* format = argumentCount == 3 ? gouji::findingsFormatOfFile(arguments[2]) : nullptr;
    if (!format)
        return 2;
    std::ofstream file(arguments[2], std::ios::binary);
    file << format->write(gouji::test::sampleFindings(), gouji::test::catalogs().at(arguments[1]));
    return file.good() ? 0 : 1;
}
