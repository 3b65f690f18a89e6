// SPDX-License-Identifier: MPL-2.0
#include "reason/hollow_words.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

namespace gouji
{
namespace
{
constexpr std::size_t kIdeographWeight = 2; ///< one says about as much as two letters
constexpr std::size_t kLeastWeight = 8;
constexpr std::size_t kLeastDifferent = 3; ///< letters or ideographs; digits alone give no reason

/// What a text of mere assurance is made of, in any order, lower case, without spaces.
constexpr auto kHollow = std::to_array<std::u32string_view>(
    {U"核实", U"核对", U"核查", U"核", U"查", U"复核", U"检查", U"确认", U"审核", U"审定", U"校对", U"再次", U"重新", U"多次", U"认真", U"仔细",
    U"已", U"已经", U"经", U"经过", U"均", U"都", U"全部", U"所有", U"一切", U"我", U"我们", U"我单位", U"本人", U"本单位", U"单位", U"领导",
    U"经办人", U"情况", U"数据", U"数字", U"数值", U"内容", U"来源", U"报告", U"统计", U"结果", U"填报", U"填写", U"所填", U"所报", U"上报",
    U"属实", U"无误", U"正确", U"准确", U"真实", U"可靠", U"一致", U"相符", U"符合", U"正常", U"无异常", U"没问题", U"没有问题", U"无问题",
    U"不存在问题", U"没错", U"没有错", U"没有错误", U"同意", U"认可", U"可以", U"如实", U"据实", U"按实际", U"按要求", U"按规定", U"实际",
    U"以上", U"上述", U"同上", U"本", U"该", U"项", U"条", U"此", U"处", U"与", U"和", U"并", U"且", U"是", U"为", U"的", U"了", U"过", U"请",
    U"予以", U"通过", U"保持", U"不变", U"不改", U"无需", U"不需要", U"不用", U"修改", U"更正", U"改正", U"特此", U"说明", U"理由", U"原因",
    U"无", U"如此", U"就是", U"这个", U"这", U"数", U"ok", U"okay", U"yes", U"no", U"not", U"none", U"na", U"check", U"checked", U"confirm",
    U"confirmed", U"verified", U"reviewed", U"approved", U"accepted", U"agreed", U"correct", U"right", U"fine", U"true", U"good", U"valid",
    U"done", U"accurate", U"problem", U"problems", U"error", U"errors", U"issue", U"issues", U"mistake", U"change", U"changes", U"needed",
    U"comment", U"reason", U"data", U"figure", U"figures", U"number", U"numbers", U"value", U"values", U"report", U"reported", U"stated",
    U"same", U"above", U"as", U"at", U"is", U"are", U"was", U"were", U"it", U"this", U"that", U"these", U"they", U"all", U"and", U"the",
    U"a", U"i", U"we", U"by", U"me", U"us", U"has", U"have", U"been", U"already", U"again", U"there"});

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

/// Enough letters, and not a few of them over and over.
bool isLongEnough(std::u32string_view text)
{
    std::size_t weight = 0;
    std::set<char32_t> different;
    for (const char32_t character : text)
    {
        weight += character < 0x80 ? 1 : kIdeographWeight;
        if (character < U'0' || character > U'9')
            different.insert(character);
    }
    return weight >= kLeastWeight && different.size() >= kLeastDifferent;
}
}

bool isSubstantial(std::string_view utf8)
{
    const auto text = wordCharacters(utf8);
    return isLongEnough(text) && !isHollow(text);
}
}
