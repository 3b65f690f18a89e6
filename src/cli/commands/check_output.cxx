// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/check_output.hxx"

#include "cli/commands/check_sheets.hxx"
#include "cli/commands/check_text.hxx"

#include "exports/json_lines.hxx"

namespace gouji
{
namespace
{
class CheckLines : public CheckOutput
{
public:
    CheckLines(Output output, Severity least, const MessageCatalog& catalog) : output_(std::move(output)), least_(least), catalog_(catalog) {}

    [[nodiscard]] FilePart partOf(const std::string& file, const Result<CheckedFile>& checked) const override
    {
        if (!checked)
            return {{}, errorAsJsonLine(file, checked.error(), catalog_)};
        const auto& audit = checked.value().audit;
        return {audit.verdict, checkAsJsonLines(findingsReport(audit, {}), file, least_, catalog_)};
    }

    bool add(FilePart part) override { return output_.write(part.words); }

    Result<void> finish() override { return output_.finish(); }

private:
    Output output_;
    Severity least_;
    const MessageCatalog& catalog_;
};
}

FileOutcome outcomeOf(const std::string& file, const Result<CheckedFile>& checked)
{
    if (!checked)
        return {file, checked.error()};
    return {file, filedReports(checked.value().audit, file)};
}

Result<std::unique_ptr<CheckOutput>> openCheckOutput(const CheckWishes& wishes, const Session& session, const RosterNames& names)
{
    if (isOfSheets(wishes.output.format))
        return std::make_unique<CheckSheets>(wishes, session, names);
    BOOST_OUTCOME_TRY(output, Output::open(wishes.output.path));
    if (wishes.output.format == OutputFormat::Json)
        return std::make_unique<CheckLines>(std::move(output), wishes.least, session.catalog);
    return std::make_unique<CheckText>(std::move(output), wishes.least, names, session.catalog);
}
}
