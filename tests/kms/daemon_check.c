/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/daemon_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "kms/peer.h"

#include <cmocka.h>

int
daemon_set_up(void **state)
{
	struct harness *h = harness_new();

	harness_provision(h, NULL);
	harness_enrol(h, PUB, "pub");
	harness_enrol(h, SUB, "sub");
	*state = h;
	return 0;
}

int
daemon_tear_down(void **state)
{
	harness_free(*state);
	return 0;
}

char *
home_file(struct harness *h, const char *name)
{
	return harness_format(h, "%s/%s", h->home, name);
}

bool
home_has(struct harness *h, const char *name)
{
	struct stat st;

	return lstat(home_file(h, name), &st) == 0;
}

void
configure(struct harness *h, const char *settings)
{
	char *path = home_file(h, "kms.cfg");
	char *text = harness_format(h, "%s\n%s", settings,
	    harness_read(h, path, NULL));

	harness_write(h, path, text, strlen(text));
}

struct harness_result
ctrl(struct harness *h, const char *option, int status)
{
	struct harness_result r = harness_run(h, "kms_ctrl", "-H", h->home,
	    option, NULL);

	if (r.status != status)
		fail_msg("kms_ctrl %s: %d: %s%s", option, r.status, r.out,
		    r.err);
	return r;
}

int
count_in(const char *log, const char *text)
{
	int n = 0;

	for (; (log = strstr(log, text)) != NULL; log++)
		n++;
	return n;
}

struct expected {
	struct harness *h;
	const char *text;
	int count;
};

static bool
is_logged(void *arg)
{
	struct expected *e = arg;

	return count_in(harness_kms_output(e->h), e->text) >= e->count;
}

void
expect_log(struct harness *h, const char *text, int count)
{
	struct expected e = {h, text, count};

	if (!harness_wait(is_logged, &e, HARNESS_PATIENCE))
		fail_msg("\"%s\" is not in: %s", text, harness_kms_output(h));
}

void
ask_dates(struct harness *h, char current[DATE_LEN + 1],
    char next[DATE_LEN + 1])
{
	struct peer *peer = peer_home(h->home, h->kms_port, PUB);
	struct wire_response response;

	assert_int_equal(peer_ask_time(peer, PUB, &response), WIRE_SUCCESS);
	assert_int_equal(response.exp_date.len, DATE_LEN);
	assert_int_equal(response.next_exp.len, DATE_LEN);
	memcpy(current, response.exp_date.ptr, DATE_LEN);
	memcpy(next, response.next_exp.ptr, DATE_LEN);
	current[DATE_LEN] = next[DATE_LEN] = '\0';
	peer_free(peer);
}

void
check_dates(struct harness *h, const char *current, const char *next)
{
	char got[2][DATE_LEN + 1];

	ask_dates(h, got[0], got[1]);
	assert_string_equal(got[0], current);
	assert_string_equal(got[1], next);
}

void
ask_key(struct harness *h, const char *date, const char *topic,
    uint8_t key[129])
{
	struct peer *peer = peer_home(h->home, h->kms_port, SUB);
	struct wire_response response;

	assert_int_equal(peer_ask_key(peer, SUB, PUB, date, topic, &response),
	    WIRE_SUCCESS);
	assert_int_equal(response.part[0].len, 129);
	memcpy(key, response.part[0].ptr, 129);
	peer_free(peer);
}

int
keys_cached(struct harness *h)
{
	static const char mark[] = "keys cached: ";
	const char *at = strstr(ctrl(h, "-i", 0).out, mark);

	assert_non_null(at);
	return (int)strtol(at + strlen(mark), NULL, 10);
}
