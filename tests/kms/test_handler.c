/*
 * The answers of the key server: right ones, and each refusal in its place.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/handler.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "clock.h"
#include "fixture.h"
#include "json.h"
#include "kms/cache_file.h"
#include "kms/log.h"
#include "kms/params.h"
#include "kms/quota.h"
#include "wire/kms_msg.h"

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define NOON "20261124T120000Z"
#define UNKNOWN "zzzzzzzzzzzzzzzz"

struct fixture {
	struct harness *h;
	struct kms_config *config;
	struct kms_keyring *keyring;
	struct kms_member *member;
	uint8_t out[WIRE_FRAME_MAX];
	struct wire_response response;
};

static void
configure(struct fixture *f, const char *text)
{
	kms_config_unref(f->config);
	f->config = fixture_config(text);
}

static void
reopen(struct fixture *f, const char *now)
{
	kms_keyring_close(f->keyring);
	if (kms_keyring_open(f->h->home, f->config, false, false,
	    &f->keyring) != MASQ_STATUS_SUCCESS ||
	    kms_keyring_start(f->keyring, f->config, fixture_date(now)) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
}

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	fixture_install(f->h, KMS_PARAMS_FILE);
	configure(f, ENROLLED);
	reopen(f, NOON);
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	kms_keyring_close(f->keyring);
	kms_config_unref(f->config);
	harness_free(f->h);
	free(f);
	return 0;
}

static struct slice
text(const char *s)
{
	return (struct slice){(const uint8_t *)s, s == NULL ? 0 : strlen(s)};
}

/* A peer whose certificate names this client, with a key of zeros. */
static const struct kms_peer *
peer_of(const char *id)
{
	static struct kms_peer peer;

	(void)snprintf(peer.id, sizeof(peer.id), "%s", id);
	return &peer;
}

/* Hand over a frame, and read the answer. */
static void
handle(struct fixture *f, const char *peer, const char *now,
    const uint8_t *frame, size_t len)
{
	size_t out_len = sizeof(f->out);

	assert_int_equal(kms_handle(f->config, f->keyring, peer_of(peer),
	    f->member, fixture_date(now), frame, len, f->out, &out_len),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(wire_response_decode(f->out, out_len, &f->response),
	    MASQ_STATUS_SUCCESS);
	/* A refusal says why, and gives nothing away. */
	if (f->response.reason != WIRE_SUCCESS) {
		assert_true(f->response.message.len > 10);
		assert_null(f->response.exp_date.ptr);
		assert_null(f->response.next_exp.ptr);
		assert_null(f->response.current.ptr);
		assert_null(f->response.part[0].ptr);
	} else {
		assert_null(f->response.message.ptr);
	}
}

struct ask {
	enum wire_type type;
	const char *peer, *proto, *client, *publisher, *date, *topic;
};

static uint8_t
reason_of(struct fixture *f, const struct ask *ask, const char *now)
{
	struct wire_request request = {
		ask->type, text(ask->proto), text(ask->client),
		text(ask->publisher), text(ask->date), text(ask->topic)
	};
	uint8_t frame[512];
	size_t len = sizeof(frame);

	assert_int_equal(wire_request_encode(&request, frame, &len),
	    MASQ_STATUS_SUCCESS);
	handle(f, ask->peer, now, frame, len);
	assert_int_equal(f->response.type, ask->type + 1);
	return f->response.reason;
}

/* A private key for DISPLAY, of PUMP's topic "a". */
static uint8_t
private_reason(struct fixture *f, const char *date, const char *now)
{
	const struct ask ask = {WIRE_PRIVREQ, DISPLAY, "1.0/1", DISPLAY, PUMP,
	    date, "a"};

	return reason_of(f, &ask, now);
}

static void
time_answers(void **state)
{
	struct ask ask = {WIRE_TIMEREQ, PUMP, "1.0/1", PUMP, NULL, NULL, NULL};
	struct fixture *f = *state;

	assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
	assert_true(slice_is(f->response.current, NOON));
	assert_true(slice_is(f->response.exp_date, CACHED_DATE));
	assert_true(slice_is(f->response.next_exp, CACHED_NEXT));
	/* On the date itself the next one is current. */
	assert_int_equal(reason_of(f, &ask, CACHED_DATE), WIRE_SUCCESS);
	assert_true(slice_is(f->response.current, CACHED_DATE));
	assert_true(slice_is(f->response.exp_date, CACHED_NEXT));
	assert_true(slice_is(f->response.next_exp, "20261127T000000Z"));
	ask.peer = ask.client = STATUS;
	assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
	assert_true(slice_is(f->response.exp_date, CACHED_DATE));
	/* Who only subscribes is told no dates. */
	ask.peer = ask.client = DISPLAY;
	assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
	assert_true(slice_is(f->response.current, NOON));
	assert_null(f->response.exp_date.ptr);
	assert_null(f->response.next_exp.ptr);
}

static void
public_answers(void **state)
{
	struct ask ask = {WIRE_PUBREQ, PUMP, "1.0/1", PUMP, NULL, NULL, NULL};
	struct fixture *f = *state;
	const struct bb1_public *public = kms_keyring_public(f->keyring);

	for (int i = 0; i < 2; i++) {
		assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
		assert_int_equal(f->response.part[0].len, BB1_G1_LEN);
		assert_memory_equal(f->response.part[0].ptr, public->R,
		    BB1_G1_LEN);
		assert_int_equal(f->response.part[1].len, BB1_G1_LEN);
		assert_memory_equal(f->response.part[1].ptr, public->T,
		    BB1_G1_LEN);
		assert_int_equal(f->response.part[2].len, BB1_GT_LEN);
		assert_memory_equal(f->response.part[2].ptr, public->V,
		    BB1_GT_LEN);
		ask.peer = ask.client = STATUS;
	}
}

static void
private_answers(void **state)
{
	const char *id = "a:" CACHED_DATE ":" PUMP;
	struct fixture *f = *state;
	struct bb1_private octets;
	struct bb1_params params;
	struct bb1_key key;

	assert_int_equal(private_reason(f, CACHED_DATE, NOON), WIRE_SUCCESS);
	assert_int_equal(f->response.part[0].len, BB1_G2_LEN);
	assert_int_equal(f->response.part[1].len, BB1_G2_LEN);
	memcpy(octets.K0, f->response.part[0].ptr, BB1_G2_LEN);
	memcpy(octets.K1, f->response.part[1].ptr, BB1_G2_LEN);
	assert_int_equal(bb1_params_load(&params,
	    kms_keyring_public(f->keyring)), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_key_load(&key, &octets), MASQ_STATUS_SUCCESS);
	assert_int_equal(bb1_verify(&params, (const uint8_t *)id, strlen(id),
	    &key), MASQ_STATUS_SUCCESS);
	/* The same again, out of the cache. */
	assert_int_equal(private_reason(f, CACHED_DATE, NOON), WIRE_SUCCESS);
	assert_memory_equal(f->response.part[0].ptr, octets.K0, BB1_G2_LEN);
	assert_int_equal(kms_keyring_count(f->keyring), 1);
}

/*
 * Every reason, and where several apply the one that comes first: malformed,
 * protocol, certificate, client, role, publisher, date.
 */
static void
order_of_the_checks(void **state)
{
#define P "1.0/1"
#define LATE "20991125T000000Z"
	static const struct {
		struct ask ask;
		uint8_t reason;
	} cases[] = {
		/* One thing is wrong. */
		{{WIRE_TIMEREQ, PUMP, "1.0/2", PUMP, 0, 0, 0}, 0x81},
		{{WIRE_PUBREQ, PUMP, "1.0/10", PUMP, 0, 0, 0}, 0x81},
		{{WIRE_PUBREQ, PUMP, "", PUMP, 0, 0, 0}, 0x81},
		{{WIRE_TIMEREQ, PUMP, P, STATUS, 0, 0, 0}, 0x84},
		{{WIRE_TIMEREQ, PUMP, P, "", 0, 0, 0}, 0x84},
		{{WIRE_TIMEREQ, PUMP, P, "PumpTemp007c048", 0, 0, 0}, 0x84},
		{{WIRE_TIMEREQ, PUMP, P, PUMP "0", 0, 0, 0}, 0x84},
		{{WIRE_TIMEREQ, PUMP, P, "pumptemp007c0480", 0, 0, 0}, 0x84},
		{{WIRE_TIMEREQ, UNKNOWN, P, UNKNOWN, 0, 0, 0}, 0x82},
		{{WIRE_PUBREQ, DISPLAY, P, DISPLAY, 0, 0, 0}, 0x93},
		{{WIRE_PRIVREQ, PUMP, P, PUMP, STATUS, CACHED_DATE, "a"},
		    0x93},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, UNKNOWN, CACHED_DATE,
		    "a"}, 0x83},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, DISPLAY, CACHED_DATE,
		    "a"}, 0x83},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, "short", CACHED_DATE,
		    "a"}, 0x83},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, "", CACHED_DATE, "a"},
		    0x83},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, LATE, "a"}, 0x85},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, "", "a"}, 0x85},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, "20261125T00000Z",
		    "a"}, 0x85},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, "20261125T000000z",
		    "a"}, 0x85},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, CACHED_DATE, ""},
		    0x80},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, CACHED_DATE,
		    "a/#"}, 0x80},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, CACHED_DATE,
		    "+/a"}, 0x80},
		/* All from a certain check on is. */
		{{WIRE_PRIVREQ, UNKNOWN, "2", PUMP, UNKNOWN, LATE, "#"},
		    0x80},
		{{WIRE_PRIVREQ, UNKNOWN, "2", PUMP, UNKNOWN, LATE, "a"},
		    0x81},
		{{WIRE_PRIVREQ, UNKNOWN, P, PUMP, UNKNOWN, LATE, "a"}, 0x84},
		{{WIRE_PRIVREQ, PUMP, P, UNKNOWN, UNKNOWN, LATE, "a"}, 0x84},
		{{WIRE_PRIVREQ, UNKNOWN, P, UNKNOWN, UNKNOWN, LATE, "a"},
		    0x82},
		{{WIRE_PRIVREQ, PUMP, P, PUMP, UNKNOWN, LATE, "a"}, 0x93},
		{{WIRE_PRIVREQ, STATUS, P, STATUS, UNKNOWN, LATE, "a"}, 0x83},
		{{WIRE_PRIVREQ, STATUS, P, STATUS, STATUS, LATE, "a"}, 0x85},
		{{WIRE_PUBREQ, UNKNOWN, P, DISPLAY, 0, 0, 0}, 0x84},
		{{WIRE_PUBREQ, UNKNOWN, P, UNKNOWN, 0, 0, 0}, 0x82},
		/* Nothing is. */
		{{WIRE_PRIVREQ, STATUS, P, STATUS, STATUS, CACHED_NEXT, "a"},
		    0x00},
		{{WIRE_PRIVREQ, DISPLAY, P, DISPLAY, STATUS, CACHED_DATE,
		    "a"}, 0x00},
	};
	struct fixture *f = *state;

	for (size_t i = 0; i < COUNT(cases); i++)
		if (reason_of(f, &cases[i].ask, NOON) != cases[i].reason)
			fail_msg("case %zu: 0x%02x instead of 0x%02x", i,
			    f->response.reason, cases[i].reason);
	/* Of the refused, none left a key behind. */
	assert_int_equal(kms_keyring_count(f->keyring), 2);
}

static void
no_probing_for_publishers(void **state)
{
	struct ask ask = {WIRE_PRIVREQ, DISPLAY, P, DISPLAY, UNKNOWN,
	    CACHED_DATE, "a"};
	struct fixture *f = *state;
	char first[200] = "";

	/* Who is no publisher and who is nobody get the same answer. */
	assert_int_equal(reason_of(f, &ask, NOON), 0x83);
	memcpy(first, f->response.message.ptr, f->response.message.len);
	ask.publisher = DISPLAY;
	assert_int_equal(reason_of(f, &ask, NOON), 0x83);
	assert_true(slice_is(f->response.message, first));
	/* And who names another client learns nothing about it. */
	ask.client = PUMP;
	assert_int_equal(reason_of(f, &ask, NOON), 0x84);
	memset(first, 0, sizeof(first));
	memcpy(first, f->response.message.ptr, f->response.message.len);
	ask.client = UNKNOWN;
	assert_int_equal(reason_of(f, &ask, NOON), 0x84);
	assert_true(slice_is(f->response.message, first));
}

static void
malformed(void **state)
{
	static const struct {
		const char *frame;
		size_t len;
		enum wire_type answer;
	} bodies[] = {
		{"\1\0", 2, WIRE_TIMERESP},
		{"\3\2\0\5", 4, WIRE_PUBRESP},
		{"\5\3\0\1\xff", 5, WIRE_PRIVRESP},
		{"\1\x1a\0\5" P "\0\x10" PUMP "x", 28, WIRE_TIMERESP},
	}, others[] = {
		{"\2\0", 2, 0},
		{"\6\0", 2, 0},
	}, no_frames[] = {
		{"", 0, 0},
		{"\1", 1, 0},
		{"\7\0", 2, 0},
		{"\0\0", 2, 0},
		{"\1\5ab", 4, 0},
		{"\1\x80\0", 3, 0},
	};
	struct fixture *f = *state;
	size_t len;

	for (size_t i = 0; i < COUNT(bodies); i++) {
		handle(f, PUMP, NOON, (const uint8_t *)bodies[i].frame,
		    bodies[i].len);
		assert_int_equal(f->response.type, bodies[i].answer);
		assert_int_equal(f->response.reason, WIRE_UNSPECIFIED);
	}
	for (size_t i = 0; i < COUNT(others); i++) {
		len = sizeof(f->out);
		assert_int_equal(kms_handle(f->config, f->keyring,
		    peer_of(PUMP), NULL, fixture_date(NOON),
		    (const uint8_t *)others[i].frame, others[i].len,
		    f->out, &len), MASQ_ERR_WRONG_MSG_TYPE);
	}
	for (size_t i = 0; i < COUNT(no_frames); i++) {
		len = sizeof(f->out);
		assert_int_equal(kms_handle(f->config, f->keyring,
		    peer_of(PUMP), NULL, fixture_date(NOON),
		    (const uint8_t *)no_frames[i].frame, no_frames[i].len,
		    f->out, &len), MASQ_ERR_BAD_ENTRY);
	}
}

static void
no_room_for_the_answer(void **state)
{
	static const char frame[] = "\3\x19\0\5" P "\0\x10" PUMP;
	struct fixture *f = *state;
	size_t len = 100, needed;

	assert_int_equal(kms_handle(f->config, f->keyring, peer_of(PUMP),
	    NULL, fixture_date(NOON), (const uint8_t *)frame,
	    sizeof(frame) - 1, f->out, &len), MASQ_ERR_NOSPACE);
	needed = len;
	assert_int_equal(kms_handle(f->config, f->keyring, peer_of(PUMP),
	    NULL, fixture_date(NOON), (const uint8_t *)frame,
	    sizeof(frame) - 1, f->out, &len), MASQ_STATUS_SUCCESS);
	assert_int_equal(len, needed);
}

/* A private key of the topic number `n`, for DISPLAY. */
static uint8_t
ask_for_topic(struct fixture *f, int n)
{
	char topic[32];
	const struct ask ask = {WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP,
	    CACHED_DATE, topic};

	(void)snprintf(topic, sizeof(topic), "invented/%d", n);
	return reason_of(f, &ask, NOON);
}

/*
 * A client that asks for one topic after the other is told to come later, in
 * a sentence with the limit; what is in the cache it gets all the same, and
 * later it gets more.
 */
static void
new_keys_are_limited(void **state)
{
	enum { RATE = 2, BURST = RATE * KMS_QUOTA_BURST_SECONDS };
	struct fixture *f = *state;
	struct kms_quota *quota = kms_quota_new();

	assert_non_null(quota);
	configure(f, "max_keys_per_client = 2;" ENROLLED);
	f->member = kms_quota_enter(quota, DISPLAY, 0);
	assert_non_null(f->member);
	test_clock_stop();
	kms_log_setup(KMS_LOG_ERROR, false, false);
	for (int i = 0; i < BURST; i++)
		assert_int_equal(ask_for_topic(f, i), WIRE_SUCCESS);
	assert_int_equal(ask_for_topic(f, BURST), WIRE_POLICY);
	assert_non_null(memmem(f->response.message.ptr,
	    f->response.message.len, "max_keys_per_client in kms.cfg allows, "
	    "2 a second", 49));
	assert_int_equal(ask_for_topic(f, 0), WIRE_SUCCESS);
	test_clock_advance(500);
	assert_int_equal(ask_for_topic(f, BURST), WIRE_SUCCESS);
	assert_int_equal(ask_for_topic(f, BURST + 1), WIRE_POLICY);
	test_clock_run();
	assert_int_equal(kms_quota_keys_refused(quota), 2);
	kms_quota_leave(quota, f->member);
	f->member = NULL;
	kms_quota_free(quota);
}

/* Any bytes: an answer or a named status, and never a key. */
static void
many_mutations(void **state)
{
	static const char good[] = "\5\x40\0\5" P "\0\x10" DISPLAY "\0\x10"
	    PUMP "\0\x10" CACHED_DATE "\0\1#";
	struct fixture *f = *state;
	struct wire_response response;
	size_t len = sizeof(good) - 1, out_len;
	uint8_t *frame = malloc(len);
	MASQ_status_t status;

	assert_non_null(frame);
	for (size_t i = 0; i + 1 < len; i++)
		for (int c = 1; c < 256; c += 4) {
			memcpy(frame, good, len);
			frame[i] ^= (uint8_t)c;
			out_len = sizeof(f->out);
			status = kms_handle(f->config, f->keyring,
			    peer_of(DISPLAY), NULL, fixture_date(NOON),
			    frame, len, f->out, &out_len);
			if (status != MASQ_STATUS_SUCCESS) {
				assert_true(status == MASQ_ERR_BAD_ENTRY ||
				    status == MASQ_ERR_WRONG_MSG_TYPE);
				continue;
			}
			assert_int_equal(wire_response_decode(f->out, out_len,
			    &response), MASQ_STATUS_SUCCESS);
			assert_int_not_equal(response.reason, WIRE_SUCCESS);
		}
	free(frame);
}

/*
 * The reference hands out keys for any date that it is asked for; we only for
 * dates that were announced or are on the schedule, and not ahead of them.
 */
static void
test_ref08_keys_only_for_dates_of_the_schedule(void **state)
{
	static const struct {
		const char *date;
		uint8_t reason;
	} cases[] = {
		{CACHED_DATE, 0x00},
		{CACHED_NEXT, 0x00},
		{"20261127T000000Z", 0x85},
		{"20361125T000000Z", 0x85},
		{"99991231T235959Z", 0x85},
		{"20261124T235959Z", 0x85},
		{"20261125T000001Z", 0x85},
		{"20261124T000000Z", 0x00},
		{"20261118T000000Z", 0x00},
		{"20261117T000000Z", 0x85},
		{"19700101T000000Z", 0x85},
	};
	struct fixture *f = *state;
	size_t keys = 0;

	for (size_t i = 0; i < COUNT(cases); i++) {
		if (private_reason(f, cases[i].date, NOON) != cases[i].reason)
			fail_msg("%s: 0x%02x", cases[i].date,
			    f->response.reason);
		keys += cases[i].reason == 0;
		assert_int_equal(kms_keyring_count(f->keyring), keys);
	}
	/* As time goes on, so do they. */
	assert_int_equal(private_reason(f, "20261127T000000Z", CACHED_DATE),
	    WIRE_SUCCESS);
	assert_int_equal(private_reason(f, "20261118T000000Z", CACHED_DATE),
	    WIRE_SUCCESS);
	assert_int_equal(private_reason(f, "20261118T000000Z",
	    "20261125T000001Z"), WIRE_DATE);
}

/* A publisher of the reference that keeps its first date for ever. */
static void
past_key_window_unlimited(void **state)
{
	struct fixture *f = *state;

	configure(f, "past_key_window = \"unlimited\";" ENROLLED);
	assert_int_equal(private_reason(f, "20240229T123456Z", NOON),
	    WIRE_SUCCESS);
	assert_int_equal(private_reason(f, "20261127T000000Z", NOON),
	    WIRE_DATE);
	assert_int_equal(private_reason(f, "20261124T120001Z", NOON),
	    WIRE_DATE);
}

static void
dates_after_a_reload(void **state)
{
	struct ask ask = {WIRE_TIMEREQ, PUMP, P, PUMP, NULL, NULL, NULL};
	struct fixture *f = *state;

	configure(f, "expiry_interval = \"30d\";" ENROLLED);
	assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
	assert_true(slice_is(f->response.exp_date, CACHED_DATE));
	assert_true(slice_is(f->response.next_exp, CACHED_NEXT));
	assert_int_equal(private_reason(f, CACHED_NEXT, NOON), WIRE_SUCCESS);
	reopen(f, NOON);
	assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
	assert_true(slice_is(f->response.exp_date, CACHED_DATE));
	assert_true(slice_is(f->response.next_exp, CACHED_NEXT));
}

static void
who_is_enrolled(void **state)
{
	struct ask time = {WIRE_TIMEREQ, PUMP, P, PUMP, NULL, NULL, NULL};
	struct ask key = {WIRE_PRIVREQ, DISPLAY, P, DISPLAY, PUMP, CACHED_DATE,
	    "a"};
	struct fixture *f = *state;

	/* By default the cache enrols nobody. */
	fixture_install(f->h, KMS_CACHE_FILE);
	configure(f, "clients: ();");
	reopen(f, NOON);
	assert_int_equal(reason_of(f, &time, NOON), WIRE_CLIENT_UNKNOWN);
	assert_non_null(memmem(f->response.message.ptr,
	    f->response.message.len, "kms_ctrl -c", 11));
	assert_int_equal(reason_of(f, &key, NOON), WIRE_CLIENT_UNKNOWN);
	/* A publisher that the cache alone knows. */
	configure(f, "clients: ( { id = \"" DISPLAY "\"; "
	    "role = \"subscriber\"; } );");
	assert_int_equal(reason_of(f, &key, NOON), WIRE_PUBLISHER_UNKNOWN);
	/* With the setting it enrols, as what it says. */
	configure(f, "non_cache_clients = true;");
	assert_int_equal(reason_of(f, &time, NOON), WIRE_SUCCESS);
	assert_non_null(f->response.exp_date.ptr);
	assert_int_equal(reason_of(f, &key, NOON), WIRE_SUCCESS);
	time.type = WIRE_PUBREQ;
	time.peer = time.client = DISPLAY;
	assert_int_equal(reason_of(f, &time, NOON), WIRE_POLICY);
	/* The configuration's role wins over the cache's. */
	configure(f, "non_cache_clients = true; clients: ("
	    "{ id = \"" DISPLAY "\"; role = \"both\"; },"
	    "{ id = \"" PUMP "\"; role = \"subscriber\"; } );");
	assert_int_equal(reason_of(f, &time, NOON), WIRE_SUCCESS);
	assert_int_equal(reason_of(f, &key, NOON), WIRE_PUBLISHER_UNKNOWN);
	/* Nobody becomes enrolled by being asked for. */
	key.publisher = UNKNOWN;
	assert_int_equal(reason_of(f, &key, NOON), WIRE_PUBLISHER_UNKNOWN);
	assert_int_equal(reason_of(f, &key, NOON), WIRE_PUBLISHER_UNKNOWN);
	time.peer = time.client = UNKNOWN;
	assert_int_equal(reason_of(f, &time, NOON), WIRE_CLIENT_UNKNOWN);
}

/* All requests that the reference's own code encoded are understood. */
static void
requests_of_the_reference(void **state)
{
	struct json *root = json_load(TEST_VECTORS "/kms_frames.json");
	const struct json *frames = json_get(root, "frames"), *frame;
	struct fixture *f = *state;
	uint8_t buf[WIRE_FRAME_MAX];
	size_t len, answered = 0;
	const char *type;

	configure(f, "past_key_window = \"unlimited\";" ENROLLED);
	for (size_t i = 0; i < json_len(frames); i++) {
		frame = json_at(frames, i);
		type = json_str(json_get(frame, "type"));
		if (strstr(type, "REQ") == NULL)
			continue;
		len = json_hex(json_get(frame, "frame"), buf, sizeof(buf));
		handle(f, json_str(json_get(frame, "client_id")), NOON, buf,
		    len);
		if (strcmp(type, "PUBREQ") == 0 &&
		    memcmp(buf + 11, DISPLAY, 16) == 0)
			assert_int_equal(f->response.reason, WIRE_POLICY);
		else
			assert_int_equal(f->response.reason, WIRE_SUCCESS);
		answered++;
	}
	assert_true(answered >= 6);
	json_free(root);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

/* A client that is bound to a key is believed with that one alone. */
static void
bound_to_a_key(void **state)
{
#define BOUND(digit) "clients: ( { id = \"" DISPLAY "\"; role = " \
	"\"subscriber\"; key = \"sha256:0000000000000000000000000000000" \
	"00000000000000000000000000000000" digit "\"; }," \
	"{ id = \"" PUMP "\"; role = \"publisher\"; } );"
	struct fixture *f = *state;
	const struct ask ask = {WIRE_TIMEREQ, DISPLAY, "1.0/1", DISPLAY, NULL,
	    NULL, NULL};

	/* peer_of() has the key of zeros. */
	configure(f, BOUND("0"));
	assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
	assert_int_equal(private_reason(f, CACHED_DATE, NOON), WIRE_SUCCESS);
	configure(f, BOUND("1"));
	assert_int_equal(reason_of(f, &ask, NOON), WIRE_WRONG_CERTIFICATE);
	assert_int_equal(private_reason(f, CACHED_DATE, NOON),
	    WIRE_WRONG_CERTIFICATE);
	assert_non_null(memmem(f->response.message.ptr,
	    f->response.message.len, "another key", 11));
	configure(f, "check_client_keys = false;" BOUND("1"));
	assert_int_equal(reason_of(f, &ask, NOON), WIRE_SUCCESS);
#undef BOUND
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(bound_to_a_key, set_up,
		    tear_down),
		TEST(time_answers),
		TEST(public_answers),
		TEST(private_answers),
		TEST(order_of_the_checks),
		TEST(no_probing_for_publishers),
		TEST(malformed),
		TEST(no_room_for_the_answer),
		TEST(new_keys_are_limited),
		TEST(many_mutations),
		TEST(test_ref08_keys_only_for_dates_of_the_schedule),
		TEST(past_key_window_unlimited),
		TEST(dates_after_a_reload),
		TEST(who_is_enrolled),
		TEST(requests_of_the_reference),
	};

	return cmocka_run_group_tests_name("kms_handler", tests, NULL, NULL);
}
