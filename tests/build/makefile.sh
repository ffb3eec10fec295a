#!/bin/sh
#
# makefile.sh ROOT BUILD: only who wants to test has to build the tests.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
root=$1
build=$2
unset MAKEFLAGS MFLAGS MAKELEVEL
status=0

# builds TARGET: the lines that build something for it
builds() {
	make -n -C "$root" BUILD=scratch "$1" | grep '^cmake --build' || true
}

for target in all demo install; do
	if [ "$(builds $target | grep -c 'target programs$')" != 1 ] ||
	    [ "$(builds $target | wc -l)" != 1 ]; then
		echo "make $target builds more than the programs:"
		builds $target
		status=1
	fi
done
if builds test | grep -q target || [ -z "$(builds test)" ]; then
	echo 'make test does not build everything'
	status=1
fi

# Every target that says what it is for is listed, within 80 columns.
make --no-print-directory -C "$root" help > help
for target in $(sed -n 's/^\([^ :]*\):.*## .*/\1/p' "$root/Makefile"); do
	if ! grep -q "^  make $target  *[^ ]" help; then
		echo "make help does not list $target"
		status=1
	fi
done
if grep '.\{81\}' help; then
	echo 'make help has lines of more than 80 columns'
	status=1
fi

# What the target "programs" comes to; only make can tell.
if [ -f "$build/Makefile" ]; then
	make -n -C "$build" programs |
	    sed -n 's/.*Built target \([a-z0-9_]*\).*/\1/p' | LC_ALL=C sort |
	    tr '\n' ' ' > built
	for target in generate_ca generate_client_cert kms kms_core kms_ctrl \
	    make_params masqitt masqitt_mosq masqitt_mosq_objects \
	    masqitt_objects masqitt_publisher \
	    masqitt_static masqitt_subscriber masqitt_tools print_cache \
	    programs rand_id; do
		printf '%s ' $target
	done > want
	if ! cmp -s want built; then
		echo "the programs are: $(cat built)"
		status=1
	fi
fi
exit $status
