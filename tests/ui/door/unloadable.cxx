// SPDX-License-Identifier: MPL-2.0
// Stands for gouji.uno.so where the system is too old for it.

extern "C" void gouji_ofTheFuture();

extern "C" __attribute__((visibility("default"))) void gouji_createCommandHandler()
{
    gouji_ofTheFuture();
}
