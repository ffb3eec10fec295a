/*
 * Names of a server, as they stand in its certificate.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "tools/pki.h"

#include <arpa/inet.h>
#include <string.h>

#include "base/fail.h"
#include "base/host.h"

#define HOST_NAME_MAX_LEN 253
#define LABEL_MAX_LEN 63

/* Labels of 1 to 63 characters, of which host_parse() takes no wrong ones. */
static bool
is_host_name(const char *name)
{
	size_t label = 0;

	if (strlen(name) > HOST_NAME_MAX_LEN)
		return false;
	for (const char *c = name; *c != '\0'; c++) {
		if (*c == '.' && label > 0)
			label = 0;
		else if (*c == '.' || ++label > LABEL_MAX_LEN)
			return false;
	}
	return label > 0;
}

/* The bytes of an address or a name, and which of both it is. */
static bool
encode_name(const char *name, uint8_t address[16], const void **data,
    size_t *len, int *type)
{
	*data = address;
	*type = GEN_IPADD;
	if (inet_pton(AF_INET, name, address) == 1) {
		*len = 4;
		return true;
	}
	if (inet_pton(AF_INET6, name, address) == 1) {
		*len = 16;
		return true;
	}
	*data = name;
	*len = strlen(name);
	*type = GEN_DNS;
	return is_host_name(name);
}

static bool
contains(const GENERAL_NAMES *names, const GENERAL_NAME *name)
{
	for (int i = 0; i < sk_GENERAL_NAME_num(names); i++)
		if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(names, i),
		    (GENERAL_NAME *)(uintptr_t)name) == 0)
			return true;
	return false;
}

MASQ_status_t
pki_name_add(GENERAL_NAMES *names, const char *name)
{
	uint8_t address[16];
	struct host host;
	const void *data;
	size_t len;
	int type;
	GENERAL_NAME *entry = NULL;
	ASN1_STRING *value = NULL;
	MASQ_status_t status = MASQ_ERR_NOMEM;

	if (host_parse("the name of a server", name, &host) !=
	    MASQ_STATUS_SUCCESS || host.port != 0 ||
	    !encode_name(host.certified, address, &data, &len, &type))
		return fail(MASQ_ERR_INVAL, "\"%s\" is neither a host name nor"
		    " an IP address; write one alone, without a port, and "
		    "what is not ASCII in its form that begins with xn--",
		    name);
	entry = GENERAL_NAME_new();
	value = ASN1_STRING_type_new(type == GEN_DNS ? V_ASN1_IA5STRING :
	    V_ASN1_OCTET_STRING);
	if (entry == NULL || value == NULL ||
	    ASN1_STRING_set(value, data, (int)len) != 1)
		goto out;
	GENERAL_NAME_set0_value(entry, type, value);
	value = NULL;
	if (!contains(names, entry)) {
		if (sk_GENERAL_NAME_push(names, entry) == 0)
			goto out;
		entry = NULL;
	}
	status = MASQ_STATUS_SUCCESS;
out:
	ASN1_STRING_free(value);
	GENERAL_NAME_free(entry);
	if (status != MASQ_STATUS_SUCCESS)
		(void)fail(status, "out of memory");
	return status;
}

MASQ_status_t
pki_names_keep(GENERAL_NAMES *names, X509 *certificate)
{
	GENERAL_NAMES *present = X509_get_ext_d2i(certificate,
	    NID_subject_alt_name, NULL, NULL);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	GENERAL_NAME *copy;

	for (int i = 0; i < sk_GENERAL_NAME_num(present) &&
	    status == MASQ_STATUS_SUCCESS; i++) {
		if (contains(names, sk_GENERAL_NAME_value(present, i)))
			continue;
		copy = GENERAL_NAME_dup(sk_GENERAL_NAME_value(present, i));
		if (copy == NULL || sk_GENERAL_NAME_push(names, copy) == 0) {
			GENERAL_NAME_free(copy);
			status = fail(MASQ_ERR_NOMEM, "out of memory");
		}
	}
	GENERAL_NAMES_free(present);
	return status;
}
