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
    Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(fromUtf8(text));
}
}
