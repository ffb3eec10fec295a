/*
 * What every tool of a key management server's home has in common: the -H
 * option, whose rights it runs with, and one way to end.
 *
 * A tool prints its results on stdout and "NAME: sentence" on stderr, and
 * exits with 0, 1 (it did not work) or 2 (it was called wrongly).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TOOLS_TOOL_H
#define TOOLS_TOOL_H

#include <stdbool.h>

#include "base/options.h"
#include "kms/file.h"
#include "masqlib.h"

/* The row of -H in a tool's table of options. */
#define TOOL_HOME_ROW {.letter = 'H', .arg = "home", .help = KMS_HOME_HELP, \
    .kind = OPTIONS_STRING, .target = &tool_home_option}

/* The -H option, NULL if it was not given. */
extern const char *tool_home_option;

/* What -k does: takes a type of private keys. The target is a const char *. */
void tool_key_type(const struct options_program *program,
    const struct options_row *row, const char *value);

/* options_parse(), and private by default (umask) from here on. */
int tool_parse(const struct options_program *program, int argc, char **argv);

/*
 * Find the home (kms_home_find()) and enter it (kms_home_enter()). When root
 * runs a tool in somebody else's home, the tool becomes that user: otherwise
 * the user could have root read, write and signal whatever he likes.
 * Statuses of both.
 */
MASQ_MUST_USE MASQ_status_t tool_home(char **home);

/* Print "Next: ", a command for the same home as this one, and the rest. */
void tool_next(const char *command, const char *rest);

/*
 * Exit code for main: on failure prints fail_text(), on success makes sure
 * that what was printed has arrived.
 */
int tool_end(const struct options_program *program, MASQ_status_t status);

/* A path in the home, or one more below it; NULL without memory, noted. */
char *tool_path(const char *home, const char *name);

/* Is there anything with this name? */
bool tool_exists(const char *path);

#endif /* TOOLS_TOOL_H */
