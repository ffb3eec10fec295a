/*
 * rand_id: one random client id (guide section 5.2.1).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdio.h>
#include <unistd.h>

#include "base/random.h"
#include "tools/tool.h"

static const char alphabet[] =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#define ALPHABET_LEN (sizeof(alphabet) - 1)
/* Bytes from here on would favour the first characters. */
#define FAIR_LIMIT (256 / ALPHABET_LEN * ALPHABET_LEN)

static const struct options_row options[] = {
	/* Taken, as by all tools, and of no use. */
	{.letter = 'H', .arg = "home", .kind = OPTIONS_STRING,
	    .target = &tool_home_option},
	{0},
};

static const struct options_program tool = {
	.name = "rand_id",
	.summary = "Print one random client id: 16 characters of 0-9 A-Z a-z.",
	.rows = options,
	.notes = "Enrol a client with it: generate_client_cert ID "
	    "pub|sub|both",
};

static MASQ_status_t
random_id(char id[MASQ_CLIENTID_LEN + 1])
{
	size_t len = 0;
	unsigned char byte;
	MASQ_status_t status;

	while (len < MASQ_CLIENTID_LEN) {
		status = random_bytes(&byte, 1);
		if (status != MASQ_STATUS_SUCCESS)
			return status;
		if (byte < FAIR_LIMIT)
			id[len++] = alphabet[byte % ALPHABET_LEN];
	}
	id[len] = '\0';
	return MASQ_STATUS_SUCCESS;
}

int
main(int argc, char **argv)
{
	char id[MASQ_CLIENTID_LEN + 1];
	MASQ_status_t status;

	(void)tool_parse(&tool, argc, argv);
	status = random_id(id);
	if (status == MASQ_STATUS_SUCCESS)
		(void)printf("%s\n", id);
	return tool_end(&tool, status);
}
