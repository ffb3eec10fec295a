/*
 * MQTT v5 property lists as Secure MQTT needs them: its own five User
 * Properties taken out of a list and put into one, everything else kept.
 *
 * Lists are read, measured and copied in time linear in their length. No
 * function keeps a pointer into a list that it was given.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_PROPS_H
#define MOSQ_PROPS_H

#include <stddef.h>

#include <mosquitto.h>

#include "masqlib.h"

/* Bytes of the properties in a packet, without the length before them. */
size_t props_size(const mosquitto_property *list);

/* Bytes that Secure MQTT's properties take in a packet. */
size_t props_size_ours(void);

/*
 * May an application send this list with a PUBLISH packet?
 *
 * list     may be NULL
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL (a property that a client may
 * not send with PUBLISH, one twice, or a User Property with a name of Secure
 * MQTT's) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t props_check_outgoing(
    const mosquitto_property *list);

/*
 * Copy a list in its order, Secure MQTT's properties left out.
 *
 * The copy is built as an application would, since mosquitto_publish_v5() of
 * libmosquitto 2.0 sends only the first property of lists that it received or
 * copied itself.
 *
 * copy     receives the list, for mosquitto_property_free_all(); NULL when
 *          nothing is left
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_MALFORMED_PACKET (a property that
 * PUBLISH does not have) or MASQ_ERR_NOMEM.
 */
MASQ_MUST_USE MASQ_status_t props_copy_others(const mosquitto_property *list,
    mosquitto_property **copy);

/*
 * Append Secure MQTT's properties, in the order in which they are given.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_NOMEM; after an error the list may
 * have some of them.
 */
MASQ_MUST_USE MASQ_status_t props_append_ours(mosquitto_property **list,
    const MASQ_user_properties_t *ours);

/*
 * Part a received list into Secure MQTT's properties and all others, in one
 * pass: libmosquitto gives a property's text away as copies only.
 *
 * ours     receives those that are there, in the order of the packet; whether
 *          all are there and what they say is for MASQ_crypto_api_decrypt()
 * others   receives the rest, as props_copy_others(); NULL after an error
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_NOT_FOUND (none of ours; no fail()),
 * MASQ_ERR_NOMEM or MASQ_ERR_MALFORMED_PACKET (one of ours twice, or with a
 * value that is too long; a property that PUBLISH does not have).
 */
MASQ_MUST_USE MASQ_status_t props_split(const mosquitto_property *list,
    MASQ_user_properties_t *ours, mosquitto_property **others);

#endif /* MOSQ_PROPS_H */
