/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/fail.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

#define TEXT_LEN 512

static _Thread_local char text[TEXT_LEN];

MASQ_status_t
fail(MASQ_status_t status, const char *format, ...)
{
	char line[TEXT_LEN] = "";	/* args may point into text */
	int saved_errno = errno;
	va_list args;

	va_start(args, format);
	(void)vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	memcpy(text, line, strlen(line) + 1);
	text_clean(text);
	if (getenv("MASQITT_LOG") != NULL)
		(void)fprintf(stderr, "masqitt: %s\n", text);
	errno = saved_errno;
	return status;
}

const char *
fail_text(void)
{
	return text;
}
