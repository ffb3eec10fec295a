/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/options.h"

#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/process.h"
#include "masqlib.h"

#define ROWS_MAX 32
#define HELP_COLUMN 16
/* getopt_long() gives this and the number of the row for a long name. */
#define LONG_NAME 256

static void print_usage(const struct options_program *program,
    const struct options_row *row, const char *value);
static void print_version(const struct options_program *program,
    const struct options_row *row, const char *value);

static const struct options_row common_rows[] = {
	{.letter = 'h', .name = "help", .help = "print this text",
	    .kind = OPTIONS_CALL, .call = print_usage},
	{.name = "version", .help = "print the version",
	    .kind = OPTIONS_CALL, .call = print_version},
	{0},
};

static bool
is_end(const struct options_row *row)
{
	return row->letter == 0 && row->name == NULL;
}

/* The program's rows, then those of all programs; NULL behind the last. */
static const struct options_row *
row_at(const struct options_program *program, size_t i)
{
	const struct options_row *const tables[] = {program->rows,
	    common_rows};

	for (size_t t = 0; t < sizeof(tables) / sizeof(tables[0]); t++)
		for (const struct options_row *row = tables[t]; !is_end(row);
		    row++)
			if (i-- == 0)
				return row;
	return NULL;
}

/* --- the usage text --- */

/* "-p port", "-h, --help"; or the first form of it alone. */
static int
print_forms(const struct options_row *row, bool all)
{
	int n = 0;

	if (row->letter != 0)
		n += printf("-%c", row->letter);
	if (row->name != NULL && (all || row->letter == 0))
		n += printf("%s--%s", row->letter != 0 ? ", " : "", row->name);
	if (row->arg != NULL)
		n += printf(" %s", row->arg);
	return n;
}

static void
print_row(const struct options_row *row)
{
	int used = printf("  ") + print_forms(row, true);

	if (used >= HELP_COLUMN) {
		(void)putchar('\n');
		used = 0;
	}
	(void)printf("%*s", HELP_COLUMN - used, "");
	for (const char *c = row->help; *c != '\0'; c++) {
		(void)putchar(*c);
		if (*c == '\n')
			(void)printf("%*s", HELP_COLUMN, "");
	}
	(void)putchar('\n');
}

/* "usage: NAME [-p port] ...", in lines of at most 80 columns. */
static void
print_synopsis(const struct options_program *program)
{
	const struct options_row *row;
	int indent = (int)strlen("usage: ") + (int)strlen(program->name);
	int used = printf("usage: %s", program->name), width;

	for (size_t i = 0; (row = row_at(program, i)) != NULL; i++) {
		if (row->help == NULL)
			continue;
		width = (int)strlen(" [--]") + (row->letter != 0 ? 0 :
		    (int)strlen(row->name)) + (row->arg == NULL ? 0 :
		    (int)strlen(row->arg) + 1);
		if (used + width > 80)
			used = printf("\n%*s", indent, "") - 1;
		used += printf(" [");
		used += print_forms(row, false);
		used += printf("]");
	}
	if (program->operands != NULL && used +
	    (int)strlen(program->operands) + 1 > 80)
		(void)printf("\n%*s", indent, "");
	(void)printf("%s%s\n", program->operands != NULL ? " " : "",
	    program->operands != NULL ? program->operands : "");
}

static void
print_usage(const struct options_program *program,
    const struct options_row *row, const char *value)
{
	(void)value;
	print_synopsis(program);
	(void)printf("\n%s\n\n", program->summary);
	for (size_t i = 0; (row = row_at(program, i)) != NULL; i++)
		if (row->help != NULL)
			print_row(row);
	if (program->notes != NULL)
		(void)printf("\n%s\n", program->notes);
	exit(options_end(program));
}

static void
print_version(const struct options_program *program,
    const struct options_row *row, const char *value)
{
	(void)row;
	(void)value;
	(void)printf("%s (MasQiTT) %s\n", program->name, MASQ_version());
	exit(options_end(program));
}

/* --- parsing --- */

void
options_bad(const struct options_program *program, const char *format, ...)
{
	va_list args;

	(void)fprintf(stderr, "%s: ", program->name);
	va_start(args, format);
	(void)vfprintf(stderr, format, args);
	va_end(args);
	(void)fprintf(stderr, " (%s -h explains)\n", program->name);
	exit(2);
}

int
options_end(const struct options_program *program)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return 0;
	(void)fprintf(stderr, "%s: cannot write the output: %s\n",
	    program->name, strerror(errno));
	return 1;
}

static long
number(const struct options_program *program, const struct options_row *row,
    const char *text)
{
	char *end;
	long value;

	errno = 0;
	value = strtol(text, &end, 10);
	if (errno != 0 || end == text || *end != '\0' || value < row->min ||
	    value > row->max)
		options_bad(program, "%s has to be a number from %ld to %ld, "
		    "not \"%s\"", row->what, row->min, row->max, text);
	return value;
}

static void
take(const struct options_program *program, const struct options_row *row,
    const char *value)
{
	switch (row->kind) {
	case OPTIONS_FLAG:
		*(bool *)row->target = true;
		break;
	case OPTIONS_COUNT:
		++*(int *)row->target;
		break;
	case OPTIONS_STRING:
		*(const char **)row->target = value;
		break;
	case OPTIONS_NUMBER:
		*(long *)row->target = number(program, row, value);
		break;
	case OPTIONS_CALL:
		row->call(program, row, value);
		break;
	}
}

/* getopt_long()'s two tables from ours. */
static void
getopt_tables(const struct options_program *program,
    char letters[2 * ROWS_MAX + 2], struct option names[ROWS_MAX + 1])
{
	const struct options_row *row;
	size_t n = 0;

	*letters++ = ':';
	for (size_t i = 0; i < ROWS_MAX &&
	    (row = row_at(program, i)) != NULL; i++) {
		if (row->letter != 0)
			*letters++ = row->letter;
		if (row->letter != 0 && row->arg != NULL)
			*letters++ = ':';
		if (row->name == NULL)
			continue;
		names[n++] = (struct option){
			.name = row->name,
			.has_arg = row->arg != NULL ? required_argument :
			    no_argument,
			.val = LONG_NAME + (int)i,
		};
	}
	*letters = '\0';
	names[n] = (struct option){0};
}

/* The row of what getopt_long() returned, NULL if there is none. */
static const struct options_row *
find_row(const struct options_program *program, int found)
{
	const struct options_row *row;

	if (found >= LONG_NAME)
		return row_at(program, (size_t)(found - LONG_NAME));
	for (size_t i = 0; (row = row_at(program, i)) != NULL; i++)
		if (row->letter == found)
			return row;
	return NULL;
}

/* What getopt_long() did not take. */
static _Noreturn void
refuse(const struct options_program *program, int found, const char *word)
{
	const char *name = optopt < LONG_NAME ? NULL :
	    find_row(program, optopt)->name;

	if (name != NULL)
		options_bad(program, "option --%s %s", name, found == ':' ?
		    "needs an argument" : "takes no argument");
	if (found == ':')
		options_bad(program, "option -%c needs an argument", optopt);
	if (optopt > 0)
		options_bad(program, "unknown option -%c", optopt);
	options_bad(program, "unknown option %s", word);
}

int
options_parse(const struct options_program *program, int argc, char **argv)
{
	char letters[2 * ROWS_MAX + 2];
	struct option names[ROWS_MAX + 1];
	int found;

	/* Nobody could be told. */
	if (!process_open_standard())
		_exit(EXIT_FAILURE);
	getopt_tables(program, letters, names);
	opterr = 0;
	while ((found = getopt_long(argc, argv, letters, names, NULL)) != -1) {
		if (found == '?' || found == ':')
			refuse(program, found, argv[optind - 1]);
		take(program, find_row(program, found), optarg);
	}
	if (program->operands == NULL && optind != argc)
		options_bad(program, "unexpected \"%s\"", argv[optind]);
	return optind;
}
