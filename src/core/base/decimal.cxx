// SPDX-License-Identifier: MPL-2.0
#include "base/decimal.hxx"

#include "base/limits.hxx"
#include "base/text.hxx"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <initializer_list>
#include <utility>

namespace gouji
{
namespace
{
boost::multiprecision::cpp_int powerOfTen(unsigned exponent)
{
    return boost::multiprecision::pow(boost::multiprecision::cpp_int(10), exponent);
}

constexpr std::size_t kDigitsOfWord = 19; ///< that always fit into 64 bits

/// Of the digits of all parts, one behind the other.
template <typename Integer>
Integer valueOf(std::initializer_list<std::string_view> parts)
{
    Integer value = 0;
    for (const auto digits : parts)
        for (const char digit : digits)
            value = value * 10U + static_cast<unsigned>(digit - '0');
    return value;
}
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    const auto point = text.find('.');
    const auto integerDigits = text.substr(0, point);
    const auto fractionDigits = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const bool hasEmptyFraction = point != std::string_view::npos && fractionDigits.empty();
    if (integerDigits.size() + fractionDigits.size() > kMostDigits || integerDigits.empty() || hasEmptyFraction
        || !std::ranges::all_of(integerDigits, isDigit)
        || !std::ranges::all_of(fractionDigits, isDigit))
        return std::nullopt;

    Decimal result;
    if (integerDigits.size() + fractionDigits.size() <= kDigitsOfWord)
        result.unscaled_ = valueOf<std::uint64_t>({integerDigits, fractionDigits});
    else
        result.unscaled_ = valueOf<boost::multiprecision::cpp_int>({integerDigits, fractionDigits});
    if (isNegative)
        result.unscaled_ = -result.unscaled_;
    result.fractionDigits_ = static_cast<unsigned>(fractionDigits.size());
    return result;
}

Decimal Decimal::fromScaled(boost::multiprecision::cpp_int scaled, unsigned fractionDigits)
{
    Decimal result;
    result.unscaled_ = std::move(scaled);
    result.fractionDigits_ = fractionDigits;
    return result;
}

boost::multiprecision::cpp_int Decimal::scaledTo(unsigned fractionDigits) const
{
    assert(fractionDigits >= fractionDigits_);
    return fractionDigits == fractionDigits_ ? unscaled_ : unscaled_ * powerOfTen(fractionDigits - fractionDigits_);
}

std::string Decimal::toString() const
{
    const boost::multiprecision::cpp_int magnitude = boost::multiprecision::abs(unscaled_);
    std::string digits = magnitude.str();
    if (digits.size() <= fractionDigits_)
        digits.insert(0, fractionDigits_ + 1 - digits.size(), '0');
    if (fractionDigits_ > 0)
        digits.insert(digits.end() - static_cast<std::ptrdiff_t>(fractionDigits_), '.');
    if (isNegative())
        digits.insert(digits.begin(), '-');
    return digits;
}

bool Decimal::isInteger() const
{
    return fractionDigits_ == 0 || unscaled_ % powerOfTen(fractionDigits_) == 0;
}

void Decimal::widenTo(unsigned fractionDigits)
{
    if (fractionDigits <= fractionDigits_)
        return;
    unscaled_ *= powerOfTen(fractionDigits - fractionDigits_);
    fractionDigits_ = fractionDigits;
}

Decimal& Decimal::operator+=(const Decimal& other)
{
    if (other.fractionDigits_ == fractionDigits_)
    {
        unscaled_ += other.unscaled_;
        return *this;
    }
    Decimal widened = other;
    widened.widenTo(fractionDigits_);
    widenTo(other.fractionDigits_);
    unscaled_ += widened.unscaled_;
    return *this;
}

Decimal& Decimal::operator-=(const Decimal& other)
{
    if (other.fractionDigits_ != fractionDigits_)
        return *this += other * Decimal(-1);
    unscaled_ -= other.unscaled_;
    return *this;
}

Decimal& Decimal::operator*=(const Decimal& other)
{
    unscaled_ *= other.unscaled_;
    fractionDigits_ += other.fractionDigits_;
    return *this;
}

std::strong_ordering operator<=>(const Decimal& left, const Decimal& right)
{
    if (left.fractionDigits_ == right.fractionDigits_)
        return left.unscaled_.compare(right.unscaled_) <=> 0;
    return (left - right).unscaled_.sign() <=> 0;
}
}
