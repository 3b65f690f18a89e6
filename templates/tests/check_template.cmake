# SPDX-License-Identifier: MPL-2.0
# Unpacks a document template: its parts are XML, its tables have as many cells as the official form, a second build has the same bytes.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(count_cells number result)
  set(table "(//*[local-name()='table'])[${number}]")
  execute_process(
    COMMAND ${XMLLINT} --xpath "count(${table}//*[local-name()='table-cell'])" ${FOLDER}/unpacked/content.xml
    OUTPUT_VARIABLE count OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(${result} ${count} PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${FOLDER})
file(ARCHIVE_EXTRACT INPUT ${TEMPLATE} DESTINATION ${FOLDER}/unpacked)
foreach(part content.xml styles.xml meta.xml META-INF/manifest.xml)
  run(${XMLLINT} --noout ${FOLDER}/unpacked/${part})
endforeach()

string(REPLACE "," ";" expected "${CELLS}")
list(LENGTH expected tables)
foreach(number RANGE 1 ${tables})
  count_cells(${number} cells)
  list(APPEND found ${cells})
endforeach()
string(REPLACE ";" "," found "${found}")
if(NOT found STREQUAL CELLS)
  message(FATAL_ERROR "cells of the tables: ${found}, expected ${CELLS}")
endif()

file(COPY ${SOURCES}/package/ DESTINATION ${FOLDER}/again)
run(${BUILD} ${FORM}/form.xml ${FORM}/layout.xml ${SOURCES}/skeletons ${FOLDER}/again)
run(${PACK} ${FOLDER}/again.ott ${FOLDER}/again)
run(${CMAKE_COMMAND} -E compare_files ${TEMPLATE} ${FOLDER}/again.ott)
