// SPDX-License-Identifier: MPL-2.0
#include "form_file/form_file.hxx"

#include "base/compact_text.hxx"
#include "base/file.hxx"
#include "base/limits.hxx"
#include "form/built_in_checks.hxx"
#include "form_file/last_year_reader.hxx"
#include "form_file/lexicon_reader.hxx"
#include "form_file/phrase_reader.hxx"
#include "form_file/rule_reader.hxx"
#include "form_file/share_phrases.hxx"
#include "form_file/structure_reader.hxx"
#include "form_file/table_element.hxx"
#include "form_file/unit_reader.hxx"
#include "form_xml/form_shape.hxx"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji
{
namespace
{
/// Users' forms may call it as it was called before.
const char* finalYearName(const pugi::xml_node& form)
{
    return form.attribute("last-year") ? "last-year" : "final-year";
}

Result<void> readTitle(const XmlSource& source, const pugi::xml_node& root, Form& form)
{
    const auto node = root.child("title");
    if (!node)
        return source.problem(root, "no <title> here");
    form.title = node.child_value();
    BOOST_OUTCOME_TRY(unitPrompt, source.required(node, "unit-prompt"));
    form.unitPrompt = std::move(unitPrompt);
    BOOST_OUTCOME_TRY(yearPrompt, source.required(node, "year-prompt"));
    form.yearPrompt = std::move(yearPrompt);
    return boost::outcome_v2::success();
}

/// Made once: every check looks for them in every paragraph.
void addLeftoverWords(Form& form)
{
    auto& leftovers = form.leftoverWords;
    for (const auto& leftover : form.structure.leftovers)
        leftovers.add({}, compacted(leftover));
    for (const auto& prompt : form.structure.prompts)
        leftovers.add(compacted(prompt.after), compacted(prompt.text));
    for (const auto& prompt : {form.unitPrompt, form.yearPrompt})
        leftovers.add(U"<", compacted(prompt));
    const auto unit = compacted(form.unitPrompt);
    form.wordsToWriteOver = leftovers;
    form.wordsToWriteOver.add({}, unit);
    form.wordsToWriteOver.add(unit, compacted(form.yearPrompt));
}

constexpr std::array<std::pair<std::string_view, SectionRole>, 3> kRoles{
    {{"overview", SectionRole::Overview}, {"problems", SectionRole::Problems}, {"other", SectionRole::Other}}};

/// Without the attribute a section has the role that its id names, if it names one.
Result<SectionRole> readRole(const XmlSource& source, const pugi::xml_node& node, const Form& form)
{
    const auto attribute = node.attribute("role");
    const std::string_view name = (attribute ? attribute : node.attribute("id")).value();
    const auto known = std::ranges::find(kRoles, name, &std::pair<std::string_view, SectionRole>::first);
    if (known == kRoles.end() && attribute && name != "none")
        return source.problem(node, "role=\"" + std::string(name) + "\" is not overview, problems, other or none");
    if (known != kRoles.end() && sectionOf(form, known->second))
        return source.problem(node, "a second section with the role \"" + std::string(name) + "\"");
    return known == kRoles.end() ? SectionRole::None : known->second;
}

Result<Section> readSection(const XmlSource& source, const pugi::xml_node& node, const Form& form)
{
    Section section;
    BOOST_OUTCOME_TRY(id, source.required(node, "id"));
    section.id = std::move(id);
    BOOST_OUTCOME_TRY(role, readRole(source, node, form));
    section.role = role;
    BOOST_OUTCOME_TRY(number, source.required(node, "number"));
    section.number = std::move(number);
    BOOST_OUTCOME_TRY(heading, source.required(node, "heading"));
    section.heading = std::move(heading);
    section.table = node.attribute("table").value();
    for (const auto& variant : node.children("variant"))
        (std::string_view(variant.attribute("told").value()) == "no" ? section.equals : section.variants).emplace_back(variant.child_value());
    return section;
}

Result<void> readCheck(const XmlSource& source, const pugi::xml_node& node, Form& form)
{
    BOOST_OUTCOME_TRY(id, source.required(node, "id"));
    if (std::ranges::find(kBuiltInChecks, id) == kBuiltInChecks.end())
        return source.problem(node, "unknown check \"" + id + "\"");
    CheckSetting setting;
    BOOST_OUTCOME_TRY(severity, readSeverity(source, node));
    setting.severity = severity;
    for (const auto& exception : node.children("except"))
    {
        const bool isCase = !exception.attribute("case").empty();
        BOOST_OUTCOME_TRY(name, source.required(exception, isCase ? "case" : "figures"));
        BOOST_OUTCOME_TRY(exceptional, readSeverity(source, exception));
        (isCase ? setting.cases : setting.exceptions).emplace(std::move(name), exceptional);
    }
    if (!form.checks.emplace(id, std::move(setting)).second)
        return source.problem(node, "check \"" + id + "\" stands twice");
    return boost::outcome_v2::success();
}

Result<void> readChecks(const XmlSource& source, const pugi::xml_node& node, Form& form)
{
    for (const auto& check : node.children("check"))
    {
        BOOST_OUTCOME_TRY(readCheck(source, check, form));
    }
    const std::string_view others = node.attribute("others").value();
    if (!others.empty() && others != "none")
        return source.problem(node, "others=\"" + std::string(others) + "\" is not none");
    for (const auto id : kBuiltInChecks)
        if (others.empty() && !form.checks.contains(std::string(id)))
            return source.problem(node, "check \"" + std::string(id) + "\" has no severity here");
    return boost::outcome_v2::success();
}

Result<void> readSectionsAndTables(const XmlSource& source, const pugi::xml_node& root, Form& form)
{
    for (const auto& node : root.child("sections").children("section"))
    {
        BOOST_OUTCOME_TRY(section, readSection(source, node, form));
        if (std::ranges::find(form.sections, section.id, &Section::id) != form.sections.end())
            return source.problem(node, "section \"" + section.id + "\" stands twice");
        form.sections.push_back(std::move(section));
    }
    BOOST_OUTCOME_TRY(structure, readStructure(source, root.child("structure")));
    form.structure = std::move(structure);
    addLeftoverWords(form);
    const auto yearWords = wordsOf(root.child("title").attribute("year-words").value());
    const auto unitEnds = wordsOf(root.child("title").attribute("unit-ends").value());
    form.titleWords = titleWordsOf(form.title, yearWords, form.structure.period, unitEnds);
    BOOST_OUTCOME_TRY(units, readUnits(source, root.child("units")));
    std::size_t figures = 0;
    for (const auto& node : root.children("table"))
    {
        BOOST_OUTCOME_TRY(table, readTableElement(source, node, units));
        if (std::ranges::find(form.tables, table.id, &TableForm::id) != form.tables.end())
            return source.problem(node, "table \"" + table.id + "\" stands twice");
        figures += table.figures.size();
        if (figures > kMostFigures)
            return source.problem(node, "more than " + std::to_string(kMostFigures) + " figures in all tables");
        form.tables.push_back(std::move(table));
    }
    if (form.tables.empty())
        return source.problem(root, "no <table> here");
    return boost::outcome_v2::success();
}

/// A table's id belongs to one family, so that figure ids tell whose they are.
Result<Form> parseBeside(const std::vector<Form>& others, const FormText& text)
{
    BOOST_OUTCOME_TRY(form, parseForm(text.xml, text.fileName));
    const XmlSource source(text.xml, text.fileName);
    pugi::xml_document document;
    BOOST_OUTCOME_TRY(root, source.parse(document, "form"));
    for (const auto& node : root.children("table"))
        for (const auto& other : others)
            if (other.family != form.family && std::ranges::find(other.tables, node.attribute("id").value(), &TableForm::id) != other.tables.end())
                return source.problem(node, std::string("table \"") + node.attribute("id").value() + "\" is one of form \"" + other.id
                                                + "\" of the family \"" + other.family + "\"; call it otherwise");
    return form;
}
}

Result<Form> parseForm(std::string_view xml, const std::string& fileName)
{
    const XmlSource source(xml, fileName);
    pugi::xml_document document;
    BOOST_OUTCOME_TRY(root, source.parse(document, "form"));

    Form form;
    BOOST_OUTCOME_TRY(id, source.required(root, "id"));
    form.id = std::move(id);
    if (root.attribute("family"))
    {
        BOOST_OUTCOME_TRY(family, source.required(root, "family"));
        form.family = std::move(family);
    }
    BOOST_OUTCOME_TRY(firstYear, source.requiredInteger(root, "first-year"));
    form.firstYear = firstYear;
    if (const char* name = finalYearName(root); root.attribute(name))
    {
        BOOST_OUTCOME_TRY(finalYear, source.requiredInteger(root, name));
        form.finalYear = finalYear;
    }
    BOOST_OUTCOME_TRY(regulation, source.required(root, "source"));
    form.source = std::move(regulation);
    BOOST_OUTCOME_TRY(readTitle(source, root, form));
    BOOST_OUTCOME_TRY(readSectionsAndTables(source, root, form));
    BOOST_OUTCOME_TRY(yearComparison, readYearComparison(source, root));
    form.yearComparison = std::move(yearComparison);
    BOOST_OUTCOME_TRY(readChecks(source, root.child("checks"), form));
    BOOST_OUTCOME_TRY(phrasebook, readPhrasebook(source, root.child("phrases"), form));
    form.phrasebook = std::move(phrasebook);
    BOOST_OUTCOME_TRYV(requireFormShape(source, root));
    return form;
}

Result<Form> readForm(const std::string& path, const std::vector<Form>& others)
{
    BOOST_OUTCOME_TRY(xml, readBeginning(path, kMostFormBytes + 1));
    return parseBeside(others, {xml, path});
}

Result<Forms> parseForms(const std::vector<FormText>& texts)
{
    std::vector<Form> forms;
    for (const auto& text : texts)
    {
        BOOST_OUTCOME_TRY(form, parseBeside(forms, text));
        forms.push_back(std::move(form));
    }
    std::ranges::sort(forms, {}, &Form::firstYear);
    BOOST_OUTCOME_TRY(sharePhrases(forms));
    return Forms(std::move(forms));
}

Result<Forms> readForms(const std::vector<std::string>& paths)
{
    std::vector<std::string> bytes;
    std::vector<FormText> texts;
    for (const auto& path : paths)
    {
        BOOST_OUTCOME_TRY(xml, readBeginning(path, kMostFormBytes + 1));
        bytes.push_back(std::move(xml));
    }
    for (std::size_t form = 0; form < paths.size(); ++form)
        texts.push_back({bytes[form], paths[form]});
    return parseForms(texts);
}
}
