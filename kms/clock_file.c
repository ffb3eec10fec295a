/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/clock_file.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/secure.h"
#include "kms/file.h"

#define HEAD "MasQiTT clock 1\n"
#define FILE_LEN_MAX 256
/* A random name that Linux gives each of its starts. */
#define BOOT_FILE "/proc/sys/kernel/random/boot_id"
#define BOOT_LEN 36
/* Beyond all dates. */
#define LEAD_MAX (INT64_C(1) << 40)

static bool
read_boot(char boot[BOOT_LEN + 1])
{
	int fd = open(BOOT_FILE, O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, boot, BOOT_LEN);

	if (fd >= 0)
		(void)close(fd);
	boot[BOOT_LEN] = '\0';
	return n == BOOT_LEN && strspn(boot, "0123456789abcdef-") == BOOT_LEN;
}

static bool
parse(const char *text, int64_t *lead)
{
	char boot[BOOT_LEN + 1], *end;
	long long number;

	if (!read_boot(boot) || strncmp(text, HEAD, strlen(HEAD)) != 0)
		return false;
	text += strlen(HEAD);
	if (strncmp(text, boot, BOOT_LEN) != 0 || text[BOOT_LEN] != ' ')
		return false;
	errno = 0;
	number = strtoll(text + BOOT_LEN + 1, &end, 10);
	if (errno != 0 || strcmp(end, "\n") != 0 || number < -LEAD_MAX ||
	    number > LEAD_MAX)
		return false;
	*lead = number;
	return true;
}

bool
kms_clock_file_read(const char *home, int64_t *lead)
{
	char *path = kms_home_path(home, KMS_CLOCK_FILE);
	uint8_t *data;
	size_t len;
	bool good = false;

	if (path != NULL && kms_file_read(path, false, FILE_LEN_MAX, &data,
	    &len) == MASQ_STATUS_SUCCESS) {
		good = parse((const char *)data, lead);
		secure_free(data, len + 1);
	}
	free(path);
	return good;
}

MASQ_status_t
kms_clock_file_write(const char *home, int64_t lead)
{
	char *path = kms_home_path(home, KMS_CLOCK_FILE);
	char boot[BOOT_LEN + 1], text[FILE_LEN_MAX];
	MASQ_status_t status;
	int len;

	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (read_boot(boot)) {
		len = snprintf(text, sizeof(text), HEAD "%s %" PRId64 "\n",
		    boot, lead);
		status = kms_file_write(path, text, (size_t)len, 0644, false);
	} else {
		status = fail(MASQ_ERR_NOT_FOUND, "cannot read " BOOT_FILE);
	}
	free(path);
	return status;
}
