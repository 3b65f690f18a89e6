// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "base/file.hxx"
#include "form_file/form_file.hxx"

#include <algorithm>
#include <stdexcept>

namespace gouji::test
{
namespace
{
const std::string kSources = GOUJI_SOURCE_DIR "/";
}

const Forms& forms()
{
    static const auto read = readForms({kSources + "templates/2021/form.xml", kSources + "templates/2019/form.xml"});
    return read.value();
}

const Form& form2021()
{
    return forms().back();
}

const Form& form2019()
{
    return forms().front();
}

const TitleWords& disclosureWords()
{
    return forms().titleWords().at(std::string(kDisclosure));
}

const TableForm& tableOf(const Form& form, const std::string& tableId)
{
    const auto table = std::ranges::find(form.tables, tableId, &TableForm::id);
    if (table == form.tables.end())
        throw std::logic_error("no table " + tableId);
    return *table;
}

std::size_t figureIndex(const TableForm& table, const std::string& figureId)
{
    const auto figure = std::ranges::find(table.figures, figureId, &FigureDefinition::id);
    if (figure == table.figures.end())
        throw std::logic_error("no figure " + figureId);
    return static_cast<std::size_t>(figure - table.figures.begin());
}

std::vector<std::string> figureIds(const Form& form)
{
    std::vector<std::string> ids;
    for (const auto& table : form.tables)
        for (const auto& figure : table.figures)
            ids.push_back(figure.id);
    return ids;
}

std::string sourceFile(const std::string& path)
{
    return readFile(kSources + path).value();
}

const std::map<std::string, MessageCatalog>& catalogs()
{
    static const std::map<std::string, MessageCatalog> read{
        {"en-US", MessageCatalog::read(GOUJI_MESSAGES "/en-US.json").value()},
        {"zh-CN", MessageCatalog::read(GOUJI_MESSAGES "/zh-CN.json").value()}};
    return read;
}

const MessageCatalog& chinese()
{
    return catalogs().at("zh-CN");
}

std::set<std::string> wordsOfCommands(const MessageCatalog& catalog)
{
    std::set<std::string> words;
    for (const auto& [key, text] : catalog.texts())
        if (key.starts_with("command.") && !key.ends_with(".title"))
            words.insert(text);
    return words;
}
}
