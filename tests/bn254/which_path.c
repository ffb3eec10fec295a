/*
 * Print which way of arithmetic is in use (bn254_path()).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdio.h>

#include "bn254/bn254.h"

int
main(void)
{
	return puts(bn254_path()) < 0;
}
