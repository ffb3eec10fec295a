#!/bin/sh
#
# exports.sh MAP LIBRARY HEADER...: the version script MAP lists just what these
# headers mark with MASQ_API, and the shared LIBRARY exports just that, and
# what MAP has in MASQITT_PRIVATE, under names that no program has by chance.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
map=$1
library=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# listed PRIVATE: names behind "global:", of the private node or the others
listed() {
	awk -v private="$1" '/\{/ { node = $1 == "MASQITT_PRIVATE" }
	    /global:/ { on = 1; next } /local:|}/ { on = 0 }
	    on && node == private { gsub(/[ \t;]/, ""); if ($0 != "") print }
	    ' "$map" | LC_ALL=C sort
}
listed 0 > "$work/map"
listed 1 > "$work/private"
if grep -v '^masqitt_' "$work/private"; then
	echo "that is no name for MASQITT_PRIVATE, masqitt_... is"
	exit 1
fi

# Names in statements that carry MASQ_API: a function's stands before the
# first parenthesis, a variable's at the end.
cat "$@" | awk '
{ text = text $0 "\n" }
END {
	while (match(text, /\/\*([^*]|\*+[^*\/])*\*+\//))
		text = substr(text, 1, RSTART - 1) " " \
		    substr(text, RSTART + RLENGTH)
	gsub(/\n[ \t]*#[^\n]*/, "\n", text)
	n = split(text, statement, ";")
	for (i = 1; i <= n; i++) {
		s = statement[i]
		if (s !~ /(^|[^A-Za-z0-9_])MASQ_API[^A-Za-z0-9_]/)
			continue
		sub(/\(.*/, "", s)
		gsub(/[ \t\n]+/, " ", s)
		sub(/ $/, "", s)
		sub(/.*[^A-Za-z0-9_]/, "", s)
		print s
	}
}' | LC_ALL=C sort > "$work/headers"

# Two lists must be the same and not empty.
same() {
	if ! [ -s "$work/$1" ]; then
		echo "no names found in $1"
		exit 1
	fi
	if ! diff "$work/$1" "$work/$2" > "$work/diff"; then
		echo "< only in $1, > only in $2:"
		grep '^[<>]' "$work/diff"
		exit 1
	fi
}

same headers map
# Type A is the version itself.
nm -D --defined-only "$library" > "$work/nm"
awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' "$work/nm" |
    LC_ALL=C sort > "$work/library"
LC_ALL=C sort "$work/map" "$work/private" > "$work/maps"
same maps library
echo "$(wc -l < "$work/map") names"
