// SPDX-License-Identifier: MPL-2.0
#include "files/package/package.hxx"

#include "base/limits.hxx"

#include "support/packages.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// The code with which reading a part fails; the test fails if it does not.
ErrorCode failureOf(std::string bytes, const std::string& part)
{
    const auto package = Package::open(std::move(bytes), "a file");
    if (!package)
        return package.error().code;
    const auto read = package.value().read(part);
    EXPECT_FALSE(read);
    return read ? ErrorCode::NoReport : read.error().code;
}

/// Changes the numbers that a directory says of its first entry, at this offset behind its signature.
std::string withDirectoryBytes(std::string zip, std::size_t offset, const std::string& bytes)
{
    const auto entry = zip.find("PK\x01\x02");
    return zip.replace(entry + offset, bytes.size(), bytes);
}

constexpr std::size_t kFlags = 8;
constexpr std::size_t kUncompressedSize = 24;
}

TEST(Package, GivesItsParts)
{
    const auto package = Package::open(packed({{"a/b.xml", "<x/>"}, {"empty", ""}}), "a file");

    ASSERT_TRUE(package);
    EXPECT_TRUE(package.value().holds("a/b.xml"));
    EXPECT_FALSE(package.value().holds("b.xml"));
    EXPECT_EQ(package.value().read("a/b.xml").value(), "<x/>");
    EXPECT_EQ(package.value().read("empty").value(), "");
    EXPECT_EQ(package.value().read("b.xml").error(), (Error{ErrorCode::FileDamaged, {{"file", "a file"}, {"part", "b.xml"}}}));
}

TEST(Package, CutOffOrChangedIsDamaged)
{
    const auto zip = packed({{"a", std::string(1000, 'a') + "b"}});

    EXPECT_EQ(failureOf("", "a"), ErrorCode::FileDamaged);
    EXPECT_EQ(failureOf("PK\x03\x04", "a"), ErrorCode::FileDamaged);
    EXPECT_EQ(failureOf(zip.substr(0, zip.size() - 30), "a"), ErrorCode::FileDamaged);
    auto changed = zip;
    changed[35] ^= 0x10; // in the compressed bytes
    EXPECT_EQ(failureOf(changed, "a"), ErrorCode::FileDamaged);
    EXPECT_EQ(failureOf(withDirectoryBytes(zip, kUncompressedSize, {"\x10\x00\x00\x00", 4}), "a"), ErrorCode::FileDamaged);
}

TEST(Package, WithAPasswordIsToldSo)
{
    EXPECT_EQ(failureOf(withDirectoryBytes(packed({{"a", "a"}}), kFlags, {"\x01\x00", 2}), "a"), ErrorCode::ReportFileProtected);
}

TEST(Package, ThatWouldGrowTooMuchIsNotInflated)
{
    EXPECT_EQ(failureOf(packed({{"a", std::string(kPartBytesOfAnyRatio + 1, ' ')}}), "a"), ErrorCode::FileTooLarge);
    EXPECT_EQ(failureOf(withDirectoryBytes(packed({{"a", "a"}}), kUncompressedSize, {"\xFF\xFF\xFF\x7F", 4}), "a"), ErrorCode::FileTooLarge);
    const auto package = Package::open(packed({{"a", std::string(kPartBytesOfAnyRatio, ' ')}}), "a file");
    EXPECT_TRUE(package.value().read("a"));
}
}
