// SPDX-License-Identifier: MPL-2.0
#include "reason/hollow_words.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace gouji
{
namespace
{
constexpr std::size_t kFewest = 4;

/// What a text of mere assurance is made of, in any order, lower case, without spaces.
constexpr auto kHollow = std::to_array<std::u32string_view>(
    {U"核实", U"核对", U"核查", U"核", U"查", U"复核", U"检查", U"确认", U"审核", U"已", U"已经", U"经", U"经过", U"均", U"都", U"全部",
    U"情况", U"数据", U"数字", U"内容", U"填报", U"填写", U"上报", U"属实", U"无误", U"正确", U"准确", U"真实", U"正常", U"无异常",
    U"没问题", U"没有问题", U"无问题", U"没错", U"没有错误", U"同意", U"如实", U"据实", U"按实际", U"实际", U"以上", U"本", U"该", U"项",
    U"此", U"处", U"是", U"的", U"了", U"过", U"请", U"予以", U"通过", U"说明", U"理由", U"无", U"如此", U"就是", U"这个", U"这", U"数",
    U"ok", U"okay", U"yes", U"no", U"checked", U"confirmed", U"verified", U"reviewed", U"correct", U"right", U"fine", U"true", U"good",
    U"agreed", U"done", U"accurate", U"problem", U"problems", U"error", U"errors", U"issue", U"issues", U"reason", U"data", U"figure",
    U"figures", U"number", U"numbers", U"report", U"reported", U"as", U"is", U"are", U"it", U"all", U"and", U"the", U"we", U"has", U"been"});

/// Letters, digits and ideographs alone, in lower case and half width.
std::u32string wordCharacters(std::string_view utf8)
{
    auto text = compacted(utf8);
    std::erase_if(text, [](char32_t character) { return !isWordCharacter(character); });
    std::ranges::transform(text, text.begin(), [](char32_t character)
                           { return character >= U'A' && character <= U'Z' ? character - U'A' + U'a' : character; });
    return text;
}

/// Whether hollow words alone, one after the other, make up the text.
bool isHollow(std::u32string_view text)
{
    std::vector<bool> isReached(text.size() + 1, false);
    isReached[0] = true;
    for (std::size_t position = 0; position < text.size(); ++position)
        for (const auto word : kHollow)
            if (isReached[position] && text.substr(position).starts_with(word))
                isReached[position + word.size()] = true;
    return isReached.back();
}
}

bool isSubstantial(std::string_view utf8)
{
    const auto text = wordCharacters(utf8);
    return text.size() >= kFewest && !isHollow(text);
}
}
