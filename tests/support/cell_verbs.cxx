// SPDX-License-Identifier: MPL-2.0
#include "support/table_verbs.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <stdexcept>

namespace gouji::test
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void setOn(const Reference<css::uno::XInterface>& object, const char* name, const Any& value)
{
    Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)->setPropertyValue(OUString::createFromAscii(name), value);
}
}

CellVerbs::CellVerbs(const Reference<css::text::XTextDocument>& document, const Reference<css::table::XCell>& cell)
    : document_(document), cell_(cell)
{
    if (!cell_.is())
        throw std::invalid_argument("no such cell");
}

Reference<css::text::XText> CellVerbs::body() const
{
    return Reference<css::text::XText>(cell_, UNO_QUERY_THROW);
}

Any CellVerbs::property(const char* name) const
{
    return Reference<css::beans::XPropertySet>(cell_, UNO_QUERY_THROW)->getPropertyValue(OUString::createFromAscii(name));
}

void CellVerbs::setProperty(const char* name, const Any& value) const
{
    setOn(cell_, name, value);
}

Reference<css::uno::XInterface> CellVerbs::create(const std::string& service) const
{
    return Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)->createInstance(fromUtf8(service));
}

void CellVerbs::insert(const Reference<css::text::XTextContent>& content) const
{
    body()->insertTextContent(body()->getEnd(), content, false);
}

CellVerbs& CellVerbs::text(const std::string& text)
{
    body()->setString(fromUtf8(text));
    return *this;
}

CellVerbs& CellVerbs::paragraphs(const std::vector<std::string>& texts)
{
    text(texts.front());
    for (std::size_t index = 1; index < texts.size(); ++index)
    {
        body()->insertControlCharacter(body()->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        append(texts[index]);
    }
    return *this;
}

CellVerbs& CellVerbs::append(const std::string& text)
{
    body()->insertString(body()->getEnd(), fromUtf8(text), false);
    return *this;
}

CellVerbs& CellVerbs::trackedReplace(const std::string& text)
{
    setOn(document_, "RecordChanges", Any(true));
    this->text(text);
    setOn(document_, "RecordChanges", Any(false));
    return *this;
}

CellVerbs& CellVerbs::trackedAppend(const std::string& text)
{
    setOn(document_, "RecordChanges", Any(true));
    append(text);
    setOn(document_, "RecordChanges", Any(false));
    return *this;
}

CellVerbs& CellVerbs::hiddenText(const std::string& text)
{
    const auto cursor = body()->createTextCursorByRange(body()->getEnd());
    setOn(cursor, "CharHidden", Any(true));
    body()->insertString(cursor.get(), fromUtf8(text), true);
    setOn(cursor, "CharHidden", Any(true));
    return *this;
}

CellVerbs& CellVerbs::number(double value)
{
    cell_->setValue(value);
    return *this;
}

CellVerbs& CellVerbs::formattedNumber(double value, const std::string& format)
{
    const auto formats = Reference<css::util::XNumberFormatsSupplier>(document_, UNO_QUERY_THROW)->getNumberFormats();
    const css::lang::Locale english("en", "US", OUString());
    sal_Int32 key = formats->queryKey(fromUtf8(format), english, false);
    if (key < 0)
        key = formats->addNew(fromUtf8(format), english);
    setProperty("NumberFormat", Any(key));
    return number(value);
}

CellVerbs& CellVerbs::formula(const std::string& formula)
{
    cell_->setFormula(fromUtf8(formula));
    return *this;
}

CellVerbs& CellVerbs::bold()
{
    const auto cursor = body()->createTextCursor();
    cursor->gotoEnd(true);
    setOn(cursor, "CharWeight", Any(css::awt::FontWeight::BOLD));
    return *this;
}

CellVerbs& CellVerbs::protect()
{
    setProperty("IsProtected", Any(true));
    return *this;
}

CellVerbs& CellVerbs::footnote(const std::string& text)
{
    const Reference<css::text::XTextContent> note(create("com.sun.star.text.Footnote"), UNO_QUERY_THROW);
    insert(note);
    Reference<css::text::XText>(note, UNO_QUERY_THROW)->setString(fromUtf8(text));
    return *this;
}

CellVerbs& CellVerbs::annotation(const std::string& text)
{
    return field("com.sun.star.text.TextField.Annotation", "Content", Any(fromUtf8(text)));
}

CellVerbs& CellVerbs::field(const std::string& service, const std::string& property, const Any& value)
{
    const Reference<css::text::XTextContent> field(create(service), UNO_QUERY_THROW);
    setOn(field, property.c_str(), value);
    insert(field);
    return *this;
}

CellVerbs& CellVerbs::wrap(const std::string& service)
{
    const auto cursor = body()->createTextCursor();
    cursor->gotoEnd(true);
    body()->insertTextContent(cursor.get(), Reference<css::text::XTextContent>(create(service), UNO_QUERY_THROW), true);
    return *this;
}

CellVerbs& CellVerbs::nestedTable(const std::string& name, int rows, int columns)
{
    appendTable(document_, body(), name, rows, columns);
    return *this;
}

int CellVerbs::rowSpan() const
{
    sal_Int32 span = 0;
    property("RowSpan") >>= span;
    return span;
}

bool CellVerbs::isBold() const
{
    const auto cursor = body()->createTextCursor();
    float weight = 0;
    Reference<css::beans::XPropertySet>(cursor, UNO_QUERY_THROW)->getPropertyValue("CharWeight") >>= weight;
    return weight == css::awt::FontWeight::BOLD;
}

std::string CellVerbs::rawText() const
{
    return toUtf8(body()->getString());
}
}
