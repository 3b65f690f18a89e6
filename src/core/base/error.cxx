// SPDX-License-Identifier: MPL-2.0
#include "base/error.hxx"

#include <stdexcept>

namespace gouji
{
std::string messageKey(ErrorCode code)
{
    switch (code)
    {
    case ErrorCode::FileUnreadable: return "file-unreadable";
    case ErrorCode::FileDamaged: return "file-damaged";
    case ErrorCode::FileTooLarge: return "file-too-large";
    case ErrorCode::FileNeedsOffice: return "file-needs-office";
    case ErrorCode::FileNotConverted: return "file-not-converted";
    case ErrorCode::FolderUnreadable: return "folder-unreadable";
    case ErrorCode::FormInvalid: return "form-invalid";
    case ErrorCode::RuleInvalid: return "rule-invalid";
    case ErrorCode::CatalogInvalid: return "catalog-invalid";
    case ErrorCode::NotATextDocument: return "not-a-text-document";
    case ErrorCode::NoReport: return "no-report";
    case ErrorCode::UnknownOption: return "unknown-option";
    case ErrorCode::WrongOptionType: return "wrong-option-type";
    case ErrorCode::WrongOptionValue: return "wrong-option-value";
    case ErrorCode::DocumentReadOnly: return "document-read-only";
    case ErrorCode::CellProtected: return "cell-protected";
    case ErrorCode::CellChanged: return "cell-changed";
    case ErrorCode::CellMissing: return "cell-missing";
    case ErrorCode::CellHasPendingChange: return "cell-has-pending-change";
    case ErrorCode::CellNotPlain: return "cell-not-plain";
    case ErrorCode::CellNamedTwice: return "cell-named-twice";
    case ErrorCode::TextHasPendingChange: return "text-has-pending-change";
    case ErrorCode::TextInColumns: return "text-in-columns";
    case ErrorCode::TextNotPlain: return "text-not-plain";
    case ErrorCode::TextProtected: return "text-protected";
    case ErrorCode::TableNotConverted: return "table-not-converted";
    case ErrorCode::FormsProtected: return "forms-protected";
    case ErrorCode::WordsChanged: return "words-changed";
    case ErrorCode::WordsHavePendingChange: return "words-have-pending-change";
    case ErrorCode::WordsNotPlain: return "words-not-plain";
    case ErrorCode::TrackingProtected: return "tracking-protected";
    case ErrorCode::TemplateNotInserted: return "template-not-inserted";
    case ErrorCode::ReportFileMissing: return "report-file-missing";
    case ErrorCode::ReportFileUnreadable: return "report-file-unreadable";
    case ErrorCode::ReportFileProtected: return "report-file-protected";
    case ErrorCode::ReportFileForeign: return "report-file-foreign";
    case ErrorCode::ReportFileWithoutReport: return "report-file-without-report";
    case ErrorCode::ReportFileIsDocument: return "report-file-is-document";
    case ErrorCode::ReportFileBlank: return "report-file-blank";
    case ErrorCode::ReportFileOfOtherYear: return "report-file-of-other-year";
    case ErrorCode::FileNotWritten: return "file-not-written";
    case ErrorCode::ReasonsUnreadable: return "reasons-unreadable";
    case ErrorCode::OfficeRefused: return "office-refused";
    case ErrorCode::DocumentClosed: return "document-closed";
    case ErrorCode::ReportFileRemote: return "report-file-remote";
    case ErrorCode::FormFileNotRegular: return "form-file-not-regular";
    case ErrorCode::TooManyForms: return "too-many-forms";
    case ErrorCode::RosterNotUtf8: return "roster-not-utf8";
    case ErrorCode::RosterQuoteOpen: return "roster-quote-open";
    case ErrorCode::RosterNameTooLong: return "roster-name-too-long";
    case ErrorCode::RosterNameTwice: return "roster-name-twice";
    case ErrorCode::RosterTooLarge: return "roster-too-large";
    case ErrorCode::RosterEmpty: return "roster-empty";
    }
    throw std::logic_error("error code without a message key");
}
}
