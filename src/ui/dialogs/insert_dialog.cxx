// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/insert_dialog.hxx"

#include "ui/dialogs/dialog.hxx"
#include "ui/toolkit/guard.hxx"

#include "writer/settings/resource_store.hxx"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XNumericField.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace gouji
{
using css::uno::Reference;

namespace
{
int yearOf(const Reference<css::awt::XNumericField>& field)
{
    return static_cast<int>(std::lround(field->getValue()));
}

/// The forms that are listed, oldest first.
Forms insertableForms(const Resources& resources)
{
    std::vector<Form> forms;
    std::ranges::copy_if(resources.forms, std::back_inserter(forms), [&](const Form& form) { return canBeInserted(form, resources); });
    return Forms(std::move(forms));
}

/// Of the kind of report that is chosen; at first, of the disclosure report.
void selectFormOfYear(const Reference<css::awt::XListBox>& list, const Forms& forms, int year)
{
    const auto selected = list->getSelectedItemPos();
    const auto family = selected < 0 ? std::string(kDisclosure) : forms[static_cast<std::size_t>(selected)].family;
    if (const Form* form = formOfYear(forms, family, year))
        list->selectItemPos(static_cast<sal_Int16>(form - forms.data()), true);
}

/// Those of the disclosure report by their year, others by their title, too.
std::string textOf(const Form& form, const MessageCatalog& catalog)
{
    return catalog.text(form.family == kDisclosure ? "ui.insert.form-of" : "ui.insert.form-of-other",
                        {{"form", form.id}, {"source", form.source}, {"title", form.title}});
}

/// Lets the form follow the year.
class YearListener : public cppu::WeakImplHelper1<css::awt::XTextListener>
{
public:
    YearListener(const Reference<css::awt::XNumericField>& year, const Reference<css::awt::XListBox>& list, const Forms& forms)
        : year_(year), list_(list), forms_(forms)
    {
    }

    void SAL_CALL textChanged(const css::awt::TextEvent&) override
    {
        atEntryPoint("insert dialog: year", [&] { selectFormOfYear(list_, forms_, yearOf(year_)); });
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override
    {
        year_.clear();
        list_.clear();
    }

private:
    Reference<css::awt::XNumericField> year_;
    Reference<css::awt::XListBox> list_;
    const Forms& forms_;
};
}

std::optional<InsertChoice> askForReport(const FrameSession& session, const Resources& resources, const InsertOffer& offer)
{
    const Forms forms = insertableForms(resources);
    Dialog dialog(session, resources, "insert-report");
    const auto unit = dialog.control<css::awt::XTextComponent>("unit");
    const auto yearField = dialog.control<css::awt::XNumericField>("year");
    const auto list = dialog.control<css::awt::XListBox>("form");
    for (const Form& form : forms)
        list->addItem(fromUtf8(textOf(form, resources.catalog)), list->getItemCount());
    unit->setText(fromUtf8(offer.unit));
    if (!forms.empty())
        yearField->setMin(forms.front().firstYear);
    yearField->setValue(offer.year);
    selectFormOfYear(list, forms, offer.year);
    dialog.control<css::awt::XTextComponent>("year")->addTextListener(new YearListener(yearField, list, forms));
    dialog.control<css::awt::XWindow>("unit")->setFocus();
    if (!dialog.execute() || list->getSelectedItemPos() < 0)
        return std::nullopt;
    return InsertChoice{toUtf8(unit->getText().trim()), yearOf(yearField),
                        forms[static_cast<std::size_t>(list->getSelectedItemPos())].id,
                        dialog.control<css::awt::XCheckBox>("zeros")->getState() == 1};
}
}
