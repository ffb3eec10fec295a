/*
 * kms.cfg: defaults, every key, the schedule, and what is wrong where.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/config.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/date.h"
#include "base/fail.h"
#include "harness.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define NAME "home/kms.cfg"
#define DAY 86400

static struct kms_config *
parse(const char *text)
{
	struct kms_config *config;

	if (kms_config_parse(text, strlen(text), NAME, &config) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s\nin: %s", fail_text(), text);
	assert_non_null(config);
	return config;
}

/* The text is refused, and the sentence has all of the words. */
static void
refused(const char *text, const char *where, const char *key,
    const char *what)
{
	struct kms_config *config = (struct kms_config *)1;
	char front[80];

	assert_int_equal(kms_config_parse(text, strlen(text), NAME, &config),
	    MASQ_ERR_BAD_ENTRY);
	assert_null(config);
	(void)snprintf(front, sizeof(front), NAME ":%s: ", where);
	if (strncmp(fail_text(), front, strlen(front)) != 0 ||
	    strstr(fail_text(), key) == NULL ||
	    strstr(fail_text(), what) == NULL)
		fail_msg("\"%s\" for: %s", fail_text(), text);
}

static void
defaults(void **state)
{
	struct kms_config *config = parse("");

	(void)state;
	assert_false(config->non_cache_clients);
	assert_true(config->precompute_keys);
	assert_int_equal(config->epoch, 0);
	assert_int_equal(config->expiry_interval, DAY);
	assert_int_equal(config->min_expiry_interval, DAY);
	assert_int_equal(config->past_key_window, 7 * DAY);
	assert_int_equal(config->max_clock_step, 3600);
	assert_true(config->check_client_keys);
	assert_int_equal(config->precompute_lead_time, 7200);
	assert_int_equal(config->cache_save_interval, 3600);
	assert_int_equal(config->expire_cache_after, 4 * 3600);
	assert_int_equal(config->max_cached_keys, 100000);
	assert_int_equal(config->handshake_timeout, 10);
	assert_int_equal(config->request_timeout, 5);
	assert_int_equal(config->idle_timeout, 300);
	assert_int_equal(config->max_connections, 0);
	assert_int_equal(config->max_connections_per_client, 100);
	assert_int_equal(config->max_keys_per_client, 1000);
	assert_int_equal(config->max_handshakes, 2000);
	assert_int_equal(config->max_handshakes_per_address, 500);
	assert_int_equal(config->threads, 0);
	assert_null(config->control_socket);
	assert_null(config->control_group);
	assert_int_equal(config->client_count, 0);
	assert_null(kms_config_client(config, "PumpTemp007c0480", 16));
	kms_config_unref(config);
	/* Nothing but comments is the same. */
	config = parse("# one\n// two\n/**/ /* three */ # four");
	assert_int_equal(config->threads, 0);
	kms_config_unref(config);
	config = parse("control_group = \"\\\\\\\"\" /* \" */");
	assert_string_equal(config->control_group, "\\\"");
	kms_config_unref(config);
}

/*
 * The kms.cfg that installations begin with names each key with its default,
 * in a comment; the manual page describes each.
 */
static void
starter_and_manual(void **state)
{
	struct harness *h = harness_new();
	char *text = harness_read(h, TEST_SOURCE "/kms/kms.cfg", NULL), *line;
	const char *manual, *value;
	struct kms_config *started = parse(text), *spelt, *defaults;
	char setting[KMS_SETTING_ROOM];
	size_t keys = 0, all = 0;

	(void)state;
	manual = harness_read(h, TEST_SOURCE "/docs/man/kms.cfg.5", NULL);
	for (line = text; line != NULL; line = strchr(line + 1, '\n')) {
		if (strncmp(line, "\n#", 2) != 0 || line[2] < 'a' ||
		    line[2] > 'z' || (value = strstr(line, " = ")) == NULL)
			continue;
		line[1] = ' ';
		assert_non_null(strstr(manual, harness_format(h,
		    ".It Cm %.*s\n", (int)(value - line - 2), line + 2)));
		keys++;
	}
	while (kms_config_setting(started, all, setting) != NULL)
		all++;
	assert_int_equal(keys, all);
	spelt = parse(text);
	defaults = parse("");
	assert_non_null(spelt->control_socket);
	assert_non_null(spelt->control_group);
	/* All but texts and clients is the same. */
	assert_memory_equal(started, defaults,
	    offsetof(struct kms_config, control_socket));
	assert_memory_equal(spelt, defaults,
	    offsetof(struct kms_config, control_socket));
	kms_config_unref(started);
	kms_config_unref(spelt);
	kms_config_unref(defaults);
	harness_free(h);
}

static void
every_key(void **state)
{
	struct kms_config *config = parse(
	    "non_cache_clients = true;\n"
	    "epoch = \"20240102T180000Z\";\n"
	    "expiry_interval = \"4w\";\n"
	    "min_expiry_interval = \"2d\";\n"
	    "past_key_window = \"unlimited\";\n"
	    "max_clock_step = \"2h\";\n"
	    "precompute_keys = false;\n"
	    "precompute_lead_time = 90;\n"
	    "cache_save_interval = \"30m\";\n"
	    "expire_cache_after = \"45\";\n"
	    "max_cached_keys = 12;\n"
	    "handshake_timeout = \"3s\";\n"
	    "request_timeout = 4L;\n"
	    "idle_timeout = \"1h\";\n"
	    "max_connections = 1000;\n"
	    "max_connections_per_client = 10;\n"
	    "max_keys_per_client = 7;\n"
	    "max_handshakes = 50;\n"
	    "max_handshakes_per_address = 20;\n"
	    "threads = 3;\n"
	    "check_client_keys = false;\n"
	    "control_socket = \"/run/masqitt/kms.sock\";\n"
	    "control_group = \"operators\";\n"
	    "clients: ( { id = \"PumpUnit00006177\"; role = \"BOTH\"; },\n"
	    "{ role = \"Publisher\"; id = \"PumpTemp007c0480\"; x_a = 1; },\n"
	    "{ id = \"Display999999997\"; role = \"subscriber\";\n"
	    "  x_topics: [ \"a\", \"b\" ]; key = \"sha256:"
	    "000102030405060708090a0b0c0d0e0f101112131415161718191A1b1C1d1e1f"
	    "\"; } );\n");
	const struct kms_client *client;

	(void)state;
	assert_true(config->non_cache_clients);
	assert_false(config->precompute_keys);
	assert_int_equal(config->epoch, 1704218400);
	assert_int_equal(config->expiry_interval, 28 * DAY);
	assert_int_equal(config->min_expiry_interval, 2 * DAY);
	assert_true(config->past_key_window == KMS_UNLIMITED);
	assert_int_equal(config->max_clock_step, 7200);
	assert_int_equal(config->precompute_lead_time, 90);
	assert_int_equal(config->cache_save_interval, 1800);
	assert_int_equal(config->expire_cache_after, 45);
	assert_int_equal(config->max_cached_keys, 12);
	assert_int_equal(config->handshake_timeout, 3);
	assert_int_equal(config->request_timeout, 4);
	assert_int_equal(config->idle_timeout, 3600);
	assert_int_equal(config->max_connections, 1000);
	assert_int_equal(config->max_connections_per_client, 10);
	assert_int_equal(config->max_keys_per_client, 7);
	assert_int_equal(config->max_handshakes, 50);
	assert_int_equal(config->max_handshakes_per_address, 20);
	assert_int_equal(config->threads, 3);
	assert_string_equal(config->control_socket, "/run/masqitt/kms.sock");
	assert_string_equal(config->control_group, "operators");
	assert_false(config->check_client_keys);
	assert_int_equal(config->client_count, 3);
	client = kms_config_client(config, "PumpTemp007c0480xyz", 16);
	assert_non_null(client);
	assert_string_equal(client->id, "PumpTemp007c0480");
	assert_int_equal(client->role, MASQ_role_publisher);
	assert_false(client->bound);
	client = kms_config_client(config, "PumpUnit00006177", 16);
	assert_non_null(client);
	assert_int_equal(client->role, MASQ_role_both);
	client = kms_config_client(config, "Display999999997", 16);
	assert_non_null(client);
	assert_int_equal(client->role, MASQ_role_subscriber);
	assert_true(client->bound);
	for (int i = 0; i < KMS_CLIENT_KEY_LEN; i++)
		assert_int_equal(client->key[i], i);
	assert_null(kms_config_client(config, "Display999999998", 16));
	assert_null(kms_config_client(config, "Display999999997", 15));
	assert_null(kms_config_client(config, "Display9999999971", 17));
	kms_config_unref(config);
}

#define CLIENT(id, role) "{ id = \"" id "\"; role = \"" role "\"; }"
#define A CLIENT("AAAAAAAAAAAAAAAA", "both")
#define B CLIENT("BBBBBBBBBBBBBBBB", "both")

/* What libconfig before 1.7 refuses and the guide's enrolment writes. */
static void
comma_behind_last_client(void **state)
{
	static const char *const good[] = {
		"clients: ( " A ", " B ", );",
		"clients: (\n" A ",\n" B ",\n);\n",
		"clients: ( " A ", " B "/* , */, // ,)\n # ,)\n /* ) */ );",
		"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; role = \"both\";"
		" x_note = \",)\"; x_more = [ 1, 2, ]; x_deep = ( 1, ); }, "
		B " ,)",
		"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; role = \"both\";"
		" x_note = \"\\\",)\"; }, " B ", );",
	};
	static const char *const bad[] = {
		"clients: ( , );",
		"clients: ( " A ", , );",
		"clients: ( " A ", " B ",, );",
		"clients: ( , " A " );",
	};
	struct kms_config *config;

	(void)state;
	for (size_t i = 0; i < COUNT(good); i++) {
		config = parse(good[i]);
		assert_int_equal(config->client_count, 2);
		kms_config_unref(config);
	}
	for (size_t i = 0; i < COUNT(bad); i++)
		refused(bad[i], "1", "", "syntax error");
	/* A string is not text to be mended. */
	config = parse("control_socket = \",)\";");
	assert_string_equal(config->control_socket, ",)");
	kms_config_unref(config);
	/* And lines still count. */
	refused("clients: (\n" A ",\n);\nthreads = \"x\";", "4", "threads",
	    "whole number");
}

/* Text as editors of all systems save it. */
static void
every_editor(void **state)
{
	static const struct {
		const char *text;
		bool good;
	} cases[] = {
		{"\xef\xbb\xbfthreads = 3;\n", true},
		{"\xef\xbb\xbf# one\r\nthreads = 3;\r\n", true},
		{"# one\rthreads = 3;\r# two\r", true},
		{"# one\r\nthreads = 3;", true},
		{"# K\xe4se\nthreads = 3;\n", true},
		{"threads = 3;\n\x1a", true},
		{"threads: 3\n", true},
		{"\xe2\x80\x8bthreads = 3;\n", false},
	};
	static const char utf16[] = "\xff\xfet\0h\0r\0=\0";
	struct kms_config *config;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		MASQ_status_t status = kms_config_parse(cases[i].text,
		    strlen(cases[i].text), "kms.cfg", &config);

		if ((status == MASQ_STATUS_SUCCESS) != cases[i].good)
			fail_msg("case %zu: %s", i, fail_text());
		if (config != NULL)
			assert_int_equal(config->threads, 3);
		kms_config_unref(config);
	}
	assert_int_equal(kms_config_parse(utf16, sizeof(utf16) - 1, "kms.cfg",
	    &config), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "UTF-16"));
}

static void
every_error(void **state)
{
	static const struct {
		const char *text, *where, *key, *what;
	} cases[] = {
		{"\nexpirey_interval = \"2d\";", "2", "expirey_interval",
		    "no such setting"},
		{"server: { port = 1; };", "1", "server", "no such setting"},
		{"Expiry-Interval = \"2d\";", "1", "Expiry-Interval",
		    "write expiry_interval"},
		{"key_expiry = \"4w\";", "1", "key_expiry",
		    "write expiry_interval"},
		{"Clients = ();", "1", "Clients", "write clients"},
		{"threads = 1;\nepoch = \xe2\x80\x9c" "1\xe2\x80\x9d;", "2",
		    "syntax error", "outside of ASCII"},
		{"epoch\xc2\xa0= 1;", "1", "syntax error",
		    "outside of ASCII"},
		{"# \xc3\xa4\nepoch = '19700101T000000Z';", "2",
		    "syntax error", "double quotes"},
		{"epoch = \"\xc3\xa4\"\nthreads 1;", "2", "syntax error",
		    "missing semicolon"},
		{"non_cache_clients = \"true\";", "1", "non_cache_clients",
		    "true or false"},
		{"precompute_keys = 1;", "1", "precompute_keys",
		    "true or false"},
		{"epoch = 0;", "1", "epoch", "20240102T180000Z"},
		{"epoch = \"20240230T180000Z\";", "1", "epoch", "a date"},
		{"epoch = \"2024-01-02\";", "1", "epoch", "a date"},
		{"expiry_interval = \"0\";", "1", "expiry_interval",
		    "one second or more"},
		{"expiry_interval = -1;", "1", "expiry_interval",
		    "one second or more"},
		{"expiry_interval = \"1 d\";", "1", "expiry_interval",
		    "\"8h\""},
		{"expiry_interval = \"1D\";", "1", "expiry_interval", "\"8h\""},
		{"expiry_interval = \"-1d\";", "1", "expiry_interval",
		    "\"8h\""},
		{"expiry_interval = \"\";", "1", "expiry_interval", "\"8h\""},
		{"expiry_interval = 1.5;", "1", "expiry_interval", "\"8h\""},
		{"expiry_interval = true;", "1", "expiry_interval", "\"8h\""},
		{"expiry_interval = [ 1 ];", "1", "expiry_interval", "\"8h\""},
		{"expiry_interval = \"unlimited\";", "1", "expiry_interval",
		    "\"8h\""},
		{"expiry_interval = \"101y\";", "1", "expiry_interval",
		    "100 years"},
		{"expiry_interval = \"999999999999999999999d\";", "1",
		    "expiry_interval", "\"8h\""},
		{"expiry_interval = \"1h\";", "1", "min_expiry_interval",
		    "3600 s"},
		{"\nmin_expiry_interval = \"2d\";", "2", "expiry_interval",
		    "172800 s"},
		{"past_key_window = \"for ever\";", "1", "past_key_window",
		    "unlimited"},
		{"past_key_window = -1;", "1", "past_key_window", "negative"},
		{"expire_cache_after = \"4 hours\";", "1",
		    "expire_cache_after", "\"8h\""},
		{"cache_save_interval = 0;", "1", "cache_save_interval",
		    "one second or more"},
		{"precompute_lead_time = -2;", "1", "precompute_lead_time",
		    "negative"},
		{"handshake_timeout = \"0s\";", "1", "handshake_timeout",
		    "one second"},
		{"request_timeout = \"2d\";", "1", "request_timeout",
		    "one day"},
		{"idle_timeout = 0;", "1", "idle_timeout", "one second"},
		{"max_cached_keys = 0;", "1", "max_cached_keys", "1 or more"},
		{"max_cached_keys = -1;", "1", "max_cached_keys", "1 or more"},
		{"max_connections = -1;", "1", "max_connections", "negative"},
		{"max_cached_keys = \"7\";", "1", "max_cached_keys",
		    "whole number"},
		{"max_connections = 1.0;", "1", "max_connections",
		    "whole number"},
		{"threads = 5000;", "1", "threads", "more than 1024"},
		{"\nprecompute_lead_time = \"25h\";", "2",
		    "precompute_lead_time", "86400 s"},
		{"max_clock_step = 0;", "1", "max_clock_step", "one second"},
		{"max_clock_step = \"any\";", "1", "max_clock_step",
		    "unlimited"},
		{"check_client_keys = 1;", "1", "check_client_keys",
		    "true or false"},
		{"control_socket = \"\";", "1", "control_socket", "empty"},
		{"control_group = 7;", "1", "control_group", "text"},
		{"threads = 1;\nthreads = 2;", "2", "duplicate",
		    "setting name"},
		{"clients = 5;", "1", "clients", "list"},
		{"clients = [ \"AAAAAAAAAAAAAAAA\" ];", "1", "clients",
		    "list"},
		{"clients: (\n1 );", "2", "client", "role"},
		{"clients: ( { role = \"both\"; } );", "1", "client",
		    "no id"},
		{"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; } );", "1",
		    "client", "no role"},
		{"clients: ( " A ",\n" CLIENT("short", "both") " );", "2",
		    "id", "16 letters"},
		{"clients: ( " CLIENT("AAAAAAAAAAAAAAAAA", "both") " );", "1",
		    "id", "16 letters"},
		{"clients: ( " CLIENT("AAAAAAAA/AAAAAAA", "both") " );", "1",
		    "id", "16 letters"},
		{"clients: ( { id = 7; role = \"both\"; } );", "1", "id",
		    "16 letters"},
		{"clients: ( " CLIENT("AAAAAAAAAAAAAAAA", "none") " );", "1",
		    "role", "subscriber"},
		{"clients: ( " CLIENT("AAAAAAAAAAAAAAAA", "") " );", "1",
		    "role", "subscriber"},
		{"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; role = 3; } );", "1",
		    "role", "subscriber"},
		{"clients: (\n" A ",\n" B ",\n" A " );", "4",
		    "AAAAAAAAAAAAAAAA", "twice"},
		{"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; role = \"both\";\n"
		    "topics = ( \"a\" ); } );", "2", "topics",
		    "no such member"},
		{"clients: ( " A ",\n{ id = \"BBBBBBBBBBBBBBBB\";\n"
		    "role = \"both\";\nX_note = 1; } );", "4", "X_note",
		    "no such member"},
		{"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; role = \"both\";\n"
		    "role = \"publisher\"; } );", "2", "duplicate",
		    "setting name"},
		{"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; role = \"both\";\n"
		    "key = \"sha256:00\"; } );", "2", "key",
		    "64 hexadecimal digits"},
		{"clients: ( { id = \"AAAAAAAAAAAAAAAA\"; role = \"both\";\n"
		    "key = \"sha256:00000000000000000000000000000000"
		    "0000000000000000000000000000000g\"; } );", "2", "key",
		    "64 hexadecimal digits"},
		{"clients = ();\nclients = ();", "2", "duplicate",
		    "setting name"},
		{"threads = 1\nthis is no setting", "2", "", "syntax error"},
		{"clients: ( " A "\n" B " );", "2", "", "syntax error"},
		{"\ncontrol_group = \"open;\n", "2", "", "never ends"},
		{"control_group = \"open\\\"", "1", "", "never ends"},
		{"control_group = \"", "1", "", "never ends"},
		{"\n\n/* threads = 1;\nthreads = 2;", "3", "", "never ends"},
		{"/*/", "1", "", "never ends"},
		{"threads = 99999999999999999999999999;", "1", "", ""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		refused(cases[i].text, cases[i].where, cases[i].key,
		    cases[i].what);
}

static void
other_bytes(void **state)
{
	static const char nul[] = "threads = 1;\0threads = 2;";
	static const char text[] = "threads = 1; clients: ( " A ", " B ",);";
	struct kms_config *config;
	char copy[sizeof(text)];

	(void)state;
	assert_int_equal(kms_config_parse(nul, sizeof(nul) - 1, NAME, &config),
	    MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "NUL"));
	/* Whatever the bytes, it is one status or the other. */
	for (size_t i = 0; i + 1 < sizeof(text); i++)
		for (int c = 0; c < 256; c += 5) {
			memcpy(copy, text, sizeof(text));
			copy[i] = (char)c;
			if (kms_config_parse(copy, i % 2 == 0 ? i + 1 :
			    sizeof(text) - 1, NAME, &config) ==
			    MASQ_STATUS_SUCCESS)
				assert_non_null(config);
			else
				assert_null(config);
			kms_config_unref(config);
		}
}

static void
files(void **state)
{
	struct harness *h = harness_new();
	const char *path = harness_format(h, "%s/kms.cfg", h->home);
	const char *included = harness_format(h, "%s/more.cfg", h->home);
	static const char top[] = "threads = 2;\n@include \"more.cfg\"\n";
	static const char good[] = "idle_timeout = 9;\n";
	static const char bad[] = "\nidle_timeout = no;\n";
	struct kms_config *config;

	(void)state;
	assert_int_equal(kms_config_read(path, &config), MASQ_ERR_NOT_FOUND);
	assert_null(config);
	assert_non_null(strstr(fail_text(), path));
	assert_non_null(strstr(fail_text(), "make_params makes it"));
	harness_write(h, path, top, strlen(top));
	harness_write(h, included, good, strlen(good));
	assert_int_equal(kms_config_read(path, &config), MASQ_STATUS_SUCCESS);
	assert_int_equal(config->threads, 2);
	assert_int_equal(config->idle_timeout, 9);
	kms_config_unref(config);
	harness_write(h, included, bad, strlen(bad));
	assert_int_equal(kms_config_read(path, &config), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "more.cfg"));
	assert_int_equal(kms_config_read(h->home, &config),
	    MASQ_ERR_BAD_ENTRY);
	harness_free(h);
}

/* What is wrong in an included file is named by that file and line. */
static void
included_errors(void **state)
{
	struct harness *h = harness_new();
	const char *path = harness_format(h, "%s/kms.cfg", h->home);
	const char *included = harness_format(h, "%s/more.cfg", h->home);
	static const char top[] = "threads = 2;\n@include \"more.cfg\"\n";
	static const char *const cases[][2] = {
		{"\nexpiry_interval = \"1h\";\n",
		    "more.cfg:2: expiry_interval"},
		{"precompute_lead_time = \"2d\";\n",
		    "more.cfg:1: precompute_lead_time"},
		{"clients = ( " A ",\n" A " );\n", "more.cfg:2: client"},
		{"clients = ( { id = \"AAAAAAAAAAAAAAAA\"; role = \"both\";\n"
		    "topic = 1; } );\n", "more.cfg:2: topic"},
		{"\xef\xbb\xbfthreads = 1;\n", "more.cfg: begins with a byte "
		    "order mark"},
		{"# one\rthreads = 1;\r", "lines that end with CR alone"},
	};
	struct kms_config *config;

	(void)state;
	harness_write(h, path, top, strlen(top));
	for (size_t i = 0; i < COUNT(cases); i++) {
		harness_write(h, included, cases[i][0], strlen(cases[i][0]));
		assert_int_equal(kms_config_read(path, &config),
		    MASQ_ERR_BAD_ENTRY);
		if (strstr(fail_text(), cases[i][1]) == NULL)
			fail_msg("%s", fail_text());
	}
	harness_free(h);
}

/* Without a word about it the lead time is never beyond the interval. */
static void
lead_time_of_short_intervals(void **state)
{
	struct kms_config *config = parse("min_expiry_interval = 1;"
	    "expiry_interval = \"5m\";");

	(void)state;
	assert_int_equal(config->precompute_lead_time, 300);
	kms_config_unref(config);
	config = parse("precompute_lead_time = \"1d\";");
	assert_int_equal(config->precompute_lead_time, DAY);
	kms_config_unref(config);
}

/* libconfig ends the process, or waits for ever, at what it cannot read. */
static void
bad_includes(void **state)
{
	struct harness *h = harness_new();
	const char *path = harness_format(h, "%s/kms.cfg", h->home);
	const struct {
		const char *text;
		const char *why;
	} cases[] = {
		{"@include \"folder\"\n", "folder is not a regular file"},
		{"threads = 1;\n \t@include\t\"folder\"\n",
		    "folder is not a regular file"},
		{"@include \"fold\\er\"\n", "folder is not a regular file"},
		{"@include \"fifo\"\n", "fifo is not a regular file"},
		{"@include \"to-folder\"\n", "folder is not a regular file"},
		{"@include \"kms.cfg\"\n", "nesting too deep"},
		{"@include \"open\"\n", "open:2: a string or comment"},
		{"@include \"missing\"\n", "cannot open include file"},
		{"@include \"to-missing\"\n", "cannot open include file"},
		{"@include \"", "kms.cfg:1: a string or comment"},
		{"@include", "syntax error"},
	};
	const char *text;
	struct kms_config *config;

	(void)state;
	assert_int_equal(mkdir(harness_format(h, "%s/folder", h->home), 0700),
	    0);
	assert_int_equal(mkfifo(harness_format(h, "%s/fifo", h->home), 0600),
	    0);
	text = "@include \"folder\"\n";
	harness_write(h, harness_format(h, "%s/to-folder", h->home), text,
	    strlen(text));
	text = "@include \"missing\"\n";
	harness_write(h, harness_format(h, "%s/to-missing", h->home), text,
	    strlen(text));
	text = "threads = 1;\n/* ";
	harness_write(h, harness_format(h, "%s/open", h->home), text,
	    strlen(text));
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		harness_write(h, path, cases[i].text, strlen(cases[i].text));
		assert_int_equal(kms_config_read(path, &config),
		    MASQ_ERR_BAD_ENTRY);
		if (strstr(fail_text(), cases[i].why) == NULL)
			fail_msg("\"%s\" does not contain \"%s\"",
			    fail_text(), cases[i].why);
	}
	/* No more than words. */
	text = "# @include \"folder\"\n/*\n@include \"folder\"\n*/\n";
	harness_write(h, path, text, strlen(text));
	assert_int_equal(kms_config_read(path, &config), MASQ_STATUS_SUCCESS);
	kms_config_unref(config);
	/* From the root of the file system. */
	text = harness_format(h, "@include \"%s/folder\"\n", h->home);
	harness_write(h, path, text, strlen(text));
	assert_int_equal(kms_config_read(path, &config), MASQ_ERR_BAD_ENTRY);
	harness_free(h);
}

static int64_t
seconds(const char *date)
{
	int64_t value;

	assert_true(date_parse((const uint8_t *)date, strlen(date), &value));
	return value;
}

/* Guide section 3.2.1: every fourth Tuesday of 2024. */
static void
schedule(void **state)
{
	static const char *const tuesdays[] = {
		"20240102T180000Z", "20240130T180000Z", "20240227T180000Z",
		"20240326T180000Z", "20240423T180000Z", "20240521T180000Z",
		"20240618T180000Z", "20240716T180000Z", "20240813T180000Z",
		"20240910T180000Z", "20241008T180000Z", "20241105T180000Z",
		"20241203T180000Z", "20241231T180000Z",
	};
	struct kms_config *config = parse("epoch = \"20240102T180000Z\"; "
	    "expiry_interval = \"4w\";");
	int64_t date, next;

	(void)state;
	for (size_t i = 0; i + 1 < COUNT(tuesdays); i++) {
		date = seconds(tuesdays[i]);
		next = seconds(tuesdays[i + 1]);
		assert_true(kms_config_is_scheduled(config, date));
		assert_false(kms_config_is_scheduled(config, date + 1));
		assert_false(kms_config_is_scheduled(config, date - 1));
		/* Strictly after. */
		assert_int_equal(kms_config_date_after(config, date - 1), date);
		assert_int_equal(kms_config_date_after(config, date), next);
		assert_int_equal(kms_config_date_after(config, date + 1), next);
	}
	kms_config_unref(config);

	/* An epoch that is yet to come only gives the rhythm. */
	config = parse("epoch = \"20300101T120000Z\"; "
	    "expiry_interval = \"1d\";");
	assert_int_equal(kms_config_date_after(config,
	    seconds("20240102T180000Z")), seconds("20240103T120000Z"));
	assert_int_equal(kms_config_date_after(config, 0),
	    seconds("19700101T120000Z"));
	assert_true(kms_config_is_scheduled(config,
	    seconds("20240103T120000Z")));
	kms_config_unref(config);
}

static void
references(void **state)
{
	struct kms_config *config = parse("threads = 1;");

	(void)state;
	assert_ptr_equal(kms_config_ref(config), config);
	kms_config_unref(config);
	assert_int_equal(config->threads, 1);
	kms_config_unref(config);
	kms_config_unref(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(defaults),
		cmocka_unit_test(starter_and_manual),
		cmocka_unit_test(every_key),
		cmocka_unit_test(comma_behind_last_client),
		cmocka_unit_test(every_editor),
		cmocka_unit_test(every_error),
		cmocka_unit_test(other_bytes),
		cmocka_unit_test(files),
		cmocka_unit_test(included_errors),
		cmocka_unit_test(lead_time_of_short_intervals),
		cmocka_unit_test(bad_includes),
		cmocka_unit_test(schedule),
		cmocka_unit_test(references),
	};

	return cmocka_run_group_tests_name("kms_config", tests, NULL, NULL);
}
