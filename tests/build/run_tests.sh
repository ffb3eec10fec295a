#!/bin/sh
#
# run_tests.sh ROOT: scripts/run-tests takes CTEST_ARGS as they are written
# and through make, passes on failures, and counts the functions of tests.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
root=$1
unset MAKEFLAGS MFLAGS MAKELEVEL
rm -rf run
mkdir -p run/tests
: > run/tests/paths

cat > run/CTestTestfile.cmake <<'END'
add_test(one echo "[       OK ] test_a")
add_test(two sh -c "echo '[       OK ] test_b'; echo '[  FAILED  ] test_c'
	exit 1")
add_test(three echo "none of cmocka's")
END

die() {
	echo "run_tests: $1"
	cat log
	exit 1
}

# ran CTEST_ARGS NAMES FUNCTIONS: these tests ran, with so many functions
ran() {
	status=0
	CTEST_ARGS=$1 "$root/scripts/run-tests" run 1 > log 2>&1 || status=$?
	names=$(sed -n 's/.*Test  *#[0-9]*: \([a-z]*\) .*/\1/p' log |
	    sort -u | tr '\n' ' ')
	[ "$names" = "$2" ] || die "$1: ran $names, not $2"
	[ "$(sed -n 's/^test functions: //p' log)" = "$3" ] ||
	    die "$1: not '$3'"
	case $2 in
	*two*)	[ "$status" != 0 ] || die 'a failure is a success' ;;
	*)	[ "$status" = 0 ] || die "$1: status $status" ;;
	esac
}

ran '' 'one three two ' '2 passed, 1 failed'
ran '-R one|three' 'one three ' '1 passed, 0 failed'
ran "-E 'three|two'" 'one ' '1 passed, 0 failed'
ran '-R two' 'two ' '1 passed, 1 failed'
ran '-R three' 'three ' ''
! CTEST_ARGS='-R other' "$root/scripts/run-tests" run 1 > log 2>&1 ||
    die 'no test is a success'

# What make hands over, as an argument and from the environment.
cat > run/make <<'END'
include Makefile
show: ; @printenv CTEST_ARGS
END
[ "$(make -s -C "$root" -f "$PWD/run/make" show CTEST_ARGS='-R a|b')" = \
    '-R a|b' ] || die 'make changes CTEST_ARGS'
rm -rf run log
