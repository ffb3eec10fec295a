/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/settings.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *passphrase_file;		/* NULL: none */
static char *organisation;		/* NULL: CREDENTIALS_O */
static credentials_ask *ask;
static void *ask_arg;

bool
settings_have(MASQ_option_t option)
{
	return option == MASQ_opt_key_passphrase_file ||
	    option == MASQ_opt_organisation;
}

MASQ_status_t
settings_set(MASQ_option_t option, const char *value)
{
	char *copy = NULL, *old;
	char **where = option == MASQ_opt_organisation ? &organisation :
	    &passphrase_file;

	if (option == MASQ_opt_organisation &&
	    strlen(value) > CREDENTIALS_O_MAX)
		return fail(MASQ_ERR_INVAL, "an organisation has at most %d "
		    "bytes in a certificate", CREDENTIALS_O_MAX);
	if (value[0] != '\0') {
		copy = strdup(value);
		if (copy == NULL)
			return fail(MASQ_ERR_NOMEM, "out of memory");
	}
	(void)pthread_mutex_lock(&lock);
	old = *where;
	*where = copy;
	(void)pthread_mutex_unlock(&lock);
	free(old);
	return MASQ_STATUS_SUCCESS;
}

void
settings_set_ask(credentials_ask *new_ask, void *arg)
{
	(void)pthread_mutex_lock(&lock);
	ask = new_ask;
	ask_arg = arg;
	(void)pthread_mutex_unlock(&lock);
}

MASQ_status_t
settings_copy(const struct credentials *files, struct credentials *copy)
{
	struct credentials all = *files;
	bool ok;

	(void)pthread_mutex_lock(&lock);
	all.passphrase_file = passphrase_file;
	all.organisation = organisation != NULL ? organisation : CREDENTIALS_O;
	all.ask = ask;
	all.ask_arg = ask_arg;
	ok = credentials_copy(copy, &all);
	(void)pthread_mutex_unlock(&lock);
	return ok ? MASQ_STATUS_SUCCESS :
	    fail(MASQ_ERR_NOMEM, "out of memory");
}
