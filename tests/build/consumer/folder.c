/* SPDX-License-Identifier: Apache-2.0 */
#include <masqitt/masqitt.h>
#include <masqitt/api.h>
#include <stdio.h>

int
main(void)
{
	return printf("%s\n", MASQ_status_to_str(MASQ_ERR_KMS)) < 0;
}
