# SPDX-License-Identifier: MPL-2.0
# One page of the help: Markdown in, one HTML page out that needs nothing beside it but its pictures.
# cmake -D CMARK=… -D SOURCE=….md -D PAGE=….html -D TEMPLATE=page.html.in -D LANGUAGE=zh-CN -P help_page.cmake
file(READ "${SOURCE}" markdown)
if(NOT markdown MATCHES "(^|\n)# ([^\n]+)\n")
  message(FATAL_ERROR "${SOURCE}: no title")
endif()
set(TITLE "${CMAKE_MATCH_2}")

# Unsafe lets the anchors of the headings through; the Markdown is ours.
execute_process(COMMAND ${CMARK} --unsafe --extension table --to html ${SOURCE} OUTPUT_VARIABLE CONTENT COMMAND_ERROR_IS_FATAL ANY)
# A line break between Chinese characters is none of the sentence's spaces.
string(REGEX REPLACE "([^\n -~])\n([^\n -~])" "\\1\\2" CONTENT "${CONTENT}")
string(REGEX REPLACE "href=\"([A-Za-z-]+)\\.md" "href=\"\\1.html" CONTENT "${CONTENT}")
# The office knows borders and alignment of tables by their attributes only.
string(REPLACE "<table>" "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" bordercolor=\"#b8c4d0\">" CONTENT "${CONTENT}")
string(REPLACE "<th>" "<th bgcolor=\"#e8eef4\">" CONTENT "${CONTENT}")
string(REPLACE "<tr>" "<tr valign=\"top\">" CONTENT "${CONTENT}")
configure_file("${TEMPLATE}" "${PAGE}" @ONLY NEWLINE_STYLE UNIX)
