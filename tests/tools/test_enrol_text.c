/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* cmocka has a macro of this name. */
#include "base/fail.h"

#include <cmocka.h>
#include <libconfig.h>

#include "kms/config.h"
#include "tools/enrol.h"

#define ID "PumpTemp007c0480"
#define NEW "{ id = \"" ID "\"; role = \"both\"; }\n"
#define OLD1 "{ id = \"DisplayPanel0001\"; role = \"subscriber\"; }"
#define OLD2 "{ id = \"TankTemp000a0032\"; role = \"publisher\"; }"

/* What becomes of a text. */
static const struct {
	const char *before;
	const char *after;
} cases[] = {
	/* no list yet */
	{"", "clients = (\n\t" NEW ");\n"},
	{"threads = 2;\n", "threads = 2;\nclients = (\n\t" NEW ");\n"},
	{"threads = 2; # clients = ( )",
	    "threads = 2; # clients = ( )\nclients = (\n\t" NEW ");\n"},
	/* an empty one */
	{"clients = ();", "clients = (\n\t" NEW ");\n"},
	{"clients:( )", "clients:(\n\t" NEW ")\n"},
	{"clients\n=\n(\n)\n;\n", "clients\n=\n(\n\t" NEW ")\n;\n"},
	{"clients = (\n  # nobody yet\n  );\n",
	    "clients = (\n  # nobody yet\n\t" NEW "  );\n"},
	{"clients = ( /* ) */ );", "clients = ( /* ) */\n\t" NEW ");\n"},
	{"clients = (); # nobody, no end of line",
	    "clients = (\n\t" NEW "); # nobody, no end of line\n"},
	/* with clients */
	{"clients = (" OLD1 ");", "clients = (" OLD1 ",\n\t" NEW ");\n"},
	{"clients = (\n\t" OLD1 ",\n\t" OLD2 "\n);\nthreads = 2;\n",
	    "clients = (\n\t" OLD1 ",\n\t" OLD2 ",\n\t" NEW
	    ");\nthreads = 2;\n"},
	{"clients: (\n    " OLD1 "\n    )\n",
	    "clients: (\n    " OLD1 ",\n    " NEW "    )\n"},
	{"clients = (\n  " OLD1 " # the panel\n  // end\n);\n",
	    "clients = (\n  " OLD1 ", # the panel\n  // end\n  " NEW
	    ");\n"},
	{"clients = (\r\n\t" OLD1 "\r\n);\r\n",
	    "clients = (\r\n\t" OLD1 ",\r\n\t" NEW ");\r\n"},
	/* a comma behind the last, as the guide's enrolment leaves it */
	{"clients = (\n\t" OLD1 ",\n);\n",
	    "clients = (\n\t" OLD1 ",\n\t" NEW ");\n"},
	{"clients = (" OLD1 " , # last\n);\n",
	    "clients = (" OLD1 " , # last\n\t" NEW ");\n"},
	/* and behind the last of a list of the user's own */
	{"clients = (\n\t{ id = \"DisplayPanel0001\"; role = \"sub" "scriber\""
	    "; x_allow = ( \"a/#\", \"b)\", ); }\n);\n",
	    "clients = (\n\t{ id = \"DisplayPanel0001\"; role = \"subscriber\""
	    "; x_allow = ( \"a/#\", \"b)\"  ); },\n\t" NEW ");\n"},
	/* what looks like the list and is not */
	{"/* clients = ( */\n# clients = (\n// clients = ( \"\n"
	    "control_group = \"\\\"clients = (\\\\\";\nclients = ();\n",
	    "/* clients = ( */\n# clients = (\n// clients = ( \"\n"
	    "control_group = \"\\\"clients = (\\\\\";\nclients = (\n\t" NEW
	    ");\n"},
	{"clients = ( { x_a = { clients = ( { x = 1; } ); }; id = "
	    "\"DisplayPanel0001\"; role = \"both\"; x_note = \"\\\")\"; } );",
	    "clients = ( { x_a = { clients = ( { x = 1; } ); }; id = "
	    "\"DisplayPanel0001\"; role = \"both\"; x_note = \"\\\")\"; }"
	    ",\n\t" NEW ");\n"},
	{"non_cache_clients = true;\nclients = ();",
	    "non_cache_clients = true;\nclients = (\n\t" NEW ");\n"},
};

/* libconfig itself has to like it, whatever its version. */
static void
assert_plain(const char *text)
{
	config_t config;

	config_init(&config);
	if (config_read_string(&config, text) != CONFIG_TRUE)
		fail_msg("line %d: %s in:\n%s", config_error_line(&config),
		    config_error_text(&config), text);
	config_destroy(&config);
}

static const struct kms_client new = {.id = ID, .role = MASQ_role_both};

static void
test_refused(void **state)
{
	static const char *const texts[] = {
		"clients = [ ];", "clients = { };", "clients = \"( )\";",
		"clients = 1;", "clients = (", "clients = ( ", "clients = ( (",
		"nonsense", "\"", "/*",
		"clients = ( { id = \"" ID "\"; role = \"both\"; } );",
	};
	char *out;
	size_t len;

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		if (enrol_add(texts[i], strlen(texts[i]), "kms.cfg", &new, 1,
		    &out, &len) != MASQ_ERR_BAD_ENTRY)
			fail_msg("\"%s\" is accepted", texts[i]);
		assert_null(out);
		assert_non_null(strstr(fail_text(), "kms.cfg"));
	}
}

static void
test_added(void **state)
{
	char *out;
	size_t len;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		if (enrol_add(cases[i].before, strlen(cases[i].before),
		    "kms.cfg", &new, 1, &out, &len) != MASQ_STATUS_SUCCESS)
			fail_msg("\"%s\": %s", cases[i].before, fail_text());
		assert_string_equal(out, cases[i].after);
		assert_int_equal(len, strlen(out));
		assert_plain(out);
		free(out);
	}
}

/* Two hundred one after the other, with every role. */
static void
test_many(void **state)
{
	static const MASQ_role_t roles[] = {
		MASQ_role_publisher, MASQ_role_subscriber, MASQ_role_both
	};
	char *text = strdup(enrol_starter), *next;
	size_t len = strlen(text);
	char id[MASQ_CLIENTID_LEN + 1];
	struct kms_config *config;

	(void)state;
	for (int i = 0; i < 200; i++) {
		struct kms_client client = {.role = roles[i % 3]};

		(void)snprintf(client.id, sizeof(client.id), "Client%010d", i);
		assert_int_equal(enrol_add(text, len, "kms.cfg", &client, 1,
		    &next, &len), MASQ_STATUS_SUCCESS);
		free(text);
		text = next;
	}
	assert_plain(text);
	assert_int_equal(kms_config_parse(text, len, "kms.cfg", &config),
	    MASQ_STATUS_SUCCESS);
	assert_int_equal(config->client_count, 200);
	for (int i = 0; i < 200; i++) {
		assert_int_equal(config->clients[i].role, roles[i % 3]);
		(void)snprintf(id, sizeof(id), "Client%010d", i);
		assert_string_equal(config->clients[i].id, id);
	}
	kms_config_unref(config);
	free(text);
}

/*
 * The starter says what is true: with every setting of it switched on, the
 * configuration is the same (but for those that have no default).
 */
static void
test_starter(void **state)
{
	size_t len = strlen(enrol_starter);
	char *text = strdup(enrol_starter), *c;
	struct kms_config *plain, *full;
	char value[KMS_SETTING_ROOM];
	size_t keys = 0, all = 0;

	(void)state;
	assert_plain(enrol_starter);
	for (c = text; c != NULL && *c != '\0'; c = strchr(c, '\n') + 1)
		if (c[0] == '#' && c[1] >= 'a' && c[1] <= 'z') {
			*c = ' ';
			keys++;
		}
	assert_plain(text);
	assert_int_equal(kms_config_parse(enrol_starter, len, "kms.cfg",
	    &plain), MASQ_STATUS_SUCCESS);
	if (kms_config_parse(text, len, "kms.cfg", &full) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	while (kms_config_setting(plain, all, value) != NULL)
		all++;
	assert_int_equal(keys, all);
	assert_string_equal(full->control_socket, "/run/masqitt/control");
	assert_string_equal(full->control_group, "masqitt");
	assert_string_equal(full->organisation, "MasQiTT");
	assert_string_equal(full->key_passphrase_file,
	    "/run/secrets/kms-key-passphrase");
	free(full->control_socket);
	free(full->control_group);
	free(full->organisation);
	free(full->key_passphrase_file);
	full->control_socket = full->control_group = NULL;
	full->organisation = full->key_passphrase_file = NULL;
	free(full->clients);
	full->clients = plain->clients;
	assert_int_equal(full->client_count, 0);
	assert_memory_equal(full, plain, sizeof(*full));
	full->clients = NULL;
	kms_config_unref(plain);
	kms_config_unref(full);
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_added),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_starter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
