/*
 * What the tests of the tools look at: files and certificates.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_TOOLS_CHECK_H
#define TESTS_TOOLS_CHECK_H

#include <stdbool.h>
#include <sys/types.h>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include "harness.h"

/* Permission bits of a file; the test fails if it is not there. */
mode_t check_mode(const char *path);

bool check_exists(const char *path);

/* Names in a folder without "." and ".."; what begins with prefix counts. */
int check_count(const char *dir, const char *prefix);

/*
 * As root: give the home to somebody else, who can reach it from now on. Nobody
 * but root can make such a home, or write to one: whoever else runs a test
 * finds files of their own. Returns whose the home is.
 */
uid_t check_give_home(struct harness *h);

/* Every file below dir belongs to this user. */
void check_owner(const char *dir, uid_t uid);

/* A path in the home. */
const char *check_path(struct harness *h, const char *name);

/* Read PEM files with OpenSSL's own functions; the test fails if it cannot. */
X509 *check_certificate(struct harness *h, const char *name);
EVP_PKEY *check_key(struct harness *h, const char *name);

/* "CN=...,O=..." (RFC 2253). */
const char *check_subject(struct harness *h, const X509 *certificate);

/* Does the CA vouch for this certificate in this role (X509_PURPOSE_...)? */
bool check_chain(X509 *certificate, X509 *ca, int purpose);

/* The whole tool -h behaviour: usage on stdout, exit 0, quiet stderr. */
void check_usage_text(const char *tool);

/*
 * A run that was refused: exit status, nothing on stdout, and one line on
 * stderr that begins with the tool's name and contains the text.
 */
void check_refused(struct harness_result r, int status, const char *tool,
    const char *text);

#endif /* TESTS_TOOLS_CHECK_H */
