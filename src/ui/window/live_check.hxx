// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/toolkit/delayed_call.hxx"
#include "ui/window/document_check.hxx"

#include "writer/reading/read_document.hxx"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace gouji
{
class FrameSession;

/// Checks a document again when the clerk has paused after changing it, while the panel can be seen. Works on the main
/// thread in slices of a few milliseconds, and begins anew when the document is changed between them; waits while the
/// document is saved, printed or locked. Reads only.
class LiveCheck
{
public:
    explicit LiveCheck(FrameSession& session);
    ~LiveCheck();
    LiveCheck(const LiveCheck&) = delete;
    LiveCheck& operator=(const LiveCheck&) = delete;

    /// Begins the pause after which the document is checked, anew if it has begun. Any thread.
    void postpone();
    /// Checks as soon as the office has nothing else to do, if results are missing or old.
    void checkSoon();
    void stop();

    /// What the user has chosen (Tools ▸ Options); read before every use.
    [[nodiscard]] static bool isOn(const css::uno::Reference<css::uno::XComponentContext>& context);

private:
    void begin();
    void readOn();
    void judge(const Document& content, unsigned readAtChange);
    void refuse(const Error& error);
    void then(std::function<void()> step);
    [[nodiscard]] Judgement judgement() const;
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] bool mustWait() const;
    /// False if the document was changed since the reading began, and the pause begins anew, or if the clerk has had it
    /// checked meanwhile.
    [[nodiscard]] bool isStillTheSame();

    FrameSession& session_;
    DelayedCall pause_;
    std::atomic<int> delay_; ///< milliseconds
    std::optional<SlicedReading> reading_;
    std::optional<Error> refusal_; ///< the last one, until a reading succeeds
    unsigned readAtChange_ = 0;
    std::shared_ptr<const bool> life_; ///< steps under way end with it
};
}
