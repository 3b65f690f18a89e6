// SPDX-License-Identifier: MPL-2.0
#include "files/read_file_content.hxx"

#include "base/file.hxx"
#include "base/limits.hxx"

#include "files/docx/read_docx.hxx"
#include "files/file_format.hxx"
#include "files/odt/read_odt.hxx"
#include "files/package/package.hxx"

#include <utility>

namespace gouji
{
Result<FileContent> readFileContent(std::string bytes, const std::string& fileName)
{
    const auto failed = [&fileName](ErrorCode code) { return Error{code, {{"file", fileName}}}; };
    switch (formatOf(bytes))
    {
    case FileFormat::Docx:
    {
        BOOST_OUTCOME_TRY(package, Package::open(std::move(bytes), fileName));
        return readDocx(package);
    }
    case FileFormat::Odt:
    {
        BOOST_OUTCOME_TRY(package, Package::open(std::move(bytes), fileName));
        return readOdt(package);
    }
    case FileFormat::FlatOdt: return readFlatOdt(bytes, fileName);
    case FileFormat::Protected: return failed(ErrorCode::ReportFileProtected);
    case FileFormat::Doc:
    case FileFormat::Rtf:
    case FileFormat::Html:
    case FileFormat::Uof:
    case FileFormat::WordXml: return failed(ErrorCode::FileNeedsOffice);
    case FileFormat::Unknown: break;
    }
    return failed(ErrorCode::ReportFileForeign);
}

Result<FileContent> readFileContent(const std::string& path)
{
    BOOST_OUTCOME_TRY(bytes, readBeginning(path, kMostFileBytes + 1));
    return readFileContent(std::move(bytes), path);
}
}
