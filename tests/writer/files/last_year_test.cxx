// SPDX-License-Identifier: MPL-2.0
// Opening another report: what it never does, and what it makes of files of every kind.
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/last_year_files.hxx"
#include "support/office_environment.hxx"

#include "writer/files/hidden_document.hxx"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace gouji::test
{
namespace fs = std::filesystem;

class LastYear : public OfficeTest
{
protected:
    void TearDown() override { EXPECT_EQ(openDocuments(), before_) << "a file was left open"; }

    [[nodiscard]] fs::path file(const std::string& name) const { return folder_.path() / name; }

    void write(const std::string& name, const std::string& bytes) const { std::ofstream(file(name), std::ios::binary) << bytes; }

    [[nodiscard]] std::string refusal(const std::string& name) const
    {
        const auto read = readFile(file(name));
        return read ? "read" : describe(Result<void>(read.error()));
    }

private:
    TemporaryFolder folder_;
    std::size_t before_ = openDocuments();
};

TEST_F(LastYear, EveryFormatGivesTheSameFigures)
{
    const LastYearReport report;
    const auto expected = figuresOf(analyse(report.document().read(), extensionResources().forms).reports);
    ASSERT_EQ(expected.size(), 200U);
    const std::pair<const char*, const char*> formats[] = {{"2023年报.odt", "writer8"},
                                                           {"2023年报.docx", "MS Word 2007 XML"},
                                                           {"2023年报.doc", "MS Word 97"},
                                                           {"2023年报.wps", "MS Word 97"}, // what WPS Office calls .wps
                                                           {"2023年报.html", "HTML (StarWriter)"},
                                                           {"2023年报.HTM", "HTML (StarWriter)"}};
    for (const auto& [name, filter] : formats)
    {
        report.document().storeCopy(file(name), filter);

        const auto read = readFile(file(name));

        ASSERT_TRUE(read) << name << describe(Result<void>(read.error()));
        EXPECT_EQ(figuresOf(read.value().reports), expected) << name;
        EXPECT_EQ(read.value().name, name);
        EXPECT_EQ(read.value().url, fileUrl(file(name)));
    }
}

TEST_F(LastYear, ItsMacrosNeverRun)
{
    const LastYearReport report;
    report.runOnLoad("Open \"" + file("trace").string() + "\" For Append As #1\nPrint #1, \"ran\"\nClose #1");
    report.document().storeCopy(file("macro.odt"), "writer8");

    const auto hidden = HiddenDocument::open(office().context(), fileUrl(file("macro.odt")));

    ASSERT_TRUE(hidden);
    ASSERT_TRUE(leavesTrace(file("macro.odt"), file("trace"))) << "the macro would not have run anyway";
    EXPECT_EQ(readBytes(file("trace")), "ran\n") << "it ran twice";
}

TEST_F(LastYear, ItsLinksAreNeverUpdated)
{
    WriterDocument linked;
    linked.paragraph("旧文字。").storeCopy(file("linked.odt"), "writer8");
    const LastYearReport report;
    report.linkSection(fileUrl(file("linked.odt")));
    report.document().storeCopy(file("2023.odt"), "writer8");
    linked.paragraph("新文字。").storeCopy(file("linked.odt"), "writer8");

    const auto read = readFile(file("2023.odt"));

    ASSERT_TRUE(read) << describe(Result<void>(read.error()));
    const auto texts = paragraphsOf(read.value().document);
    EXPECT_NE(std::ranges::find(texts, "旧文字。"), texts.end());
    EXPECT_EQ(std::ranges::find(texts, "新文字。"), texts.end());
}

TEST_F(LastYear, ADocumentThatTheUserHasOpenStaysAsItIs)
{
    const LastYearReport report;
    report.document().storeCopy(file("2023.odt"), "writer8");
    WriterDocument users(file("2023.odt"), OpenMode::Editable, "");
    users.paragraph("还没有保存的一段。");
    const auto before = snapshot(users);
    const auto undoTitles = users.undoTitles();

    const auto read = readFile(file("2023.odt"));

    ASSERT_TRUE(read);
    const auto texts = paragraphsOf(read.value().document);
    EXPECT_EQ(std::ranges::find(texts, "还没有保存的一段。"), texts.end());
    EXPECT_EQ(firstDifference(before, snapshot(users)), "");
    EXPECT_TRUE(users.isModified());
    EXPECT_EQ(users.undoTitles(), undoTitles);
}

TEST_F(LastYear, WhatCannotBeReadIsToldWithTheFilesName)
{
    const LastYearReport report;
    report.document().storeCopy(file("good.docx"), "MS Word 2007 XML");
    report.document().storeCopy(file("good.odt"), "writer8");
    write("empty.docx", "");
    write("broken.docx", readBytes(file("good.docx")).substr(0, 3000));
    write("broken.odt", readBytes(file("good.odt")).substr(0, 3000));
    write("letter.doc", "Dear colleagues");
    storeWithPassword(report.document(), file("secret.odt"));
    storeSpreadsheet(file("table.ods"));

    EXPECT_EQ(refusal("absent.odt"), "report-file-missing file=absent.odt");
    EXPECT_EQ(refusal("empty.docx"), "report-file-unreadable file=empty.docx");
    EXPECT_EQ(refusal("broken.docx"), "report-file-unreadable file=broken.docx");
    EXPECT_EQ(refusal("broken.odt"), "report-file-unreadable file=broken.odt");
    EXPECT_EQ(refusal("letter.doc"), "report-file-without-report file=letter.doc");
    EXPECT_EQ(refusal("secret.odt"), "report-file-protected file=secret.odt");
    EXPECT_EQ(refusal("table.ods"), "report-file-foreign file=table.ods");
}

TEST_F(LastYear, NothingIsFetchedFromANetwork)
{
    for (const char* url : {"http://127.0.0.1:9/a.odt", "https://127.0.0.1:9/a.odt", "HTTP://127.0.0.1:9/a.odt", "webdav://127.0.0.1:9/a.odt",
                            "vnd.sun.star.webdav://127.0.0.1:9/a.odt", "ftp://127.0.0.1:9/a.odt", "smb://server/a.odt", "file://server/a.odt"})
    {
        const LastYearReport report;
        const auto read = readLastYear(office().context(), report.document().reference(), url, extensionResources());
        ASSERT_FALSE(read) << url;
        EXPECT_EQ(describe(read), "report-file-remote file=a.odt") << url;
    }
}

TEST_F(LastYear, TheReportItselfIsRefused)
{
    LastYearReport().document().storeCopy(file("2024.odt"), "writer8");
    const WriterDocument report(file("2024.odt"), OpenMode::Editable, "");

    const auto read = readLastYear(office().context(), report.reference(), fileUrl(file("2024.odt")), extensionResources());

    ASSERT_FALSE(read);
    EXPECT_EQ(describe(read), "report-file-is-document file=2024.odt");
}

TEST_F(LastYear, IsRememberedPerUnit)
{
    const LastYearMemory memory(office().context());

    memory.remember("云岫县/交通运输局 & “局”", "file:///a.odt");
    memory.remember("青石县", "file:///b.odt");
    memory.remember("青石县", "file:///c.odt");
    memory.remember("", "file:///d.odt");

    const LastYearMemory later(office().context());
    EXPECT_EQ(later.recall("云岫县/交通运输局 & “局”"), "file:///a.odt");
    EXPECT_EQ(later.recall("青石县"), "file:///c.odt");
    EXPECT_EQ(later.recall(""), std::nullopt);
    EXPECT_EQ(later.recall("白溪县"), std::nullopt);
}

TEST_F(LastYear, CandidatesAreTheRememberedFileAndTheNeighboursButNotTheDocumentItself)
{
    for (const char* name : {"2023年报.docx", "2024年报.docx", "云岫县2023年报.odt", "通知.odt", "旧.odt"})
        write(name, "x");
    const auto url = [&](const char* name) { return fileUrl(file(name)); };
    const NeighbourQuery query{"云岫县", 2023, {"年报"}};

    using Urls = std::vector<std::string>;
    EXPECT_EQ(lastYearCandidates(office().context(), url("旧.odt"), url("2024年报.docx"), query),
              (Urls{url("旧.odt"), url("云岫县2023年报.odt"), url("2023年报.docx")}));
    EXPECT_EQ(lastYearCandidates(office().context(), url("gone.odt"), url("2023年报.docx"), query), Urls{url("云岫县2023年报.odt")});
    EXPECT_EQ(lastYearCandidates(office().context(), std::nullopt, "", query), Urls{});
}
}
