/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "masqlib.h"

const char *const MASQ_proto_id = "1.0/1";

const char *
MASQ_version(void)
{
	return MASQITT_VERSION;
}
