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
#include <masqitt.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "bench/bench.h"
#include "bench/e2e_report.h"
#include "bench/floor.h"

#define USAGE \
"usage: e2e_bench -H home -k port -b port [-n messages] [-l bytes]\n" \
"                 [-r rounds] [-q qos] [-u packets] [-p pid] [-v text]\n" \
"                 [--json[=FILE]] [-h] [--version]\n" \
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
"  -q qos       measure QoS 0 alone, or 1 (both)\n" \
"  -u packets   unanswered packets of QoS 1 at most (20, as mosquitto_pub\n" \
"               has it; 0 for any number)\n" \
"  -p pid       process id of the broker, to tell its processor time\n" \
"  -v text      what broker that is, for the JSON\n" \
"  --json[=FILE]  print JSON in place of text, or besides, to the file\n" \
"  -h           print this text, as does --help\n" \
"  --version    print the version\n" \
"\n" \
"Kinds: plain MQTT; \"packets\", plain MQTT with packets like those of a\n" \
"persistent key; \"floor\", such packets with properties made and read for\n" \
"each message and payloads encrypted and decrypted, and nothing else;\n" \
"persistent and ephemeral keys. Rates are medians of the rounds, ratios\n" \
"medians of the ratios within a round. Processor time is that of a message\n" \
"in both clients together, and in the broker; sleeps are how often threads\n" \
"of the clients wait for something, for a message. The latency is that of\n" \
"single messages, each sent when the one before has arrived; at QoS 0 the\n" \
"algorithm of Nagle holds some of them back for 40 ms.\n"

#define ID "BenchClient00001"
#define PATIENCE_S 60
#define WINDOW 200			/* messages under way at most */
#define ROUND_PINGS 20			/* single messages, for latency */

static struct {
	const char *home;
	int kms_port, broker_port, messages, bytes, rounds, unanswered;
	int broker;			/* process id; 0 if not known */
	int qos;			/* to measure alone; -1: both */
	const char *about;		/* the broker */
	bool json;
	const char *json_file;
	struct bench_out out;
	unsigned char *value;
} bench = { .messages = 5000, .bytes = 1024, .rounds = 21,
    .unanswered = 20, .qos = -1, .about = "unknown" };

struct instant {
	double wall, clients, broker;	/* nanoseconds; the latter two of
					   processor time */
	double sleeps;			/* of the clients' threads */
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
	double *sleeps;			/* a message */
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
	struct rusage usage;
	clockid_t broker;
	struct instant instant = {
		.wall = bench_now(),
		.clients = cpu_time(CLOCK_PROCESS_CPUTIME_ID)
	};

	if (getrusage(RUSAGE_SELF, &usage) == 0)
		instant.sleeps = (double)usage.ru_nvcsw;
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
	way->sleeps = figures(bench.rounds);
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
	free(way->sleeps);
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
	way->sleeps[round] = (c->end.sleeps - c->start.sleeps) / n;
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

/* The same of what plain messages take of processors to what others do. */
static double
cpu_ratio(struct way *way)
{
	const struct way *plain = &ways[PLAIN];

	for (int i = 0; i < bench.rounds; i++)
		way->ratios[i] = (plain->client_cpu[i] + plain->broker_cpu[i]) /
		    (way->client_cpu[i] + way->broker_cpu[i]);
	return median(way->ratios);
}

static void
measure(int qos)
{
	size_t pings = (size_t)bench.rounds * ROUND_PINGS;
	struct e2e_report reports[KINDS];

	for (int w = 0; w < KINDS; w++)
		flood(&ways[w], qos, 0);	/* warm up */
	for (int i = 0; i < bench.rounds; i++)
		for (int w = 0; w < KINDS; w++) {
			flood(&ways[w], qos, i);
			ping(&ways[w], qos, ways[w].pings + i * ROUND_PINGS);
		}
	/* All ratios before median() sorts what they are of. */
	for (int w = 0; w < KINDS; w++)
		reports[w] = (struct e2e_report){
			.name = ways[w].name, .qos = qos,
			.to_plain = ratio_to(&ways[w], &ways[PLAIN]),
			.to_packets = ratio_to(&ways[w], &ways[PACKETS]),
			.to_floor = ratio_to(&ways[w], &ways[FLOOR]),
			.cpu_ratio = cpu_ratio(&ways[w]),
		};
	for (int w = 0; w < KINDS; w++) {
		reports[w].rate = median(ways[w].rates);
		reports[w].clients = median(ways[w].client_cpu);
		reports[w].broker = median(ways[w].broker_cpu);
		reports[w].sleeps = median(ways[w].sleeps);
		reports[w].p50 = bench_percentile(ways[w].pings, pings, 50);
		reports[w].p99 = bench_percentile(ways[w].pings, pings, 99);
		if (bench.out.json != NULL)
			e2e_print_json(bench.out.json, &reports[w]);
		if (bench.out.text)
			e2e_print_text(&reports[w]);
	}
}

static void
begin_output(void)
{
	bench.out = bench_out_begin(bench.json, bench.json_file);
	if (bench.out.json != NULL) {
		(void)fprintf(bench.out.json, "\"settings\": {\"rounds\": %d, "
		    "\"messages\": %d, \"bytes\": %d, \"unanswered\": "
		    "%d},\n", bench.rounds, bench.messages, bench.bytes,
		    bench.unanswered);
		bench_print_member(bench.out.json, "broker", bench.about);
		(void)fprintf(bench.out.json, "\n\"results\": [");
	}
	if (!bench.out.text)
		return;
	printf("values of %d bytes, ", bench.bytes);
	if (bench.unanswered == 0)
		printf("any number of packets unanswered\n");
	else
		printf("up to %d packets unanswered\n", bench.unanswered);
	e2e_print_heading();
}

static void
read_options(int argc, char **argv)
{
	int option;

	while ((option = getopt_long(argc, argv, "H:k:b:n:l:r:q:u:p:v:h",
	    bench_options, NULL)) != -1)
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
		case 'q': bench.qos = bench_number(optarg, 0, 1); break;
		case 'u':
			bench.unanswered = bench_number(optarg, 0, 65535);
			break;
		case 'p':
			bench.broker = bench_number(optarg, 1, 1 << 30);
			break;
		case 'v': bench.about = optarg; break;
		case 'j':
			bench.json = true;
			bench.json_file = optarg;
			break;
		case 'h': (void)fputs(USAGE, stdout); exit(0);
		case 'V': bench_version("e2e_bench"); exit(0);
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
	bench_open_standard();
	read_options(argc, argv);
	bench_check_path(NULL);
	(void)mosquitto_lib_init();
	bench.value = malloc((size_t)bench.bytes + FLOOR_OVERHEAD);
	if (bench.value == NULL || MASQ_rand_bytes(bench.value,
	    (size_t)bench.bytes + FLOOR_OVERHEAD) != 1)
		bench_die("no random bytes");
	for (int w = 0; w < KINDS; w++)
		open_way(&ways[w]);
	begin_output();
	for (int qos = 0; qos <= 1; qos++)
		if (bench.qos < 0 || bench.qos == qos)
			measure(qos);
	bench_out_end(&bench.out);
	for (int w = 0; w < KINDS; w++)
		close_way(&ways[w]);
	free(bench.value);
	(void)mosquitto_lib_cleanup();
	return 0;
}
