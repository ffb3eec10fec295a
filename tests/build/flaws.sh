#!/bin/sh
#
# flaws.sh ROOT: each of the 14 flaws of the reference implementation that
# docs/reference-flaws.md lists has a test function test_refNN_... that is run,
# and the tests that the page names exist.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

refuse() {
	echo "$*"
	status=1
}

# "FILE NAME" of each test function, and of each that a list of tests names.
find tests -name '*.c' | LC_ALL=C sort > "$work/files"
xargs sed -nE 's/^(test_ref[0-9][0-9]_[A-Za-z0-9_]+)\(void \*\*.*/\1/;T;F;p' \
    < "$work/files" | paste -d ' ' - - > "$work/defined"
while read -r file name; do
	# its definition is "NAME(void", its use "...(NAME)" or "NAME, ..."
	grep -qE "[( 	]$name[,)]" "$file" || refuse "$file: $name is not run"
done < "$work/defined"

for number in 01 02 03 04 05 06 07 08 09 10 11 12 13 14; do
	grep -q " test_ref${number}_" "$work/defined" ||
	    refuse "flaw $number has no test"
	# "## 1. Keys for everyone", then "- `tests/x.c`: `test_ref01_y`, ..."
	sed -n "/^## ${number#0}\. /,/^## /p" docs/reference-flaws.md \
	    > "$work/section"
	[ -s "$work/section" ] ||
	    refuse "docs/reference-flaws.md has no section ${number#0}"
	grep -q "test_ref$number" "$work/section" ||
	    refuse "docs/reference-flaws.md names no test of flaw $number"
done

tr '\n' ' ' < docs/reference-flaws.md | grep -oE \
    '`[^`]+`|## ' | tr -d '`' | awk '
/^tests\// { file = $0 }
/^## / { file = "" }
/^test_ref[0-9]/ { print file, $0 }' > "$work/named"
while read -r file name; do
	grep -qxF "$file $name" "$work/defined" ||
	    refuse "docs/reference-flaws.md: no $name in $file"
done < "$work/named"
exit $status
