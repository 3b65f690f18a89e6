// SPDX-License-Identifier: MPL-2.0
// The readers of files against Writer's own reading of the same file.
#include "support/document_lines.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "files/read_file_content.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;

std::vector<fs::path> packagesIn(const std::optional<fs::path>& folder)
{
    const std::set<std::string> extensions{".docx", ".fodt", ".odt"};
    std::vector<fs::path> files;
    if (folder)
        for (const auto& entry : fs::directory_iterator(*folder))
            if (extensions.contains(entry.path().extension().string()))
                files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string lineAt(const std::vector<std::string>& lines, std::size_t index)
{
    return index < lines.size() ? lines[index] : "(end)";
}

/// The first line in which two readings differ, with those around it; empty if they do not.
std::string difference(const std::vector<std::string>& ours, const std::vector<std::string>& writers)
{
    const auto first = static_cast<std::size_t>(std::ranges::mismatch(ours, writers).in1 - ours.begin());
    if (first == ours.size() && first == writers.size())
        return {};
    std::string text = first == 0 ? "" : "behind: " + ours[first - 1];
    for (auto line = first; line < first + 3; ++line)
        text += "\n  ours:   " + lineAt(ours, line) + "\n  Writer: " + lineAt(writers, line);
    return text;
}
}

class FileReader : public OfficeTest
{
protected:
    static void expectEqualToWriter(const std::vector<fs::path>& files)
    {
        if (files.empty())
            GTEST_SKIP() << "no files here";
        for (const auto& file : files)
        {
            const auto content = readFileContent(file.string());
            EXPECT_TRUE(content) << file;
            if (!content)
                continue;
            const WriterDocument document(file, OpenMode::ReadOnly, "");
            EXPECT_EQ(difference(linesOf(content.value().document), linesOf(document.read())), "") << file;
        }
    }
};

TEST_F(FileReader, ReadsSamplesAsWriterDoes)
{
    expectEqualToWriter(packagesIn(sampleFolder()));
}

TEST_F(FileReader, ReadsFieldCasesAsWriterDoes)
{
    expectEqualToWriter(packagesIn(fieldFolder()));
}
}
