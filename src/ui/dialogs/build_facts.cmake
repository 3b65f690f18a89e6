# SPDX-License-Identifier: MPL-2.0
# Writes HEADER from TEMPLATE, if anything in it changes: the commit of the repository SOURCE, and GOUJI_PLATFORM as it was given. No time, no
# name of a machine: one commit gives the same bytes everywhere.
set(GOUJI_COMMIT "")
if(GIT AND EXISTS "${SOURCE}/.git")
  execute_process(COMMAND ${GIT} -C ${SOURCE} describe --always --dirty --abbrev=9 --exclude=*
                  OUTPUT_VARIABLE GOUJI_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    set(GOUJI_COMMIT "")
  endif()
endif()
configure_file("${TEMPLATE}" "${HEADER}" @ONLY NEWLINE_STYLE UNIX)
