// SPDX-License-Identifier: MPL-2.0
#include "files/story/text_looks.hxx"

#include "base/text.hxx"

namespace gouji
{
TextLooks TextLooks::over(const TextLooks& others) const
{
    return {isHidden ? isHidden : others.isHidden, escapement ? escapement : others.escapement};
}

void addShown(std::string_view text, const TextLooks& looks, StoryParagraph& paragraph)
{
    if (text.empty())
        return;
    if (looks.isHidden.value_or(false))
    {
        paragraph.notes.hasHiddenText = true;
        return;
    }
    if (const auto escapement = looks.escapement.value_or(0); escapement != 0)
        paragraph.text += escapement > 0 ? raisedText(text) : loweredText(text);
    else
        paragraph.text += text;
}
}
