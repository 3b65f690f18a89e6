// SPDX-License-Identifier: MPL-2.0
#include "damaged_package.hxx"

#include "byte_damage.hxx"
#include "support/packages.hxx"

#include "package/unzip.hxx"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace gouji::packages
{
namespace
{
using mutations::Chance;
using test::packed;

constexpr std::size_t kMostDamages = 4;

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool isText(const std::string& part)
{
    return part == "content.xml" || part == "word/document.xml";
}

/// Mostly the text itself, else whatever comes.
std::string anyPart(const ZipEntries& entries, Chance& chance)
{
    const auto text = std::ranges::find_if(entries, [](const auto& entry) { return isText(entry.first); });
    if (text != entries.end() && chance.below(2) == 0)
        return text->first;
    return std::next(entries.begin(), static_cast<std::ptrdiff_t>(chance.below(entries.size())))->first;
}

std::string damagePart(ZipEntries& entries, Chance& chance)
{
    const auto part = anyPart(entries, chance);
    auto& bytes = entries[part];
    const auto& damage = chance.oneOf(bytes.starts_with('<') && chance.below(8) > 0 ? markupDamages() : byteDamages());
    if (bytes.empty())
        return {};
    damage.apply(bytes, chance);
    return part + " " + damage.name;
}

std::string dropPart(ZipEntries& entries, Chance& chance)
{
    const auto part = anyPart(entries, chance);
    if (entries.size() > 1)
        entries.erase(part);
    return part + " dropped";
}

std::string exchangeParts(ZipEntries& entries, Chance& chance)
{
    const auto first = anyPart(entries, chance);
    const auto second = anyPart(entries, chance);
    std::swap(entries[first], entries[second]);
    return first + " for " + second;
}

std::string renamePart(ZipEntries& entries, Chance& chance)
{
    static const std::array<std::string, 5> names{"../../../etc/passwd", "/", "word\\document.xml", std::string(3000, 'x'), "CONTENT.XML"};
    auto node = entries.extract(anyPart(entries, chance));
    const auto part = node.key();
    node.key() = chance.oneOf(names);
    entries.insert(std::move(node));
    return part + " renamed";
}

/// Parts that are only damaged come most often: of the others the reader mostly says that the package is damaged.
constexpr std::array kPartDamages{damagePart, damagePart, damagePart, damagePart, damagePart, damagePart, damagePart, damagePart, damagePart, dropPart, exchangeParts, renamePart};

/// A part twice under one name: the second has a name of the same length until it is packed.
std::string doublePart(ZipEntries entries, const std::string& part, Chance& chance)
{
    auto other = part;
    other.back() = '\x01';
    auto bytes = entries[part];
    if (!bytes.empty())
        chance.oneOf(byteDamages()).apply(bytes, chance);
    entries[other] = bytes;
    auto zip = packed(entries);
    for (auto at = zip.find(other); at != std::string::npos; at = zip.find(other, at))
        zip.replace(at, other.size(), part);
    return zip;
}
}

GoodPackages::GoodPackages(const std::vector<std::filesystem::path>& files)
{
    for (const auto& file : files)
        packages_.push_back({file, bytesOf(file), test::unzip(file.string())});
    for (auto& package : packages_)
        std::erase_if(package.entries, [](const auto& entry) { return entry.first.ends_with('/'); });
    if (packages_.empty())
        throw std::runtime_error("no package to damage");
}

DamagedPackage GoodPackages::damage(std::uint32_t seed, std::uint32_t number) const
{
    const auto& good = packages_[number % packages_.size()];
    Chance chance(seed, number);
    DamagedPackage damaged{good.bytes, good.file.filename().string() + ":", good.file.extension().string()};
    const bool isRepacked = chance.below(5) > 0;
    if (isRepacked)
    {
        auto entries = good.entries;
        for (auto count = 1 + chance.below(kMostDamages); count > 0; --count)
            damaged.story += " " + chance.oneOf(kPartDamages)(entries, chance) + ",";
        const bool isDoubled = chance.below(8) == 0;
        damaged.story += isDoubled ? " a part twice," : "";
        damaged.bytes = isDoubled ? doublePart(entries, anyPart(entries, chance), chance) : packed(entries);
    }
    if (isRepacked && chance.below(8) > 0)
        return damaged;
    for (auto count = 1 + chance.below(kMostDamages); count > 0 && !damaged.bytes.empty(); --count)
    {
        const auto& damage = chance.oneOf(byteDamages());
        damage.apply(damaged.bytes, chance);
        damaged.story += " " + damage.name + ",";
    }
    return damaged;
}
}
