#!/bin/sh
#
# form.sh ROOT: what every C file and script looks like, as far as a few lines
# can tell: 80 columns, tabs, no blanks at the ends of lines, no // comments, a
# function's name at the beginning of its line, a licence at the head.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for folder in include lib kms tools examples tests fuzz bench scripts .ci; do
	[ ! -d $folder ] || find $folder -type f \( -name '*.[ch]' \
	    -o -name '*.sh' -o -path 'scripts/*' -o -path '.ci/*' \)
done | LC_ALL=C sort > "$work/files"
[ -s "$work/files" ] || {
	echo 'no file found'
	exit 1
}

LC_ALL=C xargs awk '
function bad(text) {
	print FILENAME ":" FNR ": " text
	count++
}
function width(line,    n, i) {
	# counts characters, not bytes, whatever the locale
	gsub(/[\200-\277]/, "", line)
	n = 0
	while (i = index(line, "\t")) {
		n += i - 1
		n += 8 - n % 8
		line = substr(line, i + 1)
	}
	return n + length(line)
}
function ended() {
	if (file == "" || licence)
		return
	print file ":1: no SPDX-License-Identifier in its head"
	count++
}
FNR == 1 {
	ended()
	file = FILENAME
	licence = 0
	is_c = file ~ /\.[ch]$/
}
FNR <= 30 && /SPDX-License-Identifier: Apache-2\.0/ { licence = 1 }
width($0) > 80 { bad("longer than 80 columns") }
/[ \t]$/ { bad("blanks at the end") }
/\r/ { bad("carriage return") }
!is_c { next }
/^        / || / \t/ { bad("blanks where a tab should be") }
/(^|[ \t;{}])\/\/[^"]*$/ { bad("// comment") }
/^[A-Za-z_]/ { head = $0 }
/^\{/ && head !~ /^[A-Za-z_0-9]+\(/ {
	bad("a function whose name does not begin its line")
}
END {
	ended()
	exit (count > 0)
}' < "$work/files"
