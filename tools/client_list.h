/*
 * Clients that are to be enrolled: one from the command line, or many from a
 * file with a line "ID role" for each. Blank lines, and what stands behind "#",
 * are ignored.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TOOLS_CLIENT_LIST_H
#define TOOLS_CLIENT_LIST_H

#include <stddef.h>

#include "kms/config.h"
#include "masqlib.h"

/* In the order in which they were given, without keys. */
struct client_list {
	struct kms_client *clients;
	size_t count;
};

/*
 * Append a client.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL (id or role; fail_text() says
 * what) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t client_list_add(struct client_list *list,
    const char *id, const char *role);

/*
 * Read a file into an empty list, "-" is standard input.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (cannot be read),
 * MASQ_ERR_BAD_ENTRY (fail_text() names file and line: no such line, a client
 * twice, no client at all) or MASQ_ERR_NOMEM. To be freed in any case.
 */
MASQ_MUST_USE MASQ_status_t client_list_read(struct client_list *list,
    const char *path);

void client_list_free(struct client_list *list);

#endif /* TOOLS_CLIENT_LIST_H */
