/*
 * From libmosquitto's client to ours: what a callback needs, since the user
 * data of libmosquitto's client is the application's. The table is the only
 * state of the library that belongs to the process.
 *
 * Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_TABLE_H
#define MOSQ_TABLE_H

#include <stdbool.h>

struct masqitt;
struct mosquitto;

/* Enter a pair. Returns false when there is no memory. */
bool table_add(const struct mosquitto *mosq, struct masqitt *masq);

/* Remove a pair that may be there. */
void table_remove(const struct mosquitto *mosq);

/* NULL if mosq is not of ours. */
struct masqitt *table_find(const struct mosquitto *mosq);

#endif /* MOSQ_TABLE_H */
