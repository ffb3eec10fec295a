#!/bin/sh
#
# install.sh ROOT BUILD CC: install into a scratch folder, use what is there
# as a stranger would, uninstall, and find nothing left.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
root=$1
build=$2
cc=$3
work=$(mktemp -d)
stage=$work/stage
prefix=/opt/some/where
top=$stage$prefix

# The build folder may stand behind a real installation: its record stays.
mkdir "$work/record"
cp -p "$build"/install_*.txt "$work/record" 2> /dev/null || true
cleanup() {
	rm -f "$build"/install_*.txt
	cp -p "$work"/record/* "$build" 2> /dev/null || true
	rm -rf "$work"
}
trap cleanup EXIT

die() {
	echo "install: $*"
	exit 1
}

DESTDIR=$stage cmake --install "$build" --prefix "$prefix" > "$work/log" ||
    die "$(cat "$work/log")"
[ -z "$(find "$stage" -mindepth 1 ! -path "$top*" ! -type d)" ] ||
    die 'files outside of the prefix'

# --- what is there ---

for file in bin/kms bin/kms_ctrl bin/make_params bin/generate_ca \
    bin/generate_client_cert bin/rand_id bin/print_cache \
    include/masqitt/masqitt.h include/masqitt/masqlib.h \
    include/masqitt/api.h include/masqitt/crypto.h \
    lib/systemd/system/masqitt-kms.service \
    lib/sysusers.d/masqitt-kms.conf share/doc/masqitt/kms.cfg \
    share/doc/masqitt/README.md share/doc/masqitt/LICENSE \
    share/doc/masqitt/examples/masqitt_publisher.c \
    share/doc/masqitt/examples/masqitt_subscriber.c; do
	[ -s "$top/$file" ] || die "$file is missing"
done
grep -q "^ExecStart=$prefix/bin/kms " \
    "$top/lib/systemd/system/masqitt-kms.service" ||
    die 'the service does not start the installed kms'
grep -q "^ExecReload=$prefix/bin/kms_ctrl -c " \
    "$top/lib/systemd/system/masqitt-kms.service" ||
    die 'the service does not reload with the installed kms_ctrl'

pc=$(find "$top" -name masqitt.pc)
libdir=$(dirname "$(dirname "$pc")")
version=$(cat "$root/VERSION")
grep -q '^INPUT(libmasqitt\.so\.1 ' "$libdir/libmasqitt.so" ||
    die 'libmasqitt.so does not name the libraries'
for name in libmasqitt libmasqitt-mosq; do
	[ "$(readlink "$libdir/$name.so.1")" = "$name.so.$version" ] ||
	    die "$name.so.1 is not a link to $name.so.$version"
done

# No trace of where it was built or of where it was staged.
if grep -rlIF -e "$build" -e "$root" -e "$stage" "$top" > "$work/traces"; then
	die "names the build machine's folders: $(cat "$work/traces")"
fi
sh "$root/tests/build/hardening.sh" "$top"/bin/* "$libdir/libmasqitt.so.1" \
    "$libdir/libmasqitt-mosq.so.1"

# --- use it ---

for program in "$top"/bin/*; do
	env -u LD_LIBRARY_PATH "$program" -h > "$work/log" 2>&1 ||
	    die "$program -h: $(cat "$work/log")"
done

# says FORM PROGRAM
says() {
	case $1 in
	plain)	want=ERR_INVAL ;;
	folder)	want='ERR_KMS ephemeral' ;;
	api)	want='STATUS_ANOTHER none' ;;
	reference) want='none 28 130 0 ba7816bf' ;;
	esac
	got=$("$2") || die "$2 does not run"
	[ "$got" = "$want" ] || die "$2 says '$got', not '$want'"
}

# The prefix moves, as a package's does that is unpacked elsewhere.
mv "$top" "$work/moved"
libdir=$work/moved/${libdir#"$top/"}
PKG_CONFIG_PATH=$libdir/pkgconfig
export PKG_CONFIG_PATH
[ "$(pkg-config --modversion masqitt)" = "$version" ] ||
    die 'pkg-config tells another version'
for form in plain folder api; do
	# shellcheck disable=SC2046
	"$cc" -Wall -Wextra -Werror -o "$work/$form" \
	    "$root/tests/build/consumer/$form.c" \
	    $(pkg-config --cflags --libs masqitt) -Wl,-rpath,"$libdir" ||
	    die "$form.c does not build with pkg-config"
	says $form "$work/$form"
done

# What uses api.h alone knows nothing of libmosquitto, however it is linked,
# with its headers away; the guide's way, other linkers' ways.
# needs PROGRAM: the shared libraries that it names
needs() {
	readelf -d "$1" | sed -nE 's/.*\(NEEDED\).*\[(.*)\]/\1/p'
}
# linked FORM FLAG...: build it
linked() {
	form=$1
	shift
	"$cc" -Wall -Wextra -Werror -o "$work/$form" \
	    "$root/tests/build/consumer/$form.c" "$@" -Wl,-rpath,"$libdir" ||
	    die "$form.c does not build with $*"
	says "$form" "$work/$form"
}
mkdir "$work/pc" "$work/hidden"
cp "$libdir/pkgconfig/masqitt-api.pc" "$work/pc"
sed -i "s|^prefix=.*|prefix=$work/moved|" "$work/pc/masqitt-api.pc"
api_flags=$(PKG_CONFIG_LIBDIR=$work/pc PKG_CONFIG_PATH='' \
    pkg-config --cflags --libs masqitt-api) ||
    die 'masqitt-api.pc wants more than itself'
echo '#error "libmosquitto is not here"' > "$work/hidden/mosquitto.h"
folders="-I$work/moved/include/masqitt -I$work/moved/include -L$libdir"
for linker in '' -fuse-ld=gold -fuse-ld=lld; do
	"$cc" $linker -Wl,--version > /dev/null 2>&1 || continue
	# shellcheck disable=SC2086
	for flags in "$api_flags" "$folders -lmasqitt"; do
		linked api $linker -Wl,--no-as-needed -I"$work/hidden" \
		    $flags
		! needs "$work/api" | grep -v '^libc\.\|^libmasqitt\.so\.1$' ||
		    die "api.h alone needs that with $linker $flags"
	done
	# shellcheck disable=SC2086
	linked plain $linker $folders -lmasqitt -lmosquitto
	# shellcheck disable=SC2086
	linked reference $linker $folders -lmasqitt -lmosquitto
	needs "$work/plain" | grep -q '^libmasqitt-mosq\.so\.1$' ||
	    die "masqitt.h without its library with $linker"
done
for source in "$work"/moved/share/doc/masqitt/examples/*.c; do
	# shellcheck disable=SC2046
	"$cc" -Wall -Wextra -Werror -o "$work/example" "$source" \
	    $(pkg-config --cflags --libs masqitt) -Wl,-rpath,"$libdir" ||
	    die "$source does not build with pkg-config"
	"$work/example" -h > "$work/log" || die "$source does not run"
	grep -q '^usage: masqitt_' "$work/log" || die "$source has no usage"
done

# README.md's difference: the program before, and after
awk '/^```/ { on = /diff$/; next } on' "$root/README.md" > "$work/diff"
for side in - +; do
	packages=libmosquitto
	[ "$side" = - ] || packages=masqitt
	sed -n "s/^[ $side]//p" "$work/diff" > "$work/side.c"
	# shellcheck disable=SC2046
	"$cc" -Wall -Wextra -Wno-unused-parameter -Werror -o "$work/side" \
	    "$work/side.c" $(pkg-config --cflags --libs $packages) ||
	    die "README.md's program with $side does not build"
done

# What the documents name is there, beside them or among the headers.
doc=$work/moved/share/doc/masqitt
for file in README.md SECURITY.md CHANGELOG.md CONTRIBUTING.md docs/migrate.md \
    docs/architecture.md docs/performance.md docs/reference-flaws.md; do
	[ -s "$doc/$file" ] || die "$file is not installed"
done
# shellcheck disable=SC2016
{
	sed -nE 's/.*\(([a-z]+\/[^)]*\.svg)\).*/docs\/\1/p' "$doc"/docs/*.md
	grep -ohE '`[A-Za-z/_-]+\.md`|`(docs|examples)/[^` ]*`' \
	    "$doc/README.md" "$doc/SECURITY.md" "$doc/docs/migrate.md" |
	    tr -d '`'
} | sort -u > "$work/named"
[ -s "$work/named" ] || die 'README.md names no document'
while read -r file; do
	[ -e "$doc/$file" ] || die "documents name $file, which is not there"
done < "$work/named"

# consumer VERSION: find_package() in a project that wants this version
consumer() {
	rm -rf "$work/consumer"
	cp -R "$root/tests/build/consumer" "$work/consumer"
	sed "s/masqitt 1\.0/masqitt $1/" \
	    "$root/tests/build/consumer/CMakeLists.txt" \
	    > "$work/consumer/CMakeLists.txt"
	cmake -S "$work/consumer" -B "$work/consumer/build" \
	    -DCMAKE_C_COMPILER="$cc" -DCMAKE_PREFIX_PATH="$work/moved" \
	    > "$work/log" 2>&1
}
consumer 1.0 || die "$(cat "$work/log")"
cmake --build "$work/consumer/build" > "$work/log" 2>&1 ||
    die "$(cat "$work/log")"
for form in plain folder api; do
	says $form "$work/consumer/build/$form"
done
PKG_CONFIG_PATH='' PKG_CONFIG_LIBDIR=$work/pc consumer '1.0 COMPONENTS api' ||
    die "$(cat "$work/log")"
cmake --build "$work/consumer/build" --target api > "$work/log" 2>&1 ||
    die "$(cat "$work/log")"
says api "$work/consumer/build/api"
! needs "$work/consumer/build/api" | grep mosq ||
    die 'masqitt::api brings libmosquitto'
! PKG_CONFIG_PATH='' PKG_CONFIG_LIBDIR=$work/pc consumer 1.0 ||
    die 'masqitt::masqitt without libmosquitto'
! consumer '1.0 COMPONENTS nonsense' || die 'a component that there is not'
! consumer 2.0 || die 'version 1 passes for version 2'
mkdir -p "$(dirname "$top")"
mv "$work/moved" "$top"

# --- and take it away; what is not ours stays ---

# refused TEXT DESTDIR: nothing is removed, and TEXT says why
refused() {
	find "$work/stage" "$work/other" > "$work/before"
	! "$root/scripts/uninstall" "$build" "$2" 2> "$work/log" ||
	    die "uninstalled from '$2'"
	grep -q "$1" "$work/log" || die "$(cat "$work/log")"
	find "$work/stage" "$work/other" | cmp - "$work/before" ||
	    die "removed something of '$2'"
}

cp -R "$stage" "$work/other"
refused "had DESTDIR='$stage'" "$work/other"
refused "had DESTDIR='$stage'" ''
echo mine > "$top/share/doc/masqitt/note"
"$root/scripts/uninstall" "$build" "$stage"
left=$(find "$stage" ! -type d)
[ "$left" = "$top/share/doc/masqitt/note" ] || die "left behind: $left"
left=$(find "$stage" -type d -path '*masqitt*')
[ "$left" = "$top/share/doc/masqitt" ] || die "left behind: $left"
refused 'no record' "$stage"
