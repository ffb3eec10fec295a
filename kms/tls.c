/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "base/cursor.h"
#include "base/fail.h"
#include "base/ossl.h"
#include "base/pem.h"
#include "base/text.h"
#include "kms/own_cert.h"
#include "kms/resume.h"
#include "kms/tls_files.h"
#include "kms/tls_reason.h"
#include "kms/verified.h"

#define ANY_ORGANISATION "*"
/*
 * As strong as all else here: key agreement, certificates, message keys. Its
 * SHA-256 is what processors have instructions for. A client that puts
 * ChaCha20 first, having none for AES, gets that.
 */
#define CIPHERS "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:" \
	"TLS_CHACHA20_POLY1305_SHA256"
/*
 * What a peer may send for a chain, in bytes and certificates. OpenSSL decodes
 * the public keys of all of them before anything is checked, 0.15 ms each,
 * which is longer than all else that strangers can make the server do.
 */
#define CHAIN_LEN_MAX 8192
#define CHAIN_CERTS_MAX 6
/* Parts of a message with certificates (RFC 8446, section 4.4.2). */
#define MESSAGE_HEAD_LEN 4
#define CONTEXT_AT MESSAGE_HEAD_LEN
/*
 * OpenSSL 3.2 and later take certificates that are compressed, too, and our
 * limits do not see into those.
 */
#ifdef SSL_OP_NO_RX_CERTIFICATE_COMPRESSION
#define PLAIN_CERTIFICATES SSL_OP_NO_RX_CERTIFICATE_COMPRESSION
#else
#define PLAIN_CERTIFICATES 0
#endif

/* What belongs to a context of ours. */
struct rules {
	struct kms_verified *verified;
	char *organisation;		/* that subjects have to have, or "*" */
};

static int rules_index = -1;
static pthread_once_t rules_once = PTHREAD_ONCE_INIT;

static void
rules_free(struct rules *rules)
{
	if (rules == NULL)
		return;
	kms_verified_free(rules->verified);
	free(rules->organisation);
	free(rules);
}

static struct rules *
rules_new(const char *organisation)
{
	struct rules *rules = calloc(1, sizeof(*rules));

	if (rules == NULL)
		return NULL;
	rules->verified = kms_verified_new();
	rules->organisation = strdup(organisation);
	if (rules->verified != NULL && rules->organisation != NULL)
		return rules;
	rules_free(rules);
	return NULL;
}

static const struct rules *
rules_of(const SSL_CTX *ctx)
{
	return SSL_CTX_get_ex_data(ctx, rules_index);
}

static void
free_rules(void *parent, void *ptr, CRYPTO_EX_DATA *data, int index,
    long argl, void *argp)
{
	(void)parent;
	(void)data;
	(void)index;
	(void)argl;
	(void)argp;
	rules_free(ptr);
}

static void
make_index(void)
{
	rules_index = SSL_CTX_get_ex_new_index(0, NULL, NULL, NULL,
	    free_rules);
}

/* The client id in a certificate whose chain has been verified. */
static MASQ_status_t
certificate_client(X509 *cert, const char *organisation,
    char id[MASQ_CLIENTID_LEN + 1])
{
	const X509_NAME *name = X509_get_subject_name(cert);
	struct slice cn = pem_name_field(name, NID_commonName);
	char subject[KMS_TLS_NAME_ROOM];

	kms_tls_name(name, subject);
	if (X509_check_ca(cert) != 0)
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" is "
		    "that of an authority, not of a client", subject);
	if (strcmp(organisation, ANY_ORGANISATION) != 0 &&
	    !slice_is(pem_name_field(name, NID_organizationName), organisation))
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" "
		    "does not have O=%s in its subject; where another "
		    "authority issues certificates, set organisation in "
		    "kms.cfg", subject, organisation);
	if (!text_is_client_id(cn.ptr, cn.len))
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" "
		    "names no client id: its subject needs one CN, of %d "
		    "letters and digits", subject, MASQ_CLIENTID_LEN);
	memcpy(id, cn.ptr, MASQ_CLIENTID_LEN);
	id[MASQ_CLIENTID_LEN] = '\0';
	return MASQ_STATUS_SUCCESS;
}

/*
 * Refuse inside the handshake whoever could not ask for anything later, so
 * that it gets an alert rather than silence.
 */
static int
verify_callback(int ok, X509_STORE_CTX *store)
{
	const SSL *ssl = X509_STORE_CTX_get_ex_data(store,
	    SSL_get_ex_data_X509_STORE_CTX_idx());
	char id[MASQ_CLIENTID_LEN + 1];

	if (ok != 1 || X509_STORE_CTX_get_error_depth(store) != 0)
		return ok;
	if (certificate_client(X509_STORE_CTX_get_current_cert(store),
	    rules_of(SSL_get_SSL_CTX(ssl))->organisation, id) ==
	    MASQ_STATUS_SUCCESS)
		return 1;
	X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
	return 0;
}

/* Seconds since 1970. */
static bool
seconds_of(const ASN1_TIME *time, int64_t *seconds)
{
	ASN1_TIME *epoch = ASN1_TIME_set(NULL, 0);
	int days, rest;
	bool ok;

	ok = epoch != NULL && ASN1_TIME_diff(&days, &rest, epoch, time) == 1;
	ASN1_TIME_free(epoch);
	if (ok)
		*seconds = INT64_C(86400) * days + rest;
	return ok;
}

/* Who a chain that has been verified names, and when all of it is valid. */
static bool
chain_peer(STACK_OF(X509) *chain, const char *organisation,
    struct kms_peer *peer)
{
	int64_t from, until;

	if (sk_X509_num(chain) < 1 || certificate_client(sk_X509_value(chain,
	    0), organisation, peer->id) != MASQ_STATUS_SUCCESS ||
	    !kms_client_key_of(sk_X509_value(chain, 0), peer->key))
		return false;
	peer->from = INT64_MIN;
	peer->until = INT64_MAX;
	for (int i = 0; i < sk_X509_num(chain); i++) {
		X509 *cert = sk_X509_value(chain, i);

		if (!seconds_of(X509_get0_notBefore(cert), &from) ||
		    !seconds_of(X509_get0_notAfter(cert), &until))
			return false;
		if (from > peer->from)
			peer->from = from;
		if (until < peer->until)
			peer->until = until;
	}
	return true;
}

/* Is this certificate one of these? */
static bool
is_among(STACK_OF(X509) *certs, const X509 *cert)
{
	for (int i = 0; i < sk_X509_num(certs); i++)
		if (X509_cmp(sk_X509_value(certs, i), cert) == 0)
			return true;
	return false;
}

/* Are all of these among those? */
static bool
are_among(STACK_OF(X509) *those, STACK_OF(X509) *these)
{
	for (int i = 0; i < sk_X509_num(these); i++)
		if (!is_among(those, sk_X509_value(these, i)))
			return false;
	return true;
}

/*
 * Has the peer presented nothing but the chain? What else it may send is
 * without end, and would push the chains of others out.
 */
static bool
is_all_of_chain(X509_STORE_CTX *store, STACK_OF(X509) *chain)
{
	STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(store);

	return sk_X509_num(sent) <= sk_X509_num(chain) &&
	    are_among(chain, sent);
}

/* Verify as `store` is to, but believe this one authority alone. */
static bool
verify_below(X509_STORE_CTX *store, X509 *authority,
    STACK_OF(X509) **chain)
{
	X509_STORE_CTX *other = X509_STORE_CTX_new();
	X509_VERIFY_PARAM *param = X509_VERIFY_PARAM_new();
	STACK_OF(X509) *one = sk_X509_new_null();
	int index = SSL_get_ex_data_X509_STORE_CTX_idx();
	bool ok;

	ok = other != NULL && param != NULL && one != NULL &&
	    sk_X509_push(one, authority) > 0 && X509_STORE_CTX_init(other,
	    X509_STORE_CTX_get0_store(store), X509_STORE_CTX_get0_cert(store),
	    X509_STORE_CTX_get0_untrusted(store)) == 1 &&
	    X509_STORE_CTX_set_ex_data(other, index,
	    X509_STORE_CTX_get_ex_data(store, index)) == 1 &&
	    X509_VERIFY_PARAM_set1(param,
	    X509_STORE_CTX_get0_param(store)) == 1;
	if (ok) {
		X509_STORE_CTX_set0_param(other, param);
		param = NULL;
		X509_STORE_CTX_set0_trusted_stack(other, one);
		X509_STORE_CTX_set_verify_cb(other, verify_callback);
		ok = X509_verify_cert(other) == 1;
	}
	if (ok)
		*chain = X509_STORE_CTX_get1_chain(other);
	X509_STORE_CTX_free(other);
	X509_VERIFY_PARAM_free(param);
	sk_X509_free(one);
	return ok && *chain != NULL;
}

/*
 * Where an authority was made anew under its old name, OpenSSL tries one of
 * both only, if the certificate does not say which key signed it, as those of
 * the reference. Try each that has the name of the issuer.
 */
static bool
verify_below_namesakes(X509_STORE_CTX *store, STACK_OF(X509) **chain)
{
	X509 *cert = X509_STORE_CTX_get_current_cert(store);
	STACK_OF(X509) *trusted;
	bool ok = false;

	if (X509_STORE_CTX_get_error(store) !=
	    X509_V_ERR_CERT_SIGNATURE_FAILURE || cert == NULL)
		return false;
	trusted = X509_STORE_get1_all_certs(X509_STORE_CTX_get0_store(store));
	for (int i = 0; i < sk_X509_num(trusted) && !ok; i++) {
		X509 *authority = sk_X509_value(trusted, i);

		ok = !is_among(X509_STORE_CTX_get0_chain(store), authority) &&
		    X509_NAME_cmp(X509_get_issuer_name(cert),
		    X509_get_subject_name(authority)) == 0 &&
		    verify_below(store, authority, chain);
	}
	sk_X509_pop_free(trusted, X509_free);
	return ok;
}

/* Verify a peer's chain in full. What was verified is the caller's to free. */
static bool
verify(X509_STORE_CTX *store, STACK_OF(X509) **chain)
{
	*chain = NULL;
	if (X509_verify_cert(store) == 1)
		*chain = X509_STORE_CTX_get1_chain(store);
	else if (!verify_below_namesakes(store, chain))
		kms_tls_note_chain(store);
	if (*chain == NULL && X509_STORE_CTX_get_error(store) == X509_V_OK)
		X509_STORE_CTX_set_error(store, X509_V_ERR_OUT_OF_MEM);
	return *chain != NULL;
}

/*
 * SSL_CTX_set_cert_verify_callback(3): verify a peer's chain in full, unless
 * this very chain has been before and is valid now.
 */
static int
verify_chain(X509_STORE_CTX *store, void *arg)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(store,
	    SSL_get_ex_data_X509_STORE_CTX_idx());
	struct rules *rules = arg;
	uint8_t fingerprint[KMS_FINGERPRINT_LEN];
	STACK_OF(X509) *chain = NULL;
	struct kms_peer peer;
	bool known, hashed, ok;

	hashed = kms_fingerprint(rules->verified,
	    X509_STORE_CTX_get0_cert(store),
	    X509_STORE_CTX_get0_untrusted(store), fingerprint);
	known = hashed && kms_verified_get(rules->verified, fingerprint,
	    (int64_t)time(NULL), &peer);
	if (!known && !verify(store, &chain))
		return 0;
	ok = (known || chain_peer(chain, rules->organisation, &peer)) &&
	    kms_resume_set_peer(ssl, &peer);
	if (ok && hashed && !known && is_all_of_chain(store, chain))
		kms_verified_put(rules->verified, fingerprint, &peer);
	sk_X509_pop_free(chain, X509_free);
	X509_STORE_CTX_set_error(store, ok ? X509_V_OK :
	    X509_V_ERR_UNSPECIFIED);
	return ok;
}

MASQ_status_t
kms_tls_peer(const SSL *ssl, struct kms_peer *peer)
{
	int64_t now = (int64_t)time(NULL);

	/* A resumed session was let in with its certificate before. */
	if (!kms_resume_get_peer(ssl, peer) || (SSL_session_reused(ssl) != 1 &&
	    SSL_get_verify_result(ssl) != X509_V_OK))
		return fail(MASQ_ERR_BAD_ENTRY, "no certificate has been "
		    "verified");
	if (now < peer->from || now >= peer->until)
		return fail(MASQ_ERR_BAD_ENTRY, "the certificate is not "
		    "valid at this time");
	return MASQ_STATUS_SUCCESS;
}

/* Are these the same certificates, in whichever order? */
static bool
same_certificates(STACK_OF(X509) *a, STACK_OF(X509) *b)
{
	return sk_X509_num(a) == sk_X509_num(b) && are_among(b, a);
}

bool
kms_tls_same(SSL_CTX *a, SSL_CTX *b)
{
	STACK_OF(X509) *trusted_a, *trusted_b, *sent_a, *sent_b;
	bool same;

	if (a == b)
		return true;
	if (strcmp(rules_of(a)->organisation, rules_of(b)->organisation) != 0 ||
	    X509_cmp(SSL_CTX_get0_certificate(a),
	    SSL_CTX_get0_certificate(b)) != 0 ||
	    SSL_CTX_get0_chain_certs(a, &sent_a) != 1 ||
	    SSL_CTX_get0_chain_certs(b, &sent_b) != 1 ||
	    !same_certificates(sent_a, sent_b))
		return false;
	trusted_a = X509_STORE_get1_all_certs(SSL_CTX_get_cert_store(a));
	trusted_b = X509_STORE_get1_all_certs(SSL_CTX_get_cert_store(b));
	/* Without memory they are NULL. */
	same = trusted_a != NULL && trusted_b != NULL &&
	    same_certificates(trusted_a, trusted_b);
	sk_X509_pop_free(trusted_a, X509_free);
	sk_X509_pop_free(trusted_b, X509_free);
	return same;
}

static size_t
read_u24(struct reader *r)
{
	size_t high = reader_u8(r);

	return high << 16 | reader_u16(r);
}

/* How many certificates are in such a message, as far as it is one? */
static int
count_certificates(const uint8_t *message, size_t len)
{
	struct reader r;
	int count = 0;

	reader_init(&r, message, len);
	(void)reader_bytes(&r, MESSAGE_HEAD_LEN);
	(void)reader_bytes(&r, reader_u8(&r));	/* context */
	(void)read_u24(&r);			/* length of the list */
	for (; r.left > 0 && !r.bad; count++) {
		(void)reader_bytes(&r, read_u24(&r));
		(void)reader_binary(&r);	/* extensions */
	}
	return count;
}

/*
 * Is there a key in it whose curve is described, not named? No certificate may
 * have one (RFC 5480, section 2.1.1), and OpenSSL takes 0.5 ms to decode it. A
 * description begins with the kind of the field, 1.2.840.10045.1.1 or .2.
 */
static bool
describes_curve(const uint8_t *message, size_t len)
{
	static const uint8_t field[] = {0x2a, 0x86, 0x48, 0xce, 0x3d, 0x01};

	return memmem(message, len, field, sizeof(field)) != NULL;
}

/*
 * SSL_CTX_set_msg_callback(3): a message has come as a whole, and OpenSSL is
 * about to read it. There is no other place at which one with certificates that
 * would take too long can be stopped before they are decoded, and no other way
 * than to spoil it: the context that it answers to is empty.
 */
static void
limit_certificates(int sent, int version, int type, const void *message,
    size_t len, SSL *ssl, void *arg)
{
	const uint8_t *bytes = message;

	(void)version;
	(void)ssl;
	(void)arg;
	if (sent == 0 && type == SSL3_RT_HANDSHAKE && len > CONTEXT_AT &&
	    bytes[0] == SSL3_MT_CERTIFICATE &&
	    (count_certificates(bytes, len) > CHAIN_CERTS_MAX ||
	    describes_curve(bytes, len)))
		((uint8_t *)(uintptr_t)message)[CONTEXT_AT] = UINT8_MAX;
}

/* Everything but files. */
static MASQ_status_t
set_rules(SSL_CTX *ctx, const char *organisation)
{
	static const unsigned char context[] = "MasQiTT KMS";
	struct rules *rules = rules_new(organisation);

	(void)pthread_once(&rules_once, make_index);
	if (rules == NULL)
		return fail_openssl("set up TLS");
	if (SSL_CTX_set_ex_data(ctx, rules_index, rules) != 1) {
		rules_free(rules);
		return fail_openssl("set up TLS");
	}
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER |
	    SSL_VERIFY_FAIL_IF_NO_PEER_CERT, verify_callback);
	SSL_CTX_set_cert_verify_callback(ctx, verify_chain, rules);
	(void)SSL_CTX_set_max_cert_list(ctx, CHAIN_LEN_MAX);
	SSL_CTX_set_msg_callback(ctx, limit_certificates);
	/* Peers may leave without a goodbye, as the reference does. */
	(void)SSL_CTX_set_options(ctx, SSL_OP_IGNORE_UNEXPECTED_EOF |
	    SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE |
	    SSL_OP_PRIORITIZE_CHACHA | PLAIN_CERTIFICATES);
	(void)SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS |
	    SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
	SSL_CTX_set_read_ahead(ctx, 1);
	if (SSL_CTX_set_ciphersuites(ctx, CIPHERS) == 1 &&
	    SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) == 1 &&
	    SSL_CTX_set_max_proto_version(ctx, TLS1_3_VERSION) == 1 &&
	    SSL_CTX_set_purpose(ctx, X509_PURPOSE_SSL_CLIENT) == 1 &&
	    SSL_CTX_set_session_id_context(ctx, context,
	    sizeof(context) - 1) == 1 && kms_resume_set_up(ctx))
		return MASQ_STATUS_SUCCESS;
	return fail_openssl("set up TLS");
}

MASQ_status_t
kms_tls_open(const char *home, const struct kms_config *config, SSL_CTX **ctx)
{
	const char *organisation = config->organisation != NULL ?
	    config->organisation : KMS_TLS_ORGANISATION;
	MASQ_status_t status;

	ERR_clear_error();
	*ctx = SSL_CTX_new(TLS_server_method());
	status = *ctx == NULL ? fail_openssl("set up TLS") :
	    set_rules(*ctx, organisation);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_tls_files_load(*ctx, home,
		    config->key_passphrase_file);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_own_cert_check(*ctx, (int64_t)time(NULL));
	ERR_clear_error();
	if (status == MASQ_STATUS_SUCCESS)
		return status;
	SSL_CTX_free(*ctx);
	*ctx = NULL;
	return status == MASQ_ERR_CRYPTO ? MASQ_ERR_TLS_INIT : status;
}
