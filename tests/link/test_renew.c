/*
 * Certificates that come to their end, and others that take their place while
 * the client runs.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "link/ends.h"

#define OURS {.cn = ID, .eku = "clientAuth"}

/* Put FROM in the place of TO, as careful people do. */
static void
exchange_file(const char *from, const char *to)
{
	char line[512];

	(void)snprintf(line, sizeof(line), "cp %s %s.new && mv %s.new %s",
	    ends_file(from), ends_file(to), ends_file(to), ends_file(to));
	assert_int_equal(system(line), 0);
}

static void
exchange_pair(const char *from)
{
	char name[64];

	(void)snprintf(name, sizeof(name), "%s-key.pem", from);
	exchange_file(name, "mine-key.pem");
	(void)snprintf(name, sizeof(name), "%s-crt.pem", from);
	exchange_file(name, "mine-crt.pem");
}

/* A client whose files "mine" are those of that spec, at a server. */
static struct ends
start(struct certs_spec spec)
{
	ends_certify("mine", spec);
	return ends_start("kms", "mine");
}

/* The next request is refused for what the sentence says. */
static void
refused(struct ends *e, const char *says)
{
	ask_in_vain(e->link);
	print_message("%s\n", fail_text());
	assert_int_equal(link_errno(e->link), EACCES);
	assert_non_null(strstr(fail_text(), says));
	test_clock_advance(LINK_BACKOFF_MAX_MS);
}

/* ---- ours ---- */

static void
test_certificate_that_is_not_valid_is_named(void **state)
{
	static const struct {
		struct certs_spec spec;
		const char *says[2];
	} cases[] = {
		{{.cn = ID, .expired = true},
		    {"it has expired", "this machine's clock says"}},
		{{.cn = ID, .future = true},
		    {"it is not valid yet", "this machine's clock says"}}
	};
	struct ends e;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		e = start(cases[i].spec);
		refused(&e, cases[i].says[0]);
		assert_non_null(strstr(fail_text(), cases[i].says[1]));
		assert_non_null(strstr(fail_text(), "mine-crt.pem"));
		/* Also when the server just goes. */
		fake_kms_mode(e.kms, FAKE_HANG_UP);
		refused(&e, cases[i].says[0]);
		ends_stop(&e);
	}
}

/* A certificate that was renewed is taken up by itself, at once. */
static void
test_renewed_certificate_is_used(void **state)
{
	struct ends e = start((struct certs_spec){.cn = ID, .expired = true});

	(void)state;
	ask_in_vain(e.link);
	ends_certify("new", (struct certs_spec)OURS);
	/* Half of it changes nothing, and is tried once. */
	exchange_file("new-key.pem", "mine-key.pem");
	ask_in_vain(e.link);
	ask_in_vain(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 2);
	exchange_file("new-crt.pem", "mine-crt.pem");
	ask_time(e.link);
	ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 3);
	ends_stop(&e);
}

/* A connection that is kept stays; the next one has the new certificate. */
static void
test_renewal_leaves_a_connection_alone(void **state)
{
	struct ends e = start((struct certs_spec)OURS);
	int port = fake_kms_port(e.kms);

	(void)state;
	ask_time(e.link);
	exchange_pair("foreign-client");
	ask_time(e.link);
	assert_int_equal(fake_kms_connections(e.kms), 1);
	fake_kms_stop(e.kms);
	e.kms = ends_serve("kms", port);
	/* This one tells that it is the new one. */
	refused(&e, "not from the server's authority");
	ends_stop(&e);
}

/* The two halves of a pair come one after the other. */
static void
test_half_a_renewal_is_waited_for(void **state)
{
	struct ends e = start((struct certs_spec)OURS);

	(void)state;
	fake_kms_mode(e.kms, FAKE_CLOSE);
	ends_certify("new", (struct certs_spec)OURS);
	exchange_file("new-key.pem", "mine-key.pem");
	/* With the old pair, as often as need be. */
	for (int i = 0; i < 3; i++)
		ask_time(e.link);
	exchange_file("new-crt.pem", "mine-crt.pem");
	ask_time(e.link);
	/* A file that is being written, one that is gone. */
	ends_certify("new", (struct certs_spec)OURS);
	assert_int_equal(truncate(ends_file("mine-crt.pem"), 100), 0);
	ask_time(e.link);
	assert_int_equal(remove(ends_file("mine-key.pem")), 0);
	ask_time(e.link);
	exchange_pair("new");
	ask_time(e.link);
	ends_stop(&e);
}

/* Why the new files are not in use is told where that matters. */
static void
test_renewal_that_does_not_fit_is_named(void **state)
{
	struct ends e = start((struct certs_spec){.cn = ID, .expired = true});

	(void)state;
	refused(&e, "it has expired; make a new one: generate_client_cert -r");
	ends_certify("new", (struct certs_spec)OURS);
	exchange_file("new-crt.pem", "mine-crt.pem");
	refused(&e, "does not belong");
	/* A client cannot become another one. */
	ends_certify("new", (struct certs_spec){.cn = "PumpTemp007c0481",
	    .eku = "clientAuth"});
	exchange_pair("new");
	refused(&e, "is that of client PumpTemp007c0481, not of " ID);
	ends_stop(&e);
}

/* ---- the server's ---- */

static void
test_certificate_of_server_that_is_not_valid_is_named(void **state)
{
	static const struct {
		struct certs_spec spec;
		const char *says;
	} cases[] = {
		{{.cn = CERTS_KMS_NAME, .eku = "serverAuth",
		    .san = "IP:127.0.0.1", .expired = true}, "has expired"},
		{{.cn = CERTS_KMS_NAME, .eku = "serverAuth",
		    .san = "IP:127.0.0.1", .future = true}, "is not yet valid"}
	};
	struct ends e;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		ends_certify("server", cases[i].spec);
		e = ends_start("server", "client");
		refused(&e, cases[i].says);
		assert_non_null(strstr(fail_text(),
		    "this machine's clock says"));
		ends_stop(&e);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_certificate_that_is_not_valid_is_named),
		cmocka_unit_test(test_renewed_certificate_is_used),
		cmocka_unit_test(test_renewal_leaves_a_connection_alone),
		cmocka_unit_test(test_half_a_renewal_is_waited_for),
		cmocka_unit_test(test_renewal_that_does_not_fit_is_named),
		cmocka_unit_test(
		    test_certificate_of_server_that_is_not_valid_is_named)
	};

	return cmocka_run_group_tests(tests, ends_set_up, ends_tear_down);
}
