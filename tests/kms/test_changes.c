/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/changes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "kms/fixture.h"

#include <cmocka.h>

#define A(role) "{ id = \"AAAAAAAAAAAAAAAA\"; role = \"" role "\"; }"
#define B(role) "{ id = \"BBBBBBBBBBBBBBBB\"; role = \"" role "\"; }"
#define ZEROS "000000000000000000000000000000000000000000000000000000000000000"
#define BOUND(digit) "{ id = \"AAAAAAAAAAAAAAAA\"; role = \"both\"; " \
	"key = \"sha256:" ZEROS digit "\"; }"
#define C(role) "{ id = \"CCCCCCCCCCCCCCCC\"; role = \"" role "\"; }"

static void
check(const char *old_text, const char *new_text, const char *want)
{
	struct kms_config *old = fixture_config(old_text);
	struct kms_config *new = fixture_config(new_text);
	char out[KMS_CHANGES_ROOM];

	memset(out, '#', sizeof(out));
	kms_changes_describe(old, new, out);
	assert_string_equal(out, want);
	kms_config_unref(old);
	kms_config_unref(new);
}

static void
kinds(void **state)
{
	static const struct {
		const char *old, *new, *want;
	} cases[] = {
		{"clients = ();", "clients = ();", ""},
		{"clients = (" A("both") ", " B("publisher") ");",
		    "clients = (" B("publisher") ", " A("Both") ");", ""},
		{"clients = ();", "clients = (" B("both") ", " A("both") ");",
		    "clients added: AAAAAAAAAAAAAAAA, BBBBBBBBBBBBBBBB"},
		{"clients = (" A("both") ");", "clients = ();",
		    "clients removed: AAAAAAAAAAAAAAAA"},
		{"clients = (" A("both") ");", "clients = (" A("publisher")
		    ");", "clients with another role: AAAAAAAAAAAAAAAA"},
		{"clients = (" A("both") ", " B("both") ");",
		    "clients = (" C("both") ", " B("subscriber") ");",
		    "clients added: CCCCCCCCCCCCCCCC\n"
		    "clients removed: AAAAAAAAAAAAAAAA\n"
		    "clients with another role: BBBBBBBBBBBBBBBB"},
		{"clients = (" BOUND("0") ", " B("both") ");",
		    "clients = (" BOUND("1") ", " B("both") ");",
		    "clients with another key: AAAAAAAAAAAAAAAA"},
		{"clients = (" A("both") ");", "clients = (" BOUND("0") ");",
		    "clients with another key: AAAAAAAAAAAAAAAA"},
		{"", "expiry_interval = \"36h\"; past_key_window = "
		    "\"unlimited\"; epoch = \"20240102T180000Z\";"
		    "precompute_keys = false; max_connections = 7;"
		    "control_group = \"us\"; idle_timeout = 300;",
		    "epoch: 20240102T180000Z, was 19700101T000000Z\n"
		    "expiry_interval: 36h, was 1d\n"
		    "past_key_window: unlimited, was 7d\n"
		    "precompute_keys: false, was true\n"
		    "max_connections: 7, was 0\n"
		    "control_group: us, was none"},
		{"threads = 1; control_socket = \"a\";",
		    "threads = 2; control_socket = \"b\";",
		    "threads: 2, was 1 (takes effect at the next start)\n"
		    "control_socket: b, was a (takes effect at the next "
		    "start)"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check(cases[i].old, cases[i].new, cases[i].want);
}

/* A list of this many clients, whose ids begin with a letter. */
static void
add_many(char *out, size_t room, char letter, int count, const char *role)
{
	size_t len = strlen(out);

	for (int i = 0; i < count; i++)
		len += (size_t)snprintf(out + len, room - len,
		    "%s{ id = \"%c%015d\"; role = \"%s\"; }",
		    out[len - 1] == '(' ? "" : ",", letter, i, role);
}

/* However many there are, the text has its room, and counts the rest. */
static void
bounded(void **state)
{
	const size_t room = 1 << 18;
	char *old = malloc(room), *new = malloc(room);
	struct kms_config *before, *after;
	char out[KMS_CHANGES_ROOM];

	(void)state;
	assert_non_null(old);
	assert_non_null(new);
	(void)snprintf(old, room, "clients = (");
	(void)snprintf(new, room, "clients = (");
	add_many(old, room, 'r', 1000, "both");
	add_many(old, room, 'c', 1000, "both");
	add_many(new, room, 'a', 1000, "both");
	add_many(new, room, 'c', 1000, "publisher");
	(void)snprintf(old + strlen(old), room - strlen(old), ");");
	(void)snprintf(new + strlen(new), room - strlen(new), ");");
	before = fixture_config(old);
	after = fixture_config(new);
	kms_changes_describe(before, after, out);
	assert_memory_equal(out, "clients added: a000000000000000, ",
	    33);
	assert_non_null(strstr(out, "a000000000000007 and 992 more\n"
	    "clients removed: r000000000000000, "));
	assert_non_null(strstr(out, "r000000000000007 and 992 more\n"
	    "clients with another role: c000000000000000, "));
	assert_string_equal(strstr(out, "c000000000000007"),
	    "c000000000000007 and 992 more");
	kms_config_unref(before);
	kms_config_unref(after);
	free(old);
	free(new);
}

/* More than half, or all: nobody means that who does not say so. */
static void
removal_of_most(void **state)
{
	static const struct {
		const char *old, *new;
		const char *why;	/* it is refused, or NULL */
	} cases[] = {
		{"", "", NULL},
		{"", "clients = (" A("both") ");", NULL},
		{"clients = (" A("both") ");", "", "1 of 1"},
		{"clients = (" A("both") ");", "clients = (" B("both") ");",
		    "1 of 1"},
		{"clients = (" A("both") ", " B("both") ");",
		    "clients = (" A("publisher") ");", NULL},
		{"clients = (" A("both") ", " B("both") ", " C("both") ");",
		    "clients = (" B("both") ", " C("both") ");", NULL},
		{"clients = (" A("both") ", " B("both") ", " C("both") ");",
		    "clients = (" B("both") ");", "2 of 3"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct kms_config *old = fixture_config(cases[i].old);
		struct kms_config *new = fixture_config(cases[i].new);

		if (cases[i].why == NULL) {
			assert_int_equal(kms_changes_check(old, new),
			    MASQ_STATUS_SUCCESS);
		} else {
			assert_int_equal(kms_changes_check(old, new),
			    MASQ_ERR_BAD_ENTRY);
			assert_non_null(strstr(fail_text(), cases[i].why));
			assert_non_null(strstr(fail_text(), "--force"));
		}
		kms_config_unref(old);
		kms_config_unref(new);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds),
		cmocka_unit_test(bounded),
		cmocka_unit_test(removal_of_most),
	};

	return cmocka_run_group_tests_name("kms_changes", tests, NULL, NULL);
}
