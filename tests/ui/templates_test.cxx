// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/PathSettings.hpp>
#include <com/sun/star/util/theMacroExpander.hpp>

namespace gouji::test
{
namespace
{
using TemplatesTest = OfficeTest;

constexpr const char* kExpand = "vnd.sun.star.expand:";

TEST_F(TemplatesTest, WritersTemplateListLooksIntoTheExtension)
{
    const auto files = css::ucb::SimpleFileAccess::create(office().context());
    const auto expander = css::util::theMacroExpander::get(office().context());
    const css::uno::Reference<css::beans::XPropertySet> paths(css::util::PathSettings::create(office().context()),
                                                              css::uno::UNO_QUERY_THROW);
    css::uno::Sequence<OUString> folders;
    paths->getPropertyValue("Template_internal") >>= folders;
    bool isFound = false;
    for (const OUString& folder : folders)
    {
        OUString url = folder;
        if (folder.startsWith(OUString::createFromAscii(kExpand), &url))
            url = expander->expandMacros(url);
        isFound = isFound || files->exists(url + "/report-2021.ott");
    }
    EXPECT_TRUE(isFound);
}
}
}
