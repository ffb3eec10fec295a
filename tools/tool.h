/*
 * What every tool of a key management server's home has in common: options
 * from a table, which is the usage text too, and one way to end.
 *
 * A tool prints its results on stdout and "NAME: sentence" on stderr, and
 * exits with 0, 1 (it did not work) or 2 (it was called wrongly).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TOOLS_TOOL_H
#define TOOLS_TOOL_H

#include <stdbool.h>

#include "masqlib.h"

/* First letter of options that only have a long name. */
#define TOOL_LONG_ONLY 256

struct tool_option {
	int letter;		/* 0 ends the table */
	const char *name;	/* long name without dashes, or NULL */
	const char *arg;	/* what the argument is called, or NULL */
	const char *help;	/* '\n' begins another line */
};

struct tool {
	const char *name;
	const char *summary;			/* what it does */
	const char *operands;			/* "" if it takes none */
	const struct tool_option *options;	/* without -H and -h */
	const char *notes;			/* end of the usage text */
	bool homeless;		/* takes -H, and has no use for it */
};

/*
 * Start: private by default (umask), and take the -H option and -h, which
 * prints the usage text and exits.
 *
 * Call until it returns -1; each call returns the letter of an option of the
 * table, with its argument in optarg. Operands are left at argv[optind].
 * Whatever is not in the table ends the program with tool_usage().
 */
int tool_option(const struct tool *tool, int argc, char **argv);

/* The -H option, NULL if it was not given. */
const char *tool_home_option(void);

/*
 * Find the home, as kms_home_find() does, and be its owner from here on.
 * Statuses of kms_home_find() and tool_become_owner().
 */
MASQ_MUST_USE MASQ_status_t tool_home(char **home);

/*
 * When root runs: give up root's rights for those of the home's owner, who
 * else could have root read, write and signal whatever they like, by links and
 * pid files in their home.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INTERNAL.
 */
MASQ_MUST_USE MASQ_status_t tool_become_owner(const char *home);

/* Print "Next: ", a command for the same home as this one, and the rest. */
void tool_next(const char *command, const char *rest);

/* Say what is wrong with the call, and exit with 2. */
_Noreturn void tool_usage(const struct tool *tool, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Exit code for main: on failure prints fail_text(), on success makes sure
 * that what was printed has arrived.
 */
int tool_end(const struct tool *tool, MASQ_status_t status);

/* Read a whole number from min to max; anything else is tool_usage(). */
long tool_number(const struct tool *tool, const char *what, const char *text,
    long min, long max);

/* A path in the home, or one more below it; NULL without memory, noted. */
char *tool_path(const char *home, const char *name);

/* Is there anything with this name? */
bool tool_exists(const char *path);

#endif /* TOOLS_TOOL_H */
