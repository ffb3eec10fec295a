/*
 * Lines are few, one for each publisher and topic whose key is missing; the
 * list of them is walked, comparing hashes.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "mosq/waiting.h"

#include <stdlib.h>
#include <string.h>

#include <mqtt_protocol.h>

#include "base/date.h"
#include "mosq/props.h"

#define NS_PER_S INT64_C(1000000000)

/* What libmosquitto's element of a list takes, and its strings besides. */
#define PROPERTY_BYTES 160

void
waiting_init(struct waiting *waiting)
{
	memset(waiting, 0, sizeof(*waiting));
	waiting->lines_end = &waiting->lines;
	waiting_set_limits(waiting, WAITING_COUNT, WAITING_BYTES,
	    WAITING_SECONDS);
}

void
waiting_set_limits(struct waiting *waiting, size_t count, size_t bytes,
    unsigned int seconds)
{
	waiting->count_max = seconds == 0 ? 0 : count;
	waiting->bytes_max = bytes;
	waiting->time_ns = seconds * NS_PER_S;
}

bool
waiting_any(struct waiting *waiting)
{
	return waiting->count > 0;
}

static const char *
value_of(const MASQ_user_properties_t *ours, const char *name)
{
	for (int i = 0; i < ours->num_props; i++)
		if (strcmp(ours->prop[i].name, name) == 0)
			return ours->prop[i].value;
	return "";
}

/* FNV-1a, 64 bits. Who finds collisions makes a walk longer. */
static uint64_t
hash_text(uint64_t h, const char *text)
{
	for (; *text != '\0'; text++)
		h = (h ^ (unsigned char)*text) * 0x100000001b3u;
	return (h ^ 0xff) * 0x100000001b3u;
}

static uint64_t
hash_identity(const char *topic, const MASQ_user_properties_t *ours)
{
	uint64_t h = hash_text(0xcbf29ce484222325u, topic);

	h = hash_text(h, value_of(ours, "ClientId"));
	return hash_text(h, value_of(ours, "KeyExp"));
}

struct line *
waiting_line(const struct waiting *waiting, const char *topic,
    const MASQ_user_properties_t *ours)
{
	uint64_t hash = hash_identity(topic, ours);
	struct line *line = waiting->lines;

	while (line != NULL && (line->hash != hash ||
	    strcmp(line->first->message.topic, topic) != 0 ||
	    strcmp(line->client_id, value_of(ours, "ClientId")) != 0 ||
	    strcmp(line->key_exp, value_of(ours, "KeyExp")) != 0))
		line = line->next;
	return line;
}

static void
kept_free(struct kept *kept)
{
	if (kept == NULL)
		return;
	free(kept->message.topic);
	free(kept->message.payload);
	mosquitto_property_free_all(&kept->props);
	free(kept);
}

static size_t
bytes_of(const struct mosquitto_message *message,
    const mosquitto_property *props)
{
	size_t bytes = sizeof(struct kept) + sizeof(struct line) +
	    strlen(message->topic) + (size_t)message->payloadlen +
	    props_size(props);

	for (; props != NULL; props = mosquitto_property_next(props))
		bytes += PROPERTY_BYTES;
	return bytes;
}

static struct kept *
kept_new(const struct mosquitto_message *message,
    const mosquitto_property *props)
{
	struct kept *kept = calloc(1, sizeof(*kept));
	size_t len = (size_t)message->payloadlen;

	if (kept == NULL)
		return NULL;
	kept->message = *message;
	kept->message.topic = strdup(message->topic);
	kept->message.payload = malloc(len + 1);
	if (kept->message.topic == NULL || kept->message.payload == NULL ||
	    (props != NULL && mosquitto_property_copy_all(&kept->props,
	    props) != MOSQ_ERR_SUCCESS)) {
		kept_free(kept);
		return NULL;
	}
	if (len > 0)
		memcpy(kept->message.payload, message->payload, len);
	return kept;
}

static struct line *
line_new(struct waiting *waiting, const char *topic,
    const MASQ_user_properties_t *ours)
{
	const char *client_id = value_of(ours, "ClientId");
	const char *key_exp = value_of(ours, "KeyExp");
	struct line *line = calloc(1, sizeof(*line));

	if (line == NULL)
		return NULL;
	line->hash = hash_identity(topic, ours);
	memcpy(line->client_id, client_id, strlen(client_id) + 1);
	memcpy(line->key_exp, key_exp, strlen(key_exp) + 1);
	line->end = &line->first;
	*waiting->lines_end = line;
	waiting->lines_end = &line->next;
	return line;
}

static void
set_times(struct kept *kept, int64_t time_ns)
{
	int64_t now = clock_steady_ns();
	uint32_t interval;

	kept->until_ns = now + time_ns;
	kept->expires_ns = INT64_MAX;
	if (mosquitto_property_read_int32(kept->props,
	    MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, &interval, false) != NULL)
		kept->expires_ns = now + interval * NS_PER_S;
}

bool
waiting_keep(struct waiting *waiting,
    const struct mosquitto_message *message, const mosquitto_property *props,
    const MASQ_user_properties_t *ours)
{
	size_t bytes = bytes_of(message, props);
	struct line *line;
	struct kept *kept;

	if (waiting->count >= waiting->count_max ||
	    bytes > waiting->bytes_max ||
	    waiting->bytes > waiting->bytes_max - bytes)
		return false;
	kept = kept_new(message, props);
	if (kept == NULL)
		return false;
	line = waiting_line(waiting, message->topic, ours);
	if (line == NULL)
		line = line_new(waiting, message->topic, ours);
	if (line == NULL) {
		kept_free(kept);
		return false;
	}
	set_times(kept, waiting->time_ns);
	kept->bytes = bytes;
	*line->end = kept;
	line->end = &kept->next;
	waiting->bytes += bytes;
	waiting->count++;
	return true;
}

bool
waiting_drop_first(struct waiting *waiting, struct line *line)
{
	struct kept *kept = line->first;
	struct line **link = &waiting->lines;

	line->first = kept->next;
	if (line->end == &kept->next)
		line->end = &line->first;
	waiting->bytes -= kept->bytes;
	waiting->count--;
	kept_free(kept);
	if (line->first != NULL)
		return true;
	while (*link != line)
		link = &(*link)->next;
	*link = line->next;
	if (waiting->lines_end == &line->next)
		waiting->lines_end = link;
	free(line);
	return false;
}

void
waiting_clear(struct waiting *waiting)
{
	while (waiting->lines != NULL)
		(void)waiting_drop_first(waiting, waiting->lines);
}
