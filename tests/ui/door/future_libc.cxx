// SPDX-License-Identifier: MPL-2.0
// Called libc.so.6, as the system's own: what is linked with it asks for a version that no system has.

extern "C" __attribute__((visibility("default"))) void gouji_ofTheFuture() {}
