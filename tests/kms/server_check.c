/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/server_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"
#include "kms/log.h"
#include "kms/tls.h"

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define CLIENTS "clients = (" \
	"{ id = \"" PUB "\"; role = \"publisher\"; }," \
	"{ id = \"" SUB "\"; role = \"subscriber\"; }," \
	"{ id = \"" OTHER "\"; role = \"subscriber\"; });"

struct kms_config *
config_of(const char *text)
{
	struct kms_config *config;

	if (kms_config_parse(text, strlen(text), "kms.cfg", &config) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	return config;
}

void
enrol(struct fixture *f, const char *id, bool like_reference)
{
	struct certs_pair *pair = certs_client(f->ca, id, like_reference);

	certs_write(pair, harness_format(f->h, "%s/ca", f->h->home), id);
	certs_free(pair);
}

int
server_set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct certs_pair *kms;
	char *params;
	size_t len;

	assert_non_null(f);
	f->h = harness_new();
	params = harness_read(f->h, TEST_VECTORS "/params.smqtt", &len);
	harness_write(f->h, harness_format(f->h, "%s/params.smqtt",
	    f->h->home), params, len);
	f->ca = certs_ca();
	certs_write(f->ca, harness_format(f->h, "%s/ca", f->h->home), "ca");
	kms = certs_kms(f->ca, false);
	certs_write(kms, harness_format(f->h, "%s/ca", f->h->home), "kms");
	certs_free(kms);
	enrol(f, PUB, false);
	enrol(f, SUB, false);
	kms_log_setup(KMS_LOG_ERROR, false, false);
	*state = f;
	return 0;
}

/* Settings with long time limits where they name none. */
static const char *
patient(struct fixture *f, const char *settings)
{
	static const char *const limits[] = {"handshake_timeout",
	    "request_timeout", "idle_timeout"};

	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		if (strstr(settings, limits[i]) == NULL)
			settings = harness_format(f->h, "%s = \"1h\"; %s",
			    limits[i], settings);
	return settings;
}

SSL_CTX *
context_of(struct fixture *f)
{
	SSL_CTX *tls;

	if (kms_tls_open(f->h->home, f->config, &tls) != MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	return tls;
}

void
listen_with(struct fixture *f, size_t threads, const char *settings)
{
	const char *address;

	f->config = config_of(harness_format(f->h, "%s" CLIENTS,
	    patient(f, settings)));
	if (kms_keyring_open(f->h->home, f->config, false, false,
	    &f->keyring) != MASQ_STATUS_SUCCESS ||
	    kms_keyring_start(f->keyring, f->config, clock_wall()) !=
	    MASQ_STATUS_SUCCESS ||
	    kms_server_open("127.0.0.1", 0, threads, &f->server) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s", fail_text());
	f->tls = context_of(f);
	kms_server_configure(f->server, f->config, f->tls);
	address = kms_server_address(f->server, 0);
	assert_memory_equal(address, "127.0.0.1:", 10);
	assert_null(kms_server_address(f->server, 1));
	f->port = (int)strtol(address + 10, NULL, 10);
	assert_true(f->port > 0);
}

void
serve(struct fixture *f)
{
	assert_int_equal(kms_server_start(f->server, f->keyring),
	    MASQ_STATUS_SUCCESS);
}

void
start(struct fixture *f, size_t threads, const char *settings)
{
	listen_with(f, threads, settings);
	serve(f);
}

void
shut_down(struct fixture *f)
{
	kms_server_close(f->server);
	kms_keyring_close(f->keyring);
	kms_config_unref(f->config);
	SSL_CTX_free(f->tls);
	f->server = NULL;
	f->keyring = NULL;
	f->config = NULL;
	f->tls = NULL;
}

int
server_tear_down(void **state)
{
	struct fixture *f = *state;

	shut_down(f);
	certs_free(f->ca);
	harness_free(f->h);
	free(f);
	return 0;
}

struct peer *
peer_of(struct fixture *f, const char *id)
{
	return peer_home(f->h->home, f->port, id);
}

struct kms_server_stats
stats_of(struct fixture *f)
{
	struct kms_server_stats stats;

	kms_server_stats(f->server, &stats);
	return stats;
}

struct awaited {
	struct fixture *f;
	size_t connections;
};

static bool
has_awaited(void *arg)
{
	const struct awaited *awaited = arg;

	return stats_of(awaited->f).connections == awaited->connections;
}

void
await_connections(struct fixture *f, size_t count)
{
	struct awaited awaited = {f, count};

	if (!harness_wait(has_awaited, &awaited, HARNESS_PATIENCE))
		fail_msg("%zu connections, not %zu",
		    stats_of(f).connections, count);
}
