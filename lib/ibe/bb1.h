/*
 * BB1 identity-based key encapsulation on BN254 (Boneh and Boyen 2004; the
 * bytes of Secure MQTT 1.0/1).
 *
 * Octet formats are those of the wire and of params.smqtt. What is loaded is
 * checked: encoding, range, on the curve, in the subgroup, not infinity; GT
 * elements for order r; scalars for 1 to r-1. All functions are pure: no
 * allocation, no I/O, no state; randomness is a parameter. Functions that
 * touch a secret run in constant time and leave no copy of it behind. They need
 * up to BB1_STACK bytes of stack; those that clients call for each message or
 * key (encapsulation, all that has to do with lines, bb1_params_load(),
 * bb1_tables_make()) less than 32 KiB. An identity is degenerate when M R + T
 * is infinity (probability 2^-253): no key may be made for it, since that key
 * would open everything.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef IBE_BB1_H
#define IBE_BB1_H

#include <stddef.h>
#include <stdint.h>

#include "bn254/bn254.h"
#include "masqlib.h"

#define BB1_STACK (160 * 1024)

#define BB1_SCALAR_LEN 32
#define BB1_G1_LEN 65
#define BB1_G2_LEN 129
#define BB1_GT_LEN 384
#define BB1_CIPHERTEXT_LEN (2 * BB1_G1_LEN)
#define BB1_KEY_LEN 16
/* Random bytes behind one scalar: 64, so that the bias mod r is below 2^-256 */
#define BB1_RANDOM_LEN 64

/* Master secret as octets, big-endian. Wipe after use. */
struct bb1_master {
	uint8_t s1[BB1_SCALAR_LEN];
	uint8_t s2[BB1_SCALAR_LEN];
	uint8_t s3[BB1_SCALAR_LEN];
};

/* Public parameters as octets. */
struct bb1_public {
	uint8_t R[BB1_G1_LEN];
	uint8_t T[BB1_G1_LEN];
	uint8_t V[BB1_GT_LEN];
};

/* Private key of one identity as octets. Wipe after use. */
struct bb1_private {
	uint8_t K0[BB1_G2_LEN];
	uint8_t K1[BB1_G2_LEN];
};

/* Multiples of public parameters that make bb1_encapsulate() fast: 154 KiB. */
struct bb1_tables {
	struct bn254_g1_comb R;
	struct bn254_g1_comb T;
	struct bn254_gt_comb V;
};

/*
 * Public parameters, checked and ready for use. Copy freely. Whoever has
 * tables of them (bb1_tables_make()) may set the pointer and keeps them for as
 * long as there are copies; all copies may share them.
 */
struct bb1_params {
	struct bn254_g1 R;
	struct bn254_g1 T;
	struct bn254_gt V;
	const struct bb1_tables *tables;	/* or NULL */
};

/* Private key, checked and ready for use. Wipe after use. */
struct bb1_key {
	struct bn254_g2 K0;
	struct bn254_g2 K1;
};

/*
 * What decapsulation makes of a private key each time, kept: 17.5 KiB. As
 * secret as the key; wipe after use.
 */
struct bb1_lines {
	struct bn254_g2_lines K0;
	struct bn254_g2_lines K1;
};

/*
 * Reduce random octets to a scalar in 1 to r-1. Constant time.
 * Returns MASQ_STATUS_SUCCESS, or MASQ_ERR_CRYPTO if they come to 0.
 */
MASQ_MUST_USE MASQ_status_t bb1_scalar(uint8_t scalar[BB1_SCALAR_LEN],
    const uint8_t random[BB1_RANDOM_LEN]);

/*
 * Public parameters of a master secret: R = s1 Q1, T = s3 Q1,
 * V = e(Q1, Q2)^(s1 s2).
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO (a scalar out of range).
 */
MASQ_MUST_USE MASQ_status_t bb1_setup(const struct bb1_master *master,
    struct bb1_public *public);

/*
 * Check and decode public parameters.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO.
 */
MASQ_MUST_USE MASQ_status_t bb1_params_load(struct bb1_params *params,
    const struct bb1_public *public);

/* The tables of public parameters: worth it from the third use on or so. */
void bb1_tables_make(struct bb1_tables *tables,
    const struct bb1_params *params);

/*
 * Private key of an identity, with random scalar k (see bb1_scalar()):
 * K0 = (s1 s2 + k (s1 M + s3)) Q2, K1 = k Q2.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO (a scalar out of range,
 * identity degenerate).
 */
MASQ_MUST_USE MASQ_status_t bb1_extract(const struct bb1_master *master,
    const uint8_t *id, size_t id_len, const uint8_t k[BB1_SCALAR_LEN],
    struct bb1_private *key);

/* One of many private keys to extract: see bb1_extract(). */
struct bb1_extraction {
	const uint8_t *id;
	size_t id_len;
	const uint8_t *k;		/* BB1_SCALAR_LEN octets, never twice */
	struct bb1_private *key;	/* where it goes, or zeros */
	MASQ_status_t status;		/* what came of this one */
};

/*
 * Many private keys: each as from bb1_extract(), for less than half of the
 * price of one by one on processors with AVX-512 IFMA (bn254_path()), in any
 * number, best a multiple of 8. One that fails harms no other.
 * Returns MASQ_STATUS_SUCCESS, or the status of the last that failed.
 */
MASQ_MUST_USE MASQ_status_t bb1_extract_batch(
    const struct bb1_master *master, struct bb1_extraction *jobs, size_t n);

/*
 * Check and decode a private key. The checks' outcome is not secret, the
 * points are.
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_DECRYPT.
 */
MASQ_MUST_USE MASQ_status_t bb1_key_load(struct bb1_key *key,
    const struct bb1_private *octets);

/*
 * Does the private key belong to the identity under these parameters?
 * e(Q1, K0) = e(M R + T, K1) V.
 * Returns MASQ_STATUS_SUCCESS, MASQ_ERR_DECRYPT (it does not) or
 * MASQ_ERR_CRYPTO (identity degenerate).
 */
MASQ_MUST_USE MASQ_status_t bb1_verify(const struct bb1_params *params,
    const uint8_t *id, size_t id_len, const struct bb1_key *key);

/*
 * A fresh message encryption key and its encapsulation to an identity, with
 * random scalar k: E0 = k Q1, E1 = (k M) R + k T, mek = first 16 bytes of
 * SHA-256(V^k).
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_CRYPTO (k out of range, identity
 * degenerate).
 */
MASQ_MUST_USE MASQ_status_t bb1_encapsulate(const struct bb1_params *params,
    const uint8_t *id, size_t id_len, const uint8_t k[BB1_SCALAR_LEN],
    uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN]);

/*
 * Open an encapsulation: first 16 bytes of SHA-256(e(E0, K0) / e(E1, K1)).
 * Returns MASQ_STATUS_SUCCESS or MASQ_ERR_DECRYPT (a point is refused).
 */
MASQ_MUST_USE MASQ_status_t bb1_decapsulate(const struct bb1_key *key,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN]);

/*
 * Make ready for bb1_decapsulate_prepared() and bb1_verify_prepared(). What is
 * used of the scratch is wiped.
 */
void bb1_prepare(struct bb1_lines *lines, const struct bb1_key *key,
    struct bn254_g2_scratch *scratch);

/*
 * bb1_key_load() and bb1_prepare() at once, for the price of the latter: same
 * results, same statuses.
 */
MASQ_MUST_USE MASQ_status_t bb1_key_load_prepared(struct bb1_key *key,
    struct bb1_lines *lines, const struct bb1_private *octets,
    struct bn254_g2_scratch *scratch);

/* bb1_verify() with a key that has been made ready: same result. */
MASQ_MUST_USE MASQ_status_t bb1_verify_prepared(
    const struct bb1_params *params, const uint8_t *id, size_t id_len,
    const struct bb1_lines *lines);

/* bb1_decapsulate() with a key that has been made ready: same result. */
MASQ_MUST_USE MASQ_status_t bb1_decapsulate_prepared(
    const struct bb1_lines *lines,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN]);

/* One of many encapsulations to open: see bb1_decapsulate_prepared(). */
struct bb1_opening {
	const struct bb1_lines *lines;	/* may be those of others too */
	const uint8_t *ciphertext;	/* BB1_CIPHERTEXT_LEN octets */
	uint8_t *mek;			/* BB1_KEY_LEN octets, or zeros */
	MASQ_status_t status;		/* what came of this one */
};

/*
 * Open many encapsulations: each as by bb1_decapsulate_prepared(), for a small
 * part of the price of one by one on processors with AVX-512 IFMA. One that
 * fails harms no other.
 * Returns MASQ_STATUS_SUCCESS, or the status of the last that failed.
 */
MASQ_MUST_USE MASQ_status_t bb1_decapsulate_batch(struct bb1_opening *jobs,
    size_t n);

/*
 * AES key of one packet under a persistent key: first 16 bytes of
 * SHA-256(sequence number as 8 ASCII digits || mek). Allocates nothing.
 */
void bb1_packet_key(const uint8_t mek[BB1_KEY_LEN],
    const char seqnum[MASQ_SEQNUM_LEN], uint8_t key[BB1_KEY_LEN]);

#endif /* IBE_BB1_H */
