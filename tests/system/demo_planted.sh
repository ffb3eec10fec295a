#!/bin/sh
#
# demo_planted.sh DEMO BIN: the demo has to fail when what it shows is not
# true: with programs that do not encrypt, and with programs that are not
# there. In the first case all readings come to the subscriber, so it is the
# search on the wire that has to notice. Who stops it hears of no failure.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
demo=$1
bin=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/bin" "$work/empty"
for program in make_params generate_ca generate_client_cert kms; do
	ln -s "$bin/$program" "$work/bin/$program"
done
# With as many packets more as there would be key packets; the subscriber does
# not take them for readings.
cat > "$work/bin/masqitt_publisher" <<'END'
#!/bin/sh
while [ $# -gt 0 ]; do
	case $1 in
	-t) topic=$2; shift ;;
	-p) port=$2; shift ;;
	esac
	shift
done
while IFS= read -r line; do
	mosquitto_pub -h 127.0.0.1 -p "$port" -t "$topic|key" -m key
	mosquitto_pub -h 127.0.0.1 -p "$port" -t "$topic" -m "$line"
done
END
cat > "$work/bin/masqitt_subscriber" <<'END'
#!/bin/sh
while [ $# -gt 0 ]; do
	case $1 in
	-t) filter=$2; shift ;;
	-p) port=$2; shift ;;
	esac
	shift
done
echo "subscribed to $filter" >&2
exec mosquitto_sub -v -h 127.0.0.1 -p "$port" -t "$filter"
END
chmod +x "$work/bin/masqitt_publisher" "$work/bin/masqitt_subscriber"

# expect_failure SENTENCE BIN
expect_failure() {
	if "$demo" "$2" > "$work/out" 2> "$work/err"; then
		echo "the demo succeeds: $1"
		exit 1
	fi
	if ! grep -q "$1" "$work/err"; then
		echo "the demo does not say: $1"
		cat "$work/out" "$work/err"
		exit 1
	fi
}
expect_failure 'the broker saw a value in plain' "$work/bin"
expect_failure 'is missing; run make' "$work/empty"

# The search of the demo, on its own: two readings that differ in the last
# digit only, of which base64 after "v=" does not show enough to tell them
# apart, are both found.
printf 'x|4|0|%s|\n' "$(printf 'v=2.08 2.08 3.61.' | base64 |
    od -An -v -tx1 | tr -d ' \n')" >"$work/packet"
printf '%s\n' '2.08 2.08 3.60' '2.08 2.08 3.61' >"$work/values"
{
	sed -n '/^hex_of() /p; /^forms() {$/,/^}$/p; /^search() {$/,/^}$/p
	    /^finds() {$/,/^}$/p' "$demo"
	echo 'finds "2.08 2.08 3.61" "$work/packet" &&'
	echo '    ! finds "2.08 2.08 3.71" "$work/packet"'
} >"$work/search"
work=$work bash -eu "$work/search"

mkdir "$work/tmp"
TMPDIR=$work/tmp "$demo" "$bin" > "$work/out" 2> "$work/err" &
demo_pid=$!
tries=0
until grep -q '^  load ' "$work/out"; do
	tries=$((tries + 1))
	if [ $tries -gt 1200 ] || ! kill -0 $demo_pid; then
		echo 'the demo shows no reading'
		cat "$work/out" "$work/err"
		exit 1
	fi
	sleep 0.05
done
kill -TERM $demo_pid
status=0
wait $demo_pid || status=$?
if [ $status != 143 ] || [ -s "$work/err" ] || [ -n "$(ls "$work/tmp")" ]; then
	echo "stopped, the demo ends with $status:"
	cat "$work/err"
	ls "$work/tmp"
	exit 1
fi
