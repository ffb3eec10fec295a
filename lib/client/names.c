/*
 * Names of statuses and strategies, and what strategies cost.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <string.h>

#include "api.h"
#include "base/fail.h"
#include "base/text.h"
#include "wire/publish.h"

const char *
MASQ_status_to_str(MASQ_status_t status)
{
	static const char *const names[] = {
		"STATUS_SUCCESS", "STATUS_ANOTHER", "STATUS_KEY_MGMT",
		"ERR_BAD_PROTOID", "ERR_INVAL", "ERR_INVAL_ROLE",
		"ERR_TLS_INIT", "ERR_NO_KEY", "ERR_DECRYPT", "ERR_NOMEM",
		"ERR_NOSPACE", "ERR_MALFORMED_PACKET", "ERR_MALFORMED_UTF8",
		"ERR_PAYLOAD_SIZE", "ERR_WRONG_MSG_TYPE", "ERR_NOT_FOUND",
		"ERR_BAD_ENTRY", "ERR_KMS", "ERR_MIRACL", "ERR_CRYPTO",
		"ERR_INTERNAL", "ERR_NO_CONN", "ERR_REPLAY", "ERR_EXPIRED",
		"ERR_DUPLICATE", "ERR_KEY_PACKET"
	};

	_Static_assert(sizeof(names) / sizeof(names[0]) ==
	    MASQ_ERR_KEY_PACKET + 1, "every status has a name");
	if ((unsigned)status > MASQ_ERR_KEY_PACKET)
		return "???";
	return names[status];
}

const char *
MASQ_strategy_to_str(MASQ_mek_strategy_t strategy)
{
	static const char *const names[] = {
		"none", "ephemeral", "persistent_pkt", "persistent_bytes",
		"persistent_time", "persistent_exp"
	};

	_Static_assert(sizeof(names) / sizeof(names[0]) ==
	    MASQ_key_persistent_exp + 1, "every strategy has a name");
	if ((unsigned)strategy > MASQ_key_persistent_exp)
		return "???";
	return names[strategy];
}

const char *
MASQ_last_error(void)
{
	return fail_text();
}

bool
MASQ_try_again(void)
{
	return fail_may_pass();
}

MASQ_mek_strategy_t
MASQ_crypto_api_mek_to_strat(const char *mek)
{
	uint32_t seqnum;

	if (mek == NULL)
		return MASQ_key_none;
	if (strcmp(mek, "Ephm") == 0)
		return MASQ_key_ephemeral;
	if (strcmp(mek, "Pers") == 0 || text_parse_seqnum(
	    (const uint8_t *)mek, strnlen(mek, MASQ_SEQNUM_LEN + 1), &seqnum))
		return MASQ_key_persistent_exp;
	return MASQ_key_none;
}

MASQ_status_t
MASQ_crypto_api_overhead(MASQ_mek_strategy_t strategy, size_t *overhead_bytes,
    size_t *mek_bytes)
{
	if (overhead_bytes == NULL)
		return fail(MASQ_ERR_INVAL, "overhead_bytes is NULL");
	if (strategy == MASQ_key_ephemeral) {
		*overhead_bytes = wire_overhead(WIRE_EPHEMERAL);
		if (mek_bytes != NULL)
			*mek_bytes = 0;
		return MASQ_STATUS_SUCCESS;
	}
	if (strategy < MASQ_key_persistent_pkt ||
	    strategy > MASQ_key_persistent_exp)
		return fail(MASQ_ERR_INVAL, "strategy %d adds nothing: it is "
		    "not a publisher's", (int)strategy);
	if (mek_bytes == NULL)
		return fail(MASQ_ERR_INVAL, "mek_bytes is NULL, but the "
		    "strategy has key packets");
	*overhead_bytes = wire_overhead(WIRE_DATA);
	*mek_bytes = wire_overhead(WIRE_KEY);
	return MASQ_STATUS_SUCCESS;
}
