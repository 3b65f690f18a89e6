# SPDX-License-Identifier: MPL-2.0
# Toolchain of tools/release: this machine's compiler with the C and C++ libraries of an older system, unpacked in GOUJI_SYSROOT, for GOUJI_PROCESSOR
# (x86_64, aarch64). Tools and headers of LibreOffice are this machine's, its libraries those of the older one.
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES GOUJI_PROCESSOR GOUJI_SYSROOT)
set(GOUJI_IS_RELEASE ON)
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${GOUJI_PROCESSOR})
set(CMAKE_LIBRARY_ARCHITECTURE ${GOUJI_PROCESSOR}-linux-gnu)
set(CMAKE_C_COMPILER ${CMAKE_LIBRARY_ARCHITECTURE}-gcc)
set(CMAKE_CXX_COMPILER ${CMAKE_LIBRARY_ARCHITECTURE}-g++)
set(CMAKE_SYSROOT ${GOUJI_SYSROOT})
set(CMAKE_CROSSCOMPILING_EMULATOR /usr/bin/env) # programs of this machine run as they are, but need one to be found at all
if(NOT GOUJI_PROCESSOR STREQUAL CMAKE_HOST_SYSTEM_PROCESSOR)
  set(CMAKE_CROSSCOMPILING_EMULATOR /usr/bin/qemu-${GOUJI_PROCESSOR}-static -L ${GOUJI_SYSROOT})
endif()

# A compiler looks for headers, start files and libraries of its own system first, wherever the others are: they are all named.
# g++ 12 sees the older std::function moved before it is initialized (it is).
execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=include OUTPUT_VARIABLE own_headers OUTPUT_STRIP_TRAILING_WHITESPACE)
set(headers ${GOUJI_SYSROOT}/usr/include)
set(CMAKE_C_FLAGS_INIT "-nostdinc -isystem ${own_headers} -isystem ${headers}/${CMAKE_LIBRARY_ARCHITECTURE} -isystem ${headers}")
set(CMAKE_CXX_FLAGS_INIT "-nostdinc++ -isystem ${headers}/c++/10 -isystem ${headers}/${CMAKE_LIBRARY_ARCHITECTURE}/c++/10 ${CMAKE_C_FLAGS_INIT}")
string(APPEND CMAKE_CXX_FLAGS_INIT " -Wno-maybe-uninitialized -Wno-uninitialized")
foreach(kind EXE MODULE SHARED)
  set(CMAKE_${kind}_LINKER_FLAGS_INIT)
  foreach(folder usr/lib/gcc/${CMAKE_LIBRARY_ARCHITECTURE}/10 usr/lib/${CMAKE_LIBRARY_ARCHITECTURE} lib/${CMAKE_LIBRARY_ARCHITECTURE})
    string(APPEND CMAKE_${kind}_LINKER_FLAGS_INIT " -B${GOUJI_SYSROOT}/${folder} -L${GOUJI_SYSROOT}/${folder}")
  endforeach()
endforeach()

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
foreach(kind INCLUDE LIBRARY PACKAGE)
  set(CMAKE_FIND_ROOT_PATH_MODE_${kind} ONLY)
endforeach()

set(LIBREOFFICE_PROGRAM_DIR /usr/lib/libreoffice/program)
set(LIBREOFFICE_SDK_DIR /usr/lib/libreoffice/sdk)
foreach(library cppu cppuhelpergcc3 sal)
  set(UNO_${library}_LIBRARY ${GOUJI_SYSROOT}${LIBREOFFICE_PROGRAM_DIR}/libuno_${library}.so.3)
endforeach()
