/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/tool.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include "base/fail.h"
#include "kms/home.h"
#include "tools/pki.h"

const char *tool_home_option;

int
tool_parse(const struct options_program *program, int argc, char **argv)
{
	(void)umask(S_IRWXG | S_IRWXO);
	return options_parse(program, argc, argv);
}

void
tool_key_type(const struct options_program *program,
    const struct options_row *row, const char *value)
{
	if (!pki_is_key_type(value))
		options_bad(program, "unknown key type \"%s\"; there are "
		    PKI_KEY_TYPES, value);
	*(const char **)row->target = value;
}

MASQ_status_t
tool_home(char **home)
{
	MASQ_status_t status = kms_home_find(tool_home_option, home);

	return status != MASQ_STATUS_SUCCESS ? status :
	    kms_home_enter(*home, false);
}

void
tool_next(const char *command, const char *rest)
{
	(void)printf("Next: %s%s%s%s\n", command,
	    tool_home_option == NULL ? "" : " -H ",
	    tool_home_option == NULL ? "" : tool_home_option, rest);
}

int
tool_end(const struct options_program *program, MASQ_status_t status)
{
	if (status == MASQ_STATUS_SUCCESS)
		return options_end(program);
	(void)fprintf(stderr, "%s: %s\n", program->name, fail_text());
	return 1;
}

char *
tool_path(const char *home, const char *name)
{
	char *path = kms_home_path(home, name);

	if (path == NULL)
		(void)fail(MASQ_ERR_NOMEM, "out of memory");
	return path;
}

bool
tool_exists(const char *path)
{
	struct stat st;

	return kms_home_lstat(path, &st) == 0 ||
	    (errno != ENOENT && errno != ENOTDIR);
}
