/*
 * Enrolling clients in kms.cfg (guide section 5.2.1): more entries in the list
 * of clients, everything else in the text stays as it is.
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
 * Add clients to the text of a kms.cfg.
 *
 * text     one that kms_config_parse() takes and that does not know the ids
 * name     the file, for messages
 * clients  one or more
 * out      the new text with a NUL behind it, malloc'ed; checked: it parses,
 *          and has exactly these clients besides the old ones. Commas behind
 *          the last element of a list are gone.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_ENTRY (fail_text() says what is
 * in the way) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t enrol_add(const char *text, size_t len,
    const char *name, const struct kms_client *clients, size_t count,
    char **out, size_t *out_len);

/*
 * Write down the keys of clients that are there without one; the rest as
 * enrol_add().
 *
 * clients  sorted by id, as they are to be in the new text; one or more
 */
MASQ_MUST_USE MASQ_status_t enrol_bind(const char *text, size_t len,
    const char *name, const struct kms_client *clients, size_t count,
    char **out, size_t *out_len);

/* Replace the key that a client has there, `old`; the rest as enrol_bind(). */
MASQ_MUST_USE MASQ_status_t enrol_rekey(const char *text, size_t len,
    const char *name, const struct kms_client *old,
    const struct kms_client *client, char **out, size_t *out_len);

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
 * Write kms.cfg as enrol_add() or enrol_bind() has it for these clients, or
 * with another key for one that is there, as a whole or not at all.
 * Returns as enrol_open().
 */
MASQ_MUST_USE MASQ_status_t enrol_write_added(struct enrol *e,
    const struct kms_client *clients, size_t count);
MASQ_MUST_USE MASQ_status_t enrol_write_bound(struct enrol *e,
    const struct kms_client *clients, size_t count);

MASQ_MUST_USE MASQ_status_t enrol_write_key(struct enrol *e,
    const struct kms_client *client);

/* Give the lock and all memory back. */
void enrol_close(struct enrol *e);

/* publisher, subscriber or both. */
const char *enrol_role_name(MASQ_role_t role);

#endif /* TOOLS_ENROL_H */
