/*
 * make_params: the secret and public parameters of an installation (guide
 * section 5.1).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/random.h"
#include "base/secure.h"
#include "ibe/bb1.h"
#include "kms/file.h"
#include "kms/params.h"
#include "tools/enrol.h"
#include "tools/tool.h"

static bool only_public;

static const struct options_row options[] = {
	{.letter = 'p', .kind = OPTIONS_FLAG, .target = &only_public,
	    .help = "only write " KMS_PUBLIC_FILE ", from the "
	    KMS_PARAMS_FILE " that is there"},
	TOOL_HOME_ROW,
	{0},
};

static const struct options_program tool = {
	.name = "make_params",
	.summary = "Make the secret and the public parameters of an "
	    "installation, once. Randomness\ncomes from the system. Refuses to"
	    " overwrite: under other parameters nothing that\nwas encrypted "
	    "before can be read. Also makes a kms.cfg to edit if there is none"
	    ".",
	.rows = options,
	.notes = "Files: " KMS_PARAMS_FILE " (secret; who has it can read "
	    "every message) and " KMS_PUBLIC_FILE "\n(no secrets in it; "
	    "subscribers may be given it to check their keys with).\nNext: "
	    "generate_ca, then generate_client_cert ID pub|sub|both for each "
	    "client,\nthen kms.",
};

static MASQ_status_t
random_scalar(uint8_t scalar[BB1_SCALAR_LEN])
{
	uint8_t random[BB1_RANDOM_LEN];
	MASQ_status_t status = random_bytes(random, sizeof(random));

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = bb1_scalar(scalar, random);
	secure_wipe(random, sizeof(random));
	return status == MASQ_STATUS_SUCCESS ? status :
	    fail(status, "the system's random bytes are all zero");
}

static MASQ_status_t
random_master(struct bb1_master *master)
{
	uint8_t *scalars[] = {master->s1, master->s2, master->s3};
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	for (size_t i = 0; i < 3 && status == MASQ_STATUS_SUCCESS; i++)
		status = random_scalar(scalars[i]);
	return status;
}

/* Both files or none; and kms.cfg, which does no harm if they fail. */
static MASQ_status_t
make(const char *home, const char *params_path, const char *public_path)
{
	struct bb1_master *master = NULL;
	struct bb1_public public;
	MASQ_status_t status;

	if (tool_exists(params_path) || tool_exists(public_path))
		return fail(MASQ_ERR_BAD_ENTRY, "%s is there already and is "
		    "not overwritten: under other parameters nothing that was "
		    "encrypted before can be read", tool_exists(params_path) ?
		    params_path : public_path);
	status = enrol_begin(home);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	master = secure_alloc(sizeof(*master));
	if (master == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = random_master(master);
	if (status == MASQ_STATUS_SUCCESS) {
		status = bb1_setup(master, &public);
		if (status != MASQ_STATUS_SUCCESS)
			status = fail(status, "cannot compute the parameters");
	}
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_params_write(params_path, master, &public);
	secure_free(master, sizeof(*master));
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = kms_params_write_public(public_path, &public);
	if (status != MASQ_STATUS_SUCCESS)
		(void)kms_home_unlink(params_path);
	return status;
}

/* public.smqtt of an installation that has none. */
static MASQ_status_t
extract_public(const char *params_path, const char *public_path)
{
	struct bb1_master *master = secure_alloc(sizeof(*master));
	struct bb1_public public;
	MASQ_status_t status;

	if (master == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = kms_params_read(params_path, master, &public);
	secure_free(master, sizeof(*master));
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_params_write_public(public_path, &public);
	return status;
}

int
main(int argc, char **argv)
{
	char *home = NULL, *params_path = NULL, *public_path = NULL;
	MASQ_status_t status;

	(void)tool_parse(&tool, argc, argv);
	status = tool_home(&home);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	params_path = tool_path(home, KMS_PARAMS_FILE);
	public_path = tool_path(home, KMS_PUBLIC_FILE);
	if (params_path == NULL || public_path == NULL)
		status = MASQ_ERR_NOMEM;
	else if (only_public)
		status = extract_public(params_path, public_path);
	else
		status = make(home, params_path, public_path);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (!only_public)
		(void)printf("Secret parameters: %s\n", params_path);
	(void)printf("Public parameters: %s\n", public_path);
	if (!only_public) {
		(void)printf("Configuration, yours to edit: %s/"
		    KMS_CONFIG_FILE "\n", home);
		tool_next("generate_ca", "");
	}
out:
	free(params_path);
	free(public_path);
	free(home);
	return tool_end(&tool, status);
}
