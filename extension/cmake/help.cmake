# SPDX-License-Identifier: MPL-2.0
# The manual, and what each version brought, as pages that the office opens itself, made from Markdown.
find_program(CMARK cmark-gfm REQUIRED)

# gouji_add_help_page(NAME LANGUAGE MARKDOWN): help/NAME.html
function(gouji_add_help_page name language markdown)
  set(source ${CMAKE_CURRENT_SOURCE_DIR}/${markdown})
  set(template ${CMAKE_CURRENT_SOURCE_DIR}/manual/page.html.in)
  set(script ${CMAKE_CURRENT_SOURCE_DIR}/cmake/help_page.cmake)
  set(page ${CMAKE_CURRENT_BINARY_DIR}/help/${name}.html)
  add_custom_command(
    OUTPUT ${page}
    COMMAND ${CMAKE_COMMAND} -D CMARK=${CMARK} -D SOURCE=${source} -D PAGE=${page} -D TEMPLATE=${template} -D LANGUAGE=${language} -P ${script}
    COMMAND ${CMAKE_COMMAND} -E touch ${page}
    DEPENDS ${source} ${template} ${script}
    COMMENT "Page ${name}.html"
    VERBATIM)
endfunction()
