// SPDX-License-Identifier: MPL-2.0
#include "victim.hxx"

#include <algorithm>
#include <cctype>
#include <functional>

namespace gouji::mutations
{
namespace
{
void walk(const pugi::xml_node& node, const std::function<void(const pugi::xml_node&)>& visit)
{
    for (const pugi::xml_node child : node.children())
    {
        visit(child);
        walk(child, visit);
    }
}
}

std::vector<pugi::xml_node> Victim::all(const std::string& what, const pugi::xml_node& below) const
{
    std::vector<pugi::xml_node> nodes;
    walk(below,
         [&](const pugi::xml_node& node)
         {
             if (element(what) == node.name())
                 nodes.push_back(node);
         });
    return nodes;
}

pugi::xml_node Victim::any(const std::string& what)
{
    if (what == "table" || what == "row" || chance_.below(3) == 0)
        return any(what, text_);
    std::vector<pugi::xml_node> cells = all("cell", text_);
    std::erase_if(cells,
                  [&](const pugi::xml_node& cell)
                  {
                      const auto text = textOf(cell);
                      return text.empty() || !std::ranges::all_of(text, [](unsigned char byte) { return std::isdigit(byte) != 0; });
                  });
    if (cells.empty())
        return any(what, text_);
    const auto cell = chance_.oneOf(cells);
    return what == "cell" ? cell : any(what, cell);
}

pugi::xml_node Victim::any(const std::string& what, const pugi::xml_node& below)
{
    if (what == "run")
        for (const auto& paragraph : all("paragraph", below))
            putBareTextIntoRuns(paragraph);
    auto nodes = all(what, below);
    return nodes.empty() ? pugi::xml_node() : chance_.oneOf(nodes);
}

std::string Victim::textOf(const pugi::xml_node& node) const
{
    std::string text;
    walk(node,
         [&](const pugi::xml_node& part)
         {
             if (part.type() == pugi::node_pcdata)
                 text += part.value();
         });
    return text;
}

void Victim::setText(const pugi::xml_node& cell, const std::string& text)
{
    auto paragraphs = all("paragraph", cell);
    if (paragraphs.empty())
        paragraphs.push_back(pugi::xml_node(cell).append_child(element("paragraph").c_str()));
    for (const auto& paragraph : paragraphs)
        putBareTextIntoRuns(paragraph);
    auto runs = all("run", cell);
    if (runs.empty())
        runs.push_back(paragraphs.front().append_child(element("run").c_str()));
    for (pugi::xml_node run : runs)
        for (pugi::xml_node child = run.first_child(); child;)
        {
            const pugi::xml_node next = child.next_sibling();
            if (child.type() == pugi::node_pcdata || element("text") == child.name())
                run.remove_child(child);
            child = next;
        }
    addText(runs.front(), text);
}

void Victim::insertLine(const pugi::xml_node& before, const std::vector<std::string>& texts)
{
    auto paragraph = before.parent().insert_child_before(element("paragraph").c_str(), before);
    auto run = paragraph.append_child(element("run").c_str());
    for (std::size_t index = 0; index < texts.size(); ++index)
    {
        if (index > 0)
            run.append_child(element("tab").c_str());
        addText(run, texts[index]);
    }
}

void Victim::putBareTextIntoRuns(pugi::xml_node paragraph)
{
    if (!element("text").empty())
        return;
    for (pugi::xml_node child = paragraph.first_child(); child; child = child.next_sibling())
        if (child.type() == pugi::node_pcdata)
        {
            pugi::xml_node run = paragraph.insert_child_before(element("run").c_str(), child);
            run.append_copy(child);
            paragraph.remove_child(child);
            child = run;
        }
}

void Victim::addText(pugi::xml_node run, const std::string& text) const
{
    if (!element("text").empty())
    {
        run = run.append_child(element("text").c_str());
        run.append_attribute("xml:space") = "preserve";
    }
    run.append_child(pugi::node_pcdata).set_value(text.c_str());
}
}
