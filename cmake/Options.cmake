# Every switch of the build, with its default.

option(MASQITT_TESTS "build the test programs" ON)
option(MASQITT_WERROR "treat compiler warnings as errors" OFF)
option(MASQITT_PORTABLE_FP
	"use the field arithmetic that needs no 128-bit integers" OFF)
option(MASQITT_NO_ADX
	"leave out the field arithmetic for x86-64 with ADX" OFF)
set(MASQITT_SANITIZE "" CACHE STRING
	"sanitizers to build with, e.g. address,undefined or thread")

# The fuzz targets of fuzz/ go to build/fuzz, e.g.
#   cmake -S . -B build-fuzz -DCMAKE_C_COMPILER=clang -DMASQITT_FUZZ=ON
#   cmake --build build-fuzz && build-fuzz/fuzz/fuzz_request -max_total_time=60
option(MASQITT_FUZZ
	"build libFuzzer targets (needs clang; sanitizes address,undefined)" OFF)
if(MASQITT_FUZZ)
	if(NOT CMAKE_C_COMPILER_ID MATCHES "Clang")
		message(FATAL_ERROR "MASQITT_FUZZ needs clang: add "
			"-DCMAKE_C_COMPILER=clang to a fresh build folder")
	endif()
	if(NOT MASQITT_SANITIZE)
		set(MASQITT_SANITIZE "address,undefined")
	endif()
endif()

if(NOT CMAKE_BUILD_TYPE)
	set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "build type" FORCE)
endif()

# For sources of the path "ifma" (lib/bn254/path.h) alone; -O3 unrolls loops over
# limbs, so that vectors stay in registers. With sanitizers that takes minutes.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
	if(MASQITT_SANITIZE)
		set(MASQITT_IFMA_OPTIONS -O2)
	else()
		set(MASQITT_IFMA_OPTIONS -O3)
	endif()
	list(APPEND MASQITT_IFMA_OPTIONS -fno-tree-vectorize -mavx512f
		-mavx512dq -mavx512vl -mavx512ifma -mavx512vbmi2 -mbmi2 -madx)
endif()
