// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace gouji
{
/// An exact decimal number, unbounded: an integer and the number of digits behind its point (12.50 keeps its two). Sums
/// and differences are exact and keep the longer fraction; comparison is by value (12.5 == 12.50). Binary floating
/// point never occurs.
class Decimal
{
public:
    Decimal() = default;
    template <std::integral Integer>
    Decimal(Integer integer) : unscaled_(integer)
    {
    }

    /// Reads "-12.50": an optional ASCII minus, ASCII digits, optionally a point with digits behind it. Nothing else is
    /// a number here, nor are more than kMostDigits digits.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    /// scaled / 10^fractionDigits.
    [[nodiscard]] static Decimal fromScaled(boost::multiprecision::cpp_int scaled, unsigned fractionDigits);
    /// The number × 10^fractionDigits, which must not be fewer than its own.
    [[nodiscard]] boost::multiprecision::cpp_int scaledTo(unsigned fractionDigits) const;

    [[nodiscard]] std::string toString() const;
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] bool isNegative() const { return unscaled_ < 0; }
    [[nodiscard]] bool isZero() const { return unscaled_ == 0; }
    /// Number of digits behind the point, as written.
    [[nodiscard]] unsigned fractionDigits() const { return fractionDigits_; }

    Decimal& operator+=(const Decimal& other);
    Decimal& operator-=(const Decimal& other);
    Decimal& operator*=(const Decimal& other);

    friend Decimal operator+(Decimal left, const Decimal& right) { return left += right; }
    friend Decimal operator-(Decimal left, const Decimal& right) { return left -= right; }
    friend Decimal operator*(Decimal left, const Decimal& right) { return left *= right; }
    friend bool operator==(const Decimal& left, const Decimal& right) { return (left <=> right) == 0; }
    friend std::strong_ordering operator<=>(const Decimal& left, const Decimal& right);

private:
    void widenTo(unsigned fractionDigits);

    boost::multiprecision::cpp_int unscaled_;
    unsigned fractionDigits_ = 0;
};
}
