// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "observations.hxx"

#include "support/document_snapshot.hxx"
#include "support/writer_document.hxx"

#include "words/catalog.hxx"

#include <com/sun/star/task/XJob.hpp>
#include <org/gouji/XReportAudit.hpp>
#include <org/gouji/XReportTool.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace gouji::mutations
{
/// Everything that a user may do to one document in the office of the tests, one command after the other; each is taken
/// back again. What must hold:
///
/// - nothing but results and refusals comes back, and a refusal has a known code and a sentence;
/// - reading, and what is refused, leaves text, formats, undo stack and modified flag as they were;
/// - what is written is one step, which undo takes back and redo makes again exactly, and a second time there is
///   nothing to write.
///
/// Throws css::lang::DisposedException if the office dies; what was at work then is kept in `step`.
class Trial
{
public:
    /// `job` is that of the benchmarks, in the same office; `choice` says which of several fixes is made.
    Trial(const std::filesystem::path& file, const MessageCatalog& catalog, css::uno::Reference<css::task::XJob> job, int choice,
          std::string& step);

    [[nodiscard]] const Observations& observations() const { return seen_; }

private:
    using Command = std::function<bool()>; ///< whether it has written
    enum class Repetition
    {
        MayWrite,
        WritesNothing,
    };

    void begin();
    void readEverything();
    void writeEverything();
    [[nodiscard]] bool fill(bool overwrites);
    [[nodiscard]] bool work(const char* command, int choice);
    /// A command that writes, with everything that must hold.
    void judge(const std::string& name, const Command& command, Repetition repetition);
    void judgeRemoval();
    /// Whether it has written; nothing if it was refused.
    std::optional<bool> attempt(const std::string& name, const Command& command);
    void judgeRefusal(const std::string& name, const std::string& code, const std::string& sentence);
    void takeBack(const std::string& name);
    void expectUntouched(const std::string& name);
    void expect(const std::string& name, const test::StoredText& expected);
    void fault(const std::string& reason) { seen_.faults.push_back(reason); }
    [[nodiscard]] css::uno::Reference<css::lang::XComponent> component() const;

    const MessageCatalog& catalog_;
    css::uno::Reference<css::task::XJob> job_;
    int choice_;
    std::string& step_;
    Observations seen_;
    css::uno::Reference<org::gouji::XReportTool> tool_;
    css::uno::Reference<org::gouji::XReportAudit> audit_;
    test::WriterDocument document_;
    std::string filled_;        ///< what was filled in last, in words
    test::StoredText original_; ///< to which every command is taken back
};
}
