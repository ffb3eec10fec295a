/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/peer.h"

#include <arpa/inet.h>
#include <openssl/x509v3.h>
#include <string.h>

#include "base/cursor.h"
#include "link/tls.h"

#define KMS_O "MasQiTT"
#define KMS_CN "MasQiTT Key Management Server"

/* Are the entries of the subject O=MasQiTT and CN=..., these and no others? */
static bool
has_kms_subject(const X509 *cert)
{
	const struct { int nid; const char *text; } want[] = {
		{NID_organizationName, KMS_O}, {NID_commonName, KMS_CN}
	};
	const X509_NAME *name = X509_get_subject_name(cert);

	if (X509_NAME_entry_count(name) != 2)
		return false;
	for (int i = 0; i < 2; i++) {
		const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
		const ASN1_STRING *s = X509_NAME_ENTRY_get_data(entry);
		const struct slice got = {ASN1_STRING_get0_data(s),
		    (size_t)ASN1_STRING_length(s)};

		if (OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry)) !=
		    want[i].nid || !slice_is(got, want[i].text))
			return false;
	}
	return true;
}

/* Is there a subject alternative name for our name or address of it? */
static bool
has_host(X509 *cert, const struct tls *tls)
{
	if (tls->is_address)
		return X509_check_ip_asc(cert, tls->host, 0) == 1;
	return X509_check_host(cert, tls->host, 0,
	    X509_CHECK_FLAG_NEVER_CHECK_SUBJECT |
	    X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, NULL) == 1;
}

static bool
is_kms(X509 *cert, const struct tls *tls)
{
	uint32_t flags = X509_get_extension_flags(cert);

	if ((flags & EXFLAG_XKUSAGE) != 0 &&
	    (X509_get_extended_key_usage(cert) & XKU_SSL_SERVER) == 0)
		return false;
	if (X509_get_ext_by_NID(cert, NID_subject_alt_name, -1) < 0)
		return has_kms_subject(cert);
	return (flags & EXFLAG_XKUSAGE) != 0 && has_host(cert, tls);
}

static void
print_date(const ASN1_TIME *time, char text[32])
{
	BIO *bio = BIO_new(BIO_s_mem());

	memset(text, 0, 32);
	if (bio != NULL && ASN1_TIME_print(bio, time) == 1)
		(void)BIO_read(bio, text, 31);
	(void)BIO_free(bio);
}

void
peer_dates(const X509 *cert, char from[32], char until[32])
{
	print_date(X509_get0_notBefore(cert), from);
	print_date(X509_get0_notAfter(cert), until);
}

/* Remember what was wrong, for the sentence. */
static void
note_fault(struct tls *tls, X509_STORE_CTX *store, int error)
{
	const X509 *cert = X509_STORE_CTX_get_current_cert(store);

	tls->fault.verify = error;
	tls->fault.is_authority = X509_STORE_CTX_get_error_depth(store) > 0;
	if (cert != NULL)
		peer_dates(cert, tls->fault.from, tls->fault.until);
}

/* Called by OpenSSL for each certificate of the chain. */
static int
on_verify(int ok, X509_STORE_CTX *store)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(store,
	    SSL_get_ex_data_X509_STORE_CTX_idx());
	struct tls *tls = SSL_get_app_data(ssl);

	if (!ok)
		note_fault(tls, store, X509_STORE_CTX_get_error(store));
	if (!ok || X509_STORE_CTX_get_error_depth(store) > 0)
		return ok;
	if (is_kms(X509_STORE_CTX_get_current_cert(store), tls))
		return 1;
	X509_STORE_CTX_set_error(store, X509_V_ERR_HOSTNAME_MISMATCH);
	note_fault(tls, store, X509_V_ERR_HOSTNAME_MISMATCH);
	return 0;
}

/*
 * The authority that signed a certificate, among all that we trust. An old and
 * a new one have the same name, and certificates of version 1 have nothing
 * else that tells them apart but the signature; OpenSSL would take the first.
 */
static int
get_issuer(X509 **issuer, X509_STORE_CTX *store, X509 *cert)
{
	STACK_OF(X509) *named = X509_STORE_CTX_get1_certs(store,
	    X509_get_issuer_name(cert));
	X509 *found = NULL;

	for (int i = 0; i < sk_X509_num(named); i++) {
		X509 *ca = sk_X509_value(named, i);

		if (X509_check_issued(ca, cert) != X509_V_OK ||
		    X509_verify(cert, X509_get0_pubkey(ca)) != 1)
			continue;
		/* Of several that signed it, one that is valid now. */
		if (found == NULL || (X509_cmp_current_time(
		    X509_get0_notBefore(ca)) < 0 && X509_cmp_current_time(
		    X509_get0_notAfter(ca)) > 0))
			found = ca;
	}
	if (found != NULL && X509_up_ref(found) == 1)
		*issuer = found;
	else
		found = NULL;
	sk_X509_pop_free(named, X509_free);
	return found != NULL;
}

void
peer_check(SSL_CTX *ctx)
{
	X509_STORE_set_get_issuer(SSL_CTX_get_cert_store(ctx), get_issuer);
	SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, on_verify);
}
