/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "link/refusal.h"

#include <errno.h>
#include <openssl/err.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/date.h"
#include "base/fail.h"

/*
 * What alerts of a server say about our certificate (RFC 8446 section 6.2), as
 * servers that use OpenSSL send them.
 */
static const struct alert {
	int number;
	const char *says;
} alerts[] = {
	{SSL_AD_HANDSHAKE_FAILURE, "it accepts no client with this subject "
	    "(which needs O=MasQiTT, and the client id as CN), or none of "
	    "our algorithms"},
	{SSL_AD_BAD_CERTIFICATE, "it is not valid yet by the server's clock, "
	    "its key is too small, or it is damaged"},
	{SSL_AD_UNSUPPORTED_CERTIFICATE, "it is not for clients (extended key "
	    "usage clientAuth)"},
	{SSL_AD_CERTIFICATE_REVOKED, "it is revoked"},
	{SSL_AD_CERTIFICATE_EXPIRED, "it has expired; make a new one: "
	    "generate_client_cert -r"},
	{SSL_AD_CERTIFICATE_UNKNOWN, "it is not acceptable"},
	{SSL_AD_UNKNOWN_CA, "it is not from the server's authority; if that "
	    "was made anew, so must this be: generate_client_cert -r"},
	{SSL_AD_ACCESS_DENIED, "this client has no access"},
	{SSL_AD_DECRYPT_ERROR, "its signature is not that of the server's "
	    "authority; if that was made anew, so must this be: "
	    "generate_client_cert -r"},
	{TLS13_AD_CERTIFICATE_REQUIRED, "it received none; is the "
	    "certificate's key of a kind that the server accepts?"}
};

static const struct alert *
find_alert(unsigned long code)
{
	if (ERR_GET_LIB(code) != ERR_LIB_SSL)
		return NULL;
	for (size_t i = 0; i < sizeof(alerts) / sizeof(alerts[0]); i++)
		if (ERR_GET_REASON(code) ==
		    SSL_AD_REASON_OFFSET + alerts[i].number)
			return &alerts[i];
	return NULL;
}

/* By whose clock? */
static const char *
print_now(char text[DATE_LEN + 1])
{
	return date_format((int64_t)time(NULL), text) ? text : "?";
}

/* ---- the server's certificate ---- */

static int
server_refused(const struct tls *tls, long verify)
{
	const struct peer_fault *fault = &tls->fault;
	const char *whose = fault->is_authority ?
	    "the authority's certificate of the KMS" :
	    "the certificate of the KMS";
	char now[DATE_LEN + 1];

	switch (verify) {
	case X509_V_ERR_HOSTNAME_MISMATCH:
		(void)fail(MASQ_ERR_KMS, "the server at %s is not the KMS: "
		    "its certificate is for another host or purpose; if it "
		    "is the KMS, run there: generate_ca -r -n %s", tls->host,
		    tls->host);
		break;
	case X509_V_ERR_CERT_HAS_EXPIRED:
		(void)fail(MASQ_ERR_KMS, "%s at %s has expired: it was valid "
		    "until %s, and this machine's clock says %s; make a new "
		    "one there%s, unless the clock is wrong", whose, tls->host,
		    fault->until, print_now(now), fault->is_authority ? "" :
		    " (generate_ca -r)");
		break;
	case X509_V_ERR_CERT_NOT_YET_VALID:
		(void)fail(MASQ_ERR_KMS, "%s at %s is not yet valid: it will "
		    "be from %s on, and this machine's clock says %s; set the "
		    "clock that is wrong", whose, tls->host, fault->from,
		    print_now(now));
		break;
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
	case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
	case X509_V_ERR_CERT_SIGNATURE_FAILURE:
	case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
	case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
		(void)fail(MASQ_ERR_KMS, "the certificate of the server at %s "
		    "is refused: %s; it is not signed by the CA certificate "
		    "given, %s: is that the ca-crt.pem of this KMS?",
		    tls->host,
		    X509_verify_cert_error_string(verify), tls->own.ca_file);
		break;
	default:
		(void)fail(MASQ_ERR_KMS, "the certificate of the server at %s "
		    "is refused: %s", tls->host,
		    X509_verify_cert_error_string(verify));
	}
	return EACCES;
}

/* ---- ours ---- */

/* If it is not valid at this time, that is why, whatever the server says. */
static int
we_are_refused(const struct tls *tls, const char *says)
{
	const X509 *cert = SSL_CTX_get0_certificate(tls->ctx);
	int validity = tls_validity(cert);
	char from[32], until[32], now[DATE_LEN + 1];
	char when[128] = "";

	peer_dates(cert, from, until);
	if (validity != 0) {
		says = validity < 0 ? "it is not valid yet" :
		    "it has expired; make a new one: generate_client_cert -r";
		(void)snprintf(when, sizeof(when), " (valid %s %s; this "
		    "machine's clock says %s)", validity < 0 ? "from" :
		    "until", validity < 0 ? from : until, print_now(now));
	}
	(void)fail(MASQ_ERR_KMS, "the KMS at %s refuses our certificate, %s: "
	    "%s%s%s%s", tls->host, tls->own.cert_file, says, when,
	    tls->stale[0] != '\0' ? "; newer files cannot be used: " : "",
	    tls->stale);
	return EACCES;
}

int
refusal(const struct tls *tls, const SSL *ssl, int port, int ssl_error,
    int sys_error)
{
	long verify = SSL_get_verify_result(ssl);
	unsigned long code = ERR_peek_last_error();
	const struct alert *alert;
	const char *reason;

	if (verify != X509_V_OK)
		return server_refused(tls, verify);
	alert = ssl_error == SSL_ERROR_SSL ? find_alert(code) : NULL;
	if (alert != NULL)
		return we_are_refused(tls, alert->says);
	/* A server may also go without a word. */
	if (tls_validity(SSL_CTX_get0_certificate(tls->ctx)) != 0)
		return we_are_refused(tls, "");
	if (ssl_error == SSL_ERROR_SYSCALL && sys_error != 0) {
		(void)fail_for_now(MASQ_ERR_KMS, "the KMS at %s port %d broke "
		    "off: %s; is it a KMS that listens there?", tls->host,
		    port, strerror(sys_error));
		return sys_error;
	}
	reason = code != 0 ? ERR_reason_error_string(code) : NULL;
	(void)fail_for_now(MASQ_ERR_KMS, "the KMS at %s port %d broke off: "
	    "%s; is it a KMS that listens there?", tls->host, port,
	    reason != NULL ? reason : "connection closed");
	return ssl_error == SSL_ERROR_SSL ? EPROTO : ECONNRESET;
}
