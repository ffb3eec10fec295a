/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "json.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 64

enum json_type { J_NULL, J_BOOL, J_INT, J_STRING, J_ARRAY, J_OBJECT };

static const char *const type_names[] = {
	"null", "a boolean", "an integer", "a string", "an array", "an object"
};

/* Children of a node are a list, in the order of the file. */
struct json {
	enum json_type type;
	char *key;
	char *str;
	size_t len;			/* bytes of str, or children */
	int64_t num;
	struct json *child;
	struct json *next;
};

struct parser {
	const char *pos;
	const char *end;
	const char *start;
	const char *error;		/* the first one */
	int depth;
};

static bool parse_value(struct parser *p, struct json **out);

static void __attribute__((noreturn, format(printf, 1, 2)))
die(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	fprintf(stderr, "json: ");
	vfprintf(stderr, format, args);
	fprintf(stderr, "\n");
	va_end(args);
	abort();
}

static void *
must_alloc(size_t len)
{
	void *ptr = calloc(1, len);

	if (ptr == NULL)
		die("out of memory");
	return ptr;
}

static bool
bad(struct parser *p, const char *why)
{
	if (p->error == NULL)
		p->error = why;
	return false;
}

static void
skip_space(struct parser *p)
{
	while (p->pos < p->end && (*p->pos == ' ' || *p->pos == '\t' ||
	    *p->pos == '\n' || *p->pos == '\r'))
		p->pos++;
}

static bool
take(struct parser *p, char c)
{
	if (p->pos == p->end || *p->pos != c)
		return false;
	p->pos++;
	return true;
}

static bool
take_word(struct parser *p, const char *word)
{
	size_t len = strlen(word);

	if ((size_t)(p->end - p->pos) < len || memcmp(p->pos, word, len) != 0)
		return bad(p, "unknown word");
	p->pos += len;
	return true;
}

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The four digits of \uXXXX. */
static bool
parse_unit(struct parser *p, uint32_t *unit)
{
	*unit = 0;
	for (int i = 0; i < 4; i++) {
		int digit = p->pos < p->end ? hex_digit(*p->pos) : -1;

		if (digit < 0)
			return bad(p, "bad \\u escape");
		*unit = *unit << 4 | (uint32_t)digit;
		p->pos++;
	}
	return true;
}

static size_t
put_utf8(char *out, uint32_t c)
{
	size_t len = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const uint32_t lead[] = { 0, 0x00, 0xc0, 0xe0, 0xf0 };

	for (size_t i = len - 1; i > 0; i--, c >>= 6)
		out[i] = (char)(0x80 | (c & 0x3f));
	out[0] = (char)(lead[len] | c);
	return len;
}

static bool
parse_escape(struct parser *p, char *out, size_t *used)
{
	static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
	const char *found;
	uint32_t c, low;

	if (p->pos == p->end)
		return bad(p, "string without end");
	if (!take(p, 'u')) {
		found = strchr(names, *p->pos);
		if (*p->pos == '\0' || found == NULL)
			return bad(p, "unknown escape");
		p->pos++;
		out[(*used)++] = values[found - names];
		return true;
	}
	if (!parse_unit(p, &c))
		return false;
	if (c >= 0xdc00 && c <= 0xdfff)
		return bad(p, "lone surrogate");
	if (c >= 0xd800 && c <= 0xdbff) {
		if (!take(p, '\\') || !take(p, 'u') || !parse_unit(p, &low) ||
		    low < 0xdc00 || low > 0xdfff)
			return bad(p, "lone surrogate");
		c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
	}
	*used += put_utf8(out + *used, c);
	return true;
}

/* *out is allocated, also on failure once the quote was seen. */
static bool
parse_string(struct parser *p, char **out, size_t *len)
{
	const char *close;
	size_t used = 0;

	if (!take(p, '"'))
		return bad(p, "string expected");
	/* What is decoded is never longer than how it was written. */
	for (close = p->pos; close < p->end && *close != '"'; close++)
		if (*close == '\\' && close + 1 < p->end)
			close++;
	*out = must_alloc((size_t)(close - p->pos) + 1);
	while (p->pos < p->end && *p->pos != '"') {
		if ((unsigned char)*p->pos < 0x20)
			return bad(p, "control character in string");
		if (!take(p, '\\'))
			(*out)[used++] = *p->pos++;
		else if (!parse_escape(p, *out, &used))
			return false;
	}
	if (!take(p, '"'))
		return bad(p, "string without end");
	*len = used;
	return true;
}

static bool
parse_number(struct parser *p, struct json *node)
{
	bool negative = take(p, '-');
	uint64_t value = 0;
	const char *first = p->pos;

	while (p->pos < p->end && *p->pos >= '0' && *p->pos <= '9') {
		uint64_t digit = (uint64_t)(*p->pos++ - '0');

		if (value > (uint64_t)INT64_MAX / 10 ||
		    value * 10 > (uint64_t)INT64_MAX - digit)
			return bad(p, "integer too large");
		value = value * 10 + digit;
	}
	if (p->pos == first)
		return bad(p, "value expected");
	if (*first == '0' && p->pos - first > 1)
		return bad(p, "leading zero");
	if (p->pos < p->end && strchr(".eE", *p->pos) != NULL)
		return bad(p, "only integers are read here");
	node->type = J_INT;
	node->num = negative ? -(int64_t)value : (int64_t)value;
	return true;
}

/* One "key": value, or one value, appended behind *tail. */
static bool
parse_child(struct parser *p, struct json *parent, struct json **tail)
{
	char *key = NULL;
	size_t key_len = 0;
	bool ok = false;

	if (parent->type == J_OBJECT) {
		skip_space(p);
		if (!parse_string(p, &key, &key_len))
			goto out;
		if (strlen(key) != key_len || json_has(parent, key)) {
			(void)bad(p, "key doubled or with a NUL");
			goto out;
		}
		skip_space(p);
		if (!take(p, ':')) {
			(void)bad(p, "':' expected");
			goto out;
		}
	}
	ok = parse_value(p, tail);
	if (*tail != NULL) {
		(*tail)->key = key;
		key = NULL;
		parent->len++;
	}
out:
	free(key);
	return ok;
}

static bool
parse_children(struct parser *p, struct json *node, char close)
{
	struct json **tail = &node->child;

	if (++p->depth > MAX_DEPTH)
		return bad(p, "nested too deeply");
	skip_space(p);
	if (take(p, close)) {
		p->depth--;
		return true;
	}
	do {
		if (!parse_child(p, node, tail))
			return false;
		tail = &(*tail)->next;
		skip_space(p);
	} while (take(p, ','));
	p->depth--;
	return take(p, close) || bad(p, "',' or end of list expected");
}

static bool
parse_value(struct parser *p, struct json **out)
{
	struct json *node = must_alloc(sizeof(*node));

	*out = node;
	skip_space(p);
	if (p->pos == p->end)
		return bad(p, "value expected");
	switch (*p->pos) {
	case '{':
		p->pos++;
		node->type = J_OBJECT;
		return parse_children(p, node, '}');
	case '[':
		p->pos++;
		node->type = J_ARRAY;
		return parse_children(p, node, ']');
	case '"':
		node->type = J_STRING;
		return parse_string(p, &node->str, &node->len);
	case 't':
	case 'f':
		node->type = J_BOOL;
		node->num = *p->pos == 't';
		return take_word(p, node->num ? "true" : "false");
	case 'n':
		return take_word(p, "null");
	default:
		return parse_number(p, node);
	}
}

struct json *
json_parse(const char *text, size_t len, const char *name)
{
	struct parser p = { .pos = text, .end = text + len, .start = text };
	struct json *root = NULL;

	if (parse_value(&p, &root)) {
		skip_space(&p);
		if (p.pos == p.end)
			return root;
		(void)bad(&p, "something behind the document");
	}
	fprintf(stderr, "json: %s: %s at byte %td\n", name, p.error,
	    p.pos - p.start);
	json_free(root);
	return NULL;
}

struct json *
json_load(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct json *root;
	char *text;
	long len;

	if (file == NULL)
		die("%s: cannot be opened", path);
	if (fseek(file, 0, SEEK_END) != 0 || (len = ftell(file)) < 0 ||
	    fseek(file, 0, SEEK_SET) != 0)
		die("%s: cannot tell its length", path);
	text = must_alloc((size_t)len + 1);
	if (fread(text, 1, (size_t)len, file) != (size_t)len)
		die("%s: cannot be read", path);
	fclose(file);
	root = json_parse(text, (size_t)len, path);
	free(text);
	if (root == NULL)
		die("%s: not what this reader takes", path);
	return root;
}

void
json_free(struct json *root)
{
	struct json *next;

	for (; root != NULL; root = next) {
		next = root->next;
		json_free(root->child);
		free(root->key);
		free(root->str);
		free(root);
	}
}

static void
want(const struct json *node, enum json_type type)
{
	if (node->type != type)
		die("\"%s\" is %s, not %s", json_key(node),
		    type_names[node->type], type_names[type]);
}

static const struct json *
find(const struct json *object, const char *key)
{
	const struct json *node;

	want(object, J_OBJECT);
	for (node = object->child; node != NULL; node = node->next)
		/* While parsing, the newest member has no key yet. */
		if (node->key != NULL && strcmp(node->key, key) == 0)
			return node;
	return NULL;
}

const struct json *
json_get(const struct json *object, const char *key)
{
	const struct json *node = find(object, key);

	if (node == NULL)
		die("\"%s\" has no \"%s\"", json_key(object), key);
	return node;
}

bool
json_has(const struct json *object, const char *key)
{
	return find(object, key) != NULL;
}

const struct json *
json_at(const struct json *node, size_t index)
{
	const struct json *child;

	if (index >= json_len(node))
		die("\"%s\" has no element %zu", json_key(node), index);
	for (child = node->child; index > 0; index--)
		child = child->next;
	return child;
}

size_t
json_len(const struct json *node)
{
	if (node->type != J_OBJECT)
		want(node, J_ARRAY);
	return node->len;
}

const char *
json_key(const struct json *node)
{
	return node->key != NULL ? node->key : "";
}

const char *
json_str(const struct json *node)
{
	want(node, J_STRING);
	return node->str;
}

size_t
json_str_len(const struct json *node)
{
	want(node, J_STRING);
	return node->len;
}

int64_t
json_int(const struct json *node)
{
	want(node, J_INT);
	return node->num;
}

bool
json_bool(const struct json *node)
{
	want(node, J_BOOL);
	return node->num != 0;
}

bool
json_is_null(const struct json *node)
{
	return node->type == J_NULL;
}

size_t
json_hex_len(const struct json *node)
{
	if (json_str_len(node) % 2 != 0)
		die("\"%s\" has an odd number of digits", json_key(node));
	return json_str_len(node) / 2;
}

size_t
json_hex(const struct json *node, uint8_t *out, size_t out_len)
{
	const char *digits = json_str(node);
	size_t len = json_hex_len(node);

	if (len > out_len)
		die("\"%s\" has %zu bytes, more than %zu", json_key(node), len,
		    out_len);
	for (size_t i = 0; i < len; i++) {
		int high = hex_digit(digits[2 * i]);
		int low = hex_digit(digits[2 * i + 1]);

		if (high < 0 || low < 0)
			die("\"%s\" is not hexadecimal", json_key(node));
		out[i] = (uint8_t)(high << 4 | low);
	}
	return len;
}

void
json_get_hex(const struct json *object, const char *key, uint8_t *out,
    size_t out_len)
{
	size_t len = json_hex(json_get(object, key), out, out_len);

	if (len != out_len)
		die("\"%s\" has %zu bytes, not %zu", key, len, out_len);
}
