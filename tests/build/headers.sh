#!/bin/sh
#
# headers.sh INCLUDE COMPILER [OPTION...]: each public header compiles without
# a warning when it is the only one, twice over, in both ways to name it.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
include=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
count=0

# try NAME OPTION...: compile a file that includes <NAME> and nothing else.
try() {
	name=$1
	shift
	printf '#include <%s>\n#include <%s>\nint only_header;\n' \
	    "$name" "$name" > "$work/only.h.c"
	"$@" -fsyntax-only "$work/only.h.c"
}

for header in "$include"/masqitt/*.h; do
	name=${header##*/}
	try "$name" "$@" -Wall -Wextra -Werror -I "$include/masqitt"
	try "masqitt/$name" "$@" -Wall -Wextra -Werror -I "$include"
	count=$((count + 1))
done
[ "$count" -ge 4 ] || {
	echo "only $count headers found below $include/masqitt"
	exit 1
}
echo "$count headers"
