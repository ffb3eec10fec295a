#!/bin/sh
#
# footprint.sh LIBRARY STRIP [KIB]: the code and the constants of the library,
# but for generated tables (names that end with _comb), are no more than that,
# 400 KiB unless told.
# footprint.sh REASON: skip that.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
limit=$((${3-400} * 1024))
if [ $# = 1 ]; then
	echo "skipped: $1"
	exit 77
fi
library=$1
strip=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Without the names of a library there is no telling its tables.
nm -S "$library" > "$work/symbols"
if ! grep -q . "$work/symbols"; then
	echo "$library: has no symbols"
	exit 1
fi
"$strip" -o "$work/stripped" "$library"

# Sum of the sizes, which are hexadecimal, in the third column of readelf's
# or the second of nm's lines.
sum() {
	total=0
	for size in $(cat); do
		total=$((total + 0x$size))
	done
	echo $total
}
tables=$(awk '$3 ~ /^[rR]$/ && $4 ~ /_comb$/ { print $2 }' \
    "$work/symbols" | sum)
code=$(readelf -W -S "$work/stripped" | sed 's/^ *\[ *[0-9]*\] *//' |
    awk '$1 ~ /^\.(text|rodata)(\.|$)/ { print $5 }' | sum)
file=$(wc -c < "$work/stripped")

if [ "$code" -lt 4096 ]; then
	echo "$library: only $code bytes of code found"
	exit 1
fi
echo "code and constants $((code - tables)) bytes, tables $tables," \
    "stripped file $file"
if [ $((code - tables)) -gt $limit ]; then
	echo "that is more than $limit bytes without tables; the largest:"
	nm -S --size-sort "$library" | tail -n 20
	exit 1
fi
