/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "client/site.h"

/* Arguments of MASQ_crypto_api_init(); zeroed ones are taken from good(). */
struct args {
	const char *protoid;
	MASQ_role_t role;
	const char *id;
	MASQ_mek_strategy_t strategy;
	unsigned long x;
	const char *host;
	int port;
	const char *ca, *cert, *key;
};

static char ca[64], cert[64], key[64], other_key[64];

static struct args
good(void)
{
	(void)snprintf(ca, sizeof(ca), "%s/ca-crt.pem", site->dir);
	(void)snprintf(cert, sizeof(cert), "%s/" PUB "-crt.pem", site->dir);
	(void)snprintf(key, sizeof(key), "%s/" PUB "-key.pem", site->dir);
	(void)snprintf(other_key, sizeof(other_key), "%s/" SUB "-key.pem",
	    site->dir);
	return (struct args){"1.0/1", MASQ_role_publisher, PUB,
	    MASQ_key_ephemeral, 0, "127.0.0.1", site->port, ca, cert, key};
}

static MASQ_status_t
init(const struct args *a, void **state)
{
	return MASQ_crypto_api_init(a->protoid, a->role, a->id, a->strategy,
	    a->x, a->host, a->port, a->ca, a->cert, a->key, state);
}

/* Expect a failure with this status and errno. */
static void
refuse(struct args a, MASQ_status_t status, int error)
{
	void *client = &client;

	errno = 0;
	assert_int_equal(init(&a, &client), status);
	assert_int_equal(errno, error);
	assert_null(client);
	assert_string_not_equal(MASQ_last_error(), "");
	assert_null(strchr(MASQ_last_error(), '\n'));
}

static void
test_init_refuses_arguments(void **state)
{
	static const MASQ_mek_strategy_t counting[] = {
		MASQ_key_persistent_pkt, MASQ_key_persistent_bytes,
		MASQ_key_persistent_time
	};
	struct args a;

	(void)state;
	a = good();
	assert_int_equal(init(&a, NULL), MASQ_ERR_INVAL);
	for (int i = 0; i < 4; i++) {
		static const char *const ids[] = {NULL, "", "1.0", "1.0/2"};

		a = good();
		a.protoid = ids[i];
		refuse(a, MASQ_ERR_BAD_PROTOID, EINVAL);
	}
	for (int i = 0; i < 3; i++) {
		static const int roles[] = {0, 4, -1};

		a = good();
		a.role = (MASQ_role_t)roles[i];
		refuse(a, MASQ_ERR_INVAL_ROLE, EINVAL);
	}
	for (int i = 0; i < 4; i++) {
		static const char *const ids[] = {"", "PumpTemp007c048",
		    "PumpTemp007c04800", "PumpTemp007c048-"};

		a = good();
		a.id = ids[i];
		refuse(a, MASQ_ERR_INVAL, EINVAL);
	}
	for (int i = 0; i < 3; i++) {
		static const int strategies[] = {0, 6, -1};

		a = good();
		a.strategy = (MASQ_mek_strategy_t)strategies[i];
		refuse(a, MASQ_ERR_INVAL, EINVAL);
		a = good();
		a.strategy = counting[i];
		refuse(a, MASQ_ERR_INVAL, EINVAL);
	}
	a = good();
	a.port = 65536;
	refuse(a, MASQ_ERR_INVAL, EINVAL);
	a = good();
	a.host = "";
	refuse(a, MASQ_ERR_INVAL, EINVAL);
	a = good();
	a.ca = NULL;
	refuse(a, MASQ_ERR_INVAL, EINVAL);
	a = good();
	a.cert = NULL;
	refuse(a, MASQ_ERR_INVAL, EINVAL);
	a = good();
	a.key = NULL;
	refuse(a, MASQ_ERR_INVAL, EINVAL);
}

static void
test_init_refuses_files(void **state)
{
	struct args a;

	(void)state;
	a = good();
	a.ca = "no-such-file";
	refuse(a, MASQ_ERR_TLS_INIT, EACCES);
	assert_non_null(strstr(MASQ_last_error(), "no-such-file"));
	a = good();
	a.key = other_key;
	refuse(a, MASQ_ERR_TLS_INIT, EACCES);
	/* A certificate of somebody else. */
	a = good();
	a.id = SUB;
	refuse(a, MASQ_ERR_TLS_INIT, EACCES);
	assert_non_null(strstr(MASQ_last_error(), PUB));
}

static void
test_init_refused_by_kms(void **state)
{
	struct args a = good();

	(void)state;
	site->refuse[WIRE_TIMEREQ] = WIRE_CLIENT_UNKNOWN;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	assert_non_null(strstr(MASQ_last_error(), "client id unknown"));
	a.role = MASQ_role_subscriber;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	site->refuse[WIRE_TIMEREQ] = 0;
	site->refuse[WIRE_PUBREQ] = WIRE_POLICY;
	a.role = MASQ_role_publisher;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	a.role = MASQ_role_both;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	site->refuse[WIRE_PUBREQ] = 0;
	/* No date to publish under. */
	site->current = site->next = 0;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	site->current = site->now - 10;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	/* Dates out of order. */
	site->current = site->now + 20;
	site->next = site->now + 10;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	site->next = site->now + 20;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	site->current = 0;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	/* Parameters that are none. */
	site_restore(site);
	site->public.R[0] = 2;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	site->public.R[0] = 4;
	site->public.V[0] ^= 1;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	site->public.V[0] ^= 1;
}

/* To a receiver only one answer tells of its role; any other is as good as a
 * key, for servers differ in what else they look at. */
static void
test_init_tells_who_is_enrolled_to_publish_alone(void **state)
{
	static const uint8_t others[] = {
		0, WIRE_UNSPECIFIED, WIRE_CLIENT_UNKNOWN,
		WIRE_PUBLISHER_UNKNOWN, WIRE_DATE
	};
	struct args a = good();
	void *client;

	(void)state;
	for (int role = MASQ_role_subscriber; role <= MASQ_role_both; role++) {
		a.role = (MASQ_role_t)role;
		for (size_t i = 0; i < sizeof(others); i++) {
			site->refuse[WIRE_PRIVREQ] = others[i];
			assert_int_equal(init(&a, &client),
			    MASQ_STATUS_SUCCESS);
			MASQ_crypto_api_close(client);
		}
		site->refuse[WIRE_PRIVREQ] = WIRE_POLICY;
		refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
		assert_non_null(strstr(MASQ_last_error(),
		    "enrolled as a publisher"));
	}
	/* Whoever is told no dates is no publisher, and not asked. */
	site->current = site->next = 0;
	a.role = MASQ_role_subscriber;
	assert_int_equal(init(&a, &client), MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(client);
	for (int i = 0; i < 2; i++) {
		a.role = i == 0 ? MASQ_role_publisher : MASQ_role_both;
		refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
		assert_non_null(strstr(MASQ_last_error(),
		    "enrolled as a subscriber"));
	}
}

/* Start a client; the result is what that printed on standard error. */
static char *
printed_by_init(const struct args *a, void **client)
{
	static char text[1024];
	int saved = dup(STDERR_FILENO);
	FILE *f = tmpfile();
	size_t len;

	assert_non_null(f);
	(void)fflush(stderr);
	assert_true(saved >= 0 && dup2(fileno(f), STDERR_FILENO) >= 0);
	assert_int_equal(init(a, client), MASQ_STATUS_SUCCESS);
	assert_true(dup2(saved, STDERR_FILENO) >= 0);
	rewind(f);
	len = fread(text, 1, sizeof(text) - 1, f);
	text[len] = '\0';
	(void)fclose(f);
	(void)close(saved);
	return text;
}

/* Whether it may have keys is asked for a key that does not exist. */
static void
test_init_that_succeeds_tells_of_no_failure(void **state)
{
	struct args a = good();
	char before[1024];
	void *client;

	(void)state;
	a.protoid = "";
	refuse(a, MASQ_ERR_BAD_PROTOID, EINVAL);
	(void)snprintf(before, sizeof(before), "%s", MASQ_last_error());
	a = good();
	a.role = MASQ_role_both;
	site->refuse[WIRE_PRIVREQ] = WIRE_PUBLISHER_UNKNOWN;
	assert_int_equal(setenv("MASQITT_LOG", "1", 1), 0);
	assert_string_equal(printed_by_init(&a, &client), "");
	assert_int_equal(unsetenv("MASQITT_LOG"), 0);
	site->refuse[WIRE_PRIVREQ] = 0;
	MASQ_crypto_api_close(client);
	assert_string_equal(MASQ_last_error(), before);
}

static void
test_init_without_kms(void **state)
{
	struct args a = good();
	char *text;
	void *client;

	(void)state;
	/* It accepts, but says nothing. */
	fake_kms_mode(site->kms, FAKE_NO_TLS);
	test_clock_run();
	refuse(a, MASQ_ERR_KMS, ETIMEDOUT);
	test_clock_stop();
	fake_kms_mode(site->kms, FAKE_GOOD);
	/* No name server knows a label that is longer than 63 bytes. */
	a.host = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "aaaaaa.invalid";
	refuse(a, MASQ_ERR_KMS, ENXIO);
	assert_non_null(strstr(MASQ_last_error(), "there is no host"));
	a = good();
	site_stop(site);
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	a.role = MASQ_role_both;
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	/* A subscriber starts all the same, and says what it waits for. */
	a.role = MASQ_role_subscriber;
	text = printed_by_init(&a, &client);
	assert_non_null(strstr(text, "masqitt: cannot reach the KMS at "));
	assert_non_null(strstr(text, "is it running? (messages open when "));
	MASQ_crypto_api_close(client);
	site_start(site);
	/* But not with a server that is not the KMS. */
	site_stop(site);
	site->kms = fake_kms_start(site->dir, BOTH, site->port,
	    fake_time_answer, NULL);
	refuse(a, MASQ_ERR_KMS, ECONNREFUSED);
	assert_non_null(strstr(MASQ_last_error(), "certificate of the server"));
	site_stop(site);
	site_start(site);
}

static void
test_init_defaults(void **state)
{
	struct args a = good();
	MASQ_mek_strategy_t strategy;
	void *client;

	(void)state;
	a.host = NULL;
	a.id = NULL;
	a.strategy = MASQ_key_persistent_exp;
	errno = 77;
	assert_int_equal(init(&a, &client), MASQ_STATUS_SUCCESS);
	assert_int_equal(errno, 77);
	assert_int_equal(MASQ_crypto_api_get_strategy(client, &strategy),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(strategy, MASQ_key_persistent_exp);
	MASQ_crypto_api_close(client);
	/* A subscriber has no strategy, whatever is given. */
	a.role = MASQ_role_subscriber;
	a.strategy = (MASQ_mek_strategy_t)17;
	assert_int_equal(init(&a, &client), MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_crypto_api_get_strategy(client, &strategy),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(strategy, MASQ_key_none);
	MASQ_crypto_api_close(client);
	MASQ_crypto_api_close(NULL);
	assert_int_equal(MASQ_crypto_api_get_strategy(NULL, &strategy),
	    MASQ_ERR_INVAL);
}

/* ---- encrypt and decrypt: arguments ---- */

static MASQ_status_t
encrypt(void *client, const char *topic)
{
	MASQ_user_properties_t props;
	uint8_t out[256];
	size_t len = sizeof(out);

	return MASQ_crypto_api_encrypt(client, topic, (const uint8_t *)"a", 1,
	    &props, out, &len);
}

static MASQ_status_t
decrypt(void *client, const char *topic)
{
	MASQ_user_properties_t props = {.num_props = 0};
	uint8_t in[256] = {0}, out[256];
	size_t len = sizeof(out);

	return MASQ_crypto_api_decrypt(client, topic, &props, in, sizeof(in),
	    out, &len);
}

static void
test_topics(void **state)
{
	static const struct { const char *topic; MASQ_status_t status; }
	cases[] = {
		{NULL, MASQ_ERR_INVAL}, {"", MASQ_ERR_INVAL},
		{"a/+/b", MASQ_ERR_INVAL}, {"#", MASQ_ERR_INVAL},
		{"a#", MASQ_ERR_INVAL}, {"\xc3", MASQ_ERR_MALFORMED_UTF8},
		{"a\xff", MASQ_ERR_MALFORMED_UTF8},
		{"\xc0\x80", MASQ_ERR_MALFORMED_UTF8},	/* NUL, disguised */
		{"\xed\xa0\x80", MASQ_ERR_MALFORMED_UTF8}
	};
	void *client = site_client(site, BOTH, MASQ_role_both,
	    MASQ_key_ephemeral, 0);
	char *longest = malloc(65537);

	(void)state;
	assert_non_null(longest);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_int_equal(encrypt(client, cases[i].topic),
		    cases[i].status);
		assert_int_equal(decrypt(client, cases[i].topic),
		    cases[i].status);
	}
	memset(longest, 'a', 65536);
	longest[65536] = '\0';
	assert_int_equal(encrypt(client, longest), MASQ_ERR_INVAL);
	assert_int_equal(decrypt(client, longest), MASQ_ERR_INVAL);
	longest[65535] = '\0';
	publish_and_open(client, client, longest, "as long as MQTT allows");
	publish_and_open(client, client, "\xc3\xbc/\xe2\x82\xac", "UTF-8");
	free(longest);
	MASQ_crypto_api_close(client);
}

static void
test_roles(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	void *sub = site_subscriber(site);

	(void)state;
	assert_int_equal(encrypt(sub, "a"), MASQ_ERR_INVAL_ROLE);
	assert_int_equal(decrypt(pub, "a"), MASQ_ERR_INVAL_ROLE);
	assert_int_equal(decrypt(sub, "a"), MASQ_ERR_MALFORMED_PACKET);
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

static void
test_encrypt_refuses_arguments(void **state)
{
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	MASQ_user_properties_t props;
	uint8_t out[256];
	const uint8_t *value = (const uint8_t *)"a";
	size_t len = sizeof(out);

	(void)state;
	assert_int_equal(MASQ_crypto_api_encrypt(NULL, "a", value, 1, &props,
	    out, &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_encrypt(pub, "a", NULL, 1, &props,
	    out, &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_encrypt(pub, "a", value, 1, NULL,
	    out, &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_encrypt(pub, "a", value, 1, &props,
	    NULL, &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_encrypt(pub, "a", value, 1, &props,
	    out, NULL), MASQ_ERR_INVAL);
	/* A value of no bytes needs no pointer. */
	assert_int_equal(MASQ_crypto_api_encrypt(pub, "a", NULL, 0, &props,
	    out, &len), MASQ_STATUS_SUCCESS);
	assert_int_equal(len, 158);
	MASQ_crypto_api_close(pub);
}

static void
test_decrypt_refuses_arguments(void **state)
{
	void *sub = site_subscriber(site);
	MASQ_user_properties_t props = {.num_props = 0};
	uint8_t buf[512], *in = buf, *out = buf + 256;
	size_t len = 256;

	(void)state;
	assert_int_equal(MASQ_crypto_api_decrypt(NULL, "a", &props, in, 256,
	    out, &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_decrypt(sub, "a", NULL, in, 256, out,
	    &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_decrypt(sub, "a", &props, NULL, 256,
	    out, &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_decrypt(sub, "a", &props, in, 256,
	    NULL, &len), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_decrypt(sub, "a", &props, in, 256,
	    out, NULL), MASQ_ERR_INVAL);
	MASQ_crypto_api_close(sub);
}

/* ---- settings ---- */

static void
test_set(void **state)
{
	void *sub = site_subscriber(site);
	void *pub = site_publisher(site, MASQ_key_ephemeral, 0);
	static const char *const no_count[] = {
		"", "0", "-1", "+1", " 1", "1 ", "1k", "0x10", "4294967296",
		"18446744073709551617"
	};
	static const char *const no_rate[] = {
		"", "100", "100/", "/100", "0/100", "100/0", "100/100/",
		"100/100 ", "-1/100", "100/4294967296", "Unlimited"
	};
	char path[128];

	(void)state;
	assert_int_equal(MASQ_crypto_api_set(NULL, MASQ_opt_late_grace, "1"),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, NULL),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, (MASQ_option_t)0, "1"),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, (MASQ_option_t)99, "1"),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, ""),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, "-1"),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, "1x"),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace, "0"),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_late_grace,
	    "9223372036854775807"), MASQ_STATUS_SUCCESS);
	assert_int_equal(decrypt(sub, "a"), MASQ_ERR_MALFORMED_PACKET);

	for (size_t i = 0; i < sizeof(no_count) / sizeof(no_count[0]); i++)
		assert_int_equal(MASQ_crypto_api_set(sub,
		    MASQ_opt_identities_max, no_count[i]), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_identities_max,
	    "4294967295"), MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_identities_max,
	    "1"), MASQ_STATUS_SUCCESS);

	for (size_t i = 0; i < sizeof(no_rate) / sizeof(no_rate[0]); i++)
		assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_key_rate,
		    no_rate[i]), MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_key_rate,
	    "unlimited"), MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_key_rate,
	    "4294967295/4294967295"), MASQ_STATUS_SUCCESS);

	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_params_file,
	    "no-such-file"), MASQ_ERR_NOT_FOUND);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_params_file, ca),
	    MASQ_ERR_BAD_ENTRY);
	(void)snprintf(path, sizeof(path), "%s/params.smqtt", TEST_VECTORS);
	assert_int_equal(MASQ_crypto_api_set(sub, MASQ_opt_params_file, path),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(MASQ_crypto_api_set(pub, MASQ_opt_params_file, path),
	    MASQ_ERR_INVAL);
	publish_and_open(pub, sub, "a", "value");
	MASQ_crypto_api_close(pub);
	MASQ_crypto_api_close(sub);
}

/* Any number of clients in one process, one after the other as well. */
static void
test_many_clients(void **state)
{
	void *clients[8], *sub = site_subscriber(site);

	(void)state;
	for (int i = 0; i < 8; i++)
		clients[i] = site_publisher(site, i % 2 == 0 ?
		    MASQ_key_ephemeral : MASQ_key_persistent_exp, 0);
	for (int round = 0; round < 2; round++)
		for (int i = 0; i < 8; i++)
			publish_and_open(clients[i], sub, "a", "value");
	for (int i = 0; i < 8; i++)
		MASQ_crypto_api_close(clients[i]);
	MASQ_crypto_api_close(sub);
}

static int
count_and_give_up(char *buf, size_t size, const char *key_file, void *arg)
{
	(void)buf;
	assert_true(size > 0);
	assert_string_equal(key_file, key);
	++*(int *)arg;
	return -1;
}

/* What holds for clients that start later is set with no client. */
static void
test_set_before_a_client_starts(void **state)
{
	static const MASQ_option_t options[] = {
		MASQ_opt_key_passphrase_file, MASQ_opt_organisation
	};
	struct args a = good();
	void *client = site_subscriber(site);
	char o[66] = "";
	int asked = 0;

	(void)state;
	for (int i = 0; i < 2; i++) {
		assert_int_equal(MASQ_crypto_api_set(client, options[i], "x"),
		    MASQ_ERR_INVAL);
		assert_int_equal(MASQ_crypto_api_set(NULL, options[i], NULL),
		    MASQ_ERR_INVAL);
	}
	MASQ_crypto_api_close(client);
	memset(o, 'x', 65);
	assert_int_equal(MASQ_crypto_api_set(NULL, MASQ_opt_organisation, o),
	    MASQ_ERR_INVAL);
	assert_int_equal(MASQ_crypto_api_set(NULL, MASQ_opt_organisation,
	    "ACME"), MASQ_STATUS_SUCCESS);
	refuse(a, MASQ_ERR_TLS_INIT, EACCES);
	assert_non_null(strstr(MASQ_last_error(), "does not have O=ACME"));
	assert_int_equal(MASQ_crypto_api_set(NULL, MASQ_opt_organisation, ""),
	    MASQ_STATUS_SUCCESS);
	/* Neither file nor callback is needed for a key that is in plain. */
	assert_int_equal(MASQ_crypto_api_set(NULL,
	    MASQ_opt_key_passphrase_file, "no-such-file"),
	    MASQ_STATUS_SUCCESS);
	MASQ_passphrase_callback_set(count_and_give_up, &asked);
	assert_int_equal(init(&a, &client), MASQ_STATUS_SUCCESS);
	MASQ_crypto_api_close(client);
	assert_int_equal(asked, 0);
	MASQ_passphrase_callback_set(NULL, NULL);
	assert_int_equal(MASQ_crypto_api_set(NULL,
	    MASQ_opt_key_passphrase_file, ""), MASQ_STATUS_SUCCESS);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_init_refuses_arguments),
		cmocka_unit_test(test_init_refuses_files),
		cmocka_unit_test_teardown(test_init_refused_by_kms,
		    site_unbend),
		cmocka_unit_test_teardown(
		    test_init_tells_who_is_enrolled_to_publish_alone,
		    site_unbend),
		cmocka_unit_test(test_init_that_succeeds_tells_of_no_failure),
		cmocka_unit_test(test_init_without_kms),
		cmocka_unit_test(test_init_defaults),
		cmocka_unit_test(test_topics),
		cmocka_unit_test(test_roles),
		cmocka_unit_test(test_encrypt_refuses_arguments),
		cmocka_unit_test(test_decrypt_refuses_arguments),
		cmocka_unit_test(test_set),
		cmocka_unit_test(test_set_before_a_client_starts),
		cmocka_unit_test(test_many_clients)
	};

	return cmocka_run_group_tests(tests, site_set_up, site_tear_down);
}
