/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/tool.h"

#include <errno.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/file.h"
#include "kms/process.h"

#define OPTIONS_MAX 32
#define HELP_COLUMN 16

static const struct tool_option common_options[] = {
	{'H', NULL, "home", "directory of the key management server; default "
	    "$MASQITT_HOME,\nthen the home of user kms, then $HOME"},
	{'h', "help", NULL, "print this text"},
	{0, NULL, NULL, NULL},
};

static const char *home_option;

const char *
tool_home_option(void)
{
	return home_option;
}

MASQ_status_t
tool_become_owner(const char *home)
{
	MASQ_status_t status = kms_process_lower(home);

	return status != MASQ_STATUS_SUCCESS ? status : kms_process_drop(home);
}

MASQ_status_t
tool_home(char **home)
{
	MASQ_status_t status = kms_home_find(home_option, home);

	return status != MASQ_STATUS_SUCCESS ? status :
	    tool_become_owner(*home);
}

void
tool_next(const char *command, const char *rest)
{
	(void)printf("Next: %s%s%s%s\n", command,
	    home_option == NULL ? "" : " -H ",
	    home_option == NULL ? "" : home_option, rest);
}

/* "-k, --key type", or the short form of it for the first line. */
static int
print_option(FILE *out, const struct tool_option *o)
{
	int n = 0;

	if (o->letter < TOOL_LONG_ONLY)
		n += fprintf(out, "-%c", o->letter);
	else
		n += fprintf(out, "--%s", o->name);
	if (o->arg != NULL)
		n += fprintf(out, " %s", o->arg);
	return n;
}

static void
print_help(FILE *out, const struct tool_option *o)
{
	int used = fprintf(out, "  ");

	used += print_option(out, o);
	if (used >= HELP_COLUMN) {
		(void)fprintf(out, "\n");
		used = 0;
	}
	(void)fprintf(out, "%*s", HELP_COLUMN - used, "");
	for (const char *c = o->help; *c != '\0'; c++) {
		(void)fputc(*c, out);
		if (*c == '\n')
			(void)fprintf(out, "%*s", HELP_COLUMN, "");
	}
	(void)fputc('\n', out);
}

static void
print_usage(FILE *out, const struct tool *tool)
{
	const struct tool_option *tables[] = {tool->options,
	    &common_options[tool->homeless ? 1 : 0]};

	(void)fprintf(out, "usage: %s", tool->name);
	for (size_t i = 0; i < 2; i++)
		for (const struct tool_option *o = tables[i]; o->letter != 0;
		    o++) {
			(void)fprintf(out, " [");
			(void)print_option(out, o);
			(void)fprintf(out, "]");
		}
	(void)fprintf(out, "%s%s\n\n%s\n\n",
	    *tool->operands == '\0' ? "" : " ", tool->operands, tool->summary);
	for (size_t i = 0; i < 2; i++)
		for (const struct tool_option *o = tables[i]; o->letter != 0;
		    o++)
			print_help(out, o);
	if (*tool->notes != '\0')
		(void)fprintf(out, "\n%s\n", tool->notes);
}

void
tool_usage(const struct tool *tool, const char *format, ...)
{
	va_list args;

	(void)fprintf(stderr, "%s: ", tool->name);
	va_start(args, format);
	(void)vfprintf(stderr, format, args);
	va_end(args);
	(void)fprintf(stderr, " (%s -h explains)\n", tool->name);
	exit(2);
}

/* getopt_long()'s two tables from ours. */
static void
getopt_tables(const struct tool *tool, char *letters, struct option *names)
{
	const struct tool_option *tables[] = {tool->options, common_options};
	size_t n = 0;

	*letters++ = ':';
	for (size_t i = 0; i < 2; i++)
		for (const struct tool_option *o = tables[i];
		    o->letter != 0 && n < OPTIONS_MAX; o++) {
			if (o->letter < TOOL_LONG_ONLY) {
				*letters++ = (char)o->letter;
				if (o->arg != NULL)
					*letters++ = ':';
			}
			if (o->name == NULL)
				continue;
			names[n].name = o->name;
			names[n].has_arg = o->arg != NULL ?
			    required_argument : no_argument;
			names[n].flag = NULL;
			names[n].val = o->letter;
			n++;
		}
	*letters = '\0';
	memset(&names[n], 0, sizeof(names[n]));
}

int
tool_option(const struct tool *tool, int argc, char **argv)
{
	char letters[2 * OPTIONS_MAX + 2];
	struct option names[OPTIONS_MAX + 1];
	int c;

	(void)umask(S_IRWXG | S_IRWXO);
	getopt_tables(tool, letters, names);
	opterr = 0;
	while ((c = getopt_long(argc, argv, letters, names, NULL)) == 'H')
		home_option = optarg;
	if (c == 'h') {
		print_usage(stdout, tool);
		exit(tool_end(tool, MASQ_STATUS_SUCCESS));
	}
	if (c == ':')
		tool_usage(tool, "option %s needs an argument",
		    argv[optind - 1]);
	if (c == '?' && optopt > 0 && optopt < TOOL_LONG_ONLY)
		tool_usage(tool, "unknown option -%c", optopt);
	if (c == '?')
		tool_usage(tool, "unknown option %s", argv[optind - 1]);
	return c;
}

int
tool_end(const struct tool *tool, MASQ_status_t status)
{
	if (status == MASQ_STATUS_SUCCESS &&
	    (fflush(stdout) != 0 || ferror(stdout)))
		status = fail(MASQ_ERR_INTERNAL, "cannot write the output: %s",
		    strerror(errno));
	if (status == MASQ_STATUS_SUCCESS)
		return 0;
	(void)fprintf(stderr, "%s: %s\n", tool->name, fail_text());
	return 1;
}

long
tool_number(const struct tool *tool, const char *what, const char *text,
    long min, long max)
{
	char *end;
	long value;

	errno = 0;
	value = strtol(text, &end, 10);
	if (errno != 0 || end == text || *end != '\0' || value < min ||
	    value > max)
		tool_usage(tool, "%s has to be a number from %ld to %ld, not "
		    "\"%s\"", what, min, max, text);
	return value;
}

char *
tool_path(const char *home, const char *name)
{
	char *path = kms_home_path(home, name);

	if (path == NULL)
		(void)fail(MASQ_ERR_NOMEM, "out of memory");
	return path;
}

bool
tool_exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 || (errno != ENOENT && errno != ENOTDIR);
}
