/*
 * Constants of the curve BN254 in Montgomery form.
 *
 * Written by scripts/gen_constants.py: do not edit.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/fp2.h"
#include "bn254/scalar.h"

const struct bn254_fp bn254_one = { {
	0x15ffffffffffff8e, 0xb939ffffffffff8a,
	0xa2c62effffffffcd, 0x212ba4f27ffffff5,
} };

const struct bn254_fp bn254_two = { {
	0x84ffffffffffff09, 0x1152ffffffffff00,
	0x8b58107fffffff93, 0x1d33e562bfffffe9,
} };

const struct bn254_fp bn254_p_mont2 = { {
	0xb3e886745370473d, 0x55efbf6e8c1cc3f1,
	0x281e3a1b7f86954f, 0x1b0a32fdf6403a3d,
} };

const struct bn254_scalar bn254_r_mont2 = { {
	0xdf8596b6f40aa7a1, 0xe0885092e2231ec3,
	0xc300765b575d5a78, 0x24e8b3bc325f9035,
} };

const struct split_lattice bn254_split2 = {
	{
		{
			0x7937ca688a6b4905, 0x0000000000000003,
			0x0000000000000000, 0x0000000000000000,
		},
		{
			0xc0eb31ff36bf3358, 0xa01fab7e04a017b9,
			0x0000000000000002, 0x0000000000000000,
		},
		{
			0x0000000000000000, 0x0000000000000000,
			0x0000000000000000, 0x0000000000000000,
		},
		{
			0x0000000000000000, 0x0000000000000000,
			0x0000000000000000, 0x0000000000000000,
		},
	},
	{
		{
			{ 0x7effffffffffffff, 0xffffffffffffffff },
			{ 0x0400000000000003, 0x6181800000000002 },
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
		},
		{
			{ 0x7afffffffffffffc, 0x9e7e7ffffffffffd },
			{ 0x7effffffffffffff, 0xffffffffffffffff },
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
		},
		{
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
		},
		{
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
			{ 0x0000000000000000, 0x0000000000000000 },
		},
	},
};

const struct split_lattice bn254_split4 = {
	{
		{
			0x276e62d524f1807d, 0x1a60be2ef6167882,
			0x52aff56a8054abf8, 0x0000000000000001,
		},
		{
			0xb2f05603ebd2c5d6, 0xad500a957fab53fb,
			0xa957fab5402a55fe, 0x0000000000000000,
		},
		{
			0x78cd599c2aa84979, 0x0d305f177b0b3c3e,
			0xa957fab5402a55fc, 0x0000000000000000,
		},
		{
			0x35693ed06fddedff, 0x0d305f177b0b3c40,
			0xa957fab5402a55fc, 0x0000000000000000,
		},
	},
	{
		{
			{ 0xbf80000000000000, 0xffffffffffffffff },
			{ 0xbf7fffffffffffff, 0xffffffffffffffff },
			{ 0xbf7fffffffffffff, 0xffffffffffffffff },
			{ 0x8100000000000002, 0x0000000000000000 },
		},
		{
			{ 0x7efffffffffffffe, 0xffffffffffffffff },
			{ 0xbf80000000000000, 0xffffffffffffffff },
			{ 0x4080000000000001, 0x0000000000000000 },
			{ 0xbf7fffffffffffff, 0xffffffffffffffff },
		},
		{
			{ 0xbf7fffffffffffff, 0xffffffffffffffff },
			{ 0x8100000000000002, 0x0000000000000000 },
			{ 0x8100000000000001, 0x0000000000000000 },
			{ 0xbf7fffffffffffff, 0xffffffffffffffff },
		},
		{
			{ 0xbf7fffffffffffff, 0xffffffffffffffff },
			{ 0x4080000000000001, 0x0000000000000000 },
			{ 0xbf7fffffffffffff, 0xffffffffffffffff },
			{ 0x7effffffffffffff, 0xffffffffffffffff },
		},
	},
};

const struct bn254_fp2 bn254_gamma[6] = {
	{
		{ {
			0x15ffffffffffff8e, 0xb939ffffffffff8a,
			0xa2c62effffffffcd, 0x212ba4f27ffffff5,
		} },
		{ {
			0x0000000000000000, 0x0000000000000000,
			0x0000000000000000, 0x0000000000000000,
		} },
	},
	{
		{ {
			0x2728380075e94f74, 0x144f87f9c79b1f6b,
			0xd5910ffed2c92f70, 0x1830373ee92acf9f,
		} },
		{ {
			0x7fd7c7ff8a16b09f, 0x4cd178063864e0a8,
			0xe4a33d812d36d098, 0x0cf32d4356d53061,
		} },
	},
	{
		{ {
			0x0000000000000000, 0x0000000000000000,
			0x0000000000000000, 0x0000000000000000,
		} },
		{ {
			0x056efc68e869fd55, 0x1c92209138d7ba61,
			0xc0651cd3594d6466, 0x22a87debbfffffef,
		} },
	},
	{
		{ {
			0xfd55c5dc71674777, 0xc45a8b4e56d9569c,
			0x5f0116472cae2274, 0x1aa6d99b1d115e0a,
		} },
		{ {
			0xfd55c5dc71674777, 0xc45a8b4e56d9569c,
			0x5f0116472cae2274, 0x1aa6d99b1d115e0a,
		} },
	},
	{
		{ {
			0x746efc68e869fcd0, 0x74ab209138d7b9d7,
			0xa8f6fe53594d642b, 0x1eb0be5bffffffe3,
		} },
		{ {
			0x0000000000000000, 0x0000000000000000,
			0x0000000000000000, 0x0000000000000000,
		} },
	},
	{
		{ {
			0x7d7dfddce75096d8, 0x778913481e7475f4,
			0x7a5dd8c5ff7751dc, 0x0db3ac57c63c2da8,
		} },
		{ {
			0x2982022318af693b, 0xe997ecb7e18b8a1f,
			0x3fd674ba0088ae2b, 0x176fb82a79c3d259,
		} },
	},
};

const struct bn254_fp bn254_delta[6] = {
	{ {
		0x15ffffffffffff8e, 0xb939ffffffffff8a,
		0xa2c62effffffffcd, 0x212ba4f27ffffff5,
	} },
	{ {
		0xa1910397179602be, 0x448edf6ec72845b2,
		0xf9cf30aca6b29ba2, 0x027ae69680000011,
	} },
	{ {
		0x3291039717960343, 0xec75df6ec728463c,
		0x113d4f2ca6b29bdc, 0x0672a6264000001e,
	} },
	{ {
		0x9100000000000085, 0xa7e7000000000089,
		0x176e1e800000003a, 0x03f7bf8fc000000c,
	} },
	{ {
		0x056efc68e869fd55, 0x1c92209138d7ba61,
		0xc0651cd3594d6466, 0x22a87debbfffffef,
	} },
	{ {
		0x746efc68e869fcd0, 0x74ab209138d7b9d7,
		0xa8f6fe53594d642b, 0x1eb0be5bffffffe3,
	} },
};

const struct bn254_fp2 bn254_twist_b = {
	{ {
		0x15ffffffffffff8e, 0xb939ffffffffff8a,
		0xa2c62effffffffcd, 0x212ba4f27ffffff5,
	} },
	{ {
		0x9100000000000085, 0xa7e7000000000089,
		0x176e1e800000003a, 0x03f7bf8fc000000c,
	} },
};

const struct bn254_g1 bn254_g1_generator = {
	{ {
		0x9100000000000085, 0xa7e7000000000089,
		0x176e1e800000003a, 0x03f7bf8fc000000c,
	} },
	{ {
		0x15ffffffffffff8e, 0xb939ffffffffff8a,
		0xa2c62effffffffcd, 0x212ba4f27ffffff5,
	} },
	{ {
		0x15ffffffffffff8e, 0xb939ffffffffff8a,
		0xa2c62effffffffcd, 0x212ba4f27ffffff5,
	} },
};

const struct bn254_g2 bn254_g2_generator = {
	{
		{ {
			0xaf45aaaf63659e66, 0xbb92f0233d01bc7c,
			0xef7ab941dcd46337, 0x173f71de61df5b55,
		} },
		{ {
			0x389bbb43d0d2f4e7, 0x413d1e26bc087b6a,
			0x1fce93827a42e357, 0x10c76bd06630c4e9,
		} },
	},
	{
		{ {
			0x25d0b13674482015, 0x5a0fcf130c7d1012,
			0x9215e25e884b2cc7, 0x182c7a581c2d120d,
		} },
		{ {
			0xfbb0d5e1fcb5d7aa, 0x6ce6262aa3a25124,
			0x1e0d27e0927f8598, 0x1598cffe781d1a20,
		} },
	},
	{
		{ {
			0x15ffffffffffff8e, 0xb939ffffffffff8a,
			0xa2c62effffffffcd, 0x212ba4f27ffffff5,
		} },
		{ {
			0x0000000000000000, 0x0000000000000000,
			0x0000000000000000, 0x0000000000000000,
		} },
	},
};
