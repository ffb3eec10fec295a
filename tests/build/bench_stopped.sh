#!/bin/sh
#
# bench_stopped.sh ROOT BIN: whoever stops scripts/bench stops the program that
# it runs, its key servers and its broker, and finds neither files of its own
# nor half a result.
#
# SPDX-License-Identifier: Apache-2.0
set -eu
bin=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/scripts" "$work/bin" "$work/tmp"

# Away from its folder it installs nothing.
cp "$1/scripts/bench" "$work/scripts/bench"
ln -s /bin/true "$work/scripts/install-deps"
for program in make_params generate_ca generate_client_cert kms kms_ctrl; do
	ln -s "$bin/$program" "$work/bin/$program"
done
# What would be measured for minutes; and the broker, noting who it is.
cat > "$work/bin/masq_bench" <<END
#!/bin/sh
awk 1 "$work"/tmp/*/.kms.pid "$work"/tmp/*/one/.kms.pid >> "$work/pids"
echo '{'
echo \$\$ >> "$work/pids"
: > "$work/running"
exec sleep 120
END
cat > "$work/bin/mosquitto" <<END
#!/bin/sh
echo \$\$ > "$work/pids"
exec $(PATH=$PATH:/usr/sbin command -v mosquitto) "\$@"
END
chmod +x "$work/bin/masq_bench" "$work/bin/mosquitto"

# refuse WHAT: it did not end as it should
refuse() {
	echo "stopped by SIG$signal, the benchmarks $1"
	cat "$work/log"
	xargs kill < "$work/pids" 2> /dev/null || true
	exit 1
}

for pair in TERM:143 HUP:129; do
	signal=${pair%:*}
	rm -f "$work/running" "$work/pids"
	PATH=$work/bin:$PATH TMPDIR=$work/tmp bash "$work/scripts/bench" \
	    "$work/bin" "$work/out" > "$work/log" 2>&1 &
	bench=$!
	tries=0
	until [ -e "$work/running" ]; do
		tries=$((tries + 1))
		if [ $tries -gt 1200 ] || ! kill -0 $bench; then
			refuse 'did not come to their first program'
		fi
		sleep 0.05
	done
	[ "$(wc -l < "$work/pids")" = 4 ] || refuse 'ran something else'
	kill -$signal "$bench"
	status=0
	wait $bench || status=$?
	[ $status = ${pair#*:} ] || refuse "end with status $status"
	[ -z "$(ls "$work/tmp"; ls "$work/out")" ] || refuse 'leave files'
	while read -r pid; do
		# One that has ended may wait for its parent still.
		if grep -qs '^State:[[:space:]]*[^ZX[:space:]]' \
		    "/proc/$pid/status"; then
			refuse "leave process $pid"
		fi
	done < "$work/pids"
done
