/*
 * The engine is run in children, for it exits; what it prints is read from
 * pipes.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/options.h"

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "masqlib.h"

#define WORDS 10

static struct {
	bool flag;
	int count;
	const char *string;
	long number;
	char called[64];
} got;

static void
call(const struct options_program *program, const struct options_row *row,
    const char *value)
{
	if (value != NULL && strcmp(value, "bad") == 0)
		options_bad(program, "no %s", value);
	(void)snprintf(row->target, sizeof(got.called), "%s",
	    value == NULL ? "without" : value);
}

static const struct options_row rows[] = {
	{.letter = 'f', .name = "flag", .kind = OPTIONS_FLAG,
	    .target = &got.flag, .help = "a flag"},
	{.letter = 'v', .kind = OPTIONS_COUNT, .target = &got.count,
	    .help = "how much is told,\nin two lines"},
	{.letter = 's', .name = "string", .arg = "text",
	    .kind = OPTIONS_STRING, .target = &got.string,
	    .help = "with a name too long for the column"},
	{.letter = 'n', .name = "number", .arg = "n", .kind = OPTIONS_NUMBER,
	    .target = &got.number, .what = "the number", .min = -1, .max = 9,
	    .help = "a number"},
	{.name = "only-long", .kind = OPTIONS_CALL, .call = call,
	    .target = got.called, .help = "without a letter"},
	{.letter = 'c', .arg = "what", .kind = OPTIONS_CALL, .call = call,
	    .target = got.called, .help = "a call"},
	{.letter = 'H', .name = "hidden", .arg = "x", .kind = OPTIONS_STRING,
	    .target = &got.string},
	{0},
};

static const struct options_program plain = {
	.name = "prog", .summary = "Does this.", .rows = rows,
};

static const struct options_program full = {
	.name = "prog", .summary = "Does this.", .operands = "FILE",
	.rows = rows, .notes = "More of it.",
};

static int
parse(const struct options_program *program, const char *const words[WORDS])
{
	char *argv[WORDS + 2] = {"prog"};
	int argc = 1, first;

	memset(&got, 0, sizeof(got));
	for (; words[argc - 1] != NULL; argc++)
		argv[argc] = (char *)(uintptr_t)words[argc - 1];
	optind = 0;
	first = options_parse(program, argc, argv);
	/* Options are before operands now; what they point to is kept. */
	return argc - first;
}

/* What an exiting call prints to out or err, and its exit status. */
static int
run(const struct options_program *program, const char *const words[WORDS],
    char out[4096], char err[4096])
{
	FILE *files[2] = {tmpfile(), tmpfile()};
	char *texts[2] = {out, err};
	int status;
	pid_t pid;

	assert_non_null(files[0]);
	assert_non_null(files[1]);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		if (dup2(fileno(files[0]), 1) < 0 ||
		    dup2(fileno(files[1]), 2) < 0)
			_exit(99);
		(void)parse(program, words);
		_exit(98);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	for (size_t i = 0; i < 2; i++) {
		rewind(files[i]);
		texts[i][fread(texts[i], 1, 4095, files[i])] = '\0';
		(void)fclose(files[i]);
	}
	return WEXITSTATUS(status);
}

static void
wrong_usage_is_one_line_and_status_2(void **state)
{
	static const struct {
		const char *words[WORDS];
		const char *err;
	} wrong[] = {
		{{"-z"}, "unknown option -z"},
		{{"-fz"}, "unknown option -z"},
		{{"-?"}, "unknown option -?"},
		{{"--none"}, "unknown option --none"},
		{{"--none=3"}, "unknown option --none=3"},
		{{"-s"}, "option -s needs an argument"},
		{{"-fs"}, "option -s needs an argument"},
		{{"--string"}, "option --string needs an argument"},
		{{"--flag=1"}, "option --flag takes no argument"},
		{{"--help=1"}, "option --help takes no argument"},
		{{"-n", "10"}, "the number has to be a number from -1 to 9, "
		    "not \"10\""},
		{{"-n-2"}, "the number has to be a number from -1 to 9, not "
		    "\"-2\""},
		{{"-n1x"}, "the number has to be a number from -1 to 9, not "
		    "\"1x\""},
		{{"-n", ""}, "the number has to be a number from -1 to 9, not "
		    "\"\""},
		{{"--number=99999999999999999999"}, "the number has to be a "
		    "number from -1 to 9, not \"99999999999999999999\""},
		{{"-c", "bad"}, "no bad"},
		{{"more"}, "unexpected \"more\""},
		{{"--", "-f"}, "unexpected \"-f\""},
	};
	char out[4096], err[4096], want[4096];

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		assert_int_equal(run(&plain, wrong[i].words, out, err), 2);
		assert_string_equal(out, "");
		(void)snprintf(want, sizeof(want),
		    "prog: %s (prog -h explains)\n", wrong[i].err);
		assert_string_equal(err, want);
	}
}

static void
short_and_long_forms_set_their_targets(void **state)
{
	static const char *const words[][WORDS] = {
		{"-f", "-vv", "-s", "text", "-n", "7", "-c", "x", "FILE"},
		{"-fvvstext", "-n7", "-cx", "FILE"},
		{"FILE", "--flag", "-v", "--string=text", "-v", "--number=7",
		    "-cx"},
		{"--fl", "-v", "--str", "text", "-vn7", "-cx", "--", "FILE"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		const char *argv[WORDS];

		memcpy(argv, words[i], sizeof(words[i]));
		assert_int_equal(parse(&full, argv), 1);
		assert_true(got.flag);
		assert_int_equal(got.count, 2);
		assert_string_equal(got.string, "text");
		assert_int_equal(got.number, 7);
		assert_string_equal(got.called, "x");
	}
}

static void
nothing_given_leaves_targets_alone(void **state)
{
	(void)state;
	assert_int_equal(parse(&plain, (const char *const[WORDS]){NULL}), 0);
	assert_false(got.flag);
	assert_int_equal(got.count, 0);
	assert_null(got.string);
	assert_int_equal(parse(&plain, (const char *const[WORDS]){
	    "--only-long"}), 0);
	assert_string_equal(got.called, "without");
	assert_int_equal(parse(&full, (const char *const[WORDS]){"a", "--",
	    "-f"}), 2);
	assert_false(got.flag);
	assert_int_equal(parse(&plain, (const char *const[WORDS]){"--hidden",
	    "y", "-n", "-1"}), 0);
	assert_string_equal(got.string, "y");
	assert_int_equal(got.number, -1);
}

static void
usage_text_is_made_from_the_table(void **state)
{
	static const char want[] =
	    "usage: prog [-f] [-v] [-s text] [-n n] [--only-long] [-c what]"
	    " [-h] [--version]\n            FILE\n"
	    "\n"
	    "Does this.\n"
	    "\n"
	    "  -f, --flag    a flag\n"
	    "  -v            how much is told,\n"
	    "                in two lines\n"
	    "  -s, --string text\n"
	    "                with a name too long for the column\n"
	    "  -n, --number n\n"
	    "                a number\n"
	    "  --only-long   without a letter\n"
	    "  -c what       a call\n"
	    "  -h, --help    print this text\n"
	    "  --version     print the version\n"
	    "\n"
	    "More of it.\n";
	static const char *const words[][WORDS] = {{"-h"}, {"--help"},
	    {"-f", "--he", "-z"}};
	char out[4096], err[4096];

	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		assert_int_equal(run(&full, words[i], out, err), 0);
		assert_string_equal(out, want);
		assert_string_equal(err, "");
	}
	assert_int_equal(run(&plain, words[0], out, err), 0);
	assert_null(strstr(out, "FILE"));
	assert_null(strstr(out, "More"));
}

static void
version_is_that_of_the_library(void **state)
{
	char out[4096], err[4096], want[128];

	(void)state;
	assert_int_equal(run(&plain, (const char *const[WORDS]){"--version"},
	    out, err), 0);
	(void)snprintf(want, sizeof(want), "prog (MasQiTT) %s\n",
	    MASQ_version());
	assert_string_equal(out, want);
	assert_string_equal(MASQ_version(), MASQITT_VERSION);
}

static void
output_that_does_not_arrive_is_a_failure(void **state)
{
	int status;
	pid_t pid = fork();

	(void)state;
	assert_true(pid >= 0);
	if (pid == 0) {
		if (freopen("/dev/full", "w", stdout) == NULL ||
		    freopen("/dev/null", "w", stderr) == NULL)
			_exit(99);
		(void)parse(&plain, (const char *const[WORDS]){"-h"});
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(wrong_usage_is_one_line_and_status_2),
		cmocka_unit_test(short_and_long_forms_set_their_targets),
		cmocka_unit_test(nothing_given_leaves_targets_alone),
		cmocka_unit_test(usage_text_is_made_from_the_table),
		cmocka_unit_test(version_is_that_of_the_library),
		cmocka_unit_test(output_that_does_not_arrive_is_a_failure),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
