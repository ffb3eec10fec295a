/*
 * What could not be opened, told to the application, or to standard error as
 * long as the application has not said that it wants to know, or not to.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/internal.h"

#include <stdio.h>

#include "base/text.h"

/* As much of a topic as a line shows. */
#define TOPIC_SHOWN 128

_Static_assert(MASQ_ERR_KEY_PACKET < 32, "each status has a bit");

/* The first of each status, so that nobody's disk is filled from outside. */
static void
print_first(struct masqitt *masq, MASQ_status_t status, const char *name)
{
	unsigned int bit = 1u << status;
	char topic[TOPIC_SHOWN + 1];

	if ((atomic_fetch_or(&masq->printed, bit) & bit) != 0)
		return;
	(void)snprintf(topic, sizeof(topic), "%s", name);
	text_clean(topic);
	(void)fprintf(stderr, "masqitt: topic %s: %s (%s); more of these are "
	    "not shown, MASQ_error_callback_set() tells of all\n", topic,
	    MASQ_last_error(), MASQ_status_to_str(status));
}

void
report(struct masqitt *masq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	on_error_t on_error = masq->on_error;
	on_error_v5_t on_error_v5 = masq->on_error_v5;

	if (!masq->wants_errors)
		print_first(masq, status, message->topic);
	if (on_error != NULL)
		on_error(masq->mosq, obj, status, message, MASQ_last_error());
	if (on_error_v5 != NULL)
		on_error_v5(masq->mosq, obj, status, message,
		    MASQ_last_error(), props);
}

void
MASQ_error_callback_set(struct masqitt *masq, on_error_t on_error)
{
	if (masq == NULL)
		return;
	masq->wants_errors = true;
	masq->on_error = on_error;
}

void
MASQ_error_v5_callback_set(struct masqitt *masq, on_error_v5_t on_error)
{
	if (masq == NULL)
		return;
	masq->wants_errors = true;
	masq->on_error_v5 = on_error;
}
