// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace gouji
{
/// factor × figure, by the figure's full id, so that figures of several tables may stand in one sum.
struct NamedTerm
{
    int factor = 1;
    std::string figure;

    friend bool operator==(const NamedTerm&, const NamedTerm&) = default;
};

/// Σ factor × figure, each figure once, in the order written. It never changes, so that copies share their terms.
class FigureSum
{
public:
    FigureSum() = default;
    explicit FigureSum(std::vector<NamedTerm> terms) : terms_(std::make_shared<const std::vector<NamedTerm>>(std::move(terms))) {}

    [[nodiscard]] std::span<const NamedTerm> terms() const { return terms_ ? std::span(*terms_) : std::span<const NamedTerm>(); }

    friend bool operator==(const FigureSum& left, const FigureSum& right)
    {
        return left.terms_ == right.terms_ || std::ranges::equal(left.terms(), right.terms());
    }

private:
    std::shared_ptr<const std::vector<NamedTerm>> terms_;
};
}
