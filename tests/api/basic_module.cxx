// SPDX-License-Identifier: MPL-2.0
#include "api/basic_module.hxx"

#include "support/office_environment.hxx"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/script/provider/theMasterScriptProviderFactory.hpp>

namespace gouji::test
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kLibrary = "GoujiExamples";
constexpr const char* kModule = "Examples";
}

BasicModule::BasicModule(const std::string& source)
{
    const auto context = office().context();
    libraries_.set(
        context->getServiceManager()->createInstanceWithContext("com.sun.star.script.ApplicationScriptLibraryContainer", context),
        UNO_QUERY_THROW);
    libraries_->createLibrary(OUString::createFromAscii(kLibrary))
        ->insertByName(OUString::createFromAscii(kModule), Any(fromUtf8(source)));
}

BasicModule::~BasicModule()
{
    try
    {
        libraries_->removeLibrary(OUString::createFromAscii(kLibrary));
    }
    catch (const css::uno::Exception& exception) // the office has died
    {
        testing::Test::RecordProperty("removeLibrary", toUtf8(exception.Message));
    }
}

Any BasicModule::run(const std::string& procedure, const std::vector<Any>& arguments) const
{
    const auto provider =
        css::script::provider::theMasterScriptProviderFactory::get(office().context())->createScriptProvider(Any(OUString("user")));
    const auto script = provider->getScript(fromUtf8("vnd.sun.star.script:" + std::string(kLibrary) + "." + kModule + "." +
                                                     procedure + "?language=Basic&location=application"));
    css::uno::Sequence<sal_Int16> indexes;
    css::uno::Sequence<Any> changed;
    return script->invoke(css::uno::Sequence<Any>(arguments.data(), static_cast<sal_Int32>(arguments.size())), indexes, changed);
}
}
