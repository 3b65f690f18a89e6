// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/last_year_dialog.hxx"

#include "ui/dialogs/dialog.hxx"
#include "ui/toolkit/guard.hxx"

#include "writer/files/report_file.hxx"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace gouji
{
using css::uno::Reference;

namespace
{
constexpr const char* kFilePattern = "*.odt;*.ott;*.fodt;*.docx;*.docm;*.doc;*.wps;*.html;*.htm;*.rtf";

/// The button for another file: ends the dialog and remembers that it was this button.
class OtherFile : public cppu::WeakImplHelper1<css::awt::XActionListener>
{
public:
    explicit OtherFile(const Reference<css::awt::XDialog>& dialog) : dialog_(dialog) {}
    [[nodiscard]] bool wasPressed() const { return wasPressed_; }

    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override
    {
        atEntryPoint("last year dialog: other",
                     [&]
                     {
                         wasPressed_ = true;
                         dialog_->endExecute();
                     });
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override { dialog_.clear(); }

private:
    Reference<css::awt::XDialog> dialog_;
    bool wasPressed_ = false;
};

std::optional<std::string> pickFile(const FrameSession& session, const Resources& resources, const std::string& folderUrl)
{
    const auto picker = css::ui::dialogs::FilePicker::createWithMode(session.context(),
                                                                     css::ui::dialogs::TemplateDescription::FILEOPEN_SIMPLE);
    picker->setTitle(fromUtf8(resources.catalog.text("command.compare-last-year.title")));
    picker->appendFilter(fromUtf8(resources.catalog.text("ui.last-year.filter")), OUString::createFromAscii(kFilePattern));
    if (!folderUrl.empty())
        picker->setDisplayDirectory(fromUtf8(folderUrl));
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    const auto files = picker->getSelectedFiles();
    return files.hasElements() ? std::optional(toUtf8(files[0])) : std::nullopt;
}
}

std::optional<std::string> askForLastYear(const FrameSession& session, const Resources& resources,
                                          const std::vector<std::string>& candidates, const std::string& folderUrl)
{
    if (candidates.empty())
        return pickFile(session, resources, folderUrl);
    Dialog dialog(session, resources, "last-year");
    const auto list = dialog.control<css::awt::XListBox>("files");
    for (const auto& url : candidates)
        list->addItem(fromUtf8(fileName(url)), list->getItemCount());
    list->selectItemPos(0, true);
    const rtl::Reference<OtherFile> other(new OtherFile(dialog.window()));
    dialog.control<css::awt::XButton>("other")->addActionListener(other.get());
    const bool isAgreed = dialog.execute();
    if (other->wasPressed())
        return pickFile(session, resources, folderUrl);
    const sal_Int16 position = list->getSelectedItemPos();
    return isAgreed && position >= 0 ? std::optional(candidates[static_cast<std::size_t>(position)]) : std::nullopt;
}
}
