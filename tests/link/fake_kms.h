/*
 * A TLS server for tests that speaks to clients as a key management server
 * should, or misbehaves in one of many ways. What it answers is up to the
 * test. It runs in threads of the test program; anything unexpected in here
 * aborts the test.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_LINK_FAKE_KMS_H
#define TESTS_LINK_FAKE_KMS_H

#include <stddef.h>
#include <stdint.h>

#include "wire/kms_msg.h"

enum fake_mode {
	FAKE_GOOD,			/* answer, keep the connection */
	FAKE_CLOSE,			/* close after each answer */
	FAKE_SLOW,			/* each byte in a record of its own */
	FAKE_DIE,			/* break off in the middle of it */
	FAKE_DIE_AT_ONCE,		/* close instead of an answer */
	FAKE_SILENT,			/* never answer */
	FAKE_NO_TLS,			/* never even shake hands */
	FAKE_HANG_UP,			/* close before the handshake */
	FAKE_BABBLE,			/* bytes that are no message */
	FAKE_TRAILING,			/* a byte behind the answer */
	FAKE_HUGE,			/* promise more than a frame holds */
	FAKE_MALFORMED,			/* a frame with a broken body */
	FAKE_WRONG_TYPE,		/* another response than asked for */
	FAKE_REQUEST			/* send the request back */
};

/* Fill in a response; its slices must stay valid until the next call. */
typedef void fake_answer(void *arg, const struct wire_request *request,
    struct wire_response *response);

struct fake_kms;

/*
 * Listen on 127.0.0.1 with DIR/NAME-crt.pem and DIR/NAME-key.pem, for clients
 * of DIR/ca-crt.pem. port 0 takes any.
 */
struct fake_kms *fake_kms_start(const char *dir, const char *name, int port,
    fake_answer *answer, void *arg);
void fake_kms_stop(struct fake_kms *kms);

int fake_kms_port(const struct fake_kms *kms);
void fake_kms_mode(struct fake_kms *kms, enum fake_mode mode);

/* What has happened so far. */
unsigned fake_kms_connections(struct fake_kms *kms);
unsigned fake_kms_requests(struct fake_kms *kms);
unsigned fake_kms_resumed(struct fake_kms *kms);

/* Answers a TIMEREQ with fixed dates and refuses anything else as 93. */
void fake_time_answer(void *arg, const struct wire_request *request,
    struct wire_response *response);

#endif /* TESTS_LINK_FAKE_KMS_H */
