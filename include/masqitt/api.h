/*
 * Secure MQTT for any MQTT code base (guide section 7).
 *
 * The application owns the MQTT connection; this interface turns topic values
 * into PUBLISH payloads with their User Properties and back.
 *
 *   publish                             receive
 *   do {                                st = MASQ_crypto_api_decrypt(...);
 *     len = sizeof(buf);                if (st == MASQ_STATUS_SUCCESS)
 *     st = MASQ_crypto_api_encrypt(       deliver(value, value_len);
 *         ..., buf, &len);              else if (st != MASQ_STATUS_KEY_MGMT
 *     if (st == MASQ_STATUS_ANOTHER)        && st != MASQ_ERR_DUPLICATE)
 *       send(retain = 1, buf, len);       report(st);
 *     else if (st == MASQ_STATUS_SUCCESS)
 *       send(retain = 0, buf, len);
 *   } while (st == MASQ_STATUS_ANOTHER);
 *
 * See masqlib.h for the conventions on strings, lengths, ownership and
 * threads. Any number of states may live in one process. This header needs
 * no libmosquitto, nor does a program that is built with the flags of
 * "pkg-config masqitt-api" or linked with -lmasqitt.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MASQITT_API_H
#define MASQITT_API_H

#include <stddef.h>

#include "crypto.h"
#include "masqlib.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Start a client.
 *
 * protoid      "1.0/1"
 * role         what the client is enrolled for
 * clientid     16 characters of 0-9A-Za-z, the subject of the certificate;
 *              NULL takes the certificate's
 * strategy     publisher, both: how keys are managed; ignored for subscribers
 * strat_val    X of persistent_pkt (packets), _bytes (bytes) and _time
 *              (seconds), at least 1; otherwise ignored
 * kms_host     name, IPv4 or IPv6 address, as people write them: with
 *              ":port", brackets around IPv6, a dot at the end, in upper
 *              case; NULL is 127.0.0.1
 * kms_port     TCP port; 0 or less is that of kms_host, else
 *              MASQ_KMS_DFLT_PORT
 * ca_file, cert_file, key_file
 *              PEM files: the authority's certificate, or the old one's and
 *              the new one's in either order; the client's certificate, and
 *              others between it and the authority, in any order; its private
 *              key, see MASQ_opt_key_passphrase_file if that is encrypted
 * state        receives the client; give it to MASQ_crypto_api_close()
 *
 * A publisher fetches expiration dates and public parameters here and so
 * needs a KMS that answers. A subscriber introduces itself, but starts without
 * a KMS when there is none to be reached, and says so on standard error. A
 * client that is enrolled for another role is MASQ_ERR_KMS.
 *
 * When the files change, the next connection to the KMS takes them over, if
 * they are those of the same client; until they can be used (the certificate
 * is exchanged, its key not yet) those that were read before stay in use.
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_BAD_PROTOID, MASQ_ERR_INVAL,
 * MASQ_ERR_INVAL_ROLE, MASQ_ERR_TLS_INIT, MASQ_ERR_KMS, MASQ_ERR_CRYPTO,
 * MASQ_ERR_NOMEM or MASQ_ERR_INTERNAL; *state is NULL unless successful. After
 * a failure errno is EINVAL (arguments), EACCES (certificate or key files),
 * ENXIO (there is no host of that name), EAGAIN (the name server cannot tell
 * at present), ETIMEDOUT or ECONNREFUSED (KMS), ENOMEM, or EIO for the rest.
 */
MASQ_API MASQ_MUST_USE MASQ_status_t MASQ_crypto_api_init(const char *protoid,
    MASQ_role_t role, const char *clientid, MASQ_mek_strategy_t strategy,
    unsigned long int strat_val, const char *kms_host, int kms_port,
    const char *ca_file, const char *cert_file, const char *key_file,
    void **state);

/*
 * Mix data into the random generator of the process. It never replaces the
 * system's entropy. NULL or 0 bytes are ignored. Any thread.
 */
MASQ_API void MASQ_crypto_api_add_entropy(const unsigned char *data,
    size_t data_len);

/* Wipe and free a client. NULL is ignored. */
MASQ_API void MASQ_crypto_api_close(void *state);

/*
 * Make the next PUBLISH packet for a topic value.
 *
 * topic_value  may be NULL when topic_value_len is 0
 * user_properties
 *              receives the five properties, to be sent in this order
 * outbuf, outbuf_len
 *              on entry *outbuf_len is the room in outbuf; on return the
 *              bytes of the payload, or with MASQ_ERR_NOSPACE the bytes
 *              needed. MASQ_crypto_api_overhead() tells both ahead. What
 *              is written may not overlap topic_value.
 *
 * MASQ_STATUS_ANOTHER: this is a key packet. Send it with Retain set and call
 * again with the same topic and value. The data packet that is then due
 * belongs to this thread and topic: a thread that publishes to the topic in
 * between is given the same key packet, byte for byte, before its own data.
 * MASQ_STATUS_SUCCESS: this is the data packet; send it with Retain clear.
 *
 * Errors spend nothing: MASQ_ERR_INVAL (topic empty, too long or with
 * wildcards), MASQ_ERR_MALFORMED_UTF8, MASQ_ERR_INVAL_ROLE (a subscriber),
 * MASQ_ERR_NOSPACE, MASQ_ERR_PAYLOAD_SIZE, MASQ_ERR_KMS (no valid date is
 * held and the KMS cannot be reached), MASQ_ERR_CRYPTO, MASQ_ERR_NOMEM.
 */
MASQ_API MASQ_MUST_USE MASQ_status_t MASQ_crypto_api_encrypt(void *state,
    const char *topic_name, const unsigned char *topic_value,
    size_t topic_value_len, MASQ_user_properties_t *user_properties,
    unsigned char *outbuf, size_t *outbuf_len);

/*
 * Make key packets due: the next packet of a topic that has a key in use is its
 * key packet once more, byte for byte, with MASQ_STATUS_ANOTHER.
 *
 * topic_name   the topic whose key packet could not be sent, or was refused by
 *              the broker; NULL for all topics, after each new connection to a
 *              broker: it may have lost its retained messages, and then nobody
 *              who subscribes later could open data before the next key
 *
 * With ephemeral keys it does nothing. Returns MASQ_STATUS_SUCCESS,
 * MASQ_ERR_INVAL (state missing, topic unusable), MASQ_ERR_MALFORMED_UTF8,
 * MASQ_ERR_INVAL_ROLE (a subscriber), MASQ_ERR_NOMEM or MASQ_ERR_CRYPTO.
 */
MASQ_API MASQ_status_t MASQ_crypto_api_key_packet_due(void *state,
    const char *topic_name);

/*
 * Open the payload of a received PUBLISH packet.
 *
 * user_properties
 *              the packet's Secure MQTT properties, in any order
 * topic_value, topic_value_len
 *              on entry *topic_value_len is the room in topic_value; on
 *              return the bytes of the value, or with MASQ_ERR_NOSPACE the
 *              bytes needed. inbuf_len bytes are always enough. The value
 *              may overlap inbuf only if topic_value is the same pointer;
 *              the payload may then be gone, also after an error.
 *
 * MASQ_STATUS_KEY_MGMT: a key packet, also one already known; discard it.
 * MASQ_STATUS_SUCCESS: topic_value holds the value.
 * MASQ_ERR_DUPLICATE: the same packet was opened within the last minute, as QoS
 * 1 and overlapping subscriptions deliver packets twice, which is no attack;
 * discard it. The same packet at another time, or another one with its sequence
 * number, is MASQ_ERR_REPLAY.
 *
 * Errors leave topic_value without any plaintext: MASQ_ERR_BAD_PROTOID,
 * MASQ_ERR_MALFORMED_PACKET, MASQ_ERR_MALFORMED_UTF8, MASQ_ERR_INVAL,
 * MASQ_ERR_INVAL_ROLE (a publisher), MASQ_ERR_NO_KEY (the next key packet
 * heals it), MASQ_ERR_DECRYPT, MASQ_ERR_KMS, MASQ_ERR_REPLAY,
 * MASQ_ERR_EXPIRED, MASQ_ERR_NOSPACE, MASQ_ERR_CRYPTO, MASQ_ERR_NOMEM.
 */
MASQ_API MASQ_MUST_USE MASQ_status_t MASQ_crypto_api_decrypt(void *state,
    const char *topic_name, const MASQ_user_properties_t *user_properties,
    const unsigned char *inbuf, size_t inbuf_len, unsigned char *topic_value,
    size_t *topic_value_len);

/*
 * How many bytes a strategy adds.
 *
 * overhead_bytes  receives what a data packet is longer than its value
 *                 (ephemeral 158, persistent 28)
 * mek_bytes       receives the size of a key packet (0 or 130); may be NULL
 *                 for MASQ_key_ephemeral only
 *
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INVAL.
 */
MASQ_API MASQ_status_t MASQ_crypto_api_overhead(
    MASQ_mek_strategy_t strategy, size_t *overhead_bytes, size_t *mek_bytes);

/*
 * The strategy given at init (MASQ_key_none for a subscriber).
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INVAL.
 */
MASQ_API MASQ_status_t MASQ_crypto_api_get_strategy(void *state,
    MASQ_mek_strategy_t *strategy);

/*
 * What a KM property tells of the sender's strategy: "Ephm" is
 * MASQ_key_ephemeral; "Pers" or 8 hexadecimal digits MASQ_key_persistent_exp
 * (no more can be told); anything else, NULL too, MASQ_key_none.
 */
MASQ_API MASQ_mek_strategy_t MASQ_crypto_api_mek_to_strat(const char *mek);

/* Settings, see MASQ_crypto_api_set(): of one client, or, where it says "state
 * NULL", of all clients of the process that start from then on. */
typedef enum {
	/* How long a message still opens after its expiration date: seconds,
	 * or a number and one of s, m, h, d, w and y; default "24h". With
	 * "unlimited" (reference publishers may keep their first date for
	 * ever) nothing is forgotten either that guards against replay. It
	 * is cut short where MASQ_opt_identities_max is reached. */
	MASQ_opt_late_grace = 1,
	/* File with the public parameters (public.smqtt, written by
	 * make_params). A subscriber that has it verifies every private key
	 * that the KMS sends. */
	MASQ_opt_params_file,
	/* Subscriber: how many identities (publisher, topic and expiration
	 * date) are known at a time, default "262144": those in use and, for
	 * late messages, those whose date passed less than MASQ_opt_late_grace
	 * ago. Each takes up to 1,024 bytes of memory, half of them locked,
	 * and for messages that were lost or forged up to 256 bytes more on
	 * average. That makes 320 MiB for all of them, taken only as they
	 * come.
	 *
	 * When there are more, dates that have passed are forgotten first, and
	 * their late messages are MASQ_ERR_EXPIRED. If there are none, or with
	 * an unlimited grace, messages of further identities are
	 * MASQ_ERR_NOMEM until a date has passed. */
	MASQ_opt_identities_max,
	/* Subscriber: how many private keys of publishers and topics that are
	 * new to it it asks the KMS for per second, and how many at once
	 * before that limit counts; default "100/20000", or "unlimited". Above
	 * that, messages fail with MASQ_ERR_KMS for now (MASQ_try_again()).
	 * Publishers and topics of which it has opened a message before have
	 * as much again to themselves, and get all their keys at each new
	 * expiration date. */
	MASQ_opt_key_rate,
	/* Subscriber: for ephemeral publishers that begin with the same
	 * sequence number each time they start, as one-shot ones of the
	 * reference implementation do with 00000000. This many ephemeral
	 * messages, the last ones of all publishers together, are remembered
	 * one by one, and only their copies are refused; sequence numbers no
	 * longer count. The price: whoever recorded an older message can have
	 * it delivered again, until its date and MASQ_opt_late_grace have
	 * passed; and 72 bytes of memory for each. For example "65536";
	 * default "0", which is off. Persistent keys are not affected. */
	MASQ_opt_ephemeral_copies,
	/* For clients that start from now on, state NULL: file whose first
	 * line is the passphrase of their private keys, if these are
	 * encrypted; default, and "", is none. Nobody but its owner may be
	 * able to read it, or its group if root owns it. A callback
	 * (MASQ_passphrase_callback_set()) is asked first. */
	MASQ_opt_key_passphrase_file,
	/* For clients that start from now on, state NULL: the organisation
	 * (O) that the subject of a client's certificate has to have, at most
	 * 64 bytes, "*" for any or none; default, and "", is "MasQiTT". It
	 * must be what the KMS asks for. */
	MASQ_opt_organisation
} MASQ_option_t;

/*
 * Change one setting: of one client, before its first message, or, with those
 * options that say so, of all clients of the process that start from now on.
 * Any thread.
 *
 * state        the client, or NULL
 * value        the new value as text
 *
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_INVAL (unknown option, unusable
 * value), MASQ_ERR_NOT_FOUND (file cannot be read), MASQ_ERR_BAD_ENTRY (file
 * is not what it should be) or MASQ_ERR_NOMEM.
 */
MASQ_API MASQ_MUST_USE MASQ_status_t MASQ_crypto_api_set(void *state,
    MASQ_option_t option, const char *value);

/*
 * Asked for the passphrase of a private key that is encrypted: when a client
 * starts, and again when its files have been renewed, then in the thread that
 * needs the KMS or in one of the library's.
 *
 * buf, size    receives the passphrase, without a NUL, at most 1,023 bytes
 * key_file     as given at the start
 * arg          as given to MASQ_passphrase_callback_set()
 *
 * Returns its length; 0 or less if there is none. It may not use the client
 * that asks.
 */
typedef int MASQ_passphrase_callback_t(char *buf, size_t size,
    const char *key_file, void *arg);

/*
 * Set who is asked, for all clients of the process that start from now on; NULL
 * is nobody. Any thread. arg must stay valid as long as they live. Without a
 * passphrase a key that is encrypted is MASQ_ERR_TLS_INIT: nobody is ever asked
 * on a terminal.
 */
MASQ_API void MASQ_passphrase_callback_set(
    MASQ_passphrase_callback_t *callback, void *arg);

/*
 * Set what is called when the operator should know of something though no call
 * has failed, such as a wrong clock of the KMS.
 *
 * on_warning   receives arg and a sentence without a newline, which lasts until
 *              it returns. It may run in any thread that calls the library, and
 *              in one of the library's own; it must call neither the library
 *              nor fork(2). With NULL, or without this call, the sentence goes
 *              to standard error.
 *
 * Before the first message. Returns MASQ_STATUS_SUCCESS or MASQ_ERR_INVAL.
 */
MASQ_API MASQ_status_t MASQ_crypto_api_warning_callback_set(void *state,
    void (*on_warning)(void *arg, const char *text), void *arg);

#ifdef __cplusplus
}
#endif

#endif /* MASQITT_API_H */
