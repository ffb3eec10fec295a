/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/params.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "base/ct.h"
#include "base/cursor.h"
#include "base/fail.h"
#include "base/secure.h"
#include "kms/file.h"

#define MAGIC "Params \001"
#define TRAILER "End!"
#define TAG_LEN 4
/* Larger than any good file, so that a longer one is noticed as such. */
#define FILE_LEN_MAX 1024

/* The fields in their order in the file; offsets in the struct of its kind. */
static const struct field {
	const char *tag;
	bool secret;			/* in bb1_master, else in bb1_public */
	size_t offset;
	size_t len;
} fields[] = {
	{"<s1>", true, offsetof(struct bb1_master, s1), BB1_SCALAR_LEN},
	{"<s2>", true, offsetof(struct bb1_master, s2), BB1_SCALAR_LEN},
	{"<s3>", true, offsetof(struct bb1_master, s3), BB1_SCALAR_LEN},
	{"[RR]", false, offsetof(struct bb1_public, R), BB1_G1_LEN},
	{"[TT]", false, offsetof(struct bb1_public, T), BB1_G1_LEN},
	{"[VV]", false, offsetof(struct bb1_public, V), BB1_GT_LEN},
};

#define FIELD_COUNT (sizeof(fields) / sizeof(fields[0]))

static bool
parse(struct reader *r, struct bb1_master *master, struct bb1_public *public)
{
	struct slice value;
	uint8_t *base;

	if (!slice_is(reader_bytes(r, strlen(MAGIC)), MAGIC))
		return false;
	for (size_t i = 0; i < FIELD_COUNT; i++) {
		if (!slice_is(reader_bytes(r, TAG_LEN), fields[i].tag))
			return false;
		value = reader_binary(r);
		if (value.ptr == NULL || value.len != fields[i].len)
			return false;
		base = fields[i].secret ? (uint8_t *)master :
		    (uint8_t *)public;
		memcpy(base + fields[i].offset, value.ptr, value.len);
	}
	return slice_is(reader_bytes(r, strlen(TRAILER)), TRAILER) &&
	    reader_done(r);
}

/* Do the secrets give just these public parameters? */
static MASQ_status_t
check(const char *path, const struct bb1_master *master,
    const struct bb1_public *public)
{
	struct bb1_public expected;

	if (bb1_setup(master, &expected) != MASQ_STATUS_SUCCESS)
		return fail(MASQ_ERR_CRYPTO, "%s: a secret is out of range: "
		    "restore the file from a backup", path);
	if (!ct_bytes_eq((const uint8_t *)&expected, (const uint8_t *)public,
	    sizeof(expected)))
		return fail(MASQ_ERR_BAD_ENTRY, "%s: secret and public "
		    "parameters do not belong together: restore the file from "
		    "a backup", path);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_params_read(const char *path, struct bb1_master *master,
    struct bb1_public *public)
{
	MASQ_status_t status;
	struct reader r;
	uint8_t *data;
	size_t len;

	status = kms_file_read(path, true, FILE_LEN_MAX, &data, &len);
	if (status == MASQ_ERR_NOT_FOUND)
		return fail(status, "%s is not there: make_params makes it",
		    path);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	reader_init(&r, data, len);
	if (parse(&r, master, public))
		status = check(path, master, public);
	else
		status = fail(MASQ_ERR_BAD_ENTRY, "%s is damaged, or not a "
		    "file of parameters: restore it from a backup", path);
	if (status != MASQ_STATUS_SUCCESS)
		secure_wipe(master, sizeof(*master));
	secure_free(data, len + 1);
	return status;
}

/* Write a file; without the secrets where master is NULL. */
static MASQ_status_t
write_file(const char *path, const struct bb1_master *master,
    const struct bb1_public *public, mode_t mode)
{
	uint8_t buf[FILE_LEN_MAX];
	const uint8_t *base;
	MASQ_status_t status;
	struct writer w;

	writer_init(&w, buf, sizeof(buf));
	writer_bytes(&w, MAGIC, strlen(MAGIC));
	for (size_t i = 0; i < FIELD_COUNT; i++) {
		base = fields[i].secret ? (const uint8_t *)master :
		    (const uint8_t *)public;
		if (base == NULL)
			continue;
		writer_bytes(&w, fields[i].tag, TAG_LEN);
		writer_binary(&w, base + fields[i].offset, fields[i].len);
	}
	writer_bytes(&w, TRAILER, strlen(TRAILER));
	if (writer_ok(&w))
		status = kms_file_write(path, buf, w.len, mode, true);
	else
		status = fail(MASQ_ERR_INTERNAL, "%s: parameters do not fit",
		    path);
	secure_wipe(buf, sizeof(buf));
	return status;
}

MASQ_status_t
kms_params_write(const char *path, const struct bb1_master *master,
    const struct bb1_public *public)
{
	return write_file(path, master, public, 0600);
}

MASQ_status_t
kms_params_write_public(const char *path, const struct bb1_public *public)
{
	return write_file(path, NULL, public, 0644);
}
