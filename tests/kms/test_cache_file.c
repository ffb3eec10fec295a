/*
 * cache.smqtt: the known answer, what we write ourselves, and damage.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/cache_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/fail.h"
#include "fixture.h"

#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define MAGIC "PrivKey\1"
#define EXPD "ExpD\0\2\0\0\0\0\x6b\6\x25\0\0\0\0\0\x6b\7\x76\x80"
#define CLNT "ClntPumpTemp007c0480\0\1"
#define PART "\0\x81\4" X128
#define X16 "xxxxxxxxxxxxxxxx"
#define X128 X16 X16 X16 X16 X16 X16 X16 X16
#define PRIV_HEAD "Priv\0\1\0\1a20261125T000000Z\0\2"
#define PRIV PRIV_HEAD PART PART

/* Everything that a file says, one after the other. */
struct content {
	int64_t current, next;
	size_t dates, clients, keys;
	struct kms_client client[16];
	char key[16][64];		/* "publisher date topic used" */
	struct bb1_private octets[16];
};

static MASQ_status_t
take_dates(void *arg, int64_t current, int64_t next)
{
	struct content *content = arg;

	content->dates++;
	content->current = current;
	content->next = next;
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
take_client(void *arg, const struct kms_client *client)
{
	struct content *content = arg;

	if (content->clients < COUNT(content->client))
		content->client[content->clients] = *client;
	content->clients++;
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
take_key(void *arg, const struct kms_cached_key *key)
{
	struct content *content = arg;

	if (content->keys < COUNT(content->key)) {
		(void)snprintf(content->key[content->keys],
		    sizeof(content->key[0]), "%s %s %.*s %d", key->publisher,
		    key->key_exp, (int)key->topic.len,
		    (const char *)key->topic.ptr, key->used);
		content->octets[content->keys] = *key->key;
		assert_int_equal(key->date, fixture_date(key->key_exp));
	}
	content->keys++;
	return MASQ_STATUS_SUCCESS;
}

static const struct kms_cache_visitor visitor = {
	take_dates, take_client, take_key
};

/* Parse a copy of just this length, so that reading on is noticed. */
static MASQ_status_t
parse(const void *data, size_t len, struct content *content)
{
	uint8_t *copy = malloc(len > 0 ? len : 1);
	MASQ_status_t status;

	assert_non_null(copy);
	memcpy(copy, data, len);
	memset(content, 0, sizeof(*content));
	status = kms_cache_file_parse(copy, len, "cache.smqtt", &visitor,
	    content);
	free(copy);
	return status;
}

static int
set_up(void **state)
{
	*state = harness_new();
	return 0;
}

static int
tear_down(void **state)
{
	harness_free(*state);
	return 0;
}

static void
known_answer(void **state)
{
	static const struct kms_client clients[] = {
		{.id = "RandomClient1111", .role = MASQ_role_publisher},
		{.id = "PumpStatus006177", .role = MASQ_role_both},
		{.id = "PumpUnit00006177", .role = MASQ_role_subscriber},
		{.id = "Display999999997", .role = MASQ_role_subscriber},
		{.id = "PumpTemp007c0480", .role = MASQ_role_publisher},
	};
	static const char *const keys[] = {
		PUMP " " CACHED_DATE " a 1",
		PUMP " " CACHED_DATE " plant/7/temp 1",
		PUMP " " CACHED_DATE " tank/level 1",
	};
	struct harness *h = *state;
	struct content content;

	fixture_install(h, KMS_CACHE_FILE);
	memset(&content, 0, sizeof(content));
	assert_int_equal(kms_cache_file_read(fixture_path(h, KMS_CACHE_FILE),
	    &visitor, &content), MASQ_STATUS_SUCCESS);
	assert_int_equal(content.dates, 1);
	assert_int_equal(content.current, fixture_date(CACHED_DATE));
	assert_int_equal(content.next, fixture_date(CACHED_NEXT));
	assert_int_equal(content.clients, 7);
	for (size_t i = 0; i < COUNT(clients); i++) {
		assert_string_equal(content.client[i].id, clients[i].id);
		assert_int_equal(content.client[i].role, clients[i].role);
	}
	assert_int_equal(content.keys, 3);
	for (size_t i = 0; i < COUNT(keys); i++)
		assert_string_equal(content.key[i], keys[i]);
}

static void
missing_or_open(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_CACHE_FILE);
	struct content content;

	assert_int_equal(kms_cache_file_read(path, &visitor, &content),
	    MASQ_ERR_NOT_FOUND);
	fixture_install(h, KMS_CACHE_FILE);
	assert_int_equal(chmod(path, 0644), 0);
	assert_int_equal(kms_cache_file_read(path, &visitor, &content),
	    MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "chmod 600"));
}

static void
well_formed(void **state)
{
	static const struct {
		const char *data;
		size_t len, dates, clients, keys;
	} cases[] = {
#define CASE(s, d, c, k) {s, sizeof(s) - 1, d, c, k}
		CASE(MAGIC "End!", 0, 0, 0),
		CASE(MAGIC EXPD "End!", 1, 0, 0),
		CASE(MAGIC CLNT "End!", 0, 1, 0),
		CASE(MAGIC EXPD CLNT PRIV "End!", 1, 1, 1),
		CASE(MAGIC EXPD CLNT CLNT PRIV PRIV "End!", 1, 2, 2),
		CASE(MAGIC CLNT "Priv\0\0\0\2\xc3\xa4" "20261125T000000Z\0\2"
		    PART PART "End!", 0, 1, 1),
	};
	struct content content;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		assert_int_equal(parse(cases[i].data, cases[i].len, &content),
		    MASQ_STATUS_SUCCESS);
		assert_int_equal(content.dates, cases[i].dates);
		assert_int_equal(content.clients, cases[i].clients);
		assert_int_equal(content.keys, cases[i].keys);
	}
}

static void
ill_formed(void **state)
{
	static const struct {
		const char *what, *data;
		size_t len;
	} cases[] = {
#define BAD(what, s) {what, s, sizeof(s) - 1}
		BAD("empty", ""),
		BAD("another magic", "PrivKey\2End!"),
		BAD("parameters", "Params \1End!"),
		BAD("no end", MAGIC),
		BAD("more behind the end", MAGIC "End!\n"),
		BAD("unknown tag", MAGIC "Oops" "End!"),
		BAD("dates twice", MAGIC EXPD EXPD "End!"),
		BAD("dates late", MAGIC CLNT EXPD "End!"),
		BAD("three dates", MAGIC "ExpD\0\3\0\0\0\0\x6b\6\x25\0\0\0\0\0"
		    "\x6b\7\x76\x80\0\0\0\0\x6b\x10\x76\x80" "End!"),
		BAD("dates the wrong way round", MAGIC "ExpD\0\2\0\0\0\0\x6b\7"
		    "\x76\x80\0\0\0\0\x6b\6\x25\0" "End!"),
		BAD("date beyond 9999", MAGIC "ExpD\0\2\0\0\0\0\x6b\6\x25\0"
		    "\0\0\1\0\x6b\7\x76\x80" "End!"),
		BAD("negative date", MAGIC "ExpD\0\2\0\0\0\0\x6b\6\x25\0"
		    "\xff\0\1\0\x6b\7\x76\x80" "End!"),
		BAD("role 0", MAGIC "ClntPumpTemp007c0480\0\0" "End!"),
		BAD("role 4", MAGIC "ClntPumpTemp007c0480\0\4" "End!"),
		BAD("role 257", MAGIC "ClntPumpTemp007c0480\1\1" "End!"),
		BAD("id", MAGIC "ClntPumpTemp007c048/\0\1" "End!"),
		BAD("key without client", MAGIC PRIV "End!"),
		BAD("used flag", MAGIC CLNT "Priv\0\2\0\1a20261125T000000Z\0\2"
		    PART PART "End!"),
		BAD("no topic", MAGIC CLNT "Priv\0\1\0\0" "20261125T000000Z\0\2"
		    PART PART "End!"),
		BAD("topic filter", MAGIC CLNT "Priv\0\1\0\1#20261125T000000Z"
		    "\0\2" PART PART "End!"),
		BAD("topic not UTF-8", MAGIC CLNT "Priv\0\1\0\1\xff"
		    "20261125T000000Z\0\2" PART PART "End!"),
		BAD("date", MAGIC CLNT "Priv\0\1\0\1a20261325T000000Z\0\2"
		    PART PART "End!"),
		BAD("one part", MAGIC CLNT "Priv\0\1\0\1a20261125T000000Z\0\1"
		    PART "End!"),
		BAD("three parts", MAGIC CLNT "Priv\0\1\0\1a20261125T000000Z"
		    "\0\3" PART PART PART "End!"),
		BAD("short part", MAGIC CLNT PRIV_HEAD "\0\x80\4" X16 X16 X16
		    X16 X16 X16 X16 "xxxxxxxxxxxxxxx" PART "End!"),
		BAD("compressed part", MAGIC CLNT PRIV_HEAD "\0\x81\2" X128
		    PART "End!"),
	};
	struct content content;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		if (parse(cases[i].data, cases[i].len, &content) !=
		    MASQ_ERR_BAD_ENTRY || strstr(fail_text(),
		    "cache.smqtt is damaged at byte") == NULL)
			fail_msg("%s", cases[i].what);
}

static void
every_truncation(void **state)
{
	struct harness *h = *state;
	const char *data;
	struct content content;
	size_t len;

	fixture_install(h, KMS_CACHE_FILE);
	data = harness_read(h, fixture_path(h, KMS_CACHE_FILE), &len);
	for (size_t n = 0; n < len; n++)
		assert_int_equal(parse(data, n, &content), MASQ_ERR_BAD_ENTRY);
	assert_int_equal(parse(data, len, &content), MASQ_STATUS_SUCCESS);
}

/* Each byte changed in many ways: what is no content has to be noticed. */
static void
many_mutations(void **state)
{
	struct harness *h = *state;
	struct content content;
	MASQ_status_t status;
	size_t len, refused = 0;
	char *data, old;

	fixture_install(h, KMS_CACHE_FILE);
	data = harness_read(h, fixture_path(h, KMS_CACHE_FILE), &len);
	for (size_t i = 0; i < len; i++) {
		old = data[i];
		for (int c = 1; c < 256; c += 6) {
			data[i] = (char)(old ^ c);
			status = parse(data, len, &content);
			if (status != MASQ_STATUS_SUCCESS)
				assert_int_equal(status, MASQ_ERR_BAD_ENTRY);
			refused += status != MASQ_STATUS_SUCCESS;
		}
		data[i] = old;
	}
	/* 3 * 256 bytes are coordinates, where anything goes. */
	assert_true(refused > (len - 3 * 256) / 2 * 43);
}

static MASQ_status_t
stop(void *arg, const struct kms_client *client)
{
	size_t *left = arg;

	(void)client;
	return --*left == 0 ? MASQ_ERR_NOSPACE : MASQ_STATUS_SUCCESS;
}

static void
visitor_decides(void **state)
{
	static const struct kms_cache_visitor nothing = {NULL, NULL, NULL};
	static const struct kms_cache_visitor stopper = {NULL, stop, NULL};
	static const char data[] = MAGIC EXPD CLNT PRIV CLNT PRIV "End!";
	size_t left = 2;

	(void)state;
	assert_int_equal(kms_cache_file_parse((const uint8_t *)data,
	    sizeof(data) - 1, "x", &nothing, NULL), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_file_parse((const uint8_t *)data,
	    sizeof(data) - 1, "x", &stopper, &left), MASQ_ERR_NOSPACE);
	assert_int_equal(left, 0);
}

static void
put(struct kms_cache *cache, const char *publisher, const char *date,
    const char *topic, bool used, uint8_t fill)
{
	struct kms_identity *identity;
	struct bb1_private key;

	identity = kms_identity_new(publisher, date, fixture_date(date),
	    (struct slice){(const uint8_t *)topic, strlen(topic)});
	assert_non_null(identity);
	memset(&key, fill, sizeof(key));
	key.K0[0] = 4;
	key.K1[0] = 4;
	assert_int_equal(kms_cache_put(cache, identity, used ? KMS_CACHE_USED :
	    KMS_CACHE_SPARE, &key), MASQ_STATUS_SUCCESS);
	free(identity);
}

static void
written_in_order(void **state)
{
	static const struct kms_client clients[] = {
		{.id = DISPLAY, .role = MASQ_role_subscriber},
		{.id = STATUS, .role = MASQ_role_both},
		{.id = PUMP, .role = MASQ_role_publisher},
	};
	static const char *const keys[] = {
		STATUS " " CACHED_DATE " z 0",
		PUMP " " CACHED_DATE " a 1",
		PUMP " " CACHED_DATE " a/b 1",
		PUMP " " CACHED_DATE " b 0",
		PUMP " " CACHED_DATE " bb 0",
		PUMP " " CACHED_DATE " bbb 0",
		PUMP " " CACHED_DATE " bbbb 0",
		PUMP " " CACHED_DATE " bbbbb 0",
		PUMP " " CACHED_NEXT " a 1",
	};
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_CACHE_FILE), *data;
	struct kms_cache *cache;
	struct content content;
	struct stat st;
	size_t len;

	assert_int_equal(kms_cache_new(&cache), MASQ_STATUS_SUCCESS);
	put(cache, PUMP, CACHED_DATE, "bbb", false, 6);
	put(cache, PUMP, CACHED_DATE, "bb", false, 5);
	put(cache, PUMP, CACHED_NEXT, "a", true, 9);
	put(cache, PUMP, CACHED_DATE, "bbbbb", false, 8);
	put(cache, PUMP, CACHED_DATE, "bbbb", false, 7);
	put(cache, PUMP, CACHED_DATE, "b", false, 4);
	put(cache, PUMP, CACHED_DATE, "a", true, 2);
	put(cache, "AAAAAAAAAAAAAAAA", CACHED_DATE, "left out", true, 1);
	put(cache, "PumpT00000000000", CACHED_DATE, "left out", true, 1);
	put(cache, "zzzzzzzzzzzzzzzz", CACHED_DATE, "left out", true, 1);
	put(cache, PUMP, CACHED_DATE, "a/b", true, 3);
	put(cache, STATUS, CACHED_DATE, "z", false, 1);
	assert_int_equal(kms_cache_file_write(path, fixture_date(CACHED_DATE),
	    fixture_date(CACHED_NEXT), clients, COUNT(clients), cache),
	    MASQ_STATUS_SUCCESS);
	kms_cache_free(cache);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);
	data = harness_read(h, path, &len);
	assert_int_equal(parse(data, len, &content), MASQ_STATUS_SUCCESS);
	assert_int_equal(content.current, fixture_date(CACHED_DATE));
	assert_int_equal(content.next, fixture_date(CACHED_NEXT));
	assert_int_equal(content.clients, COUNT(clients));
	for (size_t i = 0; i < COUNT(clients); i++) {
		assert_string_equal(content.client[i].id, clients[i].id);
		assert_int_equal(content.client[i].role, clients[i].role);
	}
	assert_int_equal(content.keys, COUNT(keys));
	for (size_t i = 0; i < COUNT(keys); i++) {
		assert_string_equal(content.key[i], keys[i]);
		assert_int_equal(content.octets[i].K0[128], i + 1);
		assert_int_equal(content.octets[i].K1[128], i + 1);
	}
}

/* The same bytes as the reference's, where the order of clients is ours. */
static void
bytes_of_the_known_answer(void **state)
{
	struct harness *h = *state;
	const char *path = fixture_path(h, KMS_CACHE_FILE), *before, *after;
	static const struct kms_client pump = {.id = PUMP,
	    .role = MASQ_role_publisher};
	struct kms_identity *identity;
	struct content content;
	struct kms_cache *cache;
	size_t len, after_len;
	const char *topic;

	fixture_install(h, KMS_CACHE_FILE);
	before = harness_read(h, path, &len);
	assert_int_equal(parse(before, len, &content), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_new(&cache), MASQ_STATUS_SUCCESS);
	for (size_t i = content.keys; i > 0; i--) {
		topic = strrchr(content.key[i - 1], 'Z') + 2;
		identity = kms_identity_new(PUMP, CACHED_DATE,
		    fixture_date(CACHED_DATE),
		    (struct slice){(const uint8_t *)topic, strlen(topic) - 2});
		assert_non_null(identity);
		assert_int_equal(kms_cache_put(cache, identity, KMS_CACHE_USED,
		    &content.octets[i - 1]), MASQ_STATUS_SUCCESS);
		free(identity);
	}
	assert_int_equal(kms_cache_file_write(path, content.current,
	    content.next, &pump, 1, cache), MASQ_STATUS_SUCCESS);
	kms_cache_free(cache);
	after = harness_read(h, path, &after_len);
	/* Head and dates; then, behind four other clients, PUMP and its keys,
	   and two more clients; then the end. */
	assert_memory_equal(after, before, 30);
	assert_int_equal(after_len, len - 6 * 22);
	assert_memory_equal(after + 30, before + 30 + 4 * 22,
	    after_len - 30 - 4);
	assert_memory_equal(after + after_len - 4, "End!", 4);
}

static void
cannot_be_written(void **state)
{
	struct harness *h = *state;
	struct kms_cache *cache;

	assert_int_equal(kms_cache_new(&cache), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_cache_file_write(fixture_path(h, "no/such"),
	    1, 2, NULL, 0, cache), MASQ_ERR_INTERNAL);
	assert_non_null(strstr(fail_text(), "no/such"));
	kms_cache_free(cache);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(known_answer),
		TEST(missing_or_open),
		cmocka_unit_test(well_formed),
		cmocka_unit_test(ill_formed),
		TEST(every_truncation),
		TEST(many_mutations),
		cmocka_unit_test(visitor_decides),
		TEST(written_in_order),
		TEST(bytes_of_the_known_answer),
		TEST(cannot_be_written),
	};

	return cmocka_run_group_tests_name("kms_cache_file", tests, NULL,
	    NULL);
}
