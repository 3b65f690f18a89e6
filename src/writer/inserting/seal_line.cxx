// SPDX-License-Identifier: MPL-2.0
#include "writer/inserting/seal_line.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XText.hpp>

#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/split.hpp>

#include <vector>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;

constexpr sal_Int32 kSpaceBefore = 800; // 1/100 mm

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    boost::split(lines, text, [](char character) { return character == '\n'; });
    return lines;
}
}

std::string sealPlace(const std::string& word)
{
    return std::string("{").append(word).append("}");
}

std::string sealText(const std::string& pattern, const std::string& unit, const Date& date, const MessageCatalog& catalog)
{
    const auto day = catalog.text("date.long", {{"year", std::to_string(date.year)},
                                                {"month", std::to_string(date.month)},
                                                {"day", std::to_string(date.day)}});
    std::string text;
    for (auto line : linesOf(pattern))
    {
        boost::replace_all(line, sealPlace(catalog.text("seal.unit")), sealPlace("unit"));
        boost::replace_all(line, sealPlace(catalog.text("seal.date")), sealPlace("date"));
        if (unit.empty() && line.find(sealPlace("unit")) != std::string::npos)
            continue;
        boost::replace_all(line, sealPlace("unit"), unit);
        boost::replace_all(line, sealPlace("date"), day);
        text.append(text.empty() ? "" : "\n").append(line);
    }
    return text;
}

void appendSeal(const Reference<css::text::XTextRange>& report, const std::string& text)
{
    if (text.empty())
        return;
    const auto body = report->getText();
    const auto cursor = body->createTextCursorByRange(report->getEnd());
    const Reference<css::beans::XPropertySet> properties(cursor, css::uno::UNO_QUERY_THROW);
    sal_Int32 spaceBefore = kSpaceBefore;
    for (const auto& line : linesOf(text))
    {
        body->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        body->insertString(cursor.get(), fromUtf8(line), false);
        properties->setPropertyValue("ParaAdjust", Any(css::style::ParagraphAdjust_RIGHT));
        properties->setPropertyValue("ParaFirstLineIndent", Any(sal_Int32(0)));
        properties->setPropertyValue("ParaTopMargin", Any(spaceBefore));
        spaceBefore = 0;
    }
}
}
