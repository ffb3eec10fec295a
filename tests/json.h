/*
 * A small strict JSON reader (RFC 8259) for the files of known answers.
 *
 * Made for tests: whatever is wrong, in the file or in what is asked of it,
 * prints a sentence on standard error and aborts, so callers check nothing.
 * Numbers are integers of 64 bits; fractions, exponents, doubled keys and
 * anything behind the document are refused. Nodes belong to the document and
 * live until json_free().
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef TESTS_JSON_H
#define TESTS_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct json;

/* Read the file at path. Never NULL. */
struct json *json_load(const char *path);

/* Parse len bytes of text; name is for error messages. NULL if not JSON. */
struct json *json_parse(const char *text, size_t len, const char *name);

/* Free a document, given its root. NULL is ignored. */
void json_free(struct json *root);

/* Value of a key of an object, or of the index-th member or element. */
const struct json *json_get(const struct json *object, const char *key);
const struct json *json_at(const struct json *node, size_t index);

/* Has the object this key? */
bool json_has(const struct json *object, const char *key);

/* Members of an object or elements of an array. */
size_t json_len(const struct json *node);

/* Name of a value that is the member of an object, else "". */
const char *json_key(const struct json *node);

/* A string as UTF-8 with a NUL behind it, and its length without. */
const char *json_str(const struct json *node);
size_t json_str_len(const struct json *node);

int64_t json_int(const struct json *node);
bool json_bool(const struct json *node);
bool json_is_null(const struct json *node);

/*
 * Decode a string of hexadecimal digits into out, which has room for out_len
 * bytes. Returns the bytes written; json_hex_len() says how many there are.
 */
size_t json_hex(const struct json *node, uint8_t *out, size_t out_len);
size_t json_hex_len(const struct json *node);

/* As json_hex(), of the member key, which must be exactly out_len bytes. */
void json_get_hex(const struct json *object, const char *key, uint8_t *out,
    size_t out_len);

#endif /* TESTS_JSON_H */
