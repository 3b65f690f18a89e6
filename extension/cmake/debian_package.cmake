# SPDX-License-Identifier: MPL-2.0
# The Debian package, made by cpack: extension for all users, command, its manual pages and completion. Only of builds by tools/release, whose libraries are
# those that the package says it depends on.
# Who answers for the package is who makes it, as Debian's own tools are told it; whoever does not say so, does not: .invalid leads nowhere (RFC 2606).
set(maintainer "Unofficial build of Gouji <unofficial@gouji.invalid>")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(GOUJI_DEBIAN_REVISION 1)
set(package libreoffice-gouji)
set(documents share/doc/${package})
set(made ${CMAKE_CURRENT_BINARY_DIR}/debian)

string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(READ NOTICES notices)
foreach(library libcli11-dev libminizip-dev libxlsxwriter) # of the command alone
  file(READ ${GOUJI_SYSROOT}/usr/share/doc/${library}/copyright licence)
  string(APPEND licences "\n-- ${library} --\n\n${licence}")
endforeach()
foreach(file changelog copyright)
  configure_file(packaging/debian/${file}.in ${made}/${file} @ONLY)
endforeach()

# What Debian wants compressed: source | place | name there
set(compressed
  "${made}/changelog|${documents}|changelog.Debian.gz"
  "${PROJECT_SOURCE_DIR}/src/cli/man/gouji.1|share/man/man1|gouji.1.gz"
  "${PROJECT_SOURCE_DIR}/src/cli/man/gouji.zh_CN.1|share/man/zh_CN/man1|gouji.1.gz"
)
set(archives)
foreach(file IN LISTS compressed)
  string(REPLACE "|" ";" file "${file}")
  list(GET file 0 source)
  list(GET file 1 place)
  list(GET file 2 name)
  add_custom_command(
    OUTPUT ${made}/${place}/${name}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/${place}
    COMMAND gzip --best --no-name --stdout ${source} > ${made}/${place}/${name}
    DEPENDS ${source}
    VERBATIM)
  list(APPEND archives ${made}/${place}/${name})
  install(FILES ${made}/${place}/${name} DESTINATION ${place})
endforeach()
add_custom_target(package_documents ALL DEPENDS ${archives})

install(TARGETS gouji_command RUNTIME DESTINATION bin)
install(DIRECTORY ${GOUJI_EXTENSION_FOLDER} DESTINATION lib/libreoffice/share/extensions)
install(FILES ${made}/copyright DESTINATION ${documents})
install(FILES ${PROJECT_SOURCE_DIR}/src/cli/completion/gouji.bash DESTINATION share/bash-completion/completions RENAME gouji)

set(architecture_X86_64 amd64)
set(architecture_AARCH64 arm64)
string(REGEX REPLACE "^Linux_" "" processor ${GOUJI_PLATFORM})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${package})
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "annual reports on open government information in Writer")
set(CPACK_PACKAGE_DESCRIPTION "Gouji inserts the statutory annual report on open government information
of Chinese government bodies into a Writer document, judges every figure of
its tables by the arithmetic of the form, and fills in the totals.
The command gouji checks, compares and adds up many such reports without
an office.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE ${architecture_${processor}})
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libreoffice-writer (>= 1:7.4) | libreoffice-writer-nogui (>= 1:7.4), libc6 (>= 2.31), libgcc-s1 (>= 3.0), libstdc++6 (>= 10), zlib1g (>= 1:1.2.11)")
set(CPACK_DEBIAN_PACKAGE_RELEASE ${GOUJI_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_SECTION text)
include(CPack)
