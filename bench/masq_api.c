/*
 * Cases of masq_bench: whole messages through MASQ_crypto_api_encrypt() and
 * MASQ_crypto_api_decrypt(), with all that these do, by strategy and length of
 * the value.
 *
 * Under a persistent key the key packet has gone out, and come in, before the
 * first measurement, and the key serves until its date or for more than is
 * measured, so that each call is one data packet. Ephemeral messages have a
 * key each; the subscriber's private key is there, and prepared.
 *
 * No packet opens twice (the second time it is a replay): decryption is
 * measured over fresh packets, one for each call, made in prepare() outside of
 * the time that counts. They lie apart from each other in memory.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <api.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

#include "bench/bench.h"
#include "bench/masq_cases.h"
#include "bench/own_kms.h"

#define TOPIC "bench/temperature"
#define VALUE_MAX (1u << 20)
#define OVERHEAD_MAX 158

#define NEVER ULONG_MAX			/* packets, bytes or seconds until a
					   new key */

/* A packet on its way. */
struct packet {
	MASQ_user_properties_t props;
	unsigned char *payload;
	size_t len;
};

/* Clients of a strategy, and what they work on. */
struct flow {
	MASQ_mek_strategy_t strategy;
	void *publisher, *subscriber;
	struct packet *packets;		/* from next on not opened yet */
	size_t next, count;
};

static struct flow persistent = { .strategy = MASQ_key_persistent_exp };
static struct flow persistent_pkt = { .strategy = MASQ_key_persistent_pkt };
static struct flow persistent_bytes = { .strategy = MASQ_key_persistent_bytes };
static struct flow persistent_time = { .strategy = MASQ_key_persistent_time };
static struct flow ephemeral = { .strategy = MASQ_key_ephemeral };
static struct flow *const flows[] = {
	&persistent, &persistent_pkt, &persistent_bytes, &persistent_time,
	&ephemeral
};
#define FLOWS (sizeof(flows) / sizeof(flows[0]))

/* One case's flow and length of the value. */
struct job {
	struct flow *flow;
	size_t len;
};

static unsigned char value[VALUE_MAX], opened[VALUE_MAX];
static unsigned char payload[VALUE_MAX + OVERHEAD_MAX];

static void *
start_client(MASQ_mek_strategy_t strategy)
{
	void *state;

	if (MASQ_crypto_api_init(MASQ_proto_id, MASQ_role_both,
	    OWN_KMS_CLIENT, strategy, NEVER, NULL, own_kms_port(), own_kms_ca(),
	    own_kms_cert(), own_kms_key(), &state) != MASQ_STATUS_SUCCESS)
		bench_die("no client: %s", MASQ_last_error());
	return state;
}

static MASQ_status_t
seal(const struct job *job, struct packet *packet)
{
	packet->len = job->len + OVERHEAD_MAX;
	return MASQ_crypto_api_encrypt(job->flow->publisher, TOPIC, value,
	    job->len, &packet->props, packet->payload, &packet->len);
}

static MASQ_status_t
open_packet(const struct flow *flow, const struct packet *packet)
{
	size_t len = sizeof(opened);

	return MASQ_crypto_api_decrypt(flow->subscriber, TOPIC,
	    &packet->props, packet->payload, packet->len, opened, &len);
}

/* The first message through a flow, with its key packet if it has one. */
static void
start_flow(struct flow *flow)
{
	struct packet packet = { .payload = payload };
	struct job job = { flow, 0 };
	MASQ_status_t sealed, status;

	flow->publisher = start_client(flow->strategy);
	flow->subscriber = start_client(flow->strategy);
	do {
		sealed = seal(&job, &packet);
		status = sealed == MASQ_STATUS_SUCCESS ||
		    sealed == MASQ_STATUS_ANOTHER ?
		    open_packet(flow, &packet) : sealed;
	} while (sealed == MASQ_STATUS_ANOTHER &&
	    status == MASQ_STATUS_KEY_MGMT);
	if (status != MASQ_STATUS_SUCCESS)
		bench_die("the first message: %s", MASQ_last_error());
}

static void
stop_flows(void)
{
	for (size_t i = 0; i < FLOWS; i++) {
		MASQ_crypto_api_close(flows[i]->publisher);
		MASQ_crypto_api_close(flows[i]->subscriber);
	}
}

static void
setup(void)
{
	own_kms_start();
	(void)atexit(stop_flows);	/* before own_kms ends */
	for (size_t i = 0; i < FLOWS; i++)
		start_flow(flows[i]);
}

/* --- Cases ---------------------------------------------------------------- */

static void
encrypt(void *arg)
{
	struct packet packet = { .payload = payload };

	if (seal(arg, &packet) != MASQ_STATUS_SUCCESS)
		bench_die("encrypt: %s", MASQ_last_error());
}

static void
make_packets(void *arg, size_t n)
{
	const struct job *job = arg;
	struct flow *flow = job->flow;

	while (flow->count > 0)
		free(flow->packets[--flow->count].payload);
	free(flow->packets);
	flow->packets = calloc(n, sizeof(*flow->packets));
	if (flow->packets == NULL)
		bench_die("out of memory");
	for (; flow->count < n; flow->count++) {
		struct packet *packet = &flow->packets[flow->count];

		packet->payload = malloc(job->len + OVERHEAD_MAX);
		if (packet->payload == NULL)
			bench_die("out of memory");
		if (seal(job, packet) != MASQ_STATUS_SUCCESS)
			bench_die("encrypt: %s", MASQ_last_error());
	}
	flow->next = 0;
}

static void
decrypt(void *arg)
{
	struct flow *flow = ((struct job *)arg)->flow;

	if (open_packet(flow, &flow->packets[flow->next++]) !=
	    MASQ_STATUS_SUCCESS)
		bench_die("decrypt: %s", MASQ_last_error());
}

#define ENCRYPT(flow, yardstick, size, len) \
	{ #flow "_encrypt_" size, yardstick, len, 1, NULL, encrypt, \
	    &(struct job){ &flow, len } }
#define DECRYPT(flow, yardstick, size, len) \
	{ #flow "_decrypt_" size, yardstick, len, 1, make_packets, decrypt, \
	    &(struct job){ &flow, len } }
#define LENGTHS(CASE, flow, yardstick) \
	CASE(flow, yardstick, "0", 0), \
	CASE(flow, yardstick, "100", 100), \
	CASE(flow, yardstick, "1k", 1024), \
	CASE(flow, yardstick, "64k", 65536), \
	CASE(flow, yardstick, "1m", VALUE_MAX)
#define STRATEGY(flow, yardstick) \
	LENGTHS(ENCRYPT, flow, yardstick), \
	LENGTHS(DECRYPT, flow, yardstick)

static const struct bench_case cases[] = {
	STRATEGY(persistent, BENCH_AES_GCM),
	STRATEGY(persistent_pkt, BENCH_AES_GCM),
	STRATEGY(persistent_bytes, BENCH_AES_GCM),
	STRATEGY(persistent_time, BENCH_AES_GCM),
	STRATEGY(ephemeral, BENCH_P256_ECDH),
};

const struct case_set api_cases = {
	cases, sizeof(cases) / sizeof(cases[0]), setup
};
