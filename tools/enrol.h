/*
 * Enrolling a client in kms.cfg (guide section 5.2.1): one more entry in the
 * list of clients, everything else in the text stays as it is.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TOOLS_ENROL_H
#define TOOLS_ENROL_H

#include <stddef.h>

#include "kms/config.h"
#include "masqlib.h"

/* The kms.cfg that a new installation begins with (kms/kms.cfg). */
extern const char enrol_starter[];

/*
 * Add a client to the text of a kms.cfg.
 *
 * text     one that kms_config_parse() takes and that does not know the id
 * name     the file, for messages
 * out      the new text with a NUL behind it, malloc'ed; checked: it parses,
 *          and has just this client more. Commas behind the last element of a
 *          list are gone.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (fail_text() says what is
 * in the way) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t enrol_add(const char *text, size_t len,
    const char *name, const char *id, MASQ_role_t role, char **out,
    size_t *out_len);

/*
 * Give a home the starter as its kms.cfg unless it has one.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INTERNAL or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t enrol_begin(const char *home);

/*
 * The kms.cfg of a home, locked against every other enrolment in it.
 *
 * Where there is none, text is the starter's and is written with the first
 * client.
 */
struct enrol {
	char *path;
	char *text;
	size_t len;
	struct kms_config *config;	/* what the text means */
	int lock;
};

/*
 * Take the lock, waiting for it, and read kms.cfg. enrol_close() afterwards
 * in any case.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY, MASQ_ERR_INTERNAL or
 * MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t enrol_open(const char *home, struct enrol *e);

/*
 * Write kms.cfg with one client more, as a whole or not at all.
 * Returns as enrol_open().
 */
MASQ_MUST_USE MASQ_status_t enrol_write(struct enrol *e, const char *id,
    MASQ_role_t role);

/* Give the lock and all memory back. */
void enrol_close(struct enrol *e);

/* publisher, subscriber or both. */
const char *enrol_role_name(MASQ_role_t role);

#endif /* TOOLS_ENROL_H */
