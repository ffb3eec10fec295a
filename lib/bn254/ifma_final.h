/*
 * The final exponentiation of eight elements at a time (ifma_tower.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_IFMA_FINAL_H
#define BN254_IFMA_FINAL_H

#include "bn254/ifma_tower.h"

/* As fp12_final_exp() of fp12.h, in each lane */
void fp12x8_final_exp(struct fp12x8 *out, const struct fp12x8 *a);

#endif /* BN254_IFMA_FINAL_H */
