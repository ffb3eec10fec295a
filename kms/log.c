/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/log.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "base/text.h"

#define LINE_ROOM 1024
/* Between two warnings about the same. */
#define AGAIN_NS (60 * NS_PER_S)
/* How long a line waits for whoever reads it. */
#define PATIENCE_MS 1000

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

/* What became of the two outputs: standard output and error. */
static struct output {
	atomic_size_t lost;		/* lines, since the last one */
	atomic_bool stuck;		/* that one was lost */
	atomic_bool torn;		/* part of one was written */
} outputs[2];

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

/* Can it be written to now, or soon? One that nobody reads stops nobody. */
static bool
is_ready(int fd, int patience_ms)
{
	struct pollfd output = {.fd = fd, .events = POLLOUT};
	int n;

	do
		n = poll(&output, 1, patience_ms);
	while (n < 0 && errno == EINTR);
	return n == 1 && (output.revents & POLLOUT) != 0;
}

/* Write a line; before it, tell how many could not be written. */
static void
put(int fd, const char *line)
{
	struct output *output = &outputs[fd == STDERR_FILENO];
	size_t lost = atomic_exchange(&output->lost, 0);
	char text[LINE_ROOM + 256], notice[96] = "";
	ssize_t n = -1;
	int len;

	if (lost > 0)
		(void)snprintf(notice, sizeof(notice), "%skms: warning: lines "
		    "that could not be written here: %zu\n",
		    atomic_load(&output->torn) ? "\n" : "", lost);
	len = snprintf(text, sizeof(text), "%s%s", notice, line);
	if (len < 0)
		return;
	/* Only the first one waits. */
	if (is_ready(fd, atomic_load(&output->stuck) ? 0 : PATIENCE_MS))
		n = write(fd, text, (size_t)len);
	atomic_store(&output->stuck, n != len);
	if (n == len) {
		if (lost > 0)
			atomic_store(&output->torn, false);
		return;
	}
	/* A disk may be full in the middle of a line. */
	if (n > 0)
		atomic_store(&output->torn, true);
	(void)atomic_fetch_add(&output->lost, lost + 1);
}

bool
kms_log_due(_Atomic int64_t *last)
{
	int64_t now = clock_steady_ns(), before = atomic_load(last);

	return (before == 0 || now - before >= AGAIN_NS) &&
	    atomic_compare_exchange_strong(last, &before, now);
}

void
kms_log(enum kms_log_level level, const char *format, ...)
{
	int fd = level <= KMS_LOG_WARNING ? STDERR_FILENO : STDOUT_FILENO;
	const char *colour = looks[level].colour;
	char text[LINE_ROOM], line[LINE_ROOM + 64], date[DATE_LEN + 2] = "";
	va_list args;

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
	(void)snprintf(line, sizeof(line), "%s%skms: %s%s%s\n", date,
	    colour != NULL ? colour : "", looks[level].word, text,
	    colour != NULL ? "\033[0m" : "");
	put(fd, line);
}

void
kms_log_to(enum kms_log_level level, char *out, size_t room,
    const char *format, ...)
{
	char text[LINE_ROOM];
	size_t len;
	va_list args;

	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	kms_log(level, "%s", text);
	if (out == NULL)
		return;
	len = strlen(out);
	(void)snprintf(out + len, room - len, "%s%s", len == 0 ? "" : "; ",
	    text);
}
