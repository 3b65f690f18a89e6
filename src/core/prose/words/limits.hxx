// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <optional>
#include <span>
#include <vector>

namespace gouji
{
enum class Limit
{
    Part, ///< of the year, or another part that is named
    OtherYear,
    MaybeOtherYear, ///< the sentence before speaks of one
    OtherBody, ///< that of a body whose name the title does not have
    MaybeOtherBody, ///< perhaps that of an office of the report's body alone, or of a body that the sentence before spoke of
};

/// The stretches of a sentence whose numbers count only a part of what the report counts, or something else: 上半年收到 5 件，办结 4 件;
/// 淮阴区受理 5 件，答复 4 件; 2022 年收到 5 件，办结 4 件. Each goes on to a semicolon, or to where the
/// bracket closes that it stands in; a part of the year until the report's own is named, another body until the report's own is (全市),
/// another year beyond semicolons.
class Limits
{
public:
    /// `inherited`: the sentence before ended in such a stretch, which goes on until an object is named; what is said of that
    /// may still be of the same body.
    Limits(std::span<const Token> sentence, std::optional<Limit> inherited);

    /// None where a token may speak of all that the report counts.
    [[nodiscard]] std::optional<Limit> at(std::size_t token) const;
    /// Whether a token does not: it speaks of a part, of another year or of another body.
    [[nodiscard]] bool exclude(std::size_t token) const
    {
        const auto limit = at(token);
        return limit && *limit != Limit::MaybeOtherYear && *limit != Limit::MaybeOtherBody;
    }
    /// The stretch that reaches to the end of the sentence and goes on in the next.
    [[nodiscard]] std::optional<Limit> goOn() const { return goesOn_; }

private:
    struct Stretch
    {
        std::size_t begin = 0; ///< half-open, of tokens
        std::size_t end = 0;
        Limit limit = Limit::Part;
    };

    std::vector<Stretch> stretches_;
    std::optional<Limit> goesOn_;
};
}
