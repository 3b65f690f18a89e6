// SPDX-License-Identifier: MPL-2.0
#include "ui/list/row_controls.hxx"

#include "ui/list/words_width.hxx"
#include "ui/toolkit/listeners.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/VerticalAlignment.hpp>

#include <utility>

namespace gouji
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr sal_Int32 kMarkWidth = 22; ///< an icon of 12 pixels, and air around it

Reference<css::awt::XWindow2> windowOf(const Reference<css::awt::XControl>& control)
{
    return Reference<css::awt::XWindow2>(control, UNO_QUERY_THROW);
}

void place(const Reference<css::awt::XControl>& control, const css::awt::Rectangle& area)
{
    windowOf(control)->setPosSize(area.X, area.Y, area.Width, area.Height, css::awt::PosSize::POSSIZE);
}

bool areEqual(const css::awt::Rectangle& one, const css::awt::Rectangle& other)
{
    return one.X == other.X && one.Y == other.Y && one.Width == other.Width && one.Height == other.Height;
}
}

RowControls::RowControls(const Reference<css::uno::XComponentContext>& context, const Reference<css::uno::XInterface>& window,
                         Reference<css::awt::XControl> area, Pressed pressed)
    : context_(context), window_(window), area_(std::move(area)), pressed_(std::move(pressed)), end_(makeWords("rows.end", css::awt::FontWeight::NORMAL))
{
    windowOf(end_.control)->addMouseListener(new OnMousePress([this](const auto& event) { pressed_(rows_.size(), event); }));
}

/// Its model is of the window's kind, so that the window can hold it, and ends it; its parent on the screen is the
/// area.
RowControls::Label RowControls::make(const char* service, const std::string& name, const Properties& properties) const
{
    const Reference<css::lang::XMultiServiceFactory> models(Reference<css::awt::XControl>(window_, UNO_QUERY_THROW)->getModel(), UNO_QUERY_THROW);
    const Reference<css::awt::XControlModel> model(models->createInstance(OUString::createFromAscii(service) + "Model"), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> set(model, UNO_QUERY_THROW);
    for (const auto& [property, value] : properties)
        set->setPropertyValue(OUString::createFromAscii(property), value);
    const Reference<css::awt::XControl> control(
        context_->getServiceManager()->createInstanceWithContext(OUString::createFromAscii(service), context_), UNO_QUERY_THROW);
    control->setModel(model);
    control->createPeer(Reference<css::awt::XToolkit>(css::awt::Toolkit::create(context_), UNO_QUERY_THROW), area_->getPeer());
    Reference<css::awt::XControlContainer>(window_, UNO_QUERY_THROW)->addControl(fromUtf8(name), control);
    return {control, set};
}

RowControls::Label RowControls::makeWords(const std::string& name, float weight) const
{
    return make("com.sun.star.awt.UnoControlFixedText", name,
                {{"NoLabel", Any(true)}, {"FontWeight", Any(weight)}, {"VerticalAlign", Any(css::style::VerticalAlignment_MIDDLE)}});
}

RowControls::Row RowControls::makeRow(std::size_t slot) const
{
    const auto name = std::string("row").append(std::to_string(slot));
    Row row{.mark = make("com.sun.star.awt.UnoControlImageControl", name + ".mark",
                         {{"Border", Any(sal_Int16(0))}, {"ScaleImage", Any(false)}, {"Tabstop", Any(false)}}),
            .first = makeWords(name + ".first", css::awt::FontWeight::BOLD),
            .second = makeWords(name + ".second", css::awt::FontWeight::NORMAL),
            .look = {},
            .colours = {},
            .part = {},
            .isShown = true};
    for (const auto& label : {row.mark, row.first, row.second})
        windowOf(label.control)->addMouseListener(new OnMousePress([this, slot](const auto& event) { pressed_(slot, event); }));
    return row;
}

void RowControls::show(std::size_t slot, const css::awt::Rectangle& part, const RowLook& look, const ListColours& colours)
{
    const bool isNew = slot == rows_.size();
    if (isNew)
        rows_.push_back(makeRow(slot));
    Row& row = rows_[slot];
    const bool isMoved = isNew || row.look.second.empty() != look.second.empty() || !areEqual(row.part, part);
    if (isMoved)
        lay(row, part, look);
    if (isMoved || row.look != look || row.colours != colours)
        paint(row, look, colours);
    if (!row.isShown)
        for (const auto& label : {row.mark, row.first})
            windowOf(label.control)->setVisible(true);
    row.isShown = true;
    windowOf(row.second.control)->setVisible(!look.second.empty());
}

void RowControls::lay(Row& row, const css::awt::Rectangle& part, const RowLook& look) const
{
    const sal_Int32 half = look.second.empty() ? part.Height : part.Height / 2;
    const sal_Int32 left = part.X + kMarkWidth;
    const sal_Int32 width = part.Width - kMarkWidth;
    place(row.mark.control, {part.X, part.Y, kMarkWidth, part.Height});
    place(row.first.control, {left, part.Y, width, half});
    place(row.second.control, {left, part.Y + half, width, part.Height - half});
    row.part = part;
}

void RowControls::paint(Row& row, const RowLook& look, const ListColours& colours) const
{
    const auto words = look.second.empty() ? look.first : look.first + "\n" + look.second;
    if (row.look.iconUrl != look.iconUrl)
        row.mark.model->setPropertyValue("ImageURL", Any(fromUtf8(look.iconUrl)));
    for (const auto& label : {row.mark, row.first, row.second})
    {
        label.model->setPropertyValue("BackgroundColor", Any(look.isSelected ? colours.selection : colours.background));
        label.model->setPropertyValue("HelpText", Any(fromUtf8(words)));
    }
    for (const auto& [label, text] : {std::pair(row.first, look.first), std::pair(row.second, look.second)})
    {
        label.model->setPropertyValue("TextColor", Any(look.isSelected ? colours.selectedText : colours.text));
        label.model->setPropertyValue("Label", Any(fromUtf8(fitInto(label.control, text, windowOf(label.control)->getPosSize().Width))));
    }
    row.first.model->setPropertyValue("VerticalAlign", Any(look.second.empty() ? css::style::VerticalAlignment_MIDDLE : css::style::VerticalAlignment_BOTTOM));
    row.look = look;
    row.colours = colours;
}

void RowControls::showEnd(const css::awt::Rectangle& part, const ListColours& colours)
{
    end_.model->setPropertyValue("BackgroundColor", Any(colours.background));
    place(end_.control, part);
    windowOf(end_.control)->setVisible(part.Height > 0);
}

void RowControls::hideFrom(std::size_t slot)
{
    for (; slot < rows_.size() && rows_[slot].isShown; ++slot)
    {
        rows_[slot].isShown = false;
        for (const auto& label : {rows_[slot].mark, rows_[slot].first, rows_[slot].second})
            windowOf(label.control)->setVisible(false);
    }
}
}
