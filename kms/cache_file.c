/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/cache_file.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "base/secure.h"
#include "base/text.h"
#include "kms/file.h"

#define MAGIC "PrivKey\001"
#define DATES "ExpD"
#define CLIENT "Clnt"
#define KEY "Priv"
#define TRAILER "End!"
#define TAG_LEN 4
#define DATE_COUNT 2
#define PART_COUNT 2
#define HEAD_LEN (8 + TAG_LEN + 2 + DATE_COUNT * 8)
#define CLIENT_LEN (TAG_LEN + MASQ_CLIENTID_LEN + 2)
/* A key without its topic. */
#define KEY_LEN (TAG_LEN + 2 + 2 + DATE_LEN + 2 + PART_COUNT * (2 + BB1_G2_LEN))
/* Uncompressed point (BN254 octet format). */
#define POINT_TAG 0x04

static bool
read_dates(struct reader *r, int64_t *current, int64_t *next)
{
	char text[DATE_LEN + 1];
	uint64_t a, b;

	if (reader_u16(r) != DATE_COUNT)
		return false;
	a = reader_u64(r);
	b = reader_u64(r);
	if (r->bad || a >= b || b > INT64_MAX)
		return false;
	*current = (int64_t)a;
	*next = (int64_t)b;
	return date_format(*next, text);
}

static bool
read_client(struct reader *r, struct kms_client *client)
{
	struct slice id = reader_bytes(r, MASQ_CLIENTID_LEN);
	uint16_t role = reader_u16(r);

	if (r->bad || !text_is_client_id(id.ptr, id.len) ||
	    role < MASQ_role_publisher || role > MASQ_role_both)
		return false;
	memcpy(client->id, id.ptr, id.len);
	client->id[id.len] = '\0';
	client->role = (MASQ_role_t)role;
	return true;
}

static bool
read_part(struct reader *r, uint8_t part[BB1_G2_LEN])
{
	struct slice s = reader_binary(r);

	if (s.ptr == NULL || s.len != BB1_G2_LEN || s.ptr[0] != POINT_TAG)
		return false;
	memcpy(part, s.ptr, s.len);
	return true;
}

static bool
read_key(struct reader *r, struct kms_cached_key *key,
    struct bb1_private *octets)
{
	uint16_t used = reader_u16(r);
	struct slice date;

	key->topic = reader_binary(r);
	date = reader_bytes(r, DATE_LEN);
	if (r->bad || used > 1 ||
	    text_check_topic(key->topic.ptr, key->topic.len) !=
	    MASQ_STATUS_SUCCESS ||
	    !date_parse(date.ptr, date.len, &key->date))
		return false;
	memcpy(key->key_exp, date.ptr, date.len);
	key->key_exp[date.len] = '\0';
	key->used = used == 1;
	key->key = octets;
	return reader_u16(r) == PART_COUNT && read_part(r, octets->K0) &&
	    read_part(r, octets->K1);
}

MASQ_status_t
kms_cache_file_parse(const uint8_t *data, size_t len, const char *name,
    const struct kms_cache_visitor *visitor, void *arg)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	struct kms_client client = {.role = MASQ_role_none};
	struct kms_cached_key key;
	struct bb1_private octets;
	int64_t current, next;
	bool first = true;
	struct slice tag;
	struct reader r;

	memset(&key, 0, sizeof(key));
	reader_init(&r, data, len);
	if (!slice_is(reader_bytes(&r, strlen(MAGIC)), MAGIC))
		goto bad;
	for (; status == MASQ_STATUS_SUCCESS; first = false) {
		tag = reader_bytes(&r, TAG_LEN);
		if (slice_is(tag, TRAILER)) {
			if (!reader_done(&r))
				goto bad;
			break;
		} else if (slice_is(tag, DATES) && first) {
			if (!read_dates(&r, &current, &next))
				goto bad;
			if (visitor->dates != NULL)
				status = visitor->dates(arg, current, next);
		} else if (slice_is(tag, CLIENT)) {
			if (!read_client(&r, &client))
				goto bad;
			memcpy(key.publisher, client.id, sizeof(client.id));
			if (visitor->client != NULL)
				status = visitor->client(arg, &client);
		} else if (slice_is(tag, KEY) && client.role !=
		    MASQ_role_none) {
			if (!read_key(&r, &key, &octets))
				goto bad;
			if (visitor->key != NULL)
				status = visitor->key(arg, &key);
		} else {
			goto bad;
		}
	}
	goto out;
bad:
	status = fail(MASQ_ERR_BAD_ENTRY, "%s is damaged at byte %zu: restore "
	    "it from a backup, or start the key server once with -C to go on "
	    "without it", name, len - r.left);
out:
	secure_wipe(&octets, sizeof(octets));
	return status;
}

MASQ_status_t
kms_cache_file_read(const char *path, const struct kms_cache_visitor *visitor,
    void *arg)
{
	MASQ_status_t status;
	uint8_t *data;
	size_t len;

	status = kms_file_read(path, true, KMS_CACHE_FILE_MAX, &data, &len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = kms_cache_file_parse(data, len, path, visitor, arg);
	secure_free(data, len + 1);
	return status;
}

/* A key that is ready to be written. */
struct record {
	char publisher[MASQ_CLIENTID_LEN];
	size_t offset, len;		/* its bytes in the snapshot */
};

/* The cache as it was, serialised, the records still in no order. */
struct snapshot {
	uint8_t *buf;			/* secure memory */
	size_t len, room;
	struct record *records;
	size_t count, record_room;
};

static void
snapshot_free(struct snapshot *s)
{
	secure_free(s->buf, s->room);
	free(s->records);
}

/* Make room for a record of len bytes. */
static bool
snapshot_reserve(struct snapshot *s, size_t len)
{
	struct record *records;
	uint8_t *buf;
	size_t room;

	if (s->count == s->record_room) {
		room = s->record_room == 0 ? 64 : 2 * s->record_room;
		records = realloc(s->records, room * sizeof(*records));
		if (records == NULL)
			return false;
		s->records = records;
		s->record_room = room;
	}
	if (len <= s->room - s->len)
		return true;
	room = 2 * s->room + len;
	buf = secure_alloc(room);
	if (buf == NULL)
		return false;
	if (s->len > 0)
		memcpy(buf, s->buf, s->len);
	secure_free(s->buf, s->room);
	s->buf = buf;
	s->room = room;
	return true;
}

static bool
snapshot_add(void *arg, const struct kms_identity *identity, bool used,
    const struct bb1_private *key)
{
	struct slice topic = kms_identity_topic(identity);
	struct snapshot *s = arg;
	struct record *record;
	struct writer w;

	if (!snapshot_reserve(s, KEY_LEN + topic.len))
		return false;
	writer_init(&w, s->buf + s->len, s->room - s->len);
	writer_bytes(&w, KEY, TAG_LEN);
	writer_u16(&w, used);
	writer_binary(&w, topic.ptr, topic.len);
	writer_bytes(&w, kms_identity_key_exp(identity).ptr, DATE_LEN);
	writer_u16(&w, PART_COUNT);
	writer_binary(&w, key->K0, BB1_G2_LEN);
	writer_binary(&w, key->K1, BB1_G2_LEN);
	record = &s->records[s->count++];
	memcpy(record->publisher, kms_identity_publisher(identity).ptr,
	    MASQ_CLIENTID_LEN);
	record->offset = s->len;
	record->len = w.len;
	s->len += w.len;
	return true;
}

static int
compare_records(const void *a, const void *b, void *arg)
{
	const struct snapshot *s = arg;
	const struct record *x = a, *y = b;
	size_t topic_x = x->len - KEY_LEN, topic_y = y->len - KEY_LEN;
	const uint8_t *p = s->buf + x->offset + TAG_LEN + 4;
	const uint8_t *q = s->buf + y->offset + TAG_LEN + 4;
	int diff;

	diff = memcmp(x->publisher, y->publisher, MASQ_CLIENTID_LEN);
	if (diff == 0)
		diff = memcmp(p + topic_x, q + topic_y, DATE_LEN);
	if (diff == 0)
		diff = memcmp(p, q, topic_x < topic_y ? topic_x : topic_y);
	if (diff == 0)
		diff = (topic_x > topic_y) - (topic_x < topic_y);
	return diff;
}

/* The whole file; both lists are sorted by client. */
static void
write_all(struct writer *w, int64_t current, int64_t next,
    const struct kms_client *clients, size_t count, const struct snapshot *s)
{
	size_t next_record = 0;
	int diff;

	writer_bytes(w, MAGIC, strlen(MAGIC));
	writer_bytes(w, DATES, TAG_LEN);
	writer_u16(w, DATE_COUNT);
	writer_u64(w, (uint64_t)current);
	writer_u64(w, (uint64_t)next);
	for (size_t i = 0; i < count; i++) {
		writer_bytes(w, CLIENT, TAG_LEN);
		writer_bytes(w, clients[i].id, MASQ_CLIENTID_LEN);
		writer_u16(w, (uint16_t)clients[i].role);
		for (; next_record < s->count; next_record++) {
			const struct record *record = &s->records[next_record];

			diff = memcmp(record->publisher, clients[i].id,
			    MASQ_CLIENTID_LEN);
			if (diff > 0)
				break;
			if (diff == 0)
				writer_bytes(w, s->buf + record->offset,
				    record->len);
		}
	}
	writer_bytes(w, TRAILER, TAG_LEN);
}

MASQ_status_t
kms_cache_file_write(const char *path, int64_t current, int64_t next,
    const struct kms_client *clients, size_t count, struct kms_cache *cache)
{
	struct snapshot s = {NULL, 0, 0, NULL, 0, 0};
	MASQ_status_t status;
	uint8_t *buf = NULL;
	struct writer w;
	size_t room = 0;

	if (!kms_cache_each(cache, snapshot_add, &s)) {
		status = fail(MASQ_ERR_NOMEM, "%s: out of memory", path);
		goto out;
	}
	if (s.count > 0)
		qsort_r(s.records, s.count, sizeof(*s.records),
		    compare_records, &s);
	room = HEAD_LEN + count * CLIENT_LEN + s.len + TAG_LEN;
	buf = secure_alloc(room);
	if (buf == NULL) {
		status = fail(MASQ_ERR_NOMEM, "%s: out of memory", path);
		goto out;
	}
	writer_init(&w, buf, room);
	write_all(&w, current, next, clients, count, &s);
	if (writer_ok(&w))
		status = kms_file_write(path, buf, w.len, 0600, false);
	else
		status = fail(MASQ_ERR_INTERNAL, "%s: does not fit", path);
out:
	secure_free(buf, room);
	snapshot_free(&s);
	return status;
}
