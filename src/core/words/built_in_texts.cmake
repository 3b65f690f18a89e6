# SPDX-License-Identifier: MPL-2.0
# Takes the texts that are needed while the catalogues cannot be read into the library.
set(built_in_keys
  error.catalog-invalid
  error.file-unreadable
  error.form-invalid
  error.office-refused
  error.rule-invalid
  operation.read-resources
  ui.product
)
foreach(language zh-CN en-US)
  set(file ${CMAKE_SOURCE_DIR}/extension/messages/${language}.json)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} catalog)
  set(${language}_texts "{}")
  foreach(key IN LISTS built_in_keys)
    string(JSON text GET "${catalog}" ${key})
    string(JSON ${language}_texts SET "${${language}_texts}" ${key} "\"${text}\"")
  endforeach()
endforeach()
configure_file(${CMAKE_CURRENT_LIST_DIR}/built_in_catalog.cxx.in built_in_catalog.cxx @ONLY)
