// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "damaged_report.hxx"
#include "observations.hxx"

#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include "words/catalog.hxx"

#include <com/sun/star/task/XJob.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace gouji::mutations
{
/// What is done with each document.
enum class Task
{
    Commands, ///< everything that a user may do to it: Trial
    Readers, ///< it is read without the office, too: compareReaders
};

/// Which documents, and what is done with them.
struct Assignment
{
    Task task = Task::Commands;
    std::uint32_t seed = 1;
    std::filesystem::path kept; ///< a folder for documents that failed, with a line each in its list; empty: none are kept
};

/// Damaged reports, one after the other, in an office that is started again when it dies. A fault of LibreOffice itself
/// is told apart by what becomes of the same file in a fresh office that only loads, stores and closes it.
class Programme
{
public:
    /// The environment's office runs already.
    Programme(const Reports& reports, Assignment assignment, test::OfficeEnvironment& environment);
    ~Programme();

    void tryDocument(std::uint32_t document);
    /// "5000 documents, 0 faults of ours, …" and what was done how often.
    [[nodiscard]] std::string summary() const;
    [[nodiscard]] bool hasFaults() const { return !total_.faults.empty(); }

private:
    /// How the office died, if it did.
    using Death = std::optional<std::string>;

    [[nodiscard]] Death guarded(const std::function<void(std::string& step)>& work);
    [[nodiscard]] Death tried(const DamagedReport& report, std::uint32_t document, Observations& seen);
    [[nodiscard]] Death onlyLoaded(const DamagedReport& report);
    void judgeDeath(const DamagedReport& report, std::uint32_t document, const std::string& death, Observations& seen);
    void startOffice();
    void tell(const DamagedReport& report, std::uint32_t document, const std::string& reason) const;

    const Reports& reports_;
    Assignment assignment_;
    MessageCatalog catalog_;
    test::TemporaryFolder folder_;
    test::OfficeEnvironment& environment_;
    css::uno::Reference<css::task::XJob> job_;
    Observations total_;
    int documents_ = 0;
    int documentsOfOffice_ = 0;
    int diedOfThemselves_ = 0; ///< LibreOffice's faults
    int notRepeated_ = 0;
};
}
