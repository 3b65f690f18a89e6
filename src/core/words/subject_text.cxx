// SPDX-License-Identifier: MPL-2.0
#include "words/subject_text.hxx"

#include <stdexcept>

namespace gouji
{
std::string subjectText(const Subject& subject, const MessageCatalog& catalog)
{
    switch (subject.kind)
    {
    case SubjectKind::Report: return catalog.text("subject.report");
    case SubjectKind::Text: return catalog.text("subject.text");
    case SubjectKind::Table: return subject.table;
    }
    throw std::logic_error("subject without a name");
}
}
