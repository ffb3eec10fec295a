/*
 * Laws of a group, for test_g1.c and test_g2.c, which include this as source.
 * Before, they define
 *
 *	POINT		its elements, bn254_g1 or bn254_g2
 *	G(name)		its functions, bn254_g1_name or bn254_g2_name
 *	OCTETS		length of the octets of one
 *	random_point	random_g1 or random_g2
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#define ROUNDS 20

/* A point on the curve, or infinity */
static bool
sound(const struct POINT *a)
{
	uint8_t octets[OCTETS];
	struct POINT b;

	if (G(is_infinity)(a))
		return !G(encode)(octets, a);
	return G(encode)(octets, a) && G(decode)(&b, octets) &&
	    G(equal)(a, &b);
}

static void
test_laws(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct POINT a = random_point(), b = random_point();
		struct POINT c = random_point(), t, u;

		G(add)(&t, &a, &b);
		G(add)(&u, &b, &a);
		assert_true(G(equal)(&t, &u) && sound(&t));
		G(add)(&t, &t, &c);
		G(add)(&u, &b, &c);
		G(add)(&u, &a, &u);
		assert_true(G(equal)(&t, &u));
		t = a;
		G(add)(&t, &t, &t);	/* in place */
		G(double)(&u, &a);
		assert_true(G(equal)(&t, &u) && sound(&t));
		assert_false(G(equal)(&a, &b));
	}
}

static void
test_infinity(void **state)
{
	struct POINT o, a = random_point(), t, u;

	(void)state;
	G(infinity)(&o);
	assert_true(G(is_infinity)(&o) && sound(&o));
	G(add)(&t, &o, &a);
	assert_true(G(equal)(&t, &a));
	G(add)(&t, &a, &o);
	assert_true(G(equal)(&t, &a));
	G(add)(&t, &o, &o);
	assert_true(G(is_infinity)(&t) && G(equal)(&t, &o));
	G(double)(&t, &o);
	assert_true(G(is_infinity)(&t));
	G(neg)(&u, &a);
	G(add)(&t, &a, &u);
	assert_true(G(is_infinity)(&t) && G(equal)(&t, &o));
	assert_false(G(equal)(&o, &a) || G(equal)(&a, &o));
	assert_false(G(equal)(&a, &u));
}

static void
test_multiples(void **state)
{
	struct POINT a = random_point(), sum, t, u;
	struct bn254_scalar k;

	(void)state;
	G(infinity)(&sum);
	for (uint64_t n = 0; n < 40; n++) {
		k = scalar_of(n);
		G(mul)(&t, &k, &a);
		assert_true(G(equal)(&t, &sum));
		G(add)(&sum, &sum, &a);
	}
	k = scalar_minus_one();
	G(mul)(&t, &k, &a);
	G(neg)(&u, &a);
	assert_true(G(equal)(&t, &u));
	G(infinity)(&u);
	G(mul)(&t, &k, &u);
	assert_true(G(is_infinity)(&t));
}

static void
test_distribution(void **state)
{
	(void)state;
	for (int i = 0; i < ROUNDS; i++) {
		struct bn254_scalar k = random_scalar(), l = random_scalar();
		struct bn254_scalar s;
		struct POINT a = random_point(), t, u, v;

		bn254_scalar_add(&s, &k, &l);
		G(mul)(&t, &s, &a);
		G(mul)(&u, &k, &a);
		G(mul)(&v, &l, &a);
		G(add)(&v, &u, &v);
		assert_true(G(equal)(&t, &v));
		bn254_scalar_mul(&s, &k, &l);
		G(mul)(&t, &s, &a);
		G(mul)(&u, &l, &u);
		assert_true(G(equal)(&t, &u));
	}
}

/* Only tag 4 is taken, with coordinates below p, of a point on the curve. */
static void
check_decode(void)
{
	struct POINT a = random_point(), b;
	uint8_t octets[OCTETS], bad[OCTETS];

	assert_true(G(encode)(octets, &a));
	memcpy(bad, octets, sizeof(bad));
	for (unsigned int tag = 0; tag < 256; tag++) {
		bad[0] = (uint8_t)tag;
		assert_true(G(decode)(&b, bad) == (tag == 4));
	}
	for (size_t bit = 8; bit < sizeof(bad) * 8; bit++) {
		memcpy(bad, octets, sizeof(bad));
		bad[bit / 8] ^= (uint8_t)(1 << bit % 8);
		assert_false(G(decode)(&b, bad));
	}
	memset(bad + 1, 0, sizeof(bad) - 1);
	bad[0] = 4;
	assert_false(G(decode)(&b, bad));
	memset(bad, 0, sizeof(bad));
	assert_false(G(decode)(&b, bad));
}

/* Multiples by the table of a point. */
static void
check_comb(const struct POINT *a, const struct G(comb) *comb)
{
	struct POINT t, u;

	for (int i = 0; i < 2 * ROUNDS; i++) {
		struct bn254_scalar k = edge_or_random_scalar(i);

		G(mul)(&t, &k, a);
		G(comb_mul)(&u, &k, comb);
		assert_true(G(equal)(&t, &u));
	}
}
