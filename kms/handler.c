/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/handler.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "base/text.h"
#include "wire/kms_msg.h"

#define MESSAGE_LEN 160
#define ROLES(role) (1u << (role))
#define PUBLISHERS (ROLES(MASQ_role_publisher) | ROLES(MASQ_role_both))
#define SUBSCRIBERS (ROLES(MASQ_role_subscriber) | ROLES(MASQ_role_both))

/* Everything about one request, on its way to the answer. */
struct exchange {
	const struct kms_config *config;
	struct kms_keyring *keyring;
	const struct kms_peer *peer;
	struct kms_member *member;
	int64_t now;
	struct wire_request request;
	MASQ_role_t role;		/* of who asks, none until known */
	struct wire_response response;
	/* What the response points to. */
	char current[DATE_LEN + 1];
	char exp_date[DATE_LEN + 1], next_exp[DATE_LEN + 1];
	char message[MESSAGE_LEN];
	struct bb1_private key;
};

static void answer_time(struct exchange *x);
static void answer_public(struct exchange *x);
static void answer_private(struct exchange *x);

/* The requests: who may send them, and what answers them. */
static const struct kind {
	enum wire_type type;
	unsigned int roles;
	const char *who;
	void (*answer)(struct exchange *x);
} kinds[] = {
	{WIRE_TIMEREQ, PUBLISHERS | SUBSCRIBERS, "clients", answer_time},
	{WIRE_PUBREQ, PUBLISHERS, "publishers", answer_public},
	{WIRE_PRIVREQ, SUBSCRIBERS, "subscribers", answer_private},
};

static struct slice
slice_of(const void *ptr, size_t len)
{
	return (struct slice){ptr, len};
}

/* Answer with a reason and a sentence for a human. */
static void refuse(struct exchange *x, enum wire_reason reason,
    const char *format, ...) __attribute__((format(printf, 3, 4)));

static void
refuse(struct exchange *x, enum wire_reason reason, const char *format, ...)
{
	enum wire_type type = x->response.type;
	va_list args;

	va_start(args, format);
	(void)vsnprintf(x->message, sizeof(x->message), format, args);
	va_end(args);
	memset(&x->response, 0, sizeof(x->response));
	x->response.type = type;
	x->response.reason = (uint8_t)reason;
	x->response.message = slice_of(x->message, strlen(x->message));
}

/* Role of a client. */
static MASQ_role_t
role_of(const struct exchange *x, struct slice id)
{
	return kms_keyring_role(x->keyring, x->config, (const char *)id.ptr,
	    id.len);
}

static void
answer_time(struct exchange *x)
{
	int64_t exp_date, next_exp;

	if (!date_format(x->now, x->current)) {
		refuse(x, WIRE_UNSPECIFIED, "the key server's clock is wrong");
		return;
	}
	x->response.current = slice_of(x->current, DATE_LEN);
	if ((PUBLISHERS & ROLES(x->role)) == 0)
		return;
	kms_keyring_dates(x->keyring, x->config, x->now, &exp_date, &next_exp);
	if (!date_format(exp_date, x->exp_date) ||
	    !date_format(next_exp, x->next_exp)) {
		refuse(x, WIRE_UNSPECIFIED, "no expiration date after the year "
		    "9999");
		return;
	}
	x->response.exp_date = slice_of(x->exp_date, DATE_LEN);
	x->response.next_exp = slice_of(x->next_exp, DATE_LEN);
}

static void
answer_public(struct exchange *x)
{
	const struct bb1_public *public = kms_keyring_public(x->keyring);

	x->response.part[0] = slice_of(public->R, sizeof(public->R));
	x->response.part[1] = slice_of(public->T, sizeof(public->T));
	x->response.part[2] = slice_of(public->V, sizeof(public->V));
}

static void
answer_private(struct exchange *x)
{
	char publisher[MASQ_CLIENTID_LEN + 1] = "", key_exp[DATE_LEN + 1] = "";
	const struct wire_request *request = &x->request;
	size_t max = x->config->max_keys_per_client;
	MASQ_status_t status;
	int64_t date;

	if ((PUBLISHERS & ROLES(role_of(x, request->publisher_id))) == 0) {
		refuse(x, WIRE_PUBLISHER_UNKNOWN, "no publisher with this id "
		    "is enrolled");
		return;
	}
	if (!date_parse(request->key_exp.ptr, request->key_exp.len, &date)) {
		refuse(x, WIRE_DATE, "the expiration date is not a date");
		return;
	}
	if (!kms_keyring_date_ok(x->keyring, x->config, x->now, date)) {
		refuse(x, WIRE_DATE, "no keys for expiration date %.*s: too "
		    "old, not yet announced, or never one", DATE_LEN,
		    (const char *)request->key_exp.ptr);
		return;
	}
	memcpy(publisher, request->publisher_id.ptr, MASQ_CLIENTID_LEN);
	memcpy(key_exp, request->key_exp.ptr, DATE_LEN);
	status = kms_keyring_find(x->keyring, publisher, key_exp,
	    request->topic.ptr, request->topic.len, &x->key);
	if (status == MASQ_ERR_NOT_FOUND) {
		if (!kms_quota_take_key(x->member, max)) {
			refuse(x, WIRE_POLICY, "more new keys than "
			    "max_keys_per_client in kms.cfg allows, %zu a "
			    "second and %zu at once: ask again later, or "
			    "raise it", max, max * KMS_QUOTA_BURST_SECONDS);
			return;
		}
		status = kms_keyring_private(x->keyring, publisher, key_exp,
		    request->topic.ptr, request->topic.len, &x->key);
	}
	if (status != MASQ_STATUS_SUCCESS) {
		refuse(x, WIRE_UNSPECIFIED, "the key server failed: %s",
		    fail_text());
		return;
	}
	x->response.part[0] = slice_of(x->key.K0, sizeof(x->key.K0));
	x->response.part[1] = slice_of(x->key.K1, sizeof(x->key.K1));
}

/* The checks that all requests have in common, then the request's own. */
static void
answer(struct exchange *x, bool malformed)
{
	const struct wire_request *request = &x->request;
	const struct kind *kind = NULL;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (kinds[i].type == request->type)
			kind = &kinds[i];
	if (malformed || kind == NULL) {
		refuse(x, WIRE_UNSPECIFIED, "the request is malformed");
		return;
	}
	if (request->topic.ptr != NULL && text_check_topic(request->topic.ptr,
	    request->topic.len) != MASQ_STATUS_SUCCESS) {
		refuse(x, WIRE_UNSPECIFIED, "the topic is not one that can be "
		    "published to");
		return;
	}
	if (!slice_is(request->proto_id, MASQ_proto_id)) {
		refuse(x, WIRE_PROTOCOL, "this key server speaks Secure MQTT "
		    "%s only", MASQ_proto_id);
		return;
	}
	if (!slice_is(request->client_id, x->peer->id)) {
		refuse(x, WIRE_WRONG_CERTIFICATE, "the certificate names "
		    "client %s, the request another", x->peer->id);
		return;
	}
	x->role = role_of(x, request->client_id);
	if (x->role == MASQ_role_none) {
		refuse(x, WIRE_CLIENT_UNKNOWN, "client %s is not enrolled; "
		    "generate_client_cert does that, and kms_ctrl -c tells a "
		    "running key server", x->peer->id);
		return;
	}
	if (!kms_config_admits_key(x->config, x->peer->id, x->peer->key)) {
		refuse(x, WIRE_WRONG_CERTIFICATE, "client %s was enrolled with "
		    "another key than that of this certificate; use the "
		    "certificate that was made last", x->peer->id);
		return;
	}
	if ((kind->roles & ROLES(x->role)) == 0) {
		refuse(x, WIRE_POLICY, "this request is for %s only; client "
		    "%s is not enrolled as one", kind->who, x->peer->id);
		return;
	}
	kind->answer(x);
}

MASQ_status_t
kms_handle(const struct kms_config *config, struct kms_keyring *keyring,
    const struct kms_peer *peer, struct kms_member *member, int64_t now,
    const uint8_t *frame, size_t frame_len, uint8_t *out, size_t *out_len)
{
	MASQ_status_t status;
	struct exchange x;

	memset(&x, 0, sizeof(x));
	x.config = config;
	x.keyring = keyring;
	x.peer = peer;
	x.member = member;
	x.now = now;
	status = wire_request_decode(frame, frame_len, &x.request);
	if (status != MASQ_STATUS_SUCCESS &&
	    status != MASQ_ERR_MALFORMED_PACKET)
		return status;
	x.response.type = wire_response_type(x.request.type);
	answer(&x, status == MASQ_ERR_MALFORMED_PACKET);
	status = wire_response_encode(&x.response, out, out_len);
	secure_wipe(&x, sizeof(x));
	return status;
}
