// SPDX-License-Identifier: MPL-2.0
#include "comparison/sentences.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
void addSentences(const Paragraph& paragraph, std::vector<ProseSentence>& sentences)
{
    const auto text = toCodePoints(paragraph.text);
    for (auto begin = text.begin(); begin != text.end();)
    {
        auto end = std::find_if(begin, text.end(), isSentenceEnd);
        end = std::find_if_not(end, text.end(), isSentenceEnd);
        ProseSentence sentence{trimmed(toUtf8Bytes({begin, end})), {}};
        sentence.key = compacted(sentence.text);
        if (!sentence.key.empty())
            sentences.push_back(std::move(sentence));
        begin = end;
    }
}
}

std::vector<ProseSentence> sentencesOf(const Document& document, const Report& report)
{
    std::vector<ProseSentence> sentences;
    for (auto block = report.firstBlock; block < report.endBlock; ++block)
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]))
            addSentences(*paragraph, sentences);
    return sentences;
}
}
