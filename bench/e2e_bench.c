/*
 * Messages through a real broker: Secure MQTT beside plain MQTT, in rounds that
 * take turns, in one process with a publisher and a subscriber of each kind.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <api.h>
#include <crypto.h>
#include <getopt.h>
#include <masqitt.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bench/bench.h"

#define USAGE \
"usage: e2e_bench -H home -k port -b port [-n messages] [-l bytes]\n" \
"                 [-r rounds] [--json]\n" \
"\n" \
"Measure Secure MQTT beside plain MQTT through a broker on 127.0.0.1.\n" \
"\n" \
"  -H home      home of a kms; home/ca holds the files of BenchClient00001,\n" \
"               enrolled as \"both\"\n" \
"  -k port      port of that kms\n" \
"  -b port      port of the broker\n" \
"  -n messages  messages in a round (5000)\n" \
"  -l bytes     length of a value (1024)\n" \
"  -r rounds    rounds of each kind (7)\n" \
"  --json       print JSON\n"

#define ID "BenchClient00001"
#define PATIENCE_S 60
#define WINDOW 200			/* messages under way at most */
#define PINGS 200			/* single messages, for the latency */

static struct {
	const char *home;
	int kms_port, broker_port, messages, bytes, rounds;
	bool json;
	unsigned char *value;
} bench = { .messages = 5000, .bytes = 1024, .rounds = 7 };

/* Messages that have arrived on one way. */
struct counter {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	int arrived;
	bool connected;
};

/* One way from publisher to subscriber. */
struct way {
	const char *name, *topic;
	bool secure;
	MASQ_mek_strategy_t strategy;
	struct mosquitto *pub, *sub;
	struct masqitt *masq_pub, *masq_sub;
	struct counter counter;
	double *rates;			/* of each round */
	double pings[PINGS];		/* microseconds */
};

static struct way ways[] = {
	{ .name = "plain", .topic = "bench/plain" },
	{ .name = "persistent", .topic = "bench/persistent", .secure = true,
	    .strategy = MASQ_key_persistent_exp },
	{ .name = "ephemeral", .topic = "bench/ephemeral", .secure = true,
	    .strategy = MASQ_key_ephemeral },
};

#define WAYS (sizeof(ways) / sizeof(ways[0]))

static void
note_arrival(struct way *way)
{
	pthread_mutex_lock(&way->counter.lock);
	way->counter.arrived++;
	pthread_cond_signal(&way->counter.changed);
	pthread_mutex_unlock(&way->counter.lock);
}

static void
on_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	(void)mosq;
	(void)props;
	if (message->payloadlen != bench.bytes)
		bench_die("a value of %d bytes arrived", message->payloadlen);
	note_arrival(obj);
}

static void
on_error(struct mosquitto *mosq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message, const char *text)
{
	(void)mosq;
	(void)obj;
	(void)message;
	bench_die("%s: %s", MASQ_status_to_str(status), text);
}

static void
on_subscribe(struct mosquitto *mosq, void *obj, int mid, int count,
    const int *granted)
{
	struct way *way = obj;

	(void)mosq;
	(void)mid;
	(void)count;
	(void)granted;
	pthread_mutex_lock(&way->counter.lock);
	way->counter.connected = true;
	pthread_cond_signal(&way->counter.changed);
	pthread_mutex_unlock(&way->counter.lock);
}

/* Wait until at least n messages have arrived and the subscription stands. */
static void
await(struct way *way, int n)
{
	struct timespec limit;

	(void)clock_gettime(CLOCK_REALTIME, &limit);
	limit.tv_sec += PATIENCE_S;
	pthread_mutex_lock(&way->counter.lock);
	while (way->counter.arrived < n || !way->counter.connected)
		if (pthread_cond_timedwait(&way->counter.changed,
		    &way->counter.lock, &limit) != 0)
			bench_die("%s: %d of %d messages arrived", way->name,
			    way->counter.arrived, n);
	pthread_mutex_unlock(&way->counter.lock);
}

static struct masqitt *
secure_client(struct way *way, MASQ_role_t role)
{
	char ca[512], cert[512], key[512];
	struct masqitt *masq;

	(void)snprintf(ca, sizeof(ca), "%s/ca/ca-crt.pem", bench.home);
	(void)snprintf(cert, sizeof(cert), "%s/ca/" ID "-crt.pem", bench.home);
	(void)snprintf(key, sizeof(key), "%s/ca/" ID "-key.pem", bench.home);
	masq = MASQ_new(ID, NULL, true, way, role, way->strategy, 0, NULL,
	    bench.kms_port, ca, cert, key);
	if (masq == NULL)
		bench_die("%s", MASQ_last_error());
	return masq;
}

static struct mosquitto *
plain_client(struct way *way)
{
	struct mosquitto *mosq = mosquitto_new(NULL, true, way);

	if (mosq == NULL)
		bench_die("out of memory");
	(void)mosquitto_int_option(mosq, MOSQ_OPT_PROTOCOL_VERSION,
	    MQTT_PROTOCOL_V5);
	return mosq;
}

static void
go_online(struct mosquitto *mosq)
{
	(void)mosquitto_max_inflight_messages_set(mosq, 0);
	if (mosquitto_connect(mosq, "127.0.0.1", bench.broker_port, 60) !=
	    MOSQ_ERR_SUCCESS || mosquitto_loop_start(mosq) != MOSQ_ERR_SUCCESS)
		bench_die("no broker on port %d", bench.broker_port);
}

static void
open_way(struct way *way)
{
	pthread_mutex_init(&way->counter.lock, NULL);
	pthread_cond_init(&way->counter.changed, NULL);
	way->rates = malloc((size_t)bench.rounds * sizeof(*way->rates));
	if (way->rates == NULL)
		bench_die("out of memory");
	if (way->secure) {
		way->masq_pub = secure_client(way, MASQ_role_publisher);
		way->masq_sub = secure_client(way, MASQ_role_subscriber);
		way->pub = MASQ_get_mosquitto(way->masq_pub);
		way->sub = MASQ_get_mosquitto(way->masq_sub);
		MASQ_message_v5_callback_set(way->masq_sub, on_message);
		MASQ_error_callback_set(way->masq_sub, on_error);
	} else {
		way->pub = plain_client(way);
		way->sub = plain_client(way);
		mosquitto_message_v5_callback_set(way->sub, on_message);
	}
	mosquitto_subscribe_callback_set(way->sub, on_subscribe);
	go_online(way->pub);
	go_online(way->sub);
	if (mosquitto_subscribe(way->sub, NULL, way->topic, 1) !=
	    MOSQ_ERR_SUCCESS)
		bench_die("cannot subscribe");
	await(way, 0);
}

static void
close_way(struct way *way)
{
	(void)mosquitto_disconnect(way->pub);
	(void)mosquitto_disconnect(way->sub);
	(void)mosquitto_loop_stop(way->pub, false);
	(void)mosquitto_loop_stop(way->sub, false);
	if (way->secure) {
		MASQ_destroy(way->masq_pub);
		MASQ_destroy(way->masq_sub);
	} else {
		mosquitto_destroy(way->pub);
		mosquitto_destroy(way->sub);
	}
	free(way->rates);
}

static void
publish(struct way *way, int qos)
{
	if (way->secure) {
		MASQ_status_t status = MASQ_publish(way->masq_pub, NULL,
		    way->topic, bench.bytes, bench.value, qos, false);

		if (status != MASQ_STATUS_SUCCESS)
			bench_die("%s", MASQ_last_error());
	} else if (mosquitto_publish_v5(way->pub, NULL, way->topic,
	    bench.bytes, bench.value, qos, false, NULL) != MOSQ_ERR_SUCCESS) {
		bench_die("mosquitto_publish_v5() failed");
	}
}

/* Messages a second, never more than WINDOW ahead of the subscriber. */
static double
round_rate(struct way *way, int qos)
{
	int base = way->counter.arrived;
	double start = bench_now();

	for (int i = 0; i < bench.messages; i++) {
		if (i >= WINDOW)
			await(way, base + i - WINDOW);
		publish(way, qos);
	}
	await(way, base + bench.messages);
	return bench.messages / ((bench_now() - start) / 1e9);
}

static void
ping(struct way *way, int qos)
{
	for (int i = 0; i < PINGS; i++) {
		int base = way->counter.arrived;
		double start = bench_now();

		publish(way, qos);
		await(way, base + 1);
		way->pings[i] = (bench_now() - start) / 1e3;
	}
}

static void
print_way(struct way *way, int qos, double ratio, bool first)
{
	double rate = bench_percentile(way->rates, (size_t)bench.rounds, 50);
	double p50 = bench_percentile(way->pings, PINGS, 50);
	double p99 = bench_percentile(way->pings, PINGS, 99);

	if (bench.json)
		printf("%s\n  {\"name\": \"%s_qos%d\", \"bytes\": %d, "
		    "\"per_second\": %.0f, \"ratio\": %.3f, "
		    "\"p50_us\": %.1f, \"p99_us\": %.1f}", first ? "" : ",",
		    way->name, qos, bench.bytes, rate, ratio, p50, p99);
	else
		printf("%-11s QoS %d  %8.0f/s  %5.2f of plain  one message "
		    "%7.1f us, p99 %7.1f us\n", way->name, qos, rate, ratio,
		    p50, p99);
	(void)fflush(stdout);
}

static void
measure(int qos)
{
	double *ratios = malloc((size_t)bench.rounds * sizeof(*ratios));
	double ratio[WAYS];

	if (ratios == NULL)
		bench_die("out of memory");
	for (size_t w = 0; w < WAYS; w++)
		(void)round_rate(&ways[w], qos);	/* warm up */
	for (int i = 0; i < bench.rounds; i++)
		for (size_t w = 0; w < WAYS; w++)
			ways[w].rates[i] = round_rate(&ways[w], qos);
	for (size_t w = 0; w < WAYS; w++) {
		for (int i = 0; i < bench.rounds; i++)
			ratios[i] = ways[w].rates[i] / ways[0].rates[i];
		ratio[w] = bench_percentile(ratios, (size_t)bench.rounds, 50);
	}
	for (size_t w = 0; w < WAYS; w++) {
		ping(&ways[w], qos);
		print_way(&ways[w], qos, ratio[w], qos == 0 && w == 0);
	}
	free(ratios);
}

static int
number(const char *s, int min, int max)
{
	char *end;
	long n = strtol(s, &end, 10);

	if (*s == '\0' || *end != '\0' || n < min || n > max)
		bench_die("\"%s\" is not a number from %d to %d", s, min, max);
	return (int)n;
}

static void
read_options(int argc, char **argv)
{
	static const struct option long_options[] = {
		{ "json", no_argument, NULL, 'j' },
		{ 0 }
	};
	int option;

	while ((option = getopt_long(argc, argv, "H:k:b:n:l:r:h",
	    long_options, NULL)) != -1)
		switch (option) {
		case 'H': bench.home = optarg; break;
		case 'k': bench.kms_port = number(optarg, 1, 65535); break;
		case 'b': bench.broker_port = number(optarg, 1, 65535); break;
		case 'n': bench.messages = number(optarg, 1, 10000000); break;
		case 'l': bench.bytes = number(optarg, 0, 1 << 20); break;
		case 'r': bench.rounds = number(optarg, 3, 1000); break;
		case 'j': bench.json = true; break;
		case 'h': (void)fputs(USAGE, stdout); exit(0);
		default: (void)fputs(USAGE, stderr); exit(2);
		}
	if (bench.home == NULL || bench.kms_port == 0 ||
	    bench.broker_port == 0 || optind != argc) {
		(void)fputs(USAGE, stderr);
		exit(2);
	}
}

int
main(int argc, char **argv)
{
	read_options(argc, argv);
	(void)mosquitto_lib_init();
	bench.value = malloc((size_t)bench.bytes + 1);
	if (bench.value == NULL ||
	    MASQ_rand_bytes(bench.value, (size_t)bench.bytes) != 1)
		bench_die("no random bytes");
	for (size_t w = 0; w < WAYS; w++)
		open_way(&ways[w]);
	if (bench.json) {
		(void)putchar('{');
		bench_print_machine();
		printf("\"results\": [");
	}
	measure(0);
	measure(1);
	if (bench.json)
		printf("\n]}\n");
	for (size_t w = 0; w < WAYS; w++)
		close_way(&ways[w]);
	free(bench.value);
	(void)mosquitto_lib_cleanup();
	return 0;
}
