/*
 * Hosts as people write them.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_HOST_H
#define BASE_HOST_H

#include <stdbool.h>

#include "masqlib.h"

#define HOST_LEN_MAX 255		/* a name of DNS, and then some */

struct host {
	/* What to look up: a name in lower case, perhaps with a dot at its
	 * end, or an address. */
	char name[HOST_LEN_MAX + 1];
	/* What a certificate has: without that dot and without a scope. */
	char certified[HOST_LEN_MAX + 1];
	bool is_address;
	int port;			/* 0: none given */
};

/*
 * Read "kms.example.org", "KMS.example.org.", "192.0.2.7", "fe80::1%eth0",
 * "[2001:db8::7]", each but an address of IPv6 without brackets also with
 * ":port" behind it, and blanks around it.
 *
 * what  names it in sentences
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INVAL, with a sentence that says
 * what to write.
 */
MASQ_MUST_USE MASQ_status_t host_parse(const char *what, const char *text,
    struct host *host);

#endif /* BASE_HOST_H */
