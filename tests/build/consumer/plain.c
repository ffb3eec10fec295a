/* SPDX-License-Identifier: Apache-2.0 */
#include <masqitt.h>
#include <stdio.h>

int
main(void)
{
	MASQ_destroy(NULL);
	return printf("%s%s\n", MASQ_status_to_str(MASQ_ERR_INVAL),
	    MASQ_last_error()) < 0;
}
