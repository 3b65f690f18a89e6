// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/ui/dialogs/XFilePicker3.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <optional>
#include <string>
#include <vector>

namespace gouji::test
{
/// A file picker in which a user chooses at once what the test says, and that remembers what it was told.
class FakePicker : public cppu::WeakImplHelper1<css::ui::dialogs::XFilePicker3>
{
public:
    /// The user types this URL in; nothing: Cancel.
    std::optional<std::string> chosenUrl;
    /// The filter that the user selects, by its place; nothing: the one that is set.
    std::optional<std::size_t> chosenFilter;

    std::string title;
    std::string defaultName;
    std::string folder;
    std::string currentFilter;
    std::vector<std::string> filters; ///< titles
    std::vector<std::string> patterns;
    bool wasShown = false;

    void SAL_CALL setTitle(const OUString& text) override { title = toUtf8(text); }
    sal_Int16 SAL_CALL execute() override;
    void SAL_CALL setMultiSelectionMode(sal_Bool) override {}
    void SAL_CALL setDefaultName(const OUString& name) override { defaultName = toUtf8(name); }
    void SAL_CALL setDisplayDirectory(const OUString& url) override { folder = toUtf8(url); }
    OUString SAL_CALL getDisplayDirectory() override { return fromUtf8(folder); }
    css::uno::Sequence<OUString> SAL_CALL getFiles() override { return getSelectedFiles(); }
    css::uno::Sequence<OUString> SAL_CALL getSelectedFiles() override { return makeSequence({fromUtf8(chosenUrl.value_or(""))}); }
    void SAL_CALL appendFilter(const OUString& filter, const OUString& pattern) override;
    void SAL_CALL setCurrentFilter(const OUString& filter) override { currentFilter = toUtf8(filter); }
    OUString SAL_CALL getCurrentFilter() override { return fromUtf8(currentFilter); }
    void SAL_CALL appendFilterGroup(const OUString&, const css::uno::Sequence<css::beans::StringPair>&) override {}
    void SAL_CALL addFilePickerListener(const css::uno::Reference<css::ui::dialogs::XFilePickerListener>&) override {}
    void SAL_CALL removeFilePickerListener(const css::uno::Reference<css::ui::dialogs::XFilePickerListener>&) override {}
    void SAL_CALL cancel() override {}
    void SAL_CALL dispose() override {}
    void SAL_CALL addEventListener(const css::uno::Reference<css::lang::XEventListener>&) override {}
    void SAL_CALL removeEventListener(const css::uno::Reference<css::lang::XEventListener>&) override {}
};

/// The context of the running office, in which this picker stands for the office's own.
[[nodiscard]] css::uno::Reference<css::uno::XComponentContext> contextWith(const rtl::Reference<FakePicker>& picker);
}
