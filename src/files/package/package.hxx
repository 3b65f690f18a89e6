// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include <memory>
#include <string>

namespace gouji
{
/// A zip package with named parts (OPC of .docx, ODF), in memory. A part is inflated only if its directory entry is
/// within the limits of base/limits.hxx, and never beyond the size that is said there.
class Package
{
public:
    /// `fileName` is for errors. Errors: FileDamaged (file, part; here an empty one), FileTooLarge (file, part).
    [[nodiscard]] static Result<Package> open(std::string bytes, std::string fileName);
    Package(Package&&) noexcept;
    Package& operator=(Package&&) noexcept;
    ~Package();

    [[nodiscard]] bool holds(const std::string& part) const;
    /// The bytes of a part. Errors: FileDamaged (file, part), also if there is no such part; FileTooLarge (file, part);
    /// ReportFileProtected (file).
    [[nodiscard]] Result<std::string> read(const std::string& part) const;
    [[nodiscard]] const std::string& fileName() const { return fileName_; }

private:
    struct Archive;

    explicit Package(std::string fileName);
    [[nodiscard]] Error damaged(const std::string& part) const;
    [[nodiscard]] Error tooLarge(const std::string& part) const;

    std::string fileName_;
    std::unique_ptr<Archive> archive_;
};
}
