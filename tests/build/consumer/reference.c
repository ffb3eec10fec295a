/*
 * As programs for the reference implementation are: one header of ours, what
 * it brought along, and results that nobody looked at.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdio.h>
#include <masqitt.h>

static void
on_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	(void)mosq;
	(void)obj;
	(void)message;
	(void)props;
}

int
main(void)
{
	char *ca = strdup("ca"), *id = "PumpTemp007c0480", hex[65] = "";
	unsigned char *random = malloc(32), hash[32];
	struct masqitt *masq;
	size_t overhead, mek;
	void *ctx;

	mosquitto_lib_init();
	MASQ_crypto_api_overhead(MASQ_key_persistent_pkt, &overhead, &mek);
	MASQ_rand_bytes(random, 32);
	MASQ_crypto_api_add_entropy(random, 32);
	ctx = MASQ_hash_init((unsigned char *)"ab", 2);
	MASQ_hash_add(ctx, (unsigned char *)"c", 1, hash, sizeof(hash));
	MASQ_hash((unsigned char *)"abc", 3, random, 32);
	masq = MASQ_new(id, NULL, true, NULL, MASQ_role_publisher,
	    MASQ_key_ephemeral, 0, NULL, 0, ca, ca, ca);
	if (masq != NULL)
		MASQ_message_v5_callback_set(masq, on_message);
	MASQ_publish_v5(masq, NULL, "a", 1, "b", 0, false, NULL);
	MASQ_reinitialise(masq, NULL, true, NULL);
	MASQ_destroy(masq);
	mosquitto_lib_cleanup();
	for (size_t i = 0; i < sizeof(hash); i++)
		snprintf(hex + 2 * i, 3, "%02x", hash[i]);
	printf("%s %zu %zu %d %.8s\n", masq == NULL ? "none" : "one", overhead,
	    mek, memcmp(hash, random, 32), hex);
	free(random);
	free(ca);
	return 0;
}
