// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/publish_dialog.hxx"

#include "ui/dialogs/dialog.hxx"
#include "ui/toolkit/listeners.hxx"
#include "words/open_point_text.hxx"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <string>

namespace gouji
{
namespace
{
using css::uno::Any;

/// All rows of the dialog; those of kinds that are not open are left out.
constexpr OpenPointKind kKinds[] = {OpenPointKind::Errors,         OpenPointKind::Warnings, OpenPointKind::LastYearNotCompared, OpenPointKind::Reasons,
                                    OpenPointKind::TrackedChanges, OpenPointKind::Comments, OpenPointKind::PersonalData};
constexpr sal_Int32 kRowHeight = 22; // in units of the dialog

bool isWriting(OpenPointKind kind)
{
    return kind == OpenPointKind::Comments || kind == OpenPointKind::PersonalData;
}

class PublishDialog
{
public:
    PublishDialog(const FrameSession& session, const Resources& resources, const std::vector<OpenPoint>& points)
        : isReadOnly_(session.state().isReadOnly), dialog_(session, resources, "publish"), catalog_(resources.catalog)
    {
        for (const auto kind : kKinds)
            showRow(kind, std::ranges::find(points, kind, &OpenPoint::kind), points.end());
        dialog_.model("intro")->setPropertyValue("Label", Any(fromUtf8(catalog_.text(points.empty() ? "ui.publish.ready" : "ui.publish.intro"))));
        dialog_.model("export")->setPropertyValue("Label", Any(fromUtf8(catalog_.text(points.empty() ? "ui.publish.export" : "ui.publish.export-anyway"))));
        moveUp(static_cast<sal_Int32>(std::size(kKinds) - points.size()) * kRowHeight);
        onPress("export", ExportChosen{});
    }

    [[nodiscard]] std::optional<PublishChoice> execute()
    {
        static_cast<void>(dialog_.execute());
        return choice_;
    }

private:
    using PointIterator = std::vector<OpenPoint>::const_iterator;

    void showRow(OpenPointKind kind, PointIterator point, PointIterator end)
    {
        const auto button = nameOf(kind);
        const auto text = button + "-text";
        if (point == end)
        {
            hide(button);
            hide(text);
            return;
        }
        dialog_.model(text.c_str())->setPropertyValue("Label", Any(fromUtf8(openPointText(*point, catalog_))));
        for (const auto& id : {button, text})
            shift(id.c_str(), rows_ * kRowHeight);
        if (isReadOnly_ && isWriting(kind))
            dialog_.control<css::awt::XWindow>(button.c_str())->setEnable(false);
        onPress(button.c_str(), kind);
        ++rows_;
    }

    void hide(const std::string& id) const { dialog_.control<css::awt::XWindow>(id.c_str())->setVisible(false); }

    /// Controls of the rows stand at the place of the first row in the file.
    void shift(const char* id, sal_Int32 by) const
    {
        const auto model = dialog_.model(id);
        sal_Int32 top = 0;
        model->getPropertyValue("PositionY") >>= top;
        model->setPropertyValue("PositionY", Any(top + by));
    }

    /// What stands below the rows, and the dialog's lower edge.
    void moveUp(sal_Int32 by) const
    {
        shift("export", -by);
        shift("close", -by);
        const css::uno::Reference<css::awt::XControl> window(dialog_.window(), css::uno::UNO_QUERY_THROW);
        const css::uno::Reference<css::beans::XPropertySet> model(window->getModel(), css::uno::UNO_QUERY_THROW);
        sal_Int32 height = 0;
        model->getPropertyValue("Height") >>= height;
        model->setPropertyValue("Height", Any(height - by));
    }

    void onPress(const char* button, PublishChoice choice)
    {
        dialog_.control<css::awt::XButton>(button)->addActionListener(new OnAction(
            [this, choice](const css::awt::ActionEvent&)
            {
                choice_ = choice;
                dialog_.window()->endExecute();
            }));
    }

    bool isReadOnly_;
    Dialog dialog_;
    const MessageCatalog& catalog_;
    sal_Int32 rows_ = 0;
    std::optional<PublishChoice> choice_;
};
}

std::optional<PublishChoice> askHowToPublish(const FrameSession& session, const Resources& resources, const std::vector<OpenPoint>& points)
{
    return PublishDialog(session, resources, points).execute();
}
}
