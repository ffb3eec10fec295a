#!/bin/sh
#
# hardening.sh FILE...: programs and shared libraries are built as
# cmake/Hardening.cmake promises, and look for libraries in the system's
# places alone.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
: "${1:?no file given}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# refuse FILE TEXT
refuse() {
	echo "$1: $2"
	status=1
}

for file; do
	if ! readelf -W -h -l -d "$file" > "$work/elf" ||
	    ! readelf -W --dyn-syms "$file" > "$work/symbols"; then
		refuse "$file" 'not an ELF file'
		continue
	fi
	has() {
		grep -qE -- "$1" "$work/elf"
	}
	has '^ *Type: +DYN' || refuse "$file" 'not position independent'
	has 'GNU_RELRO' || refuse "$file" 'no read-only relocations'
	has '\((FLAGS|FLAGS_1)\).*NOW' || refuse "$file" 'symbols bound lazily'
	has 'GNU_STACK .* RW +0x' || refuse "$file" 'executable stack'
	! has 'TEXTREL' || refuse "$file" 'relocations in its code'
	! has 'LOAD .* RWE' || refuse "$file" 'memory both writable and code'
	! has '\((RPATH|RUNPATH)\)' ||
	    refuse "$file" "library path $(grep -E 'R(UN)?PATH' "$work/elf")"
	grep -q '__stack_chk_fail' "$work/symbols" ||
	    refuse "$file" 'no stack protector'
	case $file in
	*-mosq.so*) ;; # calls nothing that could be
	*)	grep -q '__[a-z]*_chk@' "$work/symbols" ||
		    refuse "$file" 'not fortified' ;;
	esac
	case $file in
	*.so*)	has '\(SONAME\).*\[libmasqitt(-mosq)?\.so\.1\]' ||
		    refuse "$file" 'SONAME is not libmasqitt[-mosq].so.1' ;;
	*)	has 'INTERP' || refuse "$file" 'not a program' ;;
	esac
done
exit $status
