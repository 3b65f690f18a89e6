// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/frames/frame.hxx"

#include <span>

namespace gouji
{
/// Gives the numbers behind 分别为 the words before it, one by one: 收到、办结申请分别为 68 件和 66 件. Where there are not as many
/// words of one kind as numbers, these are parts of something unknown.
void assignRespectively(std::span<const Token> sentence, std::span<Frame> frames);
}
