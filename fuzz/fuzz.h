/*
 * What the fuzz targets share.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* libFuzzer's entry point; always returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len);

/* A promise that the header makes. */
static inline void
promise(int kept)
{
	if (!kept)
		abort();
}

#endif /* FUZZ_FUZZ_H */
