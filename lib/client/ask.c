/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "client/ask.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "wire/publish.h"

static struct wire_request
request_of(enum wire_type type, const char *client_id)
{
	return (struct wire_request){
		.type = type,
		.proto_id = {(const uint8_t *)WIRE_PROTO_ID,
		    strlen(WIRE_PROTO_ID)},
		.client_id = {(const uint8_t *)client_id, MASQ_CLIENTID_LEN}
	};
}

/* The answer may hold a key: secure memory, in both functions. */
static MASQ_status_t
request(struct link *link, const struct wire_request *req,
    struct link_answer **answer, uint8_t *reason)
{
	MASQ_status_t status;

	if (reason != NULL)
		*reason = 0;
	*answer = secure_alloc(sizeof(**answer));
	if (*answer == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	status = link_request(link, req, *answer);
	if (reason != NULL)
		*reason = (*answer)->response.reason;
	return status;
}

static void
answer_free(struct link_answer *answer)
{
	secure_free(answer, sizeof(*answer));
}

/* An absent date is none; false if it is no date. */
static bool
read_date(struct slice s, struct exp_date *date)
{
	memset(date, 0, sizeof(*date));
	if (s.ptr == NULL)
		return true;
	if (!date_parse(s.ptr, s.len, &date->seconds))
		return false;
	memcpy(date->text, s.ptr, MASQ_EXPDATE_LEN);
	return true;
}

MASQ_status_t
ask_time(struct link *link, const char *client_id, struct ask_time *time,
    uint8_t *reason)
{
	const struct wire_request req = request_of(WIRE_TIMEREQ, client_id);
	struct link_answer *answer;
	MASQ_status_t status;

	memset(time, 0, sizeof(*time));
	status = request(link, &req, &answer, reason);
	if (status == MASQ_STATUS_SUCCESS)
		status = ask_read_time(&answer->response, time);
	answer_free(answer);
	return status;
}

MASQ_status_t
ask_read_time(const struct wire_response *response, struct ask_time *time)
{
	memset(time, 0, sizeof(*time));
	time->steady_ns = clock_steady_ns();
	if (!date_parse(response->current.ptr, response->current.len,
	    &time->now) || !read_date(response->exp_date, &time->current) ||
	    !read_date(response->next_exp, &time->next))
		return fail(MASQ_ERR_KMS, "the KMS sends a date that is not "
		    "valid");
	if (time->next.text[0] != '\0' && (time->current.text[0] == '\0' ||
	    time->next.seconds <= time->current.seconds))
		return fail(MASQ_ERR_KMS, "the KMS sends expiration dates out "
		    "of order");
	return MASQ_STATUS_SUCCESS;
}

bool
ask_is_policy_against_keys(struct link *link, const char *client_id,
    const struct exp_date *date)
{
	static const char nobody[MASQ_CLIENTID_LEN + 1] = "0000000000000000";
	struct wire_request req = request_of(WIRE_PRIVREQ, client_id);
	struct link_answer *answer;
	uint8_t reason;

	req.publisher_id = (struct slice){(const uint8_t *)nobody,
	    MASQ_CLIENTID_LEN};
	req.key_exp = (struct slice){(const uint8_t *)date->text,
	    MASQ_EXPDATE_LEN};
	req.topic = (struct slice){(const uint8_t *)"?", 1};
	/* Success would be a key, and any other failure tells of no role. */
	fail_hush(true);
	if (request(link, &req, &answer, &reason) == MASQ_STATUS_SUCCESS)
		reason = 0;
	fail_hush(false);
	answer_free(answer);
	return reason == WIRE_POLICY;
}

/* Copy a part of exactly len bytes. */
static bool
take_part(const struct wire_response *response, size_t i, uint8_t *out,
    size_t len)
{
	if (response->part[i].len != len)
		return false;
	memcpy(out, response->part[i].ptr, len);
	return true;
}

MASQ_status_t
ask_params(struct link *link, const char *client_id,
    struct bb1_params *params)
{
	const struct wire_request req = request_of(WIRE_PUBREQ, client_id);
	struct link_answer *answer;
	struct bb1_public octets;
	MASQ_status_t status;

	status = request(link, &req, &answer, NULL);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (!take_part(&answer->response, 0, octets.R, sizeof(octets.R)) ||
	    !take_part(&answer->response, 1, octets.T, sizeof(octets.T)) ||
	    !take_part(&answer->response, 2, octets.V, sizeof(octets.V)) ||
	    bb1_params_load(params, &octets) != MASQ_STATUS_SUCCESS)
		status = fail(MASQ_ERR_KMS, "the public parameters that the "
		    "KMS sends are refused: they are not what they should be");

out:
	answer_free(answer);
	return status;
}

struct bn254_g2_scratch *
ask_scratch_new(void)
{
	return aligned_alloc(_Alignof(struct bn254_g2_scratch),
	    sizeof(struct bn254_g2_scratch));
}

static MASQ_status_t
load_key(const struct wire_response *response,
    const struct identity *identity, const struct bb1_params *params,
    struct bb1_key *key, struct bb1_lines *lines)
{
	struct bn254_g2_scratch *scratch = ask_scratch_new();
	struct bb1_private octets;
	bool good;

	if (scratch == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	good = take_part(response, 0, octets.K0, sizeof(octets.K0)) &&
	    take_part(response, 1, octets.K1, sizeof(octets.K1)) &&
	    bb1_key_load_prepared(key, lines, &octets, scratch) ==
	    MASQ_STATUS_SUCCESS;
	free(scratch);
	secure_wipe(&octets, sizeof(octets));
	if (!good)
		return fail(MASQ_ERR_KMS, "the private key that the KMS sends "
		    "is refused: its points are not what they should be");
	if (params != NULL && bb1_verify_prepared(params, identity->bytes,
	    identity->len, lines) != MASQ_STATUS_SUCCESS)
		return fail(MASQ_ERR_KMS, "the private key that the KMS sends "
		    "is refused: it does not belong to the public parameters");
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
ask_private(struct link *link, const char *client_id,
    const struct identity *identity, const struct bb1_params *params,
    struct bb1_key *key, struct bb1_lines *lines, uint8_t *reason)
{
	struct wire_request req = request_of(WIRE_PRIVREQ, client_id);
	struct link_answer *answer;
	MASQ_status_t status;

	req.publisher_id = identity_client_id(identity);
	req.key_exp = identity_key_exp(identity);
	req.topic = identity_topic(identity);
	status = request(link, &req, &answer, reason);
	if (status == MASQ_STATUS_SUCCESS)
		status = load_key(&answer->response, identity, params, key,
		    lines);
	answer_free(answer);
	if (status != MASQ_STATUS_SUCCESS) {
		secure_wipe(key, sizeof(*key));
		secure_wipe(lines, sizeof(*lines));
	}
	return status;
}
