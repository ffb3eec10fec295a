#!/bin/sh
#
# path_table.sh ROOT CTEST: scripts/path-table tells of each test what CTest
# saw of it, and with_path.sh what it did.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
root=$1
ctest=$2
rm -rf run
mkdir run
cd run

with_path=$root/tests/bn254/with_path.sh

# A machine whose only path is "slow".
printf '#!/bin/sh\necho slow\n' > which_path
chmod +x which_path

# test_of NAME COMMAND...: one for CTest
test_of() {
	{
		printf 'add_test(%s' "$1"
		shift
		printf ' "%s"' "$@"
		echo ')'
	} >> CTestTestfile.cmake
}
for name in a b c; do
	test_of $name "$with_path" slow ./which_path sh -c \
	    'exec test $MASQITT_CPU = slow'
	test_of ${name}_fast "$with_path" fast ./which_path false
done
test_of b_int true
test_of c_int false
test_of a_lost ./no-such-program
test_of other true
for name in a_fast b_fast c_fast; do
	echo "set_tests_properties($name PROPERTIES SKIP_RETURN_CODE 77)"
done >> CTestTestfile.cmake
cat > paths <<'END'
a slow a
b slow both
c slow both
a_lost int a
b_int int both
c_int int both
a_fast fast a
b_fast fast both
c_fast fast both
END

# told ARG...: run CTest so, and print the table
told() {
	rm -f junit.xml
	"$ctest" --output-junit junit.xml "$@" > log 2>&1 || true
	"$root/scripts/path-table" paths junit.xml
}

# same FILE: what "got" has to be
same() {
	diff "$1" got || {
		echo "that is not what CTest saw:"
		cat log
		exit 1
	}
}

told > got
cat > want <<'END'
Which path of the arithmetic ran in which test:
        slow   int              fast
  a     ran    FAILED           skipped
  both  2 ran  1 ran, 1 FAILED  2 skipped
  3 skipped: this processor or build has no path "fast", but "slow"
END
same want

told -R '^b$' > got
cat > want <<'END'
Which path of the arithmetic ran in which test:
        slow   int      fast
  both  1 ran  not run  not run
END
same want

told -R other > got
: > want
same want
cd ..
rm -rf run
