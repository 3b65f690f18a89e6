# SPDX-License-Identifier: MPL-2.0
# Writes the files from which the office learns what an extension holds.

# Of GOUJI_IMPLEMENTATIONS. Root is <components>: with <component> the whole office would not start.
# The library is the one that can be loaded in any case (src/door). Each implementation also is a service of its own name.
function(gouji_write_components file)
  set(content "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<components xmlns=\"http://openoffice.org/2010/uno-components\">\n")
  string(APPEND content "  <component loader=\"com.sun.star.loader.SharedLibrary\" environment=\"gcc3\" uri=\"gouji-door.uno.so\">\n")
  foreach(implementation IN LISTS GOUJI_IMPLEMENTATIONS)
    string(REPLACE "|" ";" parts "${implementation}")
    list(GET parts 0 name)
    list(GET parts 1 constructor)
    list(GET parts 2 service)
    string(APPEND content
      "    <implementation name=\"${name}\" constructor=\"${constructor}\">\n"
      "      <service name=\"${name}\"/>\n"
      "      <service name=\"${service}\"/>\n"
      "    </implementation>\n")
  endforeach()
  string(APPEND content "  </component>\n</components>\n")
  file(CONFIGURE OUTPUT ${file} CONTENT "${content}" @ONLY)
endfunction()

function(gouji_media_type path result)
  if(path MATCHES "^([^/]+)/[^/]+\\.components$")
    set(type "application/vnd.sun.star.uno-components;platform=${CMAKE_MATCH_1}")
  elseif(path MATCHES "\\.rdb$")
    set(type "application/vnd.sun.star.uno-typelibrary;type=RDB")
  elseif(path MATCHES "\\.xcu$")
    set(type "application/vnd.sun.star.configuration-data")
  elseif(path MATCHES "\\.xcs$")
    set(type "application/vnd.sun.star.configuration-schema")
  else()
    set(type "")
  endif()
  set(${result} "${type}" PARENT_SCOPE)
endfunction()

# gouji_write_manifest(FILE FILES): of path | source, as in GOUJI_FILES.
function(gouji_write_manifest file files)
  set(content "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest xmlns:manifest=\"http://openoffice.org/2001/manifest\">\n")
  foreach(entry IN LISTS files)
    string(REGEX REPLACE "\\|.*" "" path "${entry}")
    gouji_media_type(${path} type)
    if(type)
      string(APPEND content "  <manifest:file-entry manifest:media-type=\"${type}\" manifest:full-path=\"${path}\"/>\n")
    endif()
  endforeach()
  string(APPEND content "</manifest:manifest>\n")
  file(CONFIGURE OUTPUT ${file} CONTENT "${content}" @ONLY)
endfunction()

# gouji_write_description(FILE PLATFORMS)
function(gouji_write_description file platforms)
  string(TOLOWER "${platforms}" platforms)
  list(JOIN platforms "," platforms)
  configure_file(description.xml.in ${file} @ONLY)
endfunction()
