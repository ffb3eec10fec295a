#!/bin/sh
#
# man.sh ROOT PROGRAM...: each program has a manual page whose list of options
# is that of its -h, which fits in 80 columns; kms.cfg(5) has the keys of
# kms/kms.cfg; masqitt(3) has every function that the libraries export; no page
# says a thing twice.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
root=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# same PAGE: what the page lists is what it should list, and not nothing
same() {
	LC_ALL=C sort -u "$work/want" > "$work/want.sorted"
	LC_ALL=C sort -u "$work/have" > "$work/have.sorted"
	if ! [ -s "$work/want.sorted" ]; then
		echo "$1: nothing to compare it with"
		status=1
	elif ! diff "$work/want.sorted" "$work/have.sorted" > "$work/diff"; then
		echo "$1: < missing in the page, > only there"
		grep '^[<>]' "$work/diff"
		status=1
	fi
}

for program; do
	name=$(basename "$program")
	page=$(ls "$root/docs/man/$name".[18] 2> /dev/null) || {
		echo "$name has no manual page"
		status=1
		continue
	}
	grep -q "^\.Nm $name\$" "$page" || {
		echo "$page: is not about $name"
		status=1
	}
	"$program" -h > "$work/help" 2>&1 || {
		echo "$name -h ends with status $?"
		status=1
	}
	if awk 'length > 80' "$work/help" | grep .; then
		echo "$name -h is wider than 80 columns"
		status=1
	fi
	# "  -p port   text", "  -v, -vv   text", "  --secrets   text"
	sed -nE 's/^ +(-[^ ]+(,? -[^ ]+)*).*/\1/p' "$work/help" |
	    tr -s ', ' '\n' | sed -E 's/^-([A-Za-z])\1+$/-\1/' > "$work/want"
	awk '/^\.It Fl/ { for (i = 2; i < NF; i++)
	    if ($i == "Fl") print "-" $(i + 1) }' "$page" |
	    sed 's/\\-/-/' > "$work/have"
	same "$page"
done

sed -nE 's/^#?([a-z_]+) = .*/\1/p' "$root/kms/kms.cfg" > "$work/want"
sed -nE 's/^\.It Cm ([a-z_]+)$/\1/p' "$root/docs/man/kms.cfg.5" > "$work/have"
same kms.cfg.5

sed -nE '/MASQ_proto_id/d; s/^	(MASQ_[a-z0-9_]+);/\1/p' \
    "$root"/lib/*.map > "$work/want"
tr -s ' ,' '\n' < "$root/docs/man/masqitt.3" |
    awk 'fn && /^MASQ_/ { print } { fn = /^\.?Fn$/ }' > "$work/have"
same masqitt.3

# Items of lists, and sentences about several options.
for page in "$root"/docs/man/*; do
	grep -E '^\.(It |Fl .*,)' "$page" | sort | uniq -d > "$work/twice"
	if [ -s "$work/twice" ]; then
		echo "$page: twice: $(cat "$work/twice")"
		status=1
	fi
done
exit $status
