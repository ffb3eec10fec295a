/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fail.h" /* before cmocka.h, which has a macro fail */

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "clock.h"
#include "link/ends.h"
#include "wire/publish.h"

static char dir[] = "link-XXXXXX";
static struct certs_pair *ca;

const char *
ends_file(const char *name)
{
	static char paths[64][128];
	static unsigned next;
	char *path = paths[next++ % 64];

	(void)snprintf(path, sizeof(paths[0]), "%s/%s", dir, name);
	return path;
}

struct credentials
ends_own(const char *ca_file, const char *cert, const char *key)
{
	return (struct credentials){.ca_file = ends_file(ca_file),
	    .cert_file = ends_file(cert), .key_file = ends_file(key),
	    .organisation = CREDENTIALS_O};
}

static void
write_pair(struct certs_pair *pair, const char *name)
{
	certs_write(pair, dir, name);
	certs_free(pair);
}

void
ends_certify(const char *name, struct certs_spec spec)
{
	write_pair(certs_make(&spec, ca), name);
}

int
ends_set_up(void **state)
{
	struct certs_pair *other;

	(void)state;
	if (mkdtemp(dir) == NULL)
		return -1;
	test_clock_stop();
	ca = certs_ca();
	certs_write(ca, dir, "ca");
	write_pair(certs_kms(ca, false), "kms");
	write_pair(certs_kms(ca, true), "kms-reference");
	write_pair(certs_client(ca, ID, false), "client");
	write_pair(certs_client(ca, ID, true), "client-reference");
	other = certs_ca();
	certs_write(other, dir, "other-ca");
	write_pair(certs_client(other, ID, false), "foreign-client");
	write_pair(certs_kms(other, false), "foreign-kms");
	certs_free(other);
	return 0;
}

int
ends_tear_down(void **state)
{
	char command[64];

	(void)state;
	certs_free(ca);
	(void)snprintf(command, sizeof(command), "rm -rf %s", dir);
	return system(command);
}

struct fake_kms *
ends_serve(const char *name, int port)
{
	return fake_kms_start(dir, name, port, fake_time_answer, NULL);
}

struct link *
ends_open(const char *host, int port, const char *name)
{
	char cert[64], key[64], id[MASQ_CLIENTID_LEN + 1];
	struct credentials own;
	struct link *link;

	(void)snprintf(cert, sizeof(cert), "%s-crt.pem", name);
	(void)snprintf(key, sizeof(key), "%s-key.pem", name);
	own = ends_own("ca-crt.pem", cert, key);
	assert_int_equal(link_open(host, port, &own, id, &link),
	    MASQ_STATUS_SUCCESS);
	assert_string_equal(id, ID);
	return link;
}

struct ends
ends_start(const char *server, const char *client)
{
	struct ends ends = {.kms = ends_serve(server, 0)};

	ends.link = ends_open(NULL, fake_kms_port(ends.kms), client);
	return ends;
}

void
ends_stop(struct ends *ends)
{
	link_close(ends->link);
	fake_kms_stop(ends->kms);
}

MASQ_status_t
ask(struct link *link, enum wire_type type, struct link_answer *answer)
{
	const struct wire_request request = {
		.type = type,
		.proto_id = {(const uint8_t *)WIRE_PROTO_ID, 5},
		.client_id = {(const uint8_t *)ID, MASQ_CLIENTID_LEN}
	};

	return link_request(link, &request, answer);
}

void
ask_time(struct link *link)
{
	struct link_answer *answer = malloc(sizeof(*answer));

	assert_non_null(answer);
	assert_int_equal(ask(link, WIRE_TIMEREQ, answer), MASQ_STATUS_SUCCESS);
	assert_int_equal(answer->response.type, WIRE_TIMERESP);
	assert_true(slice_is(answer->response.current, "20261124T120000Z"));
	assert_true(slice_is(answer->response.next_exp, "20261126T000000Z"));
	assert_int_equal(link_errno(link), 0);
	free(answer);
}

void
ask_in_vain(struct link *link)
{
	struct link_answer *answer = malloc(sizeof(*answer));

	assert_non_null(answer);
	assert_int_equal(ask(link, WIRE_TIMEREQ, answer), MASQ_ERR_KMS);
	assert_int_equal(answer->response.reason, 0);
	assert_int_not_equal(link_errno(link), 0);
	assert_string_not_equal(fail_text(), "");
	free(answer);
}
