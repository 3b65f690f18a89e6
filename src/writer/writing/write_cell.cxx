// SPDX-License-Identifier: MPL-2.0
#include "writer/writing/write_cell.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const OUString kNumberFormat("NumberFormat");

/// Writes behind the first character, then deletes what was there: the new text has the looks of the old. To set all of
/// the text gives it those of what may stand empty behind it (from .docx: of the paragraph's end), and a redo others.
void replaceText(const Reference<css::text::XText>& text, const OUString& newText)
{
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(1, false);
    text->insertString(cursor.get(), newText, false);
    cursor->gotoStart(false);
    cursor->goRight(1, true);
    cursor->setString(OUString());
    cursor->gotoStart(false);
    cursor->goRight(static_cast<sal_Int16>(newText.getLength()), false);
    cursor->gotoEnd(true);
    cursor->setString(OUString());
}
}

void CellWriter::makeTextCell(const Reference<css::table::XCell>& cell) const
{
    const Reference<XPropertySet> properties(cell, UNO_QUERY_THROW);
    const auto formats = Reference<css::util::XNumberFormatsSupplier>(document_, UNO_QUERY_THROW)->getNumberFormats();
    const auto key = propertyOr<sal_Int32>(properties, kNumberFormat, 0);
    const auto type = propertyOr<sal_Int16>(formats->getByKey(key), "Type", css::util::NumberFormat::UNDEFINED);
    if ((type & css::util::NumberFormat::TEXT) != 0)
        return;
    const Reference<css::util::XNumberFormatTypes> types(formats, UNO_QUERY_THROW);
    properties->setPropertyValue(kNumberFormat, Any(types->getStandardFormat(css::util::NumberFormat::TEXT, css::lang::Locale())));
}

void CellWriter::write(const Reference<css::table::XCell>& cell, const std::string& text) const
{
    makeTextCell(cell);
    const Reference<css::text::XText> content(cell, UNO_QUERY_THROW);
    const auto before = content->getString();
    const bool beginsWithWord = !before.isEmpty() && before[0] != '\n' && before[0] != '\r';
    if (beginsWithWord && !text.empty() && !propertyOr(Reference<XPropertySet>(document_, UNO_QUERY_THROW), "RecordChanges", false))
        replaceText(content, fromUtf8(text));
    else
        content->setString(fromUtf8(text));
}
}
