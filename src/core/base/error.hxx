// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gouji
{
/// Named arguments of a message, UTF-8, in the order in which they were given; names are those of the placeholders in
/// the catalogues.
using Arguments = std::vector<std::pair<std::string, std::string>>;

/// Parts the elements of an argument that is a list; the language decides how they are joined. No document text holds
/// it.
constexpr char kListBreak = '\x1f';

/// Why an expected failure happened. Each code has one sentence per language in the message catalogues.
enum class ErrorCode
{
    FileUnreadable, ///< arguments: file
    FileDamaged, ///< file, part; a part of the package, empty where it is the file itself
    FileTooLarge, ///< file, part; beyond the limits of base/limits.hxx
    FileNeedsOffice, ///< file; of a format that only an office opens, and there is none
    FileNotConverted, ///< file; an office was asked to open it, and could not, or not within its time
    FormInvalid, ///< file, line, problem
    RuleInvalid, ///< file, line, rule, fragment, column, problem
    CatalogInvalid, ///< file, problem
    NotATextDocument, ///< none
    NoReport, ///< none
    UnknownOption, ///< option, known
    WrongOptionType, ///< option, expected
    WrongOptionValue, ///< option, value, known
    DocumentReadOnly, ///< none
    CellProtected, ///< place; a cell, or words in a protected section
    CellChanged, ///< place, expected, found
    CellMissing, ///< place
    CellHasPendingChange, ///< place
    CellNotPlain, ///< place, content (a key of the catalogues); something in the cell beside its text would be lost
    TextHasPendingChange, ///< table, line; of a table that stands there as text
    TextInColumns, ///< table, line
    /// Table, line, content (a key of the catalogues); something in or between its paragraphs would be lost.
    TextNotPlain,
    TextProtected, ///< table, line
    TemplateNotInserted, ///< file
    ReportFileRemote, ///< file; a URL of another scheme than file: nothing is fetched from a network
    ReportFileMissing, ///< file; the eight of another report that was to be opened
    ReportFileUnreadable, ///< file
    ReportFileProtected, ///< file; it has a password
    ReportFileForeign, ///< file; it is no text document
    ReportFileWithoutReport, ///< file
    ReportFileIsDocument, ///< file; it is the report at hand itself
    ReportFileBlank, ///< file; its tables hold no number
    ReportFileOfOtherYear, ///< file, lastYear, year; none of its reports is of the year before
    FileNotWritten, ///< file; an earlier file of that name is as it was
    ReasonsUnreadable, ///< most; the reasons kept in a document are broken, of a newer version, or more than that
    OfficeRefused, ///< operation, place, reason
    DocumentClosed, ///< operation; the document, or its window, was closed meanwhile
    FormFileNotRegular, ///< file; a folder, link or device in the folder of the user's own forms
    TooManyForms, ///< folder, most
    FolderUnreadable, ///< folder; that of the user's own form definitions
    CellNamedTwice, ///< place; a plan would write two texts into one cell
    TableNotConverted, ///< table; it was not found again after its text was replaced, which was taken back
    FormsProtected, ///< none; the document may be changed in its form fields only
    WordsChanged, ///< words; of the prose: they do not stand there any more
    WordsHavePendingChange, ///< words
    WordsNotPlain, ///< words, content (a key of the catalogues); something within them would be lost
    TrackingProtected, ///< none; changes are recorded under a password, and the command would have to pause that
    RosterNotUtf8, ///< file, line; of another encoding, GBK as a rule
    RosterQuoteOpen, ///< file, line; a quotation mark that is never closed
    RosterNameTooLong, ///< file, line, most
    RosterNameTwice, ///< file, line, name, firstLine; one name for two units
    RosterTooLarge, ///< file, most; more units than that
    RosterEmpty, ///< file
};

/// The stable kebab-case key of a code, "document-read-only"; catalogues hold its sentence under "error.<key>".
[[nodiscard]] std::string messageKey(ErrorCode code);

/// An expected failure: what went wrong, with the arguments of its message. Carries no sentence.
struct Error
{
    ErrorCode code;
    Arguments arguments;

    friend bool operator==(const Error&, const Error&) = default;
};
}
