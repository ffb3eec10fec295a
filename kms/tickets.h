/*
 * What session tickets stand for. A ticket is a random name, and the server
 * keeps what belongs to it: that is less work than to open and seal tickets
 * which carry a certificate each, and what a ticket could decrypt is gone as
 * soon as the ticket is replaced. Data are secret and kept in secure memory.
 *
 * The table is bounded: the oldest go first, and whoever comes with their
 * tickets shakes hands in full. Any thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_TICKETS_H
#define KMS_TICKETS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KMS_TICKET_LEN 32
#define KMS_TICKET_DATA_MAX 440

struct kms_tickets;

/*
 * An empty table for as many tickets, or NULL without memory. Tickets end after
 * this many seconds, and are wiped when the next is put in after that.
 */
struct kms_tickets *kms_tickets_new(size_t max, int64_t seconds);

/* Wipe and free. NULL is ignored. */
void kms_tickets_free(struct kms_tickets *tickets);

/*
 * Keep data of 1 to KMS_TICKET_DATA_MAX bytes under a name, which is random
 * and new. It replaces the ticket `old`, if that is there still (NULL: none),
 * else the oldest when the table is full. False without memory, or if the
 * length is out of bounds; then the client gets a ticket that opens nothing.
 */
bool kms_tickets_put(struct kms_tickets *tickets,
    const uint8_t name[KMS_TICKET_LEN], const uint8_t *old,
    const uint8_t *data, size_t len);

/* Copy what a ticket stands for: its length, or 0 if it is not there. */
size_t kms_tickets_get(struct kms_tickets *tickets,
    const uint8_t name[KMS_TICKET_LEN], uint8_t data[KMS_TICKET_DATA_MAX]);

#endif /* KMS_TICKETS_H */
