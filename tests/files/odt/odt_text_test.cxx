// SPDX-License-Identifier: MPL-2.0
#include "support/packages.hxx"
#include "support/reading.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

std::string textStyle(const std::string& name, const std::string& properties, const std::string& parent = {})
{
    return "<style:style style:name=\"" + name + "\" style:family=\"text\" style:parent-style-name=\"" + parent + "\"><style:text-properties " + properties + "/></style:style>";
}

std::string span(const std::string& style, const std::string& text)
{
    return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
}

Lines lines(const std::string& text, const std::string& automaticStyles = {}, const std::string& styles = {})
{
    return paragraphsOf(read(odt({text, automaticStyles, styles})));
}
}

TEST(OdtText, HasWhiteSpaceAsTheFormatSays)
{
    EXPECT_EQ(lines("<text:p>  收到\n  申请 <text:span> 12</text:span><text:s text:c=\"2\"/>件<text:tab/>一<text:line-break/>二</text:p>"),
              Lines{"收到 申请 12  件\t一\n二"});
}

TEST(OdtText, ThatIsHiddenIsLeftOut)
{
    EXPECT_EQ(lines("<text:p>12" + span("T1", "34") + span("T2", "56") + "</text:p>", textStyle("T1", "text:display=\"none\"") + textStyle("T2", "", "Hidden"),
                    textStyle("Hidden", "text:display=\"none\"")),
              Lines{"12"});
    EXPECT_EQ(lines("<text:section text:display=\"none\"><text:p>a</text:p></text:section><text:section><text:p>b</text:p></text:section>"), Lines{"b"});
}

TEST(OdtText, OfRaisedAndLoweredDigitsIsNoNumber)
{
    EXPECT_EQ(lines("<text:p>12" + span("T1", "1") + span("T2", "2") + "</text:p>",
                    textStyle("T1", "style:text-position=\"super 58%\"") + textStyle("T2", "style:text-position=\"-33% 58%\"")),
              Lines{"12¹₂"});
}

TEST(OdtText, LeavesOutWhatIsNotInItsFlow)
{
    EXPECT_EQ(lines("<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                    "<text:p>收到<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>"
                    "12<office:annotation><text:p>批注</text:p></office:annotation>件<text:ruby><text:ruby-base>申</text:ruby-base><text:ruby-text>shen</text:ruby-text></text:ruby>"
                    "<text:change text:change-id=\"c\"/></text:p>"),
              Lines{"收到12件申"});
}

TEST(OdtText, OfAFormFieldIsWhatStandsBehindItsSeparator)
{
    const std::string begin = "<field:fieldmark-start/>";
    const std::string end = "<field:fieldmark-end/>";
    EXPECT_EQ(lines("<text:p>" + begin + "FORMTEXT<text:span><field:fieldmark-separator/>12</text:span>" + end + "件</text:p>"), Lines{"12件"});
    EXPECT_EQ(lines("<text:p>" + begin + "12" + end + "件</text:p>"), Lines{"12件"});
}

TEST(OdtText, OfAHiddenFieldIsWhatLibreOfficeShowsOfIt)
{
    EXPECT_EQ(lines("<text:p>1<text:hidden-text text:condition=\"ooow:0\" text:string-value=\"7\" text:is-hidden=\"true\">7</text:hidden-text></text:p>"), Lines{"17"});
    EXPECT_EQ(lines("<text:p>1<text:hidden-text text:condition=\"ooow:1\" text:string-value=\"7\"/></text:p>"), Lines{"1"});
}

TEST(OdtText, BetweenTheEndsOfATrackedChangeIsMarkedInEveryCell)
{
    const std::string changes = "<text:tracked-changes><text:changed-region text:id=\"i\"><text:insertion/></text:changed-region>"
                                "<text:changed-region text:id=\"f\"><text:format-change/></text:changed-region></text:tracked-changes>";
    const std::string cells = "<table:table-cell><text:p>1<text:change-start text:change-id=\"i\"/>2</text:p></table:table-cell><table:table-cell><text:p>3</text:p></table:table-cell>"
                              "<table:table-cell><text:p>4<text:change-end text:change-id=\"i\"/></text:p></table:table-cell><table:table-cell><text:p><text:change text:change-id=\"none\"/><text:change-start text:change-id=\"f\"/>5</text:p></table:table-cell>";
    const auto table = tableOf(read(odt({changes + "<table:table><table:table-column table:number-columns-repeated=\"4\"/><table:table-row>" + cells + "</table:table-row></table:table>"})));
    std::vector<bool> marked;
    for (const auto& cell : table.cells)
        marked.push_back(cell.notes.hasPendingChange);
    EXPECT_EQ(marked, (std::vector{true, true, true, false}));
}

TEST(OdtText, OfAFieldIsWhatItShows)
{
    EXPECT_EQ(lines("<text:p>第<text:page-number>7</text:page-number>页<text:a>链接</text:a></text:p>"), Lines{"第7页链接"});
    const auto document = read(odt({"<text:p>由<text:placeholder>&lt;部门&gt;</text:placeholder>负责</text:p>"}));
    EXPECT_EQ(paragraphsOf(document), Lines{"由负责"});
    EXPECT_TRUE(std::get<Paragraph>(document.blocks[0]).hasPlaceholder);
}

TEST(OdtText, OfAFrameFollowsItsParagraph)
{
    EXPECT_EQ(lines("<text:p>前<draw:frame draw:name=\"框\"><draw:text-box><text:p>框内</text:p></draw:text-box></draw:frame>后</text:p><text:p>下</text:p>"),
              (Lines{"前后", "框内", "下"}));
}

TEST(OdtText, OfAFrameOnAPageComesFirstIfItHoldsATable)
{
    const std::string table = "<table:table><table:table-column/><table:table-column/><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell>"
                              "<table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>";
    const auto frame = [](const std::string& content) { return "<draw:frame><draw:text-box>" + content + "</draw:text-box></draw:frame>"; };
    EXPECT_EQ(lines(frame("<text:p>页边</text:p>") + frame("<text:p>表前</text:p>" + table) + "<text:p>正文</text:p>"), (Lines{"表前", "正文"}));
}

TEST(OdtText, OfAFlatFileIsReadAlike)
{
    EXPECT_EQ(paragraphsOf(read("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:h>一</text:h></office:text></office:body>"
                                "</office:document>")),
              Lines{"一"});
}
}
