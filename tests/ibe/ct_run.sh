#!/bin/sh
# Run a constant-time check under valgrind.
#
#   ct_run.sh clean VALGRIND PROGRAM [OPERATION...]   nothing may be reported
#   ct_run.sh leak VALGRIND PROGRAM OPERATION         the planted leak must be
#
# SPDX-License-Identifier: Apache-2.0
set -u

want=$1
valgrind=$2
shift 2

# No program of ours exits with 99: that is valgrind's word alone.
"$valgrind" --quiet --error-exitcode=99 --error-limit=no --log-file=report \
    "$@"
got=$?
head -n 40 report
case $want:$got in
clean:0)
	;;
leak:99)
	grep -Eq 'Conditional jump|Use of uninitialised value' report ||
	    { echo "ct_run.sh: valgrind reports something else"; exit 1; } ;;
*)
	echo "ct_run.sh: wanted $want, valgrind or program exits with $got"
	exit 1 ;;
esac
