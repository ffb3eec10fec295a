#!/bin/sh
#
# banned.sh ROOT: no C file below include/ lib/ kms/ tools/ examples/ calls a
# function that has a safe sibling. Comments and string literals do not count.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$1"

find include lib kms tools examples -name '*.[ch]' | LC_ALL=C sort | awk '
BEGIN {
	n = split("strcpy stpcpy strcat sprintf vsprintf strtok gmtime " \
	    "localtime ctime asctime rand srand random atoi atol atoll " \
	    "atof gets alloca tmpnam tempnam mktemp", a, " ")
	for (i = 1; i <= n; i++)
		banned[a[i]] = 1
}

# The code in a line: without comments, string and character literals.
function code(line,    out, c) {
	out = ""
	while (line != "") {
		if (in_comment) {
			if (!match(line, /\*\//))
				return out
			line = substr(line, RSTART + 2)
			in_comment = 0
			continue
		}
		if (!match(line, /\/\*|\/\/|["\047]/))
			return out line
		out = out substr(line, 1, RSTART - 1) " "
		c = substr(line, RSTART, 1)
		if (substr(line, RSTART, 2) == "//")
			return out
		line = substr(line, RSTART + (c == "/" ? 2 : 1))
		if (c == "/") {
			in_comment = 1
			continue
		}
		while (line != "" && substr(line, 1, 1) != c)
			line = substr(line, \
			    substr(line, 1, 1) == "\\" ? 3 : 2)
		line = substr(line, 2)
	}
	return out
}

function check(line,    name) {
	while (match(line, /[A-Za-z_][A-Za-z0-9_]*[ \t]*\(/)) {
		name = substr(line, RSTART, RLENGTH - 1)
		sub(/[ \t]+$/, "", name)
		line = substr(line, RSTART + RLENGTH)
		if (name in banned) {
			printf "%s:%d: %s() is banned\n", file, number, name
			failed = 1
		}
	}
}

{
	file = $0
	number = 0
	in_comment = 0
	while ((getline line < file) > 0) {
		number++
		lines++
		check(code(line))
	}
	close(file)
}

END {
	if (lines == 0) {
		print "no C file found: looking in the wrong place?"
		failed = 1
	}
	printf "%d lines in %d files\n", lines, NR
	exit failed
}'
