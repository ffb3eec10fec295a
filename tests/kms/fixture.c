/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include "base/date.h"
#include "base/fail.h"

#include <cmocka.h>

struct kms_config *
fixture_config(const char *text)
{
	struct kms_config *config;

	if (kms_config_parse(text, strlen(text), "kms.cfg", &config) !=
	    MASQ_STATUS_SUCCESS)
		fail_msg("%s in: %s", fail_text(), text);
	return config;
}

char *
fixture_path(struct harness *h, const char *name)
{
	return harness_format(h, "%s/%s", h->home, name);
}

void
fixture_install(struct harness *h, const char *name)
{
	size_t len;
	const char *data = harness_read(h, harness_format(h, "%s/%s",
	    TEST_VECTORS, name), &len);

	harness_write(h, fixture_path(h, name), data, len);
}

int64_t
fixture_date(const char *date)
{
	int64_t seconds;

	assert_true(date_parse((const uint8_t *)date, strlen(date), &seconds));
	return seconds;
}
