/*
 * The key management server's log: one line per event, in one write(), so that
 * lines of several threads never mix. Errors and warnings go to standard
 * error, the rest to standard output. Any thread may log.
 *
 * A line that cannot be written, because the disk is full, the reader has gone
 * or does not read for a second, is left out and stops nobody; the next one
 * that can be written tells how many are missing. SIGPIPE has to be ignored.
 *
 * Text from outside may go into a line: control characters are replaced.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_LOG_H
#define KMS_LOG_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum kms_log_level {
	KMS_LOG_ERROR,			/* something does not work */
	KMS_LOG_WARNING,		/* something wants attention */
	KMS_LOG_INFO,			/* start, stop, saves, reloads */
	KMS_LOG_VERBOSE,		/* -v: who was refused, and why */
	KMS_LOG_DEBUG			/* -vv: connections and requests */
};

/*
 * Set up the log; before the first call errors, warnings and information are
 * logged in plain text. Not while other threads log.
 *
 * level   least important level that is still logged
 * colour  colour errors and warnings where the output is a terminal
 * dated   put the time in front of each line, for logs in files
 */
void kms_log_setup(enum kms_log_level level, bool colour, bool dated);

/* Is this level logged? For what would be costly to put together. */
bool kms_log_wants(enum kms_log_level level);

/*
 * May a warning be logged about what happens over and over? Once a minute.
 *
 * last  0 before the first call; one for each kind of warning
 */
bool kms_log_due(_Atomic int64_t *last);

/* Log one printf-formatted line, without a newline at its end. */
void kms_log(enum kms_log_level level, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * The same, and append it to the text in out (NULL: nowhere), with "; " between
 * the parts of that: whoever asked for something is told what the log says.
 */
void kms_log_to(enum kms_log_level level, char *out, size_t room,
    const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif /* KMS_LOG_H */
