#!/bin/sh
#
# deps.sh ROOT: scripts/install-deps on machines that are made up: what is
# installed, who one is, and whether apt-get works.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
script=$1/scripts/install-deps
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
for tool in sh tr mktemp rm tee awk tail cat env; do
	ln -s "$(command -v $tool)" "$work/bin/$tool"
done

# fake NAME: a program from standard input
fake() {
	{
		echo '#!/bin/sh'
		cat
	} > "$work/bin/$1"
	chmod +x "$work/bin/$1"
}
# The machine: files "missing", "uid" and "broken" say what it is like.
fake dpkg-query <<-END
	for package; do :; done
	grep -qx "\$package" $work/missing && exit 1
	printf installed
END
ln -s "$(command -v grep)" "$work/bin/grep"
fake id <<-END
	cat $work/uid
END
fake apt-get <<-END
	echo "apt-get as \$(cat $work/as): \$*" >> $work/calls
	[ ! -e $work/broken ] || { echo 'E: no network'; exit 100; }
	echo 'Unpacking it ...'
END
fake pkg-config < /dev/null

# machine UID MISSING...
machine() {
	echo "$1" > "$work/uid"
	echo "$1" > "$work/as"
	shift
	printf '%s\n' none "$@" > "$work/missing"
	rm -f "$work/calls" "$work/broken"
	: > "$work/calls"
}

# says TEXT: the log has it; '' is an empty log
says() {
	if [ -z "$1" ]; then
		[ ! -s "$work/log" ]
	else
		grep -qF -- "$1" "$work/log"
	fi
}

# ends STATUS TEXT ARG...: run it; it ends so and says that
ends() {
	want=$1
	text=$2
	shift 2
	got=0
	TMPDIR=$work PATH=$work/bin sh "$script" "$@" > "$work/log" 2>&1 ||
	    got=$?
	if [ "$got" != "$want" ] || ! says "$text"; then
		echo "status $got, not $want with \"$text\":"
		cat "$work/log"
		exit 1
	fi
}

# called TEXT: apt-get was, that way; called: it was not
called() {
	if [ $# = 0 ] && [ -s "$work/calls" ]; then
		echo "apt-get was called: $(cat "$work/calls")"
		exit 1
	elif [ $# = 1 ] && ! grep -qF -- "$1" "$work/calls"; then
		echo "apt-get was not called with $1: $(cat "$work/calls")"
		exit 1
	fi
}

machine 1000
ends 0 ''
ends 0 '' --check
ends 0 '' --check build
called

machine 1000 valgrind
ends 1 'missing packages: valgrind' --check
ends 1 'scripts/install-deps' --check
ends 0 '' --check build
machine 1000 cmake valgrind
ends 1 'missing packages: cmake' --check build
called

machine 1000 cmake valgrind
ends 1 "neither root nor sudo: as root, run 'apt-get install cmake valgrind"
called
fake sudo <<-END
	echo sudo > $work/as
	exec "\$@"
END
ends 0 'installing: cmake valgrind'
called 'apt-get as sudo: -q -o DPkg::Lock::Timeout=300 update'
called 'install -y --no-install-recommends cmake valgrind'

machine 0 qemu-user
ends 0 ''
called
ends 0 'installing: qemu-user' --aarch64
called 'install -y --no-install-recommends qemu-user'

# What benchmarks compare with is nobody else's business.
machine 0 haproxy
ends 0 ''
ends 0 '' --check
called
ends 0 'installing: haproxy' --bench
called 'install -y --no-install-recommends haproxy'

machine 0 libssl-dev
ends 0 'installing: libssl-dev'
called 'apt-get as 0: -q -o DPkg::Lock::Timeout=300 install'
machine 0 libssl-dev
touch "$work/broken"
ends 1 'E: no network'
ends 1 'apt-get update failed'

# Where pkg-config comes from elsewhere, its package is not wanted.
machine 0 pkg-config
ends 0 ''
called
rm "$work/bin/pkg-config"
ends 0 'installing: pkg-config'

rm "$work/bin/dpkg-query"
machine 0
ends 0 'this is not Debian or Ubuntu'
ends 0 '' --check build
called
