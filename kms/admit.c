/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/conn_internal.h"

#include <stddef.h>
#include <string.h>

#include <openssl/err.h>

#include "base/fail.h"
#include "base/ossl.h"
#include "base/random.h"
#include "kms/hello.h"
#include "kms/tls.h"
#include "kms/tls_reason.h"

/*
 * Reads from the socket in a row, some 16 KiB each. Requests end by themselves
 * after a while, but TLS has messages of its own, to which SSL_read() reads on
 * and on.
 */
#define TURN_READS 2

/* Warn, but not once for each time that somebody tries. */
static void
log_other_key(const struct kms_conn *conn, const char *id)
{
	static _Atomic int64_t last;

	kms_conn_log(kms_log_due(&last) ? KMS_LOG_WARNING : KMS_LOG_VERBOSE,
	    conn, "has another key in its certificate than was enrolled "
	    "for", id);
}

/*
 * Is this peer somebody, and not here too often? If not, conn->peer stays empty
 * and fail_text() says why. A peer with a key that is not the client's is told
 * so when it asks; until then it takes none of the client's places.
 */
static MASQ_status_t
let_in(struct kms_conn *conn)
{
	struct kms_conns *conns = conn->conns;
	char account[MASQ_CLIENTID_LEN + 1];
	struct kms_peer peer;
	MASQ_status_t status = kms_tls_peer(conn->ssl, &peer);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	memcpy(account, peer.id, sizeof(account));
	if (!kms_config_admits_key(conns->config, peer.id, peer.key)) {
		account[0] = '!';
		log_other_key(conn, peer.id);
	}
	conn->member = kms_quota_enter(conns->quota, account,
	    conns->config->max_connections_per_client);
	if (conn->member == NULL)
		return fail(MASQ_ERR_BAD_ENTRY, "%s has as many connections "
		    "as a client may; see max_connections_per_client",
		    peer.id);
	memcpy(conn->peer, peer.id, sizeof(conn->peer));
	memcpy(conn->key, peer.key, sizeof(conn->key));
	return MASQ_STATUS_SUCCESS;
}

/*
 * BIO_set_callback_ex(3): what OpenSSL may read at once. Beyond that the
 * socket looks empty, and the event loop comes back to it.
 */
static long
limit_reads(BIO *bio, int operation, const char *data, size_t len, int argi,
    long argl, int result, size_t *processed)
{
	struct kms_conn *conn = (void *)BIO_get_callback_arg(bio);

	(void)data;
	(void)len;
	(void)argi;
	(void)argl;
	(void)processed;
	if (operation != BIO_CB_READ || conn->reads++ < TURN_READS)
		return result;
	BIO_set_retry_read(bio);
	return -1;
}

/* Refuse a peer before it is anybody. */
static void
refuse(struct kms_conn *conn, const char *why, bool goodbye)
{
	(void)atomic_fetch_add(&conn->conns->refused, 1);
	kms_conn_log(KMS_LOG_VERBOSE, conn, "refused", why);
	kms_conn_close(conn, goodbye);
}

/* The peer's hello is there: begin with TLS. False, and closed, if not. */
static bool
begin_tls(struct kms_conn *conn)
{
	struct kms_conns *conns = conn->conns;
	BIO *bio;

	conn->ssl = SSL_new(conns->tls);
	if (conn->ssl == NULL || SSL_set_fd(conn->ssl, conn->fd) != 1) {
		(void)fail_openssl("begin with TLS");
		kms_log(KMS_LOG_ERROR, "%s", fail_text());
		kms_conn_close(conn, false);
		return false;
	}
	bio = SSL_get_rbio(conn->ssl);
	BIO_set_callback_ex(bio, limit_reads);
	BIO_set_callback_arg(bio, (char *)conn);
	SSL_set_accept_state(conn->ssl);
	kms_handshakes_spoken(conns->handshakes, &conn->handshake);
	return true;
}

/* Is TLS under way? If not, begin with it when the peer's hello is there. */
static bool
has_begun(struct kms_conn *conn)
{
	if (conn->ssl != NULL)
		return true;
	switch (kms_hello_look(conn->fd, &conn->hello_len)) {
	case KMS_HELLO_WHOLE:
		return begin_tls(conn);
	case KMS_HELLO_PART:
		return false;
	case KMS_HELLO_NO_TLS:
		refuse(conn, "what it sent is not TLS", false);
		return false;
	default:
		refuse(conn, "it went away before it said hello", false);
		return false;
	}
}

void
kms_conn_handshake(struct kms_conn *conn)
{
	int result;

	if (!has_begun(conn))
		return;
	conn->reads = 0;
	/* A server that was restored has the numbers of another. */
	if (SSL_in_before(conn->ssl) == 1 &&
	    random_stir(NULL, 0) != MASQ_STATUS_SUCCESS) {
		kms_conn_log(KMS_LOG_ERROR, conn, "refused", fail_text());
		kms_conn_close(conn, true);
		return;
	}
	ERR_clear_error();
	result = SSL_do_handshake(conn->ssl);
	if (result != 1) {
		struct kms_conns *conns = conn->conns;

		if (!kms_conn_wait(conn, result))
			(void)atomic_fetch_add(&conns->refused, 1);
		return;
	}
	if (let_in(conn) != MASQ_STATUS_SUCCESS) {
		refuse(conn, fail_text(), true);
		return;
	}
	kms_handshakes_remove(conn->conns->handshakes, &conn->handshake);
	kms_conn_log(KMS_LOG_DEBUG, conn, SSL_session_reused(conn->ssl) == 1 ?
	    "connected again" : "connected", "");
	kms_conn_enter(conn, KMS_CONN_IDLE);
	kms_conn_serve(conn);
}

static struct kms_conn *
conn_of(struct kms_handshake *handshake)
{
	return (struct kms_conn *)(void *)((char *)handshake -
	    offsetof(struct kms_conn, handshake));
}

bool
kms_conn_displace(struct kms_conns *conns, const struct sockaddr *address)
{
	struct kms_handshake *victim;
	bool displaced = false;

	while ((victim = kms_handshakes_victim(conns->handshakes, address,
	    conns->handshakes_max, conns->handshakes_max_per_address)) !=
	    NULL) {
		refuse(conn_of(victim), "too many handshakes are under way",
		    false);
		displaced = true;
	}
	return displaced;
}
