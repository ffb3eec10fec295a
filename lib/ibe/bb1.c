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
	if (!bn254_g1_decode(&params->R, public->R))
		return refuse(MASQ_ERR_CRYPTO, "public parameter R");
	if (!bn254_g1_decode(&params->T, public->T))
		return refuse(MASQ_ERR_CRYPTO, "public parameter T");
	if (!bn254_gt_decode(&params->V, public->V))
		return refuse(MASQ_ERR_CRYPTO, "public parameter V");
	return MASQ_STATUS_SUCCESS;
}

/* K0 = a Q2, K1 = k Q2 */
static MASQ_status_t
make_key(struct bb1_private *key, const struct bn254_scalar *a,
    const struct bn254_scalar *k)
{
	struct bn254_g2 point;
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	bool ok;

	bn254_g2_mul(&point, a, &bn254_g2_generator);
	ok = bn254_g2_encode(key->K0, &point);
	bn254_g2_mul(&point, k, &bn254_g2_generator);
	ok = bn254_g2_encode(key->K1, &point) && ok;
	if (!ok) {
		secure_wipe(key, sizeof(*key));
		status = fail(MASQ_ERR_CRYPTO, "private key comes to the "
		    "point at infinity; try again with another random number");
	}
	secure_wipe(&point, sizeof(point));
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

/* out = e(a, K0) / e(b, K1) */
static void
pair_with_key(struct bn254_gt *out, const struct bb1_key *key,
    const struct bn254_g1 *a, const struct bn254_g1 *b)
{
	struct bn254_g2_lines lines[2];
	struct bn254_g1 minus_b;
	const struct bn254_g1 *const p[2] = { a, &minus_b };
	const struct bn254_g2_lines *const q[2] = { &lines[0], &lines[1] };

	bn254_g1_neg(&minus_b, b);
	bn254_g2_prepare(&lines[0], &key->K0);
	bn254_g2_prepare(&lines[1], &key->K1);
	bn254_pairing(out, p, q, 2);
	secure_wipe(lines, sizeof(lines));
}

MASQ_status_t
bb1_verify(const struct bb1_params *params, const uint8_t *id,
    size_t id_len, const struct bb1_key *key)
{
	struct bn254_g1 point;
	struct bn254_gt gt;
	MASQ_status_t status;

	status = identity_point(&point, params, id, id_len);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	pair_with_key(&gt, key, &bn254_g1_generator, &point);
	if (!bn254_gt_equal(&gt, &params->V))
		status = fail(MASQ_ERR_DECRYPT, "private key does not belong "
		    "to this identity under these public parameters");
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_encapsulate(const struct bb1_params *params, const uint8_t *id,
    size_t id_len, const uint8_t k[BB1_SCALAR_LEN],
    uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bn254_scalar random;
	struct bn254_g1 point, product;
	struct bn254_gt gt;
	MASQ_status_t status;
	bool ok;

	memset(&product, 0, sizeof(product));
	memset(&gt, 0, sizeof(gt));
	status = load_scalar(&random, k, "random number");
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = identity_point(&point, params, id, id_len);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	bn254_g1_mul(&product, &random, &bn254_g1_generator);
	ok = bn254_g1_encode(ciphertext, &product);
	bn254_g1_mul(&product, &random, &point);
	ok = bn254_g1_encode(ciphertext + BB1_G1_LEN, &product) && ok;
	if (!ok) {
		status = fail(MASQ_ERR_INTERNAL, "a multiple of a point of "
		    "G1 comes to infinity");
		goto out;
	}
	bn254_gt_pow(&gt, &random, &params->V);
	status = kdf_gt(mek, &gt);
out:
	secure_wipe(&random, sizeof(random));
	secure_wipe(&product, sizeof(product));
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

MASQ_status_t
bb1_decapsulate(const struct bb1_key *key,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bn254_g1 E0, E1;
	struct bn254_gt gt;
	MASQ_status_t status;

	if (!bn254_g1_decode(&E0, ciphertext))
		return refuse(MASQ_ERR_DECRYPT, "point E0 of the message");
	if (!bn254_g1_decode(&E1, ciphertext + BB1_G1_LEN))
		return refuse(MASQ_ERR_DECRYPT, "point E1 of the message");
	pair_with_key(&gt, key, &E0, &E1);
	status = kdf_gt(mek, &gt);
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return status;
}
