// SPDX-License-Identifier: MPL-2.0
#include "hostile_documents.hxx"

#include "support/report_fixture.hxx"

#include <array>

namespace gouji::bench
{
namespace
{
const std::string kParagraph = "本年度共收到政府信息公开申请143件，其中自然人130件，法人或其他组织13件，上年结转5件；办结139件，予以公开60件，"
                               "部分公开20件，不予公开9件，结转下年度9件。行政复议18件，其中维持9件、纠正4件、其他3件、尚未审结2件。";

/// What is repeated, in one paragraph or with one paragraph each.
struct Repeated
{
    const char* name;
    const char* text;
    bool isOneParagraph;
};

constexpr std::array kRepeated{
    Repeated{"equal paragraphs", nullptr, false},
    Repeated{"one paragraph of many sentences", nullptr, true},
    Repeated{"one sentence of many numbers", "共收到申请143件，", true},
    Repeated{"digits", "7", true},
    Repeated{"Chinese digits", "〇", true},
    Repeated{"spaces behind a digit", "  ", true},
    Repeated{"names that are never closed", "《", true},
    Repeated{"quotations that are never closed", "“", true},
    Repeated{"instructions in brackets that are never closed", "（编写说明", true},
    Repeated{"closing brackets", ")", true},
    Repeated{"opening brackets", "(", true},
    Repeated{"placeholders", "XX编写说明", true},
    Repeated{"doubled words", "公开公开", true},
    Repeated{"titles in one line", "某市2024年政府信息公开工作年度报告", true},
    Repeated{"titles", "青石镇2024年政府信息公开工作年度报告", false},
    Repeated{"headings", "一、总体情况", false},
    Repeated{"headings in one line", "。一、总体情况", true},
    Repeated{"short paragraphs", "是", false},
    Repeated{"rows of a pasted table", "（一）予以公开\t1\t2\t3\t4\t5\t6\t7", false},
    Repeated{"labels as lines", "自然人", false},
    Repeated{"bars", "|", true},
    Repeated{"prompts", "<部门>", true},
    Repeated{"adverbs that wait for a year", "转、", true},
    Repeated{"periods", "自2023年1月1日起至", true},
};

std::string repeated(const std::string& text, std::size_t bytes)
{
    std::string result;
    while (result.size() < bytes)
        result += text;
    return result;
}

Document withProse(const std::vector<std::string>& paragraphs)
{
    return test::report2021().prose("overview", paragraphs).document();
}

Document documentOf(const Repeated& kind, std::size_t bytes)
{
    const auto text = kind.text ? std::string(kind.text) : kParagraph;
    if (kind.isOneParagraph)
        return withProse({"收到申请1" + repeated(text, bytes) + "件。"});
    return withProse(std::vector<std::string>(bytes / text.size() + 1, text));
}

Document withCell(const std::string& text)
{
    return test::report2021().cell("applications.received.natural", text).document();
}
}

Document ordinaryDocument(std::size_t bytes)
{
    const auto one = withProse(std::vector<std::string>(20, kParagraph));
    return test::joined(std::vector<Document>(bytes / sizeOf(one) + 1, one));
}

std::vector<HostileDocument> hostileDocuments(std::size_t bytes)
{
    std::vector<HostileDocument> documents;
    for (const auto& kind : kRepeated)
        documents.push_back({kind.name, documentOf(kind, bytes)});
    documents.push_back({"digits in a cell", withCell(std::string(bytes, '7'))});
    documents.push_back({"a fraction in a cell", withCell("0." + std::string(bytes, '7'))});
    documents.push_back({"words in a cell", withCell(repeated("申请", bytes))});
    documents.push_back({"a label that never ends", test::report2021()
                                                        .layout("applications", [&](test::TableText& table)
                                                                { table.replace("（一）予以公开", repeated("予以公开", bytes)); })
                                                        .document()});
    return documents;
}

std::size_t sizeOf(const Document& document)
{
    std::size_t bytes = 0;
    for (const auto& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            bytes += paragraph->text.size();
        else
            for (const auto& cell : std::get<Table>(block).cells)
                bytes += cell.text.size();
    return bytes;
}
}
