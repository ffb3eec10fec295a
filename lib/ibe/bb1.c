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
 * Those that only key servers and tools call, or work on many at a time, take
 * more than the others.
 */
#define DEAD_STACK SECURE_STACK_MIDDLE
#define DEAD_STACK_DEEP SECURE_STACK_MAX

/* Keys or messages that are worked on at once: the lanes of bn254 */
#define BATCH 8

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

/* The public point M R + T of an identity, not infinity */
static MASQ_status_t
identity_point(struct bn254_g1 *out, const struct bb1_params *params,
    const uint8_t *id, size_t id_len)
{
	struct bn254_scalar hash;

	bn254_hash_to_scalar(&hash, id, id_len);
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
	secure_wipe_stack(DEAD_STACK_DEEP);
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

/*
 * The scalars of a private key's K0 and K1: a = s1 s2 + k (s1 M + s3), and k.
 * Neither is 0 on success.
 */
static MASQ_status_t
key_scalars(struct bn254_scalar scalars[2], const struct secrets *secrets,
    const uint8_t *id, size_t id_len, const uint8_t k[BB1_SCALAR_LEN])
{
	struct bn254_scalar hash, t, *a = &scalars[0], *random = &scalars[1];
	MASQ_status_t status;

	status = load_scalar(random, k, "random number");
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	bn254_hash_to_scalar(&hash, id, id_len);
	bn254_scalar_mul(&t, &secrets->s1, &hash);
	bn254_scalar_add(&t, &t, &secrets->s3);
	if (bn254_scalar_is_zero(&t))
		/* K0 = s1 s2 Q2 would open every message of everybody. */
		return degenerate();
	bn254_scalar_mul(&t, &t, random);	/* k (s1 M + s3) */
	bn254_scalar_mul(a, &secrets->s1, &secrets->s2);
	bn254_scalar_add(a, a, &t);
	secure_wipe(&t, sizeof(t));
	if (bn254_scalar_is_zero(a))
		return fail(MASQ_ERR_CRYPTO, "private key comes to the "
		    "point at infinity; try again with another random number");
	return MASQ_STATUS_SUCCESS;
}

/* K0 and K1 of n keys, which are one after the other as their scalars are */
static MASQ_status_t
make_keys(struct bb1_private keys[], const struct bn254_scalar scalars[],
    size_t n)
{
	_Static_assert(sizeof(keys[0]) == 2 * BN254_G2_OCTETS, "no gaps");

	if (!bn254_g2_comb_encode((uint8_t *)keys, scalars, 2 * n,
	    &bn254_g2_generator_comb))
		return fail(MASQ_ERR_INTERNAL, "a multiple of a point of G2 "
		    "comes to infinity");
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
bb1_extract(const struct bb1_master *master, const uint8_t *id,
    size_t id_len, const uint8_t k[BB1_SCALAR_LEN], struct bb1_private *key)
{
	struct bn254_scalar scalars[2];
	struct secrets secrets;
	MASQ_status_t status;

	status = load_master(&secrets, master);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = key_scalars(scalars, &secrets, id, id_len, k);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	status = make_keys(key, scalars, 1);
out:
	secure_wipe(&secrets, sizeof(secrets));
	secure_wipe(scalars, sizeof(scalars));
	secure_wipe_stack(DEAD_STACK_DEEP);
	return status;
}

/* Up to BATCH of them: those that need no point first, then the points */
static MASQ_status_t
extract_some(const struct secrets *secrets, struct bb1_extraction jobs[],
    size_t n)
{
	struct bn254_scalar scalars[2 * BATCH];
	struct bb1_private keys[BATCH];
	MASQ_status_t status = MASQ_STATUS_SUCCESS, made;
	size_t good = 0;

	for (size_t i = 0; i < n; i++) {
		struct bb1_extraction *job = &jobs[i];

		memset(job->key, 0, sizeof(*job->key));
		job->status = key_scalars(&scalars[2 * good], secrets,
		    job->id, job->id_len, job->k);
		if (job->status == MASQ_STATUS_SUCCESS)
			good++;
		else
			status = job->status;
	}
	made = make_keys(keys, scalars, good);
	good = 0;
	for (size_t i = 0; i < n; i++) {
		if (jobs[i].status != MASQ_STATUS_SUCCESS)
			continue;
		jobs[i].status = made;
		if (made == MASQ_STATUS_SUCCESS)
			*jobs[i].key = keys[good++];
	}
	secure_wipe(scalars, sizeof(scalars));
	secure_wipe(keys, sizeof(keys));
	return made == MASQ_STATUS_SUCCESS ? status : made;
}

MASQ_status_t
bb1_extract_batch(const struct bb1_master *master,
    struct bb1_extraction *jobs, size_t n)
{
	struct secrets secrets;
	MASQ_status_t status = load_master(&secrets, master), some;

	if (status != MASQ_STATUS_SUCCESS) {
		for (size_t i = 0; i < n; i++) {
			memset(jobs[i].key, 0, sizeof(*jobs[i].key));
			jobs[i].status = status;
		}
		n = 0;
	}
	for (size_t i = 0; i < n; i += BATCH) {
		some = extract_some(&secrets, &jobs[i],
		    n - i < BATCH ? n - i : BATCH);
		if (some != MASQ_STATUS_SUCCESS)
			status = some;
	}
	secure_wipe(&secrets, sizeof(secrets));
	secure_wipe_stack(DEAD_STACK_DEEP);
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
	secure_wipe_stack(DEAD_STACK_DEEP);
	return status;
}

MASQ_status_t
bb1_key_load_prepared(struct bb1_key *key, struct bb1_lines *lines,
    const struct bb1_private *octets, struct bn254_g2_scratch *scratch)
{
	struct bn254_g2 *const points[2] = { &key->K0, &key->K1 };
	struct bn254_g2_lines *const to[2] = { &lines->K0, &lines->K1 };
	const uint8_t *const in[2] = { octets->K0, octets->K1 };
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	if (!bn254_g2_decode_prepare2(points, to, in, scratch)) {
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
bb1_prepare(struct bb1_lines *lines, const struct bb1_key *key,
    struct bn254_g2_scratch *scratch)
{
	const struct bn254_g2 *const points[2] = { &key->K0, &key->K1 };
	struct bn254_g2_lines *const to[2] = { &lines->K0, &lines->K1 };

	bn254_g2_prepare2(to, points, scratch);
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
	struct bn254_g2_scratch scratch;
	struct bb1_lines lines;
	MASQ_status_t status;

	bb1_prepare(&lines, key, &scratch);
	status = bb1_verify_prepared(params, id, id_len, &lines);
	secure_wipe(&lines, sizeof(lines));
	return status;
}

/* E0 = k Q1, E1 = k T + (k M) R and V^k, by tables */
static MASQ_status_t
encapsulate_by_tables(uint8_t ciphertext[BB1_CIPHERTEXT_LEN],
    struct bn254_gt *gt, const struct bb1_tables *tables,
    const struct bn254_scalar *k, const uint8_t *id, size_t id_len)
{
	const struct bn254_g1_comb *const combs[3] = {
		&bn254_g1_generator_comb, &tables->T, &tables->R
	};
	struct bn254_scalar hash, scalars[3] = { *k, *k };
	bool ok;

	bn254_hash_to_scalar(&hash, id, id_len);
	bn254_scalar_mul(&scalars[2], &hash, k);
	ok = bn254_g1_comb_encode2(ciphertext, ciphertext + BB1_G1_LEN,
	    scalars, combs);
	secure_wipe(scalars, sizeof(scalars));
	if (!ok)
		/* k is not 0: E1 is infinity only if M R + T is. */
		return degenerate();
	bn254_gt_comb_pow(gt, k, &tables->V);
	return MASQ_STATUS_SUCCESS;
}

/* E0 = k Q1, E1 = k (M R + T) and V^k */
static MASQ_status_t
encapsulate_once(uint8_t ciphertext[BB1_CIPHERTEXT_LEN],
    struct bn254_gt *gt, const struct bb1_params *params,
    const struct bn254_scalar *k, const uint8_t *id, size_t id_len)
{
	struct bn254_g1 E0, E1;
	MASQ_status_t status = identity_point(&E1, params, id, id_len);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	bn254_g1_comb_mul(&E0, k, &bn254_g1_generator_comb);
	bn254_g1_mul(&E1, k, &E1);
	if (bn254_g1_encode2(ciphertext, ciphertext + BB1_G1_LEN, &E0, &E1))
		bn254_gt_pow(gt, k, &params->V);
	else
		status = fail(MASQ_ERR_INTERNAL, "a multiple of a point of "
		    "G1 comes to infinity");
	secure_wipe(&E0, sizeof(E0));
	secure_wipe(&E1, sizeof(E1));
	return status;
}

MASQ_status_t
bb1_encapsulate(const struct bb1_params *params, const uint8_t *id,
    size_t id_len, const uint8_t k[BB1_SCALAR_LEN],
    uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bn254_scalar random;
	struct bn254_gt gt;
	MASQ_status_t status;

	status = load_scalar(&random, k, "random number");
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (params->tables != NULL)
		status = encapsulate_by_tables(ciphertext, &gt, params->tables,
		    &random, id, id_len);
	else
		status = encapsulate_once(ciphertext, &gt, params, &random, id,
		    id_len);
	if (status == MASQ_STATUS_SUCCESS)
		kdf_gt(mek, &gt);
out:
	secure_wipe(&random, sizeof(random));
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return status;
}

/* E0 and E1 */
static MASQ_status_t
load_points(struct bn254_g1 e[2], const uint8_t ciphertext[BB1_CIPHERTEXT_LEN])
{
	if (!bn254_g1_decode(&e[0], ciphertext))
		return refuse(MASQ_ERR_DECRYPT, "point E0 of the message");
	if (!bn254_g1_decode(&e[1], ciphertext + BB1_G1_LEN))
		return refuse(MASQ_ERR_DECRYPT, "point E1 of the message");
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
bb1_decapsulate_prepared(const struct bb1_lines *lines,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bn254_g1 e[2];
	struct bn254_gt gt;
	MASQ_status_t status = load_points(e, ciphertext);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	pair_with_lines(&gt, lines, &e[0], &e[1]);
	kdf_gt(mek, &gt);
	secure_wipe(&gt, sizeof(gt));
	secure_wipe_stack(DEAD_STACK);
	return MASQ_STATUS_SUCCESS;
}

/* Up to BATCH of them: good[i] is the number of the i-th with valid points. */
static MASQ_status_t
open_some(struct bb1_opening jobs[], size_t n)
{
	struct bn254_g1 e[BATCH][2];
	const struct bn254_g1 *p[2 * BATCH];
	const struct bn254_g2_lines *q[2 * BATCH];
	struct bn254_gt gt[BATCH];
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	size_t good[BATCH], count = 0;

	for (size_t i = 0; i < n; i++) {
		memset(jobs[i].mek, 0, BB1_KEY_LEN);
		jobs[i].status = load_points(e[count], jobs[i].ciphertext);
		if (jobs[i].status != MASQ_STATUS_SUCCESS) {
			status = jobs[i].status;
			continue;
		}
		bn254_g1_neg(&e[count][1], &e[count][1]);
		p[2 * count] = &e[count][0];
		p[2 * count + 1] = &e[count][1];
		q[2 * count] = &jobs[i].lines->K0;
		q[2 * count + 1] = &jobs[i].lines->K1;
		good[count++] = i;
	}
	bn254_pairing_batch(gt, p, q, 2, count);
	for (size_t i = 0; i < count; i++)
		kdf_gt(jobs[good[i]].mek, &gt[i]);
	secure_wipe(gt, sizeof(gt));
	return status;
}

MASQ_status_t
bb1_decapsulate_batch(struct bb1_opening *jobs, size_t n)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS, some;

	for (size_t i = 0; i < n; i += BATCH) {
		some = open_some(&jobs[i], n - i < BATCH ? n - i : BATCH);
		if (some != MASQ_STATUS_SUCCESS)
			status = some;
	}
	secure_wipe_stack(DEAD_STACK_DEEP);
	return status;
}

MASQ_status_t
bb1_decapsulate(const struct bb1_key *key,
    const uint8_t ciphertext[BB1_CIPHERTEXT_LEN], uint8_t mek[BB1_KEY_LEN])
{
	struct bn254_g2_scratch scratch;
	struct bb1_lines lines;
	MASQ_status_t status;

	bb1_prepare(&lines, key, &scratch);
	status = bb1_decapsulate_prepared(&lines, ciphertext, mek);
	secure_wipe(&lines, sizeof(lines));
	return status;
}
