/*
 * Tests of lib/mosq/masqitt.c.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <pthread.h>

#include "api.h"
#include "mosq/fake.h"
#include "mosq/table.h"

static int
set_up(void **state)
{
	(void)state;
	fake_reset();
	return 0;
}

static struct masqitt *
make(const char *mqtt_id, bool clean)
{
	return MASQ_new("PumpTemp007c0480", mqtt_id, clean, NULL,
	    MASQ_role_subscriber, MASQ_key_none, 0, NULL, 0, "ca", "crt",
	    "key");
}

static void
test_failures_have_errno_and_status(void **state)
{
	static const struct {
		MASQ_status_t status;
		int error;		/* of MASQ_crypto_api_init() */
	} cases[] = {
		{ MASQ_ERR_INVAL, EINVAL },
		{ MASQ_ERR_TLS_INIT, EACCES },
		{ MASQ_ERR_KMS, ECONNREFUSED },
		{ MASQ_ERR_KMS, ETIMEDOUT },
		{ MASQ_ERR_KMS, ENXIO },
		{ MASQ_ERR_KMS, EAGAIN },
		{ MASQ_ERR_NOMEM, ENOMEM },
		{ MASQ_ERR_CRYPTO, EIO },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		fake.init_status = cases[i].status;
		fake.init_errno = cases[i].error;
		errno = 0;
		assert_null(make(NULL, true));
		assert_int_equal(errno, cases[i].error);
		assert_int_equal(MASQ_last_status(), cases[i].status);
	}
	assert_int_equal(fake.closed, 0);
}

static void
test_mqtt_ids_that_cannot_be(void **state)
{
	(void)state;
	for (int i = 0; i < 3; i++) {
		static const char *const ids[] = { NULL, "", "a\xff" };

		errno = 0;
		assert_null(make(ids[i], false));
		assert_int_equal(errno, EINVAL);
		assert_int_equal(MASQ_last_status(), MASQ_ERR_INVAL);
		assert_string_not_equal(MASQ_last_error(), "");
	}
}

static void *
status_of_this_thread(void *arg)
{
	*(MASQ_status_t *)arg = MASQ_last_status();
	return NULL;
}

static void
test_status_is_per_thread(void **state)
{
	MASQ_status_t other = MASQ_ERR_INTERNAL;
	pthread_t thread;

	(void)state;
	fake.init_status = MASQ_ERR_KMS;
	assert_null(make(NULL, true));
	assert_int_equal(pthread_create(&thread, NULL, status_of_this_thread,
	    &other), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(other, MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_last_status(), MASQ_ERR_KMS);
}

static void
test_getters(void **state)
{
	struct masqitt *masq = make("me", false);

	(void)state;
	assert_non_null(masq);
	assert_int_equal(MASQ_last_status(), MASQ_STATUS_SUCCESS);
	assert_non_null(MASQ_get_mosquitto(masq));
	assert_ptr_equal(MASQ_get_masqitt(masq), &fake);
	assert_ptr_equal(table_find(MASQ_get_mosquitto(masq)), masq);
	/* NULL stays NULL; libmosquitto alone would give its own pointer. */
	assert_null(mosquitto_userdata(MASQ_get_mosquitto(masq)));
	MASQ_destroy(masq);
	assert_int_equal(fake.closed, 1);
	assert_null(MASQ_get_mosquitto(NULL));
	assert_null(MASQ_get_masqitt(NULL));
	MASQ_destroy(NULL);
}

/* Also when libmosquitto uses an address again. */
static void
test_table_follows_the_clients(void **state)
{
	struct masqitt *masq[50];

	(void)state;
	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 50; i++) {
			masq[i] = make(NULL, true);
			assert_non_null(masq[i]);
		}
		for (int i = 0; i < 50; i++)
			assert_ptr_equal(table_find(
			    MASQ_get_mosquitto(masq[i])), masq[i]);
		for (int i = 0; i < 50; i++)
			MASQ_destroy(masq[i]);
	}
}

static void
test_reinitialise(void **state)
{
	struct masqitt *masq = make("me", false);
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	int obj;

	(void)state;
	fake.on_message = NULL;
	assert_int_equal(MASQ_reinitialise(NULL, "a", true, NULL),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_reinitialise(masq, NULL, false, NULL),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_reinitialise(masq, "", true, NULL),
	    MASQ_ERR_INVAL);
	/* A refusal leaves the client as it was. */
	assert_null(fake.on_message);
	assert_int_equal(MASQ_reinitialise(masq, NULL, true, &obj),
	    MASQ_STATUS_SUCCESS);
	assert_ptr_equal(MASQ_get_mosquitto(masq), mosq);
	assert_ptr_equal(mosquitto_userdata(mosq), &obj);
	assert_non_null(fake.on_message);
	assert_ptr_equal(table_find(mosq), masq);
	/* The identity goes on. */
	assert_int_equal(fake.closed, 0);
	assert_ptr_equal(MASQ_get_masqitt(masq), &fake);
	MASQ_destroy(masq);
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup(name, set_up)
	const struct CMUnitTest tests[] = {
		T(test_failures_have_errno_and_status),
		T(test_mqtt_ids_that_cannot_be),
		T(test_status_is_per_thread),
		T(test_getters),
		T(test_table_follows_the_clients),
		T(test_reinitialise),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
