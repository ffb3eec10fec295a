#!/bin/sh
#
# layers.sh ROOT: each folder includes only what the table of
# docs/architecture.md lets it include. Reads every #include line below
# include/ lib/ kms/ tools/; prints each edge that the table forbids and
# fails if there is one.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
cd "$1"

find include lib kms tools -name '*.[ch]' | LC_ALL=C sort | awk '
BEGIN {
	# folder, then what it may include besides itself; "public" are the
	# installed headers, masqlib.h is for everyone
	row("include", "public")
	row("base", "")
	row("bn254", "base")
	row("ibe", "bn254 base")
	row("wire", "base")
	row("link", "wire base")
	row("client", "link wire ibe base api.h crypto.h")
	row("mosq", "public base")
	row("kms", "ibe wire base")
	# what the kms headers hand out comes with them
	row("tools", "kms ibe wire base public")

	# parts that we do not write, and who may know them
	part("openssl/", "base link client kms tools")
	part("mosquitto", "include mosq tools")
	part("event2/", "kms")
	part("libconfig", "kms")
	part("sqlite3", "kms")

	public["masqlib.h"] = public["api.h"] = 1
	public["crypto.h"] = public["masqitt.h"] = 1
}

function row(folder, may,    a, i, n) {
	known[folder] = 1
	allowed[folder, folder] = 1
	n = split(may, a, " ")
	for (i = 1; i <= n; i++)
		allowed[folder, a[i]] = 1
}

function part(prefix, who,    a, i, n) {
	parts[prefix] = 1
	n = split(who, a, " ")
	for (i = 1; i <= n; i++)
		allowed[a[i], prefix] = 1
}

function bad(why) {
	printf "%s:%d: %s\n", file, number, why
	failed = 1
}

function folder_of(path,    a) {
	split(path, a, "/")
	return a[1] == "lib" ? a[2] : a[1]
}

function check_ours(name,    base) {
	sub(/^masqitt\//, "", name)
	if (name in public) {
		if (name != "masqlib.h" && !((from, "public") in allowed) &&
		    !((from, name) in allowed))
			bad(from " may not include " name)
		return
	}
	base = name
	sub(/\/.*/, "", base)
	# a folder may build its own sources another way
	if (name !~ /^[a-z0-9]+\/[a-z0-9_]+\.h$/ &&
	    !(base == from && name ~ /^[a-z0-9]+\/[a-z0-9_]+\.c$/)) {
		bad("\"" name "\" is not written as folder/file.h")
		return
	}
	if (!(base in known))
		bad("folder " base " has no row in the table")
	else if (!((from, base) in allowed))
		bad(from " may not include " base "/")
}

function check_system(name,    p, own) {
	own = name
	sub(/\/.*/, "", own)
	if (own == "masqitt" || name in public || own in known) {
		bad("<" name "> is ours: write it in quotes")
		return
	}
	for (p in parts)
		if (index(name, p) == 1 && !((from, p) in allowed))
			bad(from " may not include <" name ">")
}

function check(line,    name) {
	sub(/^[ \t]*#[ \t]*include[ \t]*/, "", line)
	lines++
	name = substr(line, 2)
	if (line ~ /^"[^"]+"/) {
		sub(/".*/, "", name)
		check_ours(name)
	} else if (line ~ /^<[^>]+>/) {
		sub(/>.*/, "", name)
		check_system(name)
	} else
		bad("cannot tell what this includes")
}

{
	file = $0
	number = 0
	from = folder_of(file)
	if (!(from in known))
		bad("folder " from " has no row in the table")
	while ((got = (getline line < file)) > 0) {
		number++
		if (line ~ /^[ \t]*#[ \t]*include/)
			check(line)
	}
	if (got < 0)
		bad("cannot be read")
	close(file)
}

END {
	if (lines == 0) {
		print "no #include line found: looking in the wrong place?"
		failed = 1
	}
	printf "%d #include lines in %d files\n", lines, NR
	exit failed
}'
