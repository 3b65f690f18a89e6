// SPDX-License-Identifier: MPL-2.0
#include "sample.hxx"

#include <nlohmann/json.hpp>

#include <fstream>
#include <stdexcept>

namespace gouji::demo
{
namespace
{
/// { "id": prefix, "columns": […], "rows": { row: [texts] } } → prefix.row.column: text
void readTable(const nlohmann::json& table, std::map<std::string, std::string>& figures)
{
    const std::string prefix = table.at("id").get<std::string>() + ".";
    const auto columns = table.at("columns").get<std::vector<std::string>>();
    for (const auto& [row, texts] : table.at("rows").items())
    {
        if (texts.size() != columns.size())
            throw std::runtime_error("row " + prefix + row + ": not as many texts as columns");
        for (std::size_t column = 0; column < columns.size(); ++column)
            figures[prefix + row + "." + columns[column]] = texts.at(column).get<std::string>();
    }
}
}

Sample readSample(const std::filesystem::path& file)
try
{
    std::ifstream stream(file);
    const auto json = nlohmann::json::parse(stream);
    Sample sample;
    sample.unit = json.at("unit").get<std::string>();
    sample.year = json.at("year").get<int>();
    for (const auto& table : json.at("tables"))
        readTable(table, sample.figures);
    sample.prose = json.at("prose").get<std::map<std::string, std::string>>();
    for (const auto& slip : json.at("slips"))
    {
        const auto figure = slip.at("figure").get<std::string>();
        sample.slips.push_back({figure, sample.figures.at(figure), slip.at("right").get<std::string>(), slip.at("why").get<std::string>()});
    }
    return sample;
}
catch (const std::exception& exception)
{
    throw std::runtime_error(file.string() + ": " + exception.what());
}
}
