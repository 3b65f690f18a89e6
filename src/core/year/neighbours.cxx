// SPDX-License-Identifier: MPL-2.0
#include "year/neighbours.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <boost/algorithm/string/case_conv.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace gouji
{
namespace
{
constexpr std::array<std::string_view, 10> kEndings{".odt", ".ott", ".fodt", ".docx", ".doc", ".wps", ".html", ".htm", ".docm", ".rtf"};

std::string folded(std::string_view text)
{
    return toUtf8Bytes(compacted(text));
}

bool isTextDocument(const std::string& name)
{
    const auto lower = boost::algorithm::to_lower_copy(name);
    const bool isLockOrCopy = name.starts_with(".") || name.starts_with("~");
    return !isLockOrCopy && std::ranges::any_of(kEndings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

struct Candidate
{
    bool lacksUnit = false;
    std::size_t word = 0; ///< index of the first word that the name holds
    std::string name;

    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

std::optional<Candidate> candidate(const std::string& name, const NeighbourQuery& query)
{
    const auto text = folded(name);
    const auto holds = [&text](const std::string& part) { return text.find(part) != std::string::npos; };
    const auto word = std::ranges::find_if(query.words, holds);
    if (!isTextDocument(name) || !holds(std::to_string(query.year)) || word == query.words.end())
        return std::nullopt;
    return Candidate{!holds(folded(query.unit)), static_cast<std::size_t>(word - query.words.begin()), name};
}
}

std::vector<std::string> suggestNeighbours(const std::vector<std::string>& names, const NeighbourQuery& query)
{
    std::vector<Candidate> candidates;
    for (const auto& name : names)
        if (auto found = candidate(name, query))
            candidates.push_back(std::move(*found));
    std::ranges::sort(candidates);
    std::vector<std::string> result;
    std::ranges::transform(candidates, std::back_inserter(result), &Candidate::name);
    return result;
}
}
