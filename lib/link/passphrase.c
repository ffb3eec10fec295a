/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/passphrase.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/fail.h"
#include "base/pem.h"
#include "base/secure.h"

#define ROOM (PEM_PASSPHRASE_MAX + 1)

/* May nobody but its owner read a file, or its group if the owner is root, as
 * platforms mount secrets for a service? */
static MASQ_status_t
check_mode(FILE *file, const char *path)
{
	struct stat st;

	if (fstat(fileno(file), &st) == -1)
		return fail(MASQ_ERR_TLS_INIT, "cannot read passphrase file "
		    "%s: %s", path, strerror(errno));
	if ((st.st_mode & (S_IRWXG | S_IRWXO)) == 0 || (st.st_uid == 0 &&
	    (st.st_mode & (S_IWGRP | S_IXGRP | S_IRWXO)) == 0))
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_TLS_INIT, "passphrase file %s can be read by "
	    "others; run: chmod 600 %s", path, path);
}

/* buf has room for ROOM bytes and a NUL, which is there. */
static MASQ_status_t
read_line(const char *path, char *buf)
{
	FILE *file = fopen(path, "rbe");
	size_t len;
	MASQ_status_t status;

	if (file == NULL)
		return fail(MASQ_ERR_TLS_INIT, "cannot read passphrase file "
		    "%s: %s", path, strerror(errno));
	(void)setvbuf(file, NULL, _IONBF, 0);
	status = check_mode(file, path);
	if (status == MASQ_STATUS_SUCCESS) {
		len = fread(buf, 1, ROOM, file);
		status = ferror(file) ? fail(MASQ_ERR_TLS_INIT, "cannot read "
		    "passphrase file %s: %s", path, strerror(errno)) :
		    pem_passphrase(path, buf, len);
	}
	(void)fclose(file);
	return status;
}

/* Ask the application, which may do what it likes meanwhile. */
static MASQ_status_t
ask(const struct credentials *from, char *buf)
{
	int len;

	if (from->held != NULL)
		(void)pthread_mutex_unlock(from->held);
	len = from->ask(buf, ROOM, from->key_file, from->ask_arg);
	if (from->held != NULL)
		(void)pthread_mutex_lock(from->held);
	if (len <= 0 || len > PEM_PASSPHRASE_MAX ||
	    memchr(buf, '\0', (size_t)len) != NULL)
		return fail(MASQ_ERR_TLS_INIT, "private key file %s is "
		    "encrypted, and the passphrase callback gives no "
		    "passphrase for it", from->key_file);
	memset(buf + len, 0, (size_t)(ROOM + 1 - len));
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
passphrase_get(const struct credentials *from, char **passphrase)
{
	char *buf = secure_alloc(ROOM + 1);
	MASQ_status_t status;

	*passphrase = NULL;
	if (buf == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (from->ask != NULL)
		status = ask(from, buf);
	else if (from->passphrase_file != NULL)
		status = read_line(from->passphrase_file, buf);
	else
		status = fail(MASQ_ERR_TLS_INIT, "private key file %s is "
		    "encrypted: name a file with its passphrase "
		    "(MASQ_opt_key_passphrase_file), set "
		    "MASQ_passphrase_callback_set(), or decrypt it: openssl "
		    "pkey -in %s", from->key_file, from->key_file);
	if (status == MASQ_STATUS_SUCCESS)
		*passphrase = buf;
	else
		secure_free(buf, ROOM + 1);
	return status;
}

void
passphrase_free(char *passphrase)
{
	secure_free(passphrase, ROOM + 1);
}
