/*
 * Secure MQTT 1.0/1: types, sizes and statuses shared by all of the library.
 *
 * Conventions of every MasQiTT header
 *   - All lengths are in bytes and do not count a terminating NUL.
 *   - Strings are NUL-terminated UTF-8. Pointers may not be NULL unless the
 *     function says so.
 *   - Memory that a function returns belongs to the library unless it says
 *     otherwise; memory passed in stays the caller's and is not kept after
 *     the call.
 *   - Every function that takes a state or a `struct masqitt *` may be called
 *     from any thread, except that nothing may run on an object while, or
 *     after, it is being closed or destroyed.
 *   - After fork(2) the child may go on with a state of api.h, and uses no
 *     number, random byte or connection that its parent uses. But fork only
 *     while no other thread is inside the library: the child would wait for
 *     ever for a lock that such a thread holds. The threads of the library
 *     itself do no harm; that of libmosquitto's loop counts as another thread.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef MASQITT_MASQLIB_H
#define MASQITT_MASQLIB_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Marks what the shared library exports. */
#if defined(__GNUC__)
#define MASQ_API __attribute__((visibility("default")))
#define MASQ_MUST_USE __attribute__((warn_unused_result))
#else
#define MASQ_API
#define MASQ_MUST_USE
#endif

/* Lengths of protocol fields, in bytes, without a terminating NUL. */
#define MASQ_PROTOID_LEN 16 /* room for a protocol id; "1.0/1" uses 5 */
#define MASQ_SEQNUM_LEN 8 /* sequence number, hexadecimal digits */
#define MASQ_CLIENTID_LEN 16 /* client id, 0-9 A-Z a-z */
#define MASQ_EXPDATE_LEN 16 /* YYYYMMDDThhmmssZ, UTC */
#define MASQ_MAXTOPIC_LEN 65535 /* MQTT's own limit */

/*
 * A thread with this much stack, in bytes, can make any call of the library.
 * What the C library keeps for itself is included; what the thread itself and
 * callbacks need is not. For pthread_attr_setstacksize(3), where the default
 * (with musl 128 KiB) is too much.
 */
#define MASQ_STACK_MIN 65536

/* Secure MQTT's User Properties in one PUBLISH packet. */
#define MASQ_MAX_PROPERTIES 5
#define MASQ_MAX_PROP_NAME_LEN 8
#define MASQ_MAX_PROP_VALUE_LEN 16

/* TCP port of a key management server unless told otherwise. */
#define MASQ_KMS_DFLT_PORT 56788

/* The protocol id of this implementation, "1.0/1". */
extern MASQ_API const char *const MASQ_proto_id;

/*
 * What a call came to. Values are frozen; new ones are added at the end.
 * MASQ_status_to_str() gives the name, MASQ_last_error() a sentence about the
 * latest failure in the calling thread.
 */
typedef enum {
	MASQ_STATUS_SUCCESS = 0,	/* done */
	MASQ_STATUS_ANOTHER,		/* key packet made: send it retained,
					   then call again for the data */
	MASQ_STATUS_KEY_MGMT,		/* key packet taken: nothing for the
					   application */
	MASQ_ERR_BAD_PROTOID,		/* protocol id is not 1.0/1 */
	MASQ_ERR_INVAL,			/* bad argument */
	MASQ_ERR_INVAL_ROLE,		/* the client's role forbids this */
	MASQ_ERR_TLS_INIT,		/* certificate or key unreadable, or
					   they do not belong together */
	MASQ_ERR_NO_KEY,		/* data whose key packet was not seen */
	MASQ_ERR_DECRYPT,		/* tag does not match, point refused */
	MASQ_ERR_NOMEM,			/* out of memory, or of the room that
					   MASQ_opt_identities_max gives */
	MASQ_ERR_NOSPACE,		/* output buffer too small; its length
					   variable says what is needed */
	MASQ_ERR_MALFORMED_PACKET,	/* properties or payload are wrong */
	MASQ_ERR_MALFORMED_UTF8,	/* text is not UTF-8 or holds a NUL */
	MASQ_ERR_PAYLOAD_SIZE,		/* packet would pass MQTT's limit */
	MASQ_ERR_WRONG_MSG_TYPE,	/* KMS message of another type */
	MASQ_ERR_NOT_FOUND,		/* no Secure MQTT properties */
	MASQ_ERR_BAD_ENTRY,		/* entry of a file is wrong */
	MASQ_ERR_KMS,			/* KMS unreachable, or it refuses */
	MASQ_ERR_MIRACL,		/* not used; kept for old code */
	MASQ_ERR_CRYPTO,		/* a cryptographic operation failed */
	MASQ_ERR_INTERNAL,		/* a defect of the library */
	MASQ_ERR_NO_CONN,		/* not connected to the broker */
	MASQ_ERR_REPLAY,		/* sequence number already seen, in
					   another packet or long ago */
	MASQ_ERR_EXPIRED,		/* date passed, and its grace too */
	MASQ_ERR_DUPLICATE,		/* the packet delivered a moment ago
					   once more (QoS 1, overlapping
					   subscriptions): discard it */
	MASQ_ERR_KEY_PACKET		/* the broker refuses a key packet, or
					   does not retain it */
} MASQ_status_t;

/* What a client is enrolled for. */
typedef enum {
	MASQ_role_none = 0,
	MASQ_role_publisher,
	MASQ_role_subscriber,
	MASQ_role_both
} MASQ_role_t;

/*
 * How a publisher manages message encryption keys (guide section 7.1). X is
 * the strategy value given beside it.
 */
typedef enum {
	MASQ_key_none = 0,		/* subscribers */
	MASQ_key_ephemeral,		/* new key for every packet */
	MASQ_key_persistent_pkt,	/* ... after X packets */
	MASQ_key_persistent_bytes,	/* ... before X bytes are passed */
	MASQ_key_persistent_time,	/* ... after X seconds */
	MASQ_key_persistent_exp		/* ... at the key expiration date */
} MASQ_mek_strategy_t;

/* The User Properties of one packet, in the order in which they are sent. */
typedef struct {
	int num_props;			/* entries in use, 0 to 5 */
	struct {
		char name[MASQ_MAX_PROP_NAME_LEN + 1];
		char value[MASQ_MAX_PROP_VALUE_LEN + 1];
	} prop[MASQ_MAX_PROPERTIES];
} MASQ_user_properties_t;

/*
 * The name of a status without "MASQ_" (MASQ_ERR_INVAL is "ERR_INVAL");
 * unknown values are "???". The string is static.
 */
MASQ_API const char *MASQ_status_to_str(MASQ_status_t status);

/*
 * The name of a strategy without "MASQ_key_" (MASQ_key_ephemeral is
 * "ephemeral"); unknown values are "???". The string is static.
 */
MASQ_API const char *MASQ_strategy_to_str(MASQ_mek_strategy_t strategy);

/*
 * What went wrong in the latest call that failed in this thread, and what to
 * do about it, as one line of text without a newline; "" before any failure.
 * The string lasts until the next call in the same thread.
 */
MASQ_API const char *MASQ_last_error(void);

/*
 * May the latest call that failed in this thread succeed later, by itself and
 * with the same arguments? true when the KMS could not be reached, or a limit
 * on requests per time was reached; false when something has to change first,
 * and before any failure.
 */
MASQ_API bool MASQ_try_again(void);

/* The version of the library at run time, such as "1.0.0", a static string. */
MASQ_API const char *MASQ_version(void);

#ifdef __cplusplus
}
#endif

#endif /* MASQITT_MASQLIB_H */
