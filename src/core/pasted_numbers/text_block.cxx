// SPDX-License-Identifier: MPL-2.0
#include "pasted_numbers/text_block.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <optional>

namespace gouji
{
namespace
{
/// Walks over tabbed text cell by cell.
class TabbedText
{
public:
    explicit TabbedText(std::string_view text) : text_(text) {}

    TextBlock rows()
    {
        TextBlock rows(1);
        while (true)
        {
            rows.back().push_back(trimmed(cell()));
            if (at_ == text_.size())
                return rows;
            if (text_[at_++] != '\t')
                rows.emplace_back();
        }
    }

private:
    /// Up to the tab or line break behind it.
    std::string cell()
    {
        if (auto quoted = quotedCell())
            return *quoted;
        const auto end = std::min(text_.find_first_of("\t\n", at_), text_.size());
        const std::string plain(text_.substr(at_, end - at_));
        at_ = end;
        return plain;
    }

    [[nodiscard]] bool endsAt(std::size_t position) const
    {
        return position == text_.size() || text_[position] == '\t' || text_[position] == '\n' || text_.substr(position, 2) == "\r\n";
    }

    std::optional<std::string> quotedCell()
    {
        if (text_.substr(at_, 1) != "\"")
            return std::nullopt;
        std::string content;
        for (auto position = at_ + 1; position < text_.size(); ++position)
        {
            if (text_[position] == '"' && text_.substr(position + 1, 1) == "\"")
                ++position;
            else if (text_[position] == '"')
            {
                if (!endsAt(position + 1))
                    return std::nullopt;
                at_ = position + 1 + (text_.substr(position + 1, 2) == "\r\n" ? 1 : 0);
                return content;
            }
            content += text_[position];
        }
        return std::nullopt;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::size_t filledLength(const std::vector<std::string>& row)
{
    const auto last = std::find_if(row.rbegin(), row.rend(), [](const std::string& cell) { return !cell.empty(); });
    return static_cast<std::size_t>(row.rend() - last);
}
}

TextBlock parseTabbedText(std::string_view utf8)
{
    auto block = TabbedText(utf8).rows();
    std::size_t width = 0;
    for (const auto& row : block)
        width = std::max(width, filledLength(row));
    while (!block.empty() && filledLength(block.back()) == 0)
        block.pop_back();
    for (auto& row : block)
        row.resize(width);
    return block;
}
}
