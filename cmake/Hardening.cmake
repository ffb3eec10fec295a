# Warnings and hardening, for every target.
include(CheckCCompilerFlag)
include(CheckPIESupported)
check_pie_supported()

add_compile_options(-Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes
	-Wmissing-prototypes -Wpointer-arith -Wvla -Wformat=2 -Wundef)
if(MASQITT_WERROR)
	add_compile_options(-Werror)
endif()

if(MASQITT_SANITIZE)
	add_compile_options(-fsanitize=${MASQITT_SANITIZE}
		-fno-omit-frame-pointer -fno-sanitize-recover=all)
	add_link_options(-fsanitize=${MASQITT_SANITIZE})
	if(MASQITT_FUZZ)
		add_compile_options(-fsanitize=fuzzer-no-link)
	endif()
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
	add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()

add_compile_options(-fstack-protector-strong)
foreach(flag -fstack-clash-protection -fcf-protection)
	string(MAKE_C_IDENTIFIER "HAVE${flag}" have)
	check_c_compiler_flag(${flag} ${have})
	if(${have})
		add_compile_options(${flag})
	endif()
endforeach()
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
