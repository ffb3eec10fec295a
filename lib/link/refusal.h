/*
 * Why TLS did not come about, or broke off, in a sentence.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef LINK_REFUSAL_H
#define LINK_REFUSAL_H

#include "link/tls.h"

/*
 * Note what went wrong in a call into OpenSSL, from what the library left in
 * its error queue.
 *
 * ssl_error  of SSL_get_error(3)
 * sys_error  errno at that time
 *
 * Returns an errno: EACCES when one side does not accept the other's
 * certificate, for which no time is a remedy; else one for fail_for_now().
 */
int refusal(const struct tls *tls, const SSL *ssl, int port, int ssl_error,
    int sys_error);

#endif /* LINK_REFUSAL_H */
