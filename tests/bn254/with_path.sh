#!/bin/sh
# Run a test on one way of doing the arithmetic (lib/bn254/path.h); skip it,
# and say why, where the processor has no such thing.
#
#   with_path.sh WHICH PATH_PROGRAM COMMAND...
#
# PATH_PROGRAM prints the path in use.
#
# SPDX-License-Identifier: Apache-2.0
set -u

MASQITT_CPU=$1
export MASQITT_CPU
got=$("$2") || exit 1
if [ "$got" != "$1" ]; then
	echo "skipped: this processor or build has no path \"$1\", but \"$got\""
	exit 77
fi
shift 2
exec "$@"
