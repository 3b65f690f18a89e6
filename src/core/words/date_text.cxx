// SPDX-License-Identifier: MPL-2.0
#include "words/date_text.hxx"

#include <optional>
#include <regex>

namespace gouji
{
namespace
{
struct Moment
{
    std::string year;
    int month = 0;
    int day = 0;
    std::string time; ///< "09:30"; empty where there is none
};

std::optional<Moment> parseMoment(const std::string& when)
{
    static const std::regex pattern(R"((\d{4})-(0[1-9]|1[0-2])-(\d{2})(?:[T ](\d{2}:\d{2}).*)?)");
    std::smatch match;
    if (!std::regex_match(when, match, pattern))
        return std::nullopt;
    return Moment{match[1], std::stoi(match[2]), std::stoi(match[3]), match[4]};
}

std::string dayText(const Moment& moment, const MessageCatalog& catalog)
{
    return catalog.text("date.day", {{"year", moment.year},
                                     {"month", catalog.text("date.month-" + std::to_string(moment.month))},
                                     {"day", std::to_string(moment.day)}});
}
}

std::string dateText(const std::string& when, const MessageCatalog& catalog)
{
    const auto moment = parseMoment(when);
    return moment ? dayText(*moment, catalog) : when;
}

std::string dateTimeText(const std::string& when, const MessageCatalog& catalog)
{
    const auto moment = parseMoment(when);
    if (!moment || moment->time.empty())
        return dateText(when, catalog);
    return catalog.text("date.time", {{"date", dayText(*moment, catalog)}, {"time", moment->time}});
}
}
