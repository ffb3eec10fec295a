/*
 * Messages through a real broker: Secure MQTT beside plain MQTT, in rounds that
 * take turns, in one process with a publisher and a subscriber of each kind.
 *
 * The plain clients do what mosquitto_pub -l and mosquitto_sub do, over MQTT
 * v5 as Secure MQTT: a thread that publishes, one for libmosquitto's loop of
 * each client, nothing else. Beside them go messages that look on the wire
 * like those of a persistent key, payload of the same length and as many
 * properties of the same lengths, without any cryptography: they tell what
 * the protocol costs, in libmosquitto and the broker, from what our code does;
 * and once more with all that no code can do without, see floor.h.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <api.h>
#include <crypto.h>
#include <getopt.h>
#include <masqitt.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "bench/bench.h"
#include "bench/floor.h"

#define USAGE \
"usage: e2e_bench -H home -k port -b port [-n messages] [-l bytes]\n" \
"                 [-r rounds] [-u packets] [-p pid] [--json] [-h]\n" \
"\n" \
"Measure Secure MQTT beside plain MQTT through a broker on 127.0.0.1.\n" \
"\n" \
"  -H home      home of a kms; home/ca holds the files of BenchClient00001,\n" \
"               enrolled as \"both\"\n" \
"  -k port      port of that kms\n" \
"  -b port      port of the broker\n" \
"  -n messages  messages in a round (5000; with ephemeral keys a tenth)\n" \
"  -l bytes     length of a value (1024)\n" \
"  -r rounds    rounds of each kind (21)\n" \
"  -u packets   unanswered packets of QoS 1 at most (20, as mosquitto_pub\n" \
"               has it; 0 for any number)\n" \
"  -p pid       process id of the broker, to tell its processor time\n" \
"  --json       print JSON\n" \
"  -h           print this text\n" \
"\n" \
"Kinds: plain MQTT; \"packets\", plain MQTT with packets like those of a\n" \
"persistent key; \"floor\", such packets with properties made and read for\n" \
"each message and payloads encrypted and decrypted, and nothing else;\n" \
"persistent and ephemeral keys. Rates are medians of the rounds, ratios\n" \
"medians of the ratios within a round. Processor time is that of a message\n" \
"in both clients together, and in the broker. The latency is that of single\n" \
"messages, each sent when the one before has arrived; at QoS 0 the\n" \
"algorithm of Nagle holds some of them back for 40 ms.\n"

#define ID "BenchClient00001"
#define PATIENCE_S 60
#define WINDOW 200			/* messages under way at most */
#define ROUND_PINGS 20			/* single messages, for latency */

static struct {
	const char *home;
	int kms_port, broker_port, messages, bytes, rounds, unanswered;
	int broker;			/* process id; 0 if not known */
	bool json;
	unsigned char *value;
} bench = { .messages = 5000, .bytes = 1024, .rounds = 21,
    .unanswered = 20 };

struct instant {
	double wall, clients, broker;	/* nanoseconds; the latter two of
					   processor time */
};

/* Messages that have arrived on one way. */
struct counter {
	atomic_int arrived;
	atomic_int wanted;		/* who waits, waits for so many */
	int first, last;		/* between these, time is taken */
	struct instant start, end;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	bool subscribed;
};

enum kind { PLAIN, PACKETS, FLOOR, PERSISTENT, EPHEMERAL, KINDS };

/* One way from publisher to subscriber. */
struct way {
	const char *name, *topic;
	int share;			/* of a round's messages: 1/share */
	MASQ_mek_strategy_t strategy;	/* MASQ_key_none: plain MQTT */
	int payload_len;		/* as it is published */
	mosquitto_property *props;	/* of all messages */
	struct floor *sealer, *opener;	/* of FLOOR alone */
	struct mosquitto *pub, *sub;
	struct masqitt *masq_pub, *masq_sub;
	struct counter counter;
	double *rates;			/* of each round */
	double *client_cpu, *broker_cpu; /* microseconds a message */
	double *ratios;			/* to what is compared with */
	double *pings;			/* microseconds */
};

static struct way ways[KINDS] = {
	[PLAIN] = { .name = "plain", .topic = "bench/plain-12345", .share = 1,
	    .strategy = MASQ_key_none },
	[PACKETS] = { .name = "packets", .topic = "bench/packets-123",
	    .share = 1, .strategy = MASQ_key_none },
	[FLOOR] = { .name = "floor", .topic = "bench/floor-12345", .share = 1,
	    .strategy = MASQ_key_none },
	[PERSISTENT] = { .name = "persistent", .topic = "bench/persistent",
	    .share = 1, .strategy = MASQ_key_persistent_exp },
	[EPHEMERAL] = { .name = "ephemeral", .topic = "bench/ephemeral-1",
	    .share = 10, .strategy = MASQ_key_ephemeral },
};

static double
cpu_time(clockid_t clock)
{
	struct timespec ts;

	if (clock_gettime(clock, &ts) != 0)
		bench_die("no processor time");
	return (double)ts.tv_sec * 1e9 + (double)ts.tv_nsec;
}

static struct instant
now(void)
{
	clockid_t broker;
	struct instant instant = {
		.wall = bench_now(),
		.clients = cpu_time(CLOCK_PROCESS_CPUTIME_ID)
	};

	if (bench.broker != 0) {
		if (clock_getcpuclockid(bench.broker, &broker) != 0)
			bench_die("there is no process %d", bench.broker);
		instant.broker = cpu_time(broker);
	}
	return instant;
}

/* Whoever waits is woken once, when all that it waits for is there. */
static void
note_arrival(struct counter *c)
{
	int arrived = atomic_fetch_add(&c->arrived, 1) + 1;

	if (arrived == c->first)
		c->start = now();
	else if (arrived == c->last)
		c->end = now();
	if (arrived != atomic_load(&c->wanted))
		return;
	pthread_mutex_lock(&c->lock);
	pthread_cond_signal(&c->changed);
	pthread_mutex_unlock(&c->lock);
}

static void
on_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	struct way *way = obj;

	(void)mosq;
	if (message->payloadlen != way->payload_len)
		bench_die("a value of %d bytes arrived", message->payloadlen);
	if (way->opener != NULL) {
		floor_read(props);
		floor_open(way->opener, message->payload,
		    (size_t)message->payloadlen);
	}
	note_arrival(&way->counter);
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
	way->counter.subscribed = true;
	pthread_cond_signal(&way->counter.changed);
	pthread_mutex_unlock(&way->counter.lock);
}

/* Wait until n messages have arrived and the subscription stands. */
static void
await(struct way *way, int n)
{
	struct counter *c = &way->counter;
	struct timespec limit;

	if (c->subscribed && atomic_load(&c->arrived) >= n)
		return;
	(void)clock_gettime(CLOCK_REALTIME, &limit);
	limit.tv_sec += PATIENCE_S;
	pthread_mutex_lock(&c->lock);
	atomic_store(&c->wanted, n);
	while (atomic_load(&c->arrived) < n || !c->subscribed)
		if (pthread_cond_timedwait(&c->changed, &c->lock, &limit) != 0)
			bench_die("%s: %d of %d messages arrived", way->name,
			    atomic_load(&c->arrived), n);
	pthread_mutex_unlock(&c->lock);
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
	(void)mosquitto_max_inflight_messages_set(mosq,
	    (unsigned int)bench.unanswered);
	if (mosquitto_connect(mosq, "127.0.0.1", bench.broker_port, 60) !=
	    MOSQ_ERR_SUCCESS || mosquitto_loop_start(mosq) != MOSQ_ERR_SUCCESS)
		bench_die("no broker on port %d", bench.broker_port);
}

/* Room for n figures. */
static double *
figures(int n)
{
	double *room = malloc((size_t)n * sizeof(*room));

	if (room == NULL)
		bench_die("out of memory");
	return room;
}

static void
open_way(struct way *way)
{
	pthread_mutex_init(&way->counter.lock, NULL);
	pthread_cond_init(&way->counter.changed, NULL);
	way->rates = figures(bench.rounds);
	way->client_cpu = figures(bench.rounds);
	way->broker_cpu = figures(bench.rounds);
	way->ratios = figures(bench.rounds);
	way->pings = figures(bench.rounds * ROUND_PINGS);
	way->payload_len = bench.bytes;
	if (way == &ways[PACKETS] || way == &ways[FLOOR])
		way->payload_len += FLOOR_OVERHEAD;
	if (way == &ways[PACKETS])
		way->props = floor_properties();
	if (way == &ways[FLOOR]) {
		way->sealer = floor_new();
		way->opener = floor_new();
	}
	if (way->strategy != MASQ_key_none) {
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
	if (way->strategy != MASQ_key_none) {
		MASQ_destroy(way->masq_pub);
		MASQ_destroy(way->masq_sub);
	} else {
		mosquitto_destroy(way->pub);
		mosquitto_destroy(way->sub);
	}
	mosquitto_property_free_all(&way->props);
	floor_free(way->sealer);
	floor_free(way->opener);
	free(way->rates);
	free(way->client_cpu);
	free(way->broker_cpu);
	free(way->ratios);
	free(way->pings);
}

static void
publish_plain(struct way *way, int qos)
{
	const void *payload = bench.value;
	mosquitto_property *own = NULL;

	if (way->sealer != NULL) {
		payload = floor_seal(way->sealer, bench.value,
		    (size_t)bench.bytes);
		own = floor_properties();
	}
	if (mosquitto_publish_v5(way->pub, NULL, way->topic, way->payload_len,
	    payload, qos, false, own != NULL ? own : way->props) !=
	    MOSQ_ERR_SUCCESS)
		bench_die("mosquitto_publish_v5() failed");
	mosquitto_property_free_all(&own);
}

static void
publish(struct way *way, int qos)
{
	if (way->strategy == MASQ_key_none)
		publish_plain(way, qos);
	else if (MASQ_publish(way->masq_pub, NULL, way->topic,
	    way->payload_len, bench.value, qos, false) != MASQ_STATUS_SUCCESS)
		bench_die("%s", MASQ_last_error());
}

/*
 * One round of messages, never more than WINDOW ahead of the subscriber; a
 * publisher that has to wait for it waits for half of them, as anybody would
 * who wants to work rather than to sleep and wake. Time is taken while there
 * are messages before and behind: what TCP does with the last bytes of a burst
 * (the algorithm of Nagle holds them back for some 40 ms) is not the matter.
 */
static void
flood(struct way *way, int qos, int round)
{
	struct counter *c = &way->counter;
	int base = atomic_load(&c->arrived);
	int n = bench.messages / way->share;
	int all = n + 2 * WINDOW;

	c->first = base + WINDOW;
	c->last = base + WINDOW + n;
	for (int i = 0; i < all; i++) {
		if (i - (atomic_load(&c->arrived) - base) >= WINDOW)
			await(way, base + i - WINDOW / 2);
		publish(way, qos);
	}
	await(way, base + all);
	way->rates[round] = n / ((c->end.wall - c->start.wall) / 1e9);
	way->client_cpu[round] = (c->end.clients - c->start.clients) / n / 1e3;
	way->broker_cpu[round] = (c->end.broker - c->start.broker) / n / 1e3;
}

/* The first one is not counted: bytes of the burst may be in its way. */
static void
ping(struct way *way, int qos, double *times)
{
	for (int i = -1; i < ROUND_PINGS; i++) {
		int base = atomic_load(&way->counter.arrived);
		double start = bench_now();

		publish(way, qos);
		await(way, base + 1);
		if (i >= 0)
			times[i] = (bench_now() - start) / 1e3;
	}
}

static double
median(double *values)
{
	return bench_percentile(values, (size_t)bench.rounds, 50);
}

/* Median of the ratios to another way in the same rounds. */
static double
ratio_to(struct way *way, const struct way *other)
{
	for (int i = 0; i < bench.rounds; i++)
		way->ratios[i] = way->rates[i] / other->rates[i];
	return median(way->ratios);
}

static void
print_way(struct way *way, int qos, const double ratio[3], bool first)
{
	size_t pings = (size_t)bench.rounds * ROUND_PINGS;
	double p50 = bench_percentile(way->pings, pings, 50);
	double p99 = bench_percentile(way->pings, pings, 99);
	double rate = median(way->rates);
	double clients = median(way->client_cpu);
	double broker = median(way->broker_cpu);

	if (bench.json) {
		printf("%s\n  {\"name\": \"%s_qos%d\", \"bytes\": %d, "
		    "\"unanswered\": %d, \"per_second\": %.0f, "
		    "\"yardstick\": \"plain_qos%d\", "
		    "\"ratio\": %.3f, \"ratio_to_packets\": %.3f, "
		    "\"ratio_to_floor\": %.3f, "
		    "\"clients_cpu_us\": %.2f, ", first ? "" : ",",
		    way->name, qos, bench.bytes, bench.unanswered, rate, qos,
		    ratio[0], ratio[1], ratio[2], clients);
		if (bench.broker != 0)
			printf("\"broker_cpu_us\": %.2f, ", broker);
		printf("\"p50_us\": %.1f, \"p99_us\": %.1f}", p50, p99);
	} else {
		printf("%-10s QoS %d %7.0f/s  %4.2f of plain  %4.2f of "
		    "packets  %4.2f of floor  cpu %5.1f us", way->name, qos,
		    rate, ratio[0], ratio[1], ratio[2], clients);
		if (bench.broker != 0)
			printf(" + %4.1f", broker);
		printf("  one %5.0f us, p99 %5.0f us\n", p50, p99);
	}
	(void)fflush(stdout);
}

static void
measure(int qos)
{
	double ratios[KINDS][3];

	for (int w = 0; w < KINDS; w++)
		flood(&ways[w], qos, 0);	/* warm up */
	for (int i = 0; i < bench.rounds; i++)
		for (int w = 0; w < KINDS; w++) {
			flood(&ways[w], qos, i);
			ping(&ways[w], qos, ways[w].pings + i * ROUND_PINGS);
		}
	for (int w = 0; w < KINDS; w++) {
		ratios[w][0] = ratio_to(&ways[w], &ways[PLAIN]);
		ratios[w][1] = ratio_to(&ways[w], &ways[PACKETS]);
		ratios[w][2] = ratio_to(&ways[w], &ways[FLOOR]);
	}
	for (int w = 0; w < KINDS; w++)
		print_way(&ways[w], qos, ratios[w], qos == 0 && w == 0);
}

static void
read_options(int argc, char **argv)
{
	static const struct option long_options[] = {
		{ "json", no_argument, NULL, 'j' },
		{ 0 }
	};
	int option;

	while ((option = getopt_long(argc, argv, "H:k:b:n:l:r:u:p:h",
	    long_options, NULL)) != -1)
		switch (option) {
		case 'H': bench.home = optarg; break;
		case 'k':
			bench.kms_port = bench_number(optarg, 1, 65535);
			break;
		case 'b':
			bench.broker_port = bench_number(optarg, 1, 65535);
			break;
		case 'n':
			bench.messages = bench_number(optarg, 10, 10000000);
			break;
		case 'l':
			bench.bytes = bench_number(optarg, 0, 1 << 20);
			break;
		case 'r':
			bench.rounds = bench_number(optarg, 3, 1000);
			break;
		case 'u':
			bench.unanswered = bench_number(optarg, 0, 65535);
			break;
		case 'p':
			bench.broker = bench_number(optarg, 1, 1 << 30);
			break;
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
	bench.value = malloc((size_t)bench.bytes + FLOOR_OVERHEAD);
	if (bench.value == NULL || MASQ_rand_bytes(bench.value,
	    (size_t)bench.bytes + FLOOR_OVERHEAD) != 1)
		bench_die("no random bytes");
	for (int w = 0; w < KINDS; w++)
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
	for (int w = 0; w < KINDS; w++)
		close_way(&ways[w]);
	free(bench.value);
	(void)mosquitto_lib_cleanup();
	return 0;
}
