/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "ibe/bb1.h"

#include <string.h>

#include "base/fail.h"
#include "base/secure.h"
#include "ibe/kdf.h"

/* The master secret, decoded. */
struct secrets {
	struct bn254_scalar s1, s2, s3;
};

/*
 * The functions of bn254 leave intermediate values on the dead stack below us:
 * bytes to wipe, with room to spare (tests/ibe/test_wipe.c looks for more).
 */
#define DEAD_STACK SECURE_STACK_MAX

static MASQ_status_t
refuse(MASQ_status_t status, const char *what)
{
	return fail(status, "%s is not a valid encoding of a group element: "
	    "it was damaged, or comes from another system", what);
}

static MASQ_status_t
degenerate(void)
{
	return fail(MASQ_ERR_CRYPTO, "nobody can own this identity under "
	    "these public parameters; use another expiration date");
}

static MASQ_status_t
load_scalar(struct bn254_scalar *out, const uint8_t in[BB1_SCALAR_LEN],
    const char *what)
{
	if (!bn254_scalar_decode(out, in))
		return fail(MASQ_ERR_CRYPTO, "%s is not a number from 1 to "
		    "the group order", what);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
load_master(struct secrets *out, const struct bb1_master *master)
{
	MASQ_status_t status;

	status = load_scalar(&out->s1, master->s1, "master secret s1");
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	status = load_scalar(&out->s2, master->s2, "master secret s2");
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	return load_scalar(&out->s3, master->s3, "master secret s3");
}

static MASQ_status_t
hash_identity(struct bn254_scalar *out, const uint8_t *id, size_t id_len)
{
	if (!bn254_hash_to_scalar(out, id, id_len))
		return fail(MASQ_ERR_CRYPTO, "SHA-256 failed in OpenSSL; is "
		    "its configuration in order?");
	return MASQ_STATUS_SUCCESS;
}

/* The public point M R + T of an identity, not infinity */
static MASQ_status_t
identity_point(struct bn254_g1 *out, const struct bb1_params *params,
    const uint8_t *id, size_t id_len)
{
	struct bn254_scalar hash;
	MASQ_status_t status = hash_identity(&hash, id, id_len);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	if (params->tables != NULL)
		bn254_g1_comb_mul(out, &hash, &params->tables->R);
	else
		bn254_g1_mul(out, &hash, &params->R);
	bn254_g1_add(out, out, &params->T);
	if (bn254_g1_is_infinity(out))
		return degenerate();
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
bb1_scalar(uint8_t scalar[BB1_SCALAR_LEN],
    const uint8_t random[BB1_RANDOM_LEN])
{
	struct bn254_scalar k;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	bn254_scalar_reduce(&k, random);
	bn254_scalar_encode(scalar, &k);
	if (bn254_scalar_is_zero(&k))
		status = fail(MASQ_ERR_CRYPTO, "random number is a multiple "
		    "of the group order; is the random generator working?");
	secure_wipe(&k, sizeof(k));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_setup(const struct bb1_master *master, struct bb1_public *public)
{
	const struct bn254_g1 *g1 = &bn254_g1_generator;
	struct bn254_g2_lines lines;
	const struct bn254_g2_lines *g2 = &lines;
	struct bn254_scalar exponent = { { 0 } };
	struct secrets secrets;
	struct bn254_g1 point;
	struct bn254_gt gt;
	MASQ_status_t status;
	bool ok;

	status = load_master(&secrets, master);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	bn254_g1_mul(&point, &secrets.s1, g1);
	ok = bn254_g1_encode(public->R, &point);
	bn254_g1_mul(&point, &secrets.s3, g1);
	ok = bn254_g1_encode(public->T, &point) && ok;
	if (!ok) {
		status = fail(MASQ_ERR_CRYPTO, "public parameter comes to the "
		    "point at infinity; make another master secret");
		goto out;
	}
	bn254_g2_prepare(&lines, &bn254_g2_generator);
	bn254_pairing(&gt, &g1, &g2, 1);
	bn254_scalar_mul(&exponent, &secrets.s1, &secrets.s2);
	bn254_gt_pow(&gt, &exponent, &gt);
	bn254_gt_encode(public->V, &gt);
out:
	secure_wipe(&secrets, sizeof(secrets));
	secure_wipe(&exponent, sizeof(exponent));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_params_load(struct bb1_params *params, const struct bb1_public *public)
{
	params->tables = NULL;
	if (!bn254_g1_decode(&params->R, public->R))
		return refuse(MASQ_ERR_CRYPTO, "public parameter R");
	if (!bn254_g1_decode(&params->T, public->T))
		return refuse(MASQ_ERR_CRYPTO, "public parameter T");
	if (!bn254_gt_decode(&params->V, public->V))
		return refuse(MASQ_ERR_CRYPTO, "public parameter V");
	return MASQ_STATUS_SUCCESS;
}

void
bb1_tables_make(struct bb1_tables *tables, const struct bb1_params *params)
{
	bn254_g1_comb_make(&tables->R, &params->R);
	bn254_g1_comb_make(&tables->T, &params->T);
	bn254_gt_comb_make(&tables->V, &params->V);
}

/* K0 = a Q2, K1 = k Q2 */
static MASQ_status_t
make_key(struct bb1_private *key, const struct bn254_scalar *a,
    const struct bn254_scalar *k)
{
	struct bn254_g2 K0, K1;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	bn254_g2_comb_mul(&K0, a, &bn254_g2_generator_comb);
	bn254_g2_comb_mul(&K1, k, &bn254_g2_generator_comb);
	if (!bn254_g2_encode2(key->K0, key->K1, &K0, &K1)) {
		secure_wipe(key, sizeof(*key));
		status = fail(MASQ_ERR_CRYPTO, "private key comes to the "
		    "point at infinity; try again with another random number");
	}
	secure_wipe(&K0, sizeof(K0));
	secure_wipe(&K1, sizeof(K1));
	return status;
}

MASQ_status_t
bb1_extract(const struct bb1_master *master, const uint8_t *id,
    size_t id_len, const uint8_t k[BB1_SCALAR_LEN], struct bb1_private *key)
{
	struct bn254_scalar hash, random, t, a;
	struct secrets secrets;
	MASQ_status_t status;

	memset(&random, 0, sizeof(random));
	memset(&a, 0, sizeof(a));
	memset(&t, 0, sizeof(t));
	status = load_master(&secrets, master);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = load_scalar(&random, k, "random number");
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = hash_identity(&hash, id, id_len);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	bn254_scalar_mul(&t, &secrets.s1, &hash);
	bn254_scalar_add(&t, &t, &secrets.s3);
	if (bn254_scalar_is_zero(&t)) {
		/* K0 = s1 s2 Q2 would open every message of everybody. */
		status = degenerate();
		goto out;
	}
	bn254_scalar_mul(&t, &t, &random);	/* k (s1 M + s3) */
	bn254_scalar_mul(&a, &secrets.s1, &secrets.s2);
	bn254_scalar_add(&a, &a, &t);
	status = make_key(key, &a, &random);
out:
	secure_wipe(&secrets, sizeof(secrets));
	secure_wipe(&random, sizeof(random));
	secure_wipe(&t, sizeof(t));
	secure_wipe(&a, sizeof(a));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_key_load(struct bb1_key *key, const struct bb1_private *octets)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (!bn254_g2_decode(&key->K0, octets->K0))
		status = refuse(MASQ_ERR_DECRYPT, "private key K0");
	else if (!bn254_g2_decode(&key->K1, octets->K1))
		status = refuse(MASQ_ERR_DECRYPT, "private key K1");
	if (status != MASQ_STATUS_SUCCESS)
		secure_wipe(key, sizeof(*key));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_key_load_prepared(struct bb1_key *key, struct bb1_lines *lines,
    const struct bb1_private *octets)
{
	struct bn254_g2 *const points[2] = { &key->K0, &key->K1 };
	struct bn254_g2_lines *const to[2] = { &lines->K0, &lines->K1 };
	const uint8_t *const in[2] = { octets->K0, octets->K1 };
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (!bn254_g2_decode_prepare2(points, to, in)) {
		/* Which of them? */
		if (bn254_g2_decode(&key->K0, octets->K0))
			status = refuse(MASQ_ERR_DECRYPT, "private key K1");
		else
			status = refuse(MASQ_ERR_DECRYPT, "private key K0");
		secure_wipe(key, sizeof(*key));
		secure_wipe(lines, sizeof(*lines));
	}
	secure_wipe_stack(DEAD_STACK);
	return status;
}

void
bb1_prepare(struct bb1_lines *lines, const struct bb1_key *key)
{
	const struct bn254_g2 *const points[2] = { &key->K0, &key->K1 };
	struct bn254_g2_lines *const to[2] = { &lines->K0, &lines->K1 };

	bn254_g2_prepare2(to, points);
	secure_wipe_stack(DEAD_STACK);
}

/* out = e(a, K0) / e(b, K1) */
static void
pair_with_lines(struct bn254_gt *out, const struct bb1_lines *lines,
    const struct bn254_g1 *a, const struct bn254_g1 *b)
{
	struct bn254_g1 minus_b;
	const struct bn254_g1 *const p[2] = { a, &minus_b };
	const struct bn254_g2_lines *const q[2] = { &lines->K0, &lines->K1 };

	bn254_g1_neg(&minus_b, b);
	bn254_pairing(out, p, q, 2);
}

MASQ_status_t
bb1_verify_prepared(const struct bb1_params *params, const uint8_t *id,
    size_t id_len, const struct bb1_lines *lines)
{
	struct bn254_g1 point;
	struct bn254_gt gt;
	MASQ_status_t status;

	status = identity_point(&point, params, id, id_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	pair_with_lines(&gt, lines, &bn254_g1_generator, &point);
	if (!bn254_gt_equal(&gt, &params->V))
		status = fail(MASQ_ERR_DECRYPT, "private key does not belong "
		    "to this identity under these public parameters");
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_verify(const struct bb1_params *params, const uint8_t *id,
    size_t id_len, const struct bb1_key *key)
{
	struct bb1_lines lines;
	MASQ_status_t status;

	bb1_prepare(&lines, key);
	status = bb1_verify_prepared(params, id, id_len, &lines);
	secure_wipe(&lines, sizeof(lines));
	return status;
}

/* E1 = (k M) R + k T and V^k, by tables */
static MASQ_status_t
encapsulate_by_tables(struct bn254_g1 *E1, struct bn254_gt *gt,
    const struct bb1_tables *tables, const struct bn254_scalar *k,
    const uint8_t *id, size_t id_len)
{
	struct bn254_scalar hash;
	struct bn254_g1 t;
	MASQ_status_t status = hash_identity(&hash, id, id_len);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	bn254_scalar_mul(&hash, &hash, k);
	bn254_g1_comb_mul(E1, &hash, &tables->R);
	bn254_g1_comb_mul(&t, k, &tables->T);
	bn254_g1_add(E1, E1, &t);
	bn254_gt_comb_pow(gt, k, &tables->V);
	secure_wipe(&hash, sizeof(hash));
	secure_wipe(&t, sizeof(t));
	/* k is not 0: E1 is infinity only if M R + T is. */
	return bn254_g1_is_infinity(E1) ? degenerate() : MASQ_STATUS_SUCCESS;
}

/* E1 = k (M R + T) and V^k */
static MASQ_status_t
encapsulate_once(struct bn254_g1 *E1, struct bn254_gt *gt,
    const struct bb1_params *params, const struct bn254_scalar *k,
    const uint8_t *id, size_t id_len)
{
	MASQ_status_t status = identity_point(E1, params, id, id_len);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	bn254_g1_mul(E1, k, E1);
	bn254_gt_pow(gt, k, &params->V);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
bb1_encapsulate(const struct bb1_params *params, const uint8_t *id,
    size_t id_len, const uint8_t k[BB1_SCALAR_LEN],
    uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bn254_scalar random;
	struct bn254_g1 E0, E1;
	struct bn254_gt gt;
	MASQ_status_t status;

	memset(&E1, 0, sizeof(E1));
	memset(&gt, 0, sizeof(gt));
	status = load_scalar(&random, k, "random number");
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (params->tables != NULL)
		status = encapsulate_by_tables(&E1, &gt, params->tables,
		    &random, id, id_len);
	else
		status = encapsulate_once(&E1, &gt, params, &random, id,
		    id_len);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	bn254_g1_comb_mul(&E0, &random, &bn254_g1_generator_comb);
	if (!bn254_g1_encode2(ciphertext, ciphertext + BB1_G1_LEN, &E0, &E1)) {
		status = fail(MASQ_ERR_INTERNAL, "a multiple of a point of "
		    "G1 comes to infinity");
		goto out;
	}
	status = kdf_gt(mek, &gt);
out:
	secure_wipe(&random, sizeof(random));
	secure_wipe(&E1, sizeof(E1));
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_decapsulate_prepared(const struct bb1_lines *lines,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bn254_g1 E0, E1;
	struct bn254_gt gt;
	MASQ_status_t status;

	if (!bn254_g1_decode(&E0, ciphertext))
		return refuse(MASQ_ERR_DECRYPT, "point E0 of the message");
	if (!bn254_g1_decode(&E1, ciphertext + BB1_G1_LEN))
		return refuse(MASQ_ERR_DECRYPT, "point E1 of the message");
	pair_with_lines(&gt, lines, &E0, &E1);
	status = kdf_gt(mek, &gt);
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_decapsulate(const struct bb1_key *key,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bb1_lines lines;
	MASQ_status_t status;

	bb1_prepare(&lines, key);
	status = bb1_decapsulate_prepared(&lines, ciphertext, mek);
	secure_wipe(&lines, sizeof(lines));
	return status;
}
