/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/cursor.h"
#include "base/text.h"
#include "tools/check.h"

#define TOOL "print_cache"
#define ID "PumpTemp007c0480"
#define POINT_LEN 129

/* What the reference's cache.smqtt looks like. */
static const char table[] =
"Client           R Exp Date         Topic                     Private key"
    "      U\n"
"------------------------------------------------------------------------"
    "--------\n"
"RandomClient1111 P\n"
"PumpStatus006177 B\n"
"PumpUnit00006177 S\n"
"Display999999997 S\n"
ID " P 20261125T000000Z a                         58b7162b52675ddb Y\n"
ID " P 20261125T000000Z plant/7/temp              6ecf1895af5dbdf6 Y\n"
ID " P 20261125T000000Z tank/level                892c522977a0ddea Y\n"
"TankTemp000a0032 P\n"
"TankLevel00037a1 P\n"
"\n"
"Current  20261125T000000Z\n"
"Next     20261126T000000Z\n";

static void
copy_vector(struct harness *h, const char *name)
{
	size_t len;
	char *data = harness_read(h, harness_format(h, "%s/%s", TEST_VECTORS,
	    name), &len);

	harness_write(h, check_path(h, name), data, len);
}

/* A home with the reference's two files. */
static struct harness *
reference_home(void)
{
	struct harness *h = harness_new();

	copy_vector(h, "cache.smqtt");
	copy_vector(h, "params.smqtt");
	return h;
}

static void
test_usage(void **state)
{
	struct harness *h = reference_home();

	(void)state;
	check_usage_text(TOOL);
	check_refused(harness_run(h, TOOL, "more", NULL), 2, TOOL,
	    "unexpected \"more\"");
	check_refused(harness_run(h, TOOL, "-w", "64", NULL), 2, TOOL,
	    "the width has to be a number from 65 to");
	check_refused(harness_run(h, TOOL, "-w", "wide", NULL), 2, TOOL,
	    "the width");
	check_refused(harness_run(h, TOOL, "--secret=1", NULL), 2, TOOL,
	    "--secret");
	harness_free(h);
}

static void
test_no_files(void **state)
{
	struct harness *h = harness_new();

	(void)state;
	check_refused(harness_run(h, TOOL, "-H", h->home, NULL), 1, TOOL,
	    "kms_ctrl -d");
	check_refused(harness_run(h, TOOL, "-H", h->home, "-s", NULL), 1,
	    TOOL, "run make_params");
	harness_free(h);
}

static void
test_table(void **state)
{
	struct harness *h = reference_home();

	(void)state;
	assert_string_equal(harness_run_ok(h, TOOL, "-H", h->home, NULL).out,
	    table);
	assert_string_equal(harness_run_ok(h, TOOL, "-H", h->home, "-p",
	    NULL).out, table);
	assert_non_null(strstr(harness_run_ok(h, TOOL, "-H", h->home, "-w",
	    "65", NULL).out, "\n"
	    ID " P 20261125T000000Z plant/7/te 6ecf1895af5dbdf6 Y\n"
	    "                                    mp\n"));
	assert_non_null(strstr(harness_run_ok(h, TOOL, "-H", h->home, "-w",
	    "90", NULL).out, "\n" ID " P 20261125T000000Z a"
	    "                                   58b7162b52675ddb Y\n"));
	harness_free(h);
}

/* The output without white space, so that what is wrapped is found. */
static char *
squeeze(struct harness *h, const char *text)
{
	char *out = harness_format(h, "%s", text), *to = out;

	for (const char *c = text; *c != '\0'; c++)
		if (strchr(" \n", *c) == NULL)
			*to++ = *c;
	*to = '\0';
	return out;
}

/* Is any run of 4 of these octets in the output, or are all of them? */
static bool
shows(struct harness *h, const char *out, const uint8_t *octets, size_t len,
    bool all)
{
	const char *text = squeeze(h, out);
	char hex[2 * 512 + 1];

	assert_in_range(len, 4, 512);
	if (all) {
		text_hex_encode(octets, len, hex);
		return strstr(text, hex) != NULL;
	}
	for (size_t i = 0; i + 4 <= len; i++) {
		text_hex_encode(octets + i, 4, hex);
		if (strstr(text, hex) != NULL)
			return true;
	}
	return false;
}

/* Every secret of the two files, taken from their bytes directly. */
static void
check_secrets(struct harness *h, const char *out, bool expected)
{
	size_t len, points = 0;
	const uint8_t *data;

	data = (const uint8_t *)harness_read(h,
	    check_path(h, "params.smqtt"), &len);
	/* "Params " 01, then a tag, a length and 32 bytes, three times. */
	for (size_t i = 0; i < 3; i++) {
		const uint8_t *scalar = data + 8 + i * 38 + 6;

		assert_memory_equal(scalar - 2, "\0\x20", 2);
		assert_int_equal(shows(h, out, scalar, 32, expected),
		    expected);
	}
	data = (const uint8_t *)harness_read(h, check_path(h, "cache.smqtt"),
	    &len);
	for (size_t i = 0; i + 2 + POINT_LEN <= len; i++) {
		if (memcmp(data + i, "\0\x81\x04", 3) != 0)
			continue;
		assert_int_equal(shows(h, out, data + i + 2, POINT_LEN,
		    expected), expected);
		i += 1 + POINT_LEN;
		points++;
	}
	assert_int_equal(points, 6);
}

static void
test_secrets(void **state)
{
	struct harness *h = reference_home();
	const char *plain, *secret, *narrow;

	(void)state;
	plain = harness_run_ok(h, TOOL, "-H", h->home, "-a", NULL).out;
	assert_memory_equal(plain, table, strlen(table));
	assert_non_null(strstr(plain, "\ns1 secret, 32 bytes\n"));
	assert_non_null(strstr(plain, "\nR  0411ec5ff7668f91d23bda024af2bdc6"));
	assert_non_null(strstr(plain, "\nT  040c90b7911a636747b6c32c7a640e6c"));
	assert_non_null(strstr(plain, "\nV  0a81e662ebfd9680044770cb75f2a3eb"));
	check_secrets(h, plain, false);
	secret = harness_run_ok(h, TOOL, "-H", h->home, "-a", "--secrets",
	    NULL).out;
	check_secrets(h, secret, true);
	narrow = harness_run_ok(h, TOOL, "-H", h->home, "-p", "-s",
	    "--secrets", "-w", "65", NULL).out;
	check_secrets(h, narrow, true);
	for (const char *c = narrow; *c != '\0'; c += strcspn(c, "\n") + 1)
		assert_true(strcspn(c, "\n") <= 65);
	assert_null(strstr(harness_run_ok(h, TOOL, "-H", h->home, "-s",
	    NULL).out, "Client"));
	harness_free(h);
}

static void
put_key(struct writer *w, const char *topic, uint16_t used)
{
	uint8_t point[POINT_LEN] = {4};

	writer_bytes(w, "Priv", 4);
	writer_u16(w, used);
	writer_binary(w, topic, strlen(topic));
	writer_bytes(w, "20261125T000000Z", 16);
	writer_u16(w, 2);
	writer_binary(w, point, sizeof(point));
	writer_binary(w, point, sizeof(point));
}

/* Topics that would steer a terminal, and no dates. */
static void
test_topics(void **state)
{
	struct harness *h = harness_new();
	uint8_t buf[4096];
	struct writer w;
	const char *out;

	(void)state;
	writer_init(&w, buf, sizeof(buf));
	writer_bytes(&w, "PrivKey\001", 8);
	writer_bytes(&w, "Clnt" ID "\0\3", 22);
	put_key(&w, "bell\a\x1b[2J\n", 0);
	put_key(&w, "K\xc3\xa4se/\xe6\xb8\xa9\xe5\xba\xa6", 1);
	writer_bytes(&w, "End!", 4);
	assert_true(writer_ok(&w));
	harness_write(h, check_path(h, "cache.smqtt"), buf, w.len);
	out = harness_run_ok(h, TOOL, "-H", h->home, NULL).out;
	assert_non_null(strstr(out, ID " B 20261125T000000Z "
	    "bell\\u{7}\\u{1b}[2J\\u{a}   "));
	/* 9 columns, so 16 more spaces, whatever the number of bytes is. */
	assert_non_null(strstr(out, "K\xc3\xa4se/\xe6\xb8\xa9\xe5\xba\xa6"
	    "                 "));
	assert_null(strstr(out, "\xe6\xb8\xa9\xe5\xba\xa6"
	    "                  "));
	assert_non_null(strstr(out, " -\n"));
	assert_non_null(strstr(out, " Y\n"));
	assert_non_null(strstr(out, "\nCurrent  none\nNext     none\n"));
	for (const char *c = out; *c != '\0'; c++)
		assert_true(*c == '\n' || (unsigned char)*c >= ' ');
	harness_free(h);
}

/* A damaged file prints nothing but where it is damaged. */
static void
test_damaged(void **state)
{
	struct harness *h = reference_home();
	const char *path = check_path(h, "cache.smqtt");
	size_t len;
	char *data = harness_read(h, path, &len);

	(void)state;
	harness_write(h, path, data, len - 1);
	check_refused(harness_run(h, TOOL, "-H", h->home, NULL), 1, TOOL,
	    "is damaged at byte");
	harness_write(h, path, data, len);
	assert_int_equal(chmod(path, 0640), 0);
	check_refused(harness_run(h, TOOL, "-H", h->home, NULL), 1, TOOL,
	    harness_format(h, "chmod 600 %s", path));
	assert_int_equal(chmod(check_path(h, "params.smqtt"), 0604), 0);
	check_refused(harness_run(h, TOOL, "-H", h->home, "-s", NULL), 1,
	    TOOL, "chmod 600");
	harness_free(h);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_usage),
		cmocka_unit_test(test_no_files),
		cmocka_unit_test(test_table),
		cmocka_unit_test(test_secrets),
		cmocka_unit_test(test_topics),
		cmocka_unit_test(test_damaged),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
