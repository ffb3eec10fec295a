# What `make install` puts where, below the prefix; everything can be moved as
# a whole afterwards.
#
#   bin                       the programs
#   lib                       libmasqitt.so.1, libmasqitt-mosq.so.1, pkg-config
#                             and CMake files
#   lib/systemd, lib/sysusers.d
#                             the service and its user, for those who want them
#   include/masqitt           the public headers
#   share/man                 manual pages
#   share/doc/masqitt         documents, a commented kms.cfg, examples
include(CMakePackageConfigHelpers)

# Beside CMake's list of the files, which does not tell; for scripts/uninstall.
install(CODE "file(WRITE \"${PROJECT_BINARY_DIR}/install_destdir.txt\"
	\"\$ENV{DESTDIR}\")")

set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(generated ${PROJECT_BINARY_DIR}/install)

# --- programs; they carry the library inside ---

set(MASQITT_PROGRAMS kms kms_ctrl make_params generate_ca
	generate_client_cert rand_id print_cache)
install(TARGETS ${MASQITT_PROGRAMS})
# All but the tests: what to use, to install and to show.
add_custom_target(programs DEPENDS ${MASQITT_PROGRAMS} masqitt_mosq
	masqitt_publisher masqitt_subscriber)

# --- library ---

# -lmasqitt is both libraries: libmasqitt.so is not a link, but names them.
install(TARGETS masqitt EXPORT masqitt-api
	LIBRARY NAMELINK_SKIP)
install(TARGETS masqitt_mosq EXPORT masqitt)
configure_file(${packaging}/libmasqitt.so.in ${generated}/libmasqitt.so @ONLY)
install(FILES ${generated}/libmasqitt.so DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/masqitt TYPE INCLUDE
	FILES_MATCHING PATTERN "*.h")

# pkg-config: from its own folder to the prefix, so that the tree can move.
set(pkgconfig_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH MASQITT_PC_TO_PREFIX /prefix/${pkgconfig_dir} /prefix)
string(REGEX REPLACE "/$" "" MASQITT_PC_TO_PREFIX "${MASQITT_PC_TO_PREFIX}")
foreach(name masqitt masqitt-api)
	configure_file(${packaging}/${name}.pc.in ${generated}/${name}.pc @ONLY)
	install(FILES ${generated}/${name}.pc DESTINATION ${pkgconfig_dir})
endforeach()

# find_package(masqitt)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/masqitt)
foreach(name masqitt masqitt-api)
	install(EXPORT ${name} NAMESPACE masqitt::
		FILE ${name}-targets.cmake DESTINATION ${package_dir})
endforeach()
configure_package_config_file(${packaging}/masqitt-config.cmake.in
	${generated}/masqitt-config.cmake INSTALL_DESTINATION ${package_dir}
	NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${generated}/masqitt-config-version.cmake
	COMPATIBILITY SameMajorVersion)
install(FILES ${generated}/masqitt-config.cmake
	${generated}/masqitt-config-version.cmake DESTINATION ${package_dir})

# --- service: the unit names the program by its full path, which is known
# only when it is installed ---

install(CODE "
	set(MASQITT_BIN \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}\")
	configure_file(\"${packaging}/masqitt-kms.service.in\"
		\"${generated}/masqitt-kms.service\" @ONLY)")
install(FILES ${generated}/masqitt-kms.service DESTINATION lib/systemd/system)
install(FILES ${packaging}/masqitt-kms.sysusers.conf
	DESTINATION lib/sysusers.d RENAME masqitt-kms.conf)

# --- documents ---

file(GLOB pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/man/*.[1-8])
foreach(page ${pages})
	string(REGEX REPLACE ".*\\." "" section ${page})
	install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()

# README.md and the others name each other as they lie here.
install(FILES README.md LICENSE CHANGELOG.md CONTRIBUTING.md SECURITY.md
	kms/kms.cfg TYPE DOC)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR}
	FILES_MATCHING PATTERN "*.md" PATTERN "*.svg" PATTERN man EXCLUDE)
file(GLOB examples CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/examples/*.c)
install(FILES ${examples} DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
