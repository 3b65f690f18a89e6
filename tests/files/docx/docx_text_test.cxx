// SPDX-License-Identifier: MPL-2.0
#include "support/packages.hxx"
#include "support/reading.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

std::string run(const std::string& text, const std::string& properties = {})
{
    return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& content, const std::string& properties = {})
{
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + content + "</w:p>";
}

std::string field(const char* part)
{
    return std::string("<w:r><w:fldChar w:fldCharType=\"") + part + "\"/></w:r>";
}

Lines lines(const std::string& body, const std::string& styles = {})
{
    return paragraphsOf(read(docx({body, styles})));
}
}

TEST(DocxText, IsThatOfTheRunsWhateverHoldsThem)
{
    EXPECT_EQ(lines(paragraph(run("收到") + "<w:hyperlink>" + run("申请") + "</w:hyperlink><w:sdt><w:sdtContent>" + run("12") +
                              "</w:sdtContent></w:sdt><w:smartTag>" + run("件") + "</w:smartTag>")),
              Lines{"收到申请12件"});
}

TEST(DocxText, OfTrackedChangesIsAsIfTheyWereAccepted)
{
    const auto document = read(docx({paragraph(run("收到") + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" + run("34") + "</w:ins>" +
                                               "<w:moveFrom>" + run("5") + "</w:moveFrom><w:moveTo>" + run("6") + "</w:moveTo>")}));
    EXPECT_EQ(paragraphsOf(document), Lines{"收到346"});
}

TEST(DocxText, OfACellHasNoPendingChangeIfOnlyItsOwnEndIsTracked)
{
    const auto end = paragraph(run("1"), "<w:rPr><w:ins/></w:rPr>");
    const auto table = tableOf(read(docx({"<w:tbl><w:tr><w:tc>" + end + "</w:tc><w:tc>" + end + end + "</w:tc></w:tr></w:tbl>"})));
    EXPECT_FALSE(table.cells.at(0).notes.hasPendingChange);
    EXPECT_TRUE(table.cells.at(1).notes.hasPendingChange);
}

TEST(DocxText, IsOneLineHoweverTheXmlIsBroken)
{
    EXPECT_EQ(lines(paragraph(run("12\n13"))), Lines{"12 13"});
}

TEST(DocxText, GoesOnBehindAParagraphWhoseEndIsDeleted)
{
    EXPECT_EQ(lines(paragraph(run("一"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("二")) + paragraph(run("三"))), (Lines{"一二", "三"}));
}

TEST(DocxText, ThatIsHiddenIsLeftOut)
{
    const std::string styles = "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                               "<w:style w:type=\"character\" w:styleId=\"Hidden\"><w:basedOn w:val=\"Base\"/></w:style>"
                               "<w:style w:type=\"paragraph\" w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style>";
    EXPECT_EQ(lines(paragraph(run("12") + run("34", "<w:vanish/>") + run("56", "<w:vanish w:val=\"0\"/>") + run("78", "<w:rStyle w:val=\"Hidden\"/>")), styles),
              Lines{"1256"});
    EXPECT_EQ(lines(paragraph(run("12") + run("34", "<w:vanish w:val=\"false\"/>"), "<w:pStyle w:val=\"Note\"/>"), styles), Lines{"34"});
}

TEST(DocxText, OfRaisedAndLoweredDigitsIsNoNumber)
{
    EXPECT_EQ(lines(paragraph(run("12") + run("1", "<w:vertAlign w:val=\"superscript\"/>") + run("2", "<w:vertAlign w:val=\"subscript\"/>") +
                              run("3", "<w:position w:val=\"6\"/>"))),
              Lines{"12¹₂³"});
}

TEST(DocxText, OfAFieldIsItsResultAlone)
{
    EXPECT_EQ(lines(paragraph(run("第") + field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("?") + field("separate") + run("7") + field("end") + run("页"))),
              Lines{"第7页"});
    EXPECT_EQ(lines(paragraph(field("begin") + run("a") + field("begin") + run("b") + field("separate") + run("c") + field("end") + field("separate") + run("d") + field("end"))),
              Lines{"d"});
    EXPECT_EQ(lines(paragraph(field("begin") + run("指令")) + paragraph(run("指令") + field("separate") + run("目录")) + paragraph(field("end") + run("文"))),
              (Lines{"", "目录", "文"}));
    EXPECT_EQ(lines(paragraph("<w:fldSimple w:instr=\"PAGE\">" + run("7") + "</w:fldSimple>")), Lines{"7"});
    EXPECT_EQ(lines(paragraph("<w:fldSimple w:instr=\" MACROBUTTON NoMacro 12\"/>" + run("件"))), Lines{"12件"});
    EXPECT_EQ(lines(paragraph(field("begin") + "<w:r><w:instrText> MACROBUTTON x 1</w:instrText></w:r><w:r><w:instrText>2</w:instrText></w:r>" + field("end") + run("件"))), Lines{"12件"});
}

TEST(DocxText, HasBreaksTabsAndSigns)
{
    EXPECT_EQ(lines(paragraph("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:font=\"Symbol\" w:char=\"2460\"/><w:cr/></w:r>")),
              Lines{"a\nb\tc\u2011①\n"});
    EXPECT_EQ(lines(paragraph("<w:r><w:sym w:char=\"zz\"/><w:sym w:char=\"D800\"/><w:sym/></w:r>")), Lines{""});
    EXPECT_EQ(lines(paragraph("<w:r><w:t> 12 </w:t></w:r>")), Lines{"12"});
}

TEST(DocxText, OfRubyIsItsBase)
{
    EXPECT_EQ(lines(paragraph("<w:r><w:ruby><w:rt>" + run("shēn") + "</w:rt><w:rubyBase>" + run("申") + "</w:rubyBase></w:ruby></w:r>")), Lines{"申"});
}

TEST(DocxText, OfAlternativesIsTheFirstThatIsKnown)
{
    const auto alternatives = [](const std::string& required)
    { return "<mc:AlternateContent><mc:Choice Requires=\"" + required + "\">" + run("新") + "</mc:Choice><mc:Fallback>" + run("旧") + "</mc:Fallback></mc:AlternateContent>"; };
    EXPECT_EQ(lines(paragraph(alternatives("wps"))), Lines{"新"});
    EXPECT_EQ(lines(paragraph(alternatives("wps am3d"))), Lines{"旧"});
}

TEST(DocxText, OfATextBoxFollowsItsParagraph)
{
    const auto box = "<w:r><w:drawing><wp:anchor><wp:docPr name=\"框\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" +
                     paragraph(run("框内")) + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    EXPECT_EQ(lines(paragraph(run("前") + box + run("后")) + paragraph(run("下"))), (Lines{"前后", "框内", "下"}));
}

TEST(DocxText, IsTwoParagraphsWhereAPageEndsInIt)
{
    const std::string page = "<w:r><w:br w:type=\"page\"/></w:r>";
    EXPECT_EQ(lines(paragraph(run("前") + page + run("后"))), (Lines{"前", "后"}));
    EXPECT_EQ(lines(paragraph(page + run("三、收到和处理情况"))), Lines{"三、收到和处理情况"});
}

TEST(DocxText, InAFrameFollowsTheParagraphBehind)
{
    const std::string frame = "<w:framePr w:w=\"2000\"/>";
    EXPECT_EQ(lines(paragraph(run("一")) + paragraph(run("框一"), frame) + paragraph(run("框二"), frame) + paragraph(run("二")) + paragraph(run("三"))),
              (Lines{"一", "二", "框一", "框二", "三"}));
}
}
