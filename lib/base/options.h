/*
 * Options of a program from one table: how they are read, the usage text and
 * the sentences about wrong usage.
 *
 * Options are those of getopt_long(3): -p 1, -p1, several letters in one word,
 * --port 1, --port=1, long names shortened as far as they stay unambiguous,
 * "--" before operands that begin with a dash. Every program has -h, --help
 * and --version, which print to stdout and exit with 0; wrong usage is one
 * line on stderr, "NAME: sentence (NAME -h explains)", and exit status 2.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_OPTIONS_H
#define BASE_OPTIONS_H

#include <stdbool.h>

/* What an option does with its target. */
enum options_kind {
	OPTIONS_FLAG,			/* bool: becomes true */
	OPTIONS_COUNT,			/* int: one more each time */
	OPTIONS_STRING,			/* const char *: the argument */
	OPTIONS_NUMBER,			/* long: the argument, min to max */
	OPTIONS_CALL			/* call() does all of it */
};

struct options_program;

struct options_row {
	char letter;			/* 0: has only a long name */
	const char *name;		/* long name without dashes, or NULL */
	const char *arg;		/* what its argument is called in the
					   usage text; NULL: it takes none */
	const char *help;		/* '\n' begins another line; NULL: the
					   usage text does not speak of it */
	enum options_kind kind;
	void *target;
	const char *what;		/* "the port", of OPTIONS_NUMBER */
	long min, max;
	/* value is the argument, NULL if the option takes none. */
	void (*call)(const struct options_program *program,
	    const struct options_row *row, const char *value);
};

struct options_program {
	const char *name;
	const char *summary;		/* what it does */
	const char *operands;		/* for the usage text; NULL: none */
	const struct options_row *rows;	/* the last has no letter, no name */
	const char *notes;		/* end of the usage text, or NULL */
};

/*
 * Take all options of the command line. This is the first thing that a program
 * does, for it also opens standard descriptors that are closed (process.h).
 * Returns the index in argv of the first operand; a program that takes none
 * only gets here if there is none.
 */
int options_parse(const struct options_program *program, int argc,
    char **argv);

/* Say what is wrong with the call, and exit with 2. */
_Noreturn void options_bad(const struct options_program *program,
    const char *format, ...) __attribute__((format(printf, 2, 3)));

/*
 * The exit status of a program that has done its work: 0, or 1 with a sentence
 * if not all of its output has arrived.
 */
int options_end(const struct options_program *program);

#endif /* BASE_OPTIONS_H */
