/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "base/text.h"

#define LINE_ROOM 1024

/* What stands in front of a line, and its colour, by level. */
static const struct {
	const char *word;
	const char *colour;
} looks[] = {
	[KMS_LOG_ERROR] = {"error: ", "\033[31m"},
	[KMS_LOG_WARNING] = {"warning: ", "\033[33m"},
	[KMS_LOG_INFO] = {"", NULL},
	[KMS_LOG_VERBOSE] = {"", NULL},
	[KMS_LOG_DEBUG] = {"", NULL},
};

static enum kms_log_level least = KMS_LOG_INFO;
static bool coloured, with_date;

void
kms_log_setup(enum kms_log_level level, bool colour, bool dated)
{
	least = level;
	coloured = colour;
	with_date = dated;
}

bool
kms_log_wants(enum kms_log_level level)
{
	return level <= least;
}

void
kms_log(enum kms_log_level level, const char *format, ...)
{
	int fd = level <= KMS_LOG_WARNING ? STDERR_FILENO : STDOUT_FILENO;
	const char *colour = looks[level].colour;
	char text[LINE_ROOM], line[LINE_ROOM + 64], date[DATE_LEN + 2] = "";
	va_list args;
	int len;

	if (!kms_log_wants(level))
		return;
	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	text_clean(text);
	if (with_date && date_format(clock_wall(), date))
		(void)memcpy(date + DATE_LEN, " ", 2);
	if (!coloured || colour == NULL || isatty(fd) == 0)
		colour = NULL;
	len = snprintf(line, sizeof(line), "%s%skms: %s%s%s\n", date,
	    colour != NULL ? colour : "", looks[level].word, text,
	    colour != NULL ? "\033[0m" : "");
	/* Nowhere is left to report that the log cannot be written. */
	if (len > 0 && write(fd, line, (size_t)len) < 0)
		return;
}
