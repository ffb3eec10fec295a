/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/resume.h"

#include <pthread.h>
#include <string.h>

#include <openssl/asn1.h>

#include "base/secure.h"
#include "kms/tickets.h"

/* One per connection is enough: each resumption brings the next one. */
#define TICKETS 1
#define TICKETS_MAX 16384		/* some 8 MB when they are all out */
#define TICKET_SECONDS (2 * 3600)
/* The peer's certificate in the ASN.1 form of SSL_SESSION. */
#define PEER_TAG 3

/* What a session carries beside what TLS needs. */
struct note {
	struct kms_peer peer;
	bool resumed;			/* from the next */
	uint8_t ticket[KMS_TICKET_LEN];
};

static int tickets_index = -1;
static pthread_once_t tickets_once = PTHREAD_ONCE_INIT;

static void
free_tickets(void *parent, void *ptr, CRYPTO_EX_DATA *data, int index,
    long argl, void *argp)
{
	(void)parent;
	(void)data;
	(void)index;
	(void)argl;
	(void)argp;
	kms_tickets_free(ptr);
}

static void
make_index(void)
{
	tickets_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL,
	    free_tickets);
}

static struct kms_tickets *
tickets_of(const SSL *ssl)
{
	return SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), tickets_index);
}

static bool
get_note(SSL_SESSION *session, struct note *note)
{
	void *data;
	size_t len;

	if (session == NULL || SSL_SESSION_get0_ticket_appdata(session, &data,
	    &len) != 1 || len != sizeof(*note))
		return false;
	memcpy(note, data, sizeof(*note));
	return true;
}

bool
kms_resume_set_peer(SSL *ssl, const struct kms_peer *peer)
{
	SSL_SESSION *session = SSL_get0_session(ssl);
	struct note note;

	memset(&note, 0, sizeof(note));
	memcpy(note.peer.id, peer->id, sizeof(note.peer.id));
	memcpy(note.peer.key, peer->key, sizeof(note.peer.key));
	note.peer.from = peer->from;
	note.peer.until = peer->until;
	return session != NULL && SSL_SESSION_set1_ticket_appdata(session,
	    &note, sizeof(note)) == 1;
}

bool
kms_resume_get_peer(const SSL *ssl, struct kms_peer *peer)
{
	struct note note;

	if (!get_note(SSL_get0_session(ssl), &note))
		return false;
	*peer = note.peer;
	return true;
}

/*
 * Copy a session's DER form without the certificate: to read that again would
 * cost more than the rest of a resumption. Its length, or 0 if that fails.
 */
static size_t
cut_certificate(const unsigned char *der, size_t der_len,
    uint8_t out[KMS_TICKET_DATA_MAX])
{
	const unsigned char *body = der, *end, *at, *next;
	unsigned char *to = out;
	int tag, class, kind;
	size_t front, back;
	long len;

	kind = ASN1_get_object(&body, &len, &tag, &class, (long)der_len);
	if (kind != V_ASN1_CONSTRUCTED || tag != V_ASN1_SEQUENCE)
		return 0;
	end = body + len;
	for (at = body; at < end; at = next) {
		next = at;
		kind = ASN1_get_object(&next, &len, &tag, &class, end - next);
		if ((kind & 0x80) != 0)
			return 0;
		if (class == V_ASN1_CONTEXT_SPECIFIC && tag == PEER_TAG)
			break;
		next += len;
	}
	next = at < end ? next + len : end;
	front = (size_t)(at - body);
	back = (size_t)(end - next);
	if (ASN1_object_size(1, (int)(front + back), V_ASN1_SEQUENCE) >
	    KMS_TICKET_DATA_MAX)
		return 0;
	ASN1_put_object(&to, 1, (int)(front + back), V_ASN1_SEQUENCE,
	    V_ASN1_UNIVERSAL);
	memcpy(to, body, front);
	memcpy(to + front, next, back);
	return (size_t)(to - out) + front + back;
}

/*
 * SSL_CTX_sess_set_new_cb(3): a ticket is on its way to the peer. Without
 * memory for what it stands for, it will just open nothing.
 */
static int
keep_session(SSL *ssl, SSL_SESSION *session)
{
	uint8_t data[KMS_TICKET_DATA_MAX];
	const unsigned char *name;
	unsigned char *der = NULL;
	unsigned int name_len;
	struct note note;
	size_t len;
	int der_len;

	name = SSL_SESSION_get_id(session, &name_len);
	if (name_len != KMS_TICKET_LEN || !get_note(session, &note))
		return 0;
	der_len = i2d_SSL_SESSION(session, &der);
	if (der_len <= 0)
		return 0;
	len = cut_certificate(der, (size_t)der_len, data);
	(void)kms_tickets_put(tickets_of(ssl), name,
	    note.resumed ? note.ticket : NULL, data, len);
	OPENSSL_clear_free(der, (size_t)der_len);
	secure_wipe(data, sizeof(data));
	return 0;
}

/* SSL_CTX_sess_set_get_cb(3): a ticket came back. */
static SSL_SESSION *
find_session(SSL *ssl, const unsigned char *name, int name_len, int *copy)
{
	uint8_t data[KMS_TICKET_DATA_MAX];
	const unsigned char *der = data;
	SSL_SESSION *session = NULL;
	struct note note;
	size_t len = 0;

	*copy = 0;			/* nobody else has it */
	if (name_len == KMS_TICKET_LEN)
		len = kms_tickets_get(tickets_of(ssl), name, data);
	if (len > 0)
		session = d2i_SSL_SESSION(NULL, &der, (long)len);
	secure_wipe(data, len);
	if (!get_note(session, &note)) {
		SSL_SESSION_free(session);
		return NULL;
	}
	note.resumed = true;
	memcpy(note.ticket, name, KMS_TICKET_LEN);
	if (SSL_SESSION_set1_ticket_appdata(session, &note, sizeof(note)) == 1)
		return session;
	SSL_SESSION_free(session);
	return NULL;
}

bool
kms_resume_set_up(SSL_CTX *ctx)
{
	struct kms_tickets *tickets = kms_tickets_new(TICKETS_MAX,
	    TICKET_SECONDS);

	(void)pthread_once(&tickets_once, make_index);
	if (tickets == NULL)
		return false;
	if (SSL_CTX_set_ex_data(ctx, tickets_index, tickets) != 1) {
		kms_tickets_free(tickets);
		return false;
	}
	/* "No ticket" means in TLS 1.3: none that carries the session. */
	(void)SSL_CTX_set_options(ctx, SSL_OP_NO_TICKET);
	(void)SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_SERVER |
	    SSL_SESS_CACHE_NO_INTERNAL | SSL_SESS_CACHE_NO_AUTO_CLEAR);
	(void)SSL_CTX_set_timeout(ctx, TICKET_SECONDS);
	SSL_CTX_sess_set_new_cb(ctx, keep_session);
	SSL_CTX_sess_set_get_cb(ctx, find_session);
	return SSL_CTX_set_num_tickets(ctx, TICKETS) == 1;
}
