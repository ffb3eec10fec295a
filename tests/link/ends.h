/*
 * Both ends of a connection to a key management server: a client of lib/link/
 * and a server in the test program (fake_kms.h), with certificates of all
 * kinds to choose from.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_LINK_ENDS_H
#define TESTS_LINK_ENDS_H

#include "certs.h"
#include "link/fake_kms.h"
#include "link/link.h"

#define ID "PumpTemp007c0480"		/* of all clients */

struct ends {
	struct fake_kms *kms;
	struct link *link;
};

/*
 * Set-up and tear-down of a group of tests: a folder with certificates
 * NAME-crt.pem and keys NAME-key.pem. Those of "ca", of servers "kms" and
 * "kms-reference", of clients "client" and "client-reference"; from another
 * authority "other-ca", "foreign-kms" and "foreign-client". The clock is
 * stopped (clock.h): nobody times out, and no back-off ends, unless the test
 * says so.
 */
int ends_set_up(void **state);
int ends_tear_down(void **state);

/* The path of a file in that folder, valid until the 64th call after. */
const char *ends_file(const char *name);

/* What link_open() takes for these files in that folder, valid as long. */
struct credentials ends_own(const char *ca, const char *cert,
    const char *key);

/* A certificate of our authority, after a spec, to that folder. */
void ends_certify(const char *name, struct certs_spec spec);

/* A server with the certificate of that name; port 0: any free one. */
struct fake_kms *ends_serve(const char *name, int port);

/* A client with the certificate of that name. */
struct link *ends_open(const char *host, int port, const char *name);

/* Both, on 127.0.0.1, by their names; ends_stop() ends both. */
struct ends ends_start(const char *server, const char *client);
void ends_stop(struct ends *ends);

/* Send a request of that type. */
MASQ_status_t ask(struct link *link, enum wire_type type,
    struct link_answer *answer);

/* Ask for the time and check the answer. */
void ask_time(struct link *link);

/* Ask for the time and expect not to reach the server. */
void ask_in_vain(struct link *link);

#endif /* TESTS_LINK_ENDS_H */
