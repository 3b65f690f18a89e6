// SPDX-License-Identifier: MPL-2.0
// gouji_build_template FORM LAYOUT SKELETONS OUTPUT [TABLE]: writes content.xml and meta.xml of a form's document template, or of a
// document that holds one of its tables only, into the folder OUTPUT.
#include "document_writer.hxx"

#include "form/form_file.hxx"

#include <exception>
#include <iostream>
#include <span>
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
    const std::span arguments(values, static_cast<std::size_t>(count));
    if (arguments.size() < 5 || arguments.size() > 6)
    {
        std::cerr << "usage: gouji_build_template FORM LAYOUT SKELETONS OUTPUT [TABLE]\n";
        return 2;
    }
    try
    {
        build(arguments[1], arguments[2], arguments[3], arguments[4], arguments.size() == 6 ? arguments[5] : "");
        return 0;
    }
    catch (const std::exception& problem)
    {
        std::cerr << "gouji_build_template: " << problem.what() << '\n';
        return 1;
    }
}
