// SPDX-License-Identifier: MPL-2.0
#include "check/template_zeros.hxx"

#include <cstddef>

namespace gouji
{
namespace
{
bool isZero(const Figure& figure)
{
    return figure.value.number && figure.value.number->isZero();
}
}

bool holdsZerosOnly(const std::vector<Report>& reports)
{
    std::size_t zeros = 0;
    std::size_t all = 0;
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            for (const auto& figure : table.figures)
            {
                if (!figure)
                    continue;
                if (figure->value.number && !isZero(*figure))
                    return false;
                zeros += isZero(*figure) ? 1 : 0;
                ++all;
            }
    return 2 * zeros > all;
}

Report withBlankZeros(Report report)
{
    for (auto& table : report.tables)
        for (auto& figure : table.figures)
            if (figure && isZero(*figure))
                figure->value = {};
    return report;
}
}
