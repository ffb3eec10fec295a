/*
 * The path "adx": the tower and the groups once more, with the arithmetic of
 * adx.h (path.h says how). Where the whole library is built for that path
 * alone, with BN254_PATH_ADX, the sources themselves are it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_PATH_ADX
#define BN254_PATH_ADX
#include "bn254/path.h"

#if BN254_HAS_ADX
#include "bn254/fp.c"
#include "bn254/fp2.c"
#include "bn254/fp6.c"
#include "bn254/fp12.c"
#include "bn254/g1.c"
#include "bn254/g2.c"
#include "bn254/gt.c"
#include "bn254/octets.c"
#include "bn254/pairing.c"
#endif

#endif
