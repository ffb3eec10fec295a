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

/* What a line is found by. */
struct place {
	const char *topic;
	const char *client_id;
	const char *key_exp;
	const char *key_packet;
	uint64_t hash;
};

static struct place
place_of(enum line_kind kind, const char *topic,
    const MASQ_user_properties_t *ours)
{
	const char *km = value_of(ours, "KM");
	struct place place = {
		.topic = topic,
		.client_id = value_of(ours, "ClientId"),
		.key_exp = value_of(ours, "KeyExp"),
		.key_packet = kind == LINE_IDENTITY ? "" :
		    strcmp(km, "Pers") == 0 ? value_of(ours, "SeqNum") : km
	};

	place.hash = hash_text(0xcbf29ce484222325u, topic);
	place.hash = hash_text(place.hash, place.client_id);
	place.hash = hash_text(place.hash, place.key_exp);
	place.hash = hash_text(place.hash, place.key_packet);
	return place;
}

static struct line *
find_line(const struct waiting *waiting, const struct place *place)
{
	struct line *line = waiting->lines;

	while (line != NULL && (line->hash != place->hash ||
	    strcmp(line->first->message.topic, place->topic) != 0 ||
	    strcmp(line->client_id, place->client_id) != 0 ||
	    strcmp(line->key_exp, place->key_exp) != 0 ||
	    strcmp(line->key_packet, place->key_packet) != 0))
		line = line->next;
	return line;
}

struct line *
waiting_line(const struct waiting *waiting, enum line_kind kind,
    const char *topic, const MASQ_user_properties_t *ours)
{
	struct place place = place_of(kind, topic, ours);

	return find_line(waiting, &place);
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
line_new(struct waiting *waiting, const struct place *place)
{
	struct line *line = calloc(1, sizeof(*line));

	if (line == NULL)
		return NULL;
	line->hash = place->hash;
	memcpy(line->client_id, place->client_id,
	    strlen(place->client_id) + 1);
	memcpy(line->key_exp, place->key_exp, strlen(place->key_exp) + 1);
	memcpy(line->key_packet, place->key_packet,
	    strlen(place->key_packet) + 1);
	line->end = &line->first;
	*waiting->lines_end = line;
	waiting->lines_end = &line->next;
	return line;
}

static void
set_times(struct kept *kept)
{
	uint32_t interval;

	kept->since_ns = clock_steady_ns();
	kept->expires_ns = INT64_MAX;
	if (mosquitto_property_read_int32(kept->props,
	    MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, &interval, false) != NULL)
		kept->expires_ns = kept->since_ns + interval * NS_PER_S;
}

static bool
has_room(const struct waiting *waiting, enum line_kind kind, size_t bytes)
{
	size_t bytes_max = waiting->bytes_max;

	if (kind == LINE_KEY_PACKET) {
		bytes_max /= 2;
		if (waiting->early >= waiting->count_max / 2)
			return false;
	}
	return waiting->count < waiting->count_max && bytes <= bytes_max &&
	    waiting->bytes <= bytes_max - bytes;
}

bool
waiting_keep(struct waiting *waiting, enum line_kind kind,
    const struct mosquitto_message *message, const mosquitto_property *props,
    const MASQ_user_properties_t *ours)
{
	struct place place = place_of(kind, message->topic, ours);
	size_t bytes = bytes_of(message, props);
	struct line *line;
	struct kept *kept;

	if (!has_room(waiting, kind, bytes))
		return false;
	kept = kept_new(message, props);
	if (kept == NULL)
		return false;
	line = find_line(waiting, &place);
	if (line == NULL)
		line = line_new(waiting, &place);
	if (line == NULL) {
		kept_free(kept);
		return false;
	}
	set_times(kept);
	kept->bytes = bytes;
	*line->end = kept;
	line->end = &kept->next;
	waiting->bytes += bytes;
	waiting->early += kind == LINE_KEY_PACKET;
	waiting->count++;
	return true;
}

bool
waiting_on(const struct waiting *waiting, const struct line *line,
    MASQ_status_t status, bool for_now)
{
	int64_t time_ns = waiting->time_ns;

	if (status == MASQ_ERR_NO_KEY && line->key_packet[0] != '\0') {
		if (time_ns > WAITING_EARLY_SECONDS * NS_PER_S)
			time_ns = WAITING_EARLY_SECONDS * NS_PER_S;
	} else if (!for_now) {
		return false;
	}
	return clock_steady_ns() - line->first->since_ns < time_ns;
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
	waiting->early -= line->key_packet[0] != '\0';
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
