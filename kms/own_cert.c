/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/own_cert.h"

#include <string.h>
#include <time.h>

#include <openssl/x509v3.h>

#include "base/fail.h"
#include "base/host.h"
#include "kms/log.h"
#include "kms/tls.h"
#include "kms/tls_files.h"
#include "kms/tls_reason.h"

#define DAY 86400
#define SOON_DAYS 30
/* No authority has more certificates between itself and its server. */
#define CHAIN_MAX 10

static bool
ends_before(const X509 *cert, int64_t when)
{
	return ASN1_TIME_cmp_time_t(X509_get0_notAfter(cert), (time_t)when) <=
	    0;
}

/* Whose signature does it bear? NULL if it is that of none of these. */
static X509 *
find_signer(STACK_OF(X509) *certs, X509 *cert)
{
	for (int i = 0; i < sk_X509_num(certs); i++) {
		X509 *issuer = sk_X509_value(certs, i);

		if (X509_NAME_cmp(X509_get_issuer_name(cert),
		    X509_get_subject_name(issuer)) == 0 &&
		    X509_verify(cert, X509_get0_pubkey(issuer)) == 1)
			return issuer;
	}
	return NULL;
}

/* The authority above the server's certificate, by way of those between. */
static X509 *
find_authority(SSL_CTX *ctx, STACK_OF(X509) *trusted)
{
	X509 *cert = SSL_CTX_get0_certificate(ctx), *authority = NULL;
	STACK_OF(X509) *between = NULL;

	(void)SSL_CTX_get0_chain_certs(ctx, &between);
	for (int i = 0; i < CHAIN_MAX && cert != NULL && authority == NULL;
	    i++) {
		authority = find_signer(trusted, cert);
		cert = find_signer(between, cert);
	}
	return authority;
}

static MASQ_status_t
has_expired(const char *file, const X509 *cert, const char *remedy)
{
	char when[KMS_TLS_TIME_ROOM];

	kms_tls_time(X509_get0_notAfter(cert), when);
	return fail(MASQ_ERR_TLS_INIT, "%s expired on %s, so that no client "
	    "will connect: %s; if that is not so, set the clock of this "
	    "machine", file, when, remedy);
}

MASQ_status_t
kms_own_cert_check(SSL_CTX *ctx, int64_t now)
{
	STACK_OF(X509) *trusted = X509_STORE_get1_all_certs(
	    SSL_CTX_get_cert_store(ctx));
	const X509 *own = SSL_CTX_get0_certificate(ctx);
	const X509 *authority = find_authority(ctx, trusted);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (ends_before(own, now))
		status = has_expired(KMS_TLS_CERT_FILE, own, "run generate_ca "
		    "-r for a new one");
	else if (authority != NULL && ends_before(authority, now))
		status = has_expired(KMS_TLS_CA_FILE, authority, "move ca "
		    "away, run generate_ca and enrol the clients anew");
	sk_X509_pop_free(trusted, X509_free);
	return status;
}

static void
warn_time(const char *file, const X509 *cert, int64_t now, const char *remedy,
    char *out, size_t room)
{
	char subject[KMS_TLS_NAME_ROOM], when[KMS_TLS_TIME_ROOM];

	kms_tls_name(X509_get_subject_name(cert), subject);
	if (ASN1_TIME_cmp_time_t(X509_get0_notBefore(cert), (time_t)now) > 0) {
		kms_tls_time(X509_get0_notBefore(cert), when);
		kms_log_to(KMS_LOG_WARNING, out, room, "%s, \"%s\", is not "
		    "valid before %s, until then no client will connect: is "
		    "the clock of this machine behind?", file, subject, when);
	}
	if (!ends_before(cert, now + SOON_DAYS * DAY))
		return;
	kms_tls_time(X509_get0_notAfter(cert), when);
	kms_log_to(KMS_LOG_WARNING, out, room, "%s, \"%s\", %s on %s%s", file,
	    subject, ends_before(cert, now) ? "expired" : "expires", when,
	    remedy);
}

/* Is this the subject that the reference gives its server? */
static bool
is_plain(const X509 *cert)
{
	X509_NAME *plain = X509_NAME_new();
	bool same;

	same = plain != NULL && X509_NAME_add_entry_by_NID(plain,
	    NID_organizationName, MBSTRING_ASC,
	    (const unsigned char *)KMS_TLS_ORGANISATION, -1, -1, 0) == 1 &&
	    X509_NAME_add_entry_by_NID(plain, NID_commonName, MBSTRING_ASC,
	    (const unsigned char *)KMS_TLS_COMMON_NAME, -1, -1, 0) == 1 &&
	    X509_NAME_cmp(plain, X509_get_subject_name(cert)) == 0;
	X509_NAME_free(plain);
	return same;
}

static bool
has_host(X509 *cert, const char *name)
{
	return X509_check_host(cert, name, 0,
	    X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, NULL) == 1;
}

/* Can clients know the server by the address on which it listens? */
static bool
has_address(X509 *cert, const char *address)
{
	struct host host;

	if (host_parse("address", address, &host) != MASQ_STATUS_SUCCESS)
		return true;		/* it does not come to this */
	if (!host.is_address)
		return has_host(cert, host.certified);
	/* All addresses: which one clients take is not known here. */
	if (strcmp(host.certified, "0.0.0.0") == 0 ||
	    strcmp(host.certified, "::") == 0)
		return true;
	if ((strncmp(host.certified, "127.", 4) == 0 ||
	    strcmp(host.certified, "::1") == 0) && has_host(cert, "localhost"))
		return true;
	return X509_check_ip_asc(cert, host.certified, 0) == 1;
}

static void
warn_names(X509 *cert, const char *address, char *out, size_t room)
{
	if (X509_get_ext_by_NID(cert, NID_subject_alt_name, -1) < 0) {
		if (!is_plain(cert))
			kms_log_to(KMS_LOG_WARNING, out, room, KMS_TLS_CERT_FILE
			    " has no subject alternative name, so that clients"
			    " will refuse it: generate_ca -r -n NAME makes one"
			    " with the name or address by which they connect");
	} else if (!has_address(cert, address)) {
		kms_log_to(KMS_LOG_WARNING, out, room, "the server listens on "
		    "%s, which " KMS_TLS_CERT_FILE " does not name, so that "
		    "clients which connect to that will refuse it: "
		    "generate_ca -r -n %s makes one that does", address,
		    address);
	}
}

/*
 * Lists of withdrawn certificates mean nothing here: kms.cfg tells who is a
 * client, and by which key.
 */
static void
warn_lists(SSL_CTX *ctx, char *out, size_t room)
{
	STACK_OF(X509_OBJECT) *objects = X509_STORE_get0_objects(
	    SSL_CTX_get_cert_store(ctx));
	bool any = false;

	for (int i = 0; i < sk_X509_OBJECT_num(objects); i++)
		any |= X509_OBJECT_get_type(sk_X509_OBJECT_value(objects, i))
		    == X509_LU_CRL;
	if (any)
		kms_log_to(KMS_LOG_WARNING, out, room, KMS_TLS_CA_FILE " holds "
		    "a list of withdrawn certificates (CRL), which is not "
		    "looked at: remove clients from kms.cfg to shut them out");
}

void
kms_own_cert_warn(SSL_CTX *ctx, const char *address, int64_t now, char *out,
    size_t room)
{
	STACK_OF(X509) *trusted = X509_STORE_get1_all_certs(
	    SSL_CTX_get_cert_store(ctx));
	X509 *own = SSL_CTX_get0_certificate(ctx);

	warn_time(KMS_TLS_CERT_FILE, own, now, ": generate_ca -r makes a new "
	    "one, clients need nothing new", out, room);
	for (int i = 0; i < sk_X509_num(trusted); i++)
		warn_time("an authority of " KMS_TLS_CA_FILE,
		    sk_X509_value(trusted, i), now, ": where it is still in "
		    "use, put a new one beside it, here and at the clients, "
		    "and have new certificates issued", out, room);
	warn_names(own, address, out, room);
	warn_lists(ctx, out, room);
	if (X509_check_purpose(own, X509_PURPOSE_SSL_SERVER, 0) != 1)
		kms_log_to(KMS_LOG_WARNING, out, room, KMS_TLS_CERT_FILE " is "
		    "not for a server, so that clients will refuse it: its "
		    "extended key usage lacks serverAuth, or its key usage "
		    "digitalSignature. generate_ca -r makes a good one");
	if (find_authority(ctx, trusted) == NULL)
		kms_log_to(KMS_LOG_WARNING, out, room, KMS_TLS_CERT_FILE " is "
		    "not issued by an authority of " KMS_TLS_CA_FILE ", so "
		    "that clients which know these alone will refuse it: "
		    "generate_ca -r makes one that is");
	sk_X509_pop_free(trusted, X509_free);
}
