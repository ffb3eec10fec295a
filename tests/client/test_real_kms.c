/*
 * Clients against the real key management server, which is stopped, killed and
 * started again, and whose dates pass.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "client/site.h"
#include "harness.h"
#include "link/link.h"
#include "link/wait.h"

#define HOUR INT64_C(3600)

/* A client of the harness's KMS. */
static MASQ_status_t
try_client(struct harness *h, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x, void **state)
{
	return MASQ_crypto_api_init(MASQ_proto_id, role, id, strategy, x,
	    NULL, h->kms_port, harness_ca(h), harness_cert(h, id),
	    harness_key(h, id), state);
}

static void *
client(struct harness *h, const char *id, MASQ_role_t role,
    MASQ_mek_strategy_t strategy, unsigned long x)
{
	void *state;
	MASQ_status_t status = try_client(h, id, role, strategy, x, &state);

	if (status != MASQ_STATUS_SUCCESS)
		print_error("%s: %s\n", id, MASQ_last_error());
	assert_int_equal(status, MASQ_STATUS_SUCCESS);
	return state;
}

static void
provision(struct harness *h, const char *settings)
{
	harness_provision(h, settings);
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	harness_enrol(h, BOTH, "both");
	harness_start_kms(h, NULL);
}

static struct harness *
installation(void)
{
	struct harness *h = harness_new();

	provision(h, NULL);
	return h;
}

static void
test_all_strategies(void **state)
{
	struct harness *h = installation();
	void *sub = client(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	void *pub;

	(void)state;
	for (int s = MASQ_key_ephemeral; s <= MASQ_key_persistent_exp; s++) {
		pub = client(h, PUB, MASQ_role_publisher,
		    (MASQ_mek_strategy_t)s, 2);
		for (int i = 0; i < 5; i++)
			publish_and_open(pub, sub, "plant/7", "value");
		MASQ_crypto_api_close(pub);
	}
	pub = client(h, BOTH, MASQ_role_both, MASQ_key_ephemeral, 0);
	publish_and_open(pub, pub, "plant/8", "value");
	publish_and_open(pub, sub, "plant/9", "value");
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
	harness_free(h);
}

static void
test_roles_are_enforced(void **state)
{
	struct harness *h = installation();
	static const struct {
		const char *id;
		MASQ_role_t role;
		const char *says;
	} cases[] = {
		{SUB, MASQ_role_publisher, "enrolled as a subscriber"},
		{SUB, MASQ_role_both, "enrolled as a subscriber"},
		{PUB, MASQ_role_subscriber, "enrolled as a publisher"},
		{PUB, MASQ_role_both, "enrolled as a publisher"}
	};
	void *client;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(try_client(h, cases[i].id, cases[i].role,
		    MASQ_key_ephemeral, 0, &client), MASQ_ERR_KMS);
		assert_null(client);
		assert_non_null(strstr(MASQ_last_error(), cases[i].says));
		assert_non_null(strstr(MASQ_last_error(), cases[i].id));
	}
	for (int role = MASQ_role_publisher; role <= MASQ_role_both; role++) {
		assert_int_equal(try_client(h, BOTH, (MASQ_role_t)role,
		    MASQ_key_ephemeral, 0, &client), MASQ_STATUS_SUCCESS);
		MASQ_crypto_api_close(client);
	}
	harness_free(h);
}

/* An outage stops nobody who holds what is needed, and heals by itself. */
static void
test_outage(void **state)
{
	struct harness *h = installation();
	void *sub = client(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	void *pubs[2];
	struct packet packet;

	(void)state;
	pubs[0] = client(h, PUB, MASQ_role_publisher, MASQ_key_persistent_pkt,
	    1);
	pubs[1] = client(h, BOTH, MASQ_role_both, MASQ_key_ephemeral, 0);
	for (int i = 0; i < 2; i++)
		publish_and_open(pubs[i], sub, TOPIC, "before");
	for (int killed = 0; killed < 2; killed++) {
		if (killed)
			harness_kill_kms(h);
		else
			harness_stop_kms(h);
		for (int n = 0; n < 5; n++)
			for (int i = 0; i < 2; i++)
				publish_and_open(pubs[i], sub, TOPIC,
				    "meanwhile");
		/* What is new has to wait. */
		packet = packet_make(pubs[1], killed ? "new/1" : "new/0",
		    "value", 5);
		assert_int_equal(packet.status, MASQ_STATUS_SUCCESS);
		assert_int_equal(packet_open(sub, killed ? "new/1" : "new/0",
		    &packet, NULL, 0), MASQ_ERR_KMS);
		harness_start_kms(h, NULL);
		test_clock_advance(LINK_BACKOFF_MAX_MS);
		assert_int_equal(packet_open(sub, killed ? "new/1" : "new/0",
		    &packet, "value", 5), MASQ_STATUS_SUCCESS);
		packet_free(&packet);
		for (int i = 0; i < 2; i++)
			publish_and_open(pubs[i], sub, TOPIC, "after");
	}
	MASQ_crypto_api_close(pubs[0]);
	MASQ_crypto_api_close(pubs[1]);
	MASQ_crypto_api_close(sub);
	harness_free(h);
}

/* ---- restarts under load ---- */

#define ASKERS 8

/* Set while there is no server: nobody's patience shall end meanwhile. */
static atomic_bool restarting;

int __real_wait_pause(const struct wait *wait, int ms);
int __wrap_wait_pause(const struct wait *wait, int ms);

/* In the place of wait_pause(), by the linker. */
int
__wrap_wait_pause(const struct wait *wait, int ms)
{
	while (restarting)
		(void)usleep(1000);
	return __real_wait_pause(wait, ms);
}

struct asker {
	pthread_t thread;
	void *state;
	int n;
	atomic_bool *stop;
	atomic_uint opened, failed;
};

/* Messages for each of which the key server has to be asked. */
static void *
ask_for_keys(void *arg)
{
	struct asker *a = arg;
	struct packet packet;
	char topic[32];

	while (!*a->stop) {
		(void)snprintf(topic, sizeof(topic), "%d/%u", a->n, a->opened);
		packet = packet_make(a->state, topic, "value", 5);
		if (packet.status == MASQ_STATUS_SUCCESS && packet_open(
		    a->state, topic, &packet, "value", 5) ==
		    MASQ_STATUS_SUCCESS) {
			a->opened++;
		} else {
			print_error("%s\n", MASQ_last_error());
			a->failed++;
		}
		packet_free(&packet);
	}
	return NULL;
}

/* Until each has had another answer. */
static void
await_answers(struct asker askers[ASKERS])
{
	unsigned before;

	for (int i = 0; i < ASKERS; i++) {
		before = askers[i].opened;
		WAIT_UNTIL(askers[i].opened > before + 1 ||
		    askers[i].failed > 0);
	}
}

/* Nobody notices: neither the clients that share a connection nor others. */
static void
test_restart_under_load(void **state)
{
	struct harness *h = installation();
	struct asker askers[ASKERS] = {0};
	void *states[2];
	atomic_bool stop = false;

	(void)state;
	for (int i = 0; i < 2; i++)
		states[i] = client(h, BOTH, MASQ_role_both,
		    MASQ_key_ephemeral, 0);
	for (int i = 0; i < ASKERS; i++) {
		askers[i].state = states[i % 2];
		askers[i].n = i;
		askers[i].stop = &stop;
		assert_int_equal(pthread_create(&askers[i].thread, NULL,
		    ask_for_keys, &askers[i]), 0);
	}
	for (int n = 0; n < 6; n++) {
		await_answers(askers);
		restarting = true;
		if (n % 2 == 0)
			harness_stop_kms(h);
		else
			harness_kill_kms(h);
		harness_start_kms(h, NULL);
		restarting = false;
	}
	await_answers(askers);
	stop = true;
	for (int i = 0; i < ASKERS; i++) {
		(void)pthread_join(askers[i].thread, NULL);
		assert_int_equal(askers[i].failed, 0);
	}
	for (int i = 0; i < 2; i++)
		MASQ_crypto_api_close(states[i]);
	harness_free(h);
}

/*
 * A key server with a new certificate ends the connections that it has. Clients
 * connect again, and those that use the library see nothing of it.
 */
static void
test_new_certificate(void **state)
{
	struct harness *h = installation();
	void *sub = client(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	void *pub = client(h, PUB, MASQ_role_publisher, MASQ_key_ephemeral, 0);

	(void)state;
	publish_and_open(pub, sub, "plant/1", "before");
	for (int i = 0; i < 2; i++) {
		(void)harness_run_ok(h, "generate_ca", "-H", h->home, "-r",
		    NULL);
		(void)harness_run_ok(h, "kms_ctrl", "-H", h->home, "-c", NULL);
		/* For this one the subscriber has to ask. */
		publish_and_open(pub, sub, i == 0 ? "plant/2" : "plant/3",
		    "after");
	}
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
	harness_free(h);
}

/* Copy a file of the server's to the client, as one rename. */
static void
bring(struct harness *h, const char *from, const char *to)
{
	(void)harness_run_ok(h, "cp", from, harness_format(h, "%s.new", to),
	    NULL);
	(void)harness_run_ok(h, "mv", harness_format(h, "%s.new", to), to,
	    NULL);
}

/*
 * A client is enrolled again under a new key while it runs, and its files are
 * exchanged one after the other; with the reload the server takes the new key
 * alone. Nobody notices.
 */
static void
test_client_is_renewed_while_it_runs(void **state)
{
	struct harness *h = installation();
	char *cert = harness_format(h, "%s/mine-crt.pem", h->dir);
	char *key = harness_format(h, "%s/mine-key.pem", h->dir);
	void *client;

	(void)state;
	bring(h, harness_cert(h, BOTH), cert);
	bring(h, harness_key(h, BOTH), key);
	assert_int_equal(MASQ_crypto_api_init(MASQ_proto_id, MASQ_role_both,
	    BOTH, MASQ_key_ephemeral, 0, NULL, h->kms_port, harness_ca(h),
	    cert, key, &client), MASQ_STATUS_SUCCESS);
	publish_and_open(client, client, "plant/1", "value");
	(void)harness_run_ok(h, "sed", "-i", "/" BOTH "/d",
	    harness_format(h, "%s/kms.cfg", h->home), NULL);
	(void)harness_run_ok(h, "rm", harness_cert(h, BOTH),
	    harness_key(h, BOTH), NULL);
	harness_enrol(h, BOTH, "both");
	bring(h, harness_key(h, BOTH), key);
	publish_and_open(client, client, "plant/2", "value");
	bring(h, harness_cert(h, BOTH), cert);
	publish_and_open(client, client, "plant/3", "value");
	(void)harness_run_ok(h, "kms_ctrl", "-H", h->home, "-c", NULL);
	publish_and_open(client, client, "plant/4", "value");
	publish_and_open(client, client, "plant/5", "value");
	MASQ_crypto_api_close(client);
	harness_free(h);
}

/* The KMS's home was made anew: a new authority. Nobody is fooled. */
static void
test_another_installation(void **state)
{
	struct harness *h = installation(), *other = installation();
	void *pub;

	(void)state;
	assert_int_equal(MASQ_crypto_api_init(MASQ_proto_id,
	    MASQ_role_publisher, PUB, MASQ_key_ephemeral, 0, NULL,
	    other->kms_port, harness_ca(h), harness_cert(h, PUB),
	    harness_key(h, PUB), &pub), MASQ_ERR_KMS);
	assert_null(pub);
	assert_int_equal(MASQ_crypto_api_init(MASQ_proto_id,
	    MASQ_role_subscriber, PUB, MASQ_key_none, 0, NULL,
	    other->kms_port, harness_ca(other), harness_cert(h, PUB),
	    harness_key(h, PUB), &pub), MASQ_ERR_KMS);
	assert_non_null(strstr(MASQ_last_error(), "refuses our certificate"));
	harness_free(h);
	harness_free(other);
}

/* Over three dates, with no restart: each message arrives. */
static void
test_dates_pass(void **state)
{
	static const MASQ_mek_strategy_t strategies[] = {
		MASQ_key_ephemeral, MASQ_key_persistent_pkt,
		MASQ_key_persistent_exp
	};
	struct harness *h = harness_new();
	char last[17] = "";
	void *pubs[3], *sub;
	int dates = 0;

	(void)state;
	harness_set_time(h, SITE_NOW);
	provision(h, "expiry_interval = \"1d\";");
	sub = client(h, SUB, MASQ_role_subscriber, MASQ_key_none, 0);
	for (int i = 0; i < 3; i++)
		pubs[i] = client(h, PUB, MASQ_role_publisher, strategies[i],
		    1000);
	for (int hour = 0; hour < 3 * 24; hour += 4) {
		struct packet packet = make(pubs[0], "", MASQ_STATUS_SUCCESS);

		if (strcmp(packet_prop(&packet, "KeyExp"), last) != 0) {
			memcpy(last, packet_prop(&packet, "KeyExp"), 17);
			dates++;
		}
		assert_int_equal(open_packet(sub, &packet, ""),
		    MASQ_STATUS_SUCCESS);
		packet_free(&packet);
		for (int i = 0; i < 3; i++)
			publish_and_open(pubs[i], sub, TOPIC, "value");
		for (int i = 0; i < 3; i++)
			site_settle(pubs[i]);
		harness_set_time(h, SITE_NOW + (hour + 4) * HOUR);
		test_clock_advance(4 * HOUR * 1000);
	}
	assert_in_range(dates, 3, 4);
	for (int i = 0; i < 3; i++)
		MASQ_crypto_api_close(pubs[i]);
	MASQ_crypto_api_close(sub);
	harness_free(h);
}

static int
stop_clock(void **state)
{
	(void)state;
	test_clock_stop();
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_strategies),
		cmocka_unit_test(test_roles_are_enforced),
		cmocka_unit_test(test_outage),
		cmocka_unit_test(test_restart_under_load),
		cmocka_unit_test(test_new_certificate),
		cmocka_unit_test(test_client_is_renewed_while_it_runs),
		cmocka_unit_test(test_another_installation),
		cmocka_unit_test(test_dates_pass)
	};

	return cmocka_run_group_tests(tests, stop_clock, NULL);
}
