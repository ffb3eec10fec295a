#!/bin/sh
#
# exports.sh MAP INCLUDE [LIBRARY]: the version script MAP lists just what the
# headers below INCLUDE mark with MASQ_API, and the shared LIBRARY exports
# just that.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
map=$1
include=$2
library=${3-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Names between "global:" and "local:".
awk '/global:/ { on = 1; next } /local:/ { on = 0 }
    on { gsub(/[ \t;]/, ""); if ($0 != "") print }' "$map" |
    LC_ALL=C sort > "$work/map"

# Names in statements that carry MASQ_API: a function's stands before the
# first parenthesis, a variable's at the end.
cat "$include"/*.h | awk '
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
if [ -n "$library" ]; then
	# Type A is the version itself.
	nm -D --defined-only "$library" > "$work/nm"
	awk '$2 != "A" { sub(/@.*/, "", $3); print $3 }' "$work/nm" |
	    LC_ALL=C sort > "$work/library"
	same map library
fi
echo "$(wc -l < "$work/map") names"
