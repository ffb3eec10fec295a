#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Does the library ask the processor for every feature that the compiler may use
# in the sources of the path "ifma"? Options bring others with them: with clang
# -mavx512vbmi2 is -mavx512bw too.
#
#	ifma_features.sh [--planted] DISPATCH_C COMPILER OPTION...
#
# With --planted one feature more is allowed, and has to be missed.
planted=
if [ "$1" = --planted ]; then
	planted=-mavx512bitalg
	shift
fi
source=$1
shift
features=$("$@" $planted -x c -dM -E /dev/null |
	sed -n 's/^#define __\(AVX512[A-Z0-9]*\)__ 1$/\1/p' | tr A-Z a-z)
if [ -z "$features" ]; then
	echo "$*: allows no AVX-512" >&2
	exit 1
fi
missing=
for feature in $features; do
	grep -q "__builtin_cpu_supports(\"$feature\")" "$source" ||
		missing="$missing $feature"
done
echo "allowed:" $features
echo "not asked for:$missing"
if [ -n "$planted" ]; then
	[ "$missing" = " avx512bitalg" ]
else
	[ -z "$missing" ]
fi
