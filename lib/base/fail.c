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
static _Thread_local bool may_pass;
static _Thread_local bool hushed;

static void note(bool passes, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

static void
note(bool passes, const char *format, va_list args)
{
	char line[TEXT_LEN] = "";	/* args may point into text */
	int saved_errno = errno;

	if (hushed)
		return;
	may_pass = passes;
	(void)vsnprintf(line, sizeof(line), format, args);
	memcpy(text, line, strlen(line) + 1);
	text_clean(text);
	if (getenv("MASQITT_LOG") != NULL)
		(void)fprintf(stderr, "masqitt: %s\n", text);
	errno = saved_errno;
}

MASQ_status_t
fail(MASQ_status_t status, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	note(false, format, args);
	va_end(args);
	return status;
}

MASQ_status_t
fail_for_now(MASQ_status_t status, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	note(true, format, args);
	va_end(args);
	return status;
}

void
fail_hush(bool on)
{
	hushed = on;
}

bool
fail_may_pass(void)
{
	return may_pass;
}

const char *
fail_text(void)
{
	return text;
}
