/*
 * Is that the key management server at the other end?
 *
 * A server is taken for it when its certificate comes from the authority and
 * either allows server authentication (extended key usage) and has a subject
 * alternative name for the host that was asked for, or has no alternative name
 * at all and exactly the subject O=MasQiTT, CN=MasQiTT Key Management Server
 * (the reference's, X.509 version 1). So no enrolled client can pose as one.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_PEER_H
#define LINK_PEER_H

#include <openssl/ssl.h>
#include <stdbool.h>

/* What is wrong with a certificate; zeroed: nothing. */
struct peer_fault {
	long verify;			/* X509_V_ERR_... */
	bool is_authority;		/* it is not the server's own */
	char from[32], until[32];	/* when it is valid */
};

/*
 * Have a context check who the server is, in the handshake, so that one that
 * is not the KMS does not even see our certificate. Each SSL's application
 * data is its struct tls.
 */
void peer_check(SSL_CTX *ctx);

/* When a certificate is valid, as text. */
void peer_dates(const X509 *cert, char from[32], char until[32]);

#endif /* LINK_PEER_H */
