/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/tls_reason.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "base/fail.h"
#include "kms/tls_files.h"

void
kms_tls_name(const X509_NAME *name, char out[KMS_TLS_NAME_ROOM])
{
	BIO *bio = BIO_new(BIO_s_mem());
	int len = 0;

	if (bio != NULL && X509_NAME_print_ex(bio, name, 0,
	    XN_FLAG_ONELINE & ~XN_FLAG_SPC_EQ) >= 0)
		len = BIO_read(bio, out, KMS_TLS_NAME_ROOM - 1);
	out[len > 0 ? len : 0] = '\0';
	BIO_free(bio);
}

void
kms_tls_time(const ASN1_TIME *time, char out[KMS_TLS_TIME_ROOM])
{
	struct tm parts;

	if (ASN1_TIME_to_tm(time, &parts) != 1 || strftime(out,
	    KMS_TLS_TIME_ROOM, "%Y-%m-%d %H:%M UTC", &parts) == 0)
		(void)snprintf(out, KMS_TLS_TIME_ROOM, "an unreadable time");
}

/* By the name of its issuer, none of our authorities has issued it. */
static void
note_stranger(X509 *cert, const char *subject)
{
	char issuer[KMS_TLS_NAME_ROOM];

	kms_tls_name(X509_get_issuer_name(cert), issuer);
	(void)fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" is from an "
	    "authority that " KMS_TLS_CA_FILE " does not hold, \"%s\"",
	    subject, issuer);
}

/* The clock may be wrong here, or was where the certificate was made. */
static void
note_time(X509 *cert, const char *subject, bool expired)
{
	char when[KMS_TLS_TIME_ROOM];

	kms_tls_time(expired ? X509_get0_notAfter(cert) :
	    X509_get0_notBefore(cert), when);
	(void)fail(MASQ_ERR_BAD_ENTRY, expired ? "the certificate of \"%s\" "
	    "expired on %s" : "the certificate of \"%s\" is not valid before "
	    "%s: is this machine's clock behind, or was the clock of the "
	    "machine ahead that made it?", subject, when);
}

void
kms_tls_note_chain(X509_STORE_CTX *store)
{
	int error = X509_STORE_CTX_get_error(store);
	X509 *cert = X509_STORE_CTX_get_current_cert(store);
	char subject[KMS_TLS_NAME_ROOM];

	if (error == X509_V_ERR_APPLICATION_VERIFICATION)
		return;
	if (cert == NULL)
		cert = X509_STORE_CTX_get0_cert(store);
	kms_tls_name(X509_get_subject_name(cert), subject);
	switch (error) {
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
	case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
	case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
	case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
		note_stranger(cert, subject);
		break;
	case X509_V_ERR_CERT_SIGNATURE_FAILURE:
		(void)fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" is "
		    "not signed with the key in " KMS_TLS_CA_FILE ", but by "
		    "another authority of the same name; where the authority "
		    "was made anew, put both of its certificates into "
		    KMS_TLS_CA_FILE, subject);
		break;
	case X509_V_ERR_CERT_HAS_EXPIRED:
	case X509_V_ERR_CERT_NOT_YET_VALID:
		note_time(cert, subject, error == X509_V_ERR_CERT_HAS_EXPIRED);
		break;
	case X509_V_ERR_INVALID_PURPOSE:
		(void)fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" is "
		    "not for a client: its extended key usage lacks "
		    "clientAuth, or its key usage digitalSignature", subject);
		break;
	case X509_V_ERR_EE_KEY_TOO_SMALL:
	case X509_V_ERR_CA_KEY_TOO_SMALL:
		(void)fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" has "
		    "too small a key; RSA takes 2048 bits or more", subject);
		break;
	default:
		(void)fail(MASQ_ERR_BAD_ENTRY, "the certificate of \"%s\" is "
		    "not good: %s", subject,
		    X509_verify_cert_error_string(error));
	}
}

/* What the server's owner can make of OpenSSL's reasons; others as they are. */
static const struct {
	int reason;
	const char *text;
} reasons[] = {
	{SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE, "it has no certificate"},
	{SSL_R_UNSUPPORTED_PROTOCOL, "it does not speak TLS 1.3"},
	{SSL_R_UNKNOWN_PROTOCOL, "it does not speak TLS 1.3"},
	{SSL_R_WRONG_VERSION_NUMBER, "it does not speak TLS 1.3"},
	{SSL_R_NO_SHARED_CIPHER, "it offers no cipher of TLS 1.3 that this "
	    "server takes"},
	{SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM, "it takes no signature that "
	    "the key of this server can make"},
	{SSL_R_NO_SUITABLE_KEY_SHARE, "it has no group for the key agreement "
	    "in common with this server"},
	{SSL_R_EXCESSIVE_MESSAGE_SIZE, "it sends too large a message, such as "
	    "a chain of too many certificates"},
	{SSL_R_INVALID_CONTEXT, "it sends too many certificates, one whose "
	    "curve has no name, or a malformed message with them"},
	{SSL_R_BAD_SIGNATURE, "it does not have the private key of its "
	    "certificate"},
	/* Alerts of the peer. */
	{SSL_R_TLSV1_ALERT_UNKNOWN_CA, "it says that it does not know the "
	    "authority of this server's certificate: does it have this "
	    "server's ca-crt.pem?"},
	{SSL_R_SSLV3_ALERT_BAD_CERTIFICATE, "it refuses this server's "
	    "certificate, perhaps for the name or address by which it "
	    "connects; see generate_ca -r"},
	{SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN, "it refuses this server's "
	    "certificate, perhaps for the name or address by which it "
	    "connects; see generate_ca -r"},
	{SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE, "it refuses this server's "
	    "certificate, which is perhaps not for a server"},
	{SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED, "it says that this server's "
	    "certificate is not valid now: is its clock wrong?"},
	{SSL_R_TLSV1_ALERT_PROTOCOL_VERSION, "it does not speak TLS 1.3"},
};

const char *
kms_tls_reason(const SSL *ssl)
{
	unsigned long error = ERR_peek_error();
	const char *text = ERR_reason_error_string(error);

	ERR_clear_error();
	if (SSL_get_verify_result(ssl) != X509_V_OK)
		return fail_text();
	if (error == 0)
		return "it went away in the middle of the handshake";
	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (ERR_GET_LIB(error) == ERR_LIB_SSL &&
		    ERR_GET_REASON(error) == reasons[i].reason)
			return reasons[i].text;
	return text != NULL ? text : "unknown TLS error";
}
