// SPDX-License-Identifier: MPL-2.0
#include "demo_document.hxx"

#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <stdexcept>
#include <vector>

namespace gouji::demo
{
namespace
{
using css::beans::PropertyValue;

PropertyValue property(const char* name, const css::uno::Any& value)
{
    PropertyValue result;
    result.Name = OUString::createFromAscii(name);
    result.Value = value;
    return result;
}

css::uno::Reference<css::text::XTextDocument> open(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
                                                   const std::vector<PropertyValue>& properties)
{
    const auto component = css::frame::Desktop::create(context)->loadComponentFromURL(
        fromUtf8(url), "_blank", 0, css::uno::Sequence<PropertyValue>(properties.data(), static_cast<sal_Int32>(properties.size())));
    return {component, css::uno::UNO_QUERY};
}

std::vector<PropertyValue> openingOptions(const std::filesystem::path& file)
{
    std::vector<PropertyValue> options = {property("Hidden", css::uno::Any(true)), property("ReadOnly", css::uno::Any(true))};
    const std::string extension = file.extension().string();
    if (extension == ".html" || extension == ".htm") // without the filter the office opens it as a web document
        options.push_back(property("FilterName", css::uno::Any(OUString("HTML (StarWriter)"))));
    return options;
}

std::vector<css::uno::Reference<css::text::XTextField>> fieldsOf(const css::uno::Reference<css::text::XTextDocument>& document)
{
    const css::uno::Reference<css::text::XTextFieldsSupplier> supplier(document, css::uno::UNO_QUERY_THROW);
    const auto enumeration = supplier->getTextFields()->createEnumeration();
    std::vector<css::uno::Reference<css::text::XTextField>> fields;
    while (enumeration->hasMoreElements())
        fields.emplace_back(enumeration->nextElement(), css::uno::UNO_QUERY_THROW);
    return fields;
}

/// The prompt of a click-to-type place, empty for other fields.
std::string promptOf(const css::uno::Reference<css::text::XTextField>& field)
{
    const css::uno::Reference<css::beans::XPropertySet> properties(field, css::uno::UNO_QUERY_THROW);
    OUString prompt;
    if (properties->getPropertySetInfo()->hasPropertyByName("PlaceHolder"))
        properties->getPropertyValue("PlaceHolder") >>= prompt;
    return toUtf8(prompt);
}
}

DemoDocument::DemoDocument(const css::uno::Reference<css::uno::XComponentContext>& context)
    : document_(open(context, "private:factory/swriter", {property("Hidden", css::uno::Any(true))}))
{
    if (!document_.is())
        throw std::runtime_error("Writer gives no new document");
}

DemoDocument::DemoDocument(const css::uno::Reference<css::uno::XComponentContext>& context, const std::filesystem::path& file)
    : document_(open(context, test::fileUrl(std::filesystem::absolute(file)), openingOptions(file)))
{
    if (!document_.is())
        throw std::runtime_error(file.string());
}

DemoDocument::~DemoDocument()
{
    try
    {
        css::uno::Reference<css::util::XCloseable>(document_, css::uno::UNO_QUERY_THROW)->close(true);
    }
    catch (const css::uno::Exception&)
    {
        document_.clear(); // the office is gone, and the document with it
    }
}

css::uno::Reference<css::lang::XComponent> DemoDocument::component() const
{
    return {document_, css::uno::UNO_QUERY};
}

void DemoDocument::type(const org::gouji::Figure& figure, const std::string& text) const
{
    const css::uno::Reference<css::text::XTextTablesSupplier> supplier(document_, css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextTable> table(supplier->getTextTables()->getByName(figure.Table), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XText> cell(table->getCellByName(figure.Cell), css::uno::UNO_QUERY_THROW);
    cell->setString(fromUtf8(text));
}

void DemoDocument::typeProse(const std::map<std::string, std::string>& prose) const
{
    for (const auto& field : fieldsOf(document_))
    {
        const std::string prompt = promptOf(field);
        for (const auto& [beginning, text] : prose)
            if (prompt.find(beginning) <= 1) // some prompts stand in angle brackets
                field->getAnchor()->setString(fromUtf8(text));
    }
}

void DemoDocument::store(const std::filesystem::path& file, const std::string& filter) const
{
    const css::uno::Reference<css::frame::XStorable> storable(document_, css::uno::UNO_QUERY_THROW);
    storable->storeToURL(fromUtf8(test::fileUrl(std::filesystem::absolute(file))),
                         makeSequence({property("FilterName", css::uno::Any(fromUtf8(filter)))}));
}
}
