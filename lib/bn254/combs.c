/*
 * Multiples of the generators (bn254.h), affine.
 *
 * Written by scripts/gen_constants.py: do not edit.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bn254/bn254.h"

const struct bn254_g1_comb bn254_g1_generator_comb = { {
	{
		{
			{ {
				0x9100000000000085, 0xa7e7000000000089,
				0x176e1e800000003a, 0x03f7bf8fc000000c,
			} },
			{ {
				0x15ffffffffffff8e, 0xb939ffffffffff8a,
				0xa2c62effffffffcd, 0x212ba4f27ffffff5,
			} },
		},
		{
			{ {
				0x14fffffffffffdd9, 0xff42fffffffffdc6,
				0xe813387fffffff0c, 0x0afd9d3ebfffffcd,
			} },
			{ {
				0x720000000000049a, 0x85fe0000000004c2,
				0x18aac50000000207, 0x1e92578b8000006b,
			} },
		},
		{
			{ {
				0x2e078be67542c1bf, 0x3994d18f621ab3cf,
				0x07ed13dce13bca88, 0x0367a748134d34d0,
			} },
			{ {
				0x4aefb7e856777832, 0x4399165cef62fc71,
				0xf169a334cc399b3e, 0x14980ae56ef8d71b,
			} },
		},
		{
			{ {
				0xe679ad6d0847186a, 0x51a55425fc71f4e6,
				0xd7faee4b83e28b78, 0x002004f8ad738850,
			} },
			{ {
				0x5d8917bf55aa2d1d, 0x260e7190cf49de85,
				0xe71650b4f4dfc5c2, 0x11340e9a0558966c,
			} },
		},
		{
			{ {
				0x543102f4081351d2, 0x353cdcf2813c3754,
				0x6b57d09f0af9c5e5, 0x14b9c21a1442d917,
			} },
			{ {
				0x9f362ca54f14a867, 0x6a1009356930bb6d,
				0x5a86b061fa118700, 0x114c044f57d70835,
			} },
		},
		{
			{ {
				0xa725f912e39c2cd7, 0x4180c8577ef98d05,
				0x5957f394a3fee8a8, 0x06cb92b39208f2a6,
			} },
			{ {
				0xdebef1ce3985223d, 0xad507143bf0501d9,
				0x3af76b9d794ff637, 0x24b535044104d31e,
			} },
		},
		{
			{ {
				0x064ab57c6a2c1cdc, 0x50c3112a835f5d4a,
				0x1022cc7a2c815fcd, 0x0221f1bb237ee38a,
			} },
			{ {
				0xc6af33d55427983e, 0x4d50b4075b65dd05,
				0x5c1571e4a6ffbc68, 0x1bfff2ae69f74688,
			} },
		},
		{
			{ {
				0x4874ad00a35030ed, 0x2fe8b9f458701b5b,
				0x27eb4c10a082dc40, 0x17a357a90f277c15,
			} },
			{ {
				0x5e9235d6f681ab9b, 0x2eef4e02dc192bf2,
				0x850073c978d666aa, 0x23777e13aca8d82a,
			} },
		},
		{
			{ {
				0x4676b4d4287e8483, 0x2dcd0a85f76739e4,
				0xf8b7db072327d318, 0x061acd931d76abfd,
			} },
			{ {
				0x54bd5b9cfb1080e7, 0xdf2b50c5bf058fad,
				0xbcf8b6d69e41ed38, 0x0112e2b182401b83,
			} },
		},
		{
			{ {
				0xc4d197a49616240a, 0xd603688c1c125e41,
				0xe2aecc47883e4ca0, 0x23d5541e1c62f163,
			} },
			{ {
				0x1a1be86f2d064745, 0x3463d8ee0fac2e66,
				0x328b27bdc8a6ed12, 0x16eb829974d224d7,
			} },
		},
		{
			{ {
				0x7937c9c514c30daa, 0x5f3777c23b8f3085,
				0xea32d8b1398372d8, 0x1fa0b7ca2715a255,
			} },
			{ {
				0xf7e44a6dc4226c60, 0xca00a44f14b5e2be,
				0x8d43110e5c926d73, 0x213641cd8519cf61,
			} },
		},
		{
			{ {
				0x0747bc2c91b213f7, 0x29444ffae7642bc4,
				0xcf1a5824bc88f010, 0x0832c2cba684d4dc,
			} },
			{ {
				0x38190211ccd504f2, 0xbfe437d87b50a652,
				0xb653526200f69dc5, 0x0ce9bb802150141a,
			} },
		},
		{
			{ {
				0x925da3bfed118ac3, 0x2e21b33b62692910,
				0x56b06d502bae3d6f, 0x0f643d8e13fa13eb,
			} },
			{ {
				0xa455083502891973, 0x6eb1c33b52703cb6,
				0xa6519de459c088ee, 0x05a1aeaaae4b5442,
			} },
		},
		{
			{ {
				0x65a04771e2911e6f, 0x20de08846c27fcd0,
				0x110f18b10fef80f2, 0x1f2e1b1300f2e383,
			} },
			{ {
				0x637edd29ffe92792, 0xdab3aa2c3495e856,
				0xbf4d2772bb7601d1, 0x048731a38e2c45a8,
			} },
		},
		{
			{ {
				0xb749c42967b2e145, 0x78a30b1ee1678b5e,
				0x51d092c365ecc503, 0x1473b5cc5a8f84d1,
			} },
			{ {
				0x137fc80935a4dc80, 0x5a126e7ca59d02dc,
				0x991b4575ef6e0095, 0x0484cabbfbf7094f,
			} },
		},
		{
			{ {
				0xc53f7fdfee17c513, 0x304a5d939215b98b,
				0x3796d427579e516e, 0x0c2328e99d106e1b,
			} },
			{ {
				0xc6cd8913b4913710, 0x29d0be747fbdb9c9,
				0x1579159a90b65bd7, 0x0c2bf40821d00760,
			} },
		},
		{
			{ {
				0x8b12de02444a1c75, 0x962439792f9db5ff,
				0xbeccb126c33010ff, 0x04785aa422bd1677,
			} },
			{ {
				0x3941e731bb2ff670, 0xbbbdb0c566dbeb6a,
				0x4bc51fcb63b9703e, 0x02f0c66792dc9706,
			} },
		},
		{
			{ {
				0xb989bbc6e515f0f8, 0xd10468efe0f7804b,
				0x9ee4be17eb460bfc, 0x1c697c40cf701269,
			} },
			{ {
				0x7e2e9273ffa3fef9, 0xebde3e7536f40726,
				0x1137da395b9e29c4, 0x1ffec079f317f7bc,
			} },
		},
		{
			{ {
				0xcea4e496336df0f9, 0x9bbd2149ae38bea9,
				0x38003589f2e1488a, 0x191325f10828072d,
			} },
			{ {
				0xb568cf606e4f8757, 0x5777634f49784be3,
				0xd4bd3be338068e88, 0x13c786403a090096,
			} },
		},
		{
			{ {
				0xe1fd8c73ca08c324, 0x10978ae551a20a28,
				0x50c9c421a4bf2e70, 0x034b15b331ee59a2,
			} },
			{ {
				0x9d5d08f1d27f5e92, 0x84f87b5d90cf0241,
				0xad1702d82054b57f, 0x013037b54cba71e4,
			} },
		},
		{
			{ {
				0x96388d3e855b65a6, 0x156276545f3c9fa0,
				0x2901a961601e80b8, 0x1b481c7c8eb9584f,
			} },
			{ {
				0x3e2b5c45f7db94a1, 0x4df46a183e2c0028,
				0x05667e423e2e149e, 0x119472b87fceeff6,
			} },
		},
		{
			{ {
				0x35cc889bd69bf3df, 0x32a9f2e3bd1e7a95,
				0xfbcbafbeecbe07e7, 0x184242b9dc634b21,
			} },
			{ {
				0x10c31c0eccda0410, 0x2a1371fce9de6c9f,
				0xd0d1b289b1332eae, 0x07d652aefec1d6e5,
			} },
		},
		{
			{ {
				0x0d915b4d536918ca, 0x75eaa86d624cba27,
				0xaaf009309ea96860, 0x19902aebdf264311,
			} },
			{ {
				0x052381175c6fa0e5, 0xeaa337e5b0725d05,
				0x582ced2aabddef73, 0x0bf8525ea69ada61,
			} },
		},
		{
			{ {
				0x52f216cd1ace57d0, 0xd5fe580b91c8b877,
				0x62e509eda6db9982, 0x1f401004e578ddef,
			} },
			{ {
				0x7aeec7f1ddfe75cf, 0xfb15735f7e6e1374,
				0xa8549c919f11d4a0, 0x094d63f4e650d08c,
			} },
		},
		{
			{ {
				0x60bdb88158a61802, 0xf3e96a0232052611,
				0x1a22cfacb6a41d82, 0x0c3e59aba2a18b39,
			} },
			{ {
				0xa327b2ac85306560, 0x199b4a881d15cbda,
				0xf81e61a720d1d827, 0x04377bcbcc2e4ab6,
			} },
		},
		{
			{ {
				0xc07a227098a8e8bf, 0x877d88d71acd5226,
				0xb0d6974bd137a267, 0x03cc4984ff1e2ed2,
			} },
			{ {
				0x829c98458b7bbd33, 0x87966a08401694e2,
				0xd5ecb5e0ed006b74, 0x1410c3bbfc0dd0d9,
			} },
		},
		{
			{ {
				0xb2aa4072649ad7c5, 0x10a805116e2b4a46,
				0x9b5d92766cbf4811, 0x0256224569ab6ad2,
			} },
			{ {
				0x20016a1b3e2a0cdc, 0x9b4e8e51c274362e,
				0xeb5eea891c280707, 0x17426768867ac30b,
			} },
		},
		{
			{ {
				0x33fcb6ad39636432, 0x0a4f8393552a8fae,
				0x8b68c3ac50a10208, 0x0b7bdce890c1da9c,
			} },
			{ {
				0x53cfb15eb1ff620a, 0xb1ed284b929bd16b,
				0xc982a5cfcccf6f91, 0x02df7180f2b53d5d,
			} },
		},
		{
			{ {
				0x452767973b900f09, 0x5423b425949eab16,
				0x0bdd134a24a09629, 0x1152fc64cb826911,
			} },
			{ {
				0x4e3c56e4c1f8c424, 0x062d6f611f87cd9d,
				0x112c6fb77c9c8967, 0x0e71bfb4f1870f7a,
			} },
		},
		{
			{ {
				0x880d7744435add2b, 0x34c62f9258bf5e54,
				0x819f8183fc937cf3, 0x1b74759246818ebe,
			} },
			{ {
				0x15fa7e8ce6b8f3a2, 0xb5d91459b186eb05,
				0x0e4da649c6c5697a, 0x1476db3a6722c74f,
			} },
		},
		{
			{ {
				0xebec8bb3f4c9483c, 0x837ca99a5e626599,
				0x422e11756d102c6a, 0x1c550726c826b7d0,
			} },
			{ {
				0x9c5073e18ebb017a, 0x4f554370ac90c4e9,
				0x976c298bd439362a, 0x2272b6f1b822f555,
			} },
		},
		{
			{ {
				0x3672c29a7575b6a8, 0x26cf6d365ffcc34b,
				0x479bec84d576208c, 0x222caa15cd144b65,
			} },
			{ {
				0x39009682e06492e2, 0x639098768988e671,
				0xdbdf790b632fc19d, 0x02ac075230c41c05,
			} },
		},
	},
	{
		{
			{ {
				0xc35e04aa6823e867, 0xad699f984853dced,
				0xee729357b7966edd, 0x0716e89b76b32ff7,
			} },
			{ {
				0x45e39778b3d8bbd4, 0x70ab52645cc930ac,
				0xf57cfd0e184191fe, 0x164209c5173b961d,
			} },
		},
		{
			{ {
				0x78aafc47838b7d60, 0x5c5de92eddddbe6f,
				0x7cf6a981d3391c33, 0x20ccd9cd0837c5eb,
			} },
			{ {
				0xdfe7a78f7a6c2814, 0xeaef5f162f9b7fe5,
				0x4fa8f6967b5c7ced, 0x133ff004d7138bc5,
			} },
		},
		{
			{ {
				0xe8449663e8a87ed8, 0x30781047e07956e3,
				0xafb8e167835e5dba, 0x0ac01fe176a38a10,
			} },
			{ {
				0xd7b19a98245e1771, 0x99ddb20523c9b70e,
				0x419bca5ff7c70fec, 0x1bf63eb5cd69c399,
			} },
		},
		{
			{ {
				0x9ea655fc5bca0059, 0x9a808922d29abdcf,
				0x1c6ae45dfc0a8782, 0x16fa6bd30e461013,
			} },
			{ {
				0x1ce987f2c0dd9d79, 0x3f68b4ebe053c823,
				0xd3d525869ecfb9ac, 0x15ff9772ae5e4163,
			} },
		},
		{
			{ {
				0x8089d8dd2b2d9db3, 0xf5502f22bf5c37cb,
				0x36dc6e05166cefde, 0x2449ed2dfafbe68f,
			} },
			{ {
				0x14708cc4143a7ac0, 0x13e3082db861f525,
				0x739c16304712d181, 0x0f8897bfe82f64c0,
			} },
		},
		{
			{ {
				0x8f644197385144de, 0x5e156e04614446b8,
				0x086479bf25ae1f1c, 0x1e4ae943e8dcce77,
			} },
			{ {
				0x59ad6508d966b37d, 0xfbb3dac0875130d0,
				0x94610a80578e033a, 0x09f1e8703c08b905,
			} },
		},
		{
			{ {
				0xdb259c6267d55b84, 0x22f36c2c97271496,
				0xacf5a8db4b614eee, 0x0a461a0afbdac4d3,
			} },
			{ {
				0xf8efd10f0b2b8a4e, 0x3aa5444b19ca2d26,
				0xd42ae31f7c197e95, 0x054843afe6c02a41,
			} },
		},
		{
			{ {
				0xf94bb38534766e2a, 0x945e7cfb03a0bf1b,
				0x681261f75b5cc31f, 0x1a8ee9f2a30a1785,
			} },
			{ {
				0xf85b3b324d97f349, 0xc60b2e60786cbd2b,
				0x771aab669bfb4b08, 0x0687b1d0caa3999e,
			} },
		},
		{
			{ {
				0x8aeb8113ac8a82b2, 0x153b19ee7ba2d688,
				0xbc0927a62ac3e254, 0x1d9d45c4be1339f1,
			} },
			{ {
				0xb7cbededc73a4c9a, 0x7d51fc8b96f8e41b,
				0xd56352fa64e81593, 0x11db004d2131c318,
			} },
		},
		{
			{ {
				0xaa54d5e56c3a2c7e, 0x2005ad0f3b4c0b72,
				0x08a4075a7e60a5ee, 0x167183092211604e,
			} },
			{ {
				0xab8d8a390026068f, 0xa83357693216513b,
				0xad8913e0ee9283e3, 0x0533569a895d4b69,
			} },
		},
		{
			{ {
				0x1d6552f84a9819c0, 0x7f7ccbfe7983fb57,
				0x0cd6d3b184d138a4, 0x216af877e88160b7,
			} },
			{ {
				0xf17e9ec3bdb5d59f, 0xd6451c6ab799af1a,
				0xf799ffe006dda623, 0x1971abc302c0a38f,
			} },
		},
		{
			{ {
				0xd6dab078e98e3e14, 0xb6130ad033ced62e,
				0xf4390b45c843c12d, 0x0a2bad4736ed8606,
			} },
			{ {
				0x12d94d63249f0622, 0xd5b3432ef031b9d0,
				0xc222131df0656794, 0x0fbb63f4fdb7cefe,
			} },
		},
		{
			{ {
				0x299212e208303f85, 0x28ef63cadc8912cf,
				0xc2fef89bae1a6109, 0x02a100b897855325,
			} },
			{ {
				0x2bb62a1f4072f42e, 0x69fba26cbab2b672,
				0x4787e61f44f97b40, 0x10fe95c171e064d4,
			} },
		},
		{
			{ {
				0xd3482e3b40b60606, 0xc657cf684b752766,
				0x1e468b41601f2c0f, 0x0400b4e8ed31efa1,
			} },
			{ {
				0xfdd488816955f37f, 0x8bde4d36b45f94ce,
				0x0be507c2bab8b29e, 0x0db66582dbeb0f83,
			} },
		},
		{
			{ {
				0x78b13b4216f8a2a5, 0xb91b49a8cded37d2,
				0x002361604acfcab0, 0x0fed1e3a6e71c73c,
			} },
			{ {
				0xfbe9fb476181e98a, 0xe132fc97d2305875,
				0x66d4d19c65d13a02, 0x1855ae8516ff0012,
			} },
		},
		{
			{ {
				0xf5ea507fb415f2f3, 0x3f87eb487f80b444,
				0x64c2e20fb2db5683, 0x1dfdef80cea08fcb,
			} },
			{ {
				0x4b9d4aa31557787f, 0x3a93fa269e240524,
				0xc6158c6335c64803, 0x0a52b89e1eaf8f27,
			} },
		},
		{
			{ {
				0x3dc9b1c76a765384, 0xd296792e32f981a7,
				0xbc3642fceecaaaa2, 0x23574dd84e96e1f5,
			} },
			{ {
				0x50aacc03cf8247ee, 0x2ba5d668c6358311,
				0xff511349d6464c2d, 0x12ef1057589c7cb4,
			} },
		},
		{
			{ {
				0x9fb8fafbae15826e, 0x1081a7ce220ca9ae,
				0x90acf4b1615a1c83, 0x11b0d763b2ea1564,
			} },
			{ {
				0x4b47c260bd842ee9, 0x9bbd9e1c593cd9a5,
				0xaab19ccd6adb862b, 0x1095ec24f68f4f82,
			} },
		},
		{
			{ {
				0x780277c59087ce22, 0x0133cc459e13ae19,
				0x5c47fda6ea11e953, 0x1aefb88c31bf0cbe,
			} },
			{ {
				0x1dc35a8ab32fa2da, 0x8a552855161304de,
				0xeb10b4a885cc891a, 0x1d40ba18d63a1c35,
			} },
		},
		{
			{ {
				0x4dc04d684007a248, 0x94e0da238de398cf,
				0xc6f67ceb7db4dabd, 0x0a76e341896d3754,
			} },
			{ {
				0x5469870f9bb7945c, 0x880e5c1a71581062,
				0x5d994ceed3ed095d, 0x1ca13b37af98b3b3,
			} },
		},
		{
			{ {
				0x1c0ed9d7867e73bb, 0x2c06bd29ac349284,
				0x8a6423f20e1a0444, 0x24f57e6400a4e937,
			} },
			{ {
				0x4165218ef51c3013, 0x0d9c7fa2dfa2fb74,
				0x427fe31f9d4e6ed6, 0x07e0de592584da0e,
			} },
		},
		{
			{ {
				0x7e39dcc33ef29dc6, 0x1785ffceb7adf988,
				0x40069e2b59a32220, 0x0bab050588f1c902,
			} },
			{ {
				0x7fe65d343221db8e, 0xf22c45feb511d7f5,
				0x0cea637209351cd7, 0x1ee4696b7a595649,
			} },
		},
		{
			{ {
				0x62a1e4a27fc4412e, 0x5712fa6a4a82a938,
				0xc21057cb994e5ed5, 0x003f0aacfa908da2,
			} },
			{ {
				0xe60b18ea637e508a, 0x085e704fa68fc4e9,
				0xb83059bd84dd1091, 0x17fa6f96ad177560,
			} },
		},
		{
			{ {
				0xdbbf5b9f24dc4bf2, 0xd446f08f96c224c7,
				0x6ea7ac46664201cb, 0x1dd79a40eb06cdad,
			} },
			{ {
				0x38138e545d0a9fdb, 0x1a76e51f74f32f88,
				0x8be72e0c4654ddc1, 0x0f1c2cc8cb845a01,
			} },
		},
		{
			{ {
				0xed7c6a0b3b69ed59, 0x20273252687f0fde,
				0xffe7faf1f2cabbc6, 0x0037ca5bf4a762f0,
			} },
			{ {
				0x36aa3c5cece1abe5, 0xf24a8acfc5e20196,
				0x97305b23d2ffb03a, 0x15c078da8bb26623,
			} },
		},
		{
			{ {
				0x7e1706b29b206a3e, 0xefca4217bd60101e,
				0xcf666f4f6335ae48, 0x1149c78b199aea2c,
			} },
			{ {
				0xf0141b313f0cc43f, 0xd1316ee23cb76aeb,
				0x03d453e517dbdc8b, 0x1ebc2d7a008a90fc,
			} },
		},
		{
			{ {
				0x286af54d7cf25276, 0xa181335d68398dbe,
				0x2592f470d4be70ff, 0x1b05189165108513,
			} },
			{ {
				0xe8d70738fff6ff9a, 0xb7a1e692795ffb04,
				0xd1141f6f11957813, 0x05b38e8b750e626c,
			} },
		},
		{
			{ {
				0x0675c8efb4bc6812, 0x4497e7f38f88a8e2,
				0xe3f6e575df8a3fda, 0x0777d875fb8c1598,
			} },
			{ {
				0xdf3aeeecb9307715, 0x864635f4c6d996a1,
				0xf8a492e39f37938c, 0x028b937c518b38dd,
			} },
		},
		{
			{ {
				0x29a51198b0bdb387, 0x2621ea5432e7ab2a,
				0x6adbdb011644d130, 0x1b3466a8a9c36ef7,
			} },
			{ {
				0x3e49f854d2b6764c, 0xceffaf0afc1c051d,
				0x57f912597b5341a1, 0x0907e4db629293ce,
			} },
		},
		{
			{ {
				0x99e6e3758b9fdd22, 0xe9c8edffab5b824d,
				0xaa88ac3b8c433358, 0x18c35999aa2d72e1,
			} },
			{ {
				0x0a022a1e49a69f48, 0xac9aa8e955292bf4,
				0xc6e657db7f5b36b3, 0x21c340f2ca2d15d9,
			} },
		},
		{
			{ {
				0x40f5140fbb9d3429, 0xc8a84b2bef01fa0f,
				0x3e8ae0cdedc2c20a, 0x0f656b8dfd1d46a6,
			} },
			{ {
				0xbece10470b959db4, 0xc15538059e3a508f,
				0x43a5981b803f481d, 0x18f91e7c9890f6a5,
			} },
		},
		{
			{ {
				0x2c784d2020243e51, 0x5a0ffb7299a6cecb,
				0xaddafe2c747dd805, 0x23afaacf566085bb,
			} },
			{ {
				0x68109706f4cbdfc3, 0x26cc0ee1f37a4718,
				0x020711dffc2fe27c, 0x03cf52dfe8aec60c,
			} },
		},
	},
	{
		{
			{ {
				0x463cfb6f71c80dae, 0x3bcff720bcb0ed58,
				0x84e488e978b7f5da, 0x15d4b0a6dfa30997,
			} },
			{ {
				0x747a40d252f364a6, 0x5d0b3fe6167bb72a,
				0x5243d25dc895adfb, 0x06a49a224f4ee7fe,
			} },
		},
		{
			{ {
				0x6abc2c0235a7b425, 0xeee92fdc810e254b,
				0xb69fbede02d861fb, 0x14996dd012b951be,
			} },
			{ {
				0x9f4720038b4ef385, 0xd40d800f2e8335c5,
				0x899734fa5b997b49, 0x06b0e8ec030fb21f,
			} },
		},
		{
			{ {
				0x274163252660db81, 0xe2c290c661b81bf4,
				0x7ec12a538c0889d1, 0x09fb9b2f56f82843,
			} },
			{ {
				0x4eea3e51f1364baa, 0xf9fd7a14040a7aa3,
				0x72e849ac308394a1, 0x19be77558c47fb10,
			} },
		},
		{
			{ {
				0x41bcfe9c33637614, 0xd9e6d6d47c39b99f,
				0xe2cd0cca20e0e2f1, 0x20250072194f1346,
			} },
			{ {
				0x9b98efd24d2e6ad4, 0x53c4a5c13af5002f,
				0x7649aba1244422ac, 0x04bc59cc09a59a35,
			} },
		},
		{
			{ {
				0x85d86d0a7eee164a, 0xc5ce396fab20e65a,
				0xa0da9de3d93597aa, 0x1e32deb115467574,
			} },
			{ {
				0xa38c924452f46d0f, 0x988a884fe51c2986,
				0x8551bcb7fcfbcfdd, 0x0e3802d51e6ee6f2,
			} },
		},
		{
			{ {
				0x1a4c53ab6da4578b, 0xfb6b9551c4f037cd,
				0xc8e47fc1fb9f0336, 0x1e2b60e313a95034,
			} },
			{ {
				0x5ad485fe38271be5, 0xc71686daf72153d2,
				0x95b0cccd4e1c3cb9, 0x0d3d6d527eea7a20,
			} },
		},
		{
			{ {
				0xa3cb25a5f4d8babf, 0xae85c534b002f562,
				0xe2d0373c1613bce7, 0x23ede684cd007eb4,
			} },
			{ {
				0x7176b67644c1c3cc, 0x66c96f5b9faec187,
				0x4784d7d2023293ea, 0x02764c6193a3015e,
			} },
		},
		{
			{ {
				0xf7d0aed26b084763, 0x309730c926423473,
				0xd7acc171e8cb5b5d, 0x12b6d45bf6c7574c,
			} },
			{ {
				0x921613912a974d30, 0x8c3ddfac291bdfe5,
				0xd66ba23746851fbb, 0x19d798482b795618,
			} },
		},
		{
			{ {
				0x94f19d559468103c, 0x927daeea6872a1fc,
				0xbeb76571ea531357, 0x1f184c9e66a92b6e,
			} },
			{ {
				0xb23fa34d6db62bdb, 0x5d211c21a712f443,
				0xc93ff639ce3c1d97, 0x1d70ff1725220e2e,
			} },
		},
		{
			{ {
				0xa77b5880618fc876, 0x0d0d566d668b450f,
				0x1d3d5de3cd5c7351, 0x19450355118e1e04,
			} },
			{ {
				0xfe4863a697a7d5a1, 0xdb375952b8f14607,
				0x8805a2747f37fbda, 0x169094eb46ee4b4e,
			} },
		},
		{
			{ {
				0xb9cc8631778bbd1f, 0xe01363aa0cd59e10,
				0x907e73996f110db8, 0x17b19a4b316ba6c5,
			} },
			{ {
				0x8854911c27ac1c4d, 0x938bdd97514e3214,
				0xc95331ba0aaa150e, 0x20f14bdc3e01f10e,
			} },
		},
		{
			{ {
				0xa8c0ae33fb2a3f3f, 0x979e64b1b1ce2db3,
				0x53696c7835da0347, 0x1c015f6e40fac13b,
			} },
			{ {
				0x04d9e883eb25bd26, 0x797c2f6188c9ccea,
				0x9154ddc47157ccb0, 0x0b064516ebb231c8,
			} },
		},
		{
			{ {
				0xc900d5d4dfdcfe6c, 0x7982233a7feea934,
				0x7724e125fe977b95, 0x0b7a7acf353b63c2,
			} },
			{ {
				0x899db7d127a20363, 0x40bead968b79a1f5,
				0xbc6ecace9846ab7a, 0x210e826fee864677,
			} },
		},
		{
			{ {
				0x8c4a28271d0923c4, 0x43ef454215654171,
				0xa4906283f64a7d2c, 0x0a2f21afafac852d,
			} },
			{ {
				0xf855440f6b552222, 0x2a7c2e3c91a1f696,
				0x02064ac0788c7f32, 0x192d25e954001e68,
			} },
		},
		{
			{ {
				0x7f3d332a81086031, 0xf1471b896a7eb63e,
				0xdb1c560c807303fd, 0x065b2dd8ee2eff91,
			} },
			{ {
				0xcc37b1b2abdc45e9, 0x2e68fe7aafb1d092,
				0x68958270f5686d70, 0x179422688642ef7f,
			} },
		},
		{
			{ {
				0x321a63eb9a256df5, 0xd48ced6be1a29a1c,
				0xaab60e970240ec9e, 0x245c569b85e417d2,
			} },
			{ {
				0xef418affb496c021, 0x0471a3066a7ddcd1,
				0x8cd866286700118a, 0x221f3b17e28f159d,
			} },
		},
		{
			{ {
				0xd0ed3cd222ce9bd1, 0xc38c968658c4b942,
				0xd97ca09e9e36a512, 0x13053edc55d5e429,
			} },
			{ {
				0xc3c495b4b45b37ca, 0x830102fdd2fb8c53,
				0x2f3eb4d873cf0887, 0x063225d50a3b565e,
			} },
		},
		{
			{ {
				0xa3b6d9aa95442e5c, 0xd1ae1d7f965474f3,
				0x3571c7eb99807fe7, 0x0b59fe79af443e21,
			} },
			{ {
				0x674eb939e22fa4f5, 0x222b181dc0fb3d8b,
				0x9a4d651f33dc2964, 0x0765b05bc92fa046,
			} },
		},
		{
			{ {
				0xf2a817571db0be4e, 0xb2f28e96641f0cfd,
				0x5d20e76b73bed6d3, 0x00a3b74aa14de00c,
			} },
			{ {
				0xe3245ed3b32edaff, 0xbe379c07ae01936f,
				0x3f78554273ac044b, 0x1e08564a4392b2c2,
			} },
		},
		{
			{ {
				0xd6558aac9454eee8, 0x8a246367868b8059,
				0xb233431ec453fc8a, 0x1c0d3d14526da57c,
			} },
			{ {
				0x7a5e4145ba74d0a6, 0xe838a36c384ccda1,
				0xf42c49baa73b21c6, 0x11fc02c41ca46485,
			} },
		},
		{
			{ {
				0x8957bec6067157c8, 0x25c65ccc331bc130,
				0xd6f1d3442dcb9d2c, 0x145782d27362f14a,
			} },
			{ {
				0xc4dbd7fed97fa2fe, 0x57d8cd8893c5bff4,
				0xfbcf2824410c287e, 0x1e0d8ba9c01a7e36,
			} },
		},
		{
			{ {
				0x436c574ce4e10968, 0xe66bc391f5bae743,
				0xb4a758d69baa4037, 0x2489d5e8a686ba6f,
			} },
			{ {
				0x75c884a9197feb3d, 0x8e3cd1f75ebbac46,
				0x69c61a504df93e9a, 0x02c8fab22ec9471e,
			} },
		},
		{
			{ {
				0xd37082072686bb20, 0xce08f047dea9bcfe,
				0x7109ba148d40b2c0, 0x1685aca2eff85cf1,
			} },
			{ {
				0xf7dea0e837b30954, 0x0ee7bbd44f0d0079,
				0x70681db927022b72, 0x05bb158827763228,
			} },
		},
		{
			{ {
				0xd62e1ef09fec40c2, 0x2668d830011d755e,
				0x3681dd9d2483a2e5, 0x1631e17be17655c2,
			} },
			{ {
				0x31e35d50df4599e4, 0x6c3b28cf7087e961,
				0xac3d985bf474bb6d, 0x0e9cf054a1f47a3f,
			} },
		},
		{
			{ {
				0x395141f2bcee9936, 0xdba971542b37f28e,
				0xb0a94af046c3a219, 0x0d85d5ddd8c5d48b,
			} },
			{ {
				0xad42caaf3d602f56, 0xed55f9770d0434aa,
				0xc1a108d8534202e9, 0x0d798c084ff32b80,
			} },
		},
		{
			{ {
				0x3090136d70b1c0e3, 0x490fb24284f2ca8b,
				0x661a6c568c84566e, 0x19b32c64ab2af0fe,
			} },
			{ {
				0x87bb3fef635a6f22, 0x7c25bcc275ef5120,
				0x36c591ce4bcc4f79, 0x027cbc9821b37244,
			} },
		},
		{
			{ {
				0x8413196c3e9aa15e, 0xe977c3bca540bded,
				0x85f078087e25c85f, 0x0f83a1cb08cda6c5,
			} },
			{ {
				0x04c28d047871ac15, 0x459320d40fc92849,
				0x63543ac57b014f7f, 0x10cc32f4b9559304,
			} },
		},
		{
			{ {
				0x0a74a82b15eb2afb, 0x8db1be9349cf9777,
				0x0f4bf42204df589b, 0x09d200ac69c48d50,
			} },
			{ {
				0x59b39e780dcdac45, 0xab877482bc26ce01,
				0x845d74dfec5e7dcb, 0x0839b9288607f9c7,
			} },
		},
		{
			{ {
				0xfffa204da39a5e07, 0xfda0f2fd5bbcd97f,
				0x73c18f6617a35bdf, 0x1816330902415dd2,
			} },
			{ {
				0x80a8de936bf11907, 0xdf113d789a1ea977,
				0x455e6a790a4e0152, 0x1456d78ba51fab1c,
			} },
		},
		{
			{ {
				0x7a2abab368e13e0e, 0xec110f4dfaea2696,
				0xd3f27a9cb295e237, 0x24a1a23283eac6f2,
			} },
			{ {
				0x8139498bf238e18d, 0x33b5ed33f9f67107,
				0x6342cf863bf6f085, 0x08273fa86f209804,
			} },
		},
		{
			{ {
				0x6c9d87991d50ec31, 0x47c86ff255687c98,
				0x62164e3120b57fe4, 0x1988a9996ce1443b,
			} },
			{ {
				0x8711f96173d7eed6, 0x2cec0e2525f09d79,
				0x0dd587cb712f4d57, 0x17c8d559802500f9,
			} },
		},
		{
			{ {
				0x69fa06ca490b57c9, 0x8547def911b0ec3a,
				0xed0b59e3e4c98fca, 0x12697d4360823ea2,
			} },
			{ {
				0x78f88cb0b0cdd41b, 0xbe0cd39ecdac1c1b,
				0x166c8f07547d43cd, 0x04bd83f6080d42ba,
			} },
		},
	},
	{
		{
			{ {
				0x2a9e19f81417ad3b, 0x818b9eba45afaa66,
				0xa3513976149b866b, 0x23695646b5df827a,
			} },
			{ {
				0xaf1c6b0d8b6cf566, 0x9ff8785dc706878e,
				0xfd9de55a95e41267, 0x1b52ce84c25f4b99,
			} },
		},
		{
			{ {
				0xc9866a62f54281c6, 0xd28690ae9acd7825,
				0x7236cda450e0fa77, 0x10828b431f6acc35,
			} },
			{ {
				0xab9cbe1b65b0df4d, 0x878dc29bf96554e2,
				0x585f78e2030ec3df, 0x23ac1465889b963c,
			} },
		},
		{
			{ {
				0xd8a7f9f997cf1c6b, 0x958e0f2a7a7b2b03,
				0x09f4524f276619ec, 0x04060a43456f3eb1,
			} },
			{ {
				0x31fec935fc06d428, 0xc230d1f203c8129e,
				0x1e53f9d6b8eaecc4, 0x00b87037b4b8adaa,
			} },
		},
		{
			{ {
				0x6327f81adf622455, 0x632bf031e4881f61,
				0x410896083929ea15, 0x039033025605a4b8,
			} },
			{ {
				0xf4ea0b4333d87578, 0x735c23a4f4751389,
				0xe8e95cd600938d5c, 0x17d8ca89d8dfe0ee,
			} },
		},
		{
			{ {
				0x3d20a8565c188077, 0x07979483f12eb763,
				0xd923a932631febf2, 0x01ec2e0e223f04e1,
			} },
			{ {
				0x9ca1e8fb1637c16b, 0x3eabd9e07c674643,
				0x5dda2ff189fd2d80, 0x205e1f80b95fc7d3,
			} },
		},
		{
			{ {
				0x1fffa013d83d4fa3, 0x3432bbb692b9a9ab,
				0xeda34a5aa931adaa, 0x01d100835ba4fc11,
			} },
			{ {
				0xacc35ee3119aa3b8, 0x7ec0c45f0909be16,
				0x505bee85882e6fd3, 0x0a671ac32faa2167,
			} },
		},
		{
			{ {
				0xe714a7c8278a54cd, 0xd72962a0596db62f,
				0x2840f80cd6b81ca2, 0x10abdf378ec86c4f,
			} },
			{ {
				0x0d3272cd09ed2f0d, 0x94aa164ba4898a1c,
				0x9c34fd279148b65b, 0x050fb18c11e8c0e0,
			} },
		},
		{
			{ {
				0x05608b0fc55537b3, 0x0d518fc62b39ede6,
				0x1f888bb434310029, 0x1d3167a982dcc88f,
			} },
			{ {
				0x86ad1b9959ab9571, 0x5b6fb0795ab2da1e,
				0xfdb8754cc548f5cf, 0x1b19edee6a6f8cc4,
			} },
		},
		{
			{ {
				0x5fb6c1fe0120a47d, 0xe91601378fcbc0bc,
				0xffdc108e7d8b6924, 0x1ab01951b9596d92,
			} },
			{ {
				0xf364f60193ce02c8, 0xedab32ed486d70bd,
				0x125bcd4b60602414, 0x1601c14beea1a120,
			} },
		},
		{
			{ {
				0x871c2c5919174d15, 0x08d89e3fedd4c87c,
				0x8908308ee4f79a13, 0x14fecced81bd12df,
			} },
			{ {
				0x96a7e08388ccad0a, 0x2014b87cf4416678,
				0xf98e705312141544, 0x05842b53f0109e60,
			} },
		},
		{
			{ {
				0x7250b2b29b5fbfa9, 0x12bbfd6daf4b0db8,
				0xa30c21a8f6015f1e, 0x0972715a24b59738,
			} },
			{ {
				0xf994b320a37f4af6, 0xacb8c44c40051f3f,
				0x1842e5094152bc37, 0x1dde6d34120e4d18,
			} },
		},
		{
			{ {
				0xbb3a403051ad3b70, 0x28f1bbb0ea34b2b7,
				0x6449d7c3d41760b3, 0x0d9527cf2040af74,
			} },
			{ {
				0xd76f6c7fc7d0b6c4, 0xf18138b04c698b49,
				0x59a74a97e8c83cd5, 0x02f16873594f69e6,
			} },
		},
		{
			{ {
				0x9a356ee065e3e3b9, 0x4565faedd36dd7f8,
				0xdadbcbc5706de9a3, 0x1328c84ecb6477c7,
			} },
			{ {
				0x77e681d15614a8b6, 0xc5af0b82870769f6,
				0x983f6a057501fea5, 0x237417b9733078be,
			} },
		},
		{
			{ {
				0x0c038db51b28f306, 0x6f51c934571f1588,
				0x2fccb8d6c9fd1be7, 0x010be9f15e6128cc,
			} },
			{ {
				0x2a8be9c253b21a29, 0xd7b264a3402f7429,
				0x6881e797d49735a0, 0x13c52037e94de228,
			} },
		},
		{
			{ {
				0xa72f13b80632877c, 0xa97aa4feec26c9b6,
				0x43d4f882653ef5e1, 0x07149fe54baa6d32,
			} },
			{ {
				0x2ccf89fcbf4706d9, 0xd8f904843b661ff9,
				0xb5f9119d7b8c7739, 0x0a7dd3c0b4665b78,
			} },
		},
		{
			{ {
				0xf45ff83023adbd9e, 0x87655fe4516f866d,
				0x50a2cff06d6b1500, 0x19403cf9b60a85b7,
			} },
			{ {
				0x5c90a207ee6988b2, 0x3195f6812a939224,
				0x4699a8f31d495067, 0x169f765daba7ba8f,
			} },
		},
		{
			{ {
				0xa9cbe7356323afd7, 0x4b6c1823e84b3650,
				0xa6d7ffde0ed39f94, 0x136e003a5b4fb946,
			} },
			{ {
				0x256cca5931d0267d, 0xd1a05bd3fd9f0c59,
				0x69296374246b1a6d, 0x1df1ceb03e8fb89e,
			} },
		},
		{
			{ {
				0xbf7c869ccb99f3f4, 0x3b9040205d2626a9,
				0x8a622ef7aa806f45, 0x1dd602447b164c98,
			} },
			{ {
				0xa52d795c398f4f5c, 0xa6bc4108c6c270ec,
				0xb92046601de1f15e, 0x03e4ec5d60daef26,
			} },
		},
		{
			{ {
				0x949652169dc6f776, 0xcc1ec19f95f7610e,
				0xeae2026a33afedfd, 0x07a71162a5f54bd0,
			} },
			{ {
				0x707af028edca3957, 0xadfab7392cd7a825,
				0xdab8184b22f84c25, 0x06d111f73ba15142,
			} },
		},
		{
			{ {
				0x625efc084c9fdac2, 0xd42b370d02626af5,
				0xf4fff78527a056d0, 0x024c806ec13bbf2e,
			} },
			{ {
				0xf07d9dbe1fea3566, 0x17a00d3e7b63ce40,
				0x7e4e7a0406efab79, 0x1db5c921c9c51112,
			} },
		},
		{
			{ {
				0x9aa884bc6e06af39, 0xe03d12c3b88ca5de,
				0xdcd7af485105c8b7, 0x0517b0c4c9fc7b13,
			} },
			{ {
				0xe9ad245c25baee95, 0x625f4b9a5c929e22,
				0x169905839e95dd5a, 0x1e8c5fbd313bb3e1,
			} },
		},
		{
			{ {
				0x71cec3d6c8bef24a, 0x3f0ad764ae7de73a,
				0xb3dc9171dea3f1b9, 0x092577396877e085,
			} },
			{ {
				0x56f898464e952254, 0x13c40f5119292294,
				0x48faa16b53cec81e, 0x22a485b7f6732962,
			} },
		},
		{
			{ {
				0x77fe307a055f1146, 0x00039a6fc8f202b2,
				0x67651b7939103618, 0x03d355654cd13b4d,
			} },
			{ {
				0x96b8c8d2433608c7, 0x509b66e7110c68ad,
				0x7ca1c283ee16c90c, 0x17954bfa04b0bece,
			} },
		},
		{
			{ {
				0x4323f5adaf8a7525, 0xfba6816729f3f921,
				0x7eb95556b468ed7e, 0x160367a30e41bca4,
			} },
			{ {
				0x0fa614f644fbb567, 0x462a0a84fb25e393,
				0x9d05609f287d2ec7, 0x0ff5aedfdfcb059c,
			} },
		},
		{
			{ {
				0xc3e7967b4fb46e13, 0x3d2a44a2427141e1,
				0x77e3cada78015fd1, 0x0a1b90eee1b9d37e,
			} },
			{ {
				0xe2160f57f98b0922, 0x4857232980d86883,
				0x2c910a8445a59a86, 0x10a503648e35b87e,
			} },
		},
		{
			{ {
				0x85cfb8751867ccb7, 0x426d4f3b92b0d308,
				0x27ce51910d7a071c, 0x08e27eaf203f1c0a,
			} },
			{ {
				0x21335bea84231f90, 0x9960184d5ce78ad7,
				0x81801d7aba7d532e, 0x08e08ef473e0257f,
			} },
		},
		{
			{ {
				0x7f61cafc150c59f8, 0x88b543f96f574624,
				0x11cc952405585719, 0x0a88c58111cca5cc,
			} },
			{ {
				0xaa2baeeaba03f06c, 0xbb0433ad51066fa3,
				0x7195967004d122c2, 0x0f4742f51fc61152,
			} },
		},
		{
			{ {
				0x0edb2f4d96f6bae9, 0x67056b110af598f5,
				0xef77f88c1c05a7fe, 0x1d76c3e5556102c5,
			} },
			{ {
				0x5fb1d95b63882887, 0x08fc38fe9dd5b40b,
				0xc3795fc613453ee9, 0x0a9bf5cdd6a6fbf6,
			} },
		},
		{
			{ {
				0xb522a4036320aa67, 0x37cff15b6b2e23af,
				0xc9ed36cc60095f01, 0x0093492b8a103a8d,
			} },
			{ {
				0x2a8e7016c32c5757, 0x58a240a50a1f31a4,
				0x640b7b8b74aa213e, 0x1859de1339542b96,
			} },
		},
		{
			{ {
				0xc68d2658170d0784, 0x75c648ef4e0a1951,
				0x3c6986f6a30fdf28, 0x23aedf150a43bb8c,
			} },
			{ {
				0x21620fbb4d86d8a4, 0x50d1aef772a0adee,
				0xca5a852c37eb17a8, 0x038735c02d56e142,
			} },
		},
		{
			{ {
				0x8a6c1ba1f85fef83, 0xacb86e4ae7de53ac,
				0x1340ddecd38b75f1, 0x112800f93fc9e7fe,
			} },
			{ {
				0x8f4649ee1c571e01, 0x98eccadf292e3983,
				0x0938bb920338cb95, 0x063d821a982944df,
			} },
		},
		{
			{ {
				0xda5cf94c0a70b09c, 0x3d996284ad63f23e,
				0x4540659bf995c2c7, 0x090a0cdb57b42b46,
			} },
			{ {
				0x001d1dfed554e39d, 0x93150e576e2928bb,
				0x3c1ff6a5609b2d69, 0x1b85e5c3925a654e,
			} },
		},
	},
	{
		{
			{ {
				0x98f7837a3feaf6ef, 0xeb90edad1fece740,
				0x57e0b580bf62ffee, 0x1f625dda836d2199,
			} },
			{ {
				0x09748d1739fd9079, 0x27d8f0c775057a70,
				0x46d6b75b657e53e8, 0x17e02a78661c19ef,
			} },
		},
		{
			{ {
				0xe1b2c03c423d79a6, 0xbef4bf0b8d67bd57,
				0x5e4ba3999dd0b76a, 0x052a0ead5cfb6c49,
			} },
			{ {
				0x753648160251bafb, 0x8257c1745290ab32,
				0x9421d543cef10dac, 0x0a4b35c9ca139522,
			} },
		},
		{
			{ {
				0x95760555c4e20fb7, 0xfdfa8489490f1d7c,
				0xa9adb0deb6f70842, 0x23e345720c61470e,
			} },
			{ {
				0x081afadb604a0b1f, 0x5117803f489d95d0,
				0x8d791778e010af9d, 0x11020eab92a5ba76,
			} },
		},
		{
			{ {
				0x8364ffafec70eef9, 0x9545982e9ff80424,
				0x060a102240c20d8c, 0x0d4601bd5d73b2b3,
			} },
			{ {
				0x81fcfe625605456a, 0x2b9984c87da570ad,
				0x5d7360867b71d472, 0x02d0176ee9ad6b0e,
			} },
		},
		{
			{ {
				0x75d42305599e86e6, 0x5185dd66d61834d9,
				0xe78533edcd59a937, 0x1b84f325f6160ac8,
			} },
			{ {
				0x062e4ff5298c6c49, 0xdaabc3c91dd54382,
				0x222e3cd8b1613202, 0x0e78d268385d42d4,
			} },
		},
		{
			{ {
				0xfa0862cf688d14cf, 0x0ad0c40a44b09143,
				0xc0de8be488a93996, 0x1c7d1bb6e831ca48,
			} },
			{ {
				0x03ef108477819350, 0x936832a22baff3db,
				0xcda91da381369ae8, 0x159c7d3ef4bc8e30,
			} },
		},
		{
			{ {
				0x85d6fd50cd2d1358, 0xc87d60239b96d083,
				0x459415535b3a166b, 0x08c90e4840c7879b,
			} },
			{ {
				0x13bf697cc1f4e932, 0xaa31c440bc71a10e,
				0xb66f0983c25a9535, 0x0520bf47a5c5ee73,
			} },
		},
		{
			{ {
				0x84188081f30005fb, 0x7a79880afddc8b9a,
				0x86dc8ce60cbdd906, 0x0edc08638705f70c,
			} },
			{ {
				0x10be759e3997396d, 0x1aac8bdfb87f5ce8,
				0xb9cb68e341718375, 0x211350b9c6642e88,
			} },
		},
		{
			{ {
				0x9c69ec0e97b25dfb, 0x98377353faa4a6e9,
				0x4c2a96031ea093ae, 0x19ec8aa457277053,
			} },
			{ {
				0xc7e5221ed28cd733, 0x868fbf784b985578,
				0x4c773bf642f091cb, 0x0f48c1f541b1c9da,
			} },
		},
		{
			{ {
				0x77b343a544a31890, 0x3cc3266e42f6ca2c,
				0x760c26d8c4df9ab8, 0x08d22a5b51220464,
			} },
			{ {
				0x160b59297b2f1a7b, 0x3933fb930c41ef14,
				0xbee08efe841b61b5, 0x1b611daf8251e625,
			} },
		},
		{
			{ {
				0xd4907a2ec1d76f6b, 0x6225fb3a8b5fcf53,
				0x969cdb02ffaae225, 0x0e23b10844e7e48a,
			} },
			{ {
				0xd3668d1c898c27d2, 0xcd6cbaa5783ed9e7,
				0xddffd61ca0d8857e, 0x0f1764632b78c2a4,
			} },
		},
		{
			{ {
				0x2108aea752ea794b, 0x14d27457af843421,
				0x7a504aee09c85796, 0x16dab8b0c28e759a,
			} },
			{ {
				0x0d4e8f7f5193e1b2, 0x113d8ac54da35f5b,
				0x56fd23bcc0ccddf4, 0x03ab1a9e95f31646,
			} },
		},
		{
			{ {
				0x1d090ba86fdc635f, 0xcf026a6738bf8d99,
				0x4f40665928b8a75b, 0x1d76169d30baef27,
			} },
			{ {
				0x617a12b03712869b, 0xbe074dfcf2061642,
				0x27e5fea06be804d3, 0x0f9fe893cff80543,
			} },
		},
		{
			{ {
				0x631aa4d8d001d97b, 0x9cd3704445c6d291,
				0xea04f965c37bf0ad, 0x1e90f55e8deeb7c8,
			} },
			{ {
				0x00d741af1fa5a102, 0x780597a0db11cd58,
				0xb81d7ffcbba8ef4f, 0x220970ae96635a38,
			} },
		},
		{
			{ {
				0x1bd9082682f9cafc, 0x5b0979d951cb67f2,
				0x62740e475417fa3f, 0x1042da5444e50873,
			} },
			{ {
				0xf0f111f531f45540, 0xf8f8bb209ecd2a53,
				0xe0b7b8de221c0f4c, 0x090925b3920a8a41,
			} },
		},
		{
			{ {
				0x128bb6acafa82182, 0x7bc5283e397621b9,
				0x1690692f322cfff1, 0x17627b26f70845c1,
			} },
			{ {
				0x46f08a3a50184dc5, 0x5544dd04da4c7a1b,
				0xd2382aa07d762286, 0x043eb2f39db72738,
			} },
		},
		{
			{ {
				0x80908dd00c270458, 0x0ad61b4c85d7555b,
				0x8d4ca23225659358, 0x02e1ccb16cea600f,
			} },
			{ {
				0x01427f152b5a8631, 0x7ee5e7975ca211d7,
				0xcafcf5b0c993aba9, 0x11028e751f46c2dc,
			} },
		},
		{
			{ {
				0x1912cb72d4232970, 0x01168275479dc192,
				0x0be0526a541c5cb0, 0x219b08b95e235df1,
			} },
			{ {
				0xf4043a37aa80fdf3, 0x83798ccfa84a9c79,
				0xa420e5f26f1d92fc, 0x027a78069a6af9e1,
			} },
		},
		{
			{ {
				0x6748ce45572b5345, 0x4833ddd82e579cf1,
				0x087896a34885a080, 0x0c236c5fc95bb994,
			} },
			{ {
				0x04a0e1c5104a459b, 0x176034f5d6850d26,
				0x87b2802d625d1c54, 0x075813718dcfab5b,
			} },
		},
		{
			{ {
				0x3569087ac1c4a8ac, 0x4d891e7a21f4a41e,
				0x1285da23e5352489, 0x0ae8a8a834e50bb9,
			} },
			{ {
				0xd1ab940da7942b23, 0x84bf4bfb2a3d678a,
				0x08078f810fd3f7b0, 0x03f0ce067e045f36,
			} },
		},
		{
			{ {
				0xd19d9186e28e072d, 0x9d037c96482db21e,
				0x10e8fefe507de747, 0x24155df5ce60f153,
			} },
			{ {
				0x5a12e22ccd80dd57, 0x02eca02ee5293f5f,
				0x9f993a8605e7a6ac, 0x0d6671d7fca75c5c,
			} },
		},
		{
			{ {
				0xe7871a63883c9851, 0x30474d61a9479583,
				0x71c1f3ea8e26e298, 0x10c9adf31ab934a6,
			} },
			{ {
				0xf3a2d4a8bc5ba4c8, 0x7172e0f8620f5325,
				0x76d590f2d277a49f, 0x140e42dc2c4ef563,
			} },
		},
		{
			{ {
				0xbb510fe82f02e217, 0x716305c22af6d3bd,
				0x1d1271d6b0045a2e, 0x0264f8694242c734,
			} },
			{ {
				0xb82c8125ee54ffeb, 0xb753591c91157a7c,
				0x2c1752586032fdcf, 0x030f82746854fe99,
			} },
		},
		{
			{ {
				0x5b0abe5f7503ebbc, 0x3fd773bcf8d7e12c,
				0x73312c40be7a0813, 0x1df728f12a3b04f2,
			} },
			{ {
				0xa9f46e4493ebec7f, 0xf42af499edfaa669,
				0xf5cb95f845965ee5, 0x0f3d874214eb5eb6,
			} },
		},
		{
			{ {
				0x9303eab787b098da, 0x1d2bae3286eab802,
				0xd25166e47f88488f, 0x0626484deed15603,
			} },
			{ {
				0x0f70a8eedaf42ca0, 0xe4df690a85fb43f0,
				0x0e7b100c5642976c, 0x0cbd264336b5b9fd,
			} },
		},
		{
			{ {
				0x3a2ec5f37c597949, 0x84e7a20223712442,
				0x1b62c0cc43d515ee, 0x12de51df01641d25,
			} },
			{ {
				0x8a92705c4fce178b, 0x50965f5fa924488c,
				0x4c159cad41297a65, 0x17db11b101633214,
			} },
		},
		{
			{ {
				0x6d365bc6c8468f24, 0xfb7e66beb27bfcb3,
				0xc5fbef65f76bc407, 0x137bf99b7f9435f2,
			} },
			{ {
				0x66d10b2fee30b20f, 0xfcacd1a7552b0a78,
				0x0b33dc93be4d9edb, 0x0d1bbab8fcdc9146,
			} },
		},
		{
			{ {
				0x753aa9874d370ce0, 0xfa35a3cd73d2d609,
				0xc4d0938f6874d474, 0x0b2c0175d722c0f5,
			} },
			{ {
				0xd6f0d34ab13ede19, 0xd9ceeadb30015724,
				0xfc1a61291889ea7a, 0x0761810f2b6b49c1,
			} },
		},
		{
			{ {
				0xbce43ab551ae3d07, 0xadfbd1d4a6c6a968,
				0x202fae6978943d87, 0x12b96d1f1d8fa2fb,
			} },
			{ {
				0x22242406ce684eff, 0x264e9d8edeb684bd,
				0x368c2e269561ee7f, 0x01a6ba4ff8d54c8c,
			} },
		},
		{
			{ {
				0x2d0158e291af0191, 0xbe52bd2c2f1e2992,
				0xa96dfdb9b0d49973, 0x1dc467d1baa526c9,
			} },
			{ {
				0xa1505c11d603eaf4, 0xf57e54bdd4761422,
				0xf6465baeef2543d5, 0x1f4a40b4fba9475e,
			} },
		},
		{
			{ {
				0x56ca049755658019, 0xf0885d4c3abb21a0,
				0x68e3876c0d209e8e, 0x22448aba81a6465b,
			} },
			{ {
				0xf1dfe194798d2264, 0x7d438824a009c2c4,
				0xbda4ce6860910f98, 0x1956284cd5e23586,
			} },
		},
		{
			{ {
				0x8b29f54237b00337, 0x3c410f323ab94f88,
				0x9c95bc1c715d7044, 0x17f62a3f4a6a7770,
			} },
			{ {
				0xabbbf08232d3dda2, 0x5e2b382a68a88b80,
				0xbf54d6c6c1ea8251, 0x0ff82d8eaff02e6f,
			} },
		},
	},
	{
		{
			{ {
				0x58ad331055f2d019, 0x65d9810e720b131b,
				0x689c7bda7dc9ec4f, 0x119b055861b1da61,
			} },
			{ {
				0xdd4179618e0f9d22, 0xd7e142839a7b583b,
				0x769507240dae6ce0, 0x15d75bfd5c945413,
			} },
		},
		{
			{ {
				0x483e4cfc441e1bc7, 0xe2142e7ccb5a3f2c,
				0xf58fab9ec4dc381d, 0x2197b28c0b51d937,
			} },
			{ {
				0x4403c2e8f4dcdb7b, 0x606e2622817c6aea,
				0x17d15df4c3f55c31, 0x1feb58769afc548f,
			} },
		},
		{
			{ {
				0xa792c22ee667542c, 0x4df8c18dcf29f994,
				0x57023956b9b534fc, 0x22857843df365dd8,
			} },
			{ {
				0xd1b3adc4eb3a13f1, 0xc517aff3c7064c71,
				0x6a900edae6850da9, 0x06394f781eeffbe6,
			} },
		},
		{
			{ {
				0x716fc33907f57b15, 0xdf9e4dbc97f93e07,
				0xf2fd474928a3e340, 0x15f923e1f13aed9f,
			} },
			{ {
				0xa25dade25d21107b, 0x7d23ea399704146f,
				0x37a7a22ab04a879f, 0x060b5c58bea20013,
			} },
		},
		{
			{ {
				0xa03a56503e0978cf, 0x88fca1b814cba367,
				0x3127fe37dd35baf1, 0x0a968971c6e40e16,
			} },
			{ {
				0x36a94d088acb8a90, 0x3c8216683c232302,
				0x93defffb60f0f170, 0x211e91a0ac294a7a,
			} },
		},
		{
			{ {
				0x8260c06e261548d1, 0xfde1c64e620e0eba,
				0x1b26e3a444dcba37, 0x1060f4fa0cef551d,
			} },
			{ {
				0xc894186e1651913e, 0xccc79e54f7c46dfe,
				0xc2705e880fb7943d, 0x19b8f8d9b2b75c89,
			} },
		},
		{
			{ {
				0xd1f6b19b60e3e471, 0x1069d6e356cf45c2,
				0xf3327f9b6ec5834e, 0x195bcff2566a5fd8,
			} },
			{ {
				0x4300d5609dddd3af, 0xd89869e697c68a16,
				0xf1e5c252de5c5d1b, 0x06aa808589319ffd,
			} },
		},
		{
			{ {
				0x92d7fac023731274, 0x92ec07faf182782c,
				0x5e3b065df19177eb, 0x0b706be853ca904e,
			} },
			{ {
				0xc4ae56d2e5d3116f, 0xe4b2b47ae5bcbc50,
				0xafa9590c28c68676, 0x1feee51f22e052cf,
			} },
		},
		{
			{ {
				0xfc511a78629dab7b, 0xa95d026918b9f15e,
				0x43ab2299c82f0aef, 0x1a84e07174c4982b,
			} },
			{ {
				0xc83d56c4a38b22ad, 0xcbd4004a1d2d33cc,
				0x85a9aa153132a351, 0x007c0fd36e0e296a,
			} },
		},
		{
			{ {
				0xf8071406acee2955, 0x88eeed366be3adf7,
				0xc48b732e392bb6d4, 0x0b952450a683caba,
			} },
			{ {
				0x6db0c93518d2cb02, 0x7180b19a300874fc,
				0x6e34bf223f0ba35e, 0x0b8d057fbca114b3,
			} },
		},
		{
			{ {
				0x9a5e90f3d8249453, 0xb0c519a91d3de9e7,
				0x8d93c1f7eff414a4, 0x2377b5da71e89d04,
			} },
			{ {
				0xe9f8f28a253d54de, 0x9231cdfe2459ead5,
				0xcb4ea921a002ed1a, 0x1dda0ffcc08810f8,
			} },
		},
		{
			{ {
				0x457e33a0b4ee575a, 0x3587a7502b492df7,
				0x3bfa5c24572b11b9, 0x00338b5b61c64775,
			} },
			{ {
				0xfafe1a003b035ee6, 0x54d4cbf98b5f1c3f,
				0x4a1b8f8b3db0c9b0, 0x1780e3eee3ca49c7,
			} },
		},
		{
			{ {
				0x92838d2af217f00f, 0xdbfec3ee6355be25,
				0x4958b0ebe31714e0, 0x0db972db5f3855f4,
			} },
			{ {
				0xa2d4ae3757782cdc, 0xb373ef865e869948,
				0x97c880031e44b4f2, 0x00c757e73d0e7203,
			} },
		},
		{
			{ {
				0xe7645c1bc0caf0c4, 0x71d01a06e6011908,
				0xc6b4c9ec90e79dc0, 0x12dde23e30ffd268,
			} },
			{ {
				0xf2fc9a4ff81f8ed8, 0x7bed87d9e1283f49,
				0x8ca83b0805c5a1f3, 0x0d26079fd914f2ef,
			} },
		},
		{
			{ {
				0x8b56a9cef3971f23, 0xe55ed755e5ef854e,
				0x84c42fb69eeb6740, 0x244b63640e0e8fcb,
			} },
			{ {
				0xa8e58495180919ba, 0x3ed25ff4159c0177,
				0x8cbfb17a2a483691, 0x142212530284fb1e,
			} },
		},
		{
			{ {
				0xbd417113eb104c31, 0xb4bd71cc2625564d,
				0x5aee63b64675f57b, 0x1e01e63eec265b35,
			} },
			{ {
				0x6c5c0dd86b7cd171, 0x6722671b4ac96393,
				0xa0cdb13baf44bf2a, 0x0bf8367bbc901cc5,
			} },
		},
		{
			{ {
				0xa9a6e4f1480a4922, 0xf41da2f56e424e33,
				0x114ba9a4e4b1c3f3, 0x1c614289056583bf,
			} },
			{ {
				0xfdd284b857ca96d7, 0x11253347d020815f,
				0x6d1d5e4ee60984d7, 0x077f9d4f358a6f09,
			} },
		},
		{
			{ {
				0xe61cb7894220ad97, 0x839eb31261977675,
				0x589634755b2b319a, 0x19223cd8da03a2d3,
			} },
			{ {
				0x77847403dadf89c2, 0xfeb56457dd84dac1,
				0x564f92e5bcc8227d, 0x03ada643959c6d22,
			} },
		},
		{
			{ {
				0x26aa705ed5b3f981, 0xca05f3120980f7c7,
				0x9f417fb5a6dd5b13, 0x088864cba41461de,
			} },
			{ {
				0x49bdcc635e505595, 0x812faee1ce5a9843,
				0x2af1bf19469c8c31, 0x0f567db5475bd760,
			} },
		},
		{
			{ {
				0xecaa4330f6a8aa74, 0xa6577a046065f1e9,
				0x7f932407fc605ff3, 0x238445627efff08c,
			} },
			{ {
				0xd36ca15cf0c302ea, 0x20684ecc5599e27a,
				0x987cba2450c462bf, 0x0c4ec43201dfe808,
			} },
		},
		{
			{ {
				0x3fa86ea693c86107, 0x1daa046b39ffa1a0,
				0x9986d0fffa4bb40c, 0x00518496457d9085,
			} },
			{ {
				0xd9715f5502e5477a, 0x6a83efe48d86cc95,
				0x5294e011025a7e4b, 0x050e46d9474336f2,
			} },
		},
		{
			{ {
				0x1030667197fba76d, 0x6eaccf39c3cd1831,
				0xd42234395d322b57, 0x1af8d0680e22582c,
			} },
			{ {
				0x2e2bbea6182a3829, 0x0acd910fd05379bd,
				0xb1985b15bb2c0dba, 0x053bb6e7d466dc6a,
			} },
		},
		{
			{ {
				0x690ae634f7605fe5, 0x13af5310a07e6993,
				0xc51b4432e3cca5e8, 0x0e02d96b6c6c381a,
			} },
			{ {
				0x54be97d5c37d24e0, 0xece31b9e21c332f0,
				0x3cd654ac6a524b50, 0x0dcffbd3488a4f66,
			} },
		},
		{
			{ {
				0xef774bf7fb8bf0ad, 0x97f0a30e2cf10c86,
				0xd7d6f41d3b0197fd, 0x0e10f3f581e48bdb,
			} },
			{ {
				0xadc3694d371b2107, 0x51788b7a5dadbe88,
				0xdf95c65b8ef641ff, 0x1e91be2ab79d2c56,
			} },
		},
		{
			{ {
				0x6cb5bec115a7727f, 0xea11dd1f5fec9d6a,
				0x9767362869f0fe35, 0x1eedb80f16445f89,
			} },
			{ {
				0x91f2499db0d84447, 0x3de79d78baa448ed,
				0x6edd06cb6b8dbf5f, 0x1f5364d42e0ff072,
			} },
		},
		{
			{ {
				0x464c6c2d48c4de49, 0x73c54a5c3b2674ab,
				0x0f866aaade9fafdb, 0x18fec4c4470e118e,
			} },
			{ {
				0xadc83ed7defb3f5c, 0x7cd92ee7901b7293,
				0x45ddab04a71e79aa, 0x02b52317bb45aa5c,
			} },
		},
		{
			{ {
				0x64c00f1d6b922840, 0x84919eb5639dbd6d,
				0xc1d69fd80996f3a6, 0x1ad55c4997739595,
			} },
			{ {
				0x7a3fc5510002e7dd, 0xcbb4fdd0a4fbb3e7,
				0x9b795a16d85926fe, 0x0c3b25bdb3d2ebe4,
			} },
		},
		{
			{ {
				0x453c3f56cfe7508e, 0xc657e0b6b557a041,
				0x1bb2e1782a9e8ff0, 0x1461f08c887ded55,
			} },
			{ {
				0xe8165f43ed4a3537, 0x41cc2d8daaf2de5a,
				0xf64862dc8d7fc75d, 0x054bdef5f8c9d0a0,
			} },
		},
		{
			{ {
				0x2aae2dffb54b7199, 0xacbdd56f893f00ca,
				0x86ed3b9a3fbc29fc, 0x06e5daefe8e0aba2,
			} },
			{ {
				0x828b93bb6c6bf529, 0x349c022ce3311c26,
				0x6e235020c63c5e35, 0x0e9435d096bd3097,
			} },
		},
		{
			{ {
				0xfe370cf6c6382852, 0xe69005ce7f3a186e,
				0xdc5481f7813a20a2, 0x055f034a09af135d,
			} },
			{ {
				0xfac769953befc600, 0x653464ae5b43bbcc,
				0xc2ef8b83f8d4ad07, 0x1e516b628d8ba562,
			} },
		},
		{
			{ {
				0x6ba71c430dd0a3ba, 0x90153e66a230153a,
				0x6733cca7fe7be31a, 0x04b30bc5fa45a7c9,
			} },
			{ {
				0xdfd48daa7992a277, 0x84169608c240ee58,
				0xffc17df971303277, 0x0a81782b30cf58ce,
			} },
		},
		{
			{ {
				0x490d6f76f838293a, 0xc2c417d2345ed041,
				0x979e88cea5b3c82b, 0x136241b22eb29ae7,
			} },
			{ {
				0x5ba70e5e9be74fe3, 0x7fcf21865c066ad8,
				0xdb8eb82b03deb9b3, 0x10d262c865988f09,
			} },
		},
	},
	{
		{
			{ {
				0x167fc59f0bd16aae, 0x34eb049ec2d32b44,
				0xf78c537e23d38386, 0x167cb42875b51553,
			} },
			{ {
				0x3ba8ddb2f47f99c3, 0x0ad8e9c4cd512d74,
				0x649a825697b0be87, 0x03be39fb560d5fbf,
			} },
		},
		{
			{ {
				0x936428a4d485d782, 0x3efb4d62e4e32759,
				0x1f71136ed96a571e, 0x20ddfcb9f8e5697d,
			} },
			{ {
				0xaf8bb53874dbe6bb, 0x26cb2dfa4092db49,
				0xef388dc00a0a7e42, 0x1925dceaa37fd6ba,
			} },
		},
		{
			{ {
				0x8b32579d706ae1a7, 0x36055db038786734,
				0x4f89a73f27af7f36, 0x162d30a36ff06256,
			} },
			{ {
				0xab7dcc0a7624248e, 0xe5561a4ab4a2d7ff,
				0x2c29dca3c98e6218, 0x1128c328241a13aa,
			} },
		},
		{
			{ {
				0xe183bcf02bd2d4ad, 0xb8f4c0e764c0bc04,
				0x90de31b958d32514, 0x184d1a0fccc80e55,
			} },
			{ {
				0x5447d5f821c23ffa, 0x1053decc7eb4a9eb,
				0x7fbf8be7a611fccb, 0x063bc27f17aa3ca4,
			} },
		},
		{
			{ {
				0xc61639e38550e981, 0xe09887e6156c22e2,
				0x4be88b0dc75c7ddb, 0x002c9037bd8b4e68,
			} },
			{ {
				0xce4b064cbffe075c, 0x12dbcffafcc10cbc,
				0xb303a05ef2926c3a, 0x0ddd7834d4e23278,
			} },
		},
		{
			{ {
				0xdb8551a4a5bd3c2e, 0x60043709a946ff64,
				0xea4d8f60ada791c9, 0x0da0fa7b1bfb6d49,
			} },
			{ {
				0xfc9de6444d2186de, 0x0fda07f0a61d11b3,
				0x537c57c3ae49fb5b, 0x055c224198802371,
			} },
		},
		{
			{ {
				0xf94bd1e686297147, 0x46ad1c755504ca27,
				0xd76aa122ebde197f, 0x0b91b263cd0be1ad,
			} },
			{ {
				0x5400481461ca9d4e, 0xf6faf969971f2dc7,
				0x62dbcee08e5e32ae, 0x1dfdba90d69aa5f7,
			} },
		},
		{
			{ {
				0xd2b49cc846436564, 0xf60969545cc75603,
				0x11fd7fb1f3b27fee, 0x0c94ee2c5434f1b5,
			} },
			{ {
				0x8be35aec5b4e2370, 0x0833ec36d664e63a,
				0x393cf2e6cf90af43, 0x00404c1e9a2de6e8,
			} },
		},
		{
			{ {
				0x72344849b4968a27, 0xb590a172f4ec64a7,
				0x10a9603edc5cbf8b, 0x0266179fd3da44b5,
			} },
			{ {
				0xb7dea016d32c19ef, 0x32f60b9d6e6514e4,
				0x96c7ca1761772536, 0x1ed21e260460715d,
			} },
		},
		{
			{ {
				0x48242412fece919f, 0x61231358a2c07c83,
				0xa0f40bdbdc5a260d, 0x0dee1bb98f5b75ff,
			} },
			{ {
				0x6099d15f619f5679, 0xfa193268a8c98820,
				0xc9eefb336ee7ac89, 0x1a4cbb746014178c,
			} },
		},
		{
			{ {
				0xbcdff9eaa444c3b9, 0xd1557146f88138e7,
				0x9c42323e1f89804a, 0x1070a8e842378ce2,
			} },
			{ {
				0x60ca5ecd4c36e785, 0xe975cebafd30c943,
				0x1d3cf2df9e9a7c61, 0x15ac6fd73bb68ff3,
			} },
		},
		{
			{ {
				0x63d9a0bcc164f918, 0x869865c5f35d6e48,
				0xa66e4958031c212c, 0x23d962fd328925b9,
			} },
			{ {
				0x3387c812da80ce75, 0xc35e00f34446a953,
				0x09b87050b64d499d, 0x1b3f9c67a611eb25,
			} },
		},
		{
			{ {
				0x20892be75a718f96, 0x55cecb99e6f66b0b,
				0x7f69dd6189818d1b, 0x2484d8592927a216,
			} },
			{ {
				0x8f49abd7f7ddff2e, 0x3156d19dccce120b,
				0x70236326609e5922, 0x04c8b730788a108c,
			} },
		},
		{
			{ {
				0x3fdd887633b065e6, 0x1f58f3b009e8b578,
				0x378bf27f28384455, 0x023a5a9f86bf2257,
			} },
			{ {
				0x09b14aaa47b5b03e, 0x55a9f9c6b477f798,
				0xf8610d556d304582, 0x044a3f3b69b53ce0,
			} },
		},
		{
			{ {
				0x1e89652cba18b33c, 0x143556d409c01861,
				0xf82caabb03a2a006, 0x1fa53a38d210dd6e,
			} },
			{ {
				0xd0b4bb36bb6d46b5, 0x1b76a3674836d697,
				0xdfe666fc9524aaa0, 0x1a741e2f7318af51,
			} },
		},
		{
			{ {
				0xec400f5d205cfea7, 0x9309839f6a9e21dd,
				0xc8781e9cc53278f6, 0x22f515df456e8bcf,
			} },
			{ {
				0xa4b9f34938b6492d, 0x9a07e05a26b52049,
				0x57e0181b2b3e89a2, 0x048d58bbf1d1b914,
			} },
		},
		{
			{ {
				0xa0d417f0a68e553d, 0xd9b885ee63d76cf0,
				0xfe26460d9655d6b5, 0x1fe652daca77d5aa,
			} },
			{ {
				0x48296e10db3aedac, 0x1d74d5bc019eb4ec,
				0xaf455f04c15bc6a3, 0x1bb2baec63a0e780,
			} },
		},
		{
			{ {
				0x5443bd9480ec58be, 0xf0b53062b25b7d0e,
				0x94358e7fc89e6f03, 0x1a4c91688faee0a6,
			} },
			{ {
				0x75c80d96531f2af5, 0x05751ca7739421a5,
				0xf1542ade63dd8294, 0x01efb56d738a878c,
			} },
		},
		{
			{ {
				0x4b547d9ea930aaa3, 0x6834e8f4473ce807,
				0x20aad563747e8bac, 0x0edb962c8ea22b87,
			} },
			{ {
				0x1df3ed3d3cb5c369, 0xfcce8e34a378fe2e,
				0x27320892f0e511c2, 0x20e154f48774ddff,
			} },
		},
		{
			{ {
				0x580e917c6b0849ae, 0xf28304a1250c1eea,
				0xd68873296d89e880, 0x04f3c1339e3ad53f,
			} },
			{ {
				0xa217a6099dd766d1, 0x736a880e40690480,
				0x13c36c57b7b811d0, 0x14610759305e0700,
			} },
		},
		{
			{ {
				0xaf50278dce90a94e, 0xf62fff3da4452b06,
				0x850efd736dc19d47, 0x1aa2ac1268572abd,
			} },
			{ {
				0x9917b5e35c3caccd, 0x83fa1b2ccbaf529b,
				0xda31693257d4ea22, 0x2431d4ee05d191f8,
			} },
		},
		{
			{ {
				0x1a44739a92f75e52, 0x2cb8b61a3743ae8a,
				0x8fa5f06c567811a7, 0x0645707b97060709,
			} },
			{ {
				0x9400677164dbd2e0, 0x61d41c508d6e27e8,
				0x17c6c14f2cc4ee03, 0x09d1ca8070604a2b,
			} },
		},
		{
			{ {
				0x04a84ad253e64775, 0xc30600e16522b3c0,
				0x97c65359dc67bbd8, 0x1e0c77803ca0e780,
			} },
			{ {
				0x249b6e4bea94b95c, 0x17eb9617b90d0f60,
				0x35d965c9a9356004, 0x2512decf6b0c951f,
			} },
		},
		{
			{ {
				0x044f88603cd9be4c, 0xf743ccfbee52ae1d,
				0xa4ef98244791142f, 0x1a18a8520678eca9,
			} },
			{ {
				0xe0fedec72620f0b0, 0x2cb9546dfe218db2,
				0x7b7c2632c89c23e6, 0x0de4fc9bdcfabdd8,
			} },
		},
		{
			{ {
				0x95237cd80238a27f, 0xc03b12774e15b56e,
				0xf4d8d40e6b0742fd, 0x0e8b6fc773a33299,
			} },
			{ {
				0x73b7b435a5de2ed2, 0x166c4da3c665be82,
				0x2eda3cf41d74df59, 0x07b5553059af6c4b,
			} },
		},
		{
			{ {
				0x4ad29b001a71ff99, 0x64c44eedc7da7999,
				0x49f73303c3c2bd53, 0x1ba0a8ad3b657709,
			} },
			{ {
				0x994601313b0468e8, 0x266c37853dca323a,
				0x5d3cfea0d96c04b0, 0x1c049fbacb2fb3f6,
			} },
		},
		{
			{ {
				0x735d212b82c13f13, 0xffff87a39347e9a8,
				0x0b97cebc346531d4, 0x17350db8a62f2c16,
			} },
			{ {
				0x3fe6499a338e5670, 0xda2cd672785c2ac4,
				0xf349622ba8ea5506, 0x0f35eb74d34373a3,
			} },
		},
		{
			{ {
				0x18bb746b0a547b6b, 0x912d5b1bd9dea9ba,
				0x542bb5816ce3f511, 0x2063e463e02218bf,
			} },
			{ {
				0xd31b540ddbce9443, 0xe09f393fbc7005a0,
				0xac81a5d84b32ba46, 0x1a3434043a659220,
			} },
		},
		{
			{ {
				0x82ff6ebbd2fa8ac5, 0xcd82dfe368ee63f5,
				0x55e0da042a70e61b, 0x12a757fc1dc7fb7b,
			} },
			{ {
				0xb9d724516755ae44, 0x880605615f78ca3b,
				0x1fe1cd488df0cf6e, 0x20caccdb257bae06,
			} },
		},
		{
			{ {
				0xcc2de2e60caaaa02, 0xcaacb4bda4163628,
				0xea5f3b9181b2f9c0, 0x0139d43137c58f53,
			} },
			{ {
				0x2bba97415c2079e3, 0x9ca8bb6b2d106b05,
				0xe60ab90c6cce161d, 0x0fb5276742f25e38,
			} },
		},
		{
			{ {
				0xaa9adce35c658bdd, 0x8a725480b8b267b5,
				0x6eb4b6876145935d, 0x011777b685d25c05,
			} },
			{ {
				0x972716d4c7e49d9a, 0x20b537f179270472,
				0x1b0e29e364eb1b0b, 0x221b0febf258521f,
			} },
		},
		{
			{ {
				0xab458f089d813444, 0x9f4db75c43c59e04,
				0xf7ff99c4a063bde2, 0x17e58e97dbc7b39d,
			} },
			{ {
				0x6548d40d5a97e6e4, 0x22bada382d06d046,
				0xf2781424bc1bf3bd, 0x1c5b04000da48045,
			} },
		},
	},
	{
		{
			{ {
				0x3633866087bc7c10, 0xca8617460d9d5970,
				0x7593b5d25f2372cf, 0x16a3c52d33b6d00e,
			} },
			{ {
				0x9c554d6850d912f8, 0x5162a0a447d70225,
				0xd1f0a9b0e18d3c04, 0x05d2c70d2a95810a,
			} },
		},
		{
			{ {
				0x517e827233124bd2, 0x2fd6c483c9e9ee5e,
				0xb46086161baece1a, 0x14261b7291393f87,
			} },
			{ {
				0x1066498cbb86a0d5, 0x59d19766fbb039d8,
				0x4d85cf91fbd53762, 0x1a98452239df92a2,
			} },
		},
		{
			{ {
				0x274bbdb462b7e9a2, 0xc92c3570379d0166,
				0xf15121ea2cf4415a, 0x157a657c1e478b85,
			} },
			{ {
				0xd59ebe0f3a976f5d, 0x88cc9e112408cae1,
				0xdfb6be9519fbf53d, 0x22e6f1906c4c876a,
			} },
		},
		{
			{ {
				0x6f6443f332720c2d, 0xb4eef0e92385090c,
				0x2d20db29dc327e0e, 0x1ad87db26a8b48bb,
			} },
			{ {
				0x778d9623034e57a7, 0x9ca29fb1bff073a9,
				0x3cb0b7f75b78bcbe, 0x13e7466477623d87,
			} },
		},
		{
			{ {
				0x0b58201ef44d06a1, 0x4e2f0ddc83131f9a,
				0x5bdbb273a2955dcf, 0x08f1db3129729a0b,
			} },
			{ {
				0x21f45ead64806887, 0x58f862e5d98322e1,
				0xfa433df7d2e1a1e8, 0x1fa9b86d25bcb047,
			} },
		},
		{
			{ {
				0x96a113a19470b05f, 0x348412a92fc5316c,
				0xebb2521b8da7e5c7, 0x23391e47e80d623a,
			} },
			{ {
				0x5652431ea30a92c0, 0xb3cccd7b2f845c3b,
				0x41ae9de632e682c9, 0x0829c0e4dd718bb8,
			} },
		},
		{
			{ {
				0xf4cc3fd2b0c3b4d1, 0x184f497bdb12f5c9,
				0x04fa212675b82a03, 0x0db3c2df05beeacb,
			} },
			{ {
				0x1dcf7566b32d6d59, 0x0f57fa63120ad35b,
				0xd10c376c2e039349, 0x092bfd8a9bde7792,
			} },
		},
		{
			{ {
				0x93025b097591b90e, 0xb8164560e3a23ebc,
				0x9c3805ba374fd7d0, 0x1f2c823794751b3d,
			} },
			{ {
				0xe7da51be52c910c4, 0xdc1b0cdc8ebad829,
				0xd64a77485f16db24, 0x01e3c854c6597017,
			} },
		},
		{
			{ {
				0xbfbcee2bb615045a, 0xd4e8afb78dc8cda4,
				0x02cb05519d8e1cbc, 0x1d4393dad090d9b4,
			} },
			{ {
				0x8949f11c66a06f09, 0x51cbbc68e1273420,
				0x7108bade49539d39, 0x1ef34d559f10c78f,
			} },
		},
		{
			{ {
				0xc57ded6b4e474b28, 0x4064445273ffff93,
				0xb2b5978f74c09703, 0x1624921a0763af8a,
			} },
			{ {
				0xbbe9f076d839ce80, 0x9305da65e7d7b614,
				0xfb1d62b12c04f946, 0x1ae5a6c60e111422,
			} },
		},
		{
			{ {
				0x08be1b5ad9bada52, 0x2f07d4090ef8aa80,
				0xcbc07263ec3847ca, 0x1f06edd379e25fa0,
			} },
			{ {
				0xc60ad28012fb515b, 0xe1e2427214a985c8,
				0xd96e63a68a677f84, 0x0a7095dbfca66b4e,
			} },
		},
		{
			{ {
				0x1ffc2fbe72941492, 0xf5c1e1ed3bc75667,
				0x52b3ce9c443d547e, 0x1957fda85fb7618d,
			} },
			{ {
				0x55ca4e35a9e40e25, 0xcba19c69d58ab3c6,
				0xc933543af65138a1, 0x15f4a0adbe3e35c2,
			} },
		},
		{
			{ {
				0x5d7806a7143cd5f3, 0xfd6c31c4fa3ad134,
				0x6e4c70e34b3f4931, 0x14221054d5fca08b,
			} },
			{ {
				0x78f3d2c2862677d3, 0x6add09ab68906feb,
				0x1731ddd8ecade92b, 0x1bc87320cd048ea3,
			} },
		},
		{
			{ {
				0x890b5e1459d12574, 0x0dd8f652549daf1f,
				0x44d6c21a11042e35, 0x1b4dd83c793339f3,
			} },
			{ {
				0x73950b9114acf370, 0x4e908b3e4eda7740,
				0x08ec557b2e3fb3c5, 0x2262a1d9cec0a837,
			} },
		},
		{
			{ {
				0xe83145a3a4424e21, 0x9c89417e63172ff6,
				0x7f766caf297fcf73, 0x157439cecbf6d39a,
			} },
			{ {
				0xc119e41f26b96d19, 0x36f27c4f7d523417,
				0x0279b27fb543042d, 0x15accd9886aecf68,
			} },
		},
		{
			{ {
				0x0ebc813fd41f5d84, 0x6fc8f4e2a2b45cab,
				0x53c26949acb62855, 0x067c6776c1917a30,
			} },
			{ {
				0x651244dc67bb3e27, 0x05c34aff79acf6fc,
				0x404d327156a759e9, 0x09fc880985e41e9b,
			} },
		},
		{
			{ {
				0xe0247f766720a297, 0x6e280e74d819b7d3,
				0x841f39c44cf69819, 0x215978ee42cc69af,
			} },
			{ {
				0x3c913e5deb87e065, 0x07846a567be2d715,
				0x06952aeb6b6375f1, 0x008051bc426d386c,
			} },
		},
		{
			{ {
				0x6b0caf05ee5b9303, 0xf89f2d1845cb427e,
				0x147694148fef3ff1, 0x238c8b0b8c14329a,
			} },
			{ {
				0xc23a67254eae2160, 0x35fdd240e1885b3d,
				0xfd30d4cbe03a3cf4, 0x1f534adf9c18d3b5,
			} },
		},
		{
			{ {
				0x6b33966335005b8f, 0xc459e062b0d8a23f,
				0x7f79e60c922e854b, 0x24d12bc9bf6bd4c4,
			} },
			{ {
				0x336320c6ab38394e, 0xb54cc460578fb4c4,
				0x4bf192011c642eb0, 0x1565b6f0b326fd49,
			} },
		},
		{
			{ {
				0x179f05767b09dd00, 0x8fb9b5eecb9625f2,
				0xc434c6917b828de1, 0x1263f4aeeca1b80e,
			} },
			{ {
				0x751132847c3b3fc8, 0x4cf7c72ee3ef9da2,
				0xa652f36db64fe90e, 0x0cac0e02c99f397d,
			} },
		},
		{
			{ {
				0x84f5ee9fa64179e7, 0xc9ccadbfc2a768eb,
				0x8f781b11bb0708e3, 0x2496793bb9a0bb7f,
			} },
			{ {
				0x8d27cd3079bb0f9c, 0x5391355dfb2bc215,
				0x72be59e193ddc742, 0x063ec0357919765a,
			} },
		},
		{
			{ {
				0xcafeb9475ab111e5, 0x168a31e7fa784cd5,
				0xfd5d5df59be42f91, 0x24fbe70f3d5b4fbe,
			} },
			{ {
				0x4e990e78a39c1f75, 0xde39c6414f06bfa0,
				0xaf4c6b85cdc344f1, 0x1919febfd1a716e4,
			} },
		},
		{
			{ {
				0x39b3f6f7d21f9483, 0xff9d2b5c610055f4,
				0xe8000e8e62cebf34, 0x101add9675984147,
			} },
			{ {
				0x5a70c9757b638340, 0x53a0239f75a7a1c2,
				0x8710af9378747501, 0x21b63585f38208cc,
			} },
		},
		{
			{ {
				0x9f1d0a4c15e7396a, 0x8c036811bee7e9ed,
				0xf9d63b8c102bb9c5, 0x04c6e4a3d91ace74,
			} },
			{ {
				0x4d74cf8aac9aed42, 0x28061e0fec7e0783,
				0x949cb5eba0c441b8, 0x1dacb35a5e791836,
			} },
		},
		{
			{ {
				0xdea4d032656f8a3f, 0x5bfcac3190130b15,
				0x277d80dd17fd1f14, 0x0970790d81bb7217,
			} },
			{ {
				0xbe02f89163897f3f, 0x9889019d2dc5c359,
				0x41169dbac9039083, 0x1de7b5043cde6a92,
			} },
		},
		{
			{ {
				0x16727d74bbb9660e, 0xffd202f9fc3de8f5,
				0x6ce481c3c65d1d7e, 0x03b302903833c5fb,
			} },
			{ {
				0xacef97df13f1d209, 0x0630dcbb8a385803,
				0x7c21fba4cc89ca10, 0x1b402f1b87a9ffd7,
			} },
		},
		{
			{ {
				0x1b77c6409f4baf94, 0x68d61136d9f1f863,
				0xad24da2cd77172ac, 0x16bd1c563a86ff95,
			} },
			{ {
				0xf42738dcbb265626, 0x0e60a2c39b8e5871,
				0xa19c207c438d3636, 0x1172e308b6938cbb,
			} },
		},
		{
			{ {
				0xa11b2af0290fbc06, 0xbb9c0e0d3b0c4db9,
				0xb52669766ac00a9b, 0x0be1ecc921fe80c3,
			} },
			{ {
				0x7e4a5a6792f4ec09, 0x565757319653736c,
				0xf6c85e6629b32069, 0x1c9a382f2912017c,
			} },
		},
		{
			{ {
				0xccab35c6a07811c8, 0xe0d973f3203461b4,
				0xb307469c00236bf7, 0x0178957e10099ea6,
			} },
			{ {
				0x6a624627f1a93aed, 0x28999ebca4bdd8f7,
				0xc6fa5ea92ee72b40, 0x1daaf574d1c72b14,
			} },
		},
		{
			{ {
				0x67e36a4e0868aa14, 0x94df584f9abe5dec,
				0xccb63ce8817aa22d, 0x0ec76261e4dd2cc2,
			} },
			{ {
				0x20debbe08a225178, 0xf85c80cba81f8ccf,
				0x684aa023eb2dbd3d, 0x136de4bf6afc630f,
			} },
		},
		{
			{ {
				0x7a7e7809d4c232ca, 0x8e7c5307778bd911,
				0x86fccb9a465a30a0, 0x101c48eee1f438cb,
			} },
			{ {
				0x3abdfe4bd6c548b8, 0x00a4de37453e60d2,
				0x4459cd0ecc492983, 0x17e788b28bb61c44,
			} },
		},
		{
			{ {
				0xc932c3b90c56cc23, 0x9454e6d84d128929,
				0xb78a0e3b000898a0, 0x0edc47d7f919bc20,
			} },
			{ {
				0x308af0c708c76581, 0x29403d7f85b0e213,
				0xdc557b615517e242, 0x1cb1befee71c7def,
			} },
		},
	},
	{
		{
			{ {
				0xbffda492c17a0c4d, 0xf2e819dcf6b22a72,
				0xa73146c282f2de4a, 0x24437c5587c13b10,
			} },
			{ {
				0xcc05a886762cc6ca, 0x7aa45b78f9e1b88f,
				0x18eda50e8b21f435, 0x0a7d01fbff594251,
			} },
		},
		{
			{ {
				0xae06a61bc3f83f38, 0x6d5f3acaf23f8df2,
				0xe96f3fbb73e21eab, 0x17a1369e47f0038d,
			} },
			{ {
				0xce3247ffb5a4a655, 0xa489e00225ddf8c9,
				0x4b3e6734049a1359, 0x03c53fcd48cf20e0,
			} },
		},
		{
			{ {
				0x233a415248383bbd, 0xd1c80caee825e3fd,
				0x8733f59866d4181c, 0x228412cef10d7f69,
			} },
			{ {
				0x2fee444b83eea88f, 0x46328f2c32422eca,
				0x2ec80dc8db3a2113, 0x01e1cf4d5369974f,
			} },
		},
		{
			{ {
				0xd9d3e934c105479b, 0xf603a3f1879f67b0,
				0x67a6ee807f1b7a16, 0x20783e327e507264,
			} },
			{ {
				0xac6fd4fc9a2be285, 0x59bfc648502942ba,
				0xbeb6b4bea5fe6249, 0x13c33fb9013643b2,
			} },
		},
		{
			{ {
				0x518f83ea4016cfbd, 0xe7cf98596e5f8fb6,
				0xdb55a1e180c7fbcd, 0x00ee9fea54b43dd2,
			} },
			{ {
				0xfb7238caaa42ff51, 0x64fcd58a93b8ead4,
				0xcc2f07c3e77675a6, 0x20715db519aa8ba9,
			} },
		},
		{
			{ {
				0xb1c697d3713fdf52, 0xe6915334e5c255fd,
				0x751f6cf4811fbc4e, 0x2037583dc8c8dfa8,
			} },
			{ {
				0x4c01ad847c6bd057, 0x78388acaf83bfa1e,
				0xc761a733e1ef3321, 0x0b365452b56c10c0,
			} },
		},
		{
			{ {
				0xa50b9cec2b99f94f, 0xd81b56a1437c42e0,
				0xc5224030d468eda4, 0x0152754177e660be,
			} },
			{ {
				0x98b500dfd99801d0, 0xaa91c26d24a55323,
				0x99babe00902c348b, 0x22c306b0e64bd4f6,
			} },
		},
		{
			{ {
				0xb1601ddb21278c1b, 0x0d739261fa4eeb4b,
				0x87abffe1d956507f, 0x087538c44f84d111,
			} },
			{ {
				0x12bd8629fd71e70f, 0x0201e932663ad019,
				0x308f583408b54869, 0x0c701d09c3afff36,
			} },
		},
		{
			{ {
				0xaa007a6dfd5b4f36, 0xe03f7aff2d2d4cbd,
				0xa7c1d93b830b4761, 0x19f8ab32420bbd2f,
			} },
			{ {
				0x1a71fc8a8d56b2e3, 0x9405e56a6848389a,
				0x6bd2e292732abbf5, 0x1c13e755f6a40d87,
			} },
		},
		{
			{ {
				0xa086db72cb90c0c5, 0xae2a23bf31b35942,
				0x749a7dbc374fa651, 0x036356cd6c703a1c,
			} },
			{ {
				0x609507801c1dbce9, 0x6d04860f18f761aa,
				0xec687f5b05ec29f3, 0x1610f62a65a65421,
			} },
		},
		{
			{ {
				0xfb0784e806fb78c2, 0x0b69bd4ab49ca2f7,
				0x25e1849c18db0a52, 0x1d52f7915161bd62,
			} },
			{ {
				0xbdb8132ef1b46a0b, 0x11301efc5ff55bb0,
				0xd1cc95df4aba93a6, 0x0d73955e6de82e38,
			} },
		},
		{
			{ {
				0xa071f02fe2cea8d0, 0xcdb3e196b976355a,
				0xaaf3e0abde71f172, 0x2207c8350e693a5b,
			} },
			{ {
				0x2fb801b2d8864195, 0xc4ef0e929bfaa0e6,
				0xcd8461af62f17024, 0x0716a74e92fd3635,
			} },
		},
		{
			{ {
				0x910a69540d0f5026, 0xe1b78ac74e2e4d5e,
				0xb5fda9f86a070816, 0x044a1714f077319b,
			} },
			{ {
				0x710a02b2cbbb078e, 0x78e3699bcdff44a1,
				0xebe6473bb7672e19, 0x0eba4824c14e0916,
			} },
		},
		{
			{ {
				0x14d1add6f45ca431, 0xb8b5767dd637196d,
				0xdd0a7123beece76b, 0x16cf34b3e47862c3,
			} },
			{ {
				0xd945c9c0d9f471bf, 0x21f4e0913a6d3689,
				0xa14d3c5e40a85a54, 0x02b8c350779a3f27,
			} },
		},
		{
			{ {
				0xb5bd0c346533a92e, 0x39cad09a0268addf,
				0xfd8fad7f63dc2031, 0x14396b4c65d239b4,
			} },
			{ {
				0xc4268ac58ee24a09, 0x643f111d15789552,
				0xaaa6fa40a415529c, 0x0b0fb8da93a6fe4f,
			} },
		},
		{
			{ {
				0x5c34382b26c7a226, 0xe4c8c706450849f7,
				0xb1503cb8c2f481ce, 0x0ef5e531824ac3a3,
			} },
			{ {
				0x67636eed09529fb2, 0xb27cfe4772479cd5,
				0xddf1be446c6adf87, 0x16785c84f9e016cf,
			} },
		},
		{
			{ {
				0xe1980b40d39cd5e9, 0xf5e5904c37b8fb91,
				0xea83a7807092acaf, 0x1f9786c979c70424,
			} },
			{ {
				0xffaa6e54cb57f24d, 0x9e51a780e05291bf,
				0xc4a786cad8dd8c8e, 0x1d565e2c62d7ea64,
			} },
		},
		{
			{ {
				0x217745f0a0ffed4b, 0x4a0deed455d54d28,
				0xf7c30a279595b0ad, 0x2466a2f8b896bcbe,
			} },
			{ {
				0xb93ad42a47982b28, 0xb298c3667d9f4767,
				0xb1794946efa4a749, 0x203a82d8bbe934f6,
			} },
		},
		{
			{ {
				0xf59f526f69c3631d, 0x3aea7c3122cb444b,
				0x2cc8825e419dec70, 0x02fb297706bcf0c1,
			} },
			{ {
				0x8ffacca7b752261a, 0x83e098ecfe531dfe,
				0xf697edeccc823ed1, 0x1d14e9c0efd6c512,
			} },
		},
		{
			{ {
				0x386dc6a47ebb3614, 0x46708adc3b33db75,
				0x05bdb0252da7377c, 0x1e6b0893ccdcdd7b,
			} },
			{ {
				0x791861aae6b6460b, 0x00d3f56855bd49a6,
				0xe159e488d858158d, 0x04483d3ba10b024d,
			} },
		},
		{
			{ {
				0xfb5b30de4a5a0634, 0xc8aeb6fcdb7be34b,
				0x00f2cbfc13c77954, 0x226d8824e59f1083,
			} },
			{ {
				0x9026c74b691332a9, 0xf09aa5a075d8fe4d,
				0x91c7580948d470e9, 0x17aa85611a664062,
			} },
		},
		{
			{ {
				0x0ed82df9e8ad57ad, 0xfe23dceb2b2de21f,
				0x76303f88f5f8a84e, 0x181ee3c922245b53,
			} },
			{ {
				0x1917601684ce8348, 0xd06809634f58fd6e,
				0xd47c3aab2cbe6e0a, 0x102654a8cafd960f,
			} },
		},
		{
			{ {
				0x0644cac5bedbe58c, 0x30e81d4834a5e280,
				0x61da02d5bc83e0b6, 0x00c04a077460dc55,
			} },
			{ {
				0x443d439ab872ee45, 0xdbdaceb6e15c936d,
				0x519097efb4923d4f, 0x1b84d7469d57ad86,
			} },
		},
		{
			{ {
				0x130d9747e5b0e44d, 0x10159b81c1e009c2,
				0xc7e4f157a0cbb2ae, 0x19c9040bcf32a6da,
			} },
			{ {
				0x977a015931c20c9a, 0x3e09bc0293de29cb,
				0x8d45f495fa34e5ec, 0x2460f97c25730152,
			} },
		},
		{
			{ {
				0x32e1ca869e3a6beb, 0x4ceef60190346364,
				0x061c6ede5193396a, 0x0cf2b4080c656ffd,
			} },
			{ {
				0xb9fbed09a9743ac4, 0x8292cd8fa8ffdcc8,
				0x114f3e07815c8191, 0x0ede08154623f67e,
			} },
		},
		{
			{ {
				0x8bf2445ddc5337c8, 0xc750983a6b016486,
				0x028757e821d05b3c, 0x02d23f658576153f,
			} },
			{ {
				0x2eee471ff916d229, 0x74c3c71d75126598,
				0xec4aa09e7e5e77f4, 0x0ec52311064f3a76,
			} },
		},
		{
			{ {
				0xa8c452abc4da8367, 0x975be7e1acadfe99,
				0xc621e588db14292f, 0x073d94b4844542d3,
			} },
			{ {
				0xf1c29418065ab739, 0xc15744a6919cb2f6,
				0x0ba3c1b27e36693b, 0x18052ec0229f46f3,
			} },
		},
		{
			{ {
				0x8111109825dc1fda, 0x5dbc9d0b4d21d064,
				0x267814ebbcc03b1c, 0x0e57ec3f98499566,
			} },
			{ {
				0xcb479357e7c75786, 0x9d6cad48f38ad328,
				0xf78a1ea414ae396e, 0x10055c6646ff6a08,
			} },
		},
		{
			{ {
				0x0f553731b99a2d31, 0x43ebae797f14ee67,
				0x98abc48c66bd5304, 0x1fe782f1bc68e99c,
			} },
			{ {
				0x436a2c6d2c0f6814, 0xb1f48f2032d5dd6d,
				0x56dc68483d3744a1, 0x08a6fef73b388d79,
			} },
		},
		{
			{ {
				0x5d47e24826a351de, 0x8edf2ecde64d4ae6,
				0x42fd588183d7fafd, 0x17d1f6d0d1d39657,
			} },
			{ {
				0x6803151ce05ac490, 0xa006c3f37900a902,
				0x92a3d1fc8505f019, 0x1df148e279ed21b7,
			} },
		},
		{
			{ {
				0x1671860c08aac68f, 0xb371c37156d5a0af,
				0xc553d3c26503ae35, 0x05c4a24901b5d4d3,
			} },
			{ {
				0xd7633e34a345fc03, 0x2c542cc6d069be03,
				0xd97047550bffc5b2, 0x1d960470e802a8ca,
			} },
		},
		{
			{ {
				0x4073e34afff79f14, 0x170537d26ee102ab,
				0xaa3294bb0107aa51, 0x096abf65c0d316ae,
			} },
			{ {
				0xc340d73826efdf0a, 0x918c6bd20bc83d7f,
				0x8ea09f17f3f0753d, 0x07ddf0f8b9d5c702,
			} },
		},
	},
	{
		{
			{ {
				0x5049ba4ae6157ea6, 0x339be5c83299f36d,
				0xe06b7b9fbbc020ad, 0x1061524ae0e45660,
			} },
			{ {
				0xa1e435a083671e95, 0xbce5de3b4ba001b5,
				0x6fefef7bdd063c74, 0x05aca497ded98b68,
			} },
		},
		{
			{ {
				0x559b1d19ab18285d, 0x8d05c14bf486eb0c,
				0x4ad86fb1d7198d0c, 0x15b2021975f5b3ac,
			} },
			{ {
				0x19edf0f991d034ac, 0x5679df78324dbf05,
				0xb4d29a31027789ad, 0x0b8a24a573acb799,
			} },
		},
		{
			{ {
				0x7a9e7b14b298816b, 0x8bbb4e6c42a74f0c,
				0xd54d9c0448babb71, 0x2346e4ec8096c84e,
			} },
			{ {
				0x04712787c51ab2ee, 0xbc4fe840dbbf5f93,
				0x5e7f5d051788636c, 0x0b84a593a9948fc1,
			} },
		},
		{
			{ {
				0xf755a1c58bfb2e6c, 0xd758f49e1f8d8735,
				0x2101e74085ac33aa, 0x1421f278b60e6a95,
			} },
			{ {
				0xd533c770e346b913, 0x5fe25f9cfd97b213,
				0xee9efd72bd9d22fb, 0x08010ac08b1a4b53,
			} },
		},
		{
			{ {
				0x86c587a179b83ef8, 0x01cde4a8e9007ce4,
				0xe3666515447aaf9f, 0x1b2fdb5c277842b3,
			} },
			{ {
				0x0e0f3b383c386245, 0x19e019a363bbfecf,
				0x0948889450cbe864, 0x0c36330a8a9b5cba,
			} },
		},
		{
			{ {
				0x57d29763390c422b, 0xf32edad85b442a77,
				0x7ac46f041a5e6241, 0x013a5bba5acbdf42,
			} },
			{ {
				0x56d1a260fc32495a, 0xba9225f69354b305,
				0xc61f0ad3d4c2a03d, 0x030424331123eff8,
			} },
		},
		{
			{ {
				0x6d30ba9c7b359b33, 0xe277fe87de42d67a,
				0x379247ee7be17f22, 0x04629988cded23f7,
			} },
			{ {
				0x5c6e72d6e882ddf2, 0x821969db4bc35c9e,
				0x4663925ad3cf7140, 0x0772c69293f9f674,
			} },
		},
		{
			{ {
				0x957e92680fdeea20, 0x61bea98bc5d017d3,
				0xb552adc7cb9d52bc, 0x1e22239d6a5c56dd,
			} },
			{ {
				0xd18c5d88aae2b686, 0x5ba70cd7a1bb735b,
				0xc999f9636f0673f1, 0x1d5ac6e24cbfb965,
			} },
		},
		{
			{ {
				0x22477c1cc8930020, 0x5a4e7244d91ff255,
				0x046697defcfc13c1, 0x23d864e06038ef96,
			} },
			{ {
				0x91263c5b795c6e68, 0xc41366af993d0d54,
				0x52b24925977f089f, 0x1d85699ef6e7c3dc,
			} },
		},
		{
			{ {
				0x6534fd1149bb37ba, 0xa6c60b242521df51,
				0x1c51ded2c719b318, 0x1c03ad5e8748b304,
			} },
			{ {
				0x89157b5bdf73abda, 0x49a09bf37f211661,
				0x3e261f57d4f53b91, 0x0f70633a19179b84,
			} },
		},
		{
			{ {
				0x86789676d48476f2, 0x2d71aaf6592ed85a,
				0xc23122b31ddd61e8, 0x21af8495d8dfcc1c,
			} },
			{ {
				0xcc49b2da35265790, 0x279f3e7ca0340d99,
				0xfe2c7e12a571dc43, 0x076f9d45e22b8acc,
			} },
		},
		{
			{ {
				0xf0e992e3f9faaab8, 0x4b8bf1a3869134fe,
				0x2d9447270c9bfe5d, 0x167b219740c06b28,
			} },
			{ {
				0x51c683991e1af028, 0xb925433e3a17c709,
				0x9b19eb24f9142e8d, 0x205846cfe1cf97f1,
			} },
		},
		{
			{ {
				0xca13ef54cb542d33, 0x4bf94855c7cb0265,
				0x562bd6d35773a4f0, 0x1db063d92a716beb,
			} },
			{ {
				0xa0d0b0ac37f2bd59, 0xfc29c5fd81dfb569,
				0xc90760b51d1d433e, 0x1a0e9228c5096c31,
			} },
		},
		{
			{ {
				0x484efee72725daf1, 0xc361586a456fb50e,
				0x7f124f7bbacc93da, 0x1227056451ef8e31,
			} },
			{ {
				0xdb608aeec1445d6f, 0x1faad0ac0cb8f43c,
				0xe5f98da714de542b, 0x1303394076679ade,
			} },
		},
		{
			{ {
				0xa563a4e0fe85244d, 0x2be3da9db7f2b28e,
				0x4159b4eb4c2e206e, 0x19724944af14d04d,
			} },
			{ {
				0x57f6df87d85d199a, 0x09d5389b18563d64,
				0x451579e6eeac9233, 0x1f4a1448be661cf7,
			} },
		},
		{
			{ {
				0x7e8c202004bf07e6, 0x85b93684f8825abd,
				0x4e0bb047dd21935a, 0x1b84e3d2ffff3b91,
			} },
			{ {
				0xcbecdf70d1c06139, 0x9bd1649f567f5810,
				0xd6cd6d1f5718bc97, 0x0cebe393816b05f4,
			} },
		},
		{
			{ {
				0xe5f6a6ce1ff0fa1b, 0x7e4408d6254b395c,
				0x126a8c7c8a074825, 0x18c72bf8682b0fdb,
			} },
			{ {
				0x2225cf7f2cbfe181, 0xba01821018ba720b,
				0xaef35de2667308c9, 0x088d6e52d804c726,
			} },
		},
		{
			{ {
				0x5c95d9d1bf0c11f7, 0x6c0b2b561aa223ca,
				0xeb0295bdda64ff73, 0x1b41e596e7f58a84,
			} },
			{ {
				0xb02fb426b41e7c0b, 0x4fa9e05a089d7a02,
				0xc151412916d1336b, 0x1b12ddff3d9ff1d6,
			} },
		},
		{
			{ {
				0x5867a09f5cc164a7, 0x89760e456bc475fe,
				0xc163cf296908263e, 0x02823fbe4fd1ec4f,
			} },
			{ {
				0x0cde5f0ba9224864, 0x91472609b58961c8,
				0x2b405636ae4ebeaa, 0x1f42fc04685877f9,
			} },
		},
		{
			{ {
				0xb0a335c1e428d90d, 0x8cba43b288962354,
				0xa4bcbf3a74cab288, 0x2084dfbfb04116f0,
			} },
			{ {
				0xefb09dacd7a3d971, 0x189f3bd7b01ee9dd,
				0xbf4d44d923068e44, 0x0b0eb2037a6af136,
			} },
		},
		{
			{ {
				0x97198b3925a03812, 0x0d85214c32d446eb,
				0xf1ab241045f59a03, 0x12819d042b81c7b8,
			} },
			{ {
				0x049bee1620287226, 0xce2dcea51998678f,
				0x27d6e5ae213080fa, 0x184fa54625955b1f,
			} },
		},
		{
			{ {
				0x2bd81450037cd57b, 0xfa4bc87d54e001cc,
				0x470d0a0e3bf2f357, 0x15adf45d014abcd4,
			} },
			{ {
				0x4c6c0dc4bb944b5e, 0x8bfe934442599ca0,
				0xf2b943ef4c05cfc8, 0x2410ebdd225c567c,
			} },
		},
		{
			{ {
				0x5ad574f01d8d175c, 0xadcc9f2de38f2bb9,
				0x1d588cc79f024bd4, 0x204e38b08b3ff5a7,
			} },
			{ {
				0xddc0a3087774b712, 0x6a75b68b303d6f7b,
				0x7815c344bc2a84a8, 0x09cbd301767d309e,
			} },
		},
		{
			{ {
				0x602911a0bb73ff2e, 0x59ef0f1755bc03a9,
				0xa382f8d1e1785d41, 0x0df4ecf9f58cb3fb,
			} },
			{ {
				0xf78007772e43ec7d, 0x7ac3838d3a96e471,
				0xfe5cc286e68d1eaf, 0x1b89c8d603c3809d,
			} },
		},
		{
			{ {
				0x73b2220b5c01c49d, 0x806d5a32bc5eb7f6,
				0x3954d8945f90d55c, 0x050044b5a3748bb9,
			} },
			{ {
				0x4b541d32c8ee0cf2, 0x02cdbc1d01709c1f,
				0x592777da679d29f8, 0x11ffa4123243cf55,
			} },
		},
		{
			{ {
				0x18bd9bc776326923, 0xde4c0acdfc61e73a,
				0x83db6583d4f5049d, 0x06b850897b6f81d5,
			} },
			{ {
				0xd7432c53839af62b, 0xcc600aaefea77820,
				0x49eafab1e8b752ac, 0x1f3153a24ecce30c,
			} },
		},
		{
			{ {
				0x57d5edce0068f8c3, 0xb8afe95bf90d4a09,
				0x7fd3856c6575af50, 0x008df5e6f56b3f0f,
			} },
			{ {
				0xd21789706643aa60, 0xdb4ed2e48b443f3c,
				0x27433c912126c3a0, 0x152bbd28996231a4,
			} },
		},
		{
			{ {
				0x5e3fba3995718207, 0x982c106487ec43a2,
				0x05fab305210b4bda, 0x2226ae00d9a84cec,
			} },
			{ {
				0x049d975ff88ef4b6, 0xf00edda95cf4a92d,
				0x8ddfa2c1a8360156, 0x0ed258380caef701,
			} },
		},
		{
			{ {
				0x3f087195e72ec62b, 0x87e49f9cf6d57bc0,
				0x5f1b05f3ed41d238, 0x169c2bb873156c6a,
			} },
			{ {
				0xacdf5bc23f68029a, 0xe14d1f5f2f08c13b,
				0xa201d7011575efcd, 0x22871c86cea4358f,
			} },
		},
		{
			{ {
				0x002f3b0a38b20bfa, 0xfb04b45b38116498,
				0x951dcf9aeb45971c, 0x140b9145c42f5fe1,
			} },
			{ {
				0xc90ab6399afbace0, 0x0e3ac5975b9d39fb,
				0x36a47b48da99d64f, 0x02a67d6183fab7ac,
			} },
		},
		{
			{ {
				0x67fc3517aa00cb39, 0x327b01e7a60735bb,
				0x56a1308867c7b1ce, 0x1b86224b27a65a76,
			} },
			{ {
				0x944e530dced81c59, 0x2c81eceb87f61519,
				0x7e2dbe2798e132a4, 0x219e0597d54e62ed,
			} },
		},
		{
			{ {
				0x49f30d2bf39df8ea, 0x3f52a689f042aa14,
				0x64c6df6f3420a8bb, 0x20c0296b9e63957f,
			} },
			{ {
				0x8fde55a7628dfdca, 0xe5816886d7b6eb2f,
				0x80ec04fcd2d6c9e7, 0x0dfeac63c13e08a3,
			} },
		},
	},
	{
		{
			{ {
				0xc1526a857e5629fc, 0x86080e9e14bca678,
				0xb4b5b5f4afd9e943, 0x145fba929dc08960,
			} },
			{ {
				0xe7b56fc64563d3ed, 0x6c36a0533baff332,
				0x1a57557ed4a06c8e, 0x13f29afacf32cdc4,
			} },
		},
		{
			{ {
				0xcd7891c6bea02726, 0xc8693d25e27d3bb1,
				0x60f65ffdca1b181c, 0x0239f031f60825e0,
			} },
			{ {
				0x50b26f3125ce7a86, 0xa055af1fb84ef58f,
				0xbd64dbf3d08698fd, 0x1a0024bd0003888c,
			} },
		},
		{
			{ {
				0x5e8d24e76277e32b, 0x5f92ea56c2f5a4d0,
				0xeb41cbdff57c1f88, 0x10c78426d971d6e4,
			} },
			{ {
				0xc8d32f8db57dc8fc, 0x502205f2d77d4516,
				0x03e1da1fee0565bf, 0x2098e3c7ae38cb73,
			} },
		},
		{
			{ {
				0xcc21bdca4caf8ed0, 0xe69e2bd36efd55eb,
				0x39a7d076e0560873, 0x20ee73946b4811bf,
			} },
			{ {
				0x0063a3196c9dde66, 0xa0104653516bcec8,
				0x8247f57b18f304e4, 0x07f68d0b8c5fc7e2,
			} },
		},
		{
			{ {
				0x98c5e4b32e6a3d46, 0x9397df535f83f3b0,
				0x38f54046cc5a687a, 0x1dded82a15b64f90,
			} },
			{ {
				0x92e24177e61bc256, 0x1985a3243cf4ec4b,
				0x47e119d5f5920bb7, 0x1e1ac95747b66b5c,
			} },
		},
		{
			{ {
				0x6bd5f6de83ed54ad, 0xa96f06f116225f46,
				0xb2b4889c08e696c2, 0x0721fd99ef72b698,
			} },
			{ {
				0xf123988fa109236d, 0x04dc9923d14c6603,
				0xdee266918aa4dda0, 0x1d4484a096bb87b0,
			} },
		},
		{
			{ {
				0x6da22932f490bd19, 0x6bbc5f0f2c57d94e,
				0xa9f77638b8d36e05, 0x1c78052dac2159a4,
			} },
			{ {
				0xd185f4723bf77a30, 0xf7f9401dcdfc935f,
				0x84a3d0fdb85f7cea, 0x093ebede653d373b,
			} },
		},
		{
			{ {
				0x4a3e9fe8b854d9e7, 0x8618612b1d0bb48f,
				0xb8541ec9113363ea, 0x177c6647b1eec194,
			} },
			{ {
				0x5ea55d8359b8a185, 0xc69554f61acaed69,
				0xd03d5d6836163aaf, 0x11a6e87267f6b6eb,
			} },
		},
		{
			{ {
				0x9a80f0bb4fb451dc, 0x2752ea7eb755fdb1,
				0xa4fe9f7ab2ddd611, 0x0d86b4f028441dfc,
			} },
			{ {
				0xfeccbc1f17de0c88, 0xdfda0685e51727e5,
				0x88aa5268c5073887, 0x0b30b76fe88ae755,
			} },
		},
		{
			{ {
				0x912475964d85529a, 0x9e16a3fedeaab6eb,
				0x44ca8c737ee550aa, 0x0f0f3c9273718db2,
			} },
			{ {
				0x4b88f82e4446118f, 0x4c60f5eacb152dee,
				0xfb246545e07dff5c, 0x12c671e5d99e9784,
			} },
		},
		{
			{ {
				0xb9c0c15ead6875d9, 0xff695f7022b21452,
				0x640f72300bf74754, 0x057736cd14d3fd55,
			} },
			{ {
				0xdd6ec34fe53188f8, 0x91dbf18154c1e4d3,
				0x297fc18c4d964654, 0x035aba48ac8ec7a2,
			} },
		},
		{
			{ {
				0xf9066cd15db46187, 0x621ca00d54b26cf3,
				0x73893fd999461535, 0x0bfc3c1fcaf1c0b4,
			} },
			{ {
				0x7ec5a6fe53fa0333, 0x2d1703d43d626c95,
				0x58b243e962441c85, 0x071b1afddfc86294,
			} },
		},
		{
			{ {
				0x6472e1b4e9dbcc40, 0x5a0982e0a42d8185,
				0x1904b89fccf59dd4, 0x12e869f9ba8e3c0d,
			} },
			{ {
				0xec48cab57da7d853, 0xa4563a35283082fa,
				0x6ef0cda838f53176, 0x220ea9d71d374c49,
			} },
		},
		{
			{ {
				0xacd6accecdc65e84, 0xad12a9ac76613623,
				0x826f81d077f5f6d9, 0x0cdada8719f8aa39,
			} },
			{ {
				0x341decbc35fd308c, 0xf126add0e22159b6,
				0xc531b9d600b256f3, 0x0f1bf8eed1391212,
			} },
		},
		{
			{ {
				0x52ac4fe77117e374, 0x5ddf5b7777176af6,
				0xebb7dbc838f51525, 0x22d2a6db7863f027,
			} },
			{ {
				0x94c50c0750f11335, 0x340ee25d6b563fa4,
				0x977a5e6c95772602, 0x0380663b3a7101a4,
			} },
		},
		{
			{ {
				0x57a7e162fae08166, 0x9d9084faca591fc4,
				0xfc2add7a236ce478, 0x1986f06505e74720,
			} },
			{ {
				0x649aa7bc3ef3c229, 0x2fb3daa2f6a690e4,
				0x6a0477b73d3ff47b, 0x00f77f9a70c89029,
			} },
		},
		{
			{ {
				0x05dd5607099eb46f, 0x601e9e1507311321,
				0x7826d3b7c846a885, 0x076261265a8be17b,
			} },
			{ {
				0x6dda46405aaa3398, 0x49a513f5678b4d0f,
				0x9bef9d9d5c2e19c3, 0x075090d960e8414d,
			} },
		},
		{
			{ {
				0x2e5646a855508e28, 0x12aa3946f243cccb,
				0xac6c136fd6de1d5d, 0x23e22b1a2e5b4721,
			} },
			{ {
				0x2091ecb70d60e3c5, 0xe23577460abeda0f,
				0x2bbe9451a22d0153, 0x13ea2f1a356cd0be,
			} },
		},
		{
			{ {
				0xe3216b4ac4ce991b, 0x8298eefc48f9c617,
				0x85df91cc07db9bdf, 0x0cb73df3e4083dc1,
			} },
			{ {
				0x6aa0e1116f089a59, 0xb801aff05068a3b8,
				0x9959ec0be6befd4f, 0x08f60084581b5b77,
			} },
		},
		{
			{ {
				0xb3d224bdc150fb90, 0x960384acc6f41dd5,
				0x1fd60c8084a7a9c9, 0x11ec52e6436560b5,
			} },
			{ {
				0x9272c0d1c993504c, 0x6080b0e4385e3417,
				0x9935028b8727077b, 0x0395df6c98b409bc,
			} },
		},
		{
			{ {
				0x8731e2ecf2d50f6c, 0x2d445eb5c6149b8d,
				0xe9fbe43ea88b3587, 0x13ec85fbc9defd65,
			} },
			{ {
				0x09aabfaac9006496, 0x814b5d8c5ffd6128,
				0x457ccddc2a45f2f0, 0x10e7e70c72d0557f,
			} },
		},
		{
			{ {
				0x391e056fbe32958d, 0x2f4e4554f09c546c,
				0x800f1674c616b7d3, 0x184c46b5a4b2d9c2,
			} },
			{ {
				0xbd0918ecb0debfe6, 0xf17431c316b00b76,
				0xd868e7134420b19b, 0x12327f9812610b4b,
			} },
		},
		{
			{ {
				0x40cea934f2daf735, 0xcce2e76eca7b9820,
				0x9c5aaa0d66c0b390, 0x18e96e501e1ddae0,
			} },
			{ {
				0x6367451f55cdf877, 0xeb2b6863be64d7a9,
				0xb845b2580673d8aa, 0x15ef868bbe28e167,
			} },
		},
		{
			{ {
				0x6f17660b60f3f200, 0x2c51408f7f9e3ffe,
				0x04c12bba2e51e9c4, 0x19eabed8f9861ae2,
			} },
			{ {
				0x8fdebfb7c68341be, 0x60aca504e6e9b89f,
				0xcf18a618906098bd, 0x127cbcb87aa3f5a2,
			} },
		},
		{
			{ {
				0x23893ce52bb69b49, 0xbbdb8464acc2dc21,
				0x5e61dcdd31ef88ca, 0x238277c61c1fee6e,
			} },
			{ {
				0x5cf8fb7da77c4350, 0x6e9409033e3a6b79,
				0x2432b0a2a26f0e59, 0x214ba074e725a4e4,
			} },
		},
		{
			{ {
				0x77f4e4d0c95936e4, 0x4e2d7217782c8954,
				0x3f1ca1ef2bf46e7a, 0x0796b3d8fda0d3ed,
			} },
			{ {
				0x6946dde8c3dbe6f9, 0xf8551ad2e70173ec,
				0xfd3f342e5668abe5, 0x037c5d94f8d46194,
			} },
		},
		{
			{ {
				0xb337a087bf54f1b2, 0x92b2b2851b88210a,
				0xe6819654c8ae839a, 0x1b339796e5f542c1,
			} },
			{ {
				0x903a275d04da8ca6, 0xf35fb0bcf26d2d34,
				0xafcad2a716ac8b0b, 0x1842e5aa2b3be5a6,
			} },
		},
		{
			{ {
				0xb74ad232f7806819, 0xd0147efb65d2f9f0,
				0x9c7c18d5cc5ff926, 0x08ba466cf43714fa,
			} },
			{ {
				0x064e11ed0d44ac45, 0x95fb3008f5604480,
				0xefe7eba18c37f5be, 0x13c5d63e6e49935b,
			} },
		},
		{
			{ {
				0x703511b3e71c83d1, 0xe9f5827f5f7de445,
				0xe0627d8b12a8f2e9, 0x09702fbe8856eafb,
			} },
			{ {
				0x66d1b74f08406cf3, 0x0ca266157676d534,
				0xfc001cbdd51caf26, 0x219c80d3c0d3b98b,
			} },
		},
		{
			{ {
				0xf23ec45189b0a483, 0x927067b9c4a285bd,
				0x4c1a6c31ae9a7db2, 0x0cd686bc4058b366,
			} },
			{ {
				0x397247de71e53684, 0x8bfa7bb5d2ce2b32,
				0x32c43669471f7916, 0x1b4e54fd656cd78d,
			} },
		},
		{
			{ {
				0x1efb0a1ca7685303, 0x3960f59b1134ab5f,
				0xa73622fa4e8f283f, 0x04af423875d5d0c9,
			} },
			{ {
				0x302b6c887fb7a8cd, 0x8a87f959286afd7a,
				0x3a38b9c45d533e69, 0x20e060c6b8b35a16,
			} },
		},
		{
			{ {
				0xaa3a4dfc152d1a87, 0x2403a8c3c0918e61,
				0x0ed5d1c2cdd4bea0, 0x24dafc16794c2db8,
			} },
			{ {
				0xe7c9bac18120efba, 0x5f0fe0ab8d0cc056,
				0x13a5125cffdee988, 0x24b128f01cf5c65e,
			} },
		},
	},
	{
		{
			{ {
				0x9dda8491eda70256, 0x58562e9491cef9c2,
				0x00b62d076a149010, 0x1a40983beadbc055,
			} },
			{ {
				0xc630bea1a8946f4e, 0x71083c0d787479df,
				0xcd825c83a6d8e194, 0x158f61ae6739d4ef,
			} },
		},
		{
			{ {
				0xeda2bdaca396a856, 0xb83fb2235938280b,
				0x1f23738996e088ce, 0x0e5403ee296b4899,
			} },
			{ {
				0x3b93ab0502eb1a2e, 0x0309185c23e21b50,
				0x5e2b0d97bb698311, 0x0d1abae97e7e0bc2,
			} },
		},
		{
			{ {
				0x1121611c9e04939e, 0xfe041b75a62b8222,
				0xebe58117876ea41c, 0x05d14cf020e97837,
			} },
			{ {
				0x5e4f0c1f69353b8f, 0xbd4d39b8ab74bdd3,
				0x1f525d164235d943, 0x00e65002b48123b6,
			} },
		},
		{
			{ {
				0x7e9039f1f3291d08, 0x2383ff3e930030ed,
				0xb45a8a176d3ead89, 0x1a9da063c6707c25,
			} },
			{ {
				0x0fa6090fb1564370, 0x06490ea191a203d4,
				0x6746ea80e839d10b, 0x1482e33e04949ffa,
			} },
		},
		{
			{ {
				0x1b886796d0950805, 0xf19dc549a2096935,
				0xd4d1766570ed0e14, 0x17136f70b3e76e11,
			} },
			{ {
				0x1a185b1ea185a9bc, 0x50ee5b86dd2e2822,
				0x552b0be3003c51be, 0x15d2d90658b7bb1b,
			} },
		},
		{
			{ {
				0x58518252036408b1, 0x415970260882160c,
				0x8787932ea4dd7db5, 0x195aee986944813a,
			} },
			{ {
				0x837ae84fc6c2cb11, 0x1c86ce4d1a405d48,
				0x53421fe18c77cf54, 0x1a7b0acb65874a5b,
			} },
		},
		{
			{ {
				0xb99b41729ebf49e4, 0x00ec33bd2b0fdf34,
				0x0efcab6e8e0d2458, 0x0b354b8bc0b9305b,
			} },
			{ {
				0x17d859110c446e6f, 0xc810000486f16517,
				0x88999197c330966a, 0x0812be0422c6e760,
			} },
		},
		{
			{ {
				0xa34d459ae6f858a5, 0x83539acd79fd0d3e,
				0x579095d1ede0154b, 0x11203f0c42530d05,
			} },
			{ {
				0xad9a04d4b04e3123, 0x8a52e754c967e97b,
				0xaf369e66f7feb476, 0x1d887ade75131678,
			} },
		},
		{
			{ {
				0xf5c038eb47447f18, 0xd16510dbf0f2167a,
				0x2b339271037848fd, 0x108f07346c965642,
			} },
			{ {
				0x299a52f8a673c152, 0x522ad6c3dfca6885,
				0xdc5e9d973b164abc, 0x0663a19315ad8dee,
			} },
		},
		{
			{ {
				0x60c55b5376663fc9, 0x731ea4ca51a9b914,
				0xca9d168e8a7dac43, 0x01113f8e3171744b,
			} },
			{ {
				0xe4acc4bcb15d3646, 0x149bc780163db68c,
				0x977cabf358d8d979, 0x02b3c4e213e2d73f,
			} },
		},
		{
			{ {
				0x21c2775482b359bd, 0x0bfe1cb66fa4274d,
				0xe6f9838c3b5040fb, 0x22b329b72a336ea1,
			} },
			{ {
				0xac07b3bfe9c1f8c1, 0xd6192a26b9ef6351,
				0xc76260285f1ebcc8, 0x240d3b7eeb0b85b6,
			} },
		},
		{
			{ {
				0xda3ac62678ffa7f5, 0x3be64f885fd4f1ea,
				0x48fd08209bbd7724, 0x074b9500be17fb44,
			} },
			{ {
				0xb5f21a92a1f6c888, 0x69096bbfc59caa10,
				0xbe37df9b6f37e8f7, 0x201bf6bedb5d9ad9,
			} },
		},
		{
			{ {
				0xd6dfc220328dd147, 0xa362395810d24ba7,
				0xa7cb95d2a3eb2b0d, 0x0699f74a79c9d94a,
			} },
			{ {
				0x6aad678d1f84ccd9, 0xc35ff7bc8c3498ca,
				0x62a76f24da3ced43, 0x1aca7370278c7080,
			} },
		},
		{
			{ {
				0xd5de4317394d9473, 0x8346000e920346ed,
				0x4acbce440fcb88f5, 0x09dda099c1949d61,
			} },
			{ {
				0x9ac36a2031e00e65, 0x31f4afc1e2470f77,
				0xb0b59361102d7858, 0x0935cf3eb3588bcd,
			} },
		},
		{
			{ {
				0xc3a8f5a6f7776a0c, 0xb84cb070ab1cf437,
				0x753736140f724c9a, 0x23f74e392f56ffab,
			} },
			{ {
				0xc527fce8d00a4e95, 0x1ba0d3a40a35cd1a,
				0x4d6dd0f84699a473, 0x0996b9b0e5e82537,
			} },
		},
		{
			{ {
				0x54db8fd0941d57f0, 0x3af78a005c1036e9,
				0x866efce955f1914b, 0x1349e64c9e935f74,
			} },
			{ {
				0x1b092260a2c9d95c, 0x22681c38f69ab94e,
				0xf7a4daa8daec6432, 0x1e673ae5d7ab01fa,
			} },
		},
		{
			{ {
				0x37647c7499387b3a, 0xd5654b7d5198b48b,
				0x0f75c7a396255961, 0x0d8a4e629eb05a4a,
			} },
			{ {
				0xa867e93e5b6d5001, 0x90d26408985e7c02,
				0xd5d99d912f216930, 0x04623c0442f684af,
			} },
		},
		{
			{ {
				0x35944b9c16156223, 0xfcf63f8a04a057d9,
				0xfb2b9ecee011a186, 0x116a3eb6e02e3fb0,
			} },
			{ {
				0x18422a732cfaa77b, 0xf0da3b1802008809,
				0xd8cbee4d3859db34, 0x0477a276342ff75b,
			} },
		},
		{
			{ {
				0x71eb9210b130d927, 0xa4d216e687cac01e,
				0xb2c9d1a5295132b3, 0x0d1d998572089ad4,
			} },
			{ {
				0xb34ec7e804ed840b, 0x06a9564177ca95ab,
				0x02b09b7020d14da9, 0x1b5ae1c1e52964ec,
			} },
		},
		{
			{ {
				0xf812eb1863af8cd6, 0xf79c497ccc2ad7ee,
				0x46b5b9426a44237d, 0x20c455073e51766b,
			} },
			{ {
				0x96afae5f75b36cc8, 0xa46d3cbcca98f4dc,
				0x1a55e6a6f262dc61, 0x1f0bef287aff11a8,
			} },
		},
		{
			{ {
				0x7725b17364a1743d, 0xe4eabb90bb6f7131,
				0xfbbadd78e9aa193b, 0x0a5341dfa2f75cb7,
			} },
			{ {
				0xf8bcc1c220250f06, 0x1ce997df72e86331,
				0xf61bcde610e0e69e, 0x1816fcee63eb1a3a,
			} },
		},
		{
			{ {
				0x9a51a0fc6deb7a81, 0x659121f1e37e5230,
				0x5b1515109b1f10a7, 0x1253aefb8f4cabcd,
			} },
			{ {
				0xf98acc4cff1471c7, 0xf9beca5f058e8b1f,
				0x609fafa7df838cf0, 0x1fa9787620c77099,
			} },
		},
		{
			{ {
				0x32eb816561fee0f4, 0xf9575de3033ec87d,
				0x9b07a702bf5d1f6f, 0x03c473513ab88f9e,
			} },
			{ {
				0x79484a9e0fcb682e, 0xd7a624a78124a8d8,
				0x1e7d9924b09a150d, 0x0bb3396ae65bbd5e,
			} },
		},
		{
			{ {
				0xa2d93406fe43d390, 0x8e74570f05e5f41a,
				0x56e96bfde4fe1ad1, 0x1dc8067304d474ec,
			} },
			{ {
				0xf44206ecefbd66a5, 0xd543b3d7ca7c5150,
				0xdcdbf8d10aae47d2, 0x0a31c3be8c7e8803,
			} },
		},
		{
			{ {
				0xd1f742275b4d60e9, 0x6b278c471a14cc1b,
				0x2de44eea434ec7d7, 0x23345ec5594e7d7a,
			} },
			{ {
				0x03356a14efa0e1df, 0x84387a772c11ac3a,
				0x9f1cd9bed02dd9ed, 0x201fb1ab49ff1228,
			} },
		},
		{
			{ {
				0x93c11004fff7de9e, 0x90e0e18974d17eba,
				0xa76b79dc52985894, 0x138e455876a5fb70,
			} },
			{ {
				0x40980665f3d1f3e1, 0xc6bf286dedcab77f,
				0x3eb306324b247a08, 0x076f433ae27d01c3,
			} },
		},
		{
			{ {
				0x2b6130892df5f3b7, 0x2cff7aae0ca68659,
				0xb0e500f7622c12df, 0x07b68a52284da764,
			} },
			{ {
				0x47209ab52382b4c9, 0xf76223d539173dcd,
				0x831c79b9d9af6ea0, 0x129e5b8e453716ae,
			} },
		},
		{
			{ {
				0xf5ac5560764631e3, 0xf286a80cfabe7a9f,
				0x720a74c395bc5b10, 0x0ef30d265f795bbf,
			} },
			{ {
				0x1dd3227bc5930a07, 0x6f5079ef32f1b942,
				0x75c69fb76ee495d4, 0x13764371ecab2f29,
			} },
		},
		{
			{ {
				0x7dbb65813be47aec, 0x4bee0ec9415bb9fd,
				0xcc1018888d02e165, 0x13397a557428369f,
			} },
			{ {
				0x31a56b0f708795e4, 0xc393f20f637d5902,
				0x936abda2e4ba3131, 0x106d05669bedbf78,
			} },
		},
		{
			{ {
				0xac741efbca1f1e2f, 0x3e2e1d9706cc8632,
				0x1e44de0b65c3b556, 0x23e9771d06d48788,
			} },
			{ {
				0xac62318b620e285c, 0x16a0df1a166fb8da,
				0x2c71a09c26a84aab, 0x051eb50b2e723d0e,
			} },
		},
		{
			{ {
				0x0f2d1738d85e0f03, 0xfc809a1311274725,
				0x93266a65e6919e2b, 0x02bf4fdc88fc3a90,
			} },
			{ {
				0x9f4d6e8a74050d9b, 0x27262df617ddc30a,
				0x0b69fb599a094321, 0x09e6fd2ac5d5ef43,
			} },
		},
		{
			{ {
				0xa375367cac895c40, 0x224991cdb00a57a4,
				0x2d57573d1decdd7b, 0x172baab46bdcfbc0,
			} },
			{ {
				0xa2f76aa1b3deeaed, 0x146011d92db6bbd8,
				0xb62b8dc88f7ec8e6, 0x0a034cf28a0e97c9,
			} },
		},
	},
	{
		{
			{ {
				0x101995424ac35e69, 0xb97091825f3f4b30,
				0x38cfb03d86e16498, 0x0f25f86df900749b,
			} },
			{ {
				0xc9409f2412bc1a20, 0x6f5ecb71548ebe92,
				0x1026cc5f1db9363c, 0x0ae59281f63bab17,
			} },
		},
		{
			{ {
				0xbe7a3f3fe1cb0faa, 0xdf7d666149c12339,
				0xef5f1fab68b41bdb, 0x0f13118041cff19e,
			} },
			{ {
				0x03e27506fb73b670, 0x2e2b629f78769ae9,
				0xbf16f63fd2c1a61c, 0x196142be030b3103,
			} },
		},
		{
			{ {
				0x6ee2c0654c4cf05b, 0xaba48446664d437d,
				0x6d37b988c4cff788, 0x1d2e9a7cd2b98c31,
			} },
			{ {
				0xd93365c8b904ebc8, 0x3940b4fa62e15a2d,
				0x1ab623b8d1e7d38f, 0x2104f6aca3f1e81b,
			} },
		},
		{
			{ {
				0xfd67eb0cc7e75a5d, 0xcc85ff08604f4cd1,
				0xbdf687ed7bfac32a, 0x0ffa4083dc2ed891,
			} },
			{ {
				0xe8047dabbc0e9cf1, 0x4a7b11c79686b0a7,
				0x103971b981e09483, 0x029aac7e9d41dd8d,
			} },
		},
		{
			{ {
				0x5dcfe12a0787cf4d, 0x8d82b41c3d955c05,
				0x2785a433b29d1b02, 0x0324f56df89d3bd5,
			} },
			{ {
				0x85849a8036bdec93, 0x4354af83812cacd8,
				0x79e22ec31a07c8bb, 0x0e11e14abf3cf2f9,
			} },
		},
		{
			{ {
				0x11cb86bef00caae3, 0xc61f1648da2892f3,
				0x03aa1a44bcc1faaf, 0x0743014bbad0b8a6,
			} },
			{ {
				0xf311103e7db06f54, 0x8dbe7a14aab15b3b,
				0x384b7b8e528ee1e8, 0x092e080f764b83f3,
			} },
		},
		{
			{ {
				0x67f14faba21f415b, 0x84249afcba85987d,
				0xac0d13eb8bba8ff2, 0x215f0e7d0ac47044,
			} },
			{ {
				0xbf2dc4addac7272b, 0xf0486cf7e89a9b19,
				0x2b2259f1f24407bf, 0x00c6125fb7225193,
			} },
		},
		{
			{ {
				0x96eca9e13646f26d, 0x9db808bc9d3729ae,
				0xdbc3326702223a4c, 0x0ec47e83a37cd6af,
			} },
			{ {
				0xafbc3c56c35e7b73, 0x070df5642d1b04ef,
				0xb0f6167a2de1893f, 0x2060c0f493010d36,
			} },
		},
		{
			{ {
				0xcd4d14b69f2b9faa, 0x9740a7ed4451de76,
				0x592fe3b403083e30, 0x0cf67bea90f9b87e,
			} },
			{ {
				0x7b605f908a3381d5, 0x484ab83dd55408b3,
				0x7b4aaffed6d07b41, 0x06049960efc7f97e,
			} },
		},
		{
			{ {
				0x6615ebd7a7eef705, 0x93a76bc26935bdde,
				0xef62fdc583992567, 0x19051ed525bb525f,
			} },
			{ {
				0x45f25e1ccd803e87, 0xe392c540d4875c9c,
				0x02afdea3df726d24, 0x0e58e1a36960b6a7,
			} },
		},
		{
			{ {
				0x3bf35efdc5d2b15e, 0x11907c593b779d49,
				0xba4bd666685d9eee, 0x20940d30916908cc,
			} },
			{ {
				0x1f092f834ce9b8ed, 0x63eccb1a7be7a5f2,
				0x5b6e300eb450fa97, 0x1774dc6789b5b339,
			} },
		},
		{
			{ {
				0x790759ef8af31e6e, 0xb7a96a919d05e720,
				0x02f4a697a759c329, 0x16c02469bb2b0f30,
			} },
			{ {
				0xd6f9568ab1fe0fbe, 0x9addf0a3b328e070,
				0x4ee251e62df6470b, 0x01a4f6a8a97041c9,
			} },
		},
		{
			{ {
				0x0d5591d35a85bd37, 0x6a2162a2eee2fc36,
				0xd523cde4b33043db, 0x2118d1eb97ff1ea5,
			} },
			{ {
				0xf62f5d977ce7505e, 0x49243ae504566cd2,
				0xd6791a1fbaf8cdf7, 0x0900b2442d0ee0c3,
			} },
		},
		{
			{ {
				0x34ce9e7d8affc5d0, 0xbd3c9f4e8695d404,
				0xffa2d1b453ce3ea6, 0x08f3937f08bcf24d,
			} },
			{ {
				0x153a29c5a3ef7d0a, 0x3beebe3690ba6c80,
				0x23021cf8c438b094, 0x0321b8901c68af2f,
			} },
		},
		{
			{ {
				0x37e72d5853b20c1a, 0x9ef780e880f49eb2,
				0x74cc3b461fc8373a, 0x006d61ef380db811,
			} },
			{ {
				0xe20a382a43a741bb, 0xd84c1da3eabedb1e,
				0x5d0875d1d2d293d6, 0x0f902d29bac03d03,
			} },
		},
		{
			{ {
				0x704627ea9211fdec, 0x0f46170f031c43ed,
				0x8efb0b1bdf1a2ad4, 0x1e4d5353ca89d607,
			} },
			{ {
				0x11614daed7da3d3b, 0x5394d530f29915a9,
				0x98df06f03b284f89, 0x127aa7d39e9cfe3f,
			} },
		},
		{
			{ {
				0x51a1eac8980d1167, 0xe1c65d2dd9830a83,
				0xdbcb03ad159ed311, 0x16b3449aa4b00339,
			} },
			{ {
				0x764ed63cfbb6fee1, 0x6263d92915b7c44e,
				0xa206685f5fb8a31b, 0x15daba3f54fce636,
			} },
		},
		{
			{ {
				0x458031557c29dd2f, 0xe2e6c1250225940b,
				0x8f94dce644cf4267, 0x1fb3acd04f0771cf,
			} },
			{ {
				0xc2f1bada3ffcbd4c, 0xa1f207ce73168097,
				0xfc6d98e567664be6, 0x1523417d4365313b,
			} },
		},
		{
			{ {
				0xccbc5bf5257d5e2d, 0xa4e41fc55320658a,
				0x93b4e5df83045dae, 0x2388ed95d3167c52,
			} },
			{ {
				0x0ffe014d8fe2e0bf, 0xb863cb77f6c6b345,
				0xa3f117736d47570a, 0x1a02cbab80e317db,
			} },
		},
		{
			{ {
				0xfd557747b3d29657, 0xa3e6d519d7c54446,
				0xfc01682ca9b93fc4, 0x1523b99ad52cc5bf,
			} },
			{ {
				0x25ae1daf3b036d71, 0x3a3b323a00e8062a,
				0x43aed5ac865593f8, 0x11f993b36dbda8e5,
			} },
		},
		{
			{ {
				0x6dab4d811044dde8, 0xaa481fbe915512e9,
				0x60cf1502ecab2d07, 0x130a32fcf6da517f,
			} },
			{ {
				0xea0c794cb726a09b, 0x5411d8fb9793dba1,
				0xca726fbe7cf75cfe, 0x2406a0277c400d47,
			} },
		},
		{
			{ {
				0x743b1e47f6453a1a, 0x49d28d049be77fc8,
				0xeff51d71a1e9c246, 0x001ce39abb65e1bf,
			} },
			{ {
				0xa7f82ceafb4956c6, 0x4c3abe7d512d0ffb,
				0xf52f68b98b0cdf14, 0x0b5564fffc9dcb58,
			} },
		},
		{
			{ {
				0x70ca20107c6b689f, 0x4706824bd18ecce7,
				0xcf1c98a77dccee49, 0x1cc9c71f1cefade9,
			} },
			{ {
				0xf95f201056690108, 0xefa3790f18ba0f56,
				0xf6670fa5911536ff, 0x164395b3429fbd4b,
			} },
		},
		{
			{ {
				0x8ce6b98f3c7c7417, 0xdaf4099f894ab69f,
				0xe729a4aa5a04f725, 0x12a5d804bfea8655,
			} },
			{ {
				0x1ed76fe4f57f9168, 0x35d0fe044e8b82af,
				0xa5df27b4034fcaa7, 0x10973b145f1258d3,
			} },
		},
		{
			{ {
				0x8d4f9cb03e8b36c9, 0xc44cc20fa28d24b5,
				0xc06cb3abe1bc9e9a, 0x2401447f8ab37d74,
			} },
			{ {
				0xc940ba609460fff5, 0xa4def98f8af34424,
				0xacea8bca2a388ae8, 0x2078e9f01115d7de,
			} },
		},
		{
			{ {
				0xdfb541f0fd1dd5ef, 0x98ba480815f24f32,
				0x3adaa5b403f93340, 0x01003eb4014c5a05,
			} },
			{ {
				0xad116482a2cee05f, 0xc5bf690ce09fa561,
				0xf4db3dda6f368762, 0x08f831881b3b4020,
			} },
		},
		{
			{ {
				0xd028e28429e578b8, 0xa899643de7ff44da,
				0x875a89beb1ba8efc, 0x0088494eeaff4eae,
			} },
			{ {
				0xed9bfdad01398603, 0x8684c57e34e06664,
				0x44783b3455f3884f, 0x1cd2fab0938a6462,
			} },
		},
		{
			{ {
				0xc289fa84afdecb26, 0x9b2bd391e7f9dc17,
				0x0733f4b8f6b4c869, 0x0849f2a80f6a635b,
			} },
			{ {
				0x7f4b3d4b218ef440, 0x81421808e11ce00d,
				0x259c91ec5da1060c, 0x13ec3b9565d98eee,
			} },
		},
		{
			{ {
				0x5b13e47bf7d535a1, 0xccf77d74c0f2b77b,
				0x607d2bc8ea79da82, 0x0719aa59a5c0740c,
			} },
			{ {
				0x81be1db8081e698a, 0xe287759aba108845,
				0xc1215cc5c3f9ead7, 0x06c688a16ffc9bb8,
			} },
		},
		{
			{ {
				0x5a451a6edaf5688e, 0xa0c19426bfd0b70d,
				0x4266b58f95ec417a, 0x0bb5fc1f5fba1e9d,
			} },
			{ {
				0x5c70925919155e9d, 0xaf46f222e60ec130,
				0x0287769af77d8118, 0x06b8dbe0d7bb0fb6,
			} },
		},
		{
			{ {
				0xba83489b39dda84f, 0x8465dd564f739111,
				0x3ae29dfbe7348aaf, 0x1ed05722ba17818c,
			} },
			{ {
				0x52750af1d621a6ed, 0x6e1324bc183ef66b,
				0xd99d71b03e4bd81c, 0x121a4e88eb372ffe,
			} },
		},
		{
			{ {
				0x66a15ba5fe1ebbf3, 0x257622e3c154b034,
				0x7a7a273ec0048f76, 0x1174a3eef084effb,
			} },
			{ {
				0x1c5cfd0b0669517b, 0xc40373d7e086a6c5,
				0xad0768b0eeca2c25, 0x0f1165544a01dfba,
			} },
		},
	},
	{
		{
			{ {
				0xbcd18788f544ba73, 0xa6ee5a3005df39e9,
				0x1275f6492303a0e7, 0x12a585b79b29b6db,
			} },
			{ {
				0x9144ba4a866231bc, 0x78385246325bcb43,
				0xa6e1d83d1bb7b95c, 0x1556fc73847590d9,
			} },
		},
		{
			{ {
				0x8330da6894f5d9e5, 0xfb41ecd8413fba1e,
				0xb1792083e99cbc10, 0x21464330d1d9dce5,
			} },
			{ {
				0x6c07201503e48d6f, 0xa55940929af99a0b,
				0xa82253091fbbc71c, 0x11b7ea91340e3d35,
			} },
		},
		{
			{ {
				0x6a20ca8256ea58b2, 0xb2e868d4e20fbe6f,
				0x4a03ed69515e743d, 0x1c9c14cdc6097977,
			} },
			{ {
				0xde16d4d7ac5f2fca, 0xca1060e3dffc0a4a,
				0x057807443b1ba2c3, 0x038df391b11795c9,
			} },
		},
		{
			{ {
				0x88ce4cb88a073129, 0x9c92dce4508ec3bf,
				0x17943eca08c0bd7a, 0x0fd7ede0304eb4a1,
			} },
			{ {
				0xb223ae41a781f25d, 0x9eca8871214ae47a,
				0xe476ab3799139a4f, 0x1541d600f83002a9,
			} },
		},
		{
			{ {
				0xedc26adf47ad53d7, 0x49a02a3865b3603d,
				0x151d388c9e9d45db, 0x09fcc2ea17c290d3,
			} },
			{ {
				0x1f55bb20ad30379e, 0x77e1d7ee6dae2a84,
				0xaeef3873c81830aa, 0x1a184faa063f80a9,
			} },
		},
		{
			{ {
				0x48ea4965ffaed6fa, 0x870d969f76e0aca2,
				0x89f598a6880ae630, 0x07f59937d555a9a3,
			} },
			{ {
				0xd865b532509c79b7, 0x02f642b368ed5599,
				0x7b00607a4b064281, 0x20bdd4ba5e28d09b,
			} },
		},
		{
			{ {
				0xa55bc4c2839129df, 0x42f7336b00d6d355,
				0x157c2bc3aec5f5b1, 0x088be9665cd8aaf8,
			} },
			{ {
				0x09889ec5d923bf77, 0x2aebc5d72592ec4d,
				0xb9b95ed9174ee592, 0x056077595109147a,
			} },
		},
		{
			{ {
				0xe1d9504b49a45903, 0xfb1ae3d410cd11b7,
				0x684c06321c8df394, 0x20834858240b4f95,
			} },
			{ {
				0xa1eacc88d3dea8b7, 0x267e849f12952adc,
				0xc3bb4609aa0c6aa0, 0x085c644c898ced7d,
			} },
		},
		{
			{ {
				0xade753b63f5580a1, 0xa3e187d4b0f8a826,
				0x2499e375d1d84cf4, 0x20847eb549bad159,
			} },
			{ {
				0x93685e24973df9fb, 0xfa7598f02d2d3512,
				0x9f7f96eb7f24290d, 0x12a8d8c95b04e845,
			} },
		},
		{
			{ {
				0x7c42c3674ea19e4f, 0xc58f4eac37582deb,
				0x2bad7e3740a54b0e, 0x05cd1cdb40fd3d95,
			} },
			{ {
				0xd54d31ccf94b94c4, 0x1a3de9dd67f71067,
				0xe7ffc5c3fe86f15c, 0x0126271e26634982,
			} },
		},
		{
			{ {
				0xbbefbcf2315e3c85, 0x605369ec40522515,
				0x723a05f2c5fd21a1, 0x02cc6b74e32a153d,
			} },
			{ {
				0xcb0ef0f04bb96f28, 0xcb28041f6d05e1d1,
				0x64714d2892bc614c, 0x1867eec2d01cdf3d,
			} },
		},
		{
			{ {
				0x3f40a18b2290a810, 0xe3903bd525062ade,
				0x85b4b51f4b60b22f, 0x1146757e1bf9f78a,
			} },
			{ {
				0x46c833fa8dbf8a9e, 0x3466b8784b88ac31,
				0x6aa9a49ed3719015, 0x152788e88d0c103c,
			} },
		},
		{
			{ {
				0xf919796063797695, 0x57d362c29dc041c9,
				0x85a353675233ead2, 0x04ee83ddf11c3f7a,
			} },
			{ {
				0xee8f61976618924e, 0x07f3b5814366184f,
				0x8de69497436da4fb, 0x17da3b45c54c47ea,
			} },
		},
		{
			{ {
				0x739c633abedf1cc5, 0xccbdde74e2934d31,
				0x44ba5407d9231d73, 0x0113b2b5c8a4f516,
			} },
			{ {
				0x0c4b0881178e5c0f, 0x4c001d9de91368ec,
				0x9f786867de520015, 0x1a0aeaab92bc6ecd,
			} },
		},
		{
			{ {
				0x092e70b1c8849a79, 0xb6de82654d2c6043,
				0xa12abe5e8d8dba7d, 0x1872e170bf3f44bf,
			} },
			{ {
				0x2bb55acefed6bdd0, 0x3b96ece206d90139,
				0xd727129de0fa7fcf, 0x0f1506af9220292c,
			} },
		},
		{
			{ {
				0x42704b7ee4e0cf2b, 0xfa883a801b229077,
				0x98d23394b7b99bea, 0x09a487d82766d20e,
			} },
			{ {
				0xb276cc506236777c, 0xc007bfbf6a3fb3b6,
				0x9e493eaa0b5cf527, 0x1233d25314dc5c78,
			} },
		},
		{
			{ {
				0x4450eddfb59548d5, 0xc552184dfe58f398,
				0x932ad1d365d5f1d1, 0x01368260dc3a56c5,
			} },
			{ {
				0x66a388f39db1e425, 0x94cea430e794dd53,
				0x35f18ec56b4a2025, 0x0fb92f61787ea7ed,
			} },
		},
		{
			{ {
				0x67ac27c0bb78804b, 0x85a5ddb7d121a534,
				0xfafdd04f242a8f44, 0x04d62c82c34b226c,
			} },
			{ {
				0xabb103fb3bb99437, 0xdc3c4474687bf4f0,
				0xf9f1b581f26c1471, 0x203c2339468bc4af,
			} },
		},
		{
			{ {
				0xbcee571d1f6053c3, 0x6211dd2f4048235b,
				0xbe4c6cf7ae015dfd, 0x1ae7cf1ad8983e6c,
			} },
			{ {
				0xabe3a17351322c9f, 0x7b496f86a6569357,
				0x45d766560f525e99, 0x2089e891c1afb192,
			} },
		},
		{
			{ {
				0x4037d4e8d6baf788, 0xa29c56b72cfcc11f,
				0xaeea29543a46d77e, 0x0feea82ecbec88fd,
			} },
			{ {
				0x100a6fdf9eefacb7, 0x8d9475fb5172dcd5,
				0x0beea393343f67c5, 0x0f28b28a91246ee1,
			} },
		},
		{
			{ {
				0xb626cb515b2273ea, 0x3aeb11497a2e5575,
				0x812bbc4b0e1914a6, 0x19a4dd3371abfeb2,
			} },
			{ {
				0x1efc0bfe0fa25e27, 0x4276fad86a0fc44d,
				0xfb6436229c1ff303, 0x173b56c2b938f049,
			} },
		},
		{
			{ {
				0xa630a0a0d1556084, 0x01ae66f3b2a2646e,
				0x5088328d3b65be79, 0x0bccb36b2d55c3f3,
			} },
			{ {
				0x5e8bda311113b14b, 0xd5e4788a91de94e2,
				0xcba1df46c07c1b0f, 0x01e27a24401c2925,
			} },
		},
		{
			{ {
				0x9548bcb807bfc5f9, 0x372ba66ce0af96c1,
				0xd1e5b202a5c1b0ed, 0x0a9d4651dbd25e01,
			} },
			{ {
				0x834438016f014c99, 0x77414b5432a3a3b9,
				0xacf8d739cf7085a5, 0x1ad5693705890e71,
			} },
		},
		{
			{ {
				0xb44494b2769d8b58, 0xf61d4b78a7f39dbb,
				0x0f804224763b6e76, 0x1243df508461b79b,
			} },
			{ {
				0x0869c82be0b985ee, 0xee021de5806b94f2,
				0x67ff8056845669d0, 0x0e72b5a5c3ddc054,
			} },
		},
		{
			{ {
				0x9cfb88b0e67540f1, 0xc98e3dfb7019f326,
				0xd0d701b0d0ad2423, 0x194f648730a65dd3,
			} },
			{ {
				0x690e440c6eb54567, 0xd88331ee8c9a51eb,
				0x10e9ac1d5807f577, 0x08dc7e63e16d0f22,
			} },
		},
		{
			{ {
				0xff29fb8f3a2514db, 0x4a0ec1885dfedf34,
				0xc0a03e8518fd88e2, 0x0e3334e7405a0c90,
			} },
			{ {
				0xe33a18a27feaf1fb, 0xa83c1620d1ab5d02,
				0xc070c8006fd71465, 0x0e531d3efaa06aa7,
			} },
		},
		{
			{ {
				0x4f8e56e58ae15ff6, 0xba6f602e605b1415,
				0x528f74ab9702bca6, 0x14c9e56363d9b246,
			} },
			{ {
				0x134768fc35623370, 0x5adb63c4e6f4cac7,
				0xd7367ef3fe66a432, 0x03d84830e4835728,
			} },
		},
		{
			{ {
				0x34f4aff30f26b604, 0xd9fe21f444065e16,
				0x20df9b0ec9db8cd2, 0x1001993608da3ae1,
			} },
			{ {
				0xc38523013059a28b, 0x6bdc112f0a3bb7c6,
				0xf869377374b7346a, 0x1385cdd58bbf99a9,
			} },
		},
		{
			{ {
				0x59f898f7271f0a34, 0x7544ca0044283648,
				0x6f44c82d3c632968, 0x01697325fac949f8,
			} },
			{ {
				0xaf2d8d437633b6f2, 0xb800e9cf9a05c783,
				0x995700876ad3f342, 0x16930fedd1801cd8,
			} },
		},
		{
			{ {
				0x5344d6c4400cf9bb, 0xf7fbaae16ce0037a,
				0x46171270bb58276d, 0x2417d9000cc36018,
			} },
			{ {
				0x57763b8d8294ff6c, 0x8c6ceb4ffd37420b,
				0xa8ce62ac9a9cbb90, 0x0d34c059fe7daf97,
			} },
		},
		{
			{ {
				0xfdd7cb3e0a3ec842, 0xe1e85c289a78fe64,
				0x4a56fbe41d7394d9, 0x1e66d92cab229720,
			} },
			{ {
				0x4b18cb12a44eb85d, 0x19fe46dfa54b939d,
				0x4c9f22da8257f612, 0x205b3a98536fb024,
			} },
		},
		{
			{ {
				0x70874b12707cf478, 0xa77bd3dbfd33a22d,
				0x358dea2500f93fab, 0x218b4c16619b580c,
			} },
			{ {
				0xc3a55bbc59d4585f, 0x8196f1dc507dfb07,
				0x00f01731ecfad071, 0x077b72d4142f7ebf,
			} },
		},
	},
	{
		{
			{ {
				0x1dbbd2531fcd0640, 0xdc83ab0df102e746,
				0x669d8ac59e255623, 0x0c38adc9acc10f7b,
			} },
			{ {
				0x154a19e279ff9968, 0x8b0eff91a132dbb1,
				0x1591721e6422bc45, 0x0a4c4e25eb93251f,
			} },
		},
		{
			{ {
				0x6ae695104f70bbfd, 0x9d3eec4907f7c170,
				0x605de43721247f5c, 0x0b38a457f12a1b2f,
			} },
			{ {
				0xcab7afe1e3363668, 0x09eb419b9608c77e,
				0x9d88e1bd1bb76cb3, 0x1dca77d3ae5cda9d,
			} },
		},
		{
			{ {
				0x8f7b08ba9d056440, 0xcde58d71f2a17e4a,
				0xcfedcc487fc083e0, 0x14045af8b85eea43,
			} },
			{ {
				0x748533ce12b9b331, 0xa715aabe064fff49,
				0x041f0652317740e3, 0x05d9ee79a657ff98,
			} },
		},
		{
			{ {
				0x874fa41142f7f43b, 0xd8c66aea9064dd41,
				0xb79eb155c5e6cc20, 0x1e62cdc7bf17ea85,
			} },
			{ {
				0xf7754c1cf156ad95, 0x6158943da59d3e1d,
				0xd00ebc3440de9c21, 0x11b0e72fd54ad98e,
			} },
		},
		{
			{ {
				0xdacadb2bca3cdd0f, 0xd3ee9be44c06a28d,
				0xc7dd907e046901cb, 0x20f724cc7d793662,
			} },
			{ {
				0x51f3a7c157c479b9, 0x21d13b70b566d13f,
				0x5c6e4e662f1ea4ba, 0x0ffdda5b4670adf4,
			} },
		},
		{
			{ {
				0xebf752d459ead5db, 0xbce80b2d7b6566f3,
				0x3e617cfc3fe5c4a1, 0x1bcd0a406c1f84b8,
			} },
			{ {
				0x935e0b096bf9944d, 0xde09d906d00885c9,
				0x78187005367ca741, 0x02988ec6c499ca74,
			} },
		},
		{
			{ {
				0x9f8d7ee834cfa000, 0x4e82538d8fe79495,
				0xcaef1552b2f7f1f8, 0x068eda230f5750db,
			} },
			{ {
				0xf14ffde15374e02f, 0xe23c37c0276bec9d,
				0xd68238108b68342d, 0x1652e0d4ecbe8979,
			} },
		},
		{
			{ {
				0x966bd96f848f697a, 0xbf175dcd8449b2de,
				0xbf43e6c91e2f3865, 0x12d17cc4dbfb92bc,
			} },
			{ {
				0x7f21278c4f734dd1, 0x97931db1423760f0,
				0xc82790d7136fd850, 0x23a2fdc69f77b605,
			} },
		},
		{
			{ {
				0x2f3795f13dd0d070, 0xaae498b66a5a2590,
				0xd8aeca9f23f99bb9, 0x2182e4c84cc8e238,
			} },
			{ {
				0xbb672551da8e2f8f, 0x900796a0dae85f51,
				0xaf0670eb7b0faa5d, 0x24ad12e773fe1973,
			} },
		},
		{
			{ {
				0x6a304a33e18edbc5, 0xeda83c3ac79f36ee,
				0xe20dbb81fb7c7bae, 0x21aecf6c19f1bf1a,
			} },
			{ {
				0x76fe7ac2e1827695, 0xa59627cd3c58e520,
				0x3e705dc7ec41da4c, 0x0620f9ec64998f78,
			} },
		},
		{
			{ {
				0xe9bdf0234e7e33d2, 0x932ff3f71d95f144,
				0xcdc464c1d2658fe6, 0x04a401f0875325f4,
			} },
			{ {
				0x2fdbbc88d6cfa7d4, 0xe140d816ff5734ff,
				0x849679ab72354258, 0x1813a967df84fd40,
			} },
		},
		{
			{ {
				0xe5927e226710a449, 0x181bcb2a494e3b6a,
				0x24bf143ec8d78f4d, 0x0e2b8f87b5890c45,
			} },
			{ {
				0xcff3d7671e0bf8ad, 0x571cfcce441bda3d,
				0x8cd793290fcd1693, 0x05e13227735d952e,
			} },
		},
		{
			{ {
				0xd7367d8272d9fddb, 0xe40bccf17702c92d,
				0x66ca7245c9d574dd, 0x17feafefb6bb877f,
			} },
			{ {
				0xaa0993f1b19e9866, 0xae4b48dcf7a986cd,
				0x00445538e8bddf0d, 0x0cd21cbaa33e2f21,
			} },
		},
		{
			{ {
				0x92fa6610864c0ff3, 0x0f4779aec9031955,
				0x986c01dd5408bf23, 0x20fa20987fb25e76,
			} },
			{ {
				0x2a681d70a36df361, 0x2580eca7622c74a9,
				0x73dd3c2e0a46943e, 0x0fb97656a4e72184,
			} },
		},
		{
			{ {
				0xc113ec84f48ca840, 0x351290f0db534e2b,
				0xdf43dccecf8f47ba, 0x0a35064f56a8cd14,
			} },
			{ {
				0x7e2595ba4667faab, 0xcedbcee3cc6fd221,
				0xd7a79a1d3a9865df, 0x16788ba402855795,
			} },
		},
		{
			{ {
				0x29ad44633c9b7d45, 0xb6bb88bae305c91e,
				0xe9ac940d7ce76e15, 0x1d505a9bacc3b67b,
			} },
			{ {
				0x6727c1b9a825e6ec, 0x8a0056c5af4ba3dd,
				0x687693fd0918b810, 0x0866bd19e858d805,
			} },
		},
		{
			{ {
				0x7fd9af60949b7903, 0xb365d4f676653539,
				0x4ec08808cb8e6d2d, 0x18dad8a36e6365ab,
			} },
			{ {
				0xf064e1985566561b, 0x9d59565f200e7ff1,
				0xdfc57fe4cc41726d, 0x1bafbaf37eafb104,
			} },
		},
		{
			{ {
				0x05a62b578d2fe90f, 0x4496f32ff76275c3,
				0x6386aa022d8ade69, 0x0f6a3565e15b0552,
			} },
			{ {
				0x1c5930a49fdd48e7, 0x3640fc398d1d551e,
				0x39deb02631ffbc24, 0x07168d3d7d19b937,
			} },
		},
		{
			{ {
				0xa9f0d94f6b644f72, 0xbd7f1798d3a8123e,
				0xbd91f3f1a3ae5921, 0x17e75b7d19a82e59,
			} },
			{ {
				0x4beb7e9ef299debb, 0x6adabbacbb412335,
				0xdd1928679be6d456, 0x0778691bc7143828,
			} },
		},
		{
			{ {
				0xa6d5ef515279325b, 0xdf30c064a229c1b5,
				0xf9f0d56962284cd0, 0x17ada2a1e5909b6f,
			} },
			{ {
				0xa48aedf6274f3ab3, 0x92569970062c0c0f,
				0x5783cef9c6a7b2f6, 0x15985791af668d8d,
			} },
		},
		{
			{ {
				0xf4da126fed708aec, 0x0d38303ed3fe9b7b,
				0x86f687384949df3f, 0x0ac30ee3efcb7340,
			} },
			{ {
				0x8f88499f814385b4, 0x17b1c2412f20e043,
				0x73c90786152ab031, 0x180ab3c32192f30a,
			} },
		},
		{
			{ {
				0x2a1ada08afab65b8, 0x10b3219e3a6dc44c,
				0xd047998029b721cd, 0x17cf277849f7215a,
			} },
			{ {
				0x7dfb92d99b5091f7, 0x4641038b4137df91,
				0xe24c093667d66692, 0x0592e78acfdd5162,
			} },
		},
		{
			{ {
				0xc3652a351299360e, 0xfbceb1318a521e7d,
				0xcada3ab2846d1bee, 0x234f5e4b3095595b,
			} },
			{ {
				0xcda1a6e847a9c408, 0x3d62f89410e61bf8,
				0xc50b8e331d3c1711, 0x157d136ea5f4e703,
			} },
		},
		{
			{ {
				0x81e0ff9785c7a5a4, 0xa375c41d04f76902,
				0xd0ac484b18c3450a, 0x07a54b21e9cef30c,
			} },
			{ {
				0x4a03a1a5caf3a976, 0xf80cfb6e10f280f0,
				0xf6483de25b473612, 0x1ba5c8bcc1da118c,
			} },
		},
		{
			{ {
				0xa3b9d320d45a7764, 0x235aaddc9c1d408f,
				0xa77fae75d5329c4a, 0x0e48e39fba324cfd,
			} },
			{ {
				0x7ed4aec9d056a066, 0x121589cf74ad9348,
				0x6ba3a3e680f0eeec, 0x189054d2e95552e5,
			} },
		},
		{
			{ {
				0x5afdad162dac0bc8, 0x2a19d7f207caa625,
				0xbdbae776979b1d17, 0x057db7bff74677fe,
			} },
			{ {
				0xd8b58e0e14e089ee, 0x9791cdd96395c58d,
				0xf5aeaa93eddc8668, 0x0005f5a1cf139f4f,
			} },
		},
		{
			{ {
				0x8a37daaebcee37c9, 0xa16d7c7f24f02d20,
				0x25abb050ea69954c, 0x0d6cd7dca55bd700,
			} },
			{ {
				0x7a935caeb4be0eed, 0x14de467d158db7ef,
				0x8a4b0fbfadedc893, 0x0e424bea942224c8,
			} },
		},
		{
			{ {
				0xc0242f802826a5a0, 0xc23cda628c39a154,
				0xb722b2aadfdff394, 0x1405c670a12e1aee,
			} },
			{ {
				0x33986e209869f6de, 0xb25699ecd084472b,
				0xa9c8f4e91bf2a2d9, 0x0c4980875de1be2a,
			} },
		},
		{
			{ {
				0x1b61c877c3c625d9, 0x9865bbb356c48aa7,
				0x98d8ac50a7cb16f8, 0x08d4465bf6804f2d,
			} },
			{ {
				0xcf3878bac14e1701, 0x3d308b880a6b5bc7,
				0xdb906bfacdd459e0, 0x1e149ff3939df4e5,
			} },
		},
		{
			{ {
				0xec3617d30b663010, 0xcdbe591ffa0b0b62,
				0x8b0a9ccfcabc289c, 0x0e561d497687ae50,
			} },
			{ {
				0x9805aa3de46ac2da, 0x0126c28eac9ab914,
				0xfecb001435a85ab8, 0x1ddd9d9c0f66913c,
			} },
		},
		{
			{ {
				0xa42c3aa7d8f6aed4, 0x05c3f1f568f388fa,
				0x0a3f5539f61e7664, 0x0b7838918bbfef1a,
			} },
			{ {
				0x29ef9b02f348d0f8, 0xbad27913b11e7ae8,
				0x4fe525e342429b71, 0x195a4eb056332204,
			} },
		},
		{
			{ {
				0xfb69ff38ecd848f7, 0xf0321687ee1e7a6b,
				0xc4517d2193bfca38, 0x0ecc99d456e14877,
			} },
			{ {
				0x8ab96fa26800a95c, 0xc4c519595433bd94,
				0x995643a87624e146, 0x1ebe75f88d38d7b0,
			} },
		},
	},
	{
		{
			{ {
				0xf3cc3d35290f185e, 0xd5db9a4156e883d7,
				0xf5c1c38ee4c39d78, 0x203d73be537142b6,
			} },
			{ {
				0xdec3c273d5f70cb0, 0x1c92e6fed0cf956f,
				0xe26525a9786f2d05, 0x14f99fc49f4d06c3,
			} },
		},
		{
			{ {
				0xccecb9af44143c9a, 0x231b94e292285a08,
				0x462ff785072ba2bd, 0x0b5f474c52ffe22b,
			} },
			{ {
				0x478f2f14e1f2eef4, 0x6bf29ceac62cb4b4,
				0xf17d8e9cac183756, 0x1860867ed207fe7a,
			} },
		},
		{
			{ {
				0x399e747161c6ab2a, 0xd3778edcac39002f,
				0x7af3c1636423e6ed, 0x1c99eb0d1bd7684d,
			} },
			{ {
				0x6fbed7a0715a1d7c, 0xee3bdae3abe144e2,
				0x640ae4babd35ddc7, 0x15807d4c7a1e0cf8,
			} },
		},
		{
			{ {
				0x7e9974c571b8a9db, 0x83941c130e2a670b,
				0xafc557a3d96c0174, 0x05c7e1ef36739a1d,
			} },
			{ {
				0x7b19bcd270ec6832, 0xfe2ad19ab28a7d6f,
				0x85706f3000b661c1, 0x1061ccbfecdba521,
			} },
		},
		{
			{ {
				0xaf8b75cf5918a0e5, 0xf7f62dd281cb0d92,
				0x96de591cbca16421, 0x1a6f0c16efd86226,
			} },
			{ {
				0x19c54122fc98233c, 0x86969de37b8507f1,
				0x3953b05993de34a6, 0x114e6b81b468ce46,
			} },
		},
		{
			{ {
				0x6beee7c296954a00, 0x7fb506ac6bfecd95,
				0x13d44df5e765d778, 0x02a9c97b72e786e7,
			} },
			{ {
				0x5a2c8abd8f3cee1f, 0xffa8f1077bb5a05f,
				0x1fb3a5a35abde9b2, 0x1f0e2104e77bd1b9,
			} },
		},
		{
			{ {
				0x2f94ed578f8121c8, 0xc60b8c9db31f6dd5,
				0x5a083e08f4fb80c8, 0x21121c7c2b6f1f1c,
			} },
			{ {
				0x044d1a2c6c365a05, 0x2bf69259cbdbc1a1,
				0x2a9a16aab230d5de, 0x23fe6207bd74536d,
			} },
		},
		{
			{ {
				0x0c5986960b92389e, 0x71692589a23524e5,
				0xeffc8e155af0886e, 0x0c441864dcc41c7e,
			} },
			{ {
				0x1a5c03f53fa7ac6a, 0x155e53aac95860a7,
				0xcff32a603793ad15, 0x156a3361c133dfd6,
			} },
		},
		{
			{ {
				0x7a8271579190d377, 0x4c44ff0964abca11,
				0xfa66632c802c4831, 0x0efc8e1e871fce40,
			} },
			{ {
				0x303e5fb519c6e00f, 0xb28ac56823308237,
				0xfa9c5cd666a5d2b0, 0x19cb031c62f68997,
			} },
		},
		{
			{ {
				0x83b3e447e7948e10, 0x1a89cf00520ef749,
				0x2a66f58e6872d2df, 0x2062bdcbca26b45a,
			} },
			{ {
				0xbf6d9decc32f5443, 0x6ce9dbba551e229e,
				0x31cb05192292ce10, 0x14ede2119c527b6b,
			} },
		},
		{
			{ {
				0x2779246f932133bb, 0x0d19f1d6b32619db,
				0x4dc58841646d53ce, 0x0bd5ab35dc863e27,
			} },
			{ {
				0x74462176ae17ebc0, 0x14d0fd541db5ec6d,
				0x0c6ab7d312c44503, 0x16017474b0eb6d78,
			} },
		},
		{
			{ {
				0xb8b00f9c843c45b7, 0x5c535b4c738397c9,
				0xdf13cc0a23457b76, 0x0e6e8bab81d0af21,
			} },
			{ {
				0x8303d540acd400a6, 0xcf6733f2387de24b,
				0x51af64ec42726d6c, 0x21a3c4c4532d9926,
			} },
		},
		{
			{ {
				0x873260ac9033c2c3, 0x9d8438756f3db662,
				0x5049ebc08f24d20e, 0x18d805a7439d9d57,
			} },
			{ {
				0x154ed06d5ae3a84f, 0x1634c3f532fc7798,
				0x2aa9a7c24c35fde7, 0x04aefbfee4081e21,
			} },
		},
		{
			{ {
				0x9609d9a319ba65c2, 0x7d647788a787680c,
				0x412eb49b7c46ee0a, 0x105f0c77d47d17f0,
			} },
			{ {
				0x04351baabba2ee6b, 0x106bd22258027a67,
				0xdbe35d3325f2a54d, 0x03e6f0634da15aa8,
			} },
		},
		{
			{ {
				0x24c96757c1d58e05, 0x7bc1f0b7205a5edf,
				0xe8d6ad66cae0a504, 0x0a90d362b72c2e21,
			} },
			{ {
				0xc25dd82aa21d14cc, 0x9ff0f1e985acf383,
				0x1446e768de3f29c9, 0x02f7032866556b2e,
			} },
		},
		{
			{ {
				0x4e08c87eb7f6b63e, 0x1c846fe60eb8da70,
				0x08f7f830e0bc1e7c, 0x1cdb69e4eeb0143f,
			} },
			{ {
				0x9a0134ccf8137bae, 0xa6026731f2e9c5d8,
				0xce7783c4d044c323, 0x0a6bc5a969a7ebba,
			} },
		},
		{
			{ {
				0x10a027d818ca31e9, 0xf3a8ba6b62e781e6,
				0xc6e4aacc885f5b99, 0x08f003228a348487,
			} },
			{ {
				0xa1e258de8d0b46f5, 0x855fd35edba189b9,
				0xf55f192e91b762db, 0x03e3720ebbdb36f6,
			} },
		},
		{
			{ {
				0xa022b263923d51ef, 0x72e989bf83fa32e6,
				0xdc425164208667d8, 0x0ee3aa67c4c7195f,
			} },
			{ {
				0xdd8c038595af9b8f, 0x67082b836f983e93,
				0x21aaea4d36d85a70, 0x16d940a799e40b43,
			} },
		},
		{
			{ {
				0x62a11305fd8beaf8, 0x308c1f14d51605a3,
				0x75760f33aea699fe, 0x05d6c53276503e46,
			} },
			{ {
				0xb8002e8cf38b5d47, 0x55f42b00aa8d7139,
				0xf4e2297cc8e6cd8e, 0x0447f49bf957e8c7,
			} },
		},
		{
			{ {
				0x621e2ad69f475259, 0x6871d1c2bfe0a534,
				0x2a9670265d98f0b4, 0x0579f32ed184ac46,
			} },
			{ {
				0xd9bbd8ddd54e3aa1, 0xe984119dd520feaf,
				0x918d60439cefc466, 0x00159db064301713,
			} },
		},
		{
			{ {
				0x2a37bf04454ee61b, 0x75d0c6b231c86550,
				0xb7cb1cd05f19773e, 0x04c27f072dc3fd84,
			} },
			{ {
				0x50fe037b6310f8ae, 0xbb1ba4f4a14531cc,
				0x33db3394bc320962, 0x2107119c08bb4bba,
			} },
		},
		{
			{ {
				0x0a4a9559b8eb0aa3, 0xc566a01d2089af63,
				0x5aac1226fbb8e2a9, 0x1fd2683e64c4ee4c,
			} },
			{ {
				0xd96aed141faf9cd5, 0x8e28fc713d16f0d6,
				0x4c12ac78046c4064, 0x0ba30d91ef4bfb5d,
			} },
		},
		{
			{ {
				0xb11d2c21405b6f59, 0x6e1d4c3e26d9d0a0,
				0x892ab64404846c81, 0x04365450a76cc6f6,
			} },
			{ {
				0x59e8d7ec28f97e0c, 0xccfd61520aef53a0,
				0xe2c00a7fef07a5f3, 0x01a93dc2a0b16cc3,
			} },
		},
		{
			{ {
				0x45b3a1b9a9fe716e, 0x9c6c38e29e520420,
				0xbbbde5ccce7429e8, 0x0a1faf199c120d96,
			} },
			{ {
				0x6dc72275228bdcb8, 0x02aa19177e749370,
				0xdf2b15714a5a3a5f, 0x130f9968a12917fa,
			} },
		},
		{
			{ {
				0x9e09201370940899, 0x8d4f5eb200bad144,
				0x2b27ff4d1827ca88, 0x214cf6f8957cc4c2,
			} },
			{ {
				0x2f75b9afb4f62a0f, 0x6204478e7de1c3ca,
				0x0b037d3a1bb4cc72, 0x09c572df4313447c,
			} },
		},
		{
			{ {
				0x6e825e57920cc4fe, 0x9c53e9befc499fa1,
				0x14073ca91cfe4504, 0x0db1574cbdfef412,
			} },
			{ {
				0xa253e30480d5f09d, 0x99f023114de5d867,
				0xcdfa6fd84c380eba, 0x042c93e3225af282,
			} },
		},
		{
			{ {
				0x1fe9a0dbe5719fa9, 0x9257c2f381d55aa7,
				0xa936243c6c0a71ac, 0x13fcbdbf53d3804f,
			} },
			{ {
				0x825b91c5420fda07, 0x3353aa4e430b01b1,
				0x0d9cee7f9e3ceb65, 0x23e32137ad3591d8,
			} },
		},
		{
			{ {
				0x74f6ae0c15749a5b, 0x844ef9025fa49f4e,
				0xe34a91b4e10d2c01, 0x20bb3c6e84286df5,
			} },
			{ {
				0xc6ddeee181f28127, 0x870687750e69dfba,
				0x165ac123ae14b064, 0x1b05b4b905cb6d84,
			} },
		},
		{
			{ {
				0x78dbe03d8b301050, 0xcc617a554f08d8bf,
				0xfcddbf45f23fcbd1, 0x14b1abe705ebb04f,
			} },
			{ {
				0x821115cc54d47d44, 0xe952450310c41599,
				0xcfbf913be811342d, 0x1a3adc4838d355ee,
			} },
		},
		{
			{ {
				0x7f1ba9c7a8cdb9e8, 0x3f23c5a0509fd26f,
				0x892c760b03ccd6fe, 0x1b278d0c79232407,
			} },
			{ {
				0xaf78713710202ce8, 0xac460e8676fcc883,
				0xac23073f3ce8797b, 0x0e5859d2bb98ea34,
			} },
		},
		{
			{ {
				0x455bc5a4a2899c45, 0x18d0ffd7993bca85,
				0xe0203755a602b1f6, 0x0939a43347dfdaf0,
			} },
			{ {
				0x5ff8e8e2fb631042, 0x64a3d70ebca1ee3d,
				0xb880b8b68b1ce935, 0x08464ea2b06c965e,
			} },
		},
		{
			{ {
				0x7ab24a256f63da77, 0x52dba683a8a2f831,
				0x7f7594a74d82d3ea, 0x2343a44abebf55d9,
			} },
			{ {
				0xd52fb5997c7b3de6, 0x6f94022b713264d5,
				0xeace95f369968d7c, 0x23f3d43ea5590310,
			} },
		},
	},
	{
		{
			{ {
				0x972d7b6d3773d559, 0x82381dcb46675b9e,
				0x1107ea4065bccb5b, 0x0d59ed95bec0de50,
			} },
			{ {
				0x1ad0aa05345d7e46, 0xc270d4345bc630ca,
				0xed152f0e882fff14, 0x16839aa35debaa2d,
			} },
		},
		{
			{ {
				0xcdaf5c260632a02a, 0x80f10db1a62b77db,
				0x9dfb377de6e2b403, 0x01b0a3bc44fe9806,
			} },
			{ {
				0x8a5e1031f8e37d88, 0x094f6c5f3a27062f,
				0x5654b23c82dc0b24, 0x111ab178091ee9b4,
			} },
		},
		{
			{ {
				0x6abbb01f822e6dfe, 0x64aa3594dee896a4,
				0x19df64a5f769da17, 0x15b639d9a764a6d6,
			} },
			{ {
				0x989df0dc44b13cfa, 0x5b30ef32d5b3f1e2,
				0x69602ca4da015e48, 0x1b95b2074f68b858,
			} },
		},
		{
			{ {
				0x4f1b8b6cc30e6f4f, 0xaf69afa5dd827bc1,
				0x02a9bdfa6a5e7b1d, 0x0d811fb961f3bd0f,
			} },
			{ {
				0x6d0f24ed8740144c, 0x45b03cc581529122,
				0xb72eda13071a610b, 0x017ec5027a46b0d5,
			} },
		},
		{
			{ {
				0x9d450b57a9e1e52c, 0x8b12cdaab78f1636,
				0x23124214e546ef9f, 0x24569c482180735c,
			} },
			{ {
				0xc99a12964a98edd2, 0xf907d1c66d111f91,
				0x7635c55901b7e0f0, 0x1b50f169f8f585e2,
			} },
		},
		{
			{ {
				0xd581405f7cc8536f, 0x462ed28833bb8c41,
				0x956e033c3008bcbb, 0x1d7cf7d8d697072b,
			} },
			{ {
				0xb957fe4cac54c51c, 0xd966a77427039568,
				0xe61530811c4e8397, 0x0d7846de15d6999c,
			} },
		},
		{
			{ {
				0x95822166eeaa33ca, 0xbc942dd74bddf547,
				0xdb299952e20ed59a, 0x1630f8e7ce8ee49c,
			} },
			{ {
				0xec0fef23786c5a94, 0x89f971160449cbf6,
				0x35f214e7cd84261e, 0x09044317508b18ea,
			} },
		},
		{
			{ {
				0x49fc4c27637a7749, 0x183aec516d1c677d,
				0x240fc30abc23da35, 0x0c178450438e43ea,
			} },
			{ {
				0x94120da95f33bf0b, 0x32a27f954e535327,
				0xa76318b1268ce75b, 0x1c432b376880fde8,
			} },
		},
		{
			{ {
				0x7a9c5c770491be79, 0x3c00e972f53e6853,
				0xfcd3cd8747eab148, 0x0b64784ca56264eb,
			} },
			{ {
				0xfc7bc6d9c7ea2bd9, 0xfc20746523a8359b,
				0x942b26d042eb20dd, 0x073b246ce60429dd,
			} },
		},
		{
			{ {
				0x46770942e8c0d888, 0x9ebf51fd4ec73dc0,
				0xd261c7fa8007b452, 0x184976653c83f9d8,
			} },
			{ {
				0xa651cbd909294ad0, 0xdaa22062f3bc29e4,
				0x5ef2579f44e841f6, 0x06a8b4887dbce271,
			} },
		},
		{
			{ {
				0x392645f42dc7a629, 0x0f6af973e9b6d248,
				0x7af340d5b6eb7390, 0x24f2d020e7339ea8,
			} },
			{ {
				0xbcd7762480ef615c, 0x72686131aaf5a2d8,
				0xca287113f32ba02c, 0x0310339ee1520e95,
			} },
		},
		{
			{ {
				0xf4fc45cea0e787f9, 0xe52295539a9ab1fd,
				0x2a471f8eb40a95b5, 0x0fa69a7f073c296c,
			} },
			{ {
				0x54bb5e7bbedaaf8d, 0xc85a371f135416fc,
				0x4003e83f2e4266a6, 0x13789376a7bcf66c,
			} },
		},
		{
			{ {
				0x4dbb9b97b4f3d810, 0xbe855b8a8d9da29d,
				0x6596cad83ef3e533, 0x084334143d956485,
			} },
			{ {
				0xf9c2fc38a443cb28, 0x311aa4532ccdf58f,
				0x25775e15026c431f, 0x19c01e5796da033e,
			} },
		},
		{
			{ {
				0x6b71b8c9d3dd6ff4, 0x41a44003bfa6d7b5,
				0x121f3a409b466530, 0x1962e77a79ee9d77,
			} },
			{ {
				0x5af869ab98f98999, 0x4c5f0685f75058cb,
				0xda7b6a4af626201c, 0x0abc9ff67d13b221,
			} },
		},
		{
			{ {
				0x2be2f3bf8203d2e8, 0x8c22c6cdf18da824,
				0x698228b3791e8d29, 0x04a9879dad65504c,
			} },
			{ {
				0x01fa0c8cc3005726, 0x65a933d579afe108,
				0xe641d6a95103729c, 0x223c12c14a66df87,
			} },
		},
		{
			{ {
				0xfbcad85febc50ee2, 0xc13844b75d01348c,
				0x4a5a1e12278c94ef, 0x207ffdceff230763,
			} },
			{ {
				0x9ea00b4213a86f60, 0xe3d277c86bb8f720,
				0x451af407ceaa19c8, 0x227b1db51f11568c,
			} },
		},
		{
			{ {
				0x64c43f73ecd65fc1, 0xca1f9aea5dbe4b0d,
				0xde174a695c19189a, 0x1bf1e1dd98d1be12,
			} },
			{ {
				0x11fa921219ae0a3b, 0x17b79d46a5b6ddb1,
				0x7737480f2d01331e, 0x2281d93fe6a3f53c,
			} },
		},
		{
			{ {
				0xc1e895acc5070e70, 0x7887bcc0afe8c3be,
				0x3ed02d889248b3c3, 0x0ea93c3855ff572d,
			} },
			{ {
				0xe7af875e709dc6ef, 0x48edd62b5a8a9fe5,
				0x85780256410a9ee1, 0x2132d7f3b380f353,
			} },
		},
		{
			{ {
				0x212a6993b252f651, 0xbc81bc60c05d3570,
				0xd58103ef8f40be06, 0x147095b91e3c5d00,
			} },
			{ {
				0x81c8cdb7f23c3a25, 0xfdf519f7c9d4fedf,
				0x0a4cb5398489a344, 0x1aa0ad7df0522441,
			} },
		},
		{
			{ {
				0x8ef55613f8914927, 0xe9e716ef89727e7b,
				0xe53b57c947779aaa, 0x221b17028e66b093,
			} },
			{ {
				0x830478cb4c9aae8f, 0xf469dd8e0f79260d,
				0xc61f5e823c2de808, 0x0bd0adc7e70dd033,
			} },
		},
		{
			{ {
				0x71a4b31941078965, 0xa5ef4b9825abb0dc,
				0xe920fa941d999743, 0x1aa790b8c7c4e590,
			} },
			{ {
				0xc9fb33d51d53adc8, 0xcf815f45015641a4,
				0x4741da864d139f0b, 0x1eaf1214cfc01648,
			} },
		},
		{
			{ {
				0xc2123603789157cb, 0xd4bbf6c4edb03a90,
				0x16c4391e9e91afa3, 0x0cf16c2e2d24d733,
			} },
			{ {
				0x45c7f2b50570708e, 0xe7f943b958863188,
				0x3434425b82bfd4a1, 0x089b249ebbe4c25e,
			} },
		},
		{
			{ {
				0xb0dabb5d06863096, 0x7bf0dbdcf8733ab7,
				0xe334e92d73d2f8ea, 0x1f20dd0146a2fe83,
			} },
			{ {
				0x8132f7830160f130, 0xab92186999b5cbe9,
				0xdc9604ae0542df97, 0x247b8f82655581f7,
			} },
		},
		{
			{ {
				0xd0299b1ecb52e892, 0x14154e687670a6a7,
				0x3878595e965b1c30, 0x12493cdef1cee100,
			} },
			{ {
				0x9f7e659028f21a82, 0xb41a31b43a5cf518,
				0xbd07a5b4365d2661, 0x1830713e906ed5c0,
			} },
		},
		{
			{ {
				0xd3efb990969a715e, 0x5481532e2a359bca,
				0xe9c344bb6c883cbd, 0x1b64310f4d3cd1f6,
			} },
			{ {
				0x4da1cdde681cc115, 0xf5b51a8f5fd9149d,
				0xd6b9c40440a7aa13, 0x0d043f1b87e732cb,
			} },
		},
		{
			{ {
				0xd318dc075e7072be, 0x8799dceb11b55624,
				0x77c9046c8d5adbaa, 0x03268752c61b8ff2,
			} },
			{ {
				0x0c103b651926634d, 0x4023d160a2449f98,
				0xcb9d169496bdbd2c, 0x14f368b540c7d93f,
			} },
		},
		{
			{ {
				0xd8c2c84d9ebecff3, 0x2babec4cbb000ef8,
				0x2759c72fb4fc22c5, 0x2426afcf3f948534,
			} },
			{ {
				0xa8b262ba750e9523, 0x9d2af126a319d6c3,
				0x140db37ded0f2007, 0x1830febb13d57b6e,
			} },
		},
		{
			{ {
				0x308df2c14c185dcc, 0xc591c260182c0559,
				0xef22f6e63fa33f1a, 0x2447d7fc81929ac8,
			} },
			{ {
				0x53cc690cb78e9974, 0x41efadd1cf0c0419,
				0xc233e3b0075fe7ca, 0x18f8530d76624cec,
			} },
		},
		{
			{ {
				0x2b588b93b21e768b, 0xc4cbfd2ac400134c,
				0xce8ad66ef970f980, 0x2391f629863a261f,
			} },
			{ {
				0x19542a4300d491e4, 0xf36018019ce7ad28,
				0x70c773cd27661693, 0x1faa1328ab3aa986,
			} },
		},
		{
			{ {
				0xeec041c9d4a77d84, 0x4af64515d8d3a399,
				0x79dc69d3e0beafb6, 0x12cade66b8732693,
			} },
			{ {
				0xc551b387cc387813, 0x800e3e3526523efa,
				0xa137fc053218ce19, 0x083d4156cdf7499d,
			} },
		},
		{
			{ {
				0xdfc90d0a2839302d, 0x764a7afb31c61952,
				0x6f61c46f3f0913d7, 0x061fce353cabc95c,
			} },
			{ {
				0x2d18729983a28d0a, 0x4ffdc8e3e1ffc9f2,
				0xebfc3f68760404aa, 0x0abeebd0c43d9002,
			} },
		},
		{
			{ {
				0xc17ba1bd2929bd1a, 0x22666683a7f1ce78,
				0xb84a4179892ede6a, 0x1e23a6ad3d10ca70,
			} },
			{ {
				0xb387dd474d1d2720, 0xc2b7132295f89c5e,
				0x0fd7f448770e3e61, 0x1849faa5535237c0,
			} },
		},
	},
	{
		{
			{ {
				0x0a4e476358b7352a, 0x255ee6719ae74105,
				0x0d24bc5d30d29cea, 0x0cf55acbd0fc55c8,
			} },
			{ {
				0x8df23204c0dc4a39, 0x276fe54b063e9cb2,
				0xe82d8778c1bec44d, 0x1410893dff2aa510,
			} },
		},
		{
			{ {
				0x7de435a06def2be9, 0x1172adcd1abeb0e0,
				0x2a125ee397f5c253, 0x1861a7a02c7f6e64,
			} },
			{ {
				0xcd3b60ef354a0cce, 0x4c43557011754a9c,
				0x4021ef1e1d7084f9, 0x2486e57f81f6895c,
			} },
		},
		{
			{ {
				0xd0193ece4d2450c9, 0x5b35d31a8ebee090,
				0xd921159cab9a3fc2, 0x0b10899cf85bf826,
			} },
			{ {
				0xc98915b5333f606b, 0xa308bbbdf1a8efa3,
				0x3d64d280ef0267c3, 0x06417f6d37c61113,
			} },
		},
		{
			{ {
				0x54588cb925bfafcd, 0x7005583253a8cf4f,
				0xe763a28102572e14, 0x20afc0dee1eeec82,
			} },
			{ {
				0xf0ef4431a56af937, 0x754f4984db71b0f1,
				0x3f6cc655c3151d49, 0x1d45595fd3a5bf69,
			} },
		},
		{
			{ {
				0xf18573ecdf055480, 0x7381d6049913d5e3,
				0x74a381fd08da8ffe, 0x039a5abb1977ab4c,
			} },
			{ {
				0x218d0b6236371dfc, 0x57b4599cbfff566a,
				0x9481e3d36c3400f5, 0x219c5b8374b08c1b,
			} },
		},
		{
			{ {
				0xfc4fc518483ac312, 0xc30b7f258fffbff0,
				0x1d1177b268e6fdfd, 0x08a0803ff34ed67a,
			} },
			{ {
				0x13a7de9ed91c0340, 0xf3de49b079e153d6,
				0xcd5bd503c3bcdb40, 0x2419ad07fea7e30b,
			} },
		},
		{
			{ {
				0xa36fcd5d465d5d19, 0x97740cb2d775adca,
				0x324e7784149c43ea, 0x186a7b568e98bedc,
			} },
			{ {
				0xe0ff07976367fcb5, 0xb666f07abe362cb3,
				0x77ccf04035e5a138, 0x13aa258b3cb2e60b,
			} },
		},
		{
			{ {
				0xe5f9cf5d72f71a1a, 0xce42fafacc82ab64,
				0x50afed32875f43b5, 0x1047382eefaff6d6,
			} },
			{ {
				0xe45b58ec1ca7afa0, 0x924f682d4ff3045a,
				0xb7ca3a6da479b1c2, 0x1163d5099cca15bc,
			} },
		},
		{
			{ {
				0x9da52c21cfe709ee, 0x79a59d6006c3f16a,
				0x61982e7bb4674fc8, 0x0e76d2fdbfabb967,
			} },
			{ {
				0x9e8d620c323e8606, 0x3c1b7d7dc6894ab8,
				0x662bf95c1f465ebb, 0x07297884724146d1,
			} },
		},
		{
			{ {
				0x287f5da73cb8b311, 0x5e1260578b3c77b7,
				0x00ab5573bfda810a, 0x0f3ec89d1df3adf0,
			} },
			{ {
				0x0d3579338f1299ed, 0x7c40f86e9afcc10a,
				0x9926ecd150e44f09, 0x1ef555eb3b592afe,
			} },
		},
		{
			{ {
				0x7e7abe933866105d, 0x9d90f5a4fb19101b,
				0xefb17f503ebb1df5, 0x0597d4b4b560d1f0,
			} },
			{ {
				0x4add8276475b9a68, 0x879493f391d85b1f,
				0x74904d1b9ee0c952, 0x191d3f13b3bd39f5,
			} },
		},
		{
			{ {
				0xfc9578686977bd66, 0x9c502b33210da71f,
				0x04741c0ee734cc48, 0x103e5291c6ea6bba,
			} },
			{ {
				0x4618cfdc7c0658bf, 0x879c262132368eda,
				0x355e9928f660a8c7, 0x15806e4b5cea44e4,
			} },
		},
		{
			{ {
				0xaad24801643bc015, 0x7f9260335044a33d,
				0x1db05fd637a18931, 0x1afe68bbb54e6f3c,
			} },
			{ {
				0x8775481581f2cdd4, 0x705b96a8b9bc7c88,
				0x6873bd36f4152198, 0x23dbfe5aa6fc83bd,
			} },
		},
		{
			{ {
				0x87b4071af4935d5f, 0x05a9192717152791,
				0x49f75e0437511432, 0x0d7846d09cde48e8,
			} },
			{ {
				0x2da14d22cdd6c753, 0xc202403f492fd819,
				0xa202956f02d4f4f1, 0x1cb2c4a6cb514495,
			} },
		},
		{
			{ {
				0x8f8f4bf38dcbae8f, 0x1ec9bc0b96e701e6,
				0x0b27b650cd130dd4, 0x2290d11d337408ef,
			} },
			{ {
				0xc6f7a4033806b36b, 0xe95ad35156361562,
				0xe35b2adfdac8f300, 0x1eb7b246deaf6cba,
			} },
		},
		{
			{ {
				0x063628d0f5af5865, 0xa70af27a3f1a174f,
				0x62cc55d565195758, 0x162d4c3aa8cf0d7a,
			} },
			{ {
				0x608585e12b249e69, 0xe86150e4d20eb076,
				0x7fdf833580c5579c, 0x03f8f3707feaa92d,
			} },
		},
		{
			{ {
				0x3ba0b051e430c50b, 0x3f69d6583cffe700,
				0x847dea81bd56ee9b, 0x00831ffc131bdccf,
			} },
			{ {
				0xa4bb8a806b5179de, 0xd2a74d3dbd997d1d,
				0x45becbdf50599849, 0x139219f5b985eee8,
			} },
		},
		{
			{ {
				0x370c498ea02d54b5, 0x858c9e52c89363da,
				0xcd65b99794f8e074, 0x1c42fe98d20c60a5,
			} },
			{ {
				0x8378c3f67c0682f5, 0x323ec29e13b28c8e,
				0xd7ec4c9ec89caad6, 0x10252acded52d06c,
			} },
		},
		{
			{ {
				0x93ff7d12c5465dfd, 0x628586a4428dcfb7,
				0x2407a75bd7e5d3a9, 0x18b6457aca0bbbc6,
			} },
			{ {
				0xfbb99214b93b7468, 0x45886fcaf0057b96,
				0x9b5e936db9d3baeb, 0x0244859da2514468,
			} },
		},
		{
			{ {
				0x7b95873690064a67, 0x84fabb5997780dbb,
				0x0d996ca3570acd7c, 0x06279991ed15f95a,
			} },
			{ {
				0x89cb0af980be81ef, 0x7a1702c8e13facb0,
				0x636690cfb45b94cf, 0x05e3ccaa98814d00,
			} },
		},
		{
			{ {
				0x70f0a15909215e7f, 0x967b3a71a9c788d8,
				0xfe0f524699e9745e, 0x07db3a029a7338a5,
			} },
			{ {
				0x4cb71f5bae85e0f7, 0xf476b64a47a896a0,
				0x282401aebbadf66d, 0x13b1887ce84e6ee6,
			} },
		},
		{
			{ {
				0x220f136b34878305, 0xf563ff5d9d170d50,
				0x8f11f0452df609e8, 0x1d1d53442031d693,
			} },
			{ {
				0x229f3ee6089e672b, 0x361a9a43769a7e0e,
				0x0889ec624d764da6, 0x0946ff020cd2a5e0,
			} },
		},
		{
			{ {
				0x87cd15bd0ec5d80c, 0x8834d9d88670cda0,
				0x4502966877220c77, 0x20c8faad3c8c3339,
			} },
			{ {
				0x81418fa3255b8c72, 0xc2b104aad6c74d9e,
				0x7154cb2d11788e59, 0x2351ca0051ce72fb,
			} },
		},
		{
			{ {
				0xa9a87e6cb9c6aa0b, 0x3aba2962cb05f486,
				0x0a83c2bca1c53daa, 0x19e886dafeea3c6e,
			} },
			{ {
				0x531b3fb128db02b6, 0x44b43ea2e1c99e8c,
				0x0cd74997d9832a39, 0x1c8ae88e7601e9d3,
			} },
		},
		{
			{ {
				0xbfbbb12331746b84, 0xfbf02cb5553ca44c,
				0x18535306cf2673b6, 0x015de9f19d032dbe,
			} },
			{ {
				0x3a573fb20b068573, 0x684144e027f2be7a,
				0x3aae37f5bacfd400, 0x09a724e7798b1295,
			} },
		},
		{
			{ {
				0x56b386715957c2bb, 0xf9a1736ce1818782,
				0x6d1bce23f125e2be, 0x165c8cda3f5b951e,
			} },
			{ {
				0x2ff29d3a882ba612, 0x69c173665dab6a7b,
				0x42da516529ecba9a, 0x1dd62e1de4b2c775,
			} },
		},
		{
			{ {
				0x8e551b036afbf7e2, 0xee8f2d06a13afcb1,
				0x658f05ad6edb6336, 0x121de3c13b6c51e7,
			} },
			{ {
				0x161a76f95f6b3bf2, 0x5812fa17fe922296,
				0x013da596e408ff67, 0x1a67c3e7563f411b,
			} },
		},
		{
			{ {
				0x80750592dfdd3b81, 0x08f393e9147051ce,
				0x05ee21c06776cc60, 0x19dc8600949b738b,
			} },
			{ {
				0x4eda3aa04f30176a, 0x0056ba851f85591c,
				0x80a7770b158047d6, 0x0f6f2846d178ca8d,
			} },
		},
		{
			{ {
				0x09e013f97e9eaf4e, 0x3eb2cfaa5f75423c,
				0x13ddde08bbd7947d, 0x03948ad1649c8e57,
			} },
			{ {
				0x1ad289bf8aff84f4, 0xc99a4108eb4dd210,
				0x158698efd63229fd, 0x1325e59360d1d438,
			} },
		},
		{
			{ {
				0xaa2095e574c6785e, 0x543c9b759ce7edd2,
				0xd8b5eb64984130d0, 0x0d614ca6cb20a717,
			} },
			{ {
				0xbb6af622cdbb71aa, 0xe057731b6773cf75,
				0x7ce61d04da9415b7, 0x1a484e6ab5865c28,
			} },
		},
		{
			{ {
				0x34779335db83cbf9, 0x37e82421c6333ca2,
				0xaf21bbfc3dbcc336, 0x01e7e6d36d629428,
			} },
			{ {
				0x77389cd36e9aaa1d, 0x1ce8c2c06d8c1846,
				0xd26bd21acdef4a98, 0x184e97decdb2aa72,
			} },
		},
		{
			{ {
				0xbda94ba05a26f251, 0xea37d7dbf057c713,
				0x2c034fb2ee2a3b19, 0x06d5d007a211e0d2,
			} },
			{ {
				0x42ad7d9ed9208022, 0x06155401cd032da5,
				0x6b39f642a8ac0a3f, 0x1aa150122a86858b,
			} },
		},
	},
	{
		{
			{ {
				0x21635f9031cfc8ac, 0x124fe2eff3e12276,
				0xeef98060be9445c8, 0x1eb18c78f02b3702,
			} },
			{ {
				0x42f552e1d4f6798e, 0xdd4a200d3f3252b3,
				0x8484866616b93d6d, 0x196e831ba210203c,
			} },
		},
		{
			{ {
				0xe96b34bdc2f26f3c, 0x5dc24d39e508933e,
				0x13117fd0f0f39e0f, 0x1ab03eae3d3c10c9,
			} },
			{ {
				0x4f30daf5b4c92bcf, 0xcb376b63a995ec32,
				0x6e03aeabc94cfa67, 0x0c576fc4c25f00d5,
			} },
		},
		{
			{ {
				0xdb1a17fa411456d5, 0xb88ea65069c63b07,
				0x6ace0bc14a149fd0, 0x034daabd42896815,
			} },
			{ {
				0x1e1e04a8c1369b78, 0x9ab80d1f38bb7a57,
				0xa0a4c6dfe9d76179, 0x0a988eb5196bb66d,
			} },
		},
		{
			{ {
				0x1ee7134033556522, 0x82f901da56810bc0,
				0xb2391b505300f1c7, 0x21c45a8b0079bd14,
			} },
			{ {
				0x8daf4b796bd7406f, 0x1b6130110521c5dc,
				0xbcc2d657caac4252, 0x1313b9a583e83657,
			} },
		},
		{
			{ {
				0x6df0e89734fdda76, 0x83fe062808485062,
				0x9dd299bb9818ffe7, 0x2449778356ce2dfd,
			} },
			{ {
				0xf565ec2b731408c3, 0x3a8c275225ddacb3,
				0xa558db25a92cdf02, 0x213ec35060f63689,
			} },
		},
		{
			{ {
				0x52e1f9cdaaf64de7, 0x92c7735d488c89b4,
				0x92ef949f2f1079bb, 0x15726b1e62365c08,
			} },
			{ {
				0x7f70b739b532fb97, 0x33532eb2116678da,
				0x114fa45dfd7bba82, 0x21b7b785034906c9,
			} },
		},
		{
			{ {
				0x82321f9a76d9e687, 0x81b5eefc9e1533e3,
				0xa66ad2426398e7a1, 0x0a2d56cc1740c5fa,
			} },
			{ {
				0xc375ef32533ce63b, 0x8e666c9b20a23ab7,
				0x17c829114a2b857a, 0x217dfa9da3430e8f,
			} },
		},
		{
			{ {
				0xab04dd5c6ac987d4, 0x81d658bd479b3448,
				0xf2f575a91d559092, 0x16d52deeaa6eaf62,
			} },
			{ {
				0x8f0198cf6121b30c, 0x3f51943e6f8c7411,
				0x368b81d0da5f6946, 0x1fd6767c1a24b29f,
			} },
		},
		{
			{ {
				0x3fc649732d086624, 0xa7836741e9f60969,
				0x288f0359164c1e06, 0x15341f49d68a8885,
			} },
			{ {
				0x132d80b622be1795, 0xdfff02e95776a06b,
				0x34d42ae0b583602a, 0x218ba0ca60ef392f,
			} },
		},
		{
			{ {
				0xae8b24da12501c9e, 0xf657d13778a2a73d,
				0x2ee80640e0e2f897, 0x21d91fde135020d1,
			} },
			{ {
				0x09b1835138054617, 0xfd90fafa3bfb1a86,
				0xedf0a719f5f0fe35, 0x0160e01848b8e497,
			} },
		},
		{
			{ {
				0xf1b4941a8879d8ac, 0x207372b8aa9b8590,
				0x13d3c01b2aaa2840, 0x1840191cca9d0899,
			} },
			{ {
				0x2c09bd95ca5706c9, 0xbd74f8fa2b261482,
				0x11ef135e4ccb7973, 0x0a14181155569947,
			} },
		},
		{
			{ {
				0x94c433429afe141c, 0x7c652542ceb4fe54,
				0xb7d2c868e80e5605, 0x12c374dce1e91c5c,
			} },
			{ {
				0x7272aca08586b4ab, 0x261fe7d052294c71,
				0x6ca31d0c1d08f19d, 0x1c2da0b682913630,
			} },
		},
		{
			{ {
				0x5d192449200705f9, 0xa12f464c7a6b70cd,
				0x516a4f18aae38e8d, 0x20679e38030c9698,
			} },
			{ {
				0xb34df66504f5d12e, 0xcd5dffefd67b745a,
				0x2d2ad05651df5d9a, 0x0c83ea1ec94635ee,
			} },
		},
		{
			{ {
				0xdd6c198b37f63ac4, 0x58f390b695ec5bab,
				0x530687a2baf264bb, 0x1edd2c53aec0927c,
			} },
			{ {
				0xce71794824092667, 0x726e1ba0ab7d6e11,
				0x8ef364939fde07e0, 0x11776ba5803298c7,
			} },
		},
		{
			{ {
				0x8cb147a82afb1592, 0x8e0b20de67231dc7,
				0x490d129fc1393080, 0x0c0e19c60a500f77,
			} },
			{ {
				0x3356c70833c2e3c4, 0x748a0bf21b5170ab,
				0x0c6e5bb1c718b9e8, 0x14356661f35be44f,
			} },
		},
		{
			{ {
				0x38aef281e6d88b95, 0x1c6d6cf699020d83,
				0x0e7304d399de0572, 0x083193924c2c1fe6,
			} },
			{ {
				0xee8ab247b6ceb72f, 0xd214f6295bf80c5a,
				0x4d01dc48ecadc41e, 0x009a6da94e6dc64e,
			} },
		},
		{
			{ {
				0x22158fab979ca913, 0xa0e87e0a2ce4a4b9,
				0x46d086d50140c704, 0x132d10fec869fe73,
			} },
			{ {
				0x9724663ae29173a9, 0x541364e349c35862,
				0xdcd441e50cb1ef6c, 0x17d7d6328c6c9f91,
			} },
		},
		{
			{ {
				0xf7e39a14dfce29fd, 0x48a19bcf8ba7a639,
				0x71918df556ccab12, 0x0dcf77b5e1116a03,
			} },
			{ {
				0xa133b419f4d52cc1, 0xca9fb0087f47d001,
				0x43e28fe6bd2ce15f, 0x0883c7567c7e529a,
			} },
		},
		{
			{ {
				0xf472577f3cbd1f71, 0xb5b0bd1c8ac7241f,
				0xe194fd79cf531118, 0x0676655662158fb4,
			} },
			{ {
				0xc3569c19055f2d55, 0x39a5d87a8abbc1f5,
				0xbe46dbf25ba779c6, 0x1b119c5306673719,
			} },
		},
		{
			{ {
				0x47a1de741db888de, 0x614ea517f8251a6e,
				0x80c4ae305569df55, 0x1b7690ca80217718,
			} },
			{ {
				0x1aebc17ef84adbdb, 0x3bf59ef24c06980b,
				0x59253139766935dd, 0x1ce4ed62739ad24a,
			} },
		},
		{
			{ {
				0x12643b83afd4b505, 0x4c0d56fd49e2ae7b,
				0x8b94667944cdc22d, 0x001e2c7b782121d9,
			} },
			{ {
				0x43474f560b6cf53e, 0x8939c8cffa02b104,
				0x91ec0fbf35d8e71f, 0x0adc7cbd4bf796d3,
			} },
		},
		{
			{ {
				0x9bf55614729e3955, 0xbbe0712c7b5869e1,
				0xfa076bd901ace8ce, 0x16efaf4bbd079b85,
			} },
			{ {
				0x6e3ad584ab92e921, 0x67ffad85d8bd305d,
				0x2daa9e1e6d3c65a7, 0x1906ddb17d32193a,
			} },
		},
		{
			{ {
				0x23a7e31defc39801, 0xaab2429ff1ca42cc,
				0x3ab61401e683b94c, 0x16d9ed246633d2a9,
			} },
			{ {
				0xfc3206ad35642f08, 0xae535dd1a582fc26,
				0x41d840f9d373b7d9, 0x0b00e7df3e485d0e,
			} },
		},
		{
			{ {
				0xba8d28adcbd5905b, 0x8c75f7068df59ec8,
				0xa5d4ea3621dea0bb, 0x211ea6d2f1f2b9e3,
			} },
			{ {
				0xab1c290ba6fc41d4, 0x011a5ed0ecb51496,
				0x820c43e2720238eb, 0x1389260c25651591,
			} },
		},
		{
			{ {
				0xc47d8f3d1125b7d8, 0x11892fa949fa21e6,
				0xd6ddb5870d7cee35, 0x115fcf1f7b82fbf8,
			} },
			{ {
				0x91b2c4cf0a60a36c, 0x2cfa788f9682a606,
				0xf15567f2c0cb849a, 0x07c41e9e1051a59d,
			} },
		},
		{
			{ {
				0x5fa510b1d0a432da, 0x8c08dac3ad3d1ffa,
				0xf20b1f0cc129620a, 0x057f0aa55b67c154,
			} },
			{ {
				0xe808343bbee10d0b, 0x7a0870146e5c786f,
				0x5b431e58ca91df36, 0x02e88c040192f6c7,
			} },
		},
		{
			{ {
				0xaead1b0b5386d85a, 0x5d20d1c6fa41cd91,
				0xed4db8127349a676, 0x1bfba7b0c44ee5ee,
			} },
			{ {
				0xdca93741d10315bf, 0x887fd23c44ec28e9,
				0x500a42e35b12c1e8, 0x16d905952a5e834f,
			} },
		},
		{
			{ {
				0xbb3486727cfe957f, 0x0c7f20aff2b90263,
				0x1c3997fffd143ad1, 0x23cec61ac5710b78,
			} },
			{ {
				0x14ce5f8e9fdede3a, 0x6fb3b1996785e009,
				0xa5983b055493dcd2, 0x1c85f84dcc1e2da6,
			} },
		},
		{
			{ {
				0x961dac04320988c5, 0x5f67307b734ca23b,
				0xf2b57e921fe9e958, 0x03a4a3fb64939f56,
			} },
			{ {
				0x59f4c457f895db35, 0x3d29c15a697b7fe0,
				0x48e74ea2db925fe7, 0x09424717c7eaf677,
			} },
		},
		{
			{ {
				0xd5cc0567e87276b3, 0x9d3e2dfca65edde9,
				0x6825a8a077acd4d1, 0x22e24c3223238189,
			} },
			{ {
				0x66bfe5957880a78a, 0x80a824e6b5cdab4f,
				0x9c626a02fd76d11a, 0x0d7de33c8b944f16,
			} },
		},
		{
			{ {
				0xfa49abeca5314c04, 0x373768ec791a3f80,
				0x92836479a3f3f5bc, 0x048c10ab79eec202,
			} },
			{ {
				0xaa14ca67437679b5, 0x6fe9c9ebb30f0ec9,
				0x6033b70254f1f304, 0x2231b2760786e7af,
			} },
		},
		{
			{ {
				0xa3fe680c80a31262, 0x846aa536186958d0,
				0x1fd0953b901035c7, 0x1e81c1a717401901,
			} },
			{ {
				0x46212fa53f052a48, 0x151d0ec43d14cfbf,
				0x374ef74748067db9, 0x148fe790988492b7,
			} },
		},
	},
	{
		{
			{ {
				0x7b3c92ab76e30317, 0x4750f7b72a388415,
				0x37be1e56e2591ca4, 0x2247357d17b4b5ce,
			} },
			{ {
				0x024bda616c6c1196, 0x1a271adf7cc6a62b,
				0x33c883a7ad909da8, 0x0b3c78ef21d9f20f,
			} },
		},
		{
			{ {
				0x6293209cae698a7b, 0x40813365cb51cf06,
				0xd7bc7091dd8025d4, 0x041702fd5a4b666c,
			} },
			{ {
				0x790c8f369b53b47f, 0x3e19bf6030cb00c5,
				0x1055e7b08fbce5ed, 0x0a14494c7ff17bc6,
			} },
		},
		{
			{ {
				0xa5a0ad5f195bc266, 0x7256aece792eb8b1,
				0x86b39cd047ddb972, 0x0922f979c734e79c,
			} },
			{ {
				0xc23762284325795c, 0x74e7e6799a625d0f,
				0xa9002090455732b8, 0x1c3cfc5dae8472a6,
			} },
		},
		{
			{ {
				0x9b914e5fe8a7a480, 0x8e66c02084b27993,
				0x36193b91378ad020, 0x184de273e2a06f83,
			} },
			{ {
				0x926201cfe81e7ea5, 0xf5449e12d1da6367,
				0xf2970d5bd4b74e6b, 0x043cfdfe605261ed,
			} },
		},
		{
			{ {
				0x765de96700db94f4, 0xf0c45f2039a71cd2,
				0x9dc7423ad09f30fd, 0x1f7c4e2d3fb60ef0,
			} },
			{ {
				0x889ebf190d2811df, 0xd2a6c610065772a2,
				0x488ba9163ad7affc, 0x17b8cf3b11f1e94a,
			} },
		},
		{
			{ {
				0x30c5e5073848f117, 0xed69c0f1ec348295,
				0xb5b508929e56c195, 0x1a735d00e518c9cd,
			} },
			{ {
				0xdde709f21997fe76, 0x9afb5e1dc002aa44,
				0xa7e742f24ca77bcd, 0x1ec3342abe7843f9,
			} },
		},
		{
			{ {
				0x747e1b7cc9f3fc4d, 0x763caccf9357100e,
				0x48f81992745a5f81, 0x216e922c3809e194,
			} },
			{ {
				0xbb742a902796076c, 0x263b385dca55569b,
				0xa3c735c39795cbad, 0x0e7dadcd2c8673db,
			} },
		},
		{
			{ {
				0x6a2e656fb07b98a0, 0xd5113faa8aa83870,
				0x1de553a1b30e41b4, 0x07693263544d21e0,
			} },
			{ {
				0xf539a6368bc27a47, 0x8adb56fd3013a7e3,
				0xaa088bf61276748e, 0x15d9b059527d5806,
			} },
		},
		{
			{ {
				0x3ac55049c1c86dcd, 0x310be7f1e78d38f9,
				0xc6db1ca952cd7d59, 0x1b2e7ef1ab46589e,
			} },
			{ {
				0x131a94c284f1741d, 0x24a2e97985145bd7,
				0x81dc8ae9886369a7, 0x0176a50ec3f63abc,
			} },
		},
		{
			{ {
				0xa15b1167acbce503, 0x41684aff622aa33d,
				0x9f4f34dbc5dedbe4, 0x1a77b1608948d80e,
			} },
			{ {
				0x5aecbe7f03fc8fc0, 0x35fb0f036c07319d,
				0xbf39461b5b0421ab, 0x1e86d880237d9593,
			} },
		},
		{
			{ {
				0x8ab0c2437c66a883, 0x2f1f0f1823333714,
				0x983d25ea2fed81d2, 0x0365d7afc74319b2,
			} },
			{ {
				0xb9bf9dd31cbc3693, 0x7c373ee2bd0c7e4d,
				0xfe1ad42f49df52a6, 0x1b7484e7b130b972,
			} },
		},
		{
			{ {
				0xe73dd720290ae9aa, 0x1c9781b503fca291,
				0xd1561b3e97db4704, 0x1b9e92999e5182a4,
			} },
			{ {
				0x646370156531d88a, 0xa58c0801ff5d0c0f,
				0x0549cad76e82a2f7, 0x0ae5b3f7c186d514,
			} },
		},
		{
			{ {
				0xb48ea7b76eba9b03, 0x721dbae1e6f85371,
				0x2e8cfb4dbe28337c, 0x24938e4102bb78ff,
			} },
			{ {
				0x91ff83bfa083cf82, 0xaa73ee4087f822b5,
				0x1f36bb7b2273c9b0, 0x1a47dc4163f20f1a,
			} },
		},
		{
			{ {
				0xa4b53ef486a7305f, 0x44aa42807fa59d24,
				0x65efd9f792567c8c, 0x0fc19aebc7778016,
			} },
			{ {
				0x766fe6e60b695483, 0xcc50553974e75053,
				0xa70936c076c6e5d4, 0x1cdfc4f34b4e9cde,
			} },
		},
		{
			{ {
				0x792621ec0a4477cc, 0x99fe0f116262c7fd,
				0xb3c164e8b2278be2, 0x018e6237486c4acc,
			} },
			{ {
				0xc89faa11559038fa, 0x531c5dd26893683b,
				0x3764cb0a6abd1066, 0x16b5a035778b79b6,
			} },
		},
		{
			{ {
				0xb02b45e0c57e7fb8, 0x1531e6022e3c9426,
				0xdef2f9f10dea8e83, 0x1ea5c5a27da88077,
			} },
			{ {
				0x714c0bbcf0ac6d91, 0x49390c6dcee6b506,
				0x6f5eb6699f57c2a0, 0x0b641853f4767a4a,
			} },
		},
		{
			{ {
				0xc71edcaf86e15b0e, 0x5a3bf94adbaafda0,
				0x202c951b940c0d73, 0x11953deb5eaa3da1,
			} },
			{ {
				0x5edfdcc5ce3689dd, 0xd07e041cbc76622d,
				0x064278d454a0b1e6, 0x052af64c583afdd9,
			} },
		},
		{
			{ {
				0x451c000edf8d80a9, 0xc20fd2950f61bbcd,
				0x5741b4bb18a618f8, 0x0ef3acd93c22af99,
			} },
			{ {
				0xbd2295207cd9a67e, 0xbd66f8d92e1eb24b,
				0xbdbe09ec6d6683d4, 0x098d43bb4e5f0e8f,
			} },
		},
		{
			{ {
				0x9ef81b54ea907c49, 0x31b2f4c3297a8544,
				0x57df589307311537, 0x0842b82260cf8e2b,
			} },
			{ {
				0x6bfabb73bdb15cad, 0xa5cc4579f4974892,
				0xbf5c1f1a89a51a4b, 0x017dd90afd07127c,
			} },
		},
		{
			{ {
				0x5b7810c7b5bc6c76, 0x998d4af91df7c4ae,
				0x388886f388240174, 0x1739b7fefbfca1d7,
			} },
			{ {
				0x89b7271eb699352f, 0xfc7a3b2b4f0a9258,
				0xa7296f6fafd94232, 0x1ebf39aa9687b8a4,
			} },
		},
		{
			{ {
				0xa2d20a55a99e2914, 0x0db2fbe1c53b6299,
				0xb5965c562d80e4fa, 0x0e9f8fdd6115002e,
			} },
			{ {
				0xbd69d90ee1291db8, 0x45c8bc49d865833f,
				0xdb642163f4eb963d, 0x11af8cdec543dbdd,
			} },
		},
		{
			{ {
				0xfbc87831bce73656, 0xca401a134c8e0b88,
				0xa8d1764261e9ff4f, 0x04c3f9245c2ca588,
			} },
			{ {
				0x74793e34f4ca317d, 0xd0ed5d8ecabdab3a,
				0xeaabdb0128440ec9, 0x23d6ccbd9ae0604f,
			} },
		},
		{
			{ {
				0x8da27ebf0ca0f558, 0x684892409914bf3e,
				0x7a8d375d529d2e69, 0x00fd94fd21985878,
			} },
			{ {
				0x00a279deeafd6b97, 0xaf0beebd47c2225f,
				0xf2b4cf4b2181babd, 0x0697c9318528b068,
			} },
		},
		{
			{ {
				0x255cfeb82a3ddba2, 0x5f9acbd89012f65d,
				0xdf520605127f7f1e, 0x1a9647de741fcce4,
			} },
			{ {
				0x879dfd4d4d679149, 0xdb465bc0a21cfaf6,
				0xe9b7a2ee7fde5b74, 0x1920a9bbd271966b,
			} },
		},
		{
			{ {
				0xca645862a2bfc0f3, 0x994819ba8f6cd7fd,
				0x91ef317622197125, 0x204f831b45337c7e,
			} },
			{ {
				0x0be0902058c0dbe3, 0xd1a0d597355b6f5d,
				0x46734e5ea1580f27, 0x0d407913d63d4c44,
			} },
		},
		{
			{ {
				0x8c56e7e2d10d8304, 0x8568dd2816bb5215,
				0x448935313b671b73, 0x0bdc68f9c840d4d6,
			} },
			{ {
				0x62f83922eee2a9eb, 0x916280879f017b24,
				0xa9d8c1c1bbfbbffe, 0x183725efc35c5c75,
			} },
		},
		{
			{ {
				0x1c3d6a81dca4f4b5, 0x1ab8433dea1ad86f,
				0x828bec4d4e3530cc, 0x0e1cdd1f564f7028,
			} },
			{ {
				0x2440a19ad7bbcb0f, 0x51f3cf9bd721e079,
				0xa52c21ebaf853fc4, 0x04d7066b571ec302,
			} },
		},
		{
			{ {
				0xf66cf24ffb0319ed, 0x2b663e1553ad5b04,
				0x672125c9f53cd809, 0x2480fbd7dd733224,
			} },
			{ {
				0xc8236b8533042224, 0xa772507f4150fb99,
				0x007cf22e9d0a8cd4, 0x0fcf91b3943b5399,
			} },
		},
		{
			{ {
				0x3306887d12efd4ae, 0xf851c2b15c79a117,
				0x56196d0bb7632152, 0x20fee96123c1e02b,
			} },
			{ {
				0x45fee2319198d26d, 0x4b7d9263d0f6c018,
				0x6886a8d9a3a67257, 0x18d04b69f83f05bd,
			} },
		},
		{
			{ {
				0xc7638a4724383a3b, 0xa3d9242d1e3a1c98,
				0x6c3fbda0970a790d, 0x18aaea4459ee6535,
			} },
			{ {
				0xfe88370d5936ec89, 0xcc5a7aa4b6f0e188,
				0x5c0995c4519dc2a6, 0x1b14c85536ffbe7a,
			} },
		},
		{
			{ {
				0x2b2f8cad31e81ac8, 0x6e259dceb20a073e,
				0x0ea3f05b344477fb, 0x01465ca18c60b652,
			} },
			{ {
				0xb7c2d2d01c862128, 0xa8b8115f9346609c,
				0x1a172d9106863d4c, 0x0366949e75873463,
			} },
		},
		{
			{ {
				0x7a83123031adacbe, 0x504ae3c99cada57a,
				0x71a837fa41b1a6f6, 0x211f976e816b05a2,
			} },
			{ {
				0x6fcc231a0761aa94, 0xb61b89a881d324b8,
				0x8422e55a8d1bcac0, 0x007bc45038f22ea8,
			} },
		},
	},
	{
		{
			{ {
				0x2af507edef4a9854, 0x9d4b626791fde13a,
				0xc345ddf415e8636d, 0x1a80deb31e345164,
			} },
			{ {
				0xbe9b5e30ecfce270, 0xec7de74eff2705c1,
				0x4270316242de13ea, 0x13ea11278f58163e,
			} },
		},
		{
			{ {
				0xdae80bd752576acc, 0x6cbe2c85493f4756,
				0x1734736e0f21c046, 0x2079d9ade63ce199,
			} },
			{ {
				0x48baf0b93950d51c, 0xd08694f4208fbdbc,
				0x9476323ff5adfd62, 0x18de931aa879a071,
			} },
		},
		{
			{ {
				0x64cad4c0e658acfe, 0x44ec67dac9be2772,
				0x10d239e6430b2437, 0x124acdf142f49850,
			} },
			{ {
				0xc5f75f3a186af47a, 0xe0ac184781061d9a,
				0xa7c0abe20faed200, 0x05561355781ba008,
			} },
		},
		{
			{ {
				0xfee22db351247e03, 0xc7104098beffa1de,
				0x2c386ea6527947f0, 0x1c169096bea7e22a,
			} },
			{ {
				0x658bf42e05a7a3a6, 0xf77db19d9aa5b336,
				0x13684d8b3ec8a345, 0x1ecfc9ce6866664c,
			} },
		},
		{
			{ {
				0x53424d2a97db0521, 0xcc884b56326acce0,
				0xf07099cc025c8c59, 0x119f9988a9e48e40,
			} },
			{ {
				0x1745918578e44edb, 0x348fe031be6afe73,
				0xcd0ec362215df068, 0x1f9f930bab0d4a8e,
			} },
		},
		{
			{ {
				0x5c57542b8153d46e, 0xb5cbb5d107b6e2da,
				0xc36e128ead40907e, 0x11951c99014ba37c,
			} },
			{ {
				0x5a42e1eba974378d, 0xda1e5aa19ba3076a,
				0x145948c519c48e58, 0x00dbc21389c2860b,
			} },
		},
		{
			{ {
				0x46bf1f4388b8e7fc, 0xa2b270d82814e6b2,
				0xf501f2d59e8f27d2, 0x1fa1b41cd7a1a638,
			} },
			{ {
				0x761f78a118e474a6, 0x4db4c3fa827e24de,
				0x251e79d39c11cbbe, 0x0e1261668be1aae3,
			} },
		},
		{
			{ {
				0xce5efb994d1da280, 0x30ca18947710f357,
				0x76297ab8bb72fcf8, 0x1e7720145fdca9a0,
			} },
			{ {
				0x19dd72481248863a, 0x49e408033b03a6c2,
				0xea585c43afe6b51d, 0x0ccd7d50905f09da,
			} },
		},
		{
			{ {
				0xedfacf204a4c77ac, 0x57018161924b5d73,
				0xd9093e790c9680da, 0x0aa439ede6e9cf55,
			} },
			{ {
				0xd06b8da8fce8883c, 0x8f65fcfb8a223c9e,
				0x002dd4d04a570a46, 0x161b53e3ea106b95,
			} },
		},
		{
			{ {
				0xf861e7b71c4bfd56, 0x7ac2960c5ae7c106,
				0xecfc737b0fcc35c0, 0x1c1066c423e13f11,
			} },
			{ {
				0x0d70eb4dfba2fcef, 0x54ef2103d85cd983,
				0xf8254375a6c55f47, 0x1a39f4cab6d0638f,
			} },
		},
		{
			{ {
				0x5523bb04f6c913ae, 0x319261daea28c5f3,
				0xef34a07343811d46, 0x1e9c4aa703c293e9,
			} },
			{ {
				0x58e3d91a86ebb19e, 0xc6d65f8197d33e95,
				0x0ed97d25bb82bd1b, 0x015234854bd016ab,
			} },
		},
		{
			{ {
				0xa1b10eda4b85da1b, 0x3b0c15cbeba42c3a,
				0xe7cd11a78a4a854d, 0x0553d3aa09030110,
			} },
			{ {
				0xe6a1890b37be71c8, 0xac87fb35b00c5a9a,
				0x9c7930d58b4ad99c, 0x222175176fd1f021,
			} },
		},
		{
			{ {
				0x715d78c0d735e757, 0x621fad5ea71b8ed0,
				0x5d76202af865a749, 0x159d31d7fbe2d3bc,
			} },
			{ {
				0xfba4c6aeb8c4bf43, 0xc9f38912e540971a,
				0x6139572b0488a450, 0x16f36f669c61b1f2,
			} },
		},
		{
			{ {
				0xe5120195700f41c7, 0xec023142d108b64a,
				0x671db191b4126b43, 0x090c6531e067ae01,
			} },
			{ {
				0x8894687f6c5b02e4, 0x31ac4d6c5e40f832,
				0x69e10690ab8b473f, 0x0c5c1c84317dc83f,
			} },
		},
		{
			{ {
				0xf3721ed6fee30688, 0x3559bfa1dc336498,
				0xfe319bf7f79580b5, 0x0e2563d25c873d05,
			} },
			{ {
				0xd6276c4159cbc215, 0x4dfb67e11a7a8dc4,
				0x70a77771244db293, 0x12f849b1732e2b8a,
			} },
		},
		{
			{ {
				0x20031931799d4e5e, 0x6b0266ce934eece5,
				0x1ee89a1394fa1c0f, 0x15e48603323468d7,
			} },
			{ {
				0xd678066218e8926a, 0xf87e83be37045a70,
				0x40c1058e63f832ae, 0x1df47b078ae98396,
			} },
		},
		{
			{ {
				0xfb60e0b611e10cea, 0x943f30e8081a9d76,
				0x52dce3bd270b036d, 0x14be1eb5bccf4775,
			} },
			{ {
				0xaa809e82318a096d, 0x4eb49bd10482ad25,
				0x617dd60f0dfa28c9, 0x100a4ce1fef94c82,
			} },
		},
		{
			{ {
				0xefa1fcae57decc40, 0x42443ddb2ee5c4ce,
				0xf93cbe7f76f9572f, 0x0cc8bc900380d9ba,
			} },
			{ {
				0x2427aa2c9f5d84fa, 0xb6c1477fe60716a7,
				0x7edac9bba6dd6ed9, 0x17681d956fc0d357,
			} },
		},
		{
			{ {
				0x3bc7476f30238b1c, 0x0c657dffc4f07bf7,
				0x4b10b13f5d7c87ca, 0x2208ef7459ba26da,
			} },
			{ {
				0x1f3fd8475a5f3fa0, 0xe8cd04e73879b290,
				0x594e1d53cb220f5e, 0x11664c6dbf1c976c,
			} },
		},
		{
			{ {
				0x3b0cd36c8ca872db, 0xea9e93699b7e021d,
				0x81b77a13ba0b7f96, 0x1beac8fce542402c,
			} },
			{ {
				0xec0911cabac42e52, 0xdfe9f36172604ef4,
				0xbd465f2bdb18815c, 0x0ce333704075ecf0,
			} },
		},
		{
			{ {
				0x32e6b9c287787461, 0x8b43ff3eb72d0bb1,
				0xb58c8aba6d2ede7a, 0x1d4e0058bde3a7c9,
			} },
			{ {
				0x7667de2ad96f6750, 0xe58b5ae42230e6e8,
				0xdb64cbfc1a44cc12, 0x094bc6441d6996c4,
			} },
		},
		{
			{ {
				0xd5d489bb27315aae, 0x0d25420cbea8f9b9,
				0x71d8a508c4d71f18, 0x06cc4d0e0f5c9f18,
			} },
			{ {
				0x3c49d0dfd22e0bc3, 0x9f25c1464dd34472,
				0x7484e7574ad9aa2e, 0x0a5a806a9d765341,
			} },
		},
		{
			{ {
				0x3efc09228e020f58, 0x1e098b21e181f2e6,
				0x71fb627857889dac, 0x1d3cf997f0a57776,
			} },
			{ {
				0x642bcdd176775e37, 0xd0475fa77872f013,
				0x3bd7af9ddb40a312, 0x1b0227ac064ac33e,
			} },
		},
		{
			{ {
				0xcb723fc30cba7bb7, 0xed5b64c74db06bdf,
				0x6b63526f186c08a3, 0x206e6180af6dbb50,
			} },
			{ {
				0xf436f3c1c10f9f88, 0x20fe10aab15133dd,
				0xe3559c1f7dde192f, 0x2141582f3b75a7ea,
			} },
		},
		{
			{ {
				0xbbafde459e39b105, 0x842e7a7c6fe3f2aa,
				0xfc148e67143637c9, 0x0eadf147a90f17f3,
			} },
			{ {
				0xaae9927faff334fb, 0xf597eb92ebe88729,
				0x9fc48b5f26d52486, 0x23bcab7e26916f6c,
			} },
		},
		{
			{ {
				0x4b67e8b42c03d6e1, 0x5a69432d6d79aec9,
				0x56682517bfab60b8, 0x18a317c2c942d6a7,
			} },
			{ {
				0x731ab97bf49d8cea, 0x53089a2d48477338,
				0x2a062e80162d73c8, 0x11573e16154e5d6c,
			} },
		},
		{
			{ {
				0xedac283115f60f8c, 0x6b73c9d4e103ada8,
				0xf421f8f9e15f08a3, 0x001b2490299e0a57,
			} },
			{ {
				0x78f7d3d8218518b5, 0xb666653f25ed3358,
				0x52b5a949ab5624d9, 0x0a417b76a21ee5ae,
			} },
		},
		{
			{ {
				0x72eb8e4e63d03030, 0x2c23c2fc77ac6170,
				0xb3fc8172bf8878d1, 0x0f8d4e14cb6990d8,
			} },
			{ {
				0xa6c6a1d0599b5d51, 0x024c56d71fcb1fab,
				0xa17752d0675e3495, 0x02d951b003b45a8c,
			} },
		},
		{
			{ {
				0xb1fdecc7fb0d0ab2, 0x7474ef857fad76c2,
				0xfaf8e1a7094260a6, 0x1456a58a0ed46a84,
			} },
			{ {
				0x117fdb0838aca844, 0xb3a0f80257580b25,
				0x669b8963ebe75ec7, 0x173b33b159ffbb9e,
			} },
		},
		{
			{ {
				0xdc212d9f4bb186ba, 0xcdfbc0d1abdf4087,
				0xafa2e1fdb4bad86d, 0x2513ca72ea856b85,
			} },
			{ {
				0xc991f90b9cc755fc, 0xe6250f4897a58dc5,
				0xebd08f85367cc92d, 0x0a5c5cce79f21408,
			} },
		},
		{
			{ {
				0x251c6f2513362d45, 0x4760b7fbac01e326,
				0xdf3990f26c7aee28, 0x020eb22892f45de3,
			} },
			{ {
				0x64f71fa899615459, 0x15c6c8cea9a47afc,
				0x6a191974892ab383, 0x015163d26bb38ad3,
			} },
		},
		{
			{ {
				0x24639fe0020846c9, 0x366ab7adee008ec2,
				0xd15dda70086da675, 0x03fa21887b5c8435,
			} },
			{ {
				0x9dd4a900f8b0d799, 0x8cc4c5322815f28c,
				0xb9dfa105d5fa9e7c, 0x19b34448c930227c,
			} },
		},
	},
	{
		{
			{ {
				0x901ce4eaa9fb19df, 0x618f2953292917b5,
				0x2f796adf0012b273, 0x00bf7f56101344e8,
			} },
			{ {
				0x28c7445b6715ac2f, 0x1d6d7c7f65a7af71,
				0xb41d2fa717f791d5, 0x1ad729b87a38782d,
			} },
		},
		{
			{ {
				0x63b7fb125fa0545d, 0x3c94d6069c0176c3,
				0x11a109f5a5b633e7, 0x0b4de490958d07a6,
			} },
			{ {
				0x3fecb999f7770e03, 0x014cefcd29215b53,
				0x3b7dda15eb17ee8f, 0x0f06524bb15cd867,
			} },
		},
		{
			{ {
				0x44e20404db002966, 0x9fd606954e70d14a,
				0xcf214a72b4cc2cad, 0x121d30680261b285,
			} },
			{ {
				0x1ac5601c8d6446af, 0x03cfe8ba2e9bfb8d,
				0x7803448c3267d0d3, 0x0c603e1921544b6f,
			} },
		},
		{
			{ {
				0xb8b9ddf6c0eae76b, 0x0b77a3857ae3c8d1,
				0xec74069cdf399e49, 0x0d98d1c08617612f,
			} },
			{ {
				0xf5b7f9c7e2aa7b2a, 0xe625a30be618dd22,
				0x8f516e1dc032ec31, 0x003c5ab9d20cd233,
			} },
		},
		{
			{ {
				0x6c4939bf1b0c41f6, 0x124dd8c48708f09c,
				0x80a4c33806d1c8a4, 0x0af6a2a3a9e0d1e6,
			} },
			{ {
				0xf21902291200a952, 0x25aad726230ee8d7,
				0x1010250374cf3beb, 0x1e2a6c6f8f11a9c2,
			} },
		},
		{
			{ {
				0xe2071404e9fc5911, 0x592ff84ae56fbfa9,
				0x40f1c04c3134ce0e, 0x042dfc17a5344cc5,
			} },
			{ {
				0xcaf30e9e3543b776, 0x46a3cbdd2595c6a6,
				0x32b8100b83f27cb4, 0x1cf80cbe8bdf8fe8,
			} },
		},
		{
			{ {
				0xe0e98820391a0ce2, 0xce1a7b08687d6c52,
				0x37029ce7405bf41a, 0x22588cacbe785ed5,
			} },
			{ {
				0x4705d38d67472b9a, 0xca1207bbe4e4eb38,
				0xd110126dc31a44c7, 0x011154a338814681,
			} },
		},
		{
			{ {
				0xf950b5839d8c08bf, 0xe50fb93221d26957,
				0x5de68c773ec65535, 0x0e7e4decab26913c,
			} },
			{ {
				0xe525118d82690a9f, 0x32ca1037bcf29b20,
				0x424097aab6480489, 0x1575f1ffe48bfba2,
			} },
		},
		{
			{ {
				0x85abaccc1e3fd574, 0x142c03c52dd03b09,
				0xb101b7cba07f59a2, 0x1753ce6eb1302f99,
			} },
			{ {
				0x99ad54dbe6e7757b, 0x645133790c7834ce,
				0xaa31109a771fd779, 0x0808c75a2aeccef8,
			} },
		},
		{
			{ {
				0x09343f65e7eb7b6d, 0x4c7d1f6dfe9a4589,
				0x39568953bcfb4b6d, 0x07ac5ff0b246613a,
			} },
			{ {
				0x72eb718264768ae4, 0xa605cf1450f2df83,
				0xc9ed06688dcb76e9, 0x1c508aa85fb107bd,
			} },
		},
		{
			{ {
				0xd83507e614a8f18b, 0xe675dab37ab53ca5,
				0x932c3551f22e4ed1, 0x0bb196572ffd9aa8,
			} },
			{ {
				0x5332f53ac2dea081, 0x40d73d326b678a47,
				0x8f9e70ebc11881c9, 0x0724babe503cad46,
			} },
		},
		{
			{ {
				0x683f8753218b224a, 0xfc424b1299a75d74,
				0xb6d699a1074bceba, 0x23756fb2ea1d64fc,
			} },
			{ {
				0x6e170c87141b0db7, 0xb5febc8bf06a5037,
				0xc7f371ad017ee251, 0x0b4b1ffd35ad1194,
			} },
		},
		{
			{ {
				0x54252f365cd02bb9, 0x2093b0bc99e160d5,
				0xc40bf51b80ca7951, 0x0929b3744a46120f,
			} },
			{ {
				0xcc349034cd596940, 0xb46181d2a607d853,
				0xd9bdffdf8fa8acbc, 0x0b4d124e9eebadb4,
			} },
		},
		{
			{ {
				0x20e1e3a142abe3d8, 0xbe46a4fb0fca74e2,
				0xf3ec450ab4c8289f, 0x09d81b595dacfb11,
			} },
			{ {
				0x4a1b5fded0e46132, 0x73776655cab71c2c,
				0x9927fc2110418e8c, 0x0fea46225eed698a,
			} },
		},
		{
			{ {
				0x2da71b10ad906d60, 0xf767b4c08d721418,
				0x747c96b2bb7b583f, 0x0438ed5b32505d88,
			} },
			{ {
				0x8cc68a2711bf8d7b, 0x80d6bdfbfe88bf0f,
				0x8ff5fdde46f3ab7f, 0x1f6805e4a6f505f7,
			} },
		},
		{
			{ {
				0x3e15b4b29d4b9f2c, 0x9d3abfbcea5ab666,
				0x4124b8f11a117027, 0x18068b8f0c04ddc5,
			} },
			{ {
				0xd298b585b349df52, 0x7c55c7357434d23b,
				0xfa29a05cc4f35ffa, 0x0299585e79ce0859,
			} },
		},
		{
			{ {
				0x237e251d704c16b1, 0x053ef974c71d3173,
				0xdc0aa54729c8021d, 0x13e81f2412d8a33a,
			} },
			{ {
				0x74ffbd8bd34909de, 0xa1f66bb61e1062c3,
				0x9489cf9f79257d55, 0x1d460aa1c0ca166b,
			} },
		},
		{
			{ {
				0x1feb1320a2e2754a, 0xbbd4d80fcf49f7c7,
				0xb80bfc48f6edd425, 0x22d3dc626ee0b11d,
			} },
			{ {
				0x8755ca5241192263, 0xd09590025de2b19e,
				0xefdd90bd74a63efd, 0x04ba2b1e38c94fa9,
			} },
		},
		{
			{ {
				0xd9f46c5bd9c7fa23, 0x749178796e9b64bb,
				0xb68cb6b4b6e80e41, 0x0f29ece91c8cb2a4,
			} },
			{ {
				0x61cbae06571bd67c, 0x9208365d4cd5267f,
				0x9aca6a767043a59d, 0x14d5d11965d09a47,
			} },
		},
		{
			{ {
				0xa4b66df6a5054e84, 0x6ccd37bec74fcd01,
				0x558b31189fd9a66f, 0x139b24bf73de346c,
			} },
			{ {
				0x063c1e3a369a185e, 0x6b22cd50fb74bf1c,
				0xb464b3543e14cb4a, 0x11006591156a679c,
			} },
		},
		{
			{ {
				0x1d1bb31fa455b08b, 0x87466143e3e6ace6,
				0xad8aec828a94193b, 0x03dc44e27999ba00,
			} },
			{ {
				0x0af5e9dd037f7e82, 0xae701f9e168367b0,
				0x32a4d667b677254b, 0x1837f85556103f57,
			} },
		},
		{
			{ {
				0xe990c5ccbc4327d0, 0x1ec3a1f5e0b4e48d,
				0xb812986f8ee79874, 0x1659cff5edef4d5c,
			} },
			{ {
				0x5269ee2b2f723554, 0xc8e3f1805b0f063b,
				0xb700ec4711f888bb, 0x01123d28e3bfd137,
			} },
		},
		{
			{ {
				0x14ad3eaabaeb59b0, 0xaaddf8480b9788f1,
				0xd10c6428a0f4a710, 0x0b346a5154f35b78,
			} },
			{ {
				0xb4d2a1a47d708a70, 0x6e550c3fa4f52400,
				0x958d7bf63e9b365e, 0x0ebac37a730d29a6,
			} },
		},
		{
			{ {
				0xc842a03a21831e0a, 0x1b24b2ad40429349,
				0x1fd3377dc8a2ea1a, 0x0c167a3ca5faf8ee,
			} },
			{ {
				0x5e858bbe110cf65b, 0xb15237baa3be8680,
				0x37df4308c8658c0b, 0x191fc238314cf73f,
			} },
		},
		{
			{ {
				0x7526e9504e473462, 0x854e6e133dc80a8e,
				0x406991a068082dd8, 0x121266dfd7b88974,
			} },
			{ {
				0xadd58229a6909d3f, 0xab8e88a6517def30,
				0x364c7d22de59f267, 0x05ac22729ce2b474,
			} },
		},
		{
			{ {
				0x6190a5e627e810ec, 0x1886efcc03ab415e,
				0x600e648e82e48956, 0x0c6552017267ed98,
			} },
			{ {
				0x64ee530afc8cc097, 0x18a602ebb71bd366,
				0x8fc5a150a60a9855, 0x20413bb8dcd8135b,
			} },
		},
		{
			{ {
				0x5db32f3a3fd08cad, 0x7dac912a442e3484,
				0x2b5b25ac1075e21c, 0x0974a1fddcdea26e,
			} },
			{ {
				0x7798261ba7959979, 0xd38aa02138ad9705,
				0xab9705bafb4069f3, 0x1f680f99dd7f0b01,
			} },
		},
		{
			{ {
				0xb944688ebf90af3d, 0x722039b6babd39bc,
				0x73bdfcb8413e598e, 0x0515d26d6bc96b5e,
			} },
			{ {
				0x778f447cac603bf1, 0x1a0896e049ecd2ed,
				0x39e63ac034a2f792, 0x05cb92b2ed58913f,
			} },
		},
		{
			{ {
				0x8a4e63cf47e37454, 0xba5d7263c19a551b,
				0xa4e888fd0885ed4f, 0x0e0c59a9cb374766,
			} },
			{ {
				0xf608e37324083103, 0xc340f11964da63de,
				0x2d65aa6241d9b7d2, 0x0fffe9a8909036d5,
			} },
		},
		{
			{ {
				0x9933151296688416, 0x74f54bf0b27de14b,
				0xc5f4200dbfc31c50, 0x205f0f7c425454bd,
			} },
			{ {
				0x470def146a9b332d, 0xcf30a5d48d1b157c,
				0x84d667bf5bcddbdc, 0x17953942576c1e4f,
			} },
		},
		{
			{ {
				0xb5078a88f7632717, 0xd03da123693a5847,
				0x2a18a24cb76fefc1, 0x0e46c79223d643eb,
			} },
			{ {
				0x90811828637baa42, 0xe46bb6e0923825ff,
				0x4a652226adf13a86, 0x0b070dd847594f86,
			} },
		},
		{
			{ {
				0x44bea00c32e12c53, 0x7df5b8dc58d3dad8,
				0x8f4cd08eb2bd8a38, 0x1479eacbaa121529,
			} },
			{ {
				0x6d245f72c66328df, 0x6570961a16fda725,
				0xc26d16604f9f4929, 0x1375e9cdf8e21b1e,
			} },
		},
	},
} };

const struct bn254_g2_comb bn254_g2_generator_comb = { {
	{
		{
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
		},
		{
			{
				{ {
					0x8aa6abd6960f14ff, 0x16f4a65a87efefe5,
					0x7a9e7df1c857b2f0, 0x1256264403b186c6,
				} },
				{ {
					0x7d9a9bdc8eb899fa, 0x55956d8d782b19cd,
					0xe6b9604419d2fe11, 0x0601323c79d9bdef,
				} },
			},
			{
				{ {
					0x187c276eda674dee, 0xc043b8d9f35872b7,
					0x5efac0f867a35c1f, 0x084a96c23cafcf7b,
				} },
				{ {
					0x71453ee4be7030aa, 0xdbb3387504ef2aa9,
					0x9dcc4511990571eb, 0x108174c774a0a3b6,
				} },
			},
		},
		{
			{
				{ {
					0x3cd78d3759b1391d, 0x31e61dc053b574e6,
					0x82232625d0c36228, 0x21a1378495fed2a0,
				} },
				{ {
					0x8ab12f6e0fafdcaf, 0xfa8de05885b3ff80,
					0x6e8230070bea1089, 0x216916d7d2df98a0,
				} },
			},
			{
				{ {
					0xf3dda53e2265c5c0, 0x0e862c50da098f2a,
					0x1e60283136a2103f, 0x1fa14d2ca78273b6,
				} },
				{ {
					0xe90a0e5d47d29637, 0x859557c88096c3bd,
					0x4928e4e5053169ab, 0x2475c5224678192a,
				} },
			},
		},
		{
			{
				{ {
					0xbde9c9867c0edfd6, 0x7d69f700df1b22f8,
					0x7f38e3e3b5ba4082, 0x0e8fed82a7cf9d28,
				} },
				{ {
					0x0e42ff5340b6e156, 0x1035eb63bd937151,
					0x7251cf34df257459, 0x1d53441166f9712f,
				} },
			},
			{
				{ {
					0x09c4629c2267d23b, 0x7a038aaef8a9d9d9,
					0x85d1cbda162aa739, 0x06728192a720fcfe,
				} },
				{ {
					0x409b12e36e691f8a, 0x81b7bd084322e184,
					0xf7ec2192a8b0bfb0, 0x11a0f46a2a003910,
				} },
			},
		},
		{
			{
				{ {
					0x1856e61bc02e6d70, 0x783f1e1175abd774,
					0x0b27a11c676d3add, 0x2342c4ad4694167c,
				} },
				{ {
					0x98e8a3ef5e77ef6e, 0x525365c8c39d9e0d,
					0xc510575e964cbe80, 0x1c60a199962830c1,
				} },
			},
			{
				{ {
					0x0490fd419bc04a45, 0xa328429852688845,
					0x3d8eabd86ec26cd3, 0x1bb3ed094ec46d3a,
				} },
				{ {
					0xff2b094c625e5e7c, 0xaac3614915d99e11,
					0x7f95532f9378f489, 0x0593d315a5e25130,
				} },
			},
		},
		{
			{
				{ {
					0x530630bd9755042c, 0xeaceb18e94010d32,
					0xe6d89ff9f8615ce0, 0x1774862771ca6245,
				} },
				{ {
					0x0938dc304e8930a5, 0x07a725d0f94f7b9f,
					0x0b7712dc0de87e95, 0x11c848c300b31ecd,
				} },
			},
			{
				{ {
					0xb58d50c5fdc438b5, 0xc9533e11acfdee22,
					0x0d8b7127139a4a34, 0x0a42760486cdcd86,
				} },
				{ {
					0x9ac238bbdee0fb3a, 0x4c1106426665d7b6,
					0x56af9e8271c1cad5, 0x0a0d07d05fd63ec6,
				} },
			},
		},
		{
			{
				{ {
					0x4ce6c6bd0ff53651, 0x78167893ad3acb7a,
					0x001969c71a0d8234, 0x038e48485ea84c3f,
				} },
				{ {
					0x5bff131e028ba4a0, 0xdd43b0e4b62a5ae8,
					0x81a37221ff43e579, 0x1a2109b4f7ff7cf6,
				} },
			},
			{
				{ {
					0x0a3bd3af0ca67370, 0x78398e9f7e27236e,
					0x16ed39d81aacb292, 0x1df47e75cccd7189,
				} },
				{ {
					0x2bc22c8ce6f85efb, 0x8ed7cf05279f18ac,
					0xe33d98435748fa07, 0x23fe8b5f5601668b,
				} },
			},
		},
		{
			{
				{ {
					0x95ea2807e2949618, 0x1dea8760b4e878c0,
					0x6cc7c818eb77e126, 0x16d62fa42e167fdc,
				} },
				{ {
					0x02412f5850c7137b, 0x205b95b988965b66,
					0xff2678055573bac0, 0x102764b6115ea1ca,
				} },
			},
			{
				{ {
					0x31c786dacfc69215, 0xa234b44f6f619f0c,
					0x8598d9f46a74d0a6, 0x06205b6fd7df5fa9,
				} },
				{ {
					0x57f42b91a9270e9b, 0x06195af12acdcdfe,
					0x6354335cee56d4b2, 0x0851c461c7b182ff,
				} },
			},
		},
		{
			{
				{ {
					0x79b20fb128761202, 0x75a69998c950f76f,
					0x1015505a30ddb177, 0x0bffef216214b53c,
				} },
				{ {
					0x4b7c16691c92af69, 0x9a676daeedec5a9f,
					0x4ed3038525fc4dd6, 0x1c0034415d68b653,
				} },
			},
			{
				{ {
					0x8ea738fdb4eb5da2, 0x3da6c1e5540ff538,
					0xf08f9a905cc05ec9, 0x248b194d486c5b61,
				} },
				{ {
					0x6b215e0a379ed2d2, 0xe2f20a6289fcb8bf,
					0xf93f8d3a588a7d45, 0x1070bc5d24ca2d80,
				} },
			},
		},
		{
			{
				{ {
					0xbbe7812a92ad8da7, 0xbf067b7b1793986d,
					0x92ca8ea87cfed2f7, 0x1185ade55f96f0bb,
				} },
				{ {
					0xf32d8b51bf3c5f83, 0x049937e873f22c09,
					0xc5ec3492da5afedd, 0x174181390de0b625,
				} },
			},
			{
				{ {
					0x02730e7580267bed, 0x5d710630fc77a147,
					0xc56a8c1842f7ad94, 0x16123f058180ba97,
				} },
				{ {
					0xf581f8f2ab3bfc9a, 0x6684995a38361781,
					0x394b0dd096337456, 0x251b4d15a4a84fe9,
				} },
			},
		},
		{
			{
				{ {
					0xa500e9220e86049c, 0xf649807524f798ff,
					0x9a8d51148d482d67, 0x1b2b921962cd0c7d,
				} },
				{ {
					0x1c776e9314f0365c, 0x6166ff807f3e869f,
					0x6e5656f3f681f64f, 0x20cb37a3b8d94893,
				} },
			},
			{
				{ {
					0x8c647541dc9b9c38, 0xfcdda2e2eec73a85,
					0x9830861fd2b19f28, 0x01ff82b3b27ea6bc,
				} },
				{ {
					0x0fca218ad19a5a53, 0x2272d52b2aeaf110,
					0xa496fba7faf8c945, 0x20c26c05c563bfc5,
				} },
			},
		},
		{
			{
				{ {
					0x36c1e2455d5b6f72, 0x407e9d556dd560f5,
					0xa6c67c3950a3d690, 0x1f844eeef515c6d4,
				} },
				{ {
					0xa4f51dc6cd812a53, 0x778e44fe818243df,
					0x427d82b252087965, 0x0157a09078e25e63,
				} },
			},
			{
				{ {
					0x56b82ebcb0dfa03f, 0x34fcc511b07720dc,
					0x0cb62464961a4ddf, 0x121400c26ad1ae7e,
				} },
				{ {
					0x1e26c44190202d9f, 0xb0ec790c57b0a5c2,
					0x1a71fffb36a6d6a9, 0x095d5dca8ef460ea,
				} },
			},
		},
		{
			{
				{ {
					0xdeda79e3ad675c0d, 0x97a1f2a6148def9a,
					0xecffdbc241bf237d, 0x058affbaeb7b4a66,
				} },
				{ {
					0x80a153b5455f5f69, 0xe732b0458f91b04c,
					0x40a6b44e13075c8b, 0x045646a6e0a8dc98,
				} },
			},
			{
				{ {
					0x970b965a444f29a1, 0xa9b3e1d02bdd4137,
					0xea64500be923b2d4, 0x0e2230a5dd32953f,
				} },
				{ {
					0xc022ad7b53a1dc46, 0xc95edf6aa22796f5,
					0x858bd6ff4ea647cd, 0x0fe6963ca0a1a360,
				} },
			},
		},
		{
			{
				{ {
					0xb0b06eabe858f133, 0x68a9022fbbe843e1,
					0x78a40a9170e7e499, 0x11c5e2e2d09362e9,
				} },
				{ {
					0x1484edaf2bf9095f, 0x0c2c71d99a45a06b,
					0x7c2111d6479b81de, 0x12f6daba11a8b5d1,
				} },
			},
			{
				{ {
					0x14a6392a1689d244, 0x797fd3ba358196af,
					0x91ae27bc5eba7dcd, 0x12d2ff07e51d4acf,
				} },
				{ {
					0xb794a2551338ac42, 0x022f057ef3b9fda2,
					0xb395ac7e0e419872, 0x21ccf5624a28991c,
				} },
			},
		},
		{
			{
				{ {
					0x778a6dade789229e, 0x2b76027b93c4c661,
					0xa5bc8ce809cef3e4, 0x195c8bc3ba232bcf,
				} },
				{ {
					0x43bf0c1d24bb5f98, 0x88caee573c156c07,
					0xc3659f971d77469b, 0x2476cdfb7e5da9e4,
				} },
			},
			{
				{ {
					0x341c9622ff21e0f7, 0xeae7670a78c4b68a,
					0x18d177d26b26c7b8, 0x0a95f2198213fdae,
				} },
				{ {
					0x3a857ec0471471ad, 0x762fad79690ef73b,
					0xb44f265f6d47a2e8, 0x0caad31b33363a97,
				} },
			},
		},
		{
			{
				{ {
					0x2c2a83d0dcab7071, 0x77eeb278bec42552,
					0xc5adbc3fd6a1ab59, 0x1f5aab2638f4953f,
				} },
				{ {
					0xcb88d12811f9660f, 0xa27a914e952f133c,
					0xb10fc571e724d611, 0x0c5657f0c405e0c4,
				} },
			},
			{
				{ {
					0x419a513bb0a57d87, 0x2a14b53cdc493618,
					0xc006e88ed9fd7568, 0x098a6d8a7ca6b58f,
				} },
				{ {
					0x5d7707aeda9ae20d, 0x29a0394da4b272e7,
					0xc0677e18a6b85a6c, 0x070ea9ab58fc5f52,
				} },
			},
		},
		{
			{
				{ {
					0x160ed93b9a56063b, 0x75e9045de0da42b9,
					0x2e080a954e4171a9, 0x09172b6d90157ffc,
				} },
				{ {
					0xb432482caa28d87c, 0xe41f8e695b3f9320,
					0xfeb5306c12573039, 0x206ba997e9399699,
				} },
			},
			{
				{ {
					0x41f346cec267ab27, 0x316a714b30f4b801,
					0xa25d87f198d72b07, 0x0e27610e752808d3,
				} },
				{ {
					0x10129c9410d152cf, 0x26e2e5cdc96a1b48,
					0x3e6ff9cb21996819, 0x0ce9915fed7caa4e,
				} },
			},
		},
		{
			{
				{ {
					0x6f81650dec6efae0, 0x2ce3f4738874bd37,
					0xe642d03cea67a6e7, 0x128bfd5c1a39f2f1,
				} },
				{ {
					0x8c1b1da145fa57a5, 0xa1efca12d6a01c2a,
					0xf215eba9345f4a6c, 0x155b72c1a329d4ed,
				} },
			},
			{
				{ {
					0x22897fe1a02e6f3e, 0x1b35a4998995ceeb,
					0x175f12fed18e124c, 0x15fa13ec6705336c,
				} },
				{ {
					0xa457e7b5fd748561, 0x1cea0818c0a99720,
					0x16cd2906e552371e, 0x026aca7243a93b34,
				} },
			},
		},
		{
			{
				{ {
					0xbf76800c96726381, 0x42e38d9a397a65c7,
					0x82332c20110afd2a, 0x1722531985b3b346,
				} },
				{ {
					0x0dd5a53729105022, 0x0aa6810e5ce43c02,
					0xfbc7ddf776baefa9, 0x13b3ee14107cf638,
				} },
			},
			{
				{ {
					0x2a40e366bced2c98, 0xdc5d332ae872ab71,
					0xdce8b2725e17b159, 0x0a858683f51ae73f,
				} },
				{ {
					0x22b981208e6dc7ba, 0x91d9020107dc3fc4,
					0x880f778f3c6a2f66, 0x131a1a9c081afbf8,
				} },
			},
		},
		{
			{
				{ {
					0xd8cc33056df4e9e3, 0x2ce9c9147f11b988,
					0x1942cd99cf203935, 0x1fdf3cce0cf34cab,
				} },
				{ {
					0x4212d96725283844, 0x7d5e972f8cb13dae,
					0xa225a17ef5bd2f91, 0x019639413cd13bfe,
				} },
			},
			{
				{ {
					0x00d3fc1862639e07, 0x883021843f523920,
					0x92e5cab4690876e0, 0x199ae2136d97a0da,
				} },
				{ {
					0x2d6c05abb0ddd365, 0x8319cdb116fd3509,
					0x1556b4ffb40c3bac, 0x15cab2d5a46716a9,
				} },
			},
		},
		{
			{
				{ {
					0x235c43b620035fc3, 0xa16ef192fb38a13e,
					0x65bd46dcbf6a9ff1, 0x1e65c852668ce1e2,
				} },
				{ {
					0xa130b66972880b30, 0x0a935b916ad7f186,
					0x722a88e5bb79ab17, 0x1e11bd5d50934788,
				} },
			},
			{
				{ {
					0xf737c7297f3919a0, 0x025f6554f6796333,
					0xf7143411c624c9e8, 0x1ea74d9c1ea666c7,
				} },
				{ {
					0x44110dfd86c20d04, 0x6910321cc4f2eca9,
					0xb1e5a99a4ee244f1, 0x1a03c0a28b7e3d7c,
				} },
			},
		},
		{
			{
				{ {
					0xc96e0109a3492125, 0xc0ff5c0790b3fdd2,
					0x97c997a43fbb179c, 0x0884297497d7774a,
				} },
				{ {
					0xc5872546c21e3d0c, 0x4e422b179640d578,
					0xb42b54b567c022a9, 0x1b6767c490dfcdc1,
				} },
			},
			{
				{ {
					0x86c6e0e1561ed309, 0x5a8fc811c698d39f,
					0x66ec77f3310efb9e, 0x09978bf31a6d6d71,
				} },
				{ {
					0xa66214e0cac3d8cd, 0xd8d40aa231451717,
					0xbfde0a0bd8d97491, 0x1671f426f13ee524,
				} },
			},
		},
		{
			{
				{ {
					0xe9a72ea5f549030a, 0x7bc73be73d38c2a2,
					0x9bd558a37862b7b2, 0x1137976c6110751b,
				} },
				{ {
					0x0dff3262c8412187, 0xefeee8c713661eb5,
					0x700893097cd32826, 0x150f49d9d9082b4e,
				} },
			},
			{
				{ {
					0xa116a888e833d828, 0x42c9aa4ee3771b88,
					0x003493dba529228f, 0x108482c3a8dd3106,
				} },
				{ {
					0x921d424069082bc0, 0x327e16f8532a5161,
					0x9d12010c80d2730d, 0x14d4e5bdd108fe3f,
				} },
			},
		},
		{
			{
				{ {
					0xfe91ac02c1d50ec7, 0xd9ff69e1ececd5f0,
					0x781e0ba722abd5f1, 0x0394444d0477211c,
				} },
				{ {
					0x8784f8cf4a07be3b, 0xd0479918e74c6650,
					0x9cd5d4f702e43928, 0x21af29873863572b,
				} },
			},
			{
				{ {
					0x1b782b49b76fc46d, 0x26031abb8edfe3bb,
					0x70cda4332e3c2739, 0x15847863d1cac8a6,
				} },
				{ {
					0xfc35634bc551c510, 0x066aba6dfb4e2ae8,
					0x1793284c29097913, 0x0c744c820d74cfa1,
				} },
			},
		},
		{
			{
				{ {
					0x9d8836380a8575c0, 0x21b10e8bed649aa0,
					0x24773317134b6e35, 0x1fb764d3daed67b9,
				} },
				{ {
					0x5f42fd3d25d71a8a, 0xe288e7aa35265fc9,
					0x1de5aacfdf3235a5, 0x056ea76e69a0f19a,
				} },
			},
			{
				{ {
					0x26c3b64125cbd58a, 0xbfceee6827b7f8d9,
					0xa3eb3dbce0c74602, 0x0d6a1cb1641bc422,
				} },
				{ {
					0x6910659c05b6bdef, 0x4022ff9f16c8ace7,
					0x236d4145d74201c3, 0x1bacc03870fc6b86,
				} },
			},
		},
		{
			{
				{ {
					0xd328fcd2b06b5d5c, 0x846f5b06ea80b05c,
					0x1a578dba4b3c2d8b, 0x0c25df05c68e9c41,
				} },
				{ {
					0x3222918c3200d77a, 0x4b29f5e8721d9573,
					0x0e8633c90313d057, 0x2115e7635b01b58a,
				} },
			},
			{
				{ {
					0x109e7b16d9e9690b, 0xf9bc436529a6f5bf,
					0x260f1873c1d14548, 0x1c0eaa0b30ba212b,
				} },
				{ {
					0x6a148e933eb269df, 0x3c351e9e94bc3733,
					0x22765e595fea2666, 0x0e698c03bbea7330,
				} },
			},
		},
		{
			{
				{ {
					0xd1920672e365292d, 0xa99c41263869d34c,
					0x6a9858d078b2cf19, 0x0edb39f8357494be,
				} },
				{ {
					0x9fd368df440c8313, 0x431be993635eb239,
					0xf8d08beb6c4ac770, 0x01d3870e4c211b5a,
				} },
			},
			{
				{ {
					0x8cfc1d144abd36b1, 0x7010aa08448e70e3,
					0xc9722c905f13b3ae, 0x111e556fc9b0f3dd,
				} },
				{ {
					0x8f93cd29af1d1aed, 0x9c35d62f06ff36d2,
					0xf6dea1b40ce76d17, 0x182607be6ba77ff7,
				} },
			},
		},
		{
			{
				{ {
					0xb0f9a8a7ec77f6b0, 0x2cdab835df3c6141,
					0xed94c303511b0c03, 0x12370ca9053904c9,
				} },
				{ {
					0x1b727b4517633b8a, 0xdcfa228e4796f337,
					0x09ead2a5f6b63675, 0x2244b16b585f8229,
				} },
			},
			{
				{ {
					0x9827b1ba6474a837, 0x4760bd7079368f28,
					0x3b94bada863b7f15, 0x1ff69e209fd1e987,
				} },
				{ {
					0x5d2e2ce0955dffd8, 0x8d297b770aac958b,
					0x6d9e5c8cc2d1f6e0, 0x1c086599006ad91e,
				} },
			},
		},
		{
			{
				{ {
					0x8d0a397a219802be, 0x9ea568f93fb58959,
					0x574161f5992125c4, 0x1bea9c43fba4d1fa,
				} },
				{ {
					0x7c9ee2df60ef1944, 0xddaf9be501c5b19d,
					0x840f733c7b9f8f14, 0x1578fdde730001cd,
				} },
			},
			{
				{ {
					0x459d952e4820c9ca, 0xbd7b6b0d4ccff779,
					0xe66ea3d01836c09c, 0x0b391664f342e264,
				} },
				{ {
					0xe660219f038da0c3, 0xca476eff4d4fc707,
					0x11ea1a708464d270, 0x04069bba74d6bdb9,
				} },
			},
		},
		{
			{
				{ {
					0x665d626875b84ddb, 0x2308a3dc70bd22cc,
					0x4b4f0f7682207bf8, 0x239275ebc7dc7940,
				} },
				{ {
					0xad864607d5108f41, 0xe5a5fcf475bdbd14,
					0x5c01e69eaddcca43, 0x14081e538fc1caa9,
				} },
			},
			{
				{ {
					0x8e603c40def08196, 0xbfe93fa521ca7392,
					0xa6573f223c250d4c, 0x0b642b8abbb04ec7,
				} },
				{ {
					0xbf7c68a3eda5a4d8, 0x5bd71903c6b72f98,
					0x9578f95bc9c0a97c, 0x01afc2ec7b403373,
				} },
			},
		},
		{
			{
				{ {
					0xc9d8a0155aeade51, 0x2433c74003511950,
					0x9273cca94af09c14, 0x1aec6def568b1dc5,
				} },
				{ {
					0x0b5f40b602dd17f3, 0x966cdd40b760fff6,
					0xeee89ed708113596, 0x10c8a3bd7a535f97,
				} },
			},
			{
				{ {
					0x0db0d1919e08cfa2, 0x552b9a1fc83c7d7c,
					0x4662b84f96bfe00e, 0x23d7059ed7f4265e,
				} },
				{ {
					0x64e77a9fa3751421, 0x8698ba5322dff662,
					0x2209631b2199dde0, 0x102e04d6361293d0,
				} },
			},
		},
		{
			{
				{ {
					0xd48a6ccab317ea28, 0x0f5fbb40d6224ca3,
					0xb448593f66cff5bd, 0x04cdd20d08a8c06a,
				} },
				{ {
					0x67b6200220b68e37, 0xb4d9f3c7f1470459,
					0x0e96066599450ead, 0x0230e8027c4b396a,
				} },
			},
			{
				{ {
					0xbde87f174437cb56, 0xc971376ef9365d71,
					0xc8f8dcd5aa1793cb, 0x218f4dd517ef51d2,
				} },
				{ {
					0x92e58e81d64bcf87, 0xfb022d1308fbcd02,
					0x22468271a60d6c98, 0x242086ce2f581212,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0xe1f8964a9d1707b5, 0x525d96bbcd482d51,
					0x2a915facc5086644, 0x018b7e755d52c3d3,
				} },
				{ {
					0xce0ff81b5e778e55, 0x25c859f4f40c684d,
					0x2933c2ba5aa9dec3, 0x217164fc7093d72a,
				} },
			},
			{
				{ {
					0xe1e204d9464c6bfa, 0xaee4016708b727e1,
					0x61587aee72f26df7, 0x1fba3bc53381a5bc,
				} },
				{ {
					0x61a1e794a03fc284, 0x032f9d29d0c9c975,
					0xc16033782e0d7fa1, 0x1244f45669e44364,
				} },
			},
		},
		{
			{
				{ {
					0x75be44e83161b011, 0xaabd694e45694fdb,
					0x0422aab4bf288c79, 0x1294ce05b0e115b4,
				} },
				{ {
					0x424f70922ba54148, 0xf7a02179c28fb60e,
					0x6336ca911197d364, 0x21f6318faf609ebb,
				} },
			},
			{
				{ {
					0x6ac04fe874208c6b, 0x838adc75d56e4d1e,
					0x9ac00e53215e4abf, 0x01f84e1ed4677647,
				} },
				{ {
					0xc49dabf886d7713d, 0xdf06f7fb4c67ab27,
					0x687d4681fce0167e, 0x06403db1f980b14f,
				} },
			},
		},
		{
			{
				{ {
					0xf0bdec72d7b116d3, 0x559de7b07b8007e9,
					0x0e520c9eef5c250c, 0x1b39c7a4545b1a52,
				} },
				{ {
					0xaddc900d43a667c1, 0x23d28b9318273678,
					0xf84f9c9e2b5d47cb, 0x1e1c65143f2478cb,
				} },
			},
			{
				{ {
					0xd90d06f95beba83d, 0x7950b210a692e2db,
					0xd75dceb9bfd5a8a6, 0x2211525251628529,
				} },
				{ {
					0x85b50edb51b4f4ba, 0x81b88f2fa9995614,
					0xd56cb6c23c2dd480, 0x14e116c1a153d8d2,
				} },
			},
		},
		{
			{
				{ {
					0x96a6ee034787e5e6, 0x7b78200544e0094b,
					0x1ab5c4a5716ec684, 0x0353e03823a51c5f,
				} },
				{ {
					0xefad03a633dc34b8, 0x24e134cfb8725eaa,
					0x7935c2e99a2fea8d, 0x1adb42b0c5c567ea,
				} },
			},
			{
				{ {
					0x4ee35d54bc25e216, 0xf93a520b657efcea,
					0x32ead3c1c3e3b33c, 0x04cecc73359f5e71,
				} },
				{ {
					0x989f4aacc212d5f9, 0x1e8d8e57f7787c0a,
					0x70070d2ef2e1e4ea, 0x15d8e16295009562,
				} },
			},
		},
		{
			{
				{ {
					0x6d04ca26ea54e5a0, 0x94aabfc8842de051,
					0xddd8e427ebc136bf, 0x057b230a93b5658b,
				} },
				{ {
					0x9c17004ea37a8396, 0x61c97d2790189572,
					0xbac6f660fd53ce7f, 0x069223a302875699,
				} },
			},
			{
				{ {
					0xb93e4dbf7ae21a34, 0xb36d7b2b72ef90c0,
					0x57f105f4cc44ac46, 0x0b60cd79b2e2c17f,
				} },
				{ {
					0xf6a2f77ab4219ce5, 0x1ca3d46357f66797,
					0x4c93142e60cb675a, 0x030e3ec76862f270,
				} },
			},
		},
		{
			{
				{ {
					0xf1c46c7d7643e5db, 0x60066401db5aa21f,
					0x197e9e65e3dff30e, 0x22f90cbd3f9cb675,
				} },
				{ {
					0xc971a4f8f36b62b3, 0x7fc71018eb5cc62c,
					0x1c3b9734b1c886af, 0x1c5772046a386161,
				} },
			},
			{
				{ {
					0x3be61e31d5157a32, 0x7f5afb105761aa16,
					0x94578df6bc987f23, 0x0f5c9841445bce56,
				} },
				{ {
					0x5b1b7b0c7dbfa4ec, 0x533c54f9e1e6700a,
					0x3d277748f32863ef, 0x186102f9f57402bf,
				} },
			},
		},
		{
			{
				{ {
					0xee1238b353a99b77, 0x93d57f5dced50bca,
					0xbc40a6777cd106b7, 0x0fc61f18e102189f,
				} },
				{ {
					0x182d88832d7a6f32, 0x9f081517cee8668f,
					0xb9a09cb64894ff59, 0x0dc163d338dee5d0,
				} },
			},
			{
				{ {
					0x83a817b227bf3af9, 0x20ddddefcffdcbc3,
					0x7b0ee63648f208d1, 0x1b6c1697cbcb2a5d,
				} },
				{ {
					0x37c9d1d5abd46153, 0x34d6bbe58a2dca3f,
					0x9ab09aa53b964331, 0x16eb8388212be0d7,
				} },
			},
		},
		{
			{
				{ {
					0x874b4201f6b14392, 0x6370734250a93805,
					0x244f09cbf065a34d, 0x134f73b622acd201,
				} },
				{ {
					0x6b2d5941952468d6, 0x5a5371abdf077766,
					0x2e0d9c82f5f0147e, 0x1374e83e45466eae,
				} },
			},
			{
				{ {
					0x4af1a793ab414c40, 0x294d6f5235f5f9d9,
					0x323ec850d4eb3d11, 0x1c1b97dd0507dec8,
				} },
				{ {
					0x51b84a18b6549102, 0xd83c9e3a478c3628,
					0x191f91cdbdbb4b33, 0x21332d6296fd879c,
				} },
			},
		},
		{
			{
				{ {
					0xc7ba5349c12f1b06, 0x2b9060c995d458d4,
					0x30885d9c037e7dce, 0x0dfc6c57093a670e,
				} },
				{ {
					0x1924bb16c691eef3, 0x09e48b7f764c5b61,
					0xc04aec26d28bf51b, 0x10bdf677a554505c,
				} },
			},
			{
				{ {
					0xbc64006475e91d30, 0x12b93b5bdaa59e3e,
					0x020588fb02e5a4d7, 0x0ae7b1b0c6d22b68,
				} },
				{ {
					0xe4377ed26784d2c4, 0x1e805f71af1fb5b2,
					0xfc964bd448e72996, 0x06d9ccc74cb94ad1,
				} },
			},
		},
		{
			{
				{ {
					0x9f4c601583501fb6, 0x7f3100f33397d102,
					0x6d0bb8006b27366f, 0x17d9f02f9105d88d,
				} },
				{ {
					0x98f21babd99bff93, 0x069a097858bcad39,
					0xe0926c182c33d526, 0x16c6ebe022ef1be5,
				} },
			},
			{
				{ {
					0x7d356ee254598492, 0xee857bb10be5ab8d,
					0x4356a04181d755d6, 0x0d706c73654760c0,
				} },
				{ {
					0x2b70a3b27b7210fb, 0x09f75c54d3352e48,
					0x60ae1e73538bc675, 0x142aafe444c5509e,
				} },
			},
		},
		{
			{
				{ {
					0xb1c3e7f6c9fff80f, 0xf35de040b5e0c2a7,
					0xe541dda9afb100bb, 0x1a78414dc4e1d7ad,
				} },
				{ {
					0x48c372145fd5c6cc, 0x6dbca2441e29c68b,
					0xd078ca20b2df1205, 0x0ac9dc3560579280,
				} },
			},
			{
				{ {
					0x3ceca1bd651a91c4, 0x441bdf1b27c8bea3,
					0x5e5915b031e190ec, 0x0f13f93a7a087334,
				} },
				{ {
					0x85d07381bb44377a, 0xa4202b777ccb1dca,
					0x6e89bb437a04fb56, 0x14f0bebd3ef83d1d,
				} },
			},
		},
		{
			{
				{ {
					0x2d33f7b96f6334c4, 0x3f6487298048d6a0,
					0x40c79e83969e62c2, 0x1c5c9cea375fc7e1,
				} },
				{ {
					0x273556ad44d7fedc, 0xd5d27d569b67c5bc,
					0xebd444934495ef6e, 0x0bd4ef78be4adbfd,
				} },
			},
			{
				{ {
					0x1fdc539eb8bc8636, 0x40e2fe1fb3ece19d,
					0xdf617d40de128390, 0x0157e30edec8164e,
				} },
				{ {
					0x0c39898b37a3a244, 0x9e0d805b3ae605a7,
					0x03520be0f0caa784, 0x05a9986af75cfb62,
				} },
			},
		},
		{
			{
				{ {
					0x753f9f543542357b, 0x899d04546421a09a,
					0x87f217680a133c74, 0x202420cd12ffed9c,
				} },
				{ {
					0x9fafb3ae7e2d41e4, 0xa5d32f2575148fe5,
					0x072c1095dca02009, 0x1cf60282d6d3f9cc,
				} },
			},
			{
				{ {
					0xe499521f6d3e9f53, 0xb2cb81fe623e817f,
					0xcb00dfbfd3aef58e, 0x222d32574657f0e7,
				} },
				{ {
					0xbd4faf3a6beb20f0, 0xfd0c515ecb2b32c6,
					0xa9e219c9fc2a5048, 0x05ecd61cd649319d,
				} },
			},
		},
		{
			{
				{ {
					0xdd9daa69b6726ca8, 0xeecd0c737d1c88c3,
					0xe607dc2aa1bd5014, 0x118a5d134e4ab6bf,
				} },
				{ {
					0xc422ac32547de087, 0x0aa78c6d44a632cd,
					0x62776d4db03e9626, 0x1cf328cae38c29ed,
				} },
			},
			{
				{ {
					0x5f2a1a6af91e6392, 0xc82bc984fda9f673,
					0x47b623b7053ab436, 0x22b666f36dca89fc,
				} },
				{ {
					0x773df4d1081fe482, 0x4b841a01c3b560e4,
					0x704d72a78e63f0cb, 0x13726592a36ac66e,
				} },
			},
		},
		{
			{
				{ {
					0xe75d306c7a85031a, 0x3a009032788b35a7,
					0x05f6c85e8280f891, 0x1b8075eda6eaf612,
				} },
				{ {
					0x5f5cdeffd0a8b10e, 0xda52472b1e9a91bc,
					0xe15992dfa4f901e3, 0x0da4f94a40ead656,
				} },
			},
			{
				{ {
					0xc3c9ef8dbcfc0001, 0x731fbe603d87d5fd,
					0xdf8e31b4ab3efd1d, 0x1c3e5668e167407e,
				} },
				{ {
					0xa701af1bb552e066, 0xae4603b72d511f31,
					0xa1d110e9769bd6fb, 0x121e6ee0d4d84a2b,
				} },
			},
		},
		{
			{
				{ {
					0x44f6b0aede31bf53, 0x3d13c8cbdfcb5bd9,
					0xc285403364618d53, 0x0e4bff39df9446cf,
				} },
				{ {
					0xf7e430315e99f105, 0x9c7eebc9ec72fe7b,
					0x7ec63b8a18464e08, 0x0e31dbf813bac5bb,
				} },
			},
			{
				{ {
					0x9873f7fda880306f, 0x3cf1e5ca8744906d,
					0xe055306301b017d4, 0x0cb857e10eb8dcd4,
				} },
				{ {
					0x09443dd394d2cdb2, 0xc8e25de84ad11fea,
					0x4fca9363f68de9a1, 0x15100178cd2cab1b,
				} },
			},
		},
		{
			{
				{ {
					0x1ef8d14133372bab, 0x2053701b8cfa0e18,
					0x1ba27024e5443997, 0x16bff6ed512ea23e,
				} },
				{ {
					0x5350603d923c706f, 0xcb338f54140fae62,
					0x24eb450488f95261, 0x02e641cb82c4ae21,
				} },
			},
			{
				{ {
					0xd76f8411ecc97b7b, 0xaf1c67c9fdf2e6de,
					0x684e79c818a91633, 0x0c9bde412bed1a98,
				} },
				{ {
					0x8edbc5364f4b159d, 0xe3264b4742a1b72c,
					0x6781a57d3e01a34b, 0x24b2d66fd2ffd873,
				} },
			},
		},
		{
			{
				{ {
					0xd020c2c2ce0550ec, 0xf0d571408e1695b8,
					0x35e9d490a3eb521d, 0x0237578f2f7dd028,
				} },
				{ {
					0x3706b352c666caf9, 0x1b1a736ec1f3c8fb,
					0x248b5c2316e52524, 0x009db1f42515c16d,
				} },
			},
			{
				{ {
					0xc6c7414d9d6a0611, 0xb181dc9172f394e7,
					0x5029223226519610, 0x08665b00bf48697d,
				} },
				{ {
					0x1f4ad23f276f8df6, 0xa47073af1d73958f,
					0x62aac6028168fd2e, 0x1ce7618474e0338f,
				} },
			},
		},
		{
			{
				{ {
					0x198e8da2cec9da8c, 0xd449611ba5cfbb87,
					0x70521c2cd31d364c, 0x12df0379f9c7ebd2,
				} },
				{ {
					0x6e4bc1bc13d69550, 0xce489fe4a8452349,
					0xb2e236336c59daf4, 0x1f119b77f433ef7d,
				} },
			},
			{
				{ {
					0x06202ab09eb10493, 0x48bf0de902b2c3bf,
					0xb45428fa218f9c07, 0x1b1551171b5e25a3,
				} },
				{ {
					0xb16c29b8cfaac778, 0x1d45d75fc0466eec,
					0xe4dbf18c677d6f29, 0x0ceceee6fd7742c3,
				} },
			},
		},
		{
			{
				{ {
					0xf9de91599b1ed2ee, 0x13010b89754d9bab,
					0x7311f2a9016e0f02, 0x0a61710fe8f19a14,
				} },
				{ {
					0xeaca9fb5a5c7ef11, 0x5d977cccba31cdfe,
					0x71681c1a1261d846, 0x02347f35d211ce48,
				} },
			},
			{
				{ {
					0x19495dfff30f824a, 0x0b86098ac210e36b,
					0x1dad448b570bbfe9, 0x015fb62eb43d9c5b,
				} },
				{ {
					0xab3fbba3f20bc9b6, 0x092dec569311b6ee,
					0x24fa5a8545eb6c72, 0x0aeb96591f492453,
				} },
			},
		},
		{
			{
				{ {
					0x14c04735219c722b, 0x1684d59f44016557,
					0x5ade9f4b7ca74667, 0x0314add5f58fdb8f,
				} },
				{ {
					0x1430057c3b977b92, 0xcbd8b9618a013170,
					0x700b643714d42579, 0x07a6a3651e390b8a,
				} },
			},
			{
				{ {
					0x32cf98abb52069b9, 0x0a36cbf7d823fba1,
					0x2c6f712a13650887, 0x1b80fe446d82f9a2,
				} },
				{ {
					0x09cff54d8c8b77ea, 0xf4a50afb88255bfd,
					0xbe7622e2f70cf43c, 0x0b8f62efc8ffba36,
				} },
			},
		},
		{
			{
				{ {
					0xbd70044fcdb9b362, 0xb9c16ef084c89f88,
					0x35eebb43e912a1ef, 0x0d2fcc7f7950a3f9,
				} },
				{ {
					0xa231d85d83da2594, 0x2cda515e8aa71b92,
					0xc57361bce5a20bc4, 0x06c78ccc46a87cc5,
				} },
			},
			{
				{ {
					0xfef17f16c9d47934, 0x44b296bf97275a07,
					0xa818b02504f88f1f, 0x0a75c73f70da746b,
				} },
				{ {
					0xbd5c29ab0883bbb7, 0x9e411d9fb8a12a8e,
					0x4300de3921eb732d, 0x1edd2008a211e813,
				} },
			},
		},
		{
			{
				{ {
					0xa8430070e7d5ed4c, 0x6623c9a320988587,
					0x71abc3da370490e6, 0x215b975a75e07a44,
				} },
				{ {
					0xe480076ee40ed85e, 0xf9cd97e4fa649602,
					0xa3a2062c2d8b9e13, 0x07b8e4de0baf4d62,
				} },
			},
			{
				{ {
					0xca332dfcf32932a4, 0x7033ae1e42479db4,
					0xa4febe15bd03cfb8, 0x078b846c7ef64d7b,
				} },
				{ {
					0x82ebd392ad1d46ad, 0x9daf73050c6b0764,
					0xa0c5222fbb8fb4c3, 0x07b2916f15a97eea,
				} },
			},
		},
		{
			{
				{ {
					0x27e412acf16b4c11, 0x3739bfebf378393b,
					0xb8ab9453eaf23011, 0x053e6827abf91ff2,
				} },
				{ {
					0x1410279addb17b82, 0xb8be0ac7d4292a1e,
					0xb82a362feecf26c1, 0x09374613fc197d47,
				} },
			},
			{
				{ {
					0xc085186e6d5ab652, 0xd686ee625bef4d43,
					0x60e5aaf1cc5fda32, 0x0253950f8abcdbef,
				} },
				{ {
					0x5b2e0f6050d6d6b9, 0xa6bb7e384edba1b5,
					0xb21d4ded2b246492, 0x1a9d0496f5388582,
				} },
			},
		},
		{
			{
				{ {
					0xe390bfc4c79616ab, 0x7b560bd28720223e,
					0x795f2bc97fd58ccb, 0x1ce2c172e0bf3658,
				} },
				{ {
					0x9fa2b7e2f2fcf198, 0x474b23d5397e1272,
					0xdf17a3c63df8ade1, 0x15a4c104d6b2dd4a,
				} },
			},
			{
				{ {
					0x0e3a64a1e8dca9bb, 0xccd0ce8965f40a4a,
					0x6ba7228cee9ece72, 0x1899fcd3ea1a6769,
				} },
				{ {
					0x6f4d1a8e8e6be66b, 0x7aa732ffa5c3eb96,
					0x61e842692c66e5a8, 0x2192a39c86b15dcc,
				} },
			},
		},
		{
			{
				{ {
					0x2e933426b8e445cf, 0xabdd360ff422ce32,
					0xebcd5f95b9666513, 0x0d3ed786e8681f74,
				} },
				{ {
					0xc73d1dd333aa6ca3, 0xa4763f69250c7d6b,
					0x9ad516bd7a0ad949, 0x0e6f374a483b4d78,
				} },
			},
			{
				{ {
					0xa21b4a4ff19099ff, 0xcfd6016d8943ed42,
					0xcc343baeeec7d63c, 0x04eab826c6418750,
				} },
				{ {
					0x867a578f485e2350, 0x8f0a752ebb721d8d,
					0xe9f08c4d03fadb24, 0x06b60449b88924af,
				} },
			},
		},
		{
			{
				{ {
					0x9315c9d670a18a91, 0x3465e920081dc94a,
					0x8475a927439015b9, 0x08e82ecd9582cc49,
				} },
				{ {
					0x1167562339b714a2, 0x22de826fde3d9fa5,
					0x768136c5793fb83a, 0x06010373248d5823,
				} },
			},
			{
				{ {
					0xc642c5990af49904, 0x72b7da88b44b39c0,
					0xaca1474b7dc1feea, 0x1581dbe6d5efcba9,
				} },
				{ {
					0x43747aa1f48abb7e, 0x2303ec9c553a896e,
					0x85a2999f4fdbb0b0, 0x01aeb78f54838507,
				} },
			},
		},
		{
			{
				{ {
					0x29cf558c5b4c89ea, 0xcf707ef763d23210,
					0xfe19776fb4150cf9, 0x113bf6ec9b307245,
				} },
				{ {
					0xbccc5cb119abef94, 0x1d2bfc9aabdf1eb8,
					0x8d92abd5d0b1bf5c, 0x21bc21a804c8d3b3,
				} },
			},
			{
				{ {
					0xacd6bb45351a17a1, 0x2538e43cce9cc318,
					0xe21bbf4de6ee4dfc, 0x229b389edc951dc1,
				} },
				{ {
					0x650b7e013c0041d2, 0xa9e2d2b30ebc37b3,
					0xbd5f9041bec571f8, 0x05d03328e24a4f13,
				} },
			},
		},
		{
			{
				{ {
					0xcbb41ce10c050682, 0xf3ddd554b25dc9ca,
					0xbf1c935d076f6f87, 0x044bcf7823340e53,
				} },
				{ {
					0x9f46c690dacf3685, 0x8c8dad3aae73d757,
					0x8c91b76fc27d6398, 0x0930e3e62d06ae24,
				} },
			},
			{
				{ {
					0x09959f18984026fe, 0x375ef6b560332c5d,
					0xe0c707827b1d8780, 0x018be76f359a0edb,
				} },
				{ {
					0x4ea4c555512f0ba3, 0xd1bae9541b1c0026,
					0x7e42fa3e0a2bff79, 0x006b5525e94c773d,
				} },
			},
		},
		{
			{
				{ {
					0x23d8592a4d048347, 0xc0390d1f6c74a8a2,
					0x643ce525e3bab72f, 0x1959052838017ae8,
				} },
				{ {
					0xf4d129f4d9ab0512, 0xd76f978c3b4bc82b,
					0x37091486c25a2fd7, 0x14493e574ebca330,
				} },
			},
			{
				{ {
					0x725462eb54190004, 0xc543dbbc2060418b,
					0x9c7f9e9d817128fe, 0x1a9b4906054dc2a5,
				} },
				{ {
					0xac86858bd63212ad, 0x55a126a986355267,
					0x7a1a66e360993e6f, 0x1add649ead7d6bab,
				} },
			},
		},
		{
			{
				{ {
					0xf6fe361a898b5d5c, 0x7625f04d4f946d85,
					0xe54d462d5ecbc0ce, 0x01d371017afb6b70,
				} },
				{ {
					0xb9ea9fd9b8356d58, 0xcf52f7183905ce84,
					0xf2594e8f30e3d008, 0x0979163eb3803bbd,
				} },
			},
			{
				{ {
					0x6a70fd8dd6fc4c88, 0xc82489ac0c283483,
					0xc276549a943fa8f2, 0x0e73b92817660242,
				} },
				{ {
					0x1b03e7605dff1404, 0xb387c851eb1a1d0d,
					0x7f739f4580945a58, 0x12aa3702504077b7,
				} },
			},
		},
		{
			{
				{ {
					0x10e6f1b51718c8ae, 0x92b52a4d4b1b389c,
					0xea2d9d889990b71d, 0x1d84b4a430583f6c,
				} },
				{ {
					0x4e8fbf0b4475ee71, 0x895cc09daf81a93b,
					0xd30e9301253409d7, 0x1e1c594aab486cfb,
				} },
			},
			{
				{ {
					0xa51fd525514ea811, 0x174dd13102d73596,
					0xda272e410e111100, 0x1380cbd194940794,
				} },
				{ {
					0x02584b609e8ad2f9, 0x13bf955a57d57f38,
					0x1b09dc0f1a26e080, 0x04d291715a335727,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0x933b02193b9b93aa, 0xe303fdd4ce7ce468,
					0x44d28236b9ffa7c8, 0x0b0aa06dd39070b1,
				} },
				{ {
					0x30a1a88a55eed3aa, 0x07e3e52c1cec079d,
					0x6fb86078fb6181b0, 0x1701ea966134dcd8,
				} },
			},
			{
				{ {
					0x2cf89971e2b8ffc1, 0x417a2d7af77bc47e,
					0xa73872c7a412ecbb, 0x181b5d215aa150dc,
				} },
				{ {
					0x3bffa2c39f585f2d, 0x7d07e896bf4ecd42,
					0x5783f2c49c5ba84b, 0x04d736106e350a7e,
				} },
			},
		},
		{
			{
				{ {
					0x40081a7f9895b39e, 0x4a789bf57686e3a9,
					0x6c07e7245d3de597, 0x060e4645c39056cb,
				} },
				{ {
					0xad0b9168d432a559, 0x3603e353806aaecc,
					0xe06d8f42866292bc, 0x19952a82076f07e3,
				} },
			},
			{
				{ {
					0xb1e34e8bc384969b, 0xaf87e6e8f80036dd,
					0x54740a6b5703f2dd, 0x046826251af2ee31,
				} },
				{ {
					0xed188ca93fdf516f, 0x4c5afc44967e05ac,
					0x073a3869176bd9f7, 0x02f0aaebe1cab3e5,
				} },
			},
		},
		{
			{
				{ {
					0xc5b6561e1d9593d6, 0x243ce32d8113d8e1,
					0xa88eb66d599fdbf5, 0x23c4423b17382ee8,
				} },
				{ {
					0x83b0deb7cc4173eb, 0x2c1194af62ad2060,
					0xe2a49d2aa501cc80, 0x0d9b9dc31f07241e,
				} },
			},
			{
				{ {
					0x072efde8e3a0880a, 0x1606057f877143c2,
					0xb71f6beb1aad15f7, 0x18ca3d228f006ed8,
				} },
				{ {
					0xbadf65a236281c12, 0xe4e724b545a78c89,
					0x731a9e7e2d0981b3, 0x220230a93a2d461f,
				} },
			},
		},
		{
			{
				{ {
					0x826d1b7d09a8eb9e, 0x52b4c3dd5088102c,
					0xa982bcce1bb5cc11, 0x0e1a57066c4154fc,
				} },
				{ {
					0x33a69a1593809338, 0x0f1eb8195666f6a9,
					0xef9ef5b0369cda13, 0x1de1c5c84a5f6ff0,
				} },
			},
			{
				{ {
					0xea586090d42b9cf8, 0x00943bd9ce7c5132,
					0xc1bb5467b150ed64, 0x0aa36559836efcb1,
				} },
				{ {
					0x55d6ac649eb415ed, 0x5e161a935e082bd3,
					0x2bb08cfa93e53dc5, 0x0d788f9a6531ca6f,
				} },
			},
		},
		{
			{
				{ {
					0xa1cb1583467a983e, 0x11b69c805d236a03,
					0x7bee94d9a06ef21c, 0x07d65f3ffaa811db,
				} },
				{ {
					0xdab0e9ddddd0ad78, 0xc6d4c61a09cfe020,
					0x3c4bad96162410da, 0x0511b11a10635d8c,
				} },
			},
			{
				{ {
					0xbaa68a7d6d87fd4b, 0x6c2edd8716869726,
					0x149b9b4cf3f3cafb, 0x1da3519865bfc2a4,
				} },
				{ {
					0xc9627bf7a1504bfa, 0x98e42f73ce7094cc,
					0xbcb1a62e1439d0a7, 0x14f9a335ccba0a8f,
				} },
			},
		},
		{
			{
				{ {
					0xac5ba4c9034fb337, 0xefc720ca8b101a91,
					0xe8aecf0209e15505, 0x1c40e945dfdd9b27,
				} },
				{ {
					0xf5a7aa03b9c478fa, 0x5fdaae2622692618,
					0xbe969b3875a20195, 0x1d199fbc42a9cbc7,
				} },
			},
			{
				{ {
					0xf0195ef3751d5dd3, 0x743378ab2b4c1cee,
					0x1d24785c253660ed, 0x0af9fae11ad5e2e7,
				} },
				{ {
					0xa3af9a51d8b45894, 0x227e4fd39633f515,
					0x1267289d54b8ef29, 0x1668617599655e46,
				} },
			},
		},
		{
			{
				{ {
					0x5d6f18c8c0ca47ab, 0x7d041b7c227d8e24,
					0x7ffa6dfa951c1ae9, 0x0ece5b60a154dfcc,
				} },
				{ {
					0x2939ef3d10ed638c, 0xccf77984632bd572,
					0x0b379575a8dac4fb, 0x1d1875775686516a,
				} },
			},
			{
				{ {
					0x1114b779ac2d494d, 0xcbf171ad13199482,
					0xff59877bce593ea8, 0x0b22df2459c0cd6f,
				} },
				{ {
					0x5646149622fe8bbd, 0xc4e557149dd53709,
					0xb25d273a53b87011, 0x0da1a19476b78825,
				} },
			},
		},
		{
			{
				{ {
					0x50b345587c2e7f87, 0x2aff67103867db17,
					0xf221db1ea2fa2861, 0x1db886171b3f47c2,
				} },
				{ {
					0x8c441ebda595316f, 0x65170ded42f4e023,
					0x06bbde53c899f09e, 0x1dd6d55ef3a84a82,
				} },
			},
			{
				{ {
					0xf7839ecdba395f3c, 0xccdb54cf5559e750,
					0xa19a81fb65663072, 0x073dafdb6602f903,
				} },
				{ {
					0xf40997e9add79246, 0x1731e0011c17f97c,
					0x84dc1c9103e1f54e, 0x0d1959acb870692e,
				} },
			},
		},
		{
			{
				{ {
					0x1bb1e58dec13e8e0, 0x62ed2563c6febf94,
					0x5a65059d72cbe606, 0x1b7c17e8c867793b,
				} },
				{ {
					0x875e4f6e0cef2660, 0xcb9c7469277949d5,
					0x345dd421d8025520, 0x21be6e4776edc4ff,
				} },
			},
			{
				{ {
					0x9f2dc0989dd78098, 0x75afbe110cbc37f9,
					0x47837681eee8b89c, 0x169477e98bf82226,
				} },
				{ {
					0xf8deb0aa8b8cc226, 0x26740cea29f458e5,
					0xa90da3aec58747ac, 0x164e9fc01a1c6167,
				} },
			},
		},
		{
			{
				{ {
					0x8029117272bf30ea, 0x1719db68858e3fb3,
					0x032415302ff2a4c3, 0x0cb3026118f9967f,
				} },
				{ {
					0xab4ba74ec6b6cada, 0x9509d8c4a385c5a5,
					0x042dff61fd351c91, 0x200cf1ff93a86b33,
				} },
			},
			{
				{ {
					0xfe657e2ff2f7fcc1, 0x93743c626911a057,
					0xfebb94ef979cd812, 0x2308682ff78f086b,
				} },
				{ {
					0x5c707e90cd0ad7a3, 0xb23e4027ab08ce21,
					0x0f8b0ef37ac8ce26, 0x21641aa3b66b5279,
				} },
			},
		},
		{
			{
				{ {
					0x2c1f09a57f43b9e8, 0x584fb7c7afb5b7f5,
					0x4ab327b24498b0c8, 0x0da1e998f1e7687a,
				} },
				{ {
					0xa4c089a5875557c1, 0x2887914433682b61,
					0x2f2a49e06bf076cc, 0x1a6a3095418f03af,
				} },
			},
			{
				{ {
					0x9be2c7651ab7e00c, 0xe339da8727e96169,
					0x5bce437b7331896e, 0x1dbc34edb481032d,
				} },
				{ {
					0x74ff14d5d0c6dc4c, 0x827ecb0515771184,
					0x159ebf71275ec465, 0x14e00ed1000aa757,
				} },
			},
		},
		{
			{
				{ {
					0xa5f8c8f04b32a2bd, 0x477fb0a4f61997e4,
					0x878cdee60e106812, 0x1275240fdd8de27a,
				} },
				{ {
					0x8dd27add77b062fc, 0x6b3b1919e9cc5ba1,
					0xe0acbc5caf698f10, 0x0fa703347025a0b5,
				} },
			},
			{
				{ {
					0xa243113f72bae1c6, 0xa1b3e36837658c87,
					0xf7e26741b5518bb3, 0x1c09f7223c993f2c,
				} },
				{ {
					0x6fbac8ecad113c3f, 0xfea7b9b153a30d36,
					0x7ca120ba98088a6c, 0x1b311fa05f333c0d,
				} },
			},
		},
		{
			{
				{ {
					0xce165b5732b01728, 0xbcb54d0cb6cecd6d,
					0xbc9c1536d2d6514f, 0x0d3de06cb16257e3,
				} },
				{ {
					0x349c997f86459ba4, 0x6b412fe5b29771ac,
					0x1d05581ce6b98a61, 0x0c3d36d3e98cf99a,
				} },
			},
			{
				{ {
					0xc9e93ce39c6ace07, 0x51d995cf405fc96e,
					0x3d6d1fd8cc547304, 0x124efe435d1cc6cd,
				} },
				{ {
					0x27f4bc5697da26b2, 0xcc11035aa697bfee,
					0x8ecec270f8b48c21, 0x207364e8334c9924,
				} },
			},
		},
		{
			{
				{ {
					0xca7115462ba49fa9, 0x22497a06c05dcc51,
					0x30f4675bd3816319, 0x075e6790971823d7,
				} },
				{ {
					0x2150f44b74a0f513, 0xf8a3eec696a63524,
					0x624c4a9842c60d41, 0x0607a11f98a72dca,
				} },
			},
			{
				{ {
					0xfc6c7dba930b5196, 0x6c517897b28aa715,
					0x20d79c614c804d35, 0x1eec2402a94ba340,
				} },
				{ {
					0x965365a5dd45a5f8, 0x68482669860c777d,
					0xa26d335ba25d1de6, 0x111590c3626f2550,
				} },
			},
		},
		{
			{
				{ {
					0x3245bafebe62995c, 0xcdac6964fe62ccdd,
					0xdd08c92206ab6eba, 0x02fa3bdb08cf454f,
				} },
				{ {
					0xbf12ad5e1c68aabf, 0x8f69399171911da2,
					0x1484eec10152778d, 0x2105ccc63065de98,
				} },
			},
			{
				{ {
					0x2231ff6ad74abe49, 0x02299e7e2dfea852,
					0x00dc74f351920f5d, 0x1f67fb1607b3ab4d,
				} },
				{ {
					0xbe12102f365227be, 0xb3451c0ea5db4331,
					0x87eb7ea1047c3127, 0x1ff3311b3cb12efe,
				} },
			},
		},
		{
			{
				{ {
					0x8514c1efd06b86cb, 0xeda1596205dd4a53,
					0xb55ab087c1a8f8b7, 0x11c4c4ae31f4e271,
				} },
				{ {
					0x5eb3a810431a138f, 0xab72ac07c76f3348,
					0x90b015d1792b4c90, 0x0430eb36e78f6705,
				} },
			},
			{
				{ {
					0x18cddfcc0f60f89d, 0x9fe5a77c721fd6ec,
					0x1c9d51f31755e9e3, 0x07af56e3f585cc8a,
				} },
				{ {
					0x55ed56409979b7b1, 0x2797e623046e8855,
					0xbfd23c26e75c927d, 0x00715af6f65bbe9f,
				} },
			},
		},
		{
			{
				{ {
					0x0578f42243372afc, 0x11e10deaf55e1daa,
					0xf4ff64a4caf6427d, 0x122cbc85e67a28c0,
				} },
				{ {
					0x92d529b21e06f2a8, 0xafe045e64a4d28b7,
					0xd30086712526b9b5, 0x039cb6b91a095614,
				} },
			},
			{
				{ {
					0x780f09d661d56d4c, 0xf14c4c55d6489249,
					0xeeea5fb54725d015, 0x1d5bc39540fc2914,
				} },
				{ {
					0x6f410687138de0e7, 0x84a8505547fbbb92,
					0x4324dea88974c216, 0x21cfc90af96886ee,
				} },
			},
		},
		{
			{
				{ {
					0xa5c4b9cfcab582cc, 0x08236078e490bdce,
					0x6bbdeb281f7607e4, 0x1f291d3440aa4714,
				} },
				{ {
					0x55ee1ac4e35d4c8d, 0xc849164df0deb8da,
					0x0270c1874cb9b865, 0x0500afe53d70eeea,
				} },
			},
			{
				{ {
					0xd2436bc0b9140397, 0x4920e57d69b31d7c,
					0x2cde3b20820adc13, 0x1f7ff8cda0ffd0a4,
				} },
				{ {
					0xfd794fc396191998, 0xacd9c8728906863f,
					0x41f21261d85ab92f, 0x04d18a3c7964744a,
				} },
			},
		},
		{
			{
				{ {
					0xa5575650cb5adb21, 0x8182514526943451,
					0xb94c4f2f2cb343a1, 0x0598b3f1fb14c9fc,
				} },
				{ {
					0xc85e4f24b41fa0d0, 0x7962b3e59694e58c,
					0xc7b342f8995ed903, 0x1512a03ab78923a6,
				} },
			},
			{
				{ {
					0xa948eeddd79ffebd, 0xb430cb68210e8c79,
					0xaec0ee9686146b70, 0x0ee689db05467b6e,
				} },
				{ {
					0x5f3d5bcaeb259e0f, 0xae3b97e305fb5415,
					0xc286cae44d7d0bc5, 0x1e81fe8b160b9d71,
				} },
			},
		},
		{
			{
				{ {
					0x8b9ff14d66f58105, 0x1b735be3dd444fbc,
					0x910288b01dd05b11, 0x1ac917d4144653cb,
				} },
				{ {
					0x137a13bd51ed35fa, 0xf826eb62fd59db69,
					0xbb0f08f70cc08d22, 0x0473241d141eabf4,
				} },
			},
			{
				{ {
					0xa354b33c12b48900, 0x2c7feb19f2c79f05,
					0x0697e3b83f8410d7, 0x13e4bd5ca85aa933,
				} },
				{ {
					0xb831dcee4cd6eb88, 0x1b85576d2c888d8a,
					0x45164490e402720a, 0x097046ed8ce18998,
				} },
			},
		},
		{
			{
				{ {
					0x983c9c6d87bf5970, 0xc7bb05e0ed1bb08e,
					0x4187c9b4b51eef29, 0x1dc41f72a37a6f15,
				} },
				{ {
					0x1d52c90dcd8ff58f, 0xb917b5dc3f7ce41f,
					0xed1d29eb0513e66f, 0x1ca24b59fec4b772,
				} },
			},
			{
				{ {
					0x2f36248f20402286, 0x9935fa4763a81a47,
					0x0cc7a7dd1384cb2a, 0x2060ccafb32af83b,
				} },
				{ {
					0x5a779d8e861cacb1, 0x652c00036b82609f,
					0xfecffe70b5d0b29d, 0x0f2dfd781738c119,
				} },
			},
		},
		{
			{
				{ {
					0x43b7af42e41c0f6b, 0xc6e49f67fdd3da4e,
					0x8e6c13e60d2de978, 0x0b0cd74044f4f0ed,
				} },
				{ {
					0x2e0b4c8f81b04b4d, 0xcf74216bea3ef7ba,
					0x4e363394eb3c0789, 0x23c84b108e2d1f97,
				} },
			},
			{
				{ {
					0xdc7d4f7d578aaaf4, 0x84fe5dac43431d91,
					0x7a1a88b32683bdbf, 0x0146ba6bd4c91662,
				} },
				{ {
					0x2c3a5c122918d0e3, 0x90396564d1260c05,
					0x5cceb47d52e1c27a, 0x1d8e2b39101c5113,
				} },
			},
		},
		{
			{
				{ {
					0x2fd15bd0361b683e, 0xbcef11ef02e8cece,
					0xfa0671f87c43eefd, 0x170d95511f1e0fdd,
				} },
				{ {
					0xbeccb6b0117975c9, 0x63a87da4f6d0fb80,
					0xf171d4dc5d67b6eb, 0x0c7ef71e567cd22c,
				} },
			},
			{
				{ {
					0x3930bf2f44422115, 0x754bf1c15719a29a,
					0x8769a7ddea25b040, 0x0c4dd188ec6bd30b,
				} },
				{ {
					0x9fcf10dea7c65d81, 0x3da1bce3a4880658,
					0x6cb9ccad8af377ab, 0x2518a72970e7f116,
				} },
			},
		},
		{
			{
				{ {
					0x879f98c24f920b0d, 0x668459fb84d44402,
					0xb84fd065e5f98f5e, 0x1839e38ffab73d85,
				} },
				{ {
					0x2ed21798c3723f12, 0x38da3969f9b3d7fe,
					0x79f9736c4863118f, 0x1cf35696d79272dc,
				} },
			},
			{
				{ {
					0xa447b10fba485945, 0x86cfb9443f94600b,
					0x78d45615117e2f23, 0x247d4b0ff7ccb0bb,
				} },
				{ {
					0x7b6290a2dacd7e61, 0x34fa6e1b868cfe40,
					0x460f094738a09dd5, 0x18725bf42cf31ee6,
				} },
			},
		},
		{
			{
				{ {
					0x38f9adbd17608021, 0x328595a0299e9d80,
					0x949078ae79fb8bef, 0x092b9fbdee8d62c8,
				} },
				{ {
					0x4949d77c9389e4cb, 0x35d9cd25db78433d,
					0xda98fb4a7e57bb8f, 0x1df001fc95d88b4c,
				} },
			},
			{
				{ {
					0x62bd6ebb314f8a63, 0x2e81989df606fe5b,
					0xf63c788cd41e07d2, 0x14cd28bec1d6150a,
				} },
				{ {
					0x233f74875f4ed79b, 0x30868012f2e73359,
					0x3f6e7aa9c5785764, 0x0fc97a3f1167021c,
				} },
			},
		},
		{
			{
				{ {
					0x90219e3747595bb7, 0xf318dcbe07344390,
					0x6386e2482105e14f, 0x0e8f1800a0e1036f,
				} },
				{ {
					0x6c022f3341d81610, 0xb2f1bfca10b3777c,
					0x17d0edbf17300c6e, 0x14129b90f97d5d86,
				} },
			},
			{
				{ {
					0x5c211e034b548fc4, 0x45f5ec95986d09d9,
					0x92b4a675a84eda32, 0x21c3dcc51aed84fc,
				} },
				{ {
					0xb385a1f66c0140fe, 0x7d68ce2ac5eaf945,
					0x7ed76618e9db38eb, 0x1d245ef8a53364f6,
				} },
			},
		},
		{
			{
				{ {
					0x5378cf940a6bb033, 0xa5123e1d270f0c85,
					0x400893bd904228c9, 0x18d82bf18a2fc041,
				} },
				{ {
					0x359da13c817a425c, 0x372370f6154ba6d8,
					0x0df92b9bbb4d81c8, 0x125a9edec45e465b,
				} },
			},
			{
				{ {
					0x43fdd79efc7e938b, 0x2d7f41c22460e7f5,
					0x40e2ac26067c9849, 0x2356b6f75a5fc84e,
				} },
				{ {
					0x05089ce7192ef749, 0x944f19bcf4f84cb4,
					0xbca363ac3dc36bab, 0x0e752eb1960c36f7,
				} },
			},
		},
		{
			{
				{ {
					0x582074975584f865, 0xbfa2d2b0c8c4cab8,
					0x5758ffa5acad1f6f, 0x1b12e7c45c4c92c5,
				} },
				{ {
					0xa0c726daae2c3f7b, 0x56533bc18f6b6571,
					0xe5d15e9f04464f60, 0x1ee639b4e8ebde49,
				} },
			},
			{
				{ {
					0x05b0c08568270c4c, 0xc9fa0d03e72a0ac6,
					0x2f820526761aed1e, 0x196d514569f838fa,
				} },
				{ {
					0x9cfb45675761468c, 0x78bfd9679be601d3,
					0xaab6f60e38ffdcde, 0x250c153bd218b7e5,
				} },
			},
		},
		{
			{
				{ {
					0xa2557d952aa396f3, 0x79034b625606436f,
					0x2fd1a22bf3ccb2bd, 0x1948bca1d739b6ca,
				} },
				{ {
					0x095eb499d92c6267, 0x0ffdf75e7dd1f774,
					0x0b527b73fbc21eeb, 0x115f4873185ea9ad,
				} },
			},
			{
				{ {
					0xa4e8ac7558936ffb, 0xd0e89932195dce1f,
					0x778054996a54c952, 0x12de3c311e81be69,
				} },
				{ {
					0x39afe256d75e95df, 0x34cb0c26af171c35,
					0xc2695500ea94065d, 0x178daec3748bd2f2,
				} },
			},
		},
		{
			{
				{ {
					0x724286888c8db2d4, 0x5979811f6d28b774,
					0xfef19698855043a1, 0x0e1b6a2ecf22b2f0,
				} },
				{ {
					0x281e804b5c622a0d, 0xe699507a27e597c6,
					0x0d9053a49835a2f8, 0x05f5515bea919b74,
				} },
			},
			{
				{ {
					0x361d214276c1e966, 0xb5fcc8c24308823a,
					0xbe4c24bca397fd35, 0x13dc069a33c10679,
				} },
				{ {
					0xadbebefd24d004ee, 0x32b90e8288a0860d,
					0x8099a8edcebdb9c2, 0x12fafa72e803d8fb,
				} },
			},
		},
		{
			{
				{ {
					0xfbe64416ef721985, 0xeef663ec62df6810,
					0x11ac91937a80b847, 0x13deecdb388b806d,
				} },
				{ {
					0x5ab08fc83b6f5b68, 0x76d734f26d31046e,
					0xdd3225800debe4b9, 0x108f80cfa55d91ef,
				} },
			},
			{
				{ {
					0xbc49681bd2583c8f, 0x7b546f0ce55722e5,
					0xfe33525bb3103531, 0x0c6d2d5387b05613,
				} },
				{ {
					0xb94068ea73cb95d0, 0xebc79f5f354b6639,
					0xed4a6a03767be1e9, 0x16616fc10fa28ede,
				} },
			},
		},
		{
			{
				{ {
					0x0c22e34bee8eeb60, 0x6fa84827680dc7db,
					0x05b19b7848b170d9, 0x1d2ef3e6187ddf28,
				} },
				{ {
					0x59bf8c2b16054768, 0x165052ab1474ae5f,
					0xba51ae2f0512a662, 0x201bbb2c00c1588a,
				} },
			},
			{
				{ {
					0xc65eaf03c954b6b0, 0xdaa924436e500da6,
					0x75e30b82e3b0e639, 0x10337f86ce93767c,
				} },
				{ {
					0x23d0bcb66b1fc0e7, 0x94219d05d83fdcfc,
					0x443efbafd48aeb1e, 0x132ba1ce913df479,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0xcc6268a0cf887582, 0xd9f209460f432eff,
					0x908c46f764958771, 0x1a5aac632111ad1e,
				} },
				{ {
					0x9846b01ab0fcd96c, 0xa2e424ce22ebeb69,
					0x6d3aff4cf3d84695, 0x18d408c257d9a2ea,
				} },
			},
			{
				{ {
					0xb4da474ff1f234c1, 0xc436cb56e62c7932,
					0x8ce0cf05d4f84136, 0x16698dde26e5e089,
				} },
				{ {
					0x65a14a2c8ae8b085, 0xd839485fa9eb7409,
					0xb3b80e4ed39e2e72, 0x0cf1ca2e3d650f41,
				} },
			},
		},
		{
			{
				{ {
					0x5293207b7859e529, 0x399c3067e9473397,
					0x4778819070daeb6d, 0x2400e3db1457c7b6,
				} },
				{ {
					0x0918e41cb127b529, 0x6c243442c907d29a,
					0x61919d9d2d4b7d0c, 0x2176df2aea718421,
				} },
			},
			{
				{ {
					0x6fecac1f40f7b633, 0xc538042431d69cd4,
					0x0a777b0b5bc06fac, 0x247d0d61037f4010,
				} },
				{ {
					0xdc00c38767ca7ade, 0xe06df3f63b59477e,
					0xd52a83a43e293f38, 0x13e573870172e49e,
				} },
			},
		},
		{
			{
				{ {
					0x4f31f47d22f53786, 0x470c9f5a3899b4e7,
					0x38cd146daee8da63, 0x0cd694f83cb2f3b6,
				} },
				{ {
					0x3f05e14770841639, 0x80a8f275a4029a75,
					0x9c469300f08df16d, 0x140efff44cdd2ddf,
				} },
			},
			{
				{ {
					0xccf37745687ccc35, 0x383dc7ae1f1dc315,
					0x72b1eefd91db56a6, 0x249f3bd11a40d3a4,
				} },
				{ {
					0x395d0ec3ee72010a, 0x82edaf9f77131175,
					0xfa008bc0eba10e38, 0x0c86cc8bb5b0d645,
				} },
			},
		},
		{
			{
				{ {
					0x5e620fd9a1f0b563, 0x2b88958eff3356d3,
					0x119f410e696f5db1, 0x0c386e54e5960a86,
				} },
				{ {
					0x1aeac8b43db2130f, 0x8292829cf2537abd,
					0x53f4af42c241839e, 0x1853ff539fc18b97,
				} },
			},
			{
				{ {
					0x8b332b08b5c7cf03, 0xbbc5bba2ee9d0776,
					0xcc6cf5b47f5bc71f, 0x2029c380c32607c7,
				} },
				{ {
					0xb1d7c01fbfcdf2ec, 0xc9253b47de78de6d,
					0xd8c492c8639e6e90, 0x02fb26584abbe238,
				} },
			},
		},
		{
			{
				{ {
					0xfbe3af7dcdef05cd, 0x3aac29a5bf1d4e83,
					0x750741265bf5b078, 0x1c98845580139972,
				} },
				{ {
					0xe0e18fec6a3159c4, 0x336666341db6bf86,
					0x9c1281b1a6c49beb, 0x09afecb0dfc60ca8,
				} },
			},
			{
				{ {
					0xa637498c42503cf0, 0x1bf420beedddc161,
					0x28e516e331ae297c, 0x117d721492327d3f,
				} },
				{ {
					0x1ba045202991cfb7, 0xcfbb0b4814246096,
					0xb9c49ed7e3f17a6e, 0x1d774fc3242164c6,
				} },
			},
		},
		{
			{
				{ {
					0x30159b0ae6483c9f, 0xf733385677ee5753,
					0xe6d908bc273c6c9a, 0x11ce4b64ccd6a2fd,
				} },
				{ {
					0x5cad83d8674a7566, 0x3d6d3319e210ff53,
					0x42ec1544c05390e7, 0x0493f3262acc69e3,
				} },
			},
			{
				{ {
					0xa37bc7a7674457a8, 0xe05d6f09888573ce,
					0xd7a594bfd3345d7c, 0x150c8583971ff6fc,
				} },
				{ {
					0xca229623f9a2ef24, 0xd1a34a0c467eab97,
					0x64c1e09f5d51f5b8, 0x168c102ab81fe7c7,
				} },
			},
		},
		{
			{
				{ {
					0x695308c7893ecd25, 0xae2e197f3e67b412,
					0xfde9938d5a311207, 0x19cb47f4a3754eba,
				} },
				{ {
					0xe43a320fe56fc5f8, 0xf7d4cb277f0a1a93,
					0xa99643648342c5dc, 0x14447c8ef5ba3aad,
				} },
			},
			{
				{ {
					0x47c4b9bd98ad7bd8, 0xe1cb1fdadf5292d3,
					0xe925d2d58d5ee75b, 0x0f216bd515eb8c13,
				} },
				{ {
					0x728826581a24a630, 0xb90b18bcb35c31c4,
					0x818134418bbfe865, 0x0c9aaf6df344e3bc,
				} },
			},
		},
		{
			{
				{ {
					0x51bc46d1abc82301, 0x4155e93a6ded74e6,
					0xd0c06561b056dbd2, 0x10656123b6cc6a07,
				} },
				{ {
					0x3d664f93a680b8a5, 0x97b26148eeb7ac65,
					0x94587ff250f29994, 0x0a07bc6faca6c332,
				} },
			},
			{
				{ {
					0xf5b534fadc9a56c0, 0x731bbd7f3b747e74,
					0x2f72a09c18e78646, 0x121a27e47f74f4a2,
				} },
				{ {
					0xa40acbf0d5bdf0ea, 0x38d8430fba6deeab,
					0xcce516de63a1c33a, 0x22441afdda520958,
				} },
			},
		},
		{
			{
				{ {
					0xb01a1246f8607525, 0xf564abdbd8388c00,
					0x2980c9a073c606b2, 0x0dacdd36d74ad232,
				} },
				{ {
					0x1f24ad4731d722b6, 0xc281a3304e7759d1,
					0x7dc57e51a64ea35e, 0x1fcf1f14b215ea42,
				} },
			},
			{
				{ {
					0x66fb801ea0388b35, 0x08d241f6945a1a6e,
					0xf51b672ecd037909, 0x00359a162a5124fb,
				} },
				{ {
					0x1e5c989081230496, 0xd79f945fadbe311b,
					0x3d70571a311b03eb, 0x0307446054e4f68e,
				} },
			},
		},
		{
			{
				{ {
					0x7aad3da452f96d7d, 0x254cc459fae8eda2,
					0x654c502dd53b06dc, 0x23596a33e1c56283,
				} },
				{ {
					0x6fb392346cfeef93, 0x7c520df860d6f83b,
					0xebb4a7dd3eff697f, 0x17fb44c51708662a,
				} },
			},
			{
				{ {
					0x9bcce398327e2282, 0xbcba4b03bed20a7f,
					0x94d6d88f8aa58970, 0x20dcbc7ab099e511,
				} },
				{ {
					0x06d420c0a2d3c811, 0xe01c3d48085eef67,
					0xd242880c7be128cf, 0x00a5d2553f4fe2c1,
				} },
			},
		},
		{
			{
				{ {
					0xc0d1ebcabfd65539, 0x00e08e00186b1838,
					0xfdadf829a2a04a36, 0x00eea043f7efc698,
				} },
				{ {
					0xa424bf2f155c053c, 0x6d1b5cc22b6f8ef2,
					0x563694faf24bdeff, 0x1a6a3bce1dc9f998,
				} },
			},
			{
				{ {
					0xe49a8c77e21579de, 0x59d70a8f61e70520,
					0x73af273aef256835, 0x0d83d96478bd599b,
				} },
				{ {
					0x4beedb5347d62895, 0x63db6bc92a097bcf,
					0xf26c9fd9a89e97f5, 0x061b616ea42759fd,
				} },
			},
		},
		{
			{
				{ {
					0xff3f623ada41dc08, 0x08cce028d3c2066a,
					0xb1cef4372415ae94, 0x1e1578c130fda372,
				} },
				{ {
					0x93fbd674889d1263, 0x0cfdfa5fe3c27646,
					0x8011b5b94118a593, 0x1e2ac7c9c2d72e87,
				} },
			},
			{
				{ {
					0x572074700a948fe8, 0x5ec3398595ee9046,
					0x97296b4b69c02604, 0x1327c2ce664cd28d,
				} },
				{ {
					0xd5a83c50891e974d, 0xff7cb0e2d6f80cae,
					0xb0c7945221259705, 0x09bdcf9555a37b21,
				} },
			},
		},
		{
			{
				{ {
					0xea95c2eb4672d77f, 0x5c9b5009f661ff32,
					0xeac64b7eee834f73, 0x0288476d38d15ab6,
				} },
				{ {
					0x4b4b2b1c86e2d499, 0x3a768473a1d338b9,
					0x650182b450dd1c67, 0x00079febb19df1d4,
				} },
			},
			{
				{ {
					0xb5b9f679d67a40b6, 0xd634172ea205761e,
					0xae82fc525d913bc4, 0x0c6a70d02e4f2f1d,
				} },
				{ {
					0xa2ca9345e20c347d, 0xac7aecfe8d3c1399,
					0x3eac23b059340813, 0x1309e00e5831ee48,
				} },
			},
		},
		{
			{
				{ {
					0x1c419fb41d974587, 0xe04f2236669b6a2b,
					0x0c63a7001a714971, 0x2411a3fbeac08dde,
				} },
				{ {
					0xe602068a7fe79709, 0x421029994d113256,
					0x8a529b47a2c7bec3, 0x1c4af955379ff2ac,
				} },
			},
			{
				{ {
					0x68e8dc665e829a23, 0xce5cac78bb9a355b,
					0xb7e229b12a65265d, 0x1977800fee03383f,
				} },
				{ {
					0xf33b2e36d6bb3ba5, 0x33299a83edb95b55,
					0x1b4892f2adb3fd9d, 0x1bbda5b3f5ab656e,
				} },
			},
		},
		{
			{
				{ {
					0xcff52e73f7333f08, 0x62c66d693d57bef5,
					0x8da3e4cc6ec1a9db, 0x072fa3014cb621af,
				} },
				{ {
					0xd3cca31d7b008e5b, 0xc6feca0781d4bf0b,
					0xde6412466829f814, 0x1675cdd8a1ef3371,
				} },
			},
			{
				{ {
					0x5fad3c56bb38297c, 0x27788642f15fc42c,
					0x0dd1bd255b83b755, 0x17bc5f3634c3f28b,
				} },
				{ {
					0x7c76a7b916b24217, 0x0735254584839a0d,
					0x253dd7575f9841c8, 0x1ada01f49d27690b,
				} },
			},
		},
		{
			{
				{ {
					0x7ebb6ef63a0f4955, 0xe02ec2688c9710eb,
					0x0fdbd0684a40f7ee, 0x243f21b492a6004e,
				} },
				{ {
					0x9e7febd6eefd0da6, 0x1f751821a07ed40c,
					0x1d6f447b6ded7f92, 0x0e340f71e31eb641,
				} },
			},
			{
				{ {
					0xead5c8d420176b44, 0x675595571e8cd392,
					0xa3f772385f6f4dfc, 0x21a7f984e2e43198,
				} },
				{ {
					0x78d32750de1e90d2, 0xd11d746843d6365c,
					0x18ec6023da0c9e5f, 0x116c1dfd61870f11,
				} },
			},
		},
		{
			{
				{ {
					0x98e3bab2242363d0, 0x59e408bde2b5a1ce,
					0x0a386e72a3c014d1, 0x0ac91e66c9e683a8,
				} },
				{ {
					0x3d79e6adde24e113, 0xc46f35e1a0203c0e,
					0xda5ba5a1c3612b6b, 0x115ebc175bb5e448,
				} },
			},
			{
				{ {
					0x3ad6b76b3a6d0a19, 0x301eb142e4096e3e,
					0xcb8d7183d64d3f3b, 0x1391ac78504ed6df,
				} },
				{ {
					0x850cd70fa5008805, 0x0719fcafefdde58c,
					0x09cffebe2e10364d, 0x0398f6e7127425b5,
				} },
			},
		},
		{
			{
				{ {
					0xaaea4a76293c258f, 0xb75401698d071367,
					0xc9f0691372553790, 0x22cc8c1f0b57ce1a,
				} },
				{ {
					0xbf17e2d570978852, 0xb9354fe23b2e1f6c,
					0xd086d44f1725cc3c, 0x1732e4bf4290af69,
				} },
			},
			{
				{ {
					0x30898a20a6be7e20, 0xe423953b148061d2,
					0x07aeb7d713acf477, 0x0cfc7a2dc9d6e651,
				} },
				{ {
					0x1560a22ad6ecbb13, 0x4b0e4621c3588c6a,
					0x20797575edb5983d, 0x1b3953ad3ac37df1,
				} },
			},
		},
		{
			{
				{ {
					0x257a0b2ca7bf7e4e, 0x74355010e58e58c3,
					0xf516ff33ac8d285e, 0x0d7d7c1bec584ad5,
				} },
				{ {
					0x87e8ef8e7a77a5ed, 0xc64fbca18f72beb4,
					0x5d2b0a3f93860d94, 0x1dfaff8ed161bbf0,
				} },
			},
			{
				{ {
					0x7de48af844b28f2e, 0x4d839e2466759910,
					0xcc635480c5376a60, 0x2192eb74f33c1fd8,
				} },
				{ {
					0x49d6a59ece729fb2, 0xd3bd44547fb0410f,
					0x5c2cf70c8d76f7b9, 0x0381547d92c36c86,
				} },
			},
		},
		{
			{
				{ {
					0x28aad91333e96611, 0xe1bbc271ef736c98,
					0x137fae8b67445aba, 0x073c807151211e9a,
				} },
				{ {
					0x8a320234c4534325, 0x445b334f8f42c9fd,
					0xc7dad4500bcd4f81, 0x0afba0f1a07462d7,
				} },
			},
			{
				{ {
					0x9cec7425183555d3, 0x0cde2ce90f2f7f0a,
					0xd92b8e24269e5920, 0x19a010353d04f6e2,
				} },
				{ {
					0x07fab593a4a35d61, 0x86a5012eae618306,
					0xfe1888d27ed266fe, 0x1b4c90eb9ea2d678,
				} },
			},
		},
		{
			{
				{ {
					0x71450e2ecec60085, 0xf2fd0e15079b8070,
					0x3cfaa17105fc5641, 0x055b7ff988e5c1aa,
				} },
				{ {
					0x1e89e6b52c120bf0, 0x072b14627aafd3af,
					0xe7571224cc615334, 0x0cb5301ac8718410,
				} },
			},
			{
				{ {
					0x7bde7fb41a9607ae, 0xb4b0b1e0feb84ce4,
					0x600db158a49257a7, 0x0626a177c0a0f8f3,
				} },
				{ {
					0x382087c432896a06, 0x945002ddee059a9a,
					0x3668da0fc7049152, 0x089c40f059032966,
				} },
			},
		},
		{
			{
				{ {
					0xdf1fa760b037e654, 0x0d76fe79a1fa8469,
					0x2c8d32a77abb26a6, 0x23c91f5e89208fcb,
				} },
				{ {
					0x4ed97b12ab538c85, 0xa7675888e6c2f8d9,
					0x1bbf87c22946c53d, 0x22a29c51c5773f57,
				} },
			},
			{
				{ {
					0x3983aed182685dae, 0xd2cd7cebb8002b93,
					0xe0f05bf85982d9e1, 0x1cc25dcacad9d48f,
				} },
				{ {
					0x7c5ecd269112689f, 0x85c1e6ba1bf74ce2,
					0x144059e30a5f6fbf, 0x1afd2d2385b8432e,
				} },
			},
		},
		{
			{
				{ {
					0xc4d782415b2175df, 0x37a4998838525111,
					0xa57b914a7c73a9fa, 0x166b3d2337b723e6,
				} },
				{ {
					0x62b3bf3544507dec, 0xc91b939f27551b47,
					0xaa2dfd4dae01ce0a, 0x05b69713c522a8f2,
				} },
			},
			{
				{ {
					0xafc20d11132d8ccb, 0x72ee3eb97d2eebba,
					0x8d186d9837649d0b, 0x172bb12ec08db7e5,
				} },
				{ {
					0x9d9929557c996fe5, 0xd3d8ead3d233cad0,
					0xe680344519e02678, 0x06b4bf8ec385e52b,
				} },
			},
		},
		{
			{
				{ {
					0xdaa039e70df83509, 0xed026783d28e1005,
					0x16a3abef2c4caf0b, 0x12245ddc390dc3a4,
				} },
				{ {
					0xb78b72c00009620c, 0xe0e5254af71753ff,
					0x6aeb973c16886e92, 0x09bb305a7bc2489a,
				} },
			},
			{
				{ {
					0xb6cb635804223dc9, 0x636740bcf438aa96,
					0x56db53c27d6067f5, 0x13a805f2b9b096b1,
				} },
				{ {
					0xa49b2f36f128e0db, 0xd3c6f36c00c9ee94,
					0xf2df5aa0078b1dd3, 0x195ff22ed5599da5,
				} },
			},
		},
		{
			{
				{ {
					0xb39e73b93c21a5ef, 0xb8488ef29d8ae1b1,
					0x4c7fff9a47c8f5e3, 0x0ae7cd3e5f197dbd,
				} },
				{ {
					0xaa34fdee2f996b6b, 0xf65ed13df89f7988,
					0xbdbf9ecbf537497d, 0x0bb2f46676033799,
				} },
			},
			{
				{ {
					0xae0e2fcad1afa969, 0x2dae43f1afef7969,
					0x34da7c9836e927a3, 0x17370e6c26d39ba2,
				} },
				{ {
					0x872efb35af7cea47, 0x0021102d52db9f1c,
					0x5ca239d0346798ce, 0x0d8c65f3f832a01c,
				} },
			},
		},
		{
			{
				{ {
					0x661d029fe5ac1534, 0xcd674d7b971ee5ee,
					0xfd4cfa64a1e5cf66, 0x00b3daf56c92283e,
				} },
				{ {
					0xe58258b005f9cc28, 0x7c002893eced1eb7,
					0xaac7a13bc435ffcb, 0x1dc5d7bcb6fff9c5,
				} },
			},
			{
				{ {
					0x3025200043d5a017, 0xf0a606a317bce61f,
					0x416b205e7c7e22eb, 0x0f4fe271fd51b487,
				} },
				{ {
					0x283ab8cd42375fab, 0xac9b0051a26f68c2,
					0x2c7427e675762e45, 0x15ffc6f985ee9e40,
				} },
			},
		},
		{
			{
				{ {
					0x54dd26951b1f3b32, 0x26ee42c5198a1fd9,
					0x97591258f6242a8f, 0x07f9834528bb5aa1,
				} },
				{ {
					0x07575c2e9f68c8e0, 0x3eb060ac9472fe62,
					0x90961bc28071c392, 0x21007da5497ea88a,
				} },
			},
			{
				{ {
					0x81ed6bdc48f6f7a9, 0x5549f2c36a33449d,
					0x7bde36a2a37e7afd, 0x1dc8dae828f402d9,
				} },
				{ {
					0xf9ba88438b5f2d88, 0x786554096328902d,
					0xb3b0ff992e7c96af, 0x0ef8d37f3343918a,
				} },
			},
		},
		{
			{
				{ {
					0x769cdcf5927ed90e, 0x6248164fbc388b0e,
					0xb8bbaa8641b015ba, 0x042f7253246e67a8,
				} },
				{ {
					0x91dcb4d8fb977721, 0x13f6b9b4825513a4,
					0xbb73fdbf7bede7de, 0x047234c3325531c0,
				} },
			},
			{
				{ {
					0x375668a093d784f6, 0xad62be2ba9df2d58,
					0x543f48140bf11b07, 0x1711ae02d03e8db5,
				} },
				{ {
					0xbbb6b02d5ede25e1, 0x8d40725ef0672477,
					0x099e13ec964f9e6d, 0x0cd845f4b766ad60,
				} },
			},
		},
		{
			{
				{ {
					0xd8e775d8ffcc383b, 0x28a0ee37ca10be9d,
					0x1d4fdab160e42b7a, 0x24abe49a5c29f3b1,
				} },
				{ {
					0xf7916ea9c226af58, 0xa81edc95afaf6d0e,
					0x71ebf4d6099e9722, 0x0e949a0cc89661c0,
				} },
			},
			{
				{ {
					0x6a89b6f67c7af161, 0x76056e9bcf4c1706,
					0x40d06d22a8bba88a, 0x11b588e346901f9b,
				} },
				{ {
					0x5a115ebad4340124, 0x5ad4ca6150360516,
					0xfdb3a458914e3eb4, 0x193c9943f9354de3,
				} },
			},
		},
		{
			{
				{ {
					0xbacd3b82873ed8a4, 0x4f30231c41545c4b,
					0xebdd43117c385482, 0x01779397878de172,
				} },
				{ {
					0x8279f46c56343c59, 0x440276a54568bddd,
					0x86ffc8bb42cff343, 0x00e84247c2b39f49,
				} },
			},
			{
				{ {
					0xabe2e31f5fb348ef, 0x3b87aba1f8106480,
					0x1cda14f187cbd856, 0x16f20b751bf8798c,
				} },
				{ {
					0x80c1ce17b5f1ad5a, 0x3a503d294479c69a,
					0x7b954b5b911d3f88, 0x0fbdfae8e887a0fe,
				} },
			},
		},
		{
			{
				{ {
					0x846bb18ebfd74fdf, 0x0796bb60762fc2e9,
					0xdf3c6c36c8e53f48, 0x1b4848573af59b38,
				} },
				{ {
					0xf20e16b8ff88faa3, 0xcd43d452f8f6b0b7,
					0xf62827821df43da8, 0x002a1766f699ead1,
				} },
			},
			{
				{ {
					0x4704436ef89f45ae, 0x97419533ab3aee55,
					0x907ab0ef3c255b30, 0x127b9babc0784f69,
				} },
				{ {
					0xa02ab3c2f32a27dd, 0x7359e3d8b2aaf24e,
					0x42db23337b89783b, 0x0ecbb8fdb560a3de,
				} },
			},
		},
		{
			{
				{ {
					0x624f81479c2ad9e4, 0x114ea36099d95f2e,
					0xfd43b3d4841c1129, 0x08e2771f314a5fd3,
				} },
				{ {
					0x4f5f280aedc05e45, 0x22b741d87abfa352,
					0x6dc5f5e626b90765, 0x01475f55441ddcbb,
				} },
			},
			{
				{ {
					0x917fd156966209f9, 0xed092492fc991b41,
					0xf497129535b10494, 0x192f3b6b91dfdcc4,
				} },
				{ {
					0x232150fcb8bc951f, 0xafec039bf12c1e3a,
					0xcef056f064b4f127, 0x00d26895f15a5553,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0xa8e32da3b76400fe, 0xe2b4f5a3eb746a66,
					0xfabe6e83f4c40ede, 0x1e121f032d41dfb3,
				} },
				{ {
					0x5e471b39b6706ffd, 0xf7dd5448bdf549cb,
					0xf55e4932193c0691, 0x09813740c78e5cb3,
				} },
			},
			{
				{ {
					0xf9396823e8ca40cc, 0x634f8246bf3f70db,
					0x7994f34e17943d28, 0x18080ef49ccf1c33,
				} },
				{ {
					0xa197c6cf87272ab0, 0x4ad1905033b0f460,
					0x43e33b6862d5f1d0, 0x1d62c1280fd7578b,
				} },
			},
		},
		{
			{
				{ {
					0x090c1c6eb65e5ab4, 0xd685f835a8f14959,
					0x8e1a05952cb8d6ca, 0x1c512fa98ac237f3,
				} },
				{ {
					0x6db0264c6a8a8954, 0x94d1b13fa9c48212,
					0x20e79650c5864357, 0x1e2405f5f8d74542,
				} },
			},
			{
				{ {
					0x663c89bc4dc118ee, 0x9d5f81d99f8bb9d6,
					0xafd73b70773dcb5d, 0x0476c8278e0af254,
				} },
				{ {
					0x510da1733ebee117, 0xc3b88c1871962647,
					0xf23cdfa2790d3b83, 0x11573c1a5d41e909,
				} },
			},
		},
		{
			{
				{ {
					0x169559e63fcba23b, 0x6315541cf4ae6f2c,
					0x4163dc2210d7f959, 0x18d54a807bd80afe,
				} },
				{ {
					0x4fdf0c36a29161ef, 0x5fb173e022fd8fdc,
					0x0c290a37fd2520aa, 0x0a7b095b34c714a6,
				} },
			},
			{
				{ {
					0x269c9ad6005f0465, 0xb9408741f8ad63eb,
					0x42c04d528854e94f, 0x1f88038f79cc8bf3,
				} },
				{ {
					0xdaf6d5db46d6d179, 0xf35aa0f187a15246,
					0x9dcd470d3e6f562a, 0x1d37b08ab83c559f,
				} },
			},
		},
		{
			{
				{ {
					0x9e75c4e0077f6140, 0x0d946636ad8043c9,
					0x4e0423895067cb39, 0x0ba39fa31ec2c38c,
				} },
				{ {
					0xb7b2e63bfef63c5d, 0x751c3bf1044d143c,
					0xcefedee780ef463b, 0x07600cba98512820,
				} },
			},
			{
				{ {
					0x839d0f2fd2d8ee03, 0xbda6dd7ca3148a24,
					0x1579a20ca36d362a, 0x18da2d2d93ca43cf,
				} },
				{ {
					0xbee43ecc8b532406, 0x60dc33f7fddc0d7f,
					0xaa86865f98406af8, 0x1cce17f371aeb3e0,
				} },
			},
		},
		{
			{
				{ {
					0x97ceeedab63b3b25, 0x76d4588427d25042,
					0x9aef71837430e35b, 0x015c546f00cc31e0,
				} },
				{ {
					0xef6bcf0c9a006c62, 0xd477aba50fdb0eb9,
					0xa7a047895aecc31c, 0x16eb96b40687f13a,
				} },
			},
			{
				{ {
					0x593cc9136c73aaf9, 0xfe49102d4b48bb8b,
					0xc2be41218b61df36, 0x1c62679da3d62729,
				} },
				{ {
					0x85c9cd0b3c53c5c6, 0xbb4f2e57df2ed184,
					0xbd267ebc5a8dddaf, 0x15efff684e176333,
				} },
			},
		},
		{
			{
				{ {
					0xd6c6104805bee610, 0x3eee3a4e8d40e283,
					0x41157c8a4e721120, 0x1226a6d0ef1b7fa9,
				} },
				{ {
					0xd5f68ed166db8bf6, 0xd2b24cb12a10337e,
					0xaa16886b6019bed6, 0x1f084e1a58bb64a4,
				} },
			},
			{
				{ {
					0x88b46ce75e1f4a08, 0xfb171aad1dd03b43,
					0xeadf39a820073a65, 0x23dfcb2252711cc8,
				} },
				{ {
					0xb62169bdf7b3d370, 0x3f351b78307acbfd,
					0x8e502ba175179e91, 0x097ddd5ff8aae9a3,
				} },
			},
		},
		{
			{
				{ {
					0xb5f0902eee3782e3, 0x038cdc13ac90fc8c,
					0x3f94189a1bc0d5ee, 0x1df8a6218766915e,
				} },
				{ {
					0x9910868145c0314c, 0x382698036473e788,
					0xd08c613bf2cc418f, 0x017b5596607606ad,
				} },
			},
			{
				{ {
					0xfa23f35b7b4937d0, 0x888152033f569ebd,
					0x78c7b78428fd3dde, 0x1d26a8ad92f707e7,
				} },
				{ {
					0x50f8d294da1687ef, 0x770880af4812dfc2,
					0x9e9124d4dd5af2ed, 0x1bc988b56fc3e19a,
				} },
			},
		},
		{
			{
				{ {
					0x18789b5610fe33c7, 0x2d7e6920ea941058,
					0x988a60670a513ba2, 0x229806e2265dcced,
				} },
				{ {
					0xa8fbae024e27fe82, 0x34cd3292698b9216,
					0xda0295a26f297371, 0x212fb56e0a517121,
				} },
			},
			{
				{ {
					0x171fe58c33d168ba, 0xa9293bc60e919ecf,
					0x7fd6b11d0eb7fbfa, 0x1b390183c0b6d604,
				} },
				{ {
					0x844be6a0a7a92c71, 0x315d081175a6e0f5,
					0x7e6dbd8d45dc4147, 0x120b48e09d85f103,
				} },
			},
		},
		{
			{
				{ {
					0x9e878b90edfd7800, 0xf175af4cb2144127,
					0x7ada5bc55a2caf0f, 0x2129e755c76debb4,
				} },
				{ {
					0xffc7dc8110d4eaf4, 0xb5e5dab51066714c,
					0xe3458bc07f4d0843, 0x0d492c12b8591d9c,
				} },
			},
			{
				{ {
					0xf065722cfcf06d69, 0xa2404b10dd4c28f2,
					0x30036a31cdb28ec1, 0x00e94a44a32252b9,
				} },
				{ {
					0x4fa2bd79f32d3ae9, 0xd5ee62c1d711ac28,
					0xd23a3f3b6ca1b00e, 0x0f31bafddcb117d5,
				} },
			},
		},
		{
			{
				{ {
					0x16c32bf0962dfde7, 0x23010312a2b8a729,
					0xe200d66a0620b55c, 0x1255d0984810e94a,
				} },
				{ {
					0xaa4693c6c1af2d1f, 0x0187b53af8f315bf,
					0xdb41ac66a6e6b323, 0x0e619fc2993cc6aa,
				} },
			},
			{
				{ {
					0x3be4812b9e95505d, 0x8160a6c8eaa85710,
					0x9dfebe83450c057c, 0x1fa80f8643266da5,
				} },
				{ {
					0x38f1554a431c1d43, 0x93da5a6ff95a3410,
					0xcd24509ef1079471, 0x02b2592800704003,
				} },
			},
		},
		{
			{
				{ {
					0x76b91cb3fa6bc495, 0x592fa5796e36afbd,
					0x9d77be51db012af0, 0x118031c0ff25b65b,
				} },
				{ {
					0xc5137f28c515521a, 0x5920203b368cb801,
					0x00f023b6c0a3d67c, 0x1e372e35e34c13fa,
				} },
			},
			{
				{ {
					0x33da55a8afab3b39, 0x53bad8ba423b46de,
					0xdd04931c3cc54b39, 0x03016b9ed3ac5f3a,
				} },
				{ {
					0x04ea0eb077dbc1d9, 0x85a43d13ad59fc2f,
					0x14c91d264d173610, 0x14d5c38d18620205,
				} },
			},
		},
		{
			{
				{ {
					0x200f62dff5c48210, 0x001a746dd48b39a8,
					0x9ea64fb15acebd7b, 0x02e94b0208422cc9,
				} },
				{ {
					0x60118e403c78ecea, 0x6b07fe543acd7a90,
					0x00c300353f74c2ee, 0x0c14ac5ea16c3a17,
				} },
			},
			{
				{ {
					0x7ad5f95e2210deda, 0xe6533ba69556666a,
					0xaa378ca10c8d278b, 0x18ed981b164ce06a,
				} },
				{ {
					0x5b2426a4fb9719b8, 0xb375a2bcea1e477d,
					0x2378218ba74dfadf, 0x23b09903f1e21836,
				} },
			},
		},
		{
			{
				{ {
					0x00a2110c38f8a798, 0x0dc2b01422a6e57a,
					0x4caf73c9f38172fc, 0x0a71e19f84cdd3be,
				} },
				{ {
					0x640440a8ddcf33d2, 0xe316f0471af979a0,
					0xd83cbb7bbdb13d00, 0x2165fb2299920311,
				} },
			},
			{
				{ {
					0x83aa021025fc8ca9, 0xb18290dd0bed7698,
					0x560da24c502f2436, 0x0d47d3b8a81be2fd,
				} },
				{ {
					0xfb0b73ea50a48885, 0x16c54335a56c2278,
					0xbe8211af02a08f78, 0x1ffc6372b59c9a2f,
				} },
			},
		},
		{
			{
				{ {
					0xfda33549344bfaa6, 0x809b267ab3211922,
					0x5d7aeff22ef56d69, 0x0be94a524f417e53,
				} },
				{ {
					0x7f37ec4025fa9774, 0x4d55c873cbe3dad3,
					0xed68d249838f24d4, 0x1bddbe1282c4d0ef,
				} },
			},
			{
				{ {
					0x1bf3b9f970c4df1e, 0x8a69551bfe613a0d,
					0x731c32c64110c105, 0x10ecc51628640ff0,
				} },
				{ {
					0x5a9f000b6f61efe5, 0x53744adb7251f493,
					0xa01a6051a9b39ec3, 0x21270d21335d0f76,
				} },
			},
		},
		{
			{
				{ {
					0xa28fc8c7316f5a88, 0xe5b37504edfdd33b,
					0x680aa7802cd0d228, 0x22ff3ccd7672bb3b,
				} },
				{ {
					0x907ea1dc4d576950, 0xd2a890cea4709e8c,
					0x36d20cced449f87e, 0x14e2b417f11b538b,
				} },
			},
			{
				{ {
					0x4b310a67a362f81f, 0x2253edddadb6dbcf,
					0x327f5a9a9e3750aa, 0x0e6078518b8e8cdf,
				} },
				{ {
					0x15a9c2778bd559f3, 0xc8a67396f8d62ff7,
					0xcaf80956e7274207, 0x1c8e2c85f7971dcd,
				} },
			},
		},
		{
			{
				{ {
					0x558d9f41bc8b9329, 0xcf84d0b04dd0971f,
					0xbe9c7a41501b8447, 0x18774771ff138e6e,
				} },
				{ {
					0x9bba1af30bb6afa2, 0x7d4b7bb05fa14af5,
					0x26358397e84d5e7b, 0x1817a180eaeabc05,
				} },
			},
			{
				{ {
					0x2057b3e7711df193, 0x9d58336b614c9a9e,
					0x6313b0dbd10f675c, 0x21cc0f2c9bda6371,
				} },
				{ {
					0xa623526bc981df43, 0x4d97fcb5f91ab21a,
					0x3136d4e906d990d9, 0x19756ff94767feb9,
				} },
			},
		},
		{
			{
				{ {
					0x55c658be3d94ff77, 0xbcf08d2ad279412a,
					0x7cdce1cb1c6fae27, 0x23e3a8ff038230cc,
				} },
				{ {
					0xf5af5c0998f492f4, 0x86e1349f4aa3bfd7,
					0x83b9a4c5868aa338, 0x0de765b278ceedd8,
				} },
			},
			{
				{ {
					0xa08f9533357e685e, 0x2e565bb9a6813300,
					0xd241743d5ffbb9ef, 0x016997b8ce081318,
				} },
				{ {
					0xe460205bbab80a4c, 0x06377919bc33b9c2,
					0xfce83a65227e32cd, 0x03fe26c007718616,
				} },
			},
		},
		{
			{
				{ {
					0xd828cf87bf22cbae, 0x9d7cacf3668cba93,
					0x77a49991383973d5, 0x10d748c28049191b,
				} },
				{ {
					0xf97cc50b1695d308, 0xb4711a92f34d38df,
					0xad9879c2924f121e, 0x24f67d2e412daaad,
				} },
			},
			{
				{ {
					0x94a122e1f27ec490, 0xf0eaf81550032027,
					0xcfd75773674e4e4f, 0x075e0c079fc462ce,
				} },
				{ {
					0xaa153e829949051b, 0x529bef6282df953f,
					0x6faf796f8fc05cca, 0x0816de85462161c7,
				} },
			},
		},
		{
			{
				{ {
					0x5e16782fb83bc1ab, 0x290b3d8475e73120,
					0xe4999df6a1fc8d04, 0x205a985d8d34d92f,
				} },
				{ {
					0x8db05618f520bdac, 0x377c559e55cba42c,
					0x069ba6c3fbf1cb6d, 0x0fc41a2167150f56,
				} },
			},
			{
				{ {
					0x31fbe1abbdf38df5, 0xd498425071958731,
					0xba4d83f929cf5984, 0x056ca6213e6e13d1,
				} },
				{ {
					0x0c144c1f1d06292a, 0x5389954d653111a3,
					0xf053b33763133da9, 0x1a230ae73e49c0c5,
				} },
			},
		},
		{
			{
				{ {
					0xb8aaa07cb871f3af, 0xa32ad374011393d0,
					0x5e07c9b663d459d3, 0x13e8981cef6c1ae6,
				} },
				{ {
					0xd97ee834fd732811, 0xcd49c4e25922bb10,
					0xb8789e3e652ca1ec, 0x1c37853de381bc17,
				} },
			},
			{
				{ {
					0xfc3561c9df042f5e, 0x8c4a1d2e0654db6e,
					0x0a28fafc7d8d6de2, 0x156b1c77eed7a296,
				} },
				{ {
					0xa7f9cea9f1e599bc, 0x3ad62de689b3685d,
					0xd8a1d080971a6e4b, 0x0c00ac827921d721,
				} },
			},
		},
		{
			{
				{ {
					0x22d96f0bde081f5b, 0x5c1e105024e52bee,
					0x9deda9a5d8c90f70, 0x104c2abdcaec90b2,
				} },
				{ {
					0x2762f21aca24075d, 0x402170e958ac5596,
					0x42d2f62034b8b5f6, 0x2134c47ee81f03e9,
				} },
			},
			{
				{ {
					0x84b401d5de5ebc15, 0x9e76da5dbba1a352,
					0x6285cba1ce71a479, 0x1b69423527d5299a,
				} },
				{ {
					0x8fc8fbe22cf86696, 0x7fd4a766d53b9748,
					0x307229c11fe18f35, 0x23bddb3a4e77391b,
				} },
			},
		},
		{
			{
				{ {
					0xbd3c3fb5f0a94d64, 0x530638b0bd1e9eae,
					0x89b9a0b35c4ebe4b, 0x1e922e3eb6410e44,
				} },
				{ {
					0x8db3504f03c29f07, 0x5f62613e82fa4451,
					0x34e8e970d2745229, 0x01c88128d2aa3884,
				} },
			},
			{
				{ {
					0xf84888ec81215165, 0x0679774b1cb5495a,
					0x5d52a347206650b9, 0x0ae031c83fcfe97e,
				} },
				{ {
					0x30a66587f226c02f, 0xefcc8b235dd2403d,
					0x3ef76810068f2fe9, 0x1d17cefbf913cf0b,
				} },
			},
		},
		{
			{
				{ {
					0x1e58d00b60a6b45b, 0x17a2cb64864840d7,
					0x8901ad8dbe29c9f8, 0x2403343062eb79bd,
				} },
				{ {
					0xe2b8bc820ffbfb71, 0x2312b2e88fd99437,
					0x97b42a637734a1af, 0x010a7c8e0c38f704,
				} },
			},
			{
				{ {
					0x4dea1321ce002d51, 0xffc0a19f31858cef,
					0x630f436008c77677, 0x188d25aad8ef477c,
				} },
				{ {
					0x18181208ad35b179, 0xc40e32a829468d71,
					0xe708f2854a6e90b4, 0x154e0a7afca1eefd,
				} },
			},
		},
		{
			{
				{ {
					0x59c63a5e3bac4689, 0xddb55644d489b4cc,
					0x816f625016985ce0, 0x2490b99e4a36c9b6,
				} },
				{ {
					0xe1c6a8099dc59738, 0x436aab497b03f95b,
					0x6f06639aa5787da7, 0x181e1ee782fdf484,
				} },
			},
			{
				{ {
					0x522f5e4888288730, 0x3a4ec7f0f22c679a,
					0x8b321338e5d97068, 0x1793f3cb3ff554c4,
				} },
				{ {
					0x7e6a9163c9061196, 0x7e366b2c704acac0,
					0xd3f4ad443d4d568b, 0x0a6fdd481c4407a7,
				} },
			},
		},
		{
			{
				{ {
					0x08c139b6968fd62e, 0xc71305941acafe10,
					0x40f0d76e4cb6d912, 0x047512680e9c2597,
				} },
				{ {
					0xd5c628b5f1f889b5, 0x800425ed60e81dd8,
					0x671e460ca9d65b1a, 0x21a8e54c6379a3d6,
				} },
			},
			{
				{ {
					0x594eba999908a930, 0x8511f6ecab076fe5,
					0x73a0e76c0d64d42a, 0x2015612c58bce5c3,
				} },
				{ {
					0x85442ba2a4879d72, 0xae7c457fc28bd5ab,
					0xa263a639b9ab84b0, 0x2317519705f11136,
				} },
			},
		},
		{
			{
				{ {
					0xbb385246e8f251de, 0xaa3d3c57d4f1e6d1,
					0xc0d7d9374618802a, 0x0ffb968c8d7c5232,
				} },
				{ {
					0x039f3b9836a6f21d, 0x5ec7d526bc1a1f65,
					0xe6116c09700d6834, 0x04d306a1e974a474,
				} },
			},
			{
				{ {
					0xf1e6b26c9ea46e2e, 0x8f511710b33ebfcc,
					0x7b69e1c51cb5e55f, 0x219f3fdf2e40eb02,
				} },
				{ {
					0xe57f032c7174a9f7, 0xd0b9677e9dae9243,
					0x48e3a89983b8815a, 0x016a1158da579358,
				} },
			},
		},
		{
			{
				{ {
					0x4c620d527a1920b6, 0x9a3756b665b73b39,
					0xca1ca7f9aa7898de, 0x11d028bc821ca38c,
				} },
				{ {
					0x34d69144599f8c08, 0x6c95b7ebc51758ac,
					0x224c8bfa822d0ce7, 0x12295419e6439f42,
				} },
			},
			{
				{ {
					0xed9eb0224ddec235, 0x86e55faa1cc54506,
					0x54a1be460991f11a, 0x1e769ab36fb1a372,
				} },
				{ {
					0xd32604a74b8f55b3, 0x9da3bfdd5794893c,
					0xa827df2a45e50828, 0x05fc1cbe2d675cf9,
				} },
			},
		},
		{
			{
				{ {
					0x0bba4ee1d0e628db, 0xc37d667bf3365ba0,
					0xafbb226381c84f67, 0x032b811d7e188bff,
				} },
				{ {
					0xcdd4c50a3d437a96, 0x4b2ae4e1e4165a5c,
					0xd90ab0b0f7ec97fb, 0x0ed97443396eb688,
				} },
			},
			{
				{ {
					0xaa6d3fc7488f74df, 0xb866b64fe6e26357,
					0x8b755e51d3d5d8d9, 0x1e36e97eb181225b,
				} },
				{ {
					0x8f8cef474f50b00c, 0x74396c5523626f91,
					0xb211cee915f91de5, 0x1303f821c76f3dc2,
				} },
			},
		},
		{
			{
				{ {
					0x80cd0702802b2644, 0x99decdb6722356df,
					0x33d7a8f304c9cd8b, 0x06c066f97f0d9ee4,
				} },
				{ {
					0x193be24b3d77727c, 0x5cf89b93c64d644d,
					0x6e1cff36c6057b13, 0x0709bad0e489423c,
				} },
			},
			{
				{ {
					0xc06595338e4dc1c2, 0x660d0b4b5429330c,
					0x34fd4397d3b713bf, 0x0e2d928d0311b0f4,
				} },
				{ {
					0x9e1470d15f549e8c, 0x9873360504dbbad7,
					0x9e2d4fdcc8f4d065, 0x0f0424dbde474eac,
				} },
			},
		},
		{
			{
				{ {
					0x94d8671a99dfa5d8, 0x1127674e5c307d8b,
					0x79b49dd998e4bb7a, 0x0ac7cf8c1a5e63c4,
				} },
				{ {
					0xf4407e4acb8aa468, 0x010ea88079f3373f,
					0x86a9084cdc3d28b5, 0x19a77d3fe1cdb49a,
				} },
			},
			{
				{ {
					0xdd088d0254848a2b, 0x8aafeae34410a729,
					0x491ceeba24638385, 0x0cb0d1acef7ab2c8,
				} },
				{ {
					0x1cc87d294c4159eb, 0xc5cc4eecda289da7,
					0x1a22ae837f7b1360, 0x24d7fd3f33bb0e57,
				} },
			},
		},
		{
			{
				{ {
					0x59e2ff65c5cc80b2, 0xfac2e341259a660f,
					0xef83245de36f39b7, 0x13eb01a6089c19e7,
				} },
				{ {
					0x68cb229b9bd3e5c9, 0xfe104e77d03fcfb9,
					0x919e8b38b45b8e37, 0x20bdecd4182504a1,
				} },
			},
			{
				{ {
					0x72e032b6344fe752, 0x592ebecef6b4cc03,
					0xd81e5036d7f647e3, 0x06d50a38e38d72f3,
				} },
				{ {
					0xef841519edeed448, 0x5d188ec916902a33,
					0x6ea28e20c409862b, 0x13c2627aa101b435,
				} },
			},
		},
		{
			{
				{ {
					0x45c3cfaf379f1e7f, 0xcf58ad72e4ce40e5,
					0x3db85d25827d215c, 0x1b37cd810f3db6b6,
				} },
				{ {
					0xb7d1482ac50d41e9, 0x7ec5ddb86cf1a802,
					0x695bc08bed6727a6, 0x03f4bf20c2548a53,
				} },
			},
			{
				{ {
					0xa61a5207900c14be, 0x07b99bb2fbaf3c5e,
					0x58d92193124f95a8, 0x12df09b4ef579bb1,
				} },
				{ {
					0x1aed141c968a75dc, 0x9155179c4f3f7c4f,
					0xa1ab00c5060c37e2, 0x235d61bb78aadb15,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0x4efa453c5913370a, 0x880dbd3ac504d7fd,
					0x529eb77b6b3d859a, 0x0c7b8643b5274679,
				} },
				{ {
					0x2a4317929ffd0099, 0xab168e424c08bde5,
					0x38fa292577dd0086, 0x1469e14738dda250,
				} },
			},
			{
				{ {
					0x9909a416920de415, 0xdf56f4ffbf87479f,
					0xe07a87ca0d77ac52, 0x0625481a4acabe9b,
				} },
				{ {
					0xa27198544c5c069a, 0xd6c1d352bb870c50,
					0x80fc5c94dedb4a94, 0x1c9181da2d7d76ef,
				} },
			},
		},
		{
			{
				{ {
					0x447f701665982d10, 0xdd0182b6b17d69cb,
					0x40eae8d2e2afc4b8, 0x20a179e28dfd06b6,
				} },
				{ {
					0x7b44decb73cb02c9, 0x5e7761175a988e0f,
					0x38e3a983fbe24a39, 0x00ada5953bbff091,
				} },
			},
			{
				{ {
					0x7e11741026d3ab69, 0x0788b276d59dadc9,
					0x02a303284c6f6697, 0x114a5282dc9eac1e,
				} },
				{ {
					0x352b24c7e806893d, 0x316e91d44e65857c,
					0xbf6da0463e32b6e3, 0x1992205bbac36b2c,
				} },
			},
		},
		{
			{
				{ {
					0x2a5c8c3facca975b, 0x1395ea6aa235fa52,
					0xc43bc8922e6b5124, 0x1229d02ff1829857,
				} },
				{ {
					0x52fbe00ebf7bd7ce, 0x1c1f95b6d3956ba1,
					0x82b210757e40c64a, 0x142684dade285971,
				} },
			},
			{
				{ {
					0x5dc8754cf9d39b60, 0x3cc4f46559a6fbfb,
					0x7d2277fd2bc70a94, 0x063f48895ee35910,
				} },
				{ {
					0xfeeca994688a3372, 0xb53a07ccd05e9ba9,
					0x06f19f5e6037ea59, 0x0d8f68875bc309ef,
				} },
			},
		},
		{
			{
				{ {
					0xa50d5f962b40a925, 0x79ca1eb06cc163e2,
					0xf0f94e658a10e45a, 0x14afbf1058ca8e9e,
				} },
				{ {
					0x315f7266e73dca07, 0x8c682a7d1fc7595d,
					0x46a185d1a8e8a6f5, 0x16f01e5bbc631982,
				} },
			},
			{
				{ {
					0x7b047d6f0cee9bab, 0x52e8a6c7bb41453d,
					0xe302eb82c1257866, 0x239afb3c422213e9,
				} },
				{ {
					0x6a4f061b652c3a21, 0x0930d66cfd88d872,
					0xb96e0d1e9fe8441e, 0x22d5d3bf941e71a5,
				} },
			},
		},
		{
			{
				{ {
					0x6d2dac87bd116879, 0x9b3a082279da4d0c,
					0xa56070d6a0b2f1f4, 0x12fc4cad7891fcd9,
				} },
				{ {
					0x36dbbe2ea31c17f7, 0x480269dd72e0d133,
					0x66931bae9b2fb751, 0x24e1f4aa78aa13d1,
				} },
			},
			{
				{ {
					0x33a9b87682575488, 0xd034e530cf7d5dcc,
					0x91da1d6197344963, 0x22e61d5a6c8b9612,
				} },
				{ {
					0x7fca284b745b9762, 0x585f0c25ffa8afaa,
					0xd6dcce44c0373150, 0x17af4096930c8e88,
				} },
			},
		},
		{
			{
				{ {
					0x35c9f5bbbfe66f6e, 0x7bc207c5807d7825,
					0xf81f8166d5b5d4b7, 0x061b55e0e68087e0,
				} },
				{ {
					0xf71c5669cd9ed1fd, 0x8eb64ea2d401f91a,
					0x76d32b9b6c5c5d0c, 0x1b1245b19ecb8c2c,
				} },
			},
			{
				{ {
					0x48b5c7ffc36855ea, 0x0551e84bf119152c,
					0x913467349612a92f, 0x00f45a67708ad710,
				} },
				{ {
					0xdd26c477d83b7e3a, 0xc435906c99a71af2,
					0x3c1a1c5fe59168b9, 0x1a424b81b4abfe83,
				} },
			},
		},
		{
			{
				{ {
					0xad8af3c46edc49d6, 0xc61ddcd0f64fbab0,
					0xcc8b7f9882a42bfb, 0x064655dd61877f91,
				} },
				{ {
					0x4a97b1d754d98391, 0x51b49fc5d206d859,
					0x0b074312dd8e0698, 0x185286e5997bfc5e,
				} },
			},
			{
				{ {
					0x9579e0a9d5556b52, 0x4cf03af977e4cf43,
					0x04ba9dc76f3dddeb, 0x0de9a121fdd295ee,
				} },
				{ {
					0xa8ffbf1824c343c4, 0xa8ea0f19302179dc,
					0xf222bfccefa59f02, 0x0618f7326e48d534,
				} },
			},
		},
		{
			{
				{ {
					0x482d2f1532bf0717, 0x7de8b9dbd3f52b3f,
					0xea15bea236620db5, 0x0663e7ea4a0e5637,
				} },
				{ {
					0x4be80faeb5af7c19, 0x4c963ab2e681db34,
					0xe65987f358cec082, 0x0294b6dc792a5c42,
				} },
			},
			{
				{ {
					0x999a0979e3c5f43e, 0x416d95d4353c18e0,
					0xddf433243ffde7a7, 0x026c3ea324dfc565,
				} },
				{ {
					0x1fb0f85936f81bd4, 0x2857f5cd5bd46da4,
					0xb3208b0a18d8a6ac, 0x1650929403fe6c71,
				} },
			},
		},
		{
			{
				{ {
					0xf5568f175957d2bf, 0x3bb0df5181a2a472,
					0x4288e2509bc0784f, 0x0a268ff08681cf8d,
				} },
				{ {
					0xdc1a55c7b0f587bf, 0x0b305ebed18151bf,
					0x8fa13b3454993b89, 0x1bd5e6c00d83a268,
				} },
			},
			{
				{ {
					0x732336a1d67d3b8f, 0x0de16dd9067e8a46,
					0x14e20a2a2b5d75a3, 0x237a9cc2d5fb8755,
				} },
				{ {
					0x404bf1407b81dea0, 0xeac1ed0725c835f0,
					0x4264a99c8dcfa711, 0x1828bf134c1f61a0,
				} },
			},
		},
		{
			{
				{ {
					0x6c428adc7e9e672c, 0x3b8591eab27e0323,
					0x82bcb8264c0f1a59, 0x18aa8e639684c88c,
				} },
				{ {
					0x66f600cd7d3ef7e1, 0xdb260aa0315df5cf,
					0xa49e4ba8cadcc483, 0x0ee50a595dad4087,
				} },
			},
			{
				{ {
					0x575d096de2e82656, 0xd500344c0d159e97,
					0x91a40217b70c3f4d, 0x0950ec038a66258c,
				} },
				{ {
					0x172777f81d04d7a5, 0x1d1fe67c746bf91f,
					0x5e787e15961c6ef2, 0x20a3eafd7168fb94,
				} },
			},
		},
		{
			{
				{ {
					0x0f60cc0214e51847, 0x1a6e458c96974224,
					0x1a03df414888b5df, 0x0c4fb84aa814ee2a,
				} },
				{ {
					0xc7ffd152e3f18c3a, 0xe8a842a3a940299d,
					0x4416ef5605f76416, 0x0dcda62d122723f7,
				} },
			},
			{
				{ {
					0x0b02487f85dd6fdd, 0x0d811ce3db5df232,
					0xac8f36b95daa3e04, 0x21da15cb598c6ed6,
				} },
				{ {
					0x0e0ca3fd74f012f1, 0x6b87fe09b6257b62,
					0x4110d8bd776e6e28, 0x153f7a966b5d825a,
				} },
			},
		},
		{
			{
				{ {
					0x4f421f43d069110d, 0x8f3e148713363431,
					0xaa4da7a5f58b7031, 0x21595b5fbc44b4bd,
				} },
				{ {
					0xc71efc15fb2769bd, 0x7c3b6d826a70ba0e,
					0xde88b4f6a38dc846, 0x06a0686a32138040,
				} },
			},
			{
				{ {
					0x7efeedb32ce910d0, 0x47ddd085542d441e,
					0xea5f4ba77bd0d868, 0x068665b27654efd4,
				} },
				{ {
					0x85d0b4710b9ff422, 0xf35a7d65b9f33cdb,
					0x883f7965c6135dc1, 0x1daf1cf36de46ca4,
				} },
			},
		},
		{
			{
				{ {
					0xd86c64f7857ccb51, 0x4dcfc3439894aafa,
					0x45b8a51e7cdbcab2, 0x180e1a091dc66dc5,
				} },
				{ {
					0x69805ef1389463c7, 0x182183c12db55b49,
					0xb7675607aa4a6994, 0x0d698e4e4e17aca5,
				} },
			},
			{
				{ {
					0xcf0a6ed183ff4dde, 0x13038525104003aa,
					0x2af5afe69747717d, 0x1283194ed97e099d,
				} },
				{ {
					0x1b241ff4c0dfdcdb, 0xb1a3609d7aa95b56,
					0xf4c80f3188de627e, 0x0f4f3033634dbdea,
				} },
			},
		},
		{
			{
				{ {
					0xd7fe71ab977a875a, 0x9b5e390757c4ad11,
					0x45961c5af277ee3d, 0x188c87b12ff6321b,
				} },
				{ {
					0xc265adea631806a8, 0x907d1c2ab770ec21,
					0x0280bf264e3ba657, 0x0a13367e4044b698,
				} },
			},
			{
				{ {
					0x163fd67ac2c58478, 0x5873ae8fe6919810,
					0x827927402ea7a37b, 0x0055081aecb2c304,
				} },
				{ {
					0xee7b79882756bdb9, 0x71a641434bfb2ed8,
					0x0b74505d6896b9e7, 0x21592269065b1ee6,
				} },
			},
		},
		{
			{
				{ {
					0x149f851ff1147ffc, 0xb908199d73d4585a,
					0x6dc1bf2488426875, 0x0987145c99270c55,
				} },
				{ {
					0xa987d240474a2c07, 0x0d69d2bff8b0d0a4,
					0x0ba3515b530e45e3, 0x05ccf820edc497ed,
				} },
			},
			{
				{ {
					0x1f50c98d28daaeee, 0xc279f04c8cab99d8,
					0x3dea9593d0117a4d, 0x0b8449cffbf482a4,
				} },
				{ {
					0xf4ca88ef1d53d16f, 0xd070b444b3803978,
					0x491379ab131c2c1d, 0x1c757ce178de3cb2,
				} },
			},
		},
		{
			{
				{ {
					0x271832d6d526f361, 0xb83332d4071c98f8,
					0xcdbfa6cbc1800e4f, 0x0f4e172e178d4e02,
				} },
				{ {
					0x98f249ee85795d38, 0xabf3b8498138225d,
					0xd4e7f5afbcaf65c8, 0x0d87f706e8bf5286,
				} },
			},
			{
				{ {
					0x54c00706ec880b04, 0x6b6c50c00dd98277,
					0xbdc715698d7dc7c1, 0x02600b651c547220,
				} },
				{ {
					0x6a83eb45cf52cf96, 0x0c8304f76be8a22d,
					0x556356813625d8a6, 0x2450a5e033db011d,
				} },
			},
		},
		{
			{
				{ {
					0x99b7dd3030bbb73f, 0x4980f4b194dd42b5,
					0x4c7aabaa0402ad72, 0x1fa7888e51689500,
				} },
				{ {
					0x88a7a38bd1b445f0, 0x1722ba3e380db499,
					0x2df607feaa600377, 0x051846a5461d2325,
				} },
			},
			{
				{ {
					0x2664500c82edbc30, 0x612322008f30be65,
					0x7c8c1622d570681a, 0x00272f9355378be8,
				} },
				{ {
					0x71d55c4da7d0b5aa, 0x326e99f71c845869,
					0x1a5821ea6c872a27, 0x04c11941214370bd,
				} },
			},
		},
		{
			{
				{ {
					0xef72cf3f1e76ed30, 0x2bf76794e95ca438,
					0x1eac79c6bf58b263, 0x0b6579a96d21a8c4,
				} },
				{ {
					0x4babf5e09fefff95, 0xe73826a33506397b,
					0x12f16b634bc9c773, 0x1d27688ade57e990,
				} },
			},
			{
				{ {
					0x91d80d1102e1df77, 0x25f85d71978fe8fb,
					0x6db091bd742844db, 0x061d79086f88490e,
				} },
				{ {
					0xf9ed2b468319519b, 0x20eda82307ab89bd,
					0xb910f331af51c764, 0x02f94a2b6c119209,
				} },
			},
		},
		{
			{
				{ {
					0x182d225bfba0ad69, 0x183ed0d8bf01b1f4,
					0x64be3e6c0206048a, 0x0e882d7ab20d3bfa,
				} },
				{ {
					0x951d59c9d33eb369, 0xdf9378a60d3a51a8,
					0x86999ea8fd614286, 0x10008433b771afe5,
				} },
			},
			{
				{ {
					0x0063f51a8963b04f, 0x4345af4e9a8caea3,
					0x445a76809f49d01a, 0x101df9dd5ac1f8ef,
				} },
				{ {
					0x5bfd06b791c227ba, 0xd560fda6f6f38859,
					0x397f86532adc61d1, 0x04449b7eb7eaad62,
				} },
			},
		},
		{
			{
				{ {
					0xdd67dc12393d5ffe, 0x46beca97764a4743,
					0xb4978e062140e683, 0x13911dc6a4a038b4,
				} },
				{ {
					0x84a0092969054916, 0x04e48fdf5603f654,
					0x95620d43641d7022, 0x119ab11c07ba21d3,
				} },
			},
			{
				{ {
					0xcdb39360d2e0ce32, 0xe5c11ff470c5c73d,
					0x708502d8b285c584, 0x14982beda5bc0c9f,
				} },
				{ {
					0xf77b135247b8a7ba, 0x5499dd8ea6953d5e,
					0xd8108bc3076765e6, 0x1d779baac1822d51,
				} },
			},
		},
		{
			{
				{ {
					0xb21bab2bf8a916aa, 0xe4436096f7466f0f,
					0xd37b8e481932c450, 0x1c468ef9c5758a1d,
				} },
				{ {
					0xa5eddf182d5a7594, 0x777ca557073e908d,
					0x7415445c78c0239b, 0x043a85847b034f8f,
				} },
			},
			{
				{ {
					0x65a1e7ee8c5eabab, 0x3fb99f0f0ad20e7b,
					0xcc81a656cb925e1f, 0x1838b7a0d31c634c,
				} },
				{ {
					0x98416772bb71c23a, 0x9ccfa3d10d0a3c37,
					0x9a0edc9264ca1bcb, 0x12bd0795bedc766a,
				} },
			},
		},
		{
			{
				{ {
					0x4440481afb32aa32, 0x29b6c2119be2c6ee,
					0x20f0770e70bc1d1e, 0x0b76b4d2e41c3c21,
				} },
				{ {
					0xf2f69fffc376e410, 0x759c63da1552b00d,
					0xeab8777df529166c, 0x1cf944a2b23c249a,
				} },
			},
			{
				{ {
					0x74d6ff371ca3226a, 0xf78828223aec6825,
					0x36111d4b442a03b0, 0x054558e7fa0a7edc,
				} },
				{ {
					0x1a5e0d8654a5d6dd, 0x5463274de3691bfc,
					0xeca65aede066a921, 0x03dbe835c7ab1531,
				} },
			},
		},
		{
			{
				{ {
					0x2c73762866a3356f, 0x4b687d957de49640,
					0x37a9433c27e78473, 0x06ea8da88da0b7bc,
				} },
				{ {
					0x784b91ba8a817159, 0x8e378fb80426a371,
					0x7f1d8eecea108188, 0x1613ebe95284f80a,
				} },
			},
			{
				{ {
					0xf77e580c787bfb86, 0x07e1a8c638fc1e46,
					0x1af0b3531624156c, 0x1ed5cc1a6d7c96ad,
				} },
				{ {
					0xaada739fa1c25eb1, 0x26889695155a7c0a,
					0xbe2280fe5df45198, 0x0ee2b45af64289bc,
				} },
			},
		},
		{
			{
				{ {
					0x6e87a8ba64902ef9, 0x4f7d8487a4b8037c,
					0xb09e70de011d53fb, 0x21c20afc188350f8,
				} },
				{ {
					0xacaaf4513616af2c, 0x1368333fb10a2a9e,
					0xf250fc4f76aae0ba, 0x21900ddc53a750cb,
				} },
			},
			{
				{ {
					0x46bd11e6e23e3b75, 0x8b01f2b96bd20d13,
					0xcc1d183b31aa0153, 0x16f55dcf18a0dffa,
				} },
				{ {
					0xacfdf70aca67268f, 0x249d70e3bf434bf2,
					0x936deb9e1ba3f463, 0x19481b188ec4fbdf,
				} },
			},
		},
		{
			{
				{ {
					0x280de35f2ace7f2d, 0x8288340713b5db55,
					0x9cc232ad96efc877, 0x1a741d08c48d2583,
				} },
				{ {
					0x60ba23b747f5dac4, 0x09eac02535439372,
					0xdb6e3848ea269658, 0x088668bc3ed1c17c,
				} },
			},
			{
				{ {
					0xa091e08181d3cfa3, 0xda392c34ada8cbe5,
					0xbe9f535c95f8dd42, 0x1ed4231df6edf6e8,
				} },
				{ {
					0x861cae44d3c391cb, 0x3bbf1d0a65a16e25,
					0x0bc5ca6975242ae5, 0x1fc7a9c5e8457e25,
				} },
			},
		},
		{
			{
				{ {
					0x50359882d3325ee1, 0xc9149202604bad12,
					0x70150d75b5e93d1f, 0x1637a3e42d4c37cb,
				} },
				{ {
					0x211a4cc5cd923ecd, 0xac0ad2faa1c3d95b,
					0xfdf1cfc1e6629dcd, 0x1f4d1f12e2cfa6ef,
				} },
			},
			{
				{ {
					0xe8f64a30dbeb0e31, 0x9186f13e3da39d57,
					0x294496527d715348, 0x1524430f3fa37f70,
				} },
				{ {
					0x42c9b7df50f22cd3, 0x9929941377af4b42,
					0x545b7f6f396a891b, 0x14b57bde68517134,
				} },
			},
		},
		{
			{
				{ {
					0xd15590b0e07e4027, 0x76febaf6a43f1798,
					0x73ec33f2c2807f22, 0x0d6a916952fac213,
				} },
				{ {
					0x9341a9943e46a24c, 0xf8cdd268176f1bc2,
					0x4867c021ddcfe98f, 0x0858150cc271cc38,
				} },
			},
			{
				{ {
					0xda4c0c3619271f40, 0xbf48a8119c361dba,
					0x83cb0ce881405ebe, 0x1837c350b2c6b09f,
				} },
				{ {
					0x352a79d23173d5de, 0x28e102fdc2dcb8d1,
					0xed42745d735f5848, 0x1941d812c7f4918f,
				} },
			},
		},
		{
			{
				{ {
					0x79066a2fa79185a4, 0x5850b3591609e74c,
					0x9b980c9a3a2a84b8, 0x102ce2de32e2f0c5,
				} },
				{ {
					0x90acf8cfffd4a890, 0x32c4bdf38c26673c,
					0x4c709951fdef26ab, 0x0051ea349df76fe8,
				} },
			},
			{
				{ {
					0x2676a5d0b9667900, 0x472abd2a8d5dd844,
					0xe353e0173e03572e, 0x1d06d25a933b40c8,
				} },
				{ {
					0x04ef5aec34a738bd, 0xbe05aaf8532df449,
					0x05d53a11c075dad2, 0x11c2b5f108ba2562,
				} },
			},
		},
		{
			{
				{ {
					0x9f5270613e4dd64a, 0xdfcd69e8d656dbe3,
					0x88760b9d8fa4db32, 0x057410f09b47721c,
				} },
				{ {
					0x87f7ea2e803024a3, 0x0c4d22b6c9874d9d,
					0xbd8803e15e3f3c1f, 0x231de888fe8eba5a,
				} },
			},
			{
				{ {
					0x55daff88b29b5ca9, 0xb4301ab894f671a6,
					0x4f5feffd64282236, 0x1d7c7d0559cb023c,
				} },
				{ {
					0x939767a2b3420022, 0x9053804a9b5f4a89,
					0x10c550399221d9fa, 0x104af68ace0fc747,
				} },
			},
		},
		{
			{
				{ {
					0xdca84dfbc2ff9d90, 0xad777d9fc4dc2e24,
					0x28b651370b5e6306, 0x14fbd53350464845,
				} },
				{ {
					0xc78c5b18060aa40e, 0xc6b17ea65c786cfe,
					0x4a4c06b22e473229, 0x157d555e73955305,
				} },
			},
			{
				{ {
					0xa5085f2581822bb7, 0x6d9967d142c58775,
					0xb89c58f6bf35fdb0, 0x1e0221b2812249d4,
				} },
				{ {
					0xc2c57b67a3d85a3e, 0xa7fdf5e047d07b7f,
					0xc4e7af19453ea854, 0x1b31142cebb17010,
				} },
			},
		},
		{
			{
				{ {
					0x273f77f4b939e798, 0xba6b6b37a9f1f149,
					0x8b9a9b136de2ea44, 0x0119fe9afed1e7be,
				} },
				{ {
					0x5c2230ec4868103f, 0xd2727b6ea6086557,
					0x06e941b582340b4e, 0x038d38c7ccf9d0bc,
				} },
			},
			{
				{ {
					0xff2973db874ecca2, 0xa3f60fcba14481fa,
					0x2354d350d71b994f, 0x13771df4602f64f0,
				} },
				{ {
					0x60257a6045c1784c, 0xfa4f0ad28d61d4b8,
					0x8b43ede2bd4f23c9, 0x1778b0489e16dbfc,
				} },
			},
		},
		{
			{
				{ {
					0x3ed0ab8f03ec0051, 0xda2b0f61f9116f07,
					0xd77f6e0b0825df67, 0x18f397af14b11db5,
				} },
				{ {
					0x22ce7324311b990a, 0xc70cbffd14d3e80e,
					0x5da710af02e30504, 0x1ad46ed512650c52,
				} },
			},
			{
				{ {
					0x9f6282490b18a8e9, 0xdb99d35d86b9f2f5,
					0x65620ad4097ef1ee, 0x2232080de6f2ca74,
				} },
				{ {
					0x2d6d0997a34a8dcb, 0x29b6d10de7705f10,
					0xddbed85b017d49d7, 0x07da9b62a301cda6,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0x692001b2c20b254e, 0x9ebb5536f3c2f322,
					0x03df610a91797dfc, 0x0b21f8104e0d57ec,
				} },
				{ {
					0x5df2005e0d4c3066, 0x6fab70ec072c44c3,
					0x8f668d8f010b78c1, 0x0a97bf35b80ec512,
				} },
			},
			{
				{ {
					0xc23fcadaa05d137c, 0xc1affbab42fa4ca6,
					0xfe09c9ea83bf22b6, 0x0e9c585835d575a9,
				} },
				{ {
					0xb2e360166d6cae36, 0x6a79a86914468a2d,
					0xdc1f0010f43ba884, 0x097fe8c6bd425403,
				} },
			},
		},
		{
			{
				{ {
					0x26fb1104eac9163e, 0x126e42c506c48467,
					0x6cd199515726a414, 0x18a8267f2aeb7eae,
				} },
				{ {
					0xe9ac3ecd06a7373e, 0xf5bf67fb9af3192b,
					0x28cd12db7c4abded, 0x028259d826a2a327,
				} },
			},
			{
				{ {
					0x3b5583fa84dfd7e2, 0xd6aab812efda5eab,
					0x62a7b035a149f5be, 0x0d7527f8be4a534b,
				} },
				{ {
					0xb49c94e01e7a37b8, 0x51fef4943c07031b,
					0x3a97ed9d467bc929, 0x067467913424a41c,
				} },
			},
		},
		{
			{
				{ {
					0xb3db80dbf8d7872c, 0x735c4814dd5f5623,
					0xdf2816be84f72f96, 0x1eba0fc918cfbe47,
				} },
				{ {
					0x497337037105e633, 0x13ed816237809659,
					0xdc9231872da17662, 0x228ba87307eea69c,
				} },
			},
			{
				{ {
					0xbe2ee959aa899de8, 0xc0aeb3d858d05a9e,
					0x3f769d8526f27fd9, 0x111c3b318ee26338,
				} },
				{ {
					0xf470e063e3741b4a, 0xa8b5381ecb3d3c92,
					0x8175942518efe457, 0x1c61f8e8889523c3,
				} },
			},
		},
		{
			{
				{ {
					0xc3bd0b78ede008ec, 0x804e919d9e6f6a9a,
					0x01b3d18fa38929d6, 0x004b59f5b300056c,
				} },
				{ {
					0x1024e1691e5f3868, 0x3318854654b8d46f,
					0x2bfab7d508c2feb2, 0x23d51fadac3ed13c,
				} },
			},
			{
				{ {
					0xdce675e733a9df0e, 0x76bc8ecffaba9a6f,
					0x941127a71d490ae9, 0x1c9557e23f888acf,
				} },
				{ {
					0x8ef1598f7f4b4bc8, 0xc3577dd81c187424,
					0xa6cf0c5ee10cc4df, 0x05ca54292307f186,
				} },
			},
		},
		{
			{
				{ {
					0xfa950de622d0bd8d, 0x391002f9fd616b63,
					0x80ff3987d7bb674d, 0x1db761fc13927bba,
				} },
				{ {
					0xc29a06c2f16bee68, 0xa9f4c5ad8ff7e91b,
					0xd3796447b1b98ce5, 0x0497ce98cc956a66,
				} },
			},
			{
				{ {
					0xe4297f48ba68ec31, 0x95d21ed3e7108cfe,
					0x093c1dcaf5f75ff1, 0x0a824b5d6e10b93d,
				} },
				{ {
					0xb8f3559ae87bf607, 0x622131231f5510f1,
					0xa614d2a52e373e5f, 0x230ba9b50a23334b,
				} },
			},
		},
		{
			{
				{ {
					0x236812f097268bdf, 0xdb7deec41b6b6e8a,
					0x1c8c1d7e39372b87, 0x13f64646df88b3a8,
				} },
				{ {
					0xdd7a5b93ac89960f, 0x9417860a8ce2f73e,
					0x0d96283495794055, 0x1b87681e4126778e,
				} },
			},
			{
				{ {
					0x81cbe2e28433ab92, 0x3ed7a65fee09d2b0,
					0x776ded8dce4dbe27, 0x0958a0e748459402,
				} },
				{ {
					0x884d7b4c1d4d2395, 0x7711a548f46b47c9,
					0x36ffacb982b9e58a, 0x19ca62f215b18ca0,
				} },
			},
		},
		{
			{
				{ {
					0x60e28091ea1c5433, 0x2a5bbb534dd8d563,
					0x68ce9b7d5c9ea175, 0x140437dd4bf69189,
				} },
				{ {
					0xd488806e20fa67c7, 0x9c32aa423df6fc09,
					0x5a62adaf03b28172, 0x0cace6bdc01989ff,
				} },
			},
			{
				{ {
					0x3d65dbc332cf247b, 0xc1c140278623cc7a,
					0xdf1a78918289aa26, 0x01cc37262fb81c2c,
				} },
				{ {
					0x37ebb9bd37dfac49, 0x361ec6dc1c6a4ecc,
					0x48ef4ff3587ee8a4, 0x1885635f920c4dd0,
				} },
			},
		},
		{
			{
				{ {
					0x6451a46f37b5e6cd, 0xae8ccf195f5bd98d,
					0xe2a4dd3ae219df5b, 0x145f2ecd9a6868e4,
				} },
				{ {
					0x0c2abedc9f31493d, 0xa9cfa23b98db72c8,
					0x38a77ccad4e4212c, 0x1e5c86009fe80e87,
				} },
			},
			{
				{ {
					0x3d2a0b1f80134da4, 0x44a85f4d9ef714c7,
					0xa2652099638ac012, 0x122e6033e662226c,
				} },
				{ {
					0x1485b9b208a6a133, 0xb285f78d9714823a,
					0xa1ba48b869bde013, 0x01572b2bbcd03786,
				} },
			},
		},
		{
			{
				{ {
					0x57e29c3be3a4ed3e, 0x9e8aa6513d92e72c,
					0x98f44cf44ddb5430, 0x03ae24287c401af4,
				} },
				{ {
					0xc62e877450529d37, 0xc5aec2daf3508095,
					0x7e82d1bef74e3c60, 0x150ff4f8ba09cfb8,
				} },
			},
			{
				{ {
					0x7664cfb5df4878d2, 0x17d474b7e76e8769,
					0xa7fcbab1f0970f93, 0x17b95ba341efd816,
				} },
				{ {
					0x05e16394d2c45b91, 0xbeaca904a7475282,
					0x0c348905f65be4d9, 0x0b8c56eaa5bad58b,
				} },
			},
		},
		{
			{
				{ {
					0xeda0f8cf44b8f38b, 0x7d8cc51c2162c45a,
					0x97fcd6bc6a29ac77, 0x1dda0f71e738e140,
				} },
				{ {
					0x517d78f88b94ff72, 0xfa3dcb52de14343e,
					0x00acbd611f0e585c, 0x07aed72b437b5adc,
				} },
			},
			{
				{ {
					0x38005911de165717, 0x1fd25f5125c6f705,
					0xfc056c7f0ab0c3d9, 0x109d84149c68e5de,
				} },
				{ {
					0x82a69627bae34e2e, 0x45bfa219a7d39aad,
					0xe7ebdb37593f0336, 0x207518bffacc2f90,
				} },
			},
		},
		{
			{
				{ {
					0xc4d578efd7881f41, 0xdf673f9093b2565f,
					0x876ed4dcbd833ac3, 0x0a037d52529f6e28,
				} },
				{ {
					0x5b491ff27aece353, 0xf331f0034579aa74,
					0xcfd3eb1499f674bc, 0x0323148fae81a944,
				} },
			},
			{
				{ {
					0x0154845197b3556e, 0x93409e6cc49a5686,
					0x71f257e5c40c8e7d, 0x0bfe505a9de21491,
				} },
				{ {
					0x0a68ab5d3bfcaf05, 0x6a2b18ed7b70506c,
					0x7ed158ac7bb7480d, 0x049d5c59d7992a34,
				} },
			},
		},
		{
			{
				{ {
					0x6e12f4215db89870, 0x21a987c8728c1358,
					0x978c62936ffad1c9, 0x09b79a7dfeea2d44,
				} },
				{ {
					0xdbacffb770d90ce7, 0xcb293899fdeaff82,
					0x908918e4e30c338e, 0x126eaf52ea80fb38,
				} },
			},
			{
				{ {
					0x4ba1a40fc3f2b253, 0xe7633da382ecf38b,
					0x55fc57da907313bd, 0x06dd16af32f9e195,
				} },
				{ {
					0x9b1104f2e633b28d, 0xdc2d980d96c34f94,
					0xcd441e82209c0f81, 0x1dd1ebc10b69593c,
				} },
			},
		},
		{
			{
				{ {
					0x9a248345366f31ec, 0xd5803c66e7ed09a2,
					0xc54848e5c64c258b, 0x1d160f5806ee99a3,
				} },
				{ {
					0xfcc6e92b150b6641, 0x78382818ce8b601f,
					0x64969d3f96ab49a9, 0x04dde99f943bfb25,
				} },
			},
			{
				{ {
					0x37ea1e086e02ba19, 0xe118e11a4ed34996,
					0xdea401a9f02b681d, 0x00a99521e185f74b,
				} },
				{ {
					0xb4b950aa8b37056e, 0xfaabb7429d41278d,
					0x7144e3b848216ad7, 0x1fbd4c6ae2d7e797,
				} },
			},
		},
		{
			{
				{ {
					0x6e08a8cc15fbf688, 0xdb5c38e78c8fd0fb,
					0x790eef81d869e90c, 0x1acb35e18367d523,
				} },
				{ {
					0x085dbb3588c905a7, 0xa120befa5e9fabd0,
					0x46e4c309074a8201, 0x22148a905e2e6def,
				} },
			},
			{
				{ {
					0x0a5035b6b68af38b, 0xf47d3708b15bf943,
					0xc87c69c4a3f33a7a, 0x011800f41205c9ff,
				} },
				{ {
					0xafd36c01ef5c9308, 0x2d9bfc103ed72471,
					0xc3cd3452597a6683, 0x1ca9b70e8e390d43,
				} },
			},
		},
		{
			{
				{ {
					0x66e3a67b685bfd57, 0x8105cacd88be3e79,
					0x521c078d2962474e, 0x22669b3f6492e17b,
				} },
				{ {
					0x53889a39e7d1d975, 0x5b787a2476ec45f4,
					0x03c075440efd8a9f, 0x0d35510f49d918aa,
				} },
			},
			{
				{ {
					0xe5869d5b185703c8, 0xd783c533d3e3350a,
					0x86467e3155ddb706, 0x01fb775ed4611577,
				} },
				{ {
					0xa674e1e5d2da75b3, 0xe1c88fcf23ff7136,
					0xe5f3dec61bab244a, 0x0c467ec1f826e3ae,
				} },
			},
		},
		{
			{
				{ {
					0x17522dd438e0e534, 0x5707119fe1ee6de4,
					0x0eba31eabae40996, 0x22a3f9f8e6a7dccc,
				} },
				{ {
					0x40fca91ce5b2a7b3, 0x1423027fcaf018d2,
					0xd655d31e59436042, 0x067e0a49fdd83f5e,
				} },
			},
			{
				{ {
					0x425e6203ff21b661, 0x5a0389d8ed6fab94,
					0x690be512301a1c88, 0x248cb15280d51582,
				} },
				{ {
					0x43bdc13bc7123ee8, 0x3a3d19f92a814f45,
					0x697cc2cc72d65e79, 0x1a4054cbd8ad0c9c,
				} },
			},
		},
		{
			{
				{ {
					0x92fc795cba95c581, 0xc33b70d10c70a617,
					0x6e356cee63979a31, 0x1a396fb44af5f948,
				} },
				{ {
					0x09483a5e0058a543, 0x7d6daee60aadfcb2,
					0xfa74845957f24684, 0x13348e639d848463,
				} },
			},
			{
				{ {
					0x5d7cf166ce5a2dcd, 0x83c76a53b16dcca0,
					0x0d0d7ad322ecab50, 0x0ed885f515933e47,
				} },
				{ {
					0x3ebf6ee0dd76af3f, 0x9fa33b976f161032,
					0x52573ba76ec330ab, 0x236d5c3709b7b981,
				} },
			},
		},
		{
			{
				{ {
					0xa24035fed17352a8, 0x809def02f70f8573,
					0x6193043dcb2f743c, 0x1329e9bbfdeeb0f8,
				} },
				{ {
					0xc55fbb679918a448, 0x45ff42e275bd730c,
					0x5440b47cfeb10fda, 0x13cbaecebd4b6113,
				} },
			},
			{
				{ {
					0x8ed47e617ce8292f, 0xb48451e408ef2cb8,
					0x25a89cf91b05903a, 0x090816db8e0f2f94,
				} },
				{ {
					0x3a048e3063d5f57b, 0xd12056db1c0e8632,
					0xd54c2d98f684d5d8, 0x15e2500af47c30e0,
				} },
			},
		},
		{
			{
				{ {
					0x866c09aa212a7bba, 0xea6f52fd05798b34,
					0x138317f0b9b49c8e, 0x126774d4c75578e0,
				} },
				{ {
					0x7ae3e930aafd6277, 0x22fd98d1220061df,
					0x40e6e515e6c5d263, 0x23eda25b4ef435ee,
				} },
			},
			{
				{ {
					0x020a42faa5e44bbb, 0xf3efa9ad9d7d3c36,
					0x1041e3e9ae018ff1, 0x09a6c3dc3638fc7e,
				} },
				{ {
					0x073d132b009d1f4c, 0xde848c2458b85708,
					0x25b4cf4711690b89, 0x08701cd7e45b5987,
				} },
			},
		},
		{
			{
				{ {
					0x4e79d98f8ba5676d, 0x20e9a6f9aab15532,
					0x0b5cd79fa9fa86c9, 0x0ed2ab3ecf500f7e,
				} },
				{ {
					0x20083d6b6964ad4f, 0x9f5e783c0b3a9b0b,
					0x673850d569018641, 0x22b8f56f85bee281,
				} },
			},
			{
				{ {
					0x10427e78410dd206, 0x5fc30e1548b5ead6,
					0x416764e5162c3de1, 0x15b6943ae021c092,
				} },
				{ {
					0x1726158150bdb9b9, 0xa318ec0fc0384fd0,
					0x6b741b191826bcb0, 0x091de027d9b84c2b,
				} },
			},
		},
		{
			{
				{ {
					0xf8a8989282346d9f, 0x4cb20e9043831553,
					0xb39218529a3c151c, 0x0d10590e27122731,
				} },
				{ {
					0xc1254ee9e9ce66dc, 0x45781fb759098e67,
					0xe50536e57e5d727f, 0x0a6214675fafe878,
				} },
			},
			{
				{ {
					0x5e870b8c008384bf, 0xa929851820980599,
					0x21b181a8f7218cea, 0x23f0c902be32c47b,
				} },
				{ {
					0xb994f2eaf8b48eee, 0x964726d6126c8ccc,
					0xe8f04c60a93ea4c8, 0x10655f20d5a437f9,
				} },
			},
		},
		{
			{
				{ {
					0x0e2ba1a2b719286a, 0xcc8fbbad1fce551a,
					0xee21b02ef076aa4d, 0x019ddd9fb5841ced,
				} },
				{ {
					0x9bc56c04942e8aba, 0x20e640b687cf4d72,
					0x9fbb0e08acfcc03a, 0x0a81f37a5b9c8c46,
				} },
			},
			{
				{ {
					0x923e0ac23bb93dea, 0xc1a66fb06b41ff23,
					0xf2ca63e423f0dfba, 0x06278c2c84428327,
				} },
				{ {
					0xd258a7c08bf6d8e4, 0xb0dfb38f4138762f,
					0x57a0034422d38098, 0x03704bf21d6f99dd,
				} },
			},
		},
		{
			{
				{ {
					0xa0389e5da1ecc262, 0xd6b647c11488f9c6,
					0xe6fc452331a75e1b, 0x158e868c08e00262,
				} },
				{ {
					0x91c905932a8cd1b0, 0xa7e8cd4ea823ed08,
					0x8d0c7c6fb4e3b003, 0x23630d46ae3b5f2e,
				} },
			},
			{
				{ {
					0xb14f397f6af72190, 0xae80a8dc77ccc7c3,
					0x1dcfeb68c119b413, 0x01655b784dfb8591,
				} },
				{ {
					0x29a30bef4d45eb6c, 0x4c05b51c7409f91d,
					0xbfe2e38a0f79a6aa, 0x0914cf5e2ec217ea,
				} },
			},
		},
		{
			{
				{ {
					0xa2e29028fd1b551a, 0xf63732bec7b7c50d,
					0xbcac87fc49c9910a, 0x234d10686cd27c70,
				} },
				{ {
					0xdb0d92e0bccc5d5e, 0x206b653d27317c68,
					0xed6d75be2f225b46, 0x13b9c9c688dd87f8,
				} },
			},
			{
				{ {
					0x636eaaf0978e0b8f, 0x9d01f09a58eaeabf,
					0xf5a9f1914c767768, 0x0b3b666a3d9ef42e,
				} },
				{ {
					0xd266953fd412c901, 0xb3b12717a16ceea1,
					0x295946bc7ddfec5e, 0x153ec9754aec5143,
				} },
			},
		},
		{
			{
				{ {
					0xa111fc949e47cadb, 0xe1ac811bdfc7383d,
					0xf91fa3debeb059e0, 0x0b242249e5470bdb,
				} },
				{ {
					0x5aa823377fb68647, 0x969f8649150690e2,
					0x154d4a2551740a29, 0x228a3a3ecff7d3e3,
				} },
			},
			{
				{ {
					0xea4819a2bb28ce8e, 0x164462f72271f667,
					0x8d45609a58aa16cf, 0x1899f9554913ee3e,
				} },
				{ {
					0xf0fcca184fca2174, 0xfe3a8f84d88d778c,
					0x779d56f0588759c6, 0x19e6b3086e212c26,
				} },
			},
		},
		{
			{
				{ {
					0x4f0cb402363f024e, 0xd9f1f3fe31cfb51b,
					0x0e890bc36ca88254, 0x15a67143ed8e51ee,
				} },
				{ {
					0xb496af86985bac02, 0x5331488ffb3e0e9c,
					0x24baaa98e1a1c4a6, 0x03bfbc86b6160925,
				} },
			},
			{
				{ {
					0xaa564595a2358a3a, 0xc3dccd5a8a224bbf,
					0xc6a428add857f757, 0x17a89e3afb99f975,
				} },
				{ {
					0xf43a6307bc325fb7, 0xd6bb0e606477d520,
					0x451efd34adce9492, 0x186316acda11353c,
				} },
			},
		},
		{
			{
				{ {
					0xbaddcda13be96f3b, 0x3ae8bc0933b49736,
					0x8f3f026df834d4c7, 0x03dd6c5e69681254,
				} },
				{ {
					0xb0b10d0169f435ad, 0xef99a0db722d7839,
					0xc4394739b60c0225, 0x1e9e40709b83735a,
				} },
			},
			{
				{ {
					0xc0de28cd4bcd3d4a, 0xe44604b28a100f3e,
					0x01cb2029463b3108, 0x077050e8b1a83aa8,
				} },
				{ {
					0x09d32f7661536756, 0x99e860669b12a835,
					0x89534dffca002a18, 0x0ede1f5caf696f7c,
				} },
			},
		},
		{
			{
				{ {
					0xed5d3619e6194eeb, 0x69e8f182696c9b6b,
					0x9492c7646dc0900e, 0x0c07c1dc1e13a18b,
				} },
				{ {
					0xeb3b654473fe00ba, 0x2b16418f0124456b,
					0x6d9f6ebc7366e5da, 0x204d57b0374fc270,
				} },
			},
			{
				{ {
					0x06e764c27c711152, 0x241dcbc1b3f8c589,
					0xc4f36dfcce43c7a3, 0x1950a2a454665f64,
				} },
				{ {
					0xd0cbaac4b29c6aaa, 0x9c6e0c846e80f3f1,
					0x99f7bb02eab241e8, 0x14a8c6ed39e23219,
				} },
			},
		},
		{
			{
				{ {
					0xcd88084eaa9e52d4, 0xe7869526519aed6c,
					0xe1c08dfc491e23ee, 0x1f8c426eea667382,
				} },
				{ {
					0x4f3131b0819cdab0, 0xc42d0f1933f64d24,
					0x8545d4e6f3846478, 0x1068cb79486ca092,
				} },
			},
			{
				{ {
					0xe526e45fccbe0b97, 0xc8592e21908b5637,
					0x6cbf3e880fd13d76, 0x0b4e28b2306a46f9,
				} },
				{ {
					0x04b7d5d5bbfbb1a5, 0xa617fc539e812098,
					0xc250bdbbba94121d, 0x1a43315e3d7d9c6e,
				} },
			},
		},
		{
			{
				{ {
					0x3db4cd1c10e0f90f, 0x483bedff5951ebe4,
					0x8b52c5afee63521c, 0x02da9954b6b5209d,
				} },
				{ {
					0xb9cc1ca580ba261a, 0x554b18b63ecf8da6,
					0x7dce9724c56b5f00, 0x251a5ceb159c3b96,
				} },
			},
			{
				{ {
					0x303b8806cb1a63bb, 0x6a6f7e771b2a07d0,
					0xed246de10f248155, 0x0a921ec3f99cea16,
				} },
				{ {
					0x66763c6722d8cfb9, 0x7b5ad47ae0ba1e11,
					0xe50b2f6c2c7bfd39, 0x12a9e430da77ec10,
				} },
			},
		},
		{
			{
				{ {
					0x2c3a535bf2773757, 0x7be52ed2c8f26843,
					0xff6260f5c65a9677, 0x21cdd392c3faf202,
				} },
				{ {
					0x00174de70470e4ad, 0x2e85dafe9b7643e3,
					0x10e979fe6abc4293, 0x09f2325e887cd748,
				} },
			},
			{
				{ {
					0xfd7b8cda0a91a014, 0x0f2e329d8abf2126,
					0xe1e5869e86f74c39, 0x13747e45fda07d1f,
				} },
				{ {
					0xaa7a49dc7f9cc4b1, 0x60061e6e59548234,
					0x84c378ebb2ddb846, 0x0b42503bb6ae3457,
				} },
			},
		},
		{
			{
				{ {
					0x2b3bb6edb4eb9744, 0x4a49c9cbfcdbef65,
					0x5a75757313b3f1b3, 0x06e74d8239c9ffa6,
				} },
				{ {
					0x468452287f497aec, 0xdaba064d68b92a77,
					0x6d032d0363325018, 0x1fe51649f6b83c82,
				} },
			},
			{
				{ {
					0xc5754ed11d6fd1b0, 0x573c9370176751ac,
					0xc59d77ba50860343, 0x1111b88990b41cbb,
				} },
				{ {
					0xb35d3b1a1cf96da2, 0x916d3bd168420462,
					0x378902e4756374e5, 0x0eee88fc121acde6,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0xb4fa22cca370d96b, 0x3b05ade633b3477c,
					0x7dd51c8c3ca20759, 0x1074437d29a42b29,
				} },
				{ {
					0x4c603eef671369b1, 0xd968b143af0e95ec,
					0x4404cfbfa0a30838, 0x18f68b076c468523,
				} },
			},
			{
				{ {
					0x65d4fe89e9bbb85a, 0x1c0d4cc8a0e80ddc,
					0x564176dfed7f1f1e, 0x232c9d22f6c73f69,
				} },
				{ {
					0xb993c72f5fc2a3b3, 0x180aaa3a4699235e,
					0xb1ed1927469e30e6, 0x0a6d0966822d587e,
				} },
			},
		},
		{
			{
				{ {
					0xf066d1cefe398bf0, 0x74f4144f5152cc21,
					0x8a435464fe7bb66b, 0x0389d5527e9983aa,
				} },
				{ {
					0x103fcaec54150b2a, 0x35fa046c4d8541f1,
					0x41cefb2368529fb5, 0x0d3853888ed6433a,
				} },
			},
			{
				{ {
					0x1eb279a4a92319e6, 0x4bd643bb36f329a6,
					0x7b823bd028d4c06a, 0x24caa525ec956bbc,
				} },
				{ {
					0x234a69d8bf5662e9, 0xd650032bdfaaf378,
					0xcc328c20ffb37479, 0x0f622b49bfef076b,
				} },
			},
		},
		{
			{
				{ {
					0xa97f6788992c4c21, 0x3bdabdfaf6c2c3a4,
					0x0020181416ca6e3d, 0x05ad2292705d7939,
				} },
				{ {
					0x319a181dfc1c65ed, 0x156ae2907141a535,
					0x64bcefe625ba7dee, 0x12addf2595dc921f,
				} },
			},
			{
				{ {
					0x9867b690c9fe9d14, 0x4a8131cb75b3209e,
					0x0679019ee17cc65a, 0x0b3f074e59a227f3,
				} },
				{ {
					0xcb38412339e4c295, 0x00bcae9405ab681e,
					0x94dfdc2c5771768d, 0x191a016b67fd5099,
				} },
			},
		},
		{
			{
				{ {
					0x2cc6352ea27e3b0a, 0x32cd6b8dd705977a,
					0x4d9dd217dbfe9759, 0x134c15341876f5e5,
				} },
				{ {
					0x9f1e319818030df4, 0xe77f69f3c89a62e3,
					0x221aa4076b3cae50, 0x1720ab91776dc448,
				} },
			},
			{
				{ {
					0x0875ac0572917464, 0x53e8fd7520c0e34f,
					0xa11311400a021fb1, 0x0beffdb065d39e57,
				} },
				{ {
					0xd8499b4065746837, 0xf03af4531e9f8617,
					0x85bbbb71eee20b7b, 0x0a28c230a94f1a23,
				} },
			},
		},
		{
			{
				{ {
					0x10c3645e2b3aabd7, 0xdff6abf44fe792fd,
					0x574b7d93d72602ae, 0x03ec4deed3dbfe55,
				} },
				{ {
					0xb4a1f717c4c31c26, 0xfd7bdba309b37e61,
					0x136ae7585c5870f3, 0x14c42b7cf882d0bf,
				} },
			},
			{
				{ {
					0x56f28a5fed770eac, 0x54346f3a2a5dbf5b,
					0x65622dd3168f7adc, 0x227f6b13ddc39454,
				} },
				{ {
					0x4f07a7e6b920bee2, 0x1d2c78e07bea331d,
					0x9d22505c4ddab410, 0x1c93851f34f38546,
				} },
			},
		},
		{
			{
				{ {
					0x4cc956e1f47e1625, 0xe0c6a217b81c27f9,
					0xcd8ef3ddbca39803, 0x1a682f64d73441d4,
				} },
				{ {
					0x120b4225f1eed844, 0x0b2ef9d9e4136019,
					0x25406266355b7a98, 0x0a0c495458ea4cdf,
				} },
			},
			{
				{ {
					0x1e08f3bcb41a89fd, 0x9dfec6cf0dc7bfb2,
					0x94fb7e542a9442b7, 0x1b86541c0d55b1b5,
				} },
				{ {
					0x26ec569db5f80fef, 0x0cf6e2499512d030,
					0xca6a01c917743934, 0x1ffa190e94eeb4fc,
				} },
			},
		},
		{
			{
				{ {
					0x9158f2768cd8b28b, 0x691a73fde6d8d233,
					0xa207c9f5757051c3, 0x08830ae42dd21cc0,
				} },
				{ {
					0x4de7761477c38c75, 0x67d72bd9bf9379b3,
					0xe1a0535cbe615742, 0x0e555dc9ae71307a,
				} },
			},
			{
				{ {
					0xb4e7553cef89c67d, 0xc5e87bfdb4cdea19,
					0xd9f2482a5a62f3c8, 0x0a0c134a731ec39c,
				} },
				{ {
					0x41454df29f939d92, 0x4c8f6f18196e0a27,
					0xfdfdf7878a250110, 0x1e7d0a6b099740b9,
				} },
			},
		},
		{
			{
				{ {
					0x567d6a721b1716bb, 0x78d79382d92e1595,
					0x362d4cac3c641017, 0x06fc09063d632f13,
				} },
				{ {
					0x743921dbd6929ac6, 0xdca3bbf7b1e2433b,
					0xf67f3fe6d78caf88, 0x1cb945162018edf7,
				} },
			},
			{
				{ {
					0xde118f6bc1fcd792, 0x8f3c361eaed8d457,
					0x5811519231aa1415, 0x152f7f7f5a0dd9b5,
				} },
				{ {
					0x4fd5f9797c746427, 0xd87308aba954e5c1,
					0xcc8929f1a11d542d, 0x1fb98c1ee30283f5,
				} },
			},
		},
		{
			{
				{ {
					0x4ea2c29d59464c81, 0x4c5ed15362225d3d,
					0x9af325d77520b082, 0x12a3210d74290ea0,
				} },
				{ {
					0xc0f1ba934120cd57, 0x04ba793019530ae9,
					0xbea4ebd8d91a0282, 0x18a1eb27043ff284,
				} },
			},
			{
				{ {
					0xa917d4c04f4a7a78, 0xbc6f5b4096a10cb7,
					0x57a0b0d792f92ea7, 0x1ec15ad01737ca0a,
				} },
				{ {
					0x7d0fb460d09df761, 0x343e8c9007492a69,
					0xc3957919f843d64e, 0x1485a8312c361c03,
				} },
			},
		},
		{
			{
				{ {
					0x0de95ccde3175321, 0xc2a1ab500b80d77e,
					0x5fe2d7800caadec7, 0x1b9e5bb377451814,
				} },
				{ {
					0xc37344f8ff90e4d3, 0xfca218ebe99ceea9,
					0x0ebbb87b0217aa3d, 0x167e7d30dcdf1dd2,
				} },
			},
			{
				{ {
					0x592559ea58397674, 0x7b13aa4fe28fa992,
					0xd49b3a5ad135da52, 0x132a8457a7332a62,
				} },
				{ {
					0x73d8f6baab255745, 0xa17d9d3ca5803844,
					0xd24bf473938a811b, 0x05ec9aee56c270de,
				} },
			},
		},
		{
			{
				{ {
					0xac779de36250e889, 0xdc701e240974a040,
					0x7c1040f001713b01, 0x1882b93e85b3ffc1,
				} },
				{ {
					0xaec3d46b6147a4b0, 0x8ed20a730eed8b70,
					0x8093799dc8a1cb93, 0x15b2d130981c3f23,
				} },
			},
			{
				{ {
					0x27b1961673dee0a0, 0x412bcc9c9eff14f6,
					0xb79323daa16d305c, 0x000acaa6831b58fb,
				} },
				{ {
					0x7c9ff6454df9e729, 0x665b17e931b7b587,
					0x9f29dc3c0d362a17, 0x0a2e589c547562e9,
				} },
			},
		},
		{
			{
				{ {
					0x961937440e2d55c4, 0x00e4939aaf304c33,
					0x77266e266d5a7ac1, 0x206cf8ff01305cba,
				} },
				{ {
					0xc476c9ea4c9f28d9, 0xd0df34a77fe1f66c,
					0x724c4561b614a58d, 0x1139443106542731,
				} },
			},
			{
				{ {
					0x901d77fc0b14701d, 0xeaa73fcfaddcffef,
					0xd2b867255874677c, 0x04b9f8df4ed48f9f,
				} },
				{ {
					0x27a15ff993198c30, 0x8fb639619149f3f9,
					0xec032b9b03818926, 0x1075ec447e9d86c4,
				} },
			},
		},
		{
			{
				{ {
					0x7e9cbbbac37dd726, 0x9fe15cab6349547c,
					0x1b5d7f64cb6f5d6d, 0x1cd56d01bd5dec05,
				} },
				{ {
					0xc3dfb436dc56e44a, 0x6b052f74fcb2195c,
					0x1c9f5bbf005ff7a7, 0x1c3b336a39dff34e,
				} },
			},
			{
				{ {
					0x1e3080827a342f1e, 0xc5454b6a8fecd89f,
					0x9a6a9deeb9bc993e, 0x19ad9138a662125f,
				} },
				{ {
					0x1248296f50897a02, 0x708144dfd9da67a1,
					0xa4aa4a9facc89210, 0x0e10689898f08883,
				} },
			},
		},
		{
			{
				{ {
					0xfefc9394807f58aa, 0x4817214404053821,
					0xdfad673381c832bd, 0x0070a9174afabb04,
				} },
				{ {
					0x5ba86d00a23d6586, 0xa4bc928fdbb79758,
					0xaaacc84a64c5d856, 0x218bfa1f5cda1caf,
				} },
			},
			{
				{ {
					0xf3f1b3e0912b7614, 0x5f703375c8233926,
					0x48228832d7042f0c, 0x1e82c83ab924f12f,
				} },
				{ {
					0xadde74110cdd1729, 0xe91fac27f0a8a654,
					0x7a02831ed7dc0d3d, 0x12cc82d1ec0574cc,
				} },
			},
		},
		{
			{
				{ {
					0xff2f243b8c0e7e5a, 0xe68170dd550a748f,
					0xb89a5cdfe682e0f7, 0x03778655d16f1ff5,
				} },
				{ {
					0x25c08a0f16b12dcc, 0xe7f5bfb4b92d063d,
					0x3c2ae636dcca88e8, 0x13cf0cefc44966dc,
				} },
			},
			{
				{ {
					0x067cb48a0a24d736, 0x33bc467e84396d11,
					0x14202cbf6e93a7fe, 0x240230a707bfa6d3,
				} },
				{ {
					0xa717e27a384c2caa, 0xf5159ecfbdd05eab,
					0x9395c4ef1b7e908d, 0x03287a572f9d344e,
				} },
			},
		},
		{
			{
				{ {
					0x0a891c3d53815fa1, 0xf1bd0ab9097496fa,
					0xf55a5eb45f6fcd45, 0x1f93eefb3ee3936b,
				} },
				{ {
					0x8ae0a6897b4f28c9, 0xffe51232c4eb225d,
					0x23e29924ff4cd5a5, 0x04d37c2a615a96c4,
				} },
			},
			{
				{ {
					0x5b2b169035028c49, 0x98c59ec79f029fa7,
					0x0b7f41c1ef048dfd, 0x20a1fc0188e0c09f,
				} },
				{ {
					0x19bb3833fe5b85e1, 0x606cc9c2bd5b6372,
					0xb6bdec1a95f74462, 0x07e6d572b5335677,
				} },
			},
		},
		{
			{
				{ {
					0xf4300cf15019acf2, 0xed208d7b26959783,
					0xe9d1ac8d1172aa8a, 0x01ccfe5fb352bcec,
				} },
				{ {
					0x5481a43b69468ec5, 0xf9b6f477f6009da8,
					0xcaba0859d5abd485, 0x0968a7e775a663f7,
				} },
			},
			{
				{ {
					0xa34dec211cc9eecc, 0xafe7d457c9bf8874,
					0x507b889b1e020304, 0x205f3550ced25639,
				} },
				{ {
					0x24528bd47cf8b369, 0xbce9ea8c3ba8459d,
					0xe782cdd9fea4e7a5, 0x041aea390e0dc162,
				} },
			},
		},
		{
			{
				{ {
					0x9941d7938aa0f1ac, 0x049b36feabe949d0,
					0x1d0dea371cb9fac6, 0x17cf58870814ec39,
				} },
				{ {
					0x0218ce9cc4724670, 0xe4bbf3eb71bd710e,
					0x444e87fb6d7332b9, 0x03b6c72a722f6beb,
				} },
			},
			{
				{ {
					0x3641f401fb97a714, 0x427ad881024f579b,
					0xbcd10df98cb3d2d5, 0x1b79dd2aac580156,
				} },
				{ {
					0xcdb618bd682ad2ff, 0x21f658eddd69fac6,
					0x30a3980002e729a2, 0x0a472de1e7df91aa,
				} },
			},
		},
		{
			{
				{ {
					0xc678135546912f02, 0x0562aad381c37290,
					0x90105dc7e317da90, 0x05309dfa3c444310,
				} },
				{ {
					0xcbafedd30c405e61, 0xfc0e6afa7cd5c21a,
					0x3c998a0dde40c870, 0x1300c9e1c0d1c44d,
				} },
			},
			{
				{ {
					0xf794c826170f5998, 0x4a775b2bbce257d6,
					0xbc1aef43f86d7b14, 0x0e6dd46fdd0800c4,
				} },
				{ {
					0xc1a793cf0e4c19f9, 0x69243cc195f298e5,
					0xd5e8ebc0577cf909, 0x17ad90ab67f1ccf5,
				} },
			},
		},
		{
			{
				{ {
					0x4cbaa51e69eca601, 0x04c93678dcc3c401,
					0xcad5ee547fdbfcd0, 0x0b3adfc222c9f8dd,
				} },
				{ {
					0xe452b596f2f49ae4, 0x2026b2302a4bdd11,
					0x622e46a0524cac98, 0x1e943c9761e73f32,
				} },
			},
			{
				{ {
					0x7286d07b86335e22, 0xcd52590dede22027,
					0x9bfa038fc9a48e9b, 0x150ec776da2c61b7,
				} },
				{ {
					0x539bdff96f31d108, 0x8a7a68d92880c2e5,
					0x34c55a6542c5b7ca, 0x227397f038c18dba,
				} },
			},
		},
		{
			{
				{ {
					0xe9fc13c543fe12bb, 0x71d0513c385e68af,
					0x579de9c6e1168fd5, 0x189e3ab3916c027a,
				} },
				{ {
					0x3a674d7af25563d2, 0x926733fe38c23684,
					0x71267a22ef41e38a, 0x098b5322057df5e7,
				} },
			},
			{
				{ {
					0x59f00b841a028030, 0x7d16f8bb1826e1f6,
					0xc372a7ee7d2cc81d, 0x156868b98a53f42b,
				} },
				{ {
					0x3e3f83ecf7a72525, 0x85e0b47c994471c4,
					0x85dd99d3d1d513f3, 0x230750716bab447e,
				} },
			},
		},
		{
			{
				{ {
					0xe64289b2584015ea, 0x594ad5c97d9ab917,
					0x350e1e2f93ac6075, 0x12a4c54efcea9f03,
				} },
				{ {
					0x40d867aad8f7c003, 0x45ea814479989c45,
					0x79662b6375481b63, 0x10daf3f1bf88e238,
				} },
			},
			{
				{ {
					0x296de2459627a0d4, 0xa3ad543dc8e930fb,
					0xf82c94101b458168, 0x24cc5f05356f02f8,
				} },
				{ {
					0xbbfec7886185c6d2, 0xda1d3a8be12bb567,
					0x8754266b196cf166, 0x075c5f8c89ecd3ba,
				} },
			},
		},
		{
			{
				{ {
					0xf5c2d91b676e0746, 0x4de073a77ad3ef4f,
					0x678eb8890c28093b, 0x120111668988679a,
				} },
				{ {
					0x070f9ab25d83795e, 0x0aa1991dafdd2dba,
					0x77bf98e882417461, 0x04fa425355a372d1,
				} },
			},
			{
				{ {
					0x762dd10e49172923, 0xb8090552b07f05b0,
					0x79cdb8157d85eaf6, 0x00972ce1a25955f4,
				} },
				{ {
					0xa25c03d712a3f4fb, 0x502da49f959312dd,
					0x23db632d9d23176c, 0x147ce8d5092f6832,
				} },
			},
		},
		{
			{
				{ {
					0x5e081f5dee22732b, 0x8a61eafd5bf540a6,
					0x6ce31aef077c17ff, 0x1733692d3f2c0559,
				} },
				{ {
					0x9be75080521f9f67, 0x19207c431a539576,
					0x77e23ecc03995d87, 0x08349a56beb272c5,
				} },
			},
			{
				{ {
					0x377c1662c4545c66, 0x28e3b09243459228,
					0x2904dc3867061a5b, 0x18b86ecf1fb1b215,
				} },
				{ {
					0xd5d6165253b5360d, 0xbd475574570feb28,
					0x5f283f079de45b04, 0x01e6286edde7a52e,
				} },
			},
		},
		{
			{
				{ {
					0xbfa0f439dd4a2b6b, 0xab2023e44a2cff58,
					0x7dedcfdac5b3383c, 0x1dfd66c773772431,
				} },
				{ {
					0x2807a36452600a85, 0xb794f5674ed62723,
					0x1a2ec79c66a31123, 0x0711d47ab63f35cd,
				} },
			},
			{
				{ {
					0x52863ec434d19a8f, 0xa748e4048758fb14,
					0xc6ec9ce5883271aa, 0x0dadb8a8053f3496,
				} },
				{ {
					0x2f4511418dc56ad0, 0x3c268bc907f6e479,
					0xe5b0dc20a950e64c, 0x088d8200828ecd49,
				} },
			},
		},
		{
			{
				{ {
					0x0cb4b4c4880cc190, 0xf13dedef63fba4a9,
					0x9c3bea8eed88dfc5, 0x247b7b9d7344d043,
				} },
				{ {
					0x41e3d3ef5e3b655a, 0xb5a3215df1afe068,
					0x4c063d57bd38acca, 0x1c6f72f5a3afcfdc,
				} },
			},
			{
				{ {
					0xbf83b7f6a4844fb5, 0x88424b3bb8685445,
					0x046caddddbe829f5, 0x216e10eee09d16f8,
				} },
				{ {
					0xfd6d4878099879c6, 0x1f04e38ccf517df0,
					0x85b953b6456f2a58, 0x0627d7eb3f080a83,
				} },
			},
		},
		{
			{
				{ {
					0x293988f137f8a278, 0xcd2395da767a87ce,
					0xefe5ad41d5664afb, 0x022cfd2ddc0be6a2,
				} },
				{ {
					0x4c0b0b85191a920d, 0xd0acb34e352ba9f9,
					0x92986dd5cb57684c, 0x01b09f866130f443,
				} },
			},
			{
				{ {
					0x52ebe3185fe62c95, 0x1e6c8166df68fe74,
					0x8cebe31967d5c447, 0x200722ff3afdd754,
				} },
				{ {
					0x53fc174c18887a8e, 0xe4d6d202a15376ba,
					0x5118dd29806156ae, 0x02badce9bf29d78a,
				} },
			},
		},
		{
			{
				{ {
					0xd258d7ed322c5b79, 0x38e0878559f5c3a3,
					0x45a94502d04cb247, 0x105d0e147623a73b,
				} },
				{ {
					0xdf25e23d1de5ad32, 0x0028c4892a0dbb92,
					0x024d70099be731c7, 0x015e9db2d5a870c3,
				} },
			},
			{
				{ {
					0x7ebc09b28059b8d0, 0xae931d9c20437518,
					0x6ebe9898f1c7ef5c, 0x14fe9ff49e660e5d,
				} },
				{ {
					0x26e108742c9eaef4, 0x4f8561f624f210e7,
					0x4cf296e0eef2ff87, 0x2141b25e64c4e224,
				} },
			},
		},
		{
			{
				{ {
					0x35ec394007200953, 0xfadb155dde8b861e,
					0x37ed8ecc3b7c4bf8, 0x1d601157c263374b,
				} },
				{ {
					0xa13b76a2ec06f90c, 0xcc7288710d1ed0ff,
					0xf5c6fd3c1d36910c, 0x1d0edc150438d864,
				} },
			},
			{
				{ {
					0x0d201f01ed382302, 0xb992a752829eb04d,
					0xa2ee576a6859218c, 0x219fced838b29969,
				} },
				{ {
					0x0dac65ea0fb972c6, 0x14b2b64c03e603a5,
					0xfc5ba72be384b742, 0x17f9f11c7bbda68e,
				} },
			},
		},
		{
			{
				{ {
					0x42619a7b1fcb4153, 0x680f689292d06c4a,
					0x80afc43b61305cc8, 0x185528fc5ed1565f,
				} },
				{ {
					0xfc4c672c4cffcf55, 0x1329624b4baead35,
					0x2799c44ef8b31a95, 0x042aa72e90251dfa,
				} },
			},
			{
				{ {
					0xcc2b47eeb40844c8, 0x5c0aa38bd4c9eb9d,
					0x7b1b79ecdda1960f, 0x0df9c456d05d8313,
				} },
				{ {
					0x55704f9872d41fc8, 0x78e5b279f98c7fc3,
					0x4137fc05bfa3a563, 0x0f0695e838af1f3b,
				} },
			},
		},
		{
			{
				{ {
					0xcb0de7d7741f97d7, 0x692c95acc02057c6,
					0x37d024f3908b276b, 0x1f1b9eaeae7fbc98,
				} },
				{ {
					0xe5c9bbc3c5c732f6, 0x9a45543461adbca1,
					0x687cc933a9448ebf, 0x14d4edcece7cdbe9,
				} },
			},
			{
				{ {
					0x2995fb3cb0c54dd4, 0xb8d029e126239630,
					0x458117178e5a3c10, 0x211d6f37f27687d2,
				} },
				{ {
					0x837727883a4b85d7, 0x976caf79d4e96adb,
					0xaa4a19045f1c21c8, 0x2196833be3389120,
				} },
			},
		},
		{
			{
				{ {
					0x9aed55d959a4e3d2, 0x80e05abafb743b24,
					0x3c446bf5bcfc8647, 0x1c5977a3674d0194,
				} },
				{ {
					0x1c314e2cc893ae1a, 0x3d36d86bd0793bde,
					0xf6e8a4eba4367bc3, 0x0b612a7a286595e4,
				} },
			},
			{
				{ {
					0x748e17e4056c31e2, 0xec69c4157d584fe2,
					0xed47cb8c88fb4117, 0x07c37b9dc95fa060,
				} },
				{ {
					0x1efbf2105c1627e4, 0x4f663622386b3aed,
					0x7f88b16e4bc6ca71, 0x019160817ae587ee,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0xcda8e81be250a38c, 0x1935c320b45497de,
					0x292b259268efd15c, 0x22093a5b0665917e,
				} },
				{ {
					0x3d3a9991eec370e5, 0xf30169641dec50dc,
					0x2b985f90521e8adf, 0x0a4e4b7c7961825a,
				} },
			},
			{
				{ {
					0x6d3c541112b8086d, 0x0da81031242d0358,
					0xdbadb593d146d221, 0x13474bf64e0ccf49,
				} },
				{ {
					0xbaaa816c781f00cb, 0x074bcdd218decb3b,
					0x43d36eee71fba331, 0x1550fff71c260251,
				} },
			},
		},
		{
			{
				{ {
					0x0729cd87bb9852f3, 0x17473b6b480d5ed7,
					0x00268b08d9d48c9d, 0x01ae8145726181a2,
				} },
				{ {
					0xbe080f65b9a84de3, 0x2cca5950066e7558,
					0x247d33ccfbc09525, 0x1ec8723466f6a174,
				} },
			},
			{
				{ {
					0xc53e1071917b5634, 0x3963c7511c8aacad,
					0x5eeb56ea60c41df1, 0x22847e74c318fc7a,
				} },
				{ {
					0x395390f89b16ca33, 0xf5c421fa02803bf1,
					0xd75a929a80874420, 0x193cdd07ab1a357a,
				} },
			},
		},
		{
			{
				{ {
					0x5869469e00657007, 0x72c01c62d560751f,
					0x5f0937819118183b, 0x0b8f4ddbdf08d190,
				} },
				{ {
					0x8fc363dea1e0b6da, 0x6601242560a72631,
					0x4c3417f43dd23eb7, 0x1cf54ebd092dff67,
				} },
			},
			{
				{ {
					0x789f6d4fa6f9a33a, 0x224bb4b73bb3e510,
					0xddfd242a73df06e0, 0x0c9d28d731b61977,
				} },
				{ {
					0xbd10e19afcd76c02, 0x7ac2330c3dda8c5d,
					0x805a9ca8cb9f83f1, 0x05a71da7efde597b,
				} },
			},
		},
		{
			{
				{ {
					0x10f5dbf3bff6e865, 0x1cbb9a237f6b613b,
					0x9ba8a58e88787760, 0x0b618a4bbcb6d8fb,
				} },
				{ {
					0x12bc0632bdeacec7, 0x2db1222515bdef6a,
					0x7dea992656ee422d, 0x0e4b6f44542c5d84,
				} },
			},
			{
				{ {
					0x8225064a6fa325bc, 0x4cbe5f7773f07086,
					0xfb4fd9cf35ef6832, 0x0365f5b408beb9b5,
				} },
				{ {
					0xbfd5d35010c457c7, 0x449aa0289984f71e,
					0x084fbbb4bdb94f6f, 0x1322f38b2967a702,
				} },
			},
		},
		{
			{
				{ {
					0xb2d561be258b82a9, 0x321a3412d5844a67,
					0x3ec6a4b31dd3c4dd, 0x19dca7f31432c2ad,
				} },
				{ {
					0x9ae27760a2759a05, 0xde859111ed51c3e4,
					0xa6349001ff1d6ee7, 0x1dd4b2375f988ac6,
				} },
			},
			{
				{ {
					0xc2d5a74fe2dc7a02, 0xf1795586ac4f835b,
					0x972bf9574cd4706d, 0x1bb2479cf990ea4d,
				} },
				{ {
					0x5c9e5ac3044976af, 0xd0f0181acda8ca83,
					0xfc0ab2f825d9b7ef, 0x18c4adbc38324f06,
				} },
			},
		},
		{
			{
				{ {
					0xc499de79c2eba5a2, 0x304b688759bf3ed1,
					0xe13eedaf561f3fc8, 0x20737d0439277497,
				} },
				{ {
					0xd2dadcebc2a76214, 0x491e96a2ca724cf6,
					0x410002205c9292ca, 0x238d20df00b5769b,
				} },
			},
			{
				{ {
					0x37bb077d839ed309, 0x4f1dfc94cf84aa8e,
					0xe2a3a3f7ca179c5b, 0x01778b1acb862826,
				} },
				{ {
					0x1d818a909a3c9649, 0x73bbadd9a16e2acd,
					0x75f1cbfa42e35dd9, 0x210e25bb8d4b6ef5,
				} },
			},
		},
		{
			{
				{ {
					0x8d7375372600f846, 0x7ace16ec4f53157b,
					0x6cec7d762e599dbe, 0x1d5c3b3ddd965cf3,
				} },
				{ {
					0x176900a736f23431, 0x343b014311a82c3a,
					0x05e1e95193000479, 0x20fe5279756ba8de,
				} },
			},
			{
				{ {
					0xe261ddae01af32ce, 0x784f5f0596d34f1b,
					0x529bfdab39346a7d, 0x1ab057d6d09c23a5,
				} },
				{ {
					0x55a1034ccd4f673e, 0x0fa953d5fcd6c4b4,
					0xf1891e21cf221468, 0x08d3e5c6da4fe214,
				} },
			},
		},
		{
			{
				{ {
					0x1e062849be854a3f, 0xf36140035fbd22c2,
					0xadd8af4dc1a15cc9, 0x19cc962aa7113404,
				} },
				{ {
					0xc8518caaf4e45f61, 0x6b0f1a86a8c243a2,
					0xe35f66b6df9ab553, 0x14406d5049e268d6,
				} },
			},
			{
				{ {
					0x8373fea487fee45c, 0xe1082b43298523c1,
					0x3c9b50021d41e0d4, 0x0ad8b0e75b6fb48e,
				} },
				{ {
					0xeb227502c6dae537, 0x1ede5666691f4c5b,
					0xdaa70532131c1e0a, 0x131925175c863fb3,
				} },
			},
		},
		{
			{
				{ {
					0x10219f7727f54959, 0xd972f94cef70ccce,
					0x092dd9d545ec1ec5, 0x1172af4d4e6dfb5b,
				} },
				{ {
					0xdcb257ffb27bcfad, 0xe3d8e512db6ac27c,
					0x766d9a9ef7a02a58, 0x1a0094c6e7cb4718,
				} },
			},
			{
				{ {
					0x13deff65e4995157, 0x86c966271728a096,
					0xc9a569f783a721df, 0x0bfc2c2e0ce4bf79,
				} },
				{ {
					0xbe4e6b7131d486ff, 0xd431b5a4e55ef49f,
					0xd9eac5d78aec5909, 0x21c5740315f0854c,
				} },
			},
		},
		{
			{
				{ {
					0x84acafbfa1bed526, 0x10c59a50ca28e587,
					0x8aeb23bc75e12eea, 0x10e6316532b9ee02,
				} },
				{ {
					0x6ba32189710d5385, 0x2d9faf8900d6ee33,
					0xba9383ea8e3fc4f1, 0x0592462d9ade4f10,
				} },
			},
			{
				{ {
					0x9a74bf231fa34f84, 0x1f095133643c675a,
					0xac70509af3c19e82, 0x1b4cdde44b47afa1,
				} },
				{ {
					0x5251fff03e075af5, 0xb43f90557fef4deb,
					0xea3e4c85cc696343, 0x18d75027b9a9e044,
				} },
			},
		},
		{
			{
				{ {
					0xbe2bb16bad6f3c07, 0xbf25cdefa99096a0,
					0xa4cbf2503da125c7, 0x168bfcaa902ac020,
				} },
				{ {
					0x4dce186e28abe2dd, 0xb1ae54eaf44a9318,
					0x7a3add7585f99515, 0x1d27621a16731fca,
				} },
			},
			{
				{ {
					0x298aa94ca66ca185, 0x17756355687d56eb,
					0xf91966eaf550a5fb, 0x1202cacbd6024e79,
				} },
				{ {
					0xf485f46ca0f64612, 0x692b8672e5f21212,
					0x979054f3a037f15b, 0x158a9de5b612d747,
				} },
			},
		},
		{
			{
				{ {
					0xafd872c0db8f5c7e, 0x3b285f74bf9eaead,
					0xf7855599e01fdf69, 0x089a6813c2d993aa,
				} },
				{ {
					0x89dd93ebc2b0f673, 0xee10c5f30978cbcb,
					0xd8e599a0bbbac031, 0x1a5152ddc36bbce9,
				} },
			},
			{
				{ {
					0xcbf8c8b2e0a7ec51, 0x94fec2d5c75bf4ed,
					0x2bc13ddd21c5ae72, 0x1daa784398a16e4d,
				} },
				{ {
					0x26b9d33004aace3e, 0xa2cc0b2929f20b75,
					0x7ee92be6906cb3c2, 0x06cf4a0163760a98,
				} },
			},
		},
		{
			{
				{ {
					0xf8781a74e0cd1926, 0x1c2acaaffb3c2621,
					0xb9dfd8dcf07af7a2, 0x00595a02d009e095,
				} },
				{ {
					0x78a34586df12e742, 0x81f5fc1aa2c6e4db,
					0xf0bd1ae176bc4d0f, 0x15fb3734c5bc7d1c,
				} },
			},
			{
				{ {
					0xe100877928709900, 0xb37848e773515b00,
					0x528dabc465854438, 0x00ff761adc68c210,
				} },
				{ {
					0xe9be386b48673c42, 0xe8fcef2271e6c963,
					0x1e74881d628d96aa, 0x04c2329e96d776c6,
				} },
			},
		},
		{
			{
				{ {
					0xf119567b56f11d1b, 0x22f9c81e8a2f9769,
					0x8fc046d1df8c0d91, 0x23ab7443656cb2f6,
				} },
				{ {
					0xafdf4797ce599ed7, 0x0b6f5e246f582fbf,
					0x96d4904bdbfc473c, 0x0ef0a7f2a70c64b2,
				} },
			},
			{
				{ {
					0xd3c94eb03bc2b3b1, 0xa0a42aecbd36d6b1,
					0x1875f7adc0925921, 0x0956c43300ea6c43,
				} },
				{ {
					0xd1d0c33f8431e65a, 0xc6cf49bf799e31ef,
					0x10d512c528dd13f8, 0x09defc9ddf989c01,
				} },
			},
		},
		{
			{
				{ {
					0x2ff953e6522fbdc2, 0x49d9180a7763f0ed,
					0x339b4525e1a9f854, 0x0739d1b5b8c2229f,
				} },
				{ {
					0xc293275c90f2684e, 0x58d0333c8d6155d5,
					0x1782faf457c30826, 0x04d5e22ccc214ef4,
				} },
			},
			{
				{ {
					0x14bf10f50826eda6, 0xc74e8bdb0c6f911f,
					0xb1867ade078d231d, 0x00c68966aae8dfb7,
				} },
				{ {
					0xa106911196ff8ec9, 0x1e73a434d4b37435,
					0xfe910eb03ea6a524, 0x22ee66e795682ef3,
				} },
			},
		},
		{
			{
				{ {
					0x0f1bd23052e201c5, 0x75e1c01a95273423,
					0x5c656e6e1a0d2000, 0x0a4957585b3203b6,
				} },
				{ {
					0x3761dd4fb44a4fe2, 0x7b1b975d20083688,
					0x1e856cce31424f87, 0x1556e423ad75677d,
				} },
			},
			{
				{ {
					0xecd20460ef71050b, 0xa7b8ea71ce141e53,
					0xea430b3aa1b08cca, 0x08f7ae28a7293faf,
				} },
				{ {
					0x634b7de78343a21e, 0x17561b99607c801e,
					0xc48fac09ffaff838, 0x10a788e9e11255d8,
				} },
			},
		},
		{
			{
				{ {
					0x8640a5e80f534478, 0x7912f766048a26ee,
					0x8802d24ea41569ed, 0x1d8db07723130cd7,
				} },
				{ {
					0x9ceaa4a36705633b, 0xc52f8bc6a22f5927,
					0xbefea6e6f8b12e63, 0x0fb248f9d8ad7190,
				} },
			},
			{
				{ {
					0x8ad4d6c5bde5e470, 0x8702cedbf9f6d955,
					0xd06dd48f09a5acc1, 0x0942ffc6a80a25cb,
				} },
				{ {
					0xfb8a075e5f0236ac, 0x4630a58d389f301a,
					0xa03a839da3725096, 0x03be27baa8d7de60,
				} },
			},
		},
		{
			{
				{ {
					0x83d25b33bf3a87f5, 0x7defbcd973179c6d,
					0x7d3f7b4116319236, 0x089ecbb22be237f3,
				} },
				{ {
					0xcac17d960f8bb033, 0xa7ca1ba1c6ac8d93,
					0xe155343f836bd1b9, 0x0e7b63538e3dc2cf,
				} },
			},
			{
				{ {
					0x5e4bcbd5c8beaeaa, 0x844025663478b135,
					0xcb091e66d3bd911a, 0x1d51b319aea520b7,
				} },
				{ {
					0x39157661ab8aa307, 0x075c6d0f45f83de5,
					0xb00fdb2126f19713, 0x165ad6eb436d3d18,
				} },
			},
		},
		{
			{
				{ {
					0x7925e0c4cb8c0266, 0x8b97a9fe8c5edfd4,
					0xe5097efea4f378d7, 0x1949fe6487499c73,
				} },
				{ {
					0x8eb59c414394e155, 0xc89c95cf83e66abf,
					0x80a2298965d03c3a, 0x237b15aa2d2b7377,
				} },
			},
			{
				{ {
					0xf73f33021d8c301a, 0x97305da7d3683c75,
					0xd3d560ba0f314293, 0x1fe22c99bbdca07e,
				} },
				{ {
					0x49e963545a9c3b86, 0x4c01657d53bf81f7,
					0x06ae2872bd58fc92, 0x164a8dc599d20b7b,
				} },
			},
		},
		{
			{
				{ {
					0x7434ba80866075de, 0xf7482d3c9decdeea,
					0x7af6aeb375d892b9, 0x0ad2242d82bbc762,
				} },
				{ {
					0x83720b5dc947f4d3, 0xea15b2c2e99a88df,
					0x827ee4020560883b, 0x0ad2585579f8dea1,
				} },
			},
			{
				{ {
					0x46dd25e711d00c0c, 0xdfd997b7ad2f0073,
					0x63a80590486d73ec, 0x0bbe66e60a952840,
				} },
				{ {
					0xa3a62664e6156790, 0x1c2f9a0781465d05,
					0xa4c64baca31d918a, 0x04a906543ef78ed4,
				} },
			},
		},
		{
			{
				{ {
					0xa38bfd9efa009ff0, 0xcf191323aeccd57f,
					0x8103dadc6e4e28df, 0x10ae8abaa1beaf7c,
				} },
				{ {
					0x891b07831f9650a8, 0x3c9c09101013bdc0,
					0x105641a55704b894, 0x1afaf0ffbd7724a8,
				} },
			},
			{
				{ {
					0x34d42e6009705251, 0xf613c39b3a1286e8,
					0xcd6af2c6ed0a3b2f, 0x1366ca7c0852ec3f,
				} },
				{ {
					0x629e3b8333061e8f, 0xd56fc937443ce949,
					0x1e5e7cee93d1b48c, 0x1f0189892c94dc59,
				} },
			},
		},
		{
			{
				{ {
					0xa9803fa93807528d, 0x8c2a1ddcf4a857ac,
					0xb58810c98c3c2d9e, 0x1506b61ba9e0deac,
				} },
				{ {
					0x5367ec1b6f9de68a, 0x86556ba5920c1699,
					0xef53f4a27b18907d, 0x17ab96cb71c5ed83,
				} },
			},
			{
				{ {
					0x34c2284619194eae, 0x58a1381e7d2dc14a,
					0x41045f8bc12d06f6, 0x1cc898d717b07fe4,
				} },
				{ {
					0xaed483c5beb6bc39, 0xc59a606152ef4a86,
					0xa0d31cd3acb12fbd, 0x0633225d015ac12c,
				} },
			},
		},
		{
			{
				{ {
					0xe177b6d961ca3936, 0xae466cec31876940,
					0xb23cb26b1e552204, 0x0d50b0bffdeb160f,
				} },
				{ {
					0x8d36be7c6b3b5446, 0x18cf87fb6ae6c4f7,
					0xc7cd79aee414c0c4, 0x184ebc0bbe7ac1d5,
				} },
			},
			{
				{ {
					0xfb90f269a4192442, 0x46c606fdf352d25e,
					0xcccc982af46bcbeb, 0x20c1b582a969e0e6,
				} },
				{ {
					0x1c14c77809f0689b, 0x8e783aa68208d54c,
					0x071b4dd4d0f1fa5e, 0x2024fdb704644e1e,
				} },
			},
		},
		{
			{
				{ {
					0x928abdab8667553a, 0x67200a9e0f8b5f88,
					0x9f2c1652b71b9df3, 0x0242fc4431d46e9c,
				} },
				{ {
					0x6f4a3eb8dde8287e, 0x69566b4b17681bb5,
					0x2b32f08a910469b5, 0x2273b70bb5ac3a37,
				} },
			},
			{
				{ {
					0xb76cd524280a3ce5, 0x35cc361cd4d3822d,
					0x8f3bc40118037553, 0x0d0047178f89bc8f,
				} },
				{ {
					0xdf05cf3ffa9205b1, 0x0bdc46aa43cef486,
					0xbfd5f7376fd31423, 0x1ca270cacb9de21f,
				} },
			},
		},
		{
			{
				{ {
					0x80be6dcc24c9922c, 0x9cbddaea20e1a5b7,
					0x69a61b22a794d248, 0x17263873413cd2d3,
				} },
				{ {
					0x2d1afc3cd0bd2058, 0xdd06c51e2e298378,
					0xadeb776071b8b7ce, 0x1b2992c179d9b9dc,
				} },
			},
			{
				{ {
					0xfb510cf97abf3391, 0x6a03c4b5636c4503,
					0x13f03a8ec621968a, 0x23e78ece3e149b0b,
				} },
				{ {
					0x00d81ac63e4773a1, 0x951b190bc25a80b3,
					0x1995bf8b9b289568, 0x1d8144150b818d5c,
				} },
			},
		},
		{
			{
				{ {
					0x38e6544c7cece6b5, 0x4c8af4e830fbfbca,
					0xf97c86375d9d8c7e, 0x0f26cd62ebe1f331,
				} },
				{ {
					0x066078c55c926412, 0x4b3d842f8372dbc7,
					0x45b9939b59b0be0f, 0x21c516f987232b03,
				} },
			},
			{
				{ {
					0xe764bb588dcbcbc8, 0x534ab33d210a3303,
					0x4b8d765e8bd2758f, 0x0e370ca0eb74cccd,
				} },
				{ {
					0x513e22cc7b50500a, 0x566b862bc15b0ae6,
					0x5a4353b71fa937e2, 0x1168611542a8d654,
				} },
			},
		},
		{
			{
				{ {
					0xd3704702dc57d4ef, 0xee90924d53a8743a,
					0x167e3cb0a2dc5a21, 0x19c86e230dd3721e,
				} },
				{ {
					0x1ed5b5668ed420f0, 0x0a97befcc499d016,
					0xda100de8018accf9, 0x0b3e76bd9b24fc50,
				} },
			},
			{
				{ {
					0x3ef1d3ce7b582c19, 0xb90a8c9d331ba82d,
					0x3ae83a1830b7936f, 0x0833fea16d26356c,
				} },
				{ {
					0xcc643df6bc8472a3, 0x4d7b3f867408e257,
					0x45f87a3c50672a23, 0x0bc6691bd3a43df8,
				} },
			},
		},
		{
			{
				{ {
					0x392b3ec72102c856, 0xa545383504fce036,
					0xa777cb8c6aed258c, 0x1aa08670831dedf2,
				} },
				{ {
					0x1cbbb59200bb4fd8, 0x9bcc496bc4d63c51,
					0x0b7b674e429d9e88, 0x0793d88f238278bc,
				} },
			},
			{
				{ {
					0x473be60c03889808, 0x1e149225a228bf99,
					0x8fddecb3abb6b853, 0x1dfb8eac4218d7d3,
				} },
				{ {
					0xfa4b8825eb305a39, 0xee7696635f028a1c,
					0x8d65ff0b86e24429, 0x052b528794907a6b,
				} },
			},
		},
		{
			{
				{ {
					0xa761f24300420135, 0xdf9a88807d9b972e,
					0xe38e3e0307e0f1f6, 0x1e6764a937c32d76,
				} },
				{ {
					0x79ef0832263cbb16, 0xed0a830ec415e086,
					0xb0f7078af6fabf97, 0x0e762a59f5a3b2b9,
				} },
			},
			{
				{ {
					0xe46b7e50a392ebf1, 0xf4200aa833968f3e,
					0x9edba6a98f678bd1, 0x12fa87260e83b423,
				} },
				{ {
					0x609d832cdb2b6c6c, 0x75a579cff19531e5,
					0x33191070b45e1429, 0x15d6a7c0293c4af6,
				} },
			},
		},
		{
			{
				{ {
					0x092285743a7d08db, 0xcb240c87f9595a6c,
					0xefd0b3d55403ba6e, 0x1c055cfb396a17fa,
				} },
				{ {
					0x687dec9356badddb, 0xc5d66ff89159e4ff,
					0x3bb65a6c97c35a48, 0x23dfc97b77ab8224,
				} },
			},
			{
				{ {
					0x7437fe8e86b350e0, 0x73cb54f538873dd2,
					0xb7e58930386e76d2, 0x0a7bc3688dc29fcf,
				} },
				{ {
					0x006c54124927cd27, 0x0dde1beeb471de9b,
					0x07fa6cd883960d45, 0x244379b769f40a4f,
				} },
			},
		},
		{
			{
				{ {
					0x1d7ab4c68476048f, 0x1a1a2674d27135f2,
					0x83e125f4d34871c8, 0x0ef07097a89d035f,
				} },
				{ {
					0xc9d83f2527168553, 0x6b88480fa7688eb6,
					0x0ead77b4cca91b7c, 0x19a7c2017c368b03,
				} },
			},
			{
				{ {
					0xd91ed595f5da90fb, 0x7f07a74ab7ba2c7c,
					0x536cb98abf88e643, 0x08b43367778dd391,
				} },
				{ {
					0xb6d90de109db6584, 0x20825a3ebca5f0fc,
					0x42670ffa8f1752a3, 0x1fcdee4f8c62205c,
				} },
			},
		},
		{
			{
				{ {
					0x35c29d1269058441, 0x3b1e551550a518b8,
					0x5bba8792ebd61356, 0x135e5cde226e5a7c,
				} },
				{ {
					0x3fddae37416eed7d, 0x0d4325442e2cf5cb,
					0x2f77aae2035f3422, 0x251159291f90a3f8,
				} },
			},
			{
				{ {
					0x3c2874eb057d8244, 0x7a5b4996ca37b3de,
					0x80d864d2cb5c251c, 0x0f571a9342814ed1,
				} },
				{ {
					0xe975e7c62a263adb, 0x30f561fb5ad498ff,
					0x57ad11fda7060d83, 0x11250c76ff6980ac,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0xc7d862b2a13d9902, 0x2271acf032ce60ea,
					0x43c855561afb3636, 0x19900700c673b062,
				} },
				{ {
					0x22c48a67ebe39143, 0x5c17fb7d51091b1b,
					0x6841aef6a1457b0b, 0x11926ec7605f7948,
				} },
			},
			{
				{ {
					0x95d2012eda47d97f, 0x690aee60a3ec7721,
					0x8c606f71933265a5, 0x17eece1d7b894366,
				} },
				{ {
					0xf6bad26dc54a006e, 0x72e3f12ae946dfcd,
					0x0314fe4681623852, 0x1ce8317d2be525c3,
				} },
			},
		},
		{
			{
				{ {
					0x5ca20124e58be8fd, 0x6c083809e173b8ec,
					0x837ba111ccd70562, 0x0cee5cd49317fbde,
				} },
				{ {
					0xc1abf9b98b351b1d, 0x513b950602690069,
					0x8bd21d187ce700f0, 0x163ad4c65bf680fa,
				} },
			},
			{
				{ {
					0x95babc82413b0b0d, 0xcea520ebb4c8f23a,
					0x51c007a82b3cc180, 0x1cc7b81ff982ada4,
				} },
				{ {
					0x32e8d82506761f33, 0xc8b3855bcae8a82e,
					0xdd77e45a969366b2, 0x1f892f0a0c48e1ee,
				} },
			},
		},
		{
			{
				{ {
					0x6700d9b1785b8c39, 0xbe1c0f5ee0beb5ce,
					0x1704bb13d73bcb34, 0x0e747a2cea6dd667,
				} },
				{ {
					0x1c3e9e76cbb86f48, 0x9b85f80c7517e92d,
					0x07ca26b9a99b219f, 0x07ee69d6293e8b9c,
				} },
			},
			{
				{ {
					0x773372d73a0c8df6, 0x821f5a15b3c2edca,
					0xa5010dab244cc2ae, 0x1c933480642174ad,
				} },
				{ {
					0x1a8ebdc5258c4d0f, 0x78e76ebe7b5a186f,
					0x6c685485abf8c8d7, 0x05d3ba513bbe0cbc,
				} },
			},
		},
		{
			{
				{ {
					0xa87a579d400aeeb5, 0xea4a66ca9a77d500,
					0x9abf319c4c8ed230, 0x13180e87c5122fae,
				} },
				{ {
					0xaa76508a41c64b7b, 0xac1d67a548391545,
					0xed62017931dacb71, 0x1327d48bcded9d47,
				} },
			},
			{
				{ {
					0xee5bc33ff4ed56c3, 0x70a6e2096eac71fa,
					0x080f81edbb68a692, 0x02ec820fc78cd771,
				} },
				{ {
					0xfa5141a228281e30, 0x528ad626fb8b7c04,
					0xe8ccf9d0c8911cac, 0x02653b40f93cc6fe,
				} },
			},
		},
		{
			{
				{ {
					0x3c7358c4386b63f7, 0xb232bf01629af433,
					0xefe621301125273f, 0x03ac4d0e003bfad7,
				} },
				{ {
					0x752a1c99a2a45724, 0x50486e69d8d72de6,
					0x97d706631dc2a7fb, 0x0ad389d00d919dfb,
				} },
			},
			{
				{ {
					0xa60fca7d287a6876, 0x1bc8a0cca2096baf,
					0xb7533246d610adc0, 0x0883351c032c71a6,
				} },
				{ {
					0xf940ee7ed816e4a8, 0xb318b21ee287fdd1,
					0xb23cf9052b3f508c, 0x151e61cfbe78aa1f,
				} },
			},
		},
		{
			{
				{ {
					0xa0462b141aac3c98, 0x99a16fe37407ff8c,
					0xcaa906e841e759c6, 0x230cf12e6fde6fc7,
				} },
				{ {
					0x5efcc2d0e722d97c, 0xa271cd1bb8221ba2,
					0x22f97550a6d318b7, 0x0ab13cd94f9877d9,
				} },
			},
			{
				{ {
					0x26b5d32261dbf769, 0xd4eb48ffa19caccb,
					0x2bdfea4e02034e3a, 0x1677c5819995a5d2,
				} },
				{ {
					0xa67ef08ebe4d806d, 0x1042a745f5066643,
					0x4d27c6b4cce5cb2e, 0x1ea7df99ca4e754e,
				} },
			},
		},
		{
			{
				{ {
					0x38dd0816c74ddc35, 0x23989d26f3db3fa6,
					0xe2f58f855a2e3e1f, 0x1a7e1fd75d2c0cf4,
				} },
				{ {
					0x71ec333a0e57bfca, 0xbf0e4020a7f4eb37,
					0x2fae57e507932c2d, 0x1b874cc596ad3616,
				} },
			},
			{
				{ {
					0x4d531934dc5fc9c1, 0xe7bef56535c7a369,
					0xfb59a4e95deb2614, 0x1f61fb3575a33ef7,
				} },
				{ {
					0xc1497de715228e4b, 0x80d68cdb282fa18c,
					0x37412009c7e967a9, 0x177cb633ee6030f0,
				} },
			},
		},
		{
			{
				{ {
					0x1d9a94a255328ec8, 0xf5294d788c38d473,
					0x2c2fb558b384c308, 0x0ddb17bcc29bf76c,
				} },
				{ {
					0x38404693dea01383, 0x5d838f0fbb044fc8,
					0x60b1cd471911bb77, 0x0f83087e60c55760,
				} },
			},
			{
				{ {
					0x67d581e10e71d2b5, 0xf206574f0f0317f7,
					0xf42623202f2fff25, 0x0eeaf19361ab9f4e,
				} },
				{ {
					0x165a7154ebae336f, 0x9ac43c752f7147eb,
					0xd39078078fa714a1, 0x192f8e8e3c86161a,
				} },
			},
		},
		{
			{
				{ {
					0xb0bad7f9216a703b, 0x40c3cc363350f0ee,
					0x246edc3d5b5cc99c, 0x1ebb6db33255f284,
				} },
				{ {
					0xe5cfd91ff2076331, 0x2940fb4f584d90d3,
					0xcfb47cdcf468598f, 0x0bc8d940ea572b95,
				} },
			},
			{
				{ {
					0x41d70ef30cc12748, 0x648e47d818b6cc7d,
					0x82a1c6d52644afd0, 0x234a82930eb06540,
				} },
				{ {
					0x926a26ce5e3db64e, 0x082f091beb20cfbe,
					0x26e43d036e9c4fbe, 0x21ea9664150e8de1,
				} },
			},
		},
		{
			{
				{ {
					0x1df7e7357081d328, 0x803bfcd82f65db0e,
					0x22a71f8bf0b9fe4d, 0x1acb5f34d39718b6,
				} },
				{ {
					0x4773ad8632e3b359, 0x3cfccb3a811d8e2d,
					0xe87e637cd7dd068c, 0x2343ae53e6a311c0,
				} },
			},
			{
				{ {
					0x89ea19b126131770, 0x6b60f12bbfc2fae1,
					0x99231d31af39114a, 0x0ca193f2180dd28a,
				} },
				{ {
					0x72775f6e146fd7bf, 0xcc9bb9e5daba4f4c,
					0x3cb81661951d1fe7, 0x0d0974ed3d58bfdc,
				} },
			},
		},
		{
			{
				{ {
					0xd4a109c21d92e135, 0xfe1f50e2ecb26dd2,
					0xc002dbadce6fe53d, 0x10fb5400830ac521,
				} },
				{ {
					0x4ac039bc76c3b6b5, 0x30c52505090567d7,
					0x8b45aff4a32c3b7b, 0x17247433bce73aa5,
				} },
			},
			{
				{ {
					0x884ff89cff856155, 0xe52cd87a4061f458,
					0x6a342dd1938e1c08, 0x11137c2718573f6d,
				} },
				{ {
					0x82c19f73acf8fd56, 0x422894626bc4df54,
					0x5495cc344a5fd0f1, 0x0ad3a313362b1c0a,
				} },
			},
		},
		{
			{
				{ {
					0xa2fbdc2636c9f804, 0xc7b0f51954daaebe,
					0x60123d5860efc54a, 0x131cc58a26e3ca73,
				} },
				{ {
					0x3ed1c4cf50805940, 0xf23ae06fdbc9f916,
					0x0736b74f49eeec36, 0x0e0e33c072bcf5a8,
				} },
			},
			{
				{ {
					0x21800c26ebec2177, 0x4fd111e6241b83e4,
					0xb5478e6920a06628, 0x150f4a1ac1baa224,
				} },
				{ {
					0x8be9c7c0eb1aad56, 0x28f50460763c9a62,
					0xc075bb1f7e466cb4, 0x11fc333bc4d629b4,
				} },
			},
		},
		{
			{
				{ {
					0xad863a3768a23910, 0xa06d17b37349cc0f,
					0x1cb8f0ad2bfbdc1d, 0x19c47458218fdf5a,
				} },
				{ {
					0x5f7a6ad0d449a504, 0x00c2a5e8680f9f6b,
					0x1914bfa20d7c5e8f, 0x124e5ea35dd09b62,
				} },
			},
			{
				{ {
					0x41f7a8ae0aeea20a, 0x9d7a9faa12e0da28,
					0x868873150d521bd5, 0x11bab7065e3401fc,
				} },
				{ {
					0xa3434394b15c6f94, 0x72ccdc54c758a98d,
					0xe6b0049f8388eaba, 0x16f0805e754f4674,
				} },
			},
		},
		{
			{
				{ {
					0x8908fd1b663fbcdb, 0x50b42cf0d1b34bac,
					0xa8766abc78d730b4, 0x0182627bc2df3d61,
				} },
				{ {
					0x14d7c2b4c415793d, 0xb8575137063810dc,
					0x4252abe5d2e35cc6, 0x196bffc71cd4b0cb,
				} },
			},
			{
				{ {
					0x10ecb61282c95176, 0x988c96c95279d2df,
					0x39ff0a8e7a5e0160, 0x11f6fb281ae8cb53,
				} },
				{ {
					0x250a2db2203339ca, 0x89676912d7a52f37,
					0x72040697a17c775e, 0x02a8892d4a63ad81,
				} },
			},
		},
		{
			{
				{ {
					0x6f1425375d170c88, 0x730942654379fc2f,
					0x90fbb8ade4ba1c94, 0x1def97617dd08e63,
				} },
				{ {
					0x322241357d85e29b, 0xcbceecc672c59a95,
					0xcb692824adc8eae7, 0x1ffb1bd364143682,
				} },
			},
			{
				{ {
					0x82c8b432adc64c9c, 0xa9e31d1be61ef46f,
					0x425fef2331ce0b05, 0x1b89047ba55c9334,
				} },
				{ {
					0xa401da42d6c1b6ff, 0xbc09c520498945f1,
					0xf84f377037ff5d95, 0x23a9dfe176b9b1d4,
				} },
			},
		},
		{
			{
				{ {
					0x3438f4e979937121, 0xceff6b027dbc5570,
					0x2a35fa1498a2e328, 0x15f939c9cf6f2238,
				} },
				{ {
					0x8127fecf0131f920, 0x4cfb1c6e87707fe0,
					0x02bbdea62912795c, 0x06a721dc90d6435e,
				} },
			},
			{
				{ {
					0x9ebfab5de893b9bc, 0x0b2939211abf5865,
					0x02bda43d673b94ed, 0x07b31aa2c7d35741,
				} },
				{ {
					0x4f67e1d98ae9d35f, 0xdda6efa88a60e5ec,
					0x423d76bbf8cff9e3, 0x06c6703dce5e6840,
				} },
			},
		},
		{
			{
				{ {
					0x0189776e516904e9, 0xddf7ad366bfa86f0,
					0xf8586fe1f0fd107d, 0x0d3ad73f94636462,
				} },
				{ {
					0xa424d1b75a14896e, 0xff3d05e9bba39a6b,
					0xb4dcb9a3619d71df, 0x0201da37e67722df,
				} },
			},
			{
				{ {
					0xcba98a1c686af461, 0x2fcf6ec25516fb35,
					0x197a025a943ff954, 0x08d75f1964fc9e3d,
				} },
				{ {
					0xf93dd7986ed26352, 0xaa4f2de397a2fa55,
					0xc98faf7f0148af38, 0x1547fdf5c962d40d,
				} },
			},
		},
		{
			{
				{ {
					0xc87b95f2ea0bc0ae, 0x91b0e286f5668703,
					0x3382dddd6066ce8e, 0x0b0c0b4616907dad,
				} },
				{ {
					0xbc68664152cc85be, 0x0eb4013fcf5f34b5,
					0x314b272f5ac256fe, 0x0f1ced7ee9a2848e,
				} },
			},
			{
				{ {
					0x44533b177f2d2a55, 0xe0ea6e994bbc35a8,
					0x289c5b5691496b21, 0x10d1ad061c9772b9,
				} },
				{ {
					0x2e46160e595da94f, 0xb1b6e7db92c6f41f,
					0x8f21db152dc0edb8, 0x10fa2f29c24bc135,
				} },
			},
		},
		{
			{
				{ {
					0x9a79f1c96460639d, 0x7183e583bbfb9486,
					0x864ef9073186b448, 0x125feb166c3fbcdc,
				} },
				{ {
					0x3c950d4d5d87ca25, 0xd1902f6faafd4b38,
					0xf4e110bff5d9a4d7, 0x1a36411379b3b3d7,
				} },
			},
			{
				{ {
					0xf0dc5711d9a8666d, 0x954b3316132791f8,
					0xd951c900d7387579, 0x1a14d1ad435fa863,
				} },
				{ {
					0x564fc2a8073fd053, 0x61823932d6b20fcb,
					0x9b854c561c61aa1f, 0x0e6be5b2a47faf33,
				} },
			},
		},
		{
			{
				{ {
					0x4fe97d73eb979421, 0xb773446f2722e38e,
					0x685a37c9db044f10, 0x0f32efdecb3d881d,
				} },
				{ {
					0x80425d5f3577a66f, 0xf9f377f2b48bcdce,
					0xc5eba004f5f5f4b6, 0x030060923c9534b5,
				} },
			},
			{
				{ {
					0x1cbcd16f91842e5d, 0x8e9f55be7eee2b8b,
					0x69059f372e07b1e9, 0x1ab57769ea499b45,
				} },
				{ {
					0xa2902c002e0606f8, 0xefbfa27ec20752eb,
					0x2e62d6df286952a9, 0x2183afe8887a6393,
				} },
			},
		},
		{
			{
				{ {
					0x26dd4c46ed188056, 0x2704dca0772748a8,
					0x2018375a6a922209, 0x202762e4b9f022a1,
				} },
				{ {
					0xf589ae528f88a263, 0x8f7241c2405e9a00,
					0x42b2c0707b5859ca, 0x0334e432f4a61876,
				} },
			},
			{
				{ {
					0x9ecac0f710c8ddfb, 0x5da69d725a0154bd,
					0x6835f7c2928821a6, 0x0f89c9076957343f,
				} },
				{ {
					0x01456edf455d22f9, 0x1faf87cd9ddc4cd3,
					0xc55c08774fa8e27d, 0x1e8d6816bc826e6a,
				} },
			},
		},
		{
			{
				{ {
					0x1f85c50fe69d973b, 0x38e393c44242c980,
					0x66d070e1b755a5e5, 0x0816e7d2f3c7a361,
				} },
				{ {
					0x17f43ad17eb2bf5d, 0x1eac94d94eb012cf,
					0x6653101be129ef3b, 0x063cd8b7b9d596fe,
				} },
			},
			{
				{ {
					0x1828346f84bc4bd0, 0x9fbae93c3c76b0a7,
					0x8b29b2f4d9097e35, 0x05284ee9b1fa57d5,
				} },
				{ {
					0x7c3844ecbc592f13, 0x80f41aa9f09c38fb,
					0x73c4c4242069a54c, 0x1fafd6d014597561,
				} },
			},
		},
		{
			{
				{ {
					0x271463eff35a7ef8, 0x7d90afef1ac535ee,
					0x7783c66965d8e00f, 0x08fefe7643d4d100,
				} },
				{ {
					0x7c41a9f8fb5104af, 0x8543e8649f056dce,
					0x4b4beee076d454d3, 0x0b71327334ed5e8e,
				} },
			},
			{
				{ {
					0xe1500a090c994dfe, 0xbd4e40cafd4d6ccc,
					0xc6d7600e01d3ea80, 0x15f4531ce4ab5ee6,
				} },
				{ {
					0x5e0d68f43bc6c4a3, 0xc2887412487a7b02,
					0xedf5ab8dcb995594, 0x02bc96368479d3f7,
				} },
			},
		},
		{
			{
				{ {
					0x73dd3b925c38452f, 0xc22af5d31017ab91,
					0x77651732651dca16, 0x1f0ffe4669085e0f,
				} },
				{ {
					0xccf9f5eecc76d591, 0x0dca0d132f265b02,
					0xcb48090e1720605e, 0x1a0b5c282e4f3bb9,
				} },
			},
			{
				{ {
					0x741bd177eb117d9a, 0x88252ddc6f98f176,
					0x76dce7bdff9500a6, 0x1cc76fa2c469493d,
				} },
				{ {
					0xe2eb11d8897a62bf, 0x45287802d4adfc9a,
					0xa8faa59d08ec524c, 0x1b4c99001bd04f4a,
				} },
			},
		},
		{
			{
				{ {
					0x8b91439bd47e9eba, 0xb8d9284e50639933,
					0x3023a0f8b9cc3e77, 0x0e3bc174d374873d,
				} },
				{ {
					0xaa4d6977887b72d5, 0x5674768ea820cf75,
					0x241d02fcb1d0b7c4, 0x16d3d6ae0e283c89,
				} },
			},
			{
				{ {
					0xed11922cd8fb18b5, 0xb07173ad19f7fecf,
					0xb38459c3507ca100, 0x0d34bde77d1c5bed,
				} },
				{ {
					0x907b7d76f5d9cd0c, 0x8c948b2ed114f9a7,
					0xf8959a4b930ef905, 0x148b7ca617150135,
				} },
			},
		},
		{
			{
				{ {
					0x05057d8fd9ac1b85, 0xbb805a9ed9a6e9cc,
					0x78e0254ce15849ec, 0x00861bba1c8028ea,
				} },
				{ {
					0x6ece2ac08606c1d5, 0x058d7f0b44073fbe,
					0xf5def37d161f12b5, 0x1e96e5728aa92a9a,
				} },
			},
			{
				{ {
					0xa71fde1239a9f52a, 0x4a566ad2e5a56224,
					0x4c0e31bdf47e1440, 0x16d8ef727fdbe043,
				} },
				{ {
					0x241535d69ce2baa6, 0x48d23230cd30c421,
					0xbb211cd5e8fcbd52, 0x2266bf7cc72ace12,
				} },
			},
		},
		{
			{
				{ {
					0x8d9a6e0a4fc48975, 0x11f8bacc09369ddd,
					0x5c12a74d1a584d34, 0x02bd3204cd0932ce,
				} },
				{ {
					0x8a7ad2c311c23026, 0x855769720cad79d1,
					0xee77ee3d7049c668, 0x20e3ed477b0a0bd7,
				} },
			},
			{
				{ {
					0xb8c0aeb95afd1af3, 0x46ec37ea1c3d37da,
					0xd1576595e0a340b9, 0x155f1d0b90b1214e,
				} },
				{ {
					0x4231382d7697201f, 0xbcb7fd0a45118a21,
					0x6b85b57f6163b647, 0x0e101b81a12315d0,
				} },
			},
		},
		{
			{
				{ {
					0x38fcb3263af055de, 0x2444b63dc4ade0fc,
					0x2125c27ddc167d8c, 0x0e89205466f7a2a2,
				} },
				{ {
					0xba1d425b2591bfeb, 0xcbbbd948c8f646dd,
					0x6c7348dc8f9569bd, 0x24a1d9172ef7d172,
				} },
			},
			{
				{ {
					0xfc0992d1e96a1c63, 0x79f0eff30894ae26,
					0xa728fbe9c4741522, 0x2349f39f8b11ea67,
				} },
				{ {
					0xb4b6b4dba745a7a3, 0x8bd26e2e6a2fcaaa,
					0x555f3bca90945537, 0x0aaea1b8c172818a,
				} },
			},
		},
		{
			{
				{ {
					0x3b79f81aaa889cfb, 0x861c4233b5597a6c,
					0x02548d528375ee19, 0x00536b42dcd83f7e,
				} },
				{ {
					0xf14056227c16b8ac, 0x1912306ddea299d0,
					0x52c88feba3410c4c, 0x0b18178312fa214d,
				} },
			},
			{
				{ {
					0x5f280f6d5561097a, 0x40bade6157477ca3,
					0x895c1747f33c6eac, 0x1929378a2a15cdf9,
				} },
				{ {
					0x1727a610a7ea29e3, 0xb9be44f923ca96d0,
					0x42cce1317c24073e, 0x0a076e2dc2affc2a,
				} },
			},
		},
		{
			{
				{ {
					0xcf3ddb5b2a1606c4, 0x6a48352b85b883dc,
					0xc4a359b73a4f46fb, 0x0d2db69a763d3105,
				} },
				{ {
					0xe9b645f5b59a42d4, 0xce3d7fdfad7f5a90,
					0x05d747855e4cd80e, 0x0c150274d2030165,
				} },
			},
			{
				{ {
					0xa367211f5877f91a, 0x5d059bfa150267e3,
					0x1673ca42ebc72554, 0x0d5669ee63f1e57a,
				} },
				{ {
					0xd7628fbc08493b96, 0x1e6bb7abeebe1868,
					0xaba338f2c7d65bce, 0x0b5f30c881c33df8,
				} },
			},
		},
		{
			{
				{ {
					0xe56cfe95c761f259, 0x063e5d31f4b80ff4,
					0xb16c3b216bfc096b, 0x210e0cf88d01baed,
				} },
				{ {
					0x8cd91402f2c7288e, 0x91d7654db8da818a,
					0x08e8dd2091be83cb, 0x1ec09b5380a1887c,
				} },
			},
			{
				{ {
					0x49a4dec5c8735d37, 0xb2d374d0ce191f17,
					0x722c9be02c24a86c, 0x17fc9278d33719ba,
				} },
				{ {
					0xd2659c5ff9dd350e, 0x4e13f860fa283946,
					0xd0d859c9d81e7230, 0x0a8cedae27814989,
				} },
			},
		},
		{
			{
				{ {
					0xd040b3ce9601caf2, 0xf93043f3eecf6de2,
					0x9a635a812e6c56e8, 0x09eeedc2d7ddc734,
				} },
				{ {
					0x5fb074fc35b4d3e9, 0x2df31f6e460e0c9d,
					0x417cf6b6b3eaec40, 0x0b68e99489457ee9,
				} },
			},
			{
				{ {
					0x566d96f4580dc463, 0x75618170ad65d81f,
					0xae4a77796357a737, 0x0371532e7e2d7eb6,
				} },
				{ {
					0x6552ddb33d5ccae7, 0x537774af3063c94f,
					0xe03e28157a21b154, 0x07ab3c034cda191d,
				} },
			},
		},
	},
	{
		{
			{
				{ {
					0x7063e8cdbf89d623, 0xa72df3dd5ab74150,
					0x94dae32008f37d6a, 0x0609a0ec0675c34b,
				} },
				{ {
					0x00ef56f529b482cd, 0x4e3b1fc0f2a32611,
					0x5ee0f9608cf4f24d, 0x22448c9896f5d214,
				} },
			},
			{
				{ {
					0xb8116add14d07322, 0xbe5f0c1f4251181c,
					0x166beba6681a9efd, 0x1d1930cc16bba548,
				} },
				{ {
					0x8a09eb258e145558, 0xf0e49a0d7f91de09,
					0x739c032fb521ac19, 0x1e4e2f339a31fbee,
				} },
			},
		},
		{
			{
				{ {
					0x113a6f0513ec20db, 0xa05bbc1d511a20ed,
					0x74aabbc620e8f759, 0x23cb33f85a0e4293,
				} },
				{ {
					0x5ccc92a40bb27ebc, 0x8935bf8f2097caad,
					0x461b6e34751d88bd, 0x228906f4a590bf3c,
				} },
			},
			{
				{ {
					0x2c451ade6f526105, 0x9e0dc9fc05244114,
					0x1244f421cded2edf, 0x10af5d6bf0fb18a7,
				} },
				{ {
					0x32a7fc7d0b7f59ec, 0xf1a3c1eedc1ba4ef,
					0x1d8be2a86e0cda6c, 0x205e319072aa11ca,
				} },
			},
		},
		{
			{
				{ {
					0xadedfa528be7d175, 0x74f2d2e3432b9542,
					0xd19db8e2b215c2ae, 0x13a181028f3187d9,
				} },
				{ {
					0x28c33414b25ee1c2, 0xb7e44e8fcddf5b43,
					0xe669f69e0ae86355, 0x03e0a32422b516bd,
				} },
			},
			{
				{ {
					0x4d4bdc17907403bc, 0xd9a38ffc752b90b8,
					0xd2515df0563e830b, 0x20a0b348de7ec943,
				} },
				{ {
					0x523fc069da0e5aef, 0x549e1e133f3e966b,
					0x9858609377c206f2, 0x0b30adfe82b98d60,
				} },
			},
		},
		{
			{
				{ {
					0xace8e34cb7b59e63, 0xf32f432d28eadb4e,
					0x145431754eeecff8, 0x13324a1d00f93eaf,
				} },
				{ {
					0x1cabe3150c1f3d2a, 0x18b7e7d24c421df9,
					0xe6fa86fb234f9eb4, 0x15c353c37a65c731,
				} },
			},
			{
				{ {
					0x353bb287c62c4b07, 0xa47422bb22cd4ef1,
					0x974b4dbea304d1d5, 0x15a9df30d491f010,
				} },
				{ {
					0xf89117347313db95, 0x835d77311abbd7e1,
					0x4442bc6af83e13f6, 0x1b5d7aefdceda31a,
				} },
			},
		},
		{
			{
				{ {
					0x124e901921617e00, 0x02363a28dfd90d8e,
					0x1809f951891636e3, 0x07d01d6f022bcd65,
				} },
				{ {
					0x2ec98fd53c5236fd, 0x3dba3545fe5bf196,
					0xb020ab1e3d1ffb16, 0x0fa354ca108af609,
				} },
			},
			{
				{ {
					0x2258432b25f2444b, 0x58a3a344a0a08bdf,
					0x1cfcb06484352c2c, 0x0d0e45ee205ba52a,
				} },
				{ {
					0xb8d5f2b14a78041d, 0x95224956fadee40d,
					0x38b4725a3352e38f, 0x05532edef86f85f4,
				} },
			},
		},
		{
			{
				{ {
					0x96660a2ef0d58ac1, 0x9176b74885002ec3,
					0xfb9bde62c3e9711d, 0x1efa312f9ee1abf9,
				} },
				{ {
					0x2b33d702f6e1d9bd, 0x37892ee72b3ab85c,
					0x86df987f01383142, 0x08e2fc214f08a02a,
				} },
			},
			{
				{ {
					0x0b2ff0be4f1f14a7, 0x6b1ae8c9d5b16435,
					0x3755464eff15e31c, 0x054702eba27586d4,
				} },
				{ {
					0xbf90e82cfb81bd20, 0xd6c6aec5032507b1,
					0x3b7ad9d7197ab3c1, 0x14b4434f667892fc,
				} },
			},
		},
		{
			{
				{ {
					0x5b58509c3827e68d, 0x70375b15d2623300,
					0x401fa29454ac23ac, 0x0542c4aca6c4d204,
				} },
				{ {
					0x0bb2c45d05f44a7b, 0x1f91bfa19b0135da,
					0x8f1c919ec51d459e, 0x032d74ef505832a5,
				} },
			},
			{
				{ {
					0x3d616546b4d85308, 0x131f572af68e6ffb,
					0x6bac2be51a30ad59, 0x05eca26a268ecb9b,
				} },
				{ {
					0x2d1d526cf5b1877f, 0xc71afe52307795eb,
					0xd109becb761d0c1e, 0x24032f8d569db000,
				} },
			},
		},
		{
			{
				{ {
					0x7dfe777905272b54, 0x66c6f3af9e37807e,
					0xeaba94474ad2e63a, 0x10b523fdc2c739ff,
				} },
				{ {
					0xb737a0f84bf97679, 0x0ef3e0184272b264,
					0x14611f9f592552b2, 0x0d7cb9f00b860f44,
				} },
			},
			{
				{ {
					0xe965e395e2d6078e, 0x8e007bb38f7cc840,
					0x790ea48d7842ed1e, 0x062f3ea30dc66a03,
				} },
				{ {
					0xf9ebdfa638d54aa4, 0xf2ac0a9226e06c2d,
					0xf412a62ab6d44b3f, 0x0baa3f8171bd33bb,
				} },
			},
		},
		{
			{
				{ {
					0x3e73c855dde3e4bf, 0xb195ddc67236c264,
					0xef133f50103834f1, 0x10030f4071549393,
				} },
				{ {
					0xd8b33bf30f987175, 0xd47a78923c5f5769,
					0x85d8221d65939b49, 0x192ba557e931b85d,
				} },
			},
			{
				{ {
					0xb9cffaf5ca0582bb, 0xf4f2af42e19728b9,
					0xdeb39ce8503cc73b, 0x2228872b935f68ec,
				} },
				{ {
					0x7b7a648a42645eba, 0x7c0c8074dbc0f58c,
					0xb155b37d7a58077a, 0x248f1784525c2df6,
				} },
			},
		},
		{
			{
				{ {
					0xa7120f9e35eb0f47, 0xf22ca2f123dee525,
					0x5191d2fed694c1d9, 0x0f1542bab70f20e2,
				} },
				{ {
					0x4f12a8fea87f9878, 0x8857680e30ddbac9,
					0x8a6b8ac15d3a7e88, 0x24d95eff0d5bc4ca,
				} },
			},
			{
				{ {
					0x23937d57a54e1fb7, 0xd33e3dc74b61731d,
					0x406d56d6c74eeb07, 0x1db2b0a9d28cf618,
				} },
				{ {
					0x6342096d31d3fa26, 0x0fba606228bde116,
					0x20a13a332b4cc027, 0x1fd1eba8e53baed5,
				} },
			},
		},
		{
			{
				{ {
					0x671c08ba3589153a, 0xcc8de30509e8649c,
					0x42f3a212c1b321ad, 0x240f5bdbc6daa289,
				} },
				{ {
					0xba689a04611d0193, 0x764b0d2f4f039f9d,
					0xa485ca0ecef1af09, 0x0a8f20dc2abd3e6a,
				} },
			},
			{
				{ {
					0xcde6f4e5ba6720c5, 0x400cbd1830586c50,
					0x7d7a6f2f2c47e521, 0x033f0402a9f3d7fe,
				} },
				{ {
					0x296c2fe17b147012, 0x29ab16a0c9f421c8,
					0xdc0a537f79074ff3, 0x23d603bea0c35be8,
				} },
			},
		},
		{
			{
				{ {
					0x1428889b1c1bd0dd, 0x33d2559add31b89b,
					0x2885d1575139d70d, 0x1f623957eeada407,
				} },
				{ {
					0xb2a7d0658353c5e9, 0x17e9d8995c7da4cd,
					0x1a1ac3847a38999d, 0x240bdff7beb31ec2,
				} },
			},
			{
				{ {
					0x1e776ba0181c16b1, 0xeed9b8bd295d65bf,
					0x862b3a7ada401745, 0x1212ea185fd75a80,
				} },
				{ {
					0x4ff218b37cf9ea5b, 0x7804bf5591ee9b70,
					0xe122c3aea65b278c, 0x06520f7957fc18e5,
				} },
			},
		},
		{
			{
				{ {
					0x8baf92abc8589e41, 0x3b6829e298c2ff71,
					0x7d9dfa2beee99e18, 0x0a08c024dfbff419,
				} },
				{ {
					0x2c2ae5f8b6eec2cf, 0xa4595ade1d7ea689,
					0x9ebdd223a5411550, 0x1364703adbe9b7a6,
				} },
			},
			{
				{ {
					0x00bfe3643b04b206, 0xc12eb7b552a38b6f,
					0x0c9fe477725a752e, 0x0213f1561efe8cdf,
				} },
				{ {
					0x94298a7d8b0faaba, 0xc0623823e1e68582,
					0x6f4db0b6e907c5aa, 0x226083569ab6fe4a,
				} },
			},
		},
		{
			{
				{ {
					0xb3afa56b5bb636b7, 0xfa7673787bc2f5fc,
					0x02f2f13bcd39bb4a, 0x114d4a8ffac80bf7,
				} },
				{ {
					0xa37fce6c458c61ca, 0x97e9ceba8ce5edf3,
					0xc91c5ea570ec3fc6, 0x0934f946cd724f5c,
				} },
			},
			{
				{ {
					0x41610c2d555507b5, 0x5c17129f893b1c78,
					0xe65b344b6ccf4d6c, 0x1e8ca50b961a08ff,
				} },
				{ {
					0xe5ee5a4256710ef8, 0x43a502765dbcd11e,
					0xf662cc92217c71a9, 0x14b9df0e49ba55fb,
				} },
			},
		},
		{
			{
				{ {
					0x80625eaf4aba8142, 0x9ebce2b39d808308,
					0x2a4021335f23b409, 0x16cb97d4e0daf3b6,
				} },
				{ {
					0xdba404192048124f, 0x4380a519e89edb52,
					0x853cd09dd3e81138, 0x0eafcbd85d7a6159,
				} },
			},
			{
				{ {
					0xf36a62d24afc6b8b, 0xa869bbd6441e2169,
					0xdeddce89977238b7, 0x14c01bc689dafeab,
				} },
				{ {
					0xc5f9e32294175388, 0x3cb597b7f76771ac,
					0x69bc07b29916e0bb, 0x0065e8386027b682,
				} },
			},
		},
		{
			{
				{ {
					0xf34f2faf467b7dd2, 0xc95474ed2d22d574,
					0xaca2aae204909048, 0x0e54ce06dcd5056a,
				} },
				{ {
					0xdfe25c282fec0515, 0x577c0de6a627a8da,
					0xb4147495187215d9, 0x179458ba1e70b6cc,
				} },
			},
			{
				{ {
					0x0a825db2d05f2c3e, 0x4d43a191a9c42c43,
					0x9bc7a19599495146, 0x086a5d4f44ac2ee5,
				} },
				{ {
					0x668d2275611c2529, 0xd9834ff90958da08,
					0xa80b186e4fb24660, 0x07af7bb8bf330c7a,
				} },
			},
		},
		{
			{
				{ {
					0xad71f4a92c6f9d49, 0x7ed90ac81e6db508,
					0x015aee0c448472ef, 0x02623c2a67210a0b,
				} },
				{ {
					0x3d5d8e9c8dd2d948, 0x7192274139253d8e,
					0x17263ff515989dce, 0x20004b688f0ee0b8,
				} },
			},
			{
				{ {
					0xb71464ca8322a5db, 0x22241e053e61e82f,
					0xafff4d2b41e318c5, 0x11c41849b8e8ec6a,
				} },
				{ {
					0xe5de6f554f859f58, 0x44ae25f37057f50f,
					0x648a7917e4c6a90a, 0x01f5bb0e10dbc1db,
				} },
			},
		},
		{
			{
				{ {
					0x058fd8002d4d6a87, 0xffe1826165fdd544,
					0xea63b4ad21533c5d, 0x04449035c45e2889,
				} },
				{ {
					0x42e9cbf38a5eb325, 0x3965628c34271799,
					0x48b988a309f70da2, 0x095d5ac306fd3785,
				} },
			},
			{
				{ {
					0x71916b9cac826392, 0x8084df272ffcdee7,
					0x831f56e0bd652f50, 0x1d3324bd5d0e7edd,
				} },
				{ {
					0xa76e007765a8243a, 0x399f30f8d0b21e4e,
					0x6e36cadaef77a768, 0x1eacc334a1f76578,
				} },
			},
		},
		{
			{
				{ {
					0xd850f9003331fb15, 0x99c725d48e916951,
					0xd2d884abec1f5ab2, 0x14dfb3581122e6f2,
				} },
				{ {
					0xb96cae97cccf43e7, 0xa4c6d99a895a09a0,
					0xa1da03bd7e0f2a97, 0x0accb1da16a10549,
				} },
			},
			{
				{ {
					0x2acb0ab35dba1b48, 0xc946bc0797533376,
					0x9f78027417d12691, 0x16eff7af81a093d0,
				} },
				{ {
					0x1d23904d783225e3, 0x7d1c4c69d1dc30aa,
					0x09fdf06fcb3d1f4a, 0x1bfefa55f5cbd2be,
				} },
			},
		},
		{
			{
				{ {
					0x311a1dc219c02d9b, 0x6bc92e904222ef3f,
					0x98c97c8919af31e0, 0x22893dfcbff6fcd9,
				} },
				{ {
					0xe37b3684cd2f7410, 0xefeb37d06108faa5,
					0xb35ebdc40b6f3f91, 0x2033048edab3eed7,
				} },
			},
			{
				{ {
					0x49a80711bc00c217, 0x68544d33a5d96a9e,
					0x0b5ee78c695addc0, 0x04d27cb646219a6e,
				} },
				{ {
					0x2d890d9abb3877a6, 0xabf27d92444aed54,
					0xbf9ad258e06c7e75, 0x091b9d7823806042,
				} },
			},
		},
		{
			{
				{ {
					0xb60758470762ba6d, 0x3e531fa08d054c53,
					0xd5bbe2756e96ba8c, 0x1dc7cd1a527cc6c2,
				} },
				{ {
					0x0bcecb14e6584a02, 0xab1332187c0afe2c,
					0x5c1a69916e18a4ba, 0x1ad514e3e6c6856f,
				} },
			},
			{
				{ {
					0x225a5e475b752088, 0xb96e73b3121dd5b8,
					0xd2bd3f34c9e3e09f, 0x069ad9723eb469fd,
				} },
				{ {
					0xcde01800683e23bc, 0xf73956b35ae8a8c7,
					0x4df40b8c15c8f01b, 0x0b4ce9bae97144ed,
				} },
			},
		},
		{
			{
				{ {
					0x7fabfba311fdb726, 0xa5904f00a42d354b,
					0x40a266075779723d, 0x0dc3a286ca188ae9,
				} },
				{ {
					0xe48b3d6bd2e552df, 0x3e0f536a1faf7f25,
					0x71b673879782ce9b, 0x1966e260436e769c,
				} },
			},
			{
				{ {
					0xda3e9b7880ee88b1, 0xe93640f37d295f76,
					0x3d54f408ec8c3ee4, 0x1eec1ebf5fd15588,
				} },
				{ {
					0xa79e547b641100ed, 0x459ec77efa6533c9,
					0x9f8d037e9d261c79, 0x06783576291d32ac,
				} },
			},
		},
		{
			{
				{ {
					0xa079e547f089e3b2, 0xf138e8a18f49fc5d,
					0x6210ae23d4099c55, 0x221f26e68936d3cc,
				} },
				{ {
					0x31392edf11a62da0, 0x6bf94b21061401f2,
					0x6f81b2af9888a36e, 0x065ef6dc00f8fce6,
				} },
			},
			{
				{ {
					0x35800ca023846a08, 0xdf0b6819a9227684,
					0x9709886cf334d1b7, 0x06a9e350badac9e4,
				} },
				{ {
					0x392dea029426d30a, 0xfd3df6113ce3b018,
					0x84af258659dc1fc9, 0x1eb93f00d63e88f4,
				} },
			},
		},
		{
			{
				{ {
					0xdcf509f86ccbdba8, 0xa0f6f3f6e7b5297c,
					0xc035d7d87b8cf440, 0x1619179e215a04a2,
				} },
				{ {
					0xd8935721a5ebfcc7, 0xfe5d71ddebb3a704,
					0x71f1e88aa0fbcd55, 0x13d54d94871082b7,
				} },
			},
			{
				{ {
					0x31932b1a52ea647f, 0xc0ad40222dd50177,
					0xc60bd6dc049a059a, 0x1516e5d4a28ae7d5,
				} },
				{ {
					0xb3f3aa167132825d, 0x1badf916c7f18262,
					0x5a1f5425bbf714a4, 0x12bcc371efda1080,
				} },
			},
		},
		{
			{
				{ {
					0x7d23fb7a79b931e1, 0xad3c190675dce656,
					0xcbf0a3dabc37cc00, 0x0a9e77eb5c44c0e5,
				} },
				{ {
					0x126d6807a3096e87, 0x9f443ea741f51467,
					0xa99063e2b244c3ac, 0x02d427f27d2d17ef,
				} },
			},
			{
				{ {
					0xddfda2c77e82405e, 0xe431fab675205a05,
					0xe12dc31c47c2891f, 0x106259cae426d0df,
				} },
				{ {
					0x010d7736448d7709, 0x016222521d7efece,
					0x69524d294a441b8e, 0x1cc3b55cca60ca93,
				} },
			},
		},
		{
			{
				{ {
					0x2ee4d34aa96b0cce, 0xede4707b67e0b493,
					0x8ecf04499d0a7f2e, 0x0fab772fcd61241d,
				} },
				{ {
					0xadb264f39ffbccea, 0x48a1d31dea0152d1,
					0xf118c55723e48a83, 0x1ac1c35bd8502c5c,
				} },
			},
			{
				{ {
					0xfa94f9e41730d2b0, 0x03dec6ca2d680718,
					0x511e1d82905d34ef, 0x016a505ace778346,
				} },
				{ {
					0x391777f55e6a7dd6, 0x8de8e9281784dfd3,
					0xe338ff88105949f4, 0x096c9998266d0689,
				} },
			},
		},
		{
			{
				{ {
					0xfb4759151250a9b6, 0xf8cca5d341086c76,
					0xee3d150d66177897, 0x18f3d2ace9149b8a,
				} },
				{ {
					0x9e7e318f5c336de0, 0xf20dd83184c01f40,
					0x70cd3cdc1bde92dc, 0x11af70c650e71b99,
				} },
			},
			{
				{ {
					0xfc0056f9ac73c1bf, 0x7b9a3123af91992d,
					0x44185e7102138c57, 0x15a42a59108a4842,
				} },
				{ {
					0x7b0293075a1434a2, 0xbe1e893d96d82b40,
					0x0b208ec67369c970, 0x200a548de46ee2ff,
				} },
			},
		},
		{
			{
				{ {
					0x2ca16b4697e98fa9, 0x3eca6305cb63ec5a,
					0xa701ca0a9e0b856e, 0x0ea3ba66e3aaf272,
				} },
				{ {
					0xd9547985b6a19f3d, 0xee5b414bd188b214,
					0xceac02587bda65a8, 0x14bc81a37ff2bce2,
				} },
			},
			{
				{ {
					0x67b446c12ac5ca07, 0x05507b04ec9b2e6d,
					0xe91a25bb3f2d6ce5, 0x17fb65c2d33f9835,
				} },
				{ {
					0x02f724d308601cfc, 0x313101fa11f164c5,
					0x4c72e3a47143ebf4, 0x19164c7b41f381ed,
				} },
			},
		},
		{
			{
				{ {
					0x64a5e8c1646a9067, 0x5bdc5f4fa5ac1d98,
					0xa329e3cb6a11984d, 0x24b81866b53b6190,
				} },
				{ {
					0x01a32b55b7397f83, 0x1b550bd5184893a5,
					0x80c3c9e1ffb95321, 0x0c85f1e1e9b1362c,
				} },
			},
			{
				{ {
					0x60e3a561810e1b5e, 0xfef0b59d4db398df,
					0x144db2eafe216321, 0x0d7c448c2fd03233,
				} },
				{ {
					0xd246d9e74fcc9690, 0x1e325e12b86f384e,
					0x966d26d3052b6b3f, 0x0efa1cb82c5fae06,
				} },
			},
		},
		{
			{
				{ {
					0x0385a183e80a8f9c, 0xc15aa9292c1c5c0a,
					0x5aa42175cd68ee17, 0x046c5516fd3824d2,
				} },
				{ {
					0x0b476c875fdea58d, 0x8b21c79e95953ebe,
					0x23724a5bb188c8b1, 0x1d22b8c294e6e450,
				} },
			},
			{
				{ {
					0x9ffda51a25165fc8, 0x8a35bfd0c81852ab,
					0x77643dc1cfbd73f8, 0x224c2f52e42190ad,
				} },
				{ {
					0xc851695325e6b8bd, 0xebc14ac11ae99d0c,
					0x72d1a59c14987539, 0x03658feebe779293,
				} },
			},
		},
		{
			{
				{ {
					0xc5be560447a2c8d3, 0x71112a6e166e1182,
					0x23675aa39391be74, 0x012934caef1ee40e,
				} },
				{ {
					0x19a7cd97a47b09bc, 0xe87146c00c94e299,
					0x714ef63adb6222e6, 0x0220fc96e36471df,
				} },
			},
			{
				{ {
					0xad0b3796cec236ba, 0xc953d8a55e7cdbe9,
					0xe08c808c04a60e10, 0x028889660d5d95fe,
				} },
				{ {
					0xe18e56f3aba6bf72, 0xabb310ebe3114f31,
					0x03563fdafe5bcfac, 0x05da1f6a092f3366,
				} },
			},
		},
		{
			{
				{ {
					0x1df0cd7c2ff0a799, 0x91a29a94a6a58e7c,
					0xa28c32b959b79818, 0x04d390a8359bcdfa,
				} },
				{ {
					0x7f536b1a2061903f, 0xff2db913f557eab6,
					0x8a4f5fa80bef659c, 0x1bdc4ce6e4d2c02b,
				} },
			},
			{
				{ {
					0x4efc8c1d8a0ea9f3, 0xa8e4e285a912209e,
					0xd12bca61bfed8146, 0x07e7a45635e37105,
				} },
				{ {
					0xf0200a170828b4b4, 0xc7d36c03f1bb85c1,
					0x0c8740c7ee739291, 0x00465e0d1dc872a8,
				} },
			},
		},
	},
} };
