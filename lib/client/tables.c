/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/tables.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct shared {
	struct bb1_tables tables;	/* first: what users hold */
	struct shared *next;
	unsigned users;
	struct bb1_params of;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct shared *all;

/* bb1_params_load() gives each value one representation. */
static bool
same(const struct bb1_params *a, const struct bb1_params *b)
{
	return memcmp(&a->R, &b->R, sizeof(a->R)) == 0 &&
	    memcmp(&a->T, &b->T, sizeof(a->T)) == 0 &&
	    memcmp(&a->V, &b->V, sizeof(a->V)) == 0;
}

const struct bb1_tables *
tables_hold(const struct bb1_params *params)
{
	struct shared *s;

	(void)pthread_mutex_lock(&lock);
	for (s = all; s != NULL; s = s->next)
		if (same(&s->of, params))
			break;
	if (s == NULL && (s = malloc(sizeof(*s))) != NULL) {
		bb1_tables_make(&s->tables, params);
		s->of = *params;
		s->users = 0;
		s->next = all;
		all = s;
	}
	if (s != NULL)
		s->users++;
	(void)pthread_mutex_unlock(&lock);
	return s == NULL ? NULL : &s->tables;
}

void
tables_release(const struct bb1_tables *tables)
{
	struct shared **at = &all, *s;

	if (tables == NULL)
		return;
	(void)pthread_mutex_lock(&lock);
	while (*at != NULL && &(*at)->tables != tables)
		at = &(*at)->next;
	s = *at;
	if (s != NULL && --s->users == 0)
		*at = s->next;
	else
		s = NULL;
	(void)pthread_mutex_unlock(&lock);
	free(s);
}
