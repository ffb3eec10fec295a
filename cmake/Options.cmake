# Every switch of the build, with its default.

option(MASQITT_TESTS "build the test programs" ON)
option(MASQITT_WERROR "treat compiler warnings as errors" OFF)
option(MASQITT_PORTABLE_FP
	"use the field arithmetic that needs no 128-bit integers" OFF)
set(MASQITT_SANITIZE "" CACHE STRING
	"sanitizers to build with, e.g. address,undefined or thread")

if(NOT CMAKE_BUILD_TYPE)
	set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "build type" FORCE)
endif()
