/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/params.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/cursor.h"
#include "base/fail.h"
#include "base/secure.h"
#include "client/limits.h"

#define TAG_LEN 4
static const uint8_t magic[8] = {'P', 'a', 'r', 'a', 'm', 's', ' ', 1};

/* Is this tag next? Then step over it. */
static bool
take_tag(struct reader *r, const char *tag)
{
	if (r->left < TAG_LEN || memcmp(r->ptr, tag, TAG_LEN) != 0)
		return false;
	(void)reader_bytes(r, TAG_LEN);
	return true;
}

static bool
take_field(struct reader *r, const char *tag, uint8_t *out, size_t len)
{
	struct slice s;

	if (!take_tag(r, tag))
		return false;
	s = reader_binary(r);
	if (r->bad || s.len != len)
		return false;
	memcpy(out, s.ptr, len);
	return true;
}

static bool
parse(const uint8_t *data, size_t len, struct bb1_public *public)
{
	static const char *const secrets[] = {"<s1>", "<s2>", "<s3>"};
	struct reader r;
	struct slice s;

	reader_init(&r, data, len);
	s = reader_bytes(&r, sizeof(magic));
	if (r.bad || memcmp(s.ptr, magic, sizeof(magic)) != 0)
		return false;
	if (r.left >= TAG_LEN && memcmp(r.ptr, secrets[0], TAG_LEN) == 0)
		for (int i = 0; i < 3; i++) {
			if (!take_tag(&r, secrets[i]))
				return false;
			(void)reader_binary(&r);
		}
	return take_field(&r, "[RR]", public->R, sizeof(public->R)) &&
	    take_field(&r, "[TT]", public->T, sizeof(public->T)) &&
	    take_field(&r, "[VV]", public->V, sizeof(public->V)) &&
	    take_tag(&r, "End!") && reader_done(&r);
}

MASQ_status_t
params_read(const char *path, struct bb1_params *params)
{
	struct bb1_public public;
	uint8_t *data = secure_alloc(PARAMS_FILE_MAX + 1);
	FILE *file = NULL;
	size_t len;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (data == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	file = fopen(path, "rbe");
	if (file == NULL) {
		status = fail(MASQ_ERR_NOT_FOUND, "cannot read %s: %s", path,
		    strerror(errno));
		goto out;
	}
	/* Secrets must not stay behind in a buffer of stdio. */
	(void)setvbuf(file, NULL, _IONBF, 0);
	len = fread(data, 1, PARAMS_FILE_MAX + 1, file);
	if (ferror(file)) {
		status = fail(MASQ_ERR_NOT_FOUND, "cannot read %s: %s", path,
		    strerror(errno));
		goto out;
	}
	if (len > PARAMS_FILE_MAX || !parse(data, len, &public) ||
	    bb1_params_load(params, &public) != MASQ_STATUS_SUCCESS)
		status = fail(MASQ_ERR_BAD_ENTRY, "%s holds no public "
		    "parameters: give the public.smqtt that make_params "
		    "wrote", path);

out:
	if (file != NULL)
		(void)fclose(file);
	secure_free(data, PARAMS_FILE_MAX + 1);
	return status;
}
