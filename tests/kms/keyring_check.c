/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/keyring_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "kms/cache_file.h"
#include "kms/params.h"

#include <cmocka.h>

int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	fixture_install(f->h, KMS_PARAMS_FILE);
	f->config = fixture_config(ENROLLED);
	*state = f;
	return 0;
}

int
tear_down(void **state)
{
	struct fixture *f = *state;

	kms_keyring_close(f->keyring);
	kms_config_unref(f->config);
	harness_free(f->h);
	free(f);
	return 0;
}

MASQ_status_t
try_open(struct fixture *f, bool empty, bool ignore, int64_t now)
{
	MASQ_status_t status;

	kms_keyring_close(f->keyring);
	status = kms_keyring_open(f->h->home, f->config, empty, ignore,
	    &f->keyring);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = kms_keyring_start(f->keyring, f->config, now);
	if (status != MASQ_STATUS_SUCCESS) {
		kms_keyring_close(f->keyring);
		f->keyring = NULL;
	}
	return status;
}

void
open_at(struct fixture *f, int64_t now)
{
	if (try_open(f, false, false, now) != MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
}

void
configure(struct fixture *f, const char *text)
{
	kms_config_unref(f->config);
	f->config = fixture_config(text);
}

struct bb1_private
ask(struct fixture *f, const char *date, const char *topic)
{
	struct bb1_private key;

	assert_int_equal(kms_keyring_private(f->keyring, PUMP, date,
	    (const uint8_t *)topic, strlen(topic), &key),
	    MASQ_STATUS_SUCCESS);
	return key;
}

int
tick(struct fixture *f, int64_t now)
{
	bool more = true;
	int calls = 0;

	while (more) {
		assert_int_equal(kms_keyring_tick(f->keyring, f->config, now,
		    &more), MASQ_STATUS_SUCCESS);
		calls++;
	}
	return calls;
}

static MASQ_status_t
note_key(void *arg, const struct kms_cached_key *key)
{
	char *text = arg;
	size_t len = strlen(text);

	(void)snprintf(text + len, 500 - len, "%.8s %.*s %s\n", key->key_exp,
	    (int)key->topic.len, (const char *)key->topic.ptr,
	    key->used ? "used" : "-");
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
note_client(void *arg, const struct kms_client *client)
{
	char *text = arg;
	size_t len = strlen(text);

	(void)snprintf(text + len, 500 - len, "%s %d\n", client->id,
	    (int)client->role);
	return MASQ_STATUS_SUCCESS;
}

void
expect_saved(struct fixture *f, int64_t now, bool keys, const char *want)
{
	struct kms_cache_visitor visitor = {NULL, keys ? NULL : note_client,
	    keys ? note_key : NULL};
	char text[500] = "";

	assert_int_equal(kms_keyring_save(f->keyring, f->config, now),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_file_read(fixture_path(f->h,
	    KMS_CACHE_FILE), &visitor, text), MASQ_STATUS_SUCCESS);
	assert_string_equal(text, want);
}

void
expect_dates(struct fixture *f, int64_t now, int64_t want_current,
    int64_t want_next)
{
	int64_t current, next;

	kms_keyring_dates(f->keyring, f->config, now, &current, &next);
	assert_int_equal(current, want_current);
	assert_int_equal(next, want_next);
}
