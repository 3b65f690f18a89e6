// SPDX-License-Identifier: MPL-2.0
#include "api/manual.hxx"

#include "support/temporary_folder.hxx"

#include <sstream>
#include <stdexcept>

namespace gouji::test
{
std::string manualText(const std::string& language)
{
    const std::string file = GOUJI_SOURCE_DIR "/extension/manual/scripting-" + language + ".md";
    std::string text = readBytes(file);
    if (text.empty())
        throw std::runtime_error("no manual: " + file);
    return text;
}

std::vector<std::string> examplesIn(const std::string& manual, const std::string& codeLanguage)
{
    std::vector<std::string> examples;
    std::istringstream lines(manual);
    bool isInside = false;
    for (std::string line; std::getline(lines, line);)
        if (line == "```" + codeLanguage)
        {
            isInside = true;
            examples.emplace_back();
        }
        else if (line == "```")
            isInside = false;
        else if (isInside)
            examples.back() += line + "\n";
    return examples;
}

std::string exampleModule(const std::string& codeLanguage)
{
    std::string source;
    for (const auto& example : examplesIn(manualText("en-US"), codeLanguage))
        source += example + "\n";
    return source;
}
}
