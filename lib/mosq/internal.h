/*
 * What the files of this folder share: the client, and who does what.
 *
 *   masqitt.c    from MASQ_new() to MASQ_destroy()
 *   publish.c    MASQ_publish(): encrypt, hand key packets and data over
 *   callbacks.c  libmosquitto's publish callbacks, key packets filtered out,
 *                and the connect callback, for the broker's limits
 *   receive.c    libmosquitto's message callback: open, deliver or report
 *   instead.c    what masqitt.h puts in the place of libmosquitto's functions
 *   report.c     what could not be opened, to the application
 *   waiting.c    messages whose key cannot be had yet
 *   wake.c       makes the loop's thread look at them
 *   props.c      property lists
 *   topics.c     what is kept of a topic
 *   flight.c     what libmosquitto has taken and the broker not yet answered
 *   table.c      from struct mosquitto to struct masqitt
 *
 * Locks, in the order in which they are taken: a topic's, the client's, those
 * of libmosquitto; that of wake.c before libmosquitto's and no other.
 * libmosquitto holds its callback lock while it calls us; it never wants that
 * lock in a thread that publishes, unless the application runs no loop thread
 * and has not called mosquitto_threaded_set(), and then that thread is the
 * same.
 *
 * While one of our locks is held, the thread cannot be cancelled:
 * mosquitto_destroy() cancels the loop thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MOSQ_INTERNAL_H
#define MOSQ_INTERNAL_H

#include <pthread.h>

#include "masqitt.h"
#include "mosq/flight.h"
#include "mosq/topics.h"
#include "mosq/waiting.h"
#include "mosq/wake.h"

/* libmosquitto's own, not those that masqitt.h puts in their place. */
#undef mosquitto_connect
#undef mosquitto_connect_bind
#undef mosquitto_connect_bind_v5
#undef mosquitto_connect_callback_set
#undef mosquitto_connect_with_flags_callback_set
#undef mosquitto_connect_v5_callback_set
#undef mosquitto_loop
#undef mosquitto_loop_forever
#undef mosquitto_loop_misc
#undef mosquitto_loop_start
#undef mosquitto_loop_stop
#undef mosquitto_publish_callback_set
#undef mosquitto_publish_v5_callback_set
#undef mosquitto_threaded_set
#undef mosquitto_unsubscribe_callback_set
#undef mosquitto_unsubscribe_v5_callback_set

typedef void (*on_message_t)(struct mosquitto *, void *,
    const struct mosquitto_message *, const mosquitto_property *);
typedef void (*on_error_t)(struct mosquitto *, void *, MASQ_status_t,
    const struct mosquitto_message *, const char *);
typedef void (*on_error_v5_t)(struct mosquitto *, void *, MASQ_status_t,
    const struct mosquitto_message *, const char *,
    const mosquitto_property *);
typedef void (*on_connect_t)(struct mosquitto *, void *, int);
typedef void (*on_connect_with_flags_t)(struct mosquitto *, void *, int, int);
typedef void (*on_connect_v5_t)(struct mosquitto *, void *, int, int,
    const mosquitto_property *);
typedef void (*on_publish_t)(struct mosquitto *, void *, int);
typedef void (*on_publish_v5_t)(struct mosquitto *, void *, int, int,
    const mosquitto_property *);

typedef void (*on_unsubscribe_t)(struct mosquitto *, void *, int);
typedef void (*on_unsubscribe_v5_t)(struct mosquitto *, void *, int,
    const mosquitto_property *);

struct masqitt {
	struct mosquitto *mosq;
	void *state;			/* for api.h */
	MASQ_role_t role;
	MASQ_mek_strategy_t strategy;
	bool clean_session;

	/* The application's. */
	_Atomic(on_message_t) on_message;
	_Atomic(on_error_t) on_error;
	_Atomic(on_error_v5_t) on_error_v5;
	_Atomic(on_connect_t) on_connect;
	_Atomic(on_connect_with_flags_t) on_connect_with_flags;
	_Atomic(on_connect_v5_t) on_connect_v5;
	_Atomic(on_publish_t) on_publish;
	_Atomic(on_publish_v5_t) on_publish_v5;
	_Atomic(on_unsubscribe_t) on_unsubscribe;
	_Atomic(on_unsubscribe_v5_t) on_unsubscribe_v5;

	atomic_bool wants_errors;	/* or not, but it has said so */
	atomic_uint printed;		/* bit: status told on standard error */

	/* Of the broker's latest CONNACK. */
	atomic_uint max_packet;		/* bytes; 0: as MQTT */
	atomic_bool unretained;		/* it retains no messages ... */
	atomic_bool told_unretained;	/* ... and the application knows */

	/* What the first publish callback told of, for the second; guarded by
	 * libmosquitto's callback lock. 0: nothing. */
	int told_mid;

	struct waiting waiting;
	struct wake wake;

	/* Guards all below, see flight.h; recursive, see topics.h. */
	pthread_mutex_t lock;
	struct topics topics;
	struct flight flight;
};

/* Put our callbacks into libmosquitto's client. */
void callbacks_install(struct masqitt *masq);

/*
 * Without a clean session: make libmosquitto's client ask for a session that
 * stays, however it connects. libmosquitto keeps the properties of CONNECT
 * even of a call without a host, and uses them in all connections after it.
 */
void session_keep(struct masqitt *masq);

/* libmosquitto's message callback. */
void receive_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props);

/*
 * Open messages that have waited and can be opened now, and report those that
 * have waited long enough. In the thread of libmosquitto's loop.
 */
void receive_waiting(struct masqitt *masq);

/*
 * Tell the application of a message that could not be opened. MASQ_last_error()
 * is the reason; props are the packet's. In the thread of libmosquitto's loop.
 */
void report(struct masqitt *masq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message, const mosquitto_property *props);

#endif /* MOSQ_INTERNAL_H */
