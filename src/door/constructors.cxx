// SPDX-License-Identifier: MPL-2.0
#include "door/constructors.hxx"

#include "door/cut_file.hxx"

#include <osl/file.hxx>
#include <osl/module.hxx>
#include <osl/thread.h>

namespace gouji
{
namespace
{
constexpr const char* kLibrary = "gouji.uno.so";

/// What dlerror() is, asked for by name: it moved from one library of the system to another, and whoever links it needs
/// the one or the other.
using LastError = char* (*)();

LastError lastErrorOfLoader()
{
    oslModule everything = nullptr;
    osl_getModuleHandle(nullptr, &everything);
    return reinterpret_cast<LastError>(osl_getAsciiFunctionSymbol(everything, "dlerror"));
}

/// A file URL.
OUString libraryBesideThisOne()
{
    OUString own;
    osl::Module::getUrlFromAddress(reinterpret_cast<oslGenericFunction>(&libraryBesideThisOne), own);
    return own.copy(0, own.lastIndexOf('/') + 1) + OUString::createFromAscii(kLibrary);
}

OUString pathOf(const OUString& url)
{
    OUString path;
    return osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url;
}
}

FoundConstructor findConstructor(const char* name)
{
    const OUString url = libraryBesideThisOne();
    if (isCutFile(url))
        return {nullptr, {pathOf(url), true, {}}};
    const LastError lastError = lastErrorOfLoader();
    const oslModule library = osl_loadModule(url.pData, SAL_LOADMODULE_LAZY);
    const auto found = library ? reinterpret_cast<Constructor>(osl_getAsciiFunctionSymbol(library, name)) : nullptr;
    if (found)
        return {found, {}};
    const char* const words = lastError ? lastError() : nullptr;
    const OUString reason = words ? rtl::OStringToOUString(words, osl_getThreadTextEncoding()) : OUString::createFromAscii(name);
    return {nullptr, {pathOf(url), false, reason.replaceAll(pathOf(url), OUString::createFromAscii(kLibrary))}};
}
}
