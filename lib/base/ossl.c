/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "base/ossl.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/provider.h>

#include "base/fail.h"

const char *
ossl_reason(void)
{
	const char *text = ERR_reason_error_string(ERR_peek_last_error());

	return text != NULL ? text : "no reason given";
}

bool
ossl_has_algorithms(void)
{
	/* To ask before the configuration is read would load the default. */
	return OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, NULL) == 1 &&
	    (OSSL_PROVIDER_available(NULL, "default") == 1 ||
	    OSSL_PROVIDER_available(NULL, "fips") == 1);
}

MASQ_status_t
fail_openssl(const char *what)
{
	bool memory = ERR_GET_REASON(ERR_peek_last_error()) ==
	    ERR_R_MALLOC_FAILURE;
	const char *reason = ossl_reason();

	ERR_clear_error();
	if (memory)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	if (ossl_has_algorithms())
		return fail(MASQ_ERR_CRYPTO, "OpenSSL cannot %s: %s", what,
		    reason);
	return fail(MASQ_ERR_CRYPTO, "OpenSSL cannot %s: neither its default "
	    "nor its fips provider is loaded; see the environment variable "
	    "OPENSSL_CONF, or the system's openssl.cnf", what);
}
