/* SPDX-License-Identifier: Apache-2.0 */
#include <api.h>
#include <stdio.h>

int
main(void)
{
	return printf("%s\n", MASQ_status_to_str(MASQ_STATUS_ANOTHER)) < 0;
}
