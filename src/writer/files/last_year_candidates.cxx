// SPDX-License-Identifier: MPL-2.0
#include "writer/files/last_year_candidates.hxx"

#include "writer/files/report_file.hxx"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>

#include <algorithm>
#include <map>

namespace gouji
{
namespace
{
using Files = css::uno::Reference<css::ucb::XSimpleFileAccess3>;

/// URLs of the files beside a document, by name; none for a document that was never saved.
std::map<std::string, std::string> neighboursOf(const std::string& documentUrl, const Files& files)
{
    std::map<std::string, std::string> urls;
    const auto folder = fromUtf8(documentUrl.substr(0, documentUrl.rfind('/') + 1));
    if (folder.isEmpty() || !files->exists(folder))
        return urls;
    for (const auto& url : files->getFolderContents(folder, false))
        urls.emplace(fileName(toUtf8(url)), toUtf8(url));
    urls.erase(fileName(documentUrl));
    return urls;
}
}

std::vector<std::string> lastYearCandidates(const css::uno::Reference<css::uno::XComponentContext>& context,
                                            const std::optional<std::string>& remembered, const std::string& documentUrl,
                                            const NeighbourQuery& query)
{
    const Files files = css::ucb::SimpleFileAccess::create(context);
    std::vector<std::string> candidates;
    if (remembered && *remembered != documentUrl && files->exists(fromUtf8(*remembered)))
        candidates.push_back(*remembered);
    const auto neighbours = neighboursOf(documentUrl, files);
    std::vector<std::string> names;
    std::ranges::transform(neighbours, std::back_inserter(names), [](const auto& neighbour) { return neighbour.first; });
    for (const auto& name : suggestNeighbours(names, query))
        if (const auto& url = neighbours.at(name); std::ranges::find(candidates, url) == candidates.end())
            candidates.push_back(url);
    return candidates;
}
}
