/*
 * Why a TLS handshake did not come about, in a sentence for the log that names
 * the cause and, where the server's side can do something, the remedy.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_TLS_REASON_H
#define KMS_TLS_REASON_H

#include <openssl/ssl.h>

#include "masqlib.h"

/* Room for a name of a certificate, as in "O=MasQiTT,CN=PumpTemp007c0480". */
#define KMS_TLS_NAME_ROOM 120
/* Room for a time, as in "2026-12-01 12:00 UTC". */
#define KMS_TLS_TIME_ROOM 24

/*
 * Why the last TLS operation of this thread failed, as text that stays until
 * the thread's next failure. Empties OpenSSL's error queue.
 */
const char *kms_tls_reason(const SSL *ssl);

/*
 * A peer's chain was not verified: note why (fail()), for kms_tls_reason().
 * Not where that was noted already, with X509_V_ERR_APPLICATION_VERIFICATION.
 */
void kms_tls_note_chain(X509_STORE_CTX *store);

/* What a certificate says: of whom, by whom, or a time of it. */
void kms_tls_name(const X509_NAME *name, char out[KMS_TLS_NAME_ROOM]);
void kms_tls_time(const ASN1_TIME *time, char out[KMS_TLS_TIME_ROOM]);

#endif /* KMS_TLS_REASON_H */
