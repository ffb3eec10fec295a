#!/bin/sh
#
# planted.sh CHECK SCRIPTS [ARG...]: show that a check of this folder can
# fail. Makes a small tree in the current directory that passes, then plants
# one violation after another, each of which must be refused with its reason.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
check=$1
scripts=$2
shift 2
rm -rf tree
mkdir -p tree
cases=0

passes() {
	if ! "$@" > log 2>&1; then
		echo "refused, but nothing was planted:"
		cat log
		exit 1
	fi
}

# refused TEXT COMMAND...: fails, and says TEXT
refused() {
	text=$1
	shift
	cases=$((cases + 1))
	if "$@" > log 2>&1; then
		echo "not caught: $text"
		exit 1
	fi
	if ! grep -qF -- "$text" log; then
		echo "refused without saying: $text"
		cat log
		exit 1
	fi
}

c_tree() {
	mkdir -p tree/include/masqitt tree/lib/base tree/lib/bn254 \
	    tree/lib/ibe tree/lib/wire tree/lib/link tree/lib/client \
	    tree/lib/mosq tree/kms tree/tools tree/examples
	echo '#include "masqlib.h"' > tree/include/masqitt/api.h
	printf '#include "base/x.h"\n#include <stdio.h>\n' > tree/lib/wire/w.c
	echo '#include "masqlib.h"' > tree/lib/base/x.h
}

# layer FILE LINE TEXT: plant LINE in FILE of the tree.
layer() {
	printf '/* planted */\n%s\n' "$2" > "tree/$1"
	refused "$3" sh "$scripts/layers.sh" tree
	grep -qF "$1:2: " log || {
		echo "$1: the place is not named"
		exit 1
	}
	rm "tree/$1"
}

planted_layers() {
	c_tree
	passes sh "$scripts/layers.sh" tree
	layer lib/base/b.c '#include "wire/w.h"' 'base may not include wire/'
	layer lib/bn254/b.c '#include "ibe/bb1.h"' \
	    'bn254 may not include ibe/'
	layer lib/bn254/b.h '  #  include "wire/w.h"' \
	    'bn254 may not include wire/'
	layer lib/ibe/b.c '#include "wire/w.h"' 'ibe may not include wire/'
	layer lib/wire/b.c '#include "link/link.h"' \
	    'wire may not include link/'
	layer lib/link/b.c '#include "client/session.h"' \
	    'link may not include client/'
	layer lib/link/b.c '#include "api.h"' 'link may not include api.h'
	layer lib/client/b.c '#include "bn254/bn254.h"' \
	    'client may not include bn254/'
	layer lib/client/b.c '#include "masqitt.h"' \
	    'client may not include masqitt.h'
	layer lib/mosq/b.c '#include "client/session.h"' \
	    'mosq may not include client/'
	layer lib/mosq/b.c '#include "wire/w.h"' \
	    'mosq may not include wire/'
	layer kms/b.c '#include "link/link.h"' 'kms may not include link/'
	layer kms/b.c '#include "tools/tool.h"' 'kms may not include tools/'
	layer kms/b.c '#include "masqitt/api.h"' 'kms may not include api.h'
	layer tools/b.c '#include "client/session.h"' \
	    'tools may not include client/'
	layer include/masqitt/b.h '#include "base/fail.h"' \
	    'include may not include base/'
	layer lib/wire/b.c '#include <openssl/evp.h>' \
	    'wire may not include <openssl/evp.h>'
	layer lib/client/b.c '#include <mosquitto.h>' \
	    'client may not include <mosquitto.h>'
	layer lib/link/b.c '#include <event2/event.h>' \
	    'link may not include <event2/event.h>'
	layer lib/wire/b.c '#include <wire/w.h>' 'write it in quotes'
	layer lib/wire/b.c '#include <api.h>' 'write it in quotes'
	layer lib/wire/b.c '#include "w.h"' 'not written as folder/file.h'
	layer lib/wire/b.c '#include "../ibe/bb1.h"' \
	    'not written as folder/file.h'
	layer lib/wire/b.c '#include HEADER' 'cannot tell what this includes'
	layer lib/wire/b.c '#include "other/x.h"' \
	    'folder other has no row in the table'
	mkdir tree/lib/stray
	: > tree/lib/stray/b.c
	refused 'folder stray has no row' sh "$scripts/layers.sh" tree
	rm -r tree/lib/stray
	rm tree/lib/*/*.* tree/include/masqitt/*
	refused 'no #include line found' sh "$scripts/layers.sh" tree
}

planted_banned() {
	c_tree
	cat > tree/kms/fine.c <<-'END'
		/* strcpy(a, b) is for others,
		 * sprintf(too) */ // and gets(x)
		const char *s = "atoi(\"1\") rand()";
		char c = '"'; int x = my_rand(1) + rand_bytes(2) + vsnprintf();
		#include <openssl/rand.h>
		struct tm *t = gmtime_r(&now, &tm);
	END
	passes sh "$scripts/banned.sh" tree
	for call in 'strcpy(a, b)' 'strcat (a, b)' 'sprintf(a, "x")' \
	    'vsprintf(a, f, v)' 'x = strtok(a, ",")' 'gmtime(&t)' \
	    'localtime(&t)' 'i = 1+rand()' 'n = atoi(s)' 'gets(a)' \
	    'p = alloca(7)' 'f("/*", atoi(s))' '/* x */ rand ()'; do
		for dir in include/masqitt lib/base kms tools examples; do
			printf 'int x;\n%s;\n' "$call" > "tree/$dir/b.c"
			refused "$dir/b.c:2: " sh "$scripts/banned.sh" tree
			rm "tree/$dir/b.c"
		done
	done
	rm -r tree/lib/*/*.* tree/include/masqitt/* tree/kms/*
	refused 'no C file found' sh "$scripts/banned.sh" tree
}

# ARG: a C compiler
planted_exports() {
	cc=$1
	cat > tree/a.h <<-'END'
		/* MASQ_API int MASQ_not_this_one(void); */
		#define MASQ_API __attribute__((visibility("default")))
		extern MASQ_API const char *const MASQ_name;
		MASQ_API MASQ_MUST_USE int
		MASQ_one(int a,
		    void (*f)(int));
	END
	cat > tree/a.map <<-'END'
		V_1 {
		global:
			MASQ_name;
			MASQ_one;
		local:
			*;
		};
	END
	cat > tree/a.c <<-'END'
		const char *const MASQ_name = "a";
		int MASQ_one(int a, void (*f)(int)) { (void)f; return a; }
		int MASQ_two(void) { return 2; }
	END
	# exports MAP LIBRARY
	exports() {
		sh "$scripts/exports.sh" "tree/$1" "tree/$2" tree/a.h
	}
	# built NAME MAP SOURCE
	built() {
		"$cc" -shared -fPIC -Wl,--version-script=tree/"$2" \
		    -o tree/"$1" tree/"$3"
	}
	built a.so a.map a.c
	passes exports a.map a.so
	sed '$ a MASQITT_PRIVATE {\nglobal:\n\tmasqitt_two;\n};' tree/a.map \
	    > tree/private.map
	sed 's/MASQ_two/masqitt_two/' tree/a.c > tree/private.c
	built private.so private.map private.c
	passes exports private.map private.so
	refused '< masqitt_two' exports private.map a.so
	refused '> masqitt_two' exports a.map private.so
	sed 's/masqitt_two/fail/' tree/private.map > tree/name.map
	refused 'no name for' exports name.map a.so

	# a library that exports more, or less
	"$cc" -shared -fPIC -o tree/all.so tree/a.c
	refused '> MASQ_two' exports a.map all.so
	sed '/MASQ_name/d' tree/a.c > tree/less.c
	built less.so a.map less.c
	refused '< MASQ_name' exports a.map less.so
	refused 'absent.so' exports a.map absent.so
	# a list that has more, or less, than the headers
	sed 's/MASQ_one;/MASQ_one; MASQ_two;/' tree/a.map > tree/more.map
	refused '> MASQ_one' exports more.map a.so
	sed '/MASQ_one/d' tree/a.map > tree/less.map
	refused '< MASQ_one' exports less.map a.so
	# an export that no list knows
	echo 'MASQ_API int MASQ_new_one(void);' >> tree/a.h
	refused '< MASQ_new_one' exports a.map a.so
	: > tree/a.h
	refused 'no names found' exports a.map a.so
}

# ARG...: a compiler and its options
planted_headers() {
	mkdir -p tree/include/masqitt
	good='#ifndef X_%s\n#define X_%s\nint f_%s(int);\n#endif\n'
	for h in a b c d; do
		printf "$good" $h $h $h > tree/include/masqitt/$h.h
	done
	passes sh "$scripts/headers.sh" tree/include "$@"
	printf 'size_t f(void);\n' > tree/include/masqitt/d.h
	refused 'size_t' sh "$scripts/headers.sh" tree/include "$@"
	printf 'struct x { int a; };\n' > tree/include/masqitt/d.h
	refused 'struct x' sh "$scripts/headers.sh" tree/include "$@"
	printf 'static int unused(void) { return 1; }\n' \
	    > tree/include/masqitt/d.h
	refused 'unused' sh "$scripts/headers.sh" tree/include "$@"
	printf '#include "masqitt/a.h"\n' > tree/include/masqitt/d.h
	refused 'masqitt/a.h' sh "$scripts/headers.sh" tree/include "$@"
	rm tree/include/masqitt/d.h
	refused 'only 3 headers' sh "$scripts/headers.sh" tree/include "$@"
}

# ARG: a C compiler
planted_hardening() {
	cc=$1
	good='-O2 -fPIE -D_FORTIFY_SOURCE=2 -fstack-protector-all -pie
	    -Wl,-z,relro,-z,now,-z,noexecstack'
	cat > tree/a.c <<-'END'
		#include <stdio.h>
		#include <string.h>
		int main(int argc, char *argv[])
		{
			char line[64];
			(void)argc;
			snprintf(line, strlen(argv[0]), "%s", argv[0]);
			return puts(line) < 0;
		}
	END
	check_built() {
		# shellcheck disable=SC2086
		"$cc" -U_FORTIFY_SOURCE $good "$@" -o tree/a tree/a.c
		sh "$scripts/hardening.sh" tree/a
	}
	library() {
		# shellcheck disable=SC2086
		"$cc" -U_FORTIFY_SOURCE $good -fPIC -no-pie -shared "$@" \
		    -o tree/a.so tree/a.c
		sh "$scripts/hardening.sh" tree/a.so
	}
	passes check_built
	refused 'not position independent' check_built -fno-PIE -no-pie
	refused 'no read-only relocations' check_built -Wl,-z,norelro
	refused 'symbols bound lazily' check_built -Wl,-z,lazy
	refused 'executable stack' check_built -Wl,-z,execstack
	refused 'library path' check_built -Wl,-rpath,/tmp
	refused 'no stack protector' check_built -fno-stack-protector
	refused 'not fortified' check_built -U_FORTIFY_SOURCE
	refused 'not an ELF file' sh "$scripts/hardening.sh" tree/a.c
	passes library -Wl,-soname,libmasqitt.so.1
	passes library -Wl,-soname,libmasqitt-mosq.so.1
	refused 'SONAME' library -Wl,-soname,libmasqitt.so
	refused 'SONAME' library
	refused 'no file given' sh "$scripts/hardening.sh"
}

# ARGS: a C compiler and strip
planted_footprint() {
	cc=$1
	strip=$2

	# built BYTES NAME: a library with so large a constant of this name
	built() {
		cat > tree/a.c <<-END
			static const char $2[$1] = {1};
			const char *at(int i) { return $2 + i; }
			const char some[8192] = {2};
		END
		"$cc" -O2 -g -fPIC -shared -o tree/a.so tree/a.c
		sh "$scripts/footprint.sh" tree/a.so "$strip"
	}
	passes built 400000 other
	passes built 800000 new_comb
	refused 'more than 409600 bytes without tables' built 402000 other
	refused 'other' built 800000 other
	refused 'other' built 800000 _comb_other
	"$strip" tree/a.so
	refused 'has no symbols' sh "$scripts/footprint.sh" tree/a.so "$strip"
}

planted_man() {
	mkdir -p tree/docs/man tree/kms tree/lib
	cat > tree/tool <<-'END'
		#!/bin/sh
		[ "$1" = -h ] || exit 2
		echo 'usage: tool [-h] [-p port]'
		echo '  -h, --help this text'
		echo '  -p port    a port, -q is not one'
		echo '  -v, -vv    more'
		echo '  --long     an option'
	END
	chmod +x tree/tool
	printf '.Nm tool\n%s\n.It Fl p Ar port\n.It Fl v\n%s\n' \
	    '.It Fl h , Fl \-help' '.It Fl \-long' > tree/docs/man/tool.8
	printf '# A text = b.\n#key_one = 1;\nkey_two = (\n);\n' \
	    > tree/kms/kms.cfg
	printf '.It Cm key_one\n.It Cm key_two\n' > tree/docs/man/kms.cfg.5
	printf '\tMASQ_proto_id;\n\tMASQ_a;\n\tMASQ_b;\n' > tree/lib/masqitt.map
	printf '.It Fn MASQ_a\nand\n.Fn MASQ_b ,\n' > tree/docs/man/masqitt.3
	passes sh "$scripts/man.sh" tree tree/tool
	cp -R tree good

	# planted FILE SED TEXT
	planted() {
		sed -i "$2" "tree/$1"
		refused "$3" sh "$scripts/man.sh" tree tree/tool
		cp -p "good/$1" "tree/$1"
	}
	planted docs/man/tool.8 '/Fl p/d' '< -p'
	planted docs/man/tool.8 '/long/d' '< --long'
	planted docs/man/tool.8 's/ , Fl .*help//' '< --help'
	planted docs/man/tool.8 's/Fl v/Fl q/' '> -q'
	planted docs/man/tool.8 's/Nm tool/Nm other/' 'is not about tool'
	planted tool 's/exit 2/exit 1/; s/^echo.*more.$/exit 3/' \
	    'ends with status 3'
	planted tool '$ a printf %81d 1' 'wider than 80'
	planted docs/man/tool.8 '$ a .It Fl v' 'twice: .It Fl v'
	planted docs/man/tool.8 '$ a .Fl p , v\n.Fl p , v' 'twice: .Fl p , v'
	planted docs/man/kms.cfg.5 '/key_two/d' '< key_two'
	planted kms/kms.cfg '/key_one/d' '> key_one'
	planted docs/man/masqitt.3 's/MASQ_b/MASQ_c/' '< MASQ_b'
	planted lib/masqitt.map '/MASQ_[ab]/d' 'nothing to compare'
	rm tree/docs/man/tool.8
	refused 'tool has no manual page' sh "$scripts/man.sh" tree tree/tool
	rm -r good
}

planted_makefile() {
	# planted SED TEXT
	planted() {
		sed "$1" "$scripts/../../Makefile" > tree/Makefile
		refused "$2" sh "$scripts/makefile.sh" tree none
	}
	cp "$scripts/../../Makefile" tree
	passes sh "$scripts/makefile.sh" tree none
	planted '/^demo:/s/programs/build/' 'make demo builds more'
	planted '/^install:/s/programs/programs build/' 'make install builds'
	planted '/^test:/s/build/programs/' 'does not build everything'
	planted 's/a-z0-9/a-z/' 'make help does not list aarch64'
	planted '/^fuzz:/s/$/ and then some more of it, as you like/' \
	    'more than 80 columns'
}

planted_flaws() {
	mkdir -p tree/tests/a tree/docs
	for n in 01 02 03 04 05 06 07 08 09 10 11 12 13 14; do
		name=test_ref${n}_x
		printf 'static void\n%s(void **state)\n{\n}\nT(%s),\n' \
		    "$name" "$name" > "tree/tests/a/test_$n.c"
		printf '## %s. Title\n\n- `tests/a/test_%s.c`:\n  `%s`\n\n' \
		    "${n#0}" "$n" "$name"
	done > tree/docs/reference-flaws.md
	passes sh "$scripts/flaws.sh" tree
	cp -R tree good

	# planted FILE SED TEXT
	planted() {
		sed -i "$2" "tree/$1"
		refused "$3" sh "$scripts/flaws.sh" tree
		cp -p "good/$1" "tree/$1"
	}
	planted tests/a/test_10.c 's/ref10/ref01/' 'flaw 10 has no test'
	planted tests/a/test_01.c 's/^test_ref.*/int/' 'flaw 01 has no test'
	planted tests/a/test_02.c '/^T(/d' 'test_ref02_x is not run'
	planted docs/reference-flaws.md '/^## 3/d' 'has no section 3'
	planted docs/reference-flaws.md 's/`test_ref04_x`//' \
	    'names no test of flaw 04'
	planted docs/reference-flaws.md 's/test_ref14_x/test_ref14_y/' \
	    'no test_ref14_y in tests/a/test_14.c'
	planted docs/reference-flaws.md 's/test_14.c/test_13.c/' \
	    'no test_ref14_x in tests/a/test_13.c'
	rm -r good
}

planted_form() {
	mkdir -p tree/lib tree/scripts tree/tests
	licence='/* SPDX-License-Identifier: Apache-2.0 */'
	long=$(printf '%077d' 0)
	printf '%s\n' "$licence" 'static int' 'f(void)' '{' \
	    '	return g("http://x"); /* see https://y */' '}' 'struct a {' \
	    '};' "/*$(printf '%074d' 0)é */" > tree/lib/a.c
	printf '#!/bin/sh\n# %s\n# a  // b\n' "$licence" > tree/scripts/run
	passes sh "$scripts/form.sh" tree

	# form FILE TEXT LINE...: plant a file of these lines
	form() {
		file=$1
		text=$2
		shift 2
		printf '%s\n' "$licence" "$@" > "tree/$file"
		refused "$file:$(($# + 1)): $text" sh "$scripts/form.sh" tree
		rm "tree/$file"
	}
	form lib/b.h 'longer than 80' "/*$long*/"
	form lib/b.h 'longer than 80' "	/*${long#0000000}*/"
	form scripts/b 'longer than 80' "# $long$long"
	form lib/b.c 'blanks at the end' 'int a; '
	form tests/b.sh 'blanks at the end' 'cd x	'
	form lib/b.c 'carriage return' "int a;$(printf '\r')"
	form lib/b.c 'blanks where a tab' 'int' 'f(void)' '{' '        x();'
	form lib/b.c 'blanks where a tab' 'int  	x;'
	form lib/b.c '// comment' 'int x; // the x'
	form lib/b.c '// comment' '// the x'
	form lib/b.c 'a function whose name' 'static int f(void)' '{'
	echo 'int a;' > tree/lib/b.c
	refused 'lib/b.c:1: no SPDX' sh "$scripts/form.sh" tree
	rm -r tree/lib/* tree/scripts/*
	refused 'no file found' sh "$scripts/form.sh" tree
}

"planted_$check" "$@"
echo "$cases planted violations caught"
rm -rf tree log
