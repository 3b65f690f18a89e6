// SPDX-License-Identifier: MPL-2.0
// Writes content.xml and meta.xml of a form's document template, or of a document that holds one of its tables only.
#include "document_writer.hxx"

#include "command_line/command_line.hxx"
#include "form_file/form_file.hxx"

#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

namespace
{
gouji::Form readForm(const std::string& path)
{
    auto forms = gouji::readForms({path});
    if (forms)
        return forms.value().front();
    std::string problem = gouji::messageKey(forms.error().code);
    for (const auto& [name, value] : forms.error().arguments)
        problem += ", " + name + " " + value;
    throw std::runtime_error(problem);
}

void load(pugi::xml_document& document, const std::string& path)
{
    const auto result = document.load_file(path.c_str(), pugi::parse_default | pugi::parse_declaration);
    if (!result)
        throw std::runtime_error(path + ", offset " + std::to_string(result.offset) + ": " + result.description());
}

/// Raw, without indentation: white space between the elements of a paragraph would become text.
void save(const pugi::xml_document& document, const std::string& path)
{
    if (!document.save_file(path.c_str(), "", pugi::format_raw, pugi::encoding_utf8))
        throw std::runtime_error(path + ": cannot be written");
}

/// Without a table the whole report.
void build(const std::string& formPath, const std::string& layoutPath, const std::string& skeletons, const std::string& output,
           const std::string& table)
{
    const gouji::Form form = readForm(formPath);
    pugi::xml_document layout;
    load(layout, layoutPath);

    pugi::xml_document content;
    load(content, skeletons + "/content.xml");
    if (table.empty())
        gouji::writeContent(content, form, layout.child("layout"));
    else
        gouji::writeTableContent(content, form, table, layout.child("layout"));
    save(content, output + "/content.xml");

    pugi::xml_document meta;
    load(meta, skeletons + "/meta.xml");
    gouji::writeMeta(meta, form, layout.child("layout"));
    save(meta, output + "/meta.xml");
}
}

int main(int count, char** values)
{
    std::string form;
    std::string layout;
    std::string skeletons;
    std::string output;
    std::string table;
    CLI::App program("Writes the content of a template: of a whole report, or of one of its tables.", "gouji_build_template");
    program.add_option("FORM", form, "form.xml")->required();
    program.add_option("LAYOUT", layout, "layout.xml")->required();
    program.add_option("SKELETONS", skeletons, "folder of content.xml and meta.xml without their content")->required();
    program.add_option("OUTPUT", output, "folder of the template")->required();
    program.add_option("TABLE", table, "id of the table");
    if (const auto status = gouji::readCommandLine(program, count, values))
        return *status;
    try
    {
        build(form, layout, skeletons, output, table);
        return 0;
    }
    catch (const std::exception& problem)
    {
        std::cerr << "gouji_build_template: " << problem.what() << '\n';
        return 1;
    }
}
