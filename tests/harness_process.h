/*
 * Between harness.c and harness_process.c; tests include harness.h alone.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_HARNESS_PROCESS_H
#define TESTS_HARNESS_PROCESS_H

#include <stdarg.h>
#include <stdbool.h>
#include <sys/types.h>

#include "harness.h"

#define HARNESS_MAX_ARGS 64

struct harness_child {
	char name[64];
	char log[384];
	pid_t pid;			/* 0 once reaped */
	int status;
	struct harness_child *next;
};

struct harness_string {
	struct harness_string *next;
	char text[];
};

/* Program, arguments and NULL; argv[0] is the program's name as given. */
void harness_collect(char *argv[HARNESS_MAX_ARGS], const char *program,
    va_list ap);

/* As harness_spawn(). */
struct harness_child *harness_spawnv(struct harness *h, char *argv[]);

/* As harness_expect(), but tell whether the child wrote the text. */
bool harness_said(struct harness *h, struct harness_child *child,
    const char *text);

#endif /* TESTS_HARNESS_PROCESS_H */
