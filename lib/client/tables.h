/*
 * Tables for encapsulation (struct bb1_tables), one for all sessions of this
 * process that have the same public parameters: 154 KiB, made in a
 * millisecond, worth it for each of them. Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef CLIENT_TABLES_H
#define CLIENT_TABLES_H

#include "ibe/bb1.h"

/*
 * The tables of these parameters, until tables_release(). NULL when there is
 * no memory: encapsulation works without, only slower.
 */
const struct bb1_tables *tables_hold(const struct bb1_params *params);

/* NULL is ignored. */
void tables_release(const struct bb1_tables *tables);

#endif /* CLIENT_TABLES_H */
