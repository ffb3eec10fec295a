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
static pthread_once_t once = PTHREAD_ONCE_INIT;
static struct shared *all;

static void
acquire(void)
{
	(void)pthread_mutex_lock(&lock);
}

static void
release(void)
{
	(void)pthread_mutex_unlock(&lock);
}

/* A child must not find the lock held by a thread that it does not have. */
static void
survive_fork(void)
{
	(void)pthread_atfork(acquire, release, release);
}

/* bb1_params_load() gives each value one representation. */
static bool
same(const struct bb1_params *a, const struct bb1_params *b)
{
	return memcmp(&a->R, &b->R, sizeof(a->R)) == 0 &&
	    memcmp(&a->T, &b->T, sizeof(a->T)) == 0 &&
	    memcmp(&a->V, &b->V, sizeof(a->V)) == 0;
}

/* The lock is held. */
static struct shared *
find(const struct bb1_params *params)
{
	struct shared *s;

	for (s = all; s != NULL; s = s->next)
		if (same(&s->of, params)) {
			s->users++;
			return s;
		}
	return NULL;
}

const struct bb1_tables *
tables_hold(const struct bb1_params *params)
{
	struct shared *s, *mine;

	(void)pthread_once(&once, survive_fork);
	acquire();
	s = find(params);
	release();
	if (s != NULL)
		return &s->tables;
	/* That takes a while; nobody else need wait for it. */
	mine = aligned_alloc(_Alignof(struct shared), sizeof(*mine));
	if (mine == NULL)
		return NULL;
	bb1_tables_make(&mine->tables, params);
	mine->of = *params;
	mine->users = 1;
	acquire();
	s = find(params);
	if (s == NULL) {
		s = mine;
		mine = NULL;
		s->next = all;
		all = s;
	}
	release();
	free(mine);			/* somebody was faster */
	return &s->tables;
}

void
tables_release(const struct bb1_tables *tables)
{
	struct shared **at = &all, *s;

	if (tables == NULL)
		return;
	acquire();
	while (*at != NULL && &(*at)->tables != tables)
		at = &(*at)->next;
	s = *at;
	if (s != NULL && --s->users == 0)
		*at = s->next;
	else
		s = NULL;
	release();
	free(s);
}
