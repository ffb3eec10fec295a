/* SPDX-License-Identifier: Apache-2.0 */
#include <api.h>
#include <stdio.h>

int
main(void)
{
	return printf("%s%s %s\n", MASQ_status_to_str(MASQ_STATUS_ANOTHER),
	    MASQ_last_error(), MASQ_strategy_to_str(MASQ_key_none)) < 0;
}
