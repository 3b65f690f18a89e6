// SPDX-License-Identifier: MPL-2.0
#include "collection/csv_records.hxx"

#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::string_view kSeparators = ",;\t";
constexpr std::string_view kFieldEnds = ",;\t\r\n";

/// Walks over the text field by field.
class CsvReader
{
public:
    explicit CsvReader(std::string_view text) : text_(text) {}

    CsvRecords read()
    {
        CsvRecords result;
        while (at_ < text_.size())
        {
            CsvRecord record{line_, {}};
            do
                record.fields.push_back(trimmed(field()));
            while (!openQuote_ && takeSeparator());
            if (openQuote_)
                break;
            takeLineBreak();
            result.records.push_back(std::move(record));
        }
        result.openQuote = openQuote_;
        return result;
    }

private:
    std::string field()
    {
        at_ = std::min(text_.find_first_not_of(' ', at_), text_.size());
        std::string quoted;
        if (text_.substr(at_, 1) == "\"")
            quoted = quotedText();
        const auto end = std::min(text_.find_first_of(kFieldEnds, at_), text_.size());
        quoted += text_.substr(at_, end - at_);
        at_ = end;
        return quoted;
    }

    /// From an opening quotation mark to behind the closing one.
    std::string quotedText()
    {
        const auto firstLine = line_;
        std::string content;
        for (++at_; at_ < text_.size(); ++at_)
        {
            if (text_[at_] == '"' && text_.substr(at_ + 1, 1) != "\"")
            {
                ++at_;
                return content;
            }
            if (text_[at_] == '"')
                ++at_;
            line_ += text_[at_] == '\n' ? 1 : 0;
            content += text_[at_];
        }
        openQuote_ = firstLine;
        return content;
    }

    bool takeSeparator()
    {
        if (at_ == text_.size() || kSeparators.find(text_[at_]) == std::string_view::npos)
            return false;
        ++at_;
        return true;
    }

    void takeLineBreak()
    {
        if (at_ < text_.size())
            at_ += text_.substr(at_, 2) == "\r\n" ? 2 : 1;
        ++line_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::optional<std::size_t> openQuote_;
};
}

CsvRecords parseCsv(std::string_view utf8)
{
    return CsvReader(utf8).read();
}
}
