/*
 * The tower of fields and the groups over it are compiled once for each way
 * of doing the arithmetic: "portable", in C alone, and "adx", for x86-64
 * processors of the generation that brought ADX, with MULX and AVX2 (adx.h;
 * adx.c includes the sources once more). This header gives the functions of
 * each their own names; dispatch.c picks one for the processor at hand.
 * Functions of bn254.h that need no tower (scalars, hashing) exist once.
 *
 *	BN254_PATH_ADX		defined: this source is of the path "adx"
 *	BN254_HAS_ADX		1 if the library has the path "adx"
 *	BN254_PATH_IFMA		defined, and BN254_PATH_ADX too, on the command
 *				line: the library is of the path "ifma" alone
 *
 * The path "ifma" is "adx" with vectors of AVX-512 IFMA where they help: the
 * functions of ifma_group.h, which says what is in which file.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BN254_PATH_H
#define BN254_PATH_H

#if defined(__x86_64__) && defined(__GNUC__) && \
    !defined(MASQITT_PORTABLE_FP) && !defined(MASQITT_NO_ADX)
#define BN254_HAS_ADX 1
#else
#define BN254_HAS_ADX 0
#endif

#ifdef BN254_PATH_ADX
#define BN254_PATH(name) adx_ ## name
#else
#define BN254_PATH(name) portable_ ## name
#endif

#define fp_neg BN254_PATH(fp_neg)
#define fp_inv BN254_PATH(fp_inv)
#define fp_decode BN254_PATH(fp_decode)
#define fp_encode BN254_PATH(fp_encode)

#define fp2_mul BN254_PATH(fp2_mul)
#define fp2_mul_add BN254_PATH(fp2_mul_add)
#define fp2_mul_sub BN254_PATH(fp2_mul_sub)
#define fp2_sqr BN254_PATH(fp2_sqr)
#define fp2_inv BN254_PATH(fp2_inv)
#define fp2_decode BN254_PATH(fp2_decode)
#define fp2_encode BN254_PATH(fp2_encode)

#define fp6_mul BN254_PATH(fp6_mul)
#define fp6_mul_wide BN254_PATH(fp6_mul_wide)
#define fp6_mul_sparse_wide BN254_PATH(fp6_mul_sparse_wide)
#define fp6_mul_u BN254_PATH(fp6_mul_u)
#define fp6_inv BN254_PATH(fp6_inv)

#define fp12_one BN254_PATH(fp12_one)
#define fp12_is_zero BN254_PATH(fp12_is_zero)
#define fp12_eq BN254_PATH(fp12_eq)
#define fp12_move BN254_PATH(fp12_move)
#define fp12_mul BN254_PATH(fp12_mul)
#define fp12_sqr BN254_PATH(fp12_sqr)
#define fp12_mul_line BN254_PATH(fp12_mul_line)
#define fp12_conj BN254_PATH(fp12_conj)
#define fp12_frob BN254_PATH(fp12_frob)
#define fp12_frob2 BN254_PATH(fp12_frob2)
#define fp12_inv BN254_PATH(fp12_inv)
#define fp12_cyclotomic_sqr BN254_PATH(fp12_cyclotomic_sqr)
#define fp12_cyclotomic_pow_x BN254_PATH(fp12_cyclotomic_pow_x)
#define fp12_final_exp BN254_PATH(fp12_final_exp)
#define fp12_decode BN254_PATH(fp12_decode)
#define fp12_encode BN254_PATH(fp12_encode)

#define g1_infinity BN254_PATH(g1_infinity)
#define g1_is_infinity BN254_PATH(g1_is_infinity)
#define g1_equal BN254_PATH(g1_equal)
#define g1_neg BN254_PATH(g1_neg)
#define g1_double BN254_PATH(g1_double)
#define g1_add BN254_PATH(g1_add)
#define g1_mul BN254_PATH(g1_mul)
#define g1_comb_make BN254_PATH(g1_comb_make)
#define g1_comb_mul BN254_PATH(g1_comb_mul)
#define g1_comb_encode2 BN254_PATH(g1_comb_encode2)
#define g1_decode BN254_PATH(g1_decode)
#define g1_encode BN254_PATH(g1_encode)
#define g1_encode2 BN254_PATH(g1_encode2)

#define g2_infinity BN254_PATH(g2_infinity)
#define g2_is_infinity BN254_PATH(g2_is_infinity)
#define g2_equal BN254_PATH(g2_equal)
#define g2_neg BN254_PATH(g2_neg)
#define g2_double BN254_PATH(g2_double)
#define g2_add BN254_PATH(g2_add)
#define g2_mul BN254_PATH(g2_mul)
#define g2_comb_mul BN254_PATH(g2_comb_mul)
#define g2_comb_encode BN254_PATH(g2_comb_encode)
#define g2_psi BN254_PATH(g2_psi)
#define g2_in_subgroup BN254_PATH(g2_in_subgroup)
#define g2_decode BN254_PATH(g2_decode)
#define g2_decode_any BN254_PATH(g2_decode_any)
#define g2_decode_prepare2 BN254_PATH(g2_decode_prepare2)
#define g2_closes BN254_PATH(g2_closes)
#define g2_encode BN254_PATH(g2_encode)
#define g2_prepare BN254_PATH(g2_prepare)
#define g2_prepare2 BN254_PATH(g2_prepare2)

#define gt_one BN254_PATH(gt_one)
#define gt_equal BN254_PATH(gt_equal)
#define gt_mul BN254_PATH(gt_mul)
#define gt_pow BN254_PATH(gt_pow)
#define gt_comb_make BN254_PATH(gt_comb_make)
#define gt_comb_pow BN254_PATH(gt_comb_pow)
#define gt_is_member BN254_PATH(gt_is_member)
#define gt_decode BN254_PATH(gt_decode)
#define gt_encode BN254_PATH(gt_encode)

#define pairing_points_at BN254_PATH(pairing_points_at)
#define pairing_product BN254_PATH(pairing_product)

#endif /* BN254_PATH_H */
