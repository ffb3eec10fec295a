/*
 * Secure MQTT over libmosquitto (guide section 6).
 *
 * Use this in place of mosquitto_lib_init(), mosquitto_new(),
 * mosquitto_publish*(), mosquitto_message*_callback_set() and
 * mosquitto_destroy(); for everything else get the struct mosquitto with
 * MASQ_get_mosquitto() and call libmosquitto as usual. The connection always
 * speaks MQTT v5.
 *
 * Callbacks run in the thread that runs libmosquitto's loop, and only there.
 * Publishing from inside one works. A program that runs the loop itself in one
 * thread and publishes from others has to call mosquitto_threaded_set(), as
 * with libmosquitto alone. See masqlib.h for the conventions on strings,
 * lengths, ownership and threads.
 *
 * Not for a client's struct mosquitto: mosquitto_message_v5_callback_set(),
 * which would put messages as they are on the wire in place of opened ones;
 * mosquitto_publish*(), which publishes in plain text; mosquitto_reinitialise()
 * and mosquitto_destroy(). A will (mosquitto_will_set()) is sent by the broker
 * and cannot be encrypted.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MASQITT_MASQITT_H
#define MASQITT_MASQITT_H

#include <stdbool.h>
#include <stddef.h>

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include "api.h"
#include "masqlib.h"

#ifdef __cplusplus
extern "C" {
#endif

struct masqitt;

/*
 * Make a Secure MQTT client. Call nothing of libmosquitto before.
 *
 * masq_clientid  Secure MQTT client id, see MASQ_crypto_api_init()
 * mqtt_clientid, clean_session, obj
 *                as for mosquitto_new(); obj is what every callback gets,
 *                also those set on the struct mosquitto itself
 * others         as for MASQ_crypto_api_init()
 *
 * Returns the client, for MASQ_destroy(), or NULL with errno as of
 * MASQ_crypto_api_init(). MASQ_last_status() and MASQ_last_error() tell more.
 */
MASQ_API MASQ_MUST_USE struct masqitt *MASQ_new(const char *masq_clientid,
    const char *mqtt_clientid, bool clean_session, void *obj,
    MASQ_role_t role, MASQ_mek_strategy_t strategy,
    unsigned long int strat_val, const char *kms_host, int kms_port,
    const char *ca_file, const char *cert_file, const char *key_file);

/*
 * The libmosquitto client inside, for all that this header does not offer.
 * It belongs to masq: do not destroy it.
 */
MASQ_API struct mosquitto *MASQ_get_mosquitto(const struct masqitt *masq);

/* The state for api.h inside. It belongs to masq: do not close it. */
MASQ_API void *MASQ_get_masqitt(const struct masqitt *masq);

/*
 * Wipe and free everything; NULL is ignored. As with mosquitto_destroy(), a
 * connection that is still open is dropped without a DISCONNECT packet and a
 * loop thread is ended. Not from inside a callback.
 */
MASQ_API void MASQ_destroy(struct masqitt *masq);

/*
 * Start the MQTT side anew, as mosquitto_reinitialise(): the callbacks set on
 * the struct mosquitto are cleared. The Secure MQTT identity, keys, sequence
 * numbers and the message and error callbacks stay. Not while another thread
 * uses the client, nor from inside a callback.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL or MASQ_ERR_NOMEM.
 */
MASQ_API MASQ_status_t MASQ_reinitialise(struct masqitt *masq,
    const char *id, bool clean_session, void *obj);

/*
 * Encrypt a value and publish it.
 *
 * mid          receives the data packet's message id; may be NULL. It is
 *              written before the packet is sent, so that a publish callback
 *              that comes from within finds it; it means nothing after an
 *              error.
 * topic        the topic; a topic alias cannot stand in for it
 * payloadlen, payload
 *              the value; payload may be NULL when payloadlen is 0
 * qos          0, 1 or 2
 * retain       ignored: data packets are never retained (guide 7.1.2)
 *
 * A key packet that is due goes out before the data, retained, at QoS 1 or
 * qos, whichever is more. It goes out again before the first data of a topic
 * on each new connection, so that no data can come before it and a broker
 * that lost its retained messages has it again.
 *
 * Data of QoS 0 under a key that the broker has not yet acknowledged may have
 * to wait for its key packet; it is then sent at QoS 1, so that it waits in
 * libmosquitto's queue behind the key packet. This happens only while other
 * packets of QoS 1 or 2 are unanswered too. In the same way data stays behind
 * a key packet of QoS 2. (A topic that is always published to at the same QoS
 * 1 or 2 never sees another.)
 *
 * The publish callback reports data of QoS 0 right behind a key packet only
 * when the broker has acknowledged that. A program that publishes once and ends
 * should disconnect in that callback and not at once: closing a connection
 * while an acknowledgement is on its way resets it, and the broker may lose
 * what it has not read.
 *
 * Between broker and subscriber MQTT keeps the order of packets of one QoS
 * only. With QoS 0, or different QoS on one topic, a subscriber that falls
 * behind may be sent data before its key packet, and keeps it for a while
 * (MASQ_wait_limits_set()); stay with QoS 1 where no value may be missed.
 *
 * To clear the key packet that a broker retains of a topic, publish an empty
 * retained message in plain: mosquitto_publish(MASQ_get_mosquitto(masq), NULL,
 * topic, 0, NULL, 1, true), or mosquitto_pub -r -n -t TOPIC. Who subscribes
 * after that cannot open data before the next key packet.
 *
 * Returns MASQ_STATUS_SUCCESS when the packet was handed to libmosquitto. Once
 * it has been, at QoS 1 and 2 libmosquitto sends it again after a connection
 * that broke.
 * MASQ_ERR_NO_CONN when there is no connection to the broker: the packet was
 * not taken and will not be sent; publish again when connected. (That is
 * unlike mosquitto_publish(), which keeps packets of QoS 1 and 2 all the same
 * and sends them later.)
 * MASQ_ERR_INVAL (arguments; topic empty, too long or with wildcards; a QoS
 * that the broker does not take), MASQ_ERR_MALFORMED_UTF8,
 * MASQ_ERR_INVAL_ROLE (a subscriber), MASQ_ERR_PAYLOAD_SIZE (the packet would
 * be larger than MQTT or the broker allows), MASQ_ERR_KEY_PACKET (the broker
 * refuses the topic's key packet time and again), MASQ_ERR_NOMEM, or
 * MASQ_ERR_KMS and MASQ_ERR_CRYPTO as MASQ_crypto_api_encrypt().
 *
 * After any error the data packet is not sent, and a key packet that was due
 * is sent with the next publish.
 */
MASQ_API MASQ_status_t MASQ_publish(struct masqitt *masq,
    int *mid, const char *topic, int payloadlen, const void *payload, int qos,
    bool retain);

/*
 * As MASQ_publish(), with properties for the data packet (may be NULL). A
 * User Property with one of Secure MQTT's five names, or an empty topic with
 * a topic alias, is MASQ_ERR_INVAL.
 */
MASQ_API MASQ_status_t MASQ_publish_v5(struct masqitt *masq,
    int *mid, const char *topic, int payloadlen, const void *payload, int qos,
    bool retain, const mosquitto_property *properties);

/*
 * Set what receives opened messages: the value in plain, Secure MQTT's five
 * properties gone, all others as they came. NULL turns delivery off.
 */
MASQ_API void MASQ_message_v5_callback_set(struct masqitt *masq,
    void (*on_message)(struct mosquitto *, void *,
	const struct mosquitto_message *, const mosquitto_property *props));

/*
 * What may wait. A message whose key cannot be had yet, because the KMS cannot
 * be reached or gives no more keys just now (MASQ_try_again()), is kept and
 * opened when the key comes, in the order of arrival among those of one topic,
 * publisher and date. Data that comes before its key packet (MASQ_ERR_NO_KEY)
 * is kept as well, for 5 seconds and in half of the room at most. What cannot
 * be opened in time, or found no room, goes to the error callback.
 *
 * messages     how many at most, 1,000 unless set
 * bytes        what they may take in all, with topics, properties and what
 *              keeping them takes; 16 MiB unless set
 * seconds      how long each, 60 unless set; or its Message Expiry Interval
 *              if that is shorter
 *
 * 0 of anything turns waiting off. What waits already may stay, for as long as
 * the new time allows.
 *
 * Waiting messages are in memory alone: at QoS 1 and 2 the broker has the
 * acknowledgement, and they are lost with the process, or MASQ_destroy().
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INVAL.
 */
MASQ_API MASQ_status_t MASQ_wait_limits_set(struct masqitt *masq,
    size_t messages, size_t bytes, unsigned int seconds);

/*
 * Set what is called once for each message that could not be opened: status
 * says why, message is the packet as received, text a sentence for a human. The
 * connection goes on. NULL turns reports off. Until this function or the next
 * one is called, the first message of each status goes to standard error.
 *
 * A message without Secure MQTT properties is MASQ_ERR_NOT_FOUND, or, when its
 * payload can only be Secure MQTT's, MASQ_ERR_MALFORMED_PACKET: a bridge or
 * broker has stripped them. An empty one is neither delivered nor reported: it
 * is what clears a retained message, see MASQ_publish(). Nor are second copies
 * (MASQ_ERR_DUPLICATE), as overlapping subscriptions give them.
 *
 * A publisher's callback is called with MASQ_ERR_KEY_PACKET, and topic, mid and
 * QoS of the key packet but no payload, for each key packet that the broker
 * refuses, and for the first one on a connection to a broker that retains no
 * messages: who subscribes later has to wait for the next key packet there.
 *
 * MASQ_ERR_NO_KEY tells that the key packet of a message did not come. A shared
 * subscription ($share/GROUP/FILTER) works with ephemeral keys only: the broker
 * gives each key packet to one member of the group, and data to the others.
 */
MASQ_API void MASQ_error_callback_set(struct masqitt *masq,
    void (*on_error)(struct mosquitto *, void *obj, MASQ_status_t status,
	const struct mosquitto_message *message, const char *text));

/*
 * The same with all of the packet's properties, as received: with them and the
 * message an application can call MASQ_crypto_api_decrypt() later by itself.
 * Both callbacks may be set, and then both are called; NULL turns one off.
 */
MASQ_API void MASQ_error_v5_callback_set(struct masqitt *masq,
    void (*on_error)(struct mosquitto *, void *obj, MASQ_status_t status,
	const struct mosquitto_message *message, const char *text,
	const mosquitto_property *props));

/*
 * mosquitto_publish_callback_set() and mosquitto_publish_v5_callback_set()
 * with key packets left out: the callback hears only of message ids that
 * MASQ_publish() gave to the application, or mosquitto_publish() did. Both
 * callbacks may be set; NULL turns one off. For a struct mosquitto that is not
 * of MASQ_new() they are libmosquitto's functions.
 *
 * This header puts them in the place of libmosquitto's names, so that code as
 * the guide shows it (section 6.2) works unchanged:
 *
 *	mosquitto_publish_callback_set(MASQ_get_mosquitto(masq), on_publish);
 *
 * A callback that reaches libmosquitto another way (compiled without this
 * header, or from another language) gets the ids of key packets too, which is
 * harmless to all but the callback.
 */
MASQ_API void MASQ_mosquitto_publish_callback_set(struct mosquitto *mosq,
    void (*on_publish)(struct mosquitto *, void *, int mid));
MASQ_API void MASQ_mosquitto_publish_v5_callback_set(struct mosquitto *mosq,
    void (*on_publish)(struct mosquitto *, void *, int mid, int reason_code,
	const mosquitto_property *props));
#define mosquitto_publish_callback_set MASQ_mosquitto_publish_callback_set
#define mosquitto_publish_v5_callback_set \
	MASQ_mosquitto_publish_v5_callback_set

/*
 * The three setters of connect callbacks, put in the place of libmosquitto's in
 * the same way: the library reads in CONNACK what the broker can do before it
 * calls them, in this order.
 */
MASQ_API void MASQ_mosquitto_connect_callback_set(struct mosquitto *mosq,
    void (*on_connect)(struct mosquitto *, void *, int reason_code));
MASQ_API void MASQ_mosquitto_connect_with_flags_callback_set(
    struct mosquitto *mosq, void (*on_connect)(struct mosquitto *, void *,
	int reason_code, int flags));
MASQ_API void MASQ_mosquitto_connect_v5_callback_set(struct mosquitto *mosq,
    void (*on_connect)(struct mosquitto *, void *, int reason_code, int flags,
	const mosquitto_property *props));
#define mosquitto_connect_callback_set MASQ_mosquitto_connect_callback_set
#define mosquitto_connect_with_flags_callback_set \
	MASQ_mosquitto_connect_with_flags_callback_set
#define mosquitto_connect_v5_callback_set \
	MASQ_mosquitto_connect_v5_callback_set

/*
 * mosquitto_connect(), mosquitto_connect_bind() and mosquitto_connect_bind_v5()
 * with the meaning that `clean_session` has for mosquitto_new(): when it is
 * false, the broker keeps the session while the client is away. MQTT v5 would
 * end it with the connection; so CONNECT asks for one that never ends, unless
 * properties has a Session Expiry Interval of its own. The broker may choose a
 * shorter one, and says so in CONNACK. The asynchronous functions and
 * reconnections do the same by themselves. As above, this header puts these in
 * the place of libmosquitto's names, and other clients get its functions.
 *
 * A subscriber that is started anew has no keys of persistent strategies until
 * it gets the retained key packets again: subscribe in the connect callback,
 * even when the session was kept. What the broker sends before them waits.
 */
MASQ_API int MASQ_mosquitto_connect(struct mosquitto *mosq, const char *host,
    int port, int keepalive);
MASQ_API int MASQ_mosquitto_connect_bind(struct mosquitto *mosq,
    const char *host, int port, int keepalive, const char *bind_address);
MASQ_API int MASQ_mosquitto_connect_bind_v5(struct mosquitto *mosq,
    const char *host, int port, int keepalive, const char *bind_address,
    const mosquitto_property *properties);
#define mosquitto_connect MASQ_mosquitto_connect
#define mosquitto_connect_bind MASQ_mosquitto_connect_bind
#define mosquitto_connect_bind_v5 MASQ_mosquitto_connect_bind_v5

/*
 * The loop. In the same way these take the place of libmosquitto's functions:
 * they call those, and also open messages that wait (MASQ_wait_limits_set()),
 * in the thread that runs the loop.
 *
 * mosquitto_loop() returns after a second at most while messages wait.
 * mosquitto_loop_forever() lets other threads call libmosquitto meanwhile, as
 * mosquitto_threaded_set() does. There, and in the thread of
 * mosquitto_loop_start(), messages that wait are looked at once a second. To be
 * called back for that the library sends the broker an UNSUBSCRIBE for
 * "MasQiTT/wake", which is no subscription; the two unsubscribe callbacks do
 * not hear of it.
 *
 * A loop that is run another way (compiled without this header, or from another
 * language) opens waiting messages when the next packet comes.
 */
MASQ_API int MASQ_mosquitto_loop(struct mosquitto *mosq, int timeout,
    int max_packets);
MASQ_API int MASQ_mosquitto_loop_misc(struct mosquitto *mosq);
MASQ_API int MASQ_mosquitto_loop_forever(struct mosquitto *mosq, int timeout,
    int max_packets);
MASQ_API int MASQ_mosquitto_loop_start(struct mosquitto *mosq);
MASQ_API int MASQ_mosquitto_loop_stop(struct mosquitto *mosq, bool force);
MASQ_API int MASQ_mosquitto_threaded_set(struct mosquitto *mosq,
    bool threaded);
MASQ_API void MASQ_mosquitto_unsubscribe_callback_set(struct mosquitto *mosq,
    void (*on_unsubscribe)(struct mosquitto *, void *, int mid));
MASQ_API void MASQ_mosquitto_unsubscribe_v5_callback_set(
    struct mosquitto *mosq, void (*on_unsubscribe)(struct mosquitto *, void *,
	int mid, const mosquitto_property *props));
#define mosquitto_loop MASQ_mosquitto_loop
#define mosquitto_loop_misc MASQ_mosquitto_loop_misc
#define mosquitto_loop_forever MASQ_mosquitto_loop_forever
#define mosquitto_loop_start MASQ_mosquitto_loop_start
#define mosquitto_loop_stop MASQ_mosquitto_loop_stop
#define mosquitto_threaded_set MASQ_mosquitto_threaded_set
#define mosquitto_unsubscribe_callback_set \
	MASQ_mosquitto_unsubscribe_callback_set
#define mosquitto_unsubscribe_v5_callback_set \
	MASQ_mosquitto_unsubscribe_v5_callback_set

/* Why MASQ_new() returned NULL, per thread. */
MASQ_API MASQ_status_t MASQ_last_status(void);

#ifdef __cplusplus
}
#endif

#endif /* MASQITT_MASQITT_H */
