// SPDX-License-Identifier: MPL-2.0
#include "support/extension_resources.hxx"
#include "support/frame_of_test.hxx"
#include "support/manual_window.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/screen.hxx"

#include "ui/toolkit/help.hxx"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// The manual in its window.
class HelpTest : public OfficeTest
{
protected:
    void TearDown() override { closeManuals(); }

    [[nodiscard]] static bool show(const std::string& anchor)
    {
        return showHelp(office().context(), extensionResources(), {HelpPage::Manual, anchor}).has_value();
    }

    [[nodiscard]] static bool isChinese() { return uiLanguage() == "zh-CN"; }
    [[nodiscard]] static std::string title() { return isChinese() ? "勾稽使用手册" : "Gouji: the manual"; }
};

TEST_F(HelpTest, OpensTheManualOfTheOfficesLanguageForReading)
{
    ASSERT_TRUE(show(""));
    ASSERT_EQ(openManuals().size(), 1U);
    takeScreenshot("help");
    EXPECT_EQ(manualParagraph(), title());
    EXPECT_TRUE(Reference<css::frame::XStorable>(openManuals()[0], UNO_QUERY_THROW)->isReadonly());
}

TEST_F(HelpTest, PicturesAreThere)
{
    ASSERT_TRUE(show(""));
    const auto pictures = Reference<css::text::XTextGraphicObjectsSupplier>(openManuals().at(0), UNO_QUERY_THROW)->getGraphicObjects();
    const Reference<css::container::XIndexAccess> all(pictures, UNO_QUERY_THROW);
    ASSERT_GE(all->getCount(), 2);
    for (sal_Int32 index = 0; index < all->getCount(); ++index)
    {
        const Reference<css::beans::XPropertySet> picture(all->getByIndex(index), UNO_QUERY_THROW);
        css::awt::Size size;
        picture->getPropertyValue("ActualSize") >>= size;
        EXPECT_GT(size.Width, 1000) << index;
    }
}

TEST_F(HelpTest, ARuleIsFoundByItsId)
{
    ASSERT_TRUE(show("disputes-total"));
    const std::string heading = isChinese() ? "表四每组：各种结果之和等于总计" : "表四, each group: the results add up to 总计";
    EXPECT_TRUE(pollUntil(5s, [&] { return manualParagraph() == heading; })) << manualParagraph();
    takeScreenshot("help-rule");
}

TEST_F(HelpTest, ASecondCallMovesTheOpenWindow)
{
    ASSERT_TRUE(show(""));
    ASSERT_TRUE(show("disputes-total"));
    EXPECT_EQ(openManuals().size(), 1U);
    EXPECT_TRUE(pollUntil(5s, [&] { return manualParagraph() != title(); }));
}

TEST_F(HelpTest, AnUnknownAnchorShowsTheTop)
{
    ASSERT_TRUE(show("no-such-rule"));
    EXPECT_EQ(manualParagraph(), title());
}

TEST_F(HelpTest, AnEmptyDocumentIsNotReplaced)
{
    const FrameOfTest writer("private:factory/swriter");
    ASSERT_TRUE(show(""));
    EXPECT_TRUE(writer.frame()->getController().is());
    EXPECT_EQ(writer.text(), Reference<css::text::XTextDocument>(writer.frame()->getController()->getModel(), UNO_QUERY));
}
}
}
