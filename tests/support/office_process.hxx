// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/temporary_folder.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

namespace gouji::test
{
/// How a test wants its office.
struct OfficeOptions
{
    std::string language = "en-US"; ///< of the user interface; "zh-CN" needs the office's Chinese language package
    /// Of the process, "zh_CN.UTF-8", one of those below GOUJI_LOCALES; empty: that of this program.
    std::string locale;
    std::string display;            ///< X display, ":99"; empty: headless
    std::string extensionFolder = GOUJI_EXTENSION_FOLDER; ///< unpacked extension; empty or absent on disk: none
    std::string settingsFolder; ///< a second unpacked extension with an administrator's settings; empty: none
};

/// A real office of its own: private profile, unpacked extension as bundled extension, unique pipe. Starting throws
/// std::runtime_error after a minute, or as soon as the process has died. If the environment names a running office
/// (GOUJI_OFFICE_CONNECTION, for instance "socket,host=127.0.0.1,port=2002;urp") that one is used, and left running;
/// options have no meaning then. Whoever drops this object without terminate() gets the process killed.
class OfficeProcess
{
public:
    explicit OfficeProcess(const OfficeOptions& options);
    ~OfficeProcess();
    OfficeProcess(const OfficeProcess&) = delete;
    OfficeProcess& operator=(const OfficeProcess&) = delete;

    /// The office's component context, over the bridge.
    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    [[nodiscard]] const OfficeOptions& options() const { return options_; }
    /// Where it listens, as another client names it: "pipe,name=x;urp".
    [[nodiscard]] const std::string& connection() const { return connection_; }
    /// Whether it lives and answers, if need be over a new connection. One that is dying closes its connection first:
    /// its end is waited for, up to half a minute.
    [[nodiscard]] bool isRunning();
    /// Once it has ended: its exit status, or −signal if it crashed; kHangs as long as it has not.
    [[nodiscard]] int exitStatus() const;
    /// 0 for an office that was not started here.
    [[nodiscard]] pid_t pid() const { return pid_; }

    /// Asks the office to end and waits up to half a minute. The exit status, −signal if it crashed, kHangs if it had
    /// to be killed; 0 for an office that was not started here.
    [[nodiscard]] int terminate();
    static constexpr int kHangs = -1000;

private:
    void takeUpExtensions();
    void spawn(const std::vector<std::string>& furtherArguments);
    void connect(const std::string& connection);
    [[nodiscard]] bool hasEnded();
    [[nodiscard]] bool answers() const;
    [[nodiscard]] bool reconnects();

    OfficeOptions options_;
    TemporaryFolder folder_;
    std::string pipe_;
    std::string connection_;
    pid_t pid_ = 0;
    int status_ = 0;
    css::uno::Reference<css::uno::XComponentContext> context_;
};
}
