/*
 * Multiples of the generators (comb.h), affine.
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
	},
	{
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
				0x03efc24f6725e9aa, 0x4ca1c143336b5042,
				0xf26c7a6e0067a600, 0x06ded31d3c4e23ea,
			} },
			{ {
				0x722ef36246f282cc, 0x33d3b26e608990d9,
				0x4020de0fa7a98827, 0x21da66f8080f7d79,
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
				0xb55866d8dd8f65cd, 0x6183e996dd5c500d,
				0x60bd7c1d6595fcbf, 0x1d4eab17ca2af5b5,
			} },
			{ {
				0x1ed8dd66fecb5ceb, 0x74707754c14eda5e,
				0x8269b9ae42c3b2a6, 0x1a266d250b4bf642,
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
				0xc7657c9baa155ed0, 0xfceaad929d108e65,
				0x8c8341c77569b567, 0x1715f791828cf147,
			} },
			{ {
				0xac3107a81a08cf1f, 0xab96bdf8c1a75a6f,
				0x09818f618c6e9878, 0x014ec8f7e08e41b6,
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
				0x8717220ce9b81a02, 0xaa7899744d3a0c71,
				0x7a4908e7c915c7bf, 0x0e41ca15cb9e0bb9,
			} },
			{ {
				0x0acfdc1ae2936343, 0xd6fd119c41b89e88,
				0xf09853090791cbbb, 0x11ba954d0efa00e3,
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
				0x6271ff076be15ded, 0x2cc8146ff04d33fe,
				0x67b866d4ac249ff0, 0x0ae160929704c753,
			} },
			{ {
				0x67d79481112b5779, 0xf9a8b4e0f10e6658,
				0xd70b4f599477a411, 0x1703b109a96334e7,
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
				0x634bc4a5b6edafd0, 0x80e157434576b39e,
				0x55334fe9007aefbc, 0x1bb8c7d2df28a11c,
			} },
			{ {
				0xc37c7fc13594be83, 0xbf8cce529cbe0fdb,
				0x775f5fc4c02d2028, 0x0dfc549bf5ad86d2,
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
				0x065cb929dcf07458, 0x17eeac0db0ae5663,
				0xf6773b075ba579e1, 0x1d1ef8a879e9cbed,
			} },
			{ {
				0xb3b848c605934911, 0xf0e78e74c4706404,
				0x5f9a2a4d0093f0bc, 0x0f08fac443b9b861,
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
	},
	{
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
				0x2c784d2020243e51, 0x5a0ffb7299a6cecb,
				0xaddafe2c747dd805, 0x23afaacf566085bb,
			} },
			{ {
				0x68109706f4cbdfc3, 0x26cc0ee1f37a4718,
				0x020711dffc2fe27c, 0x03cf52dfe8aec60c,
			} },
		},
		{
			{ {
				0x62bb8f28f7124593, 0x527a0c6545a2c4bd,
				0x58b6cb815562bab9, 0x1ebba52f202ec2d6,
			} },
			{ {
				0x9e6d3471335dbb8d, 0x823fa98b98472313,
				0x1b52f0f2ac03def2, 0x1067f0ab26cfef5a,
			} },
		},
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
				0xdae02e276fc2707d, 0x503f3495e4dcadd3,
				0x42a9d45cad7e201d, 0x02aefb5358c2eba8,
			} },
			{ {
				0x5daa9af4ffc14e5a, 0x9a817d4409b5f852,
				0xd291629be3c8f35a, 0x0b7544043fa186f9,
			} },
		},
		{
			{ {
				0x1a74eba75866ab17, 0xcb9b29947d7f5f84,
				0x3711fa35a4752cad, 0x191fd30de5412b1b,
			} },
			{ {
				0x28bd4078b02838fc, 0xadc52acbe97baec6,
				0xf5846c97bed73287, 0x105900e8fc9c44f2,
			} },
		},
		{
			{ {
				0xd312d92b2fee243b, 0x6e446b81f12f9063,
				0xe11083a2922971dd, 0x1635f562a33a7a48,
			} },
			{ {
				0x88ffbce829cb835f, 0x985833556b79fe1e,
				0xe449f02a3a234aa7, 0x1136906dc5b869a3,
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
				0x7486b7b927dab0d6, 0x193c3866d77f7ae7,
				0xce7d13cf308aecaa, 0x0fe013f0b4673a7b,
			} },
			{ {
				0xb0fd733936408e16, 0x68458bfe562a2933,
				0xb34dad8eca58cf8a, 0x173dc3dce8216c87,
			} },
		},
		{
			{ {
				0x554c19333e7d86d8, 0x3d329ecc77912bc3,
				0x16a8cf22e4504fba, 0x022a86a0f9a86660,
			} },
			{ {
				0x86e7a4e9459576b2, 0xaf69a90fd4f78acc,
				0x1fd4216a8d236f9e, 0x000a54a66b45989b,
			} },
		},
		{
			{ {
				0x2e41038fbcffb001, 0xf851c5d4c3334f44,
				0x2f4f99f54f793a4d, 0x18833aa0968f6f57,
			} },
			{ {
				0xcfb1e24fc6ebb993, 0x877061f49d0f4c18,
				0x501acea367e6fb2f, 0x04fa60a04babcf02,
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
				0x1d1352befa166d05, 0x6e07d8a8fd76d4bd,
				0x790b7cd0b72581df, 0x0d587bfef4836548,
			} },
			{ {
				0x61fdb78426a374b7, 0x6ed6166c8f4930b1,
				0x38f3895e82fde522, 0x0ae83718772234d4,
			} },
		},
		{
			{ {
				0x8e4126a393345ee2, 0xad7ca2a8e599bb3d,
				0x4b75a16fcf8ef723, 0x24bda221e8a4e9b3,
			} },
			{ {
				0xf38e6aa25fc98389, 0x4f26b9d0c478a67d,
				0x947c6054004454ac, 0x22a60bc42dbf87d3,
			} },
		},
		{
			{ {
				0x1c4c42ea04417b37, 0xba5bfc2e34740686,
				0x7bedb7e0f07d659a, 0x0aeae0c3abac0d47,
			} },
			{ {
				0x58d2f98cc0d21394, 0xf34b07f42c5ab588,
				0x85937048c9d2dc21, 0x04f37db6606b12f3,
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
	},
	{
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
				0x69fa06ca490b57c9, 0x8547def911b0ec3a,
				0xed0b59e3e4c98fca, 0x12697d4360823ea2,
			} },
			{ {
				0x78f88cb0b0cdd41b, 0xbe0cd39ecdac1c1b,
				0x166c8f07547d43cd, 0x04bd83f6080d42ba,
			} },
		},
		{
			{ {
				0x50b81b66d2099df7, 0x6102a34c260956e4,
				0xaa8bcf2d10588106, 0x1b6f7a968d573712,
			} },
			{ {
				0x1adfeaf24afea776, 0x8d0250135df3a52c,
				0xe2c0f0df33d80f1b, 0x14e52563b5e83847,
			} },
		},
		{
			{ {
				0x5a6b116bc6270902, 0xd825ca9da8482730,
				0x0b76d4ba467608c4, 0x24872c1872cbb076,
			} },
			{ {
				0x0228a7a2563890a6, 0xfdb0adb23a1a0323,
				0x6faf4cb01010cb2e, 0x0b363a4e38d024f7,
			} },
		},
		{
			{ {
				0x9d811af004920b22, 0xfc78a1d11b0eed8d,
				0xf5b55d0847b2e4b4, 0x1bdeb48e33f2631d,
			} },
			{ {
				0x0be9c62b2cbc91d9, 0xe8331147730d9ca6,
				0x18250500d6f65229, 0x04d5b1d1087899cc,
			} },
		},
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
				0xfa41dea7009a6c9e, 0x959c8535f1bce9dd,
				0x2107a0218d7657bb, 0x215ebd98c161d5ea,
			} },
			{ {
				0xf4bd1ebd02a08018, 0x41f2e55149c24adf,
				0x59cb779d2c06aa84, 0x096d61d7fe73eb1a,
			} },
		},
		{
			{ {
				0x43022afdfcf9dde3, 0xbd9d7e26df97f854,
				0x3da1c0713bca24e7, 0x24a71f4757d08619,
			} },
			{ {
				0xf0cc3ea5748efa77, 0x9b7fcfa27cd11ccc,
				0xf032f5d42506000e, 0x13655dd3414b23be,
			} },
		},
		{
			{ {
				0x7cfd6e2ee38fff05, 0xf702ce601313e635,
				0x929df1d37653a8e9, 0x1ae03e3cdf417a35,
			} },
			{ {
				0x362fb726eefdb6dc, 0x0729becd48c2da8b,
				0xd22de15179523542, 0x168300e6d12f46c8,
			} },
		},
		{
			{ {
				0xf374c2d56a7ff12a, 0x266e6715f0827c40,
				0x41b0d052df3758e4, 0x141fd8f5e9d4782b,
			} },
			{ {
				0x7a8dfbe808111058, 0x96c2c98e07c70ac4,
				0x723a8503d7af6f55, 0x2118efcf17fc9602,
			} },
		},
		{
			{ {
				0x478219de27130f52, 0x4286de78bc825ab6,
				0xf0cc52374493a75d, 0x10ae04115c104372,
			} },
			{ {
				0x9c3a7046d48ac235, 0x0d743d237d1c5145,
				0x992cad9782065d73, 0x12ba9a08b669fc90,
			} },
		},
		{
			{ {
				0xeb27f79da7054bf5, 0xd6a6044524d9c75f,
				0x1e061a6609a9512c, 0x125bf62a4650fb80,
			} },
			{ {
				0x0138305f2b7214b2, 0x6ff94536b7900060,
				0xe79206555c651355, 0x020795b37c935f8f,
			} },
		},
		{
			{ {
				0xbfe4c10fb86d9e38, 0x011f3a3c76665670,
				0xceb4e691660bb821, 0x121912ddb25a6313,
			} },
			{ {
				0x68fafe7856cc5dfb, 0xf7e4c8a69a74e6c9,
				0x38b889bc3b75b6df, 0x14488bf2707e0c82,
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
	},
	{
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
				0xda5cf94c0a70b09c, 0x3d996284ad63f23e,
				0x4540659bf995c2c7, 0x090a0cdb57b42b46,
			} },
			{ {
				0x001d1dfed554e39d, 0x93150e576e2928bb,
				0x3c1ff6a5609b2d69, 0x1b85e5c3925a654e,
			} },
		},
		{
			{ {
				0xd8f83c3d514c7e46, 0x53faa683b7ac5ec0,
				0x3d63303f0af39325, 0x0dbb6b4f212101f6,
			} },
			{ {
				0x2ac44221a625150e, 0x93940dd613771584,
				0xf35ff1ef02d70e90, 0x10c6c66d0ff51701,
			} },
		},
		{
			{ {
				0xc7e385fb5f8a4ad3, 0xf98096adaff66420,
				0xc3f2e433a4ab0785, 0x0cefa3672a49df6c,
			} },
			{ {
				0x56e7acaa2d19c66c, 0x5f5ca875bdb5e60a,
				0x71faee79ce9f4e57, 0x1885ca8c39a5a54b,
			} },
		},
		{
			{ {
				0x58715660fbe7b06e, 0x4658e0526165918c,
				0xf73d7d89d87a91b2, 0x2508302af1ab2e0b,
			} },
			{ {
				0xf237d109f634e14c, 0x2dc466c30684bbbe,
				0x281cb61bc380904e, 0x1faa7bf02498393e,
			} },
		},
		{
			{ {
				0x7c5732bb8f20c68d, 0xc2d0debd8458208a,
				0xbff5b2719fc330f1, 0x04afcc54f63127a2,
			} },
			{ {
				0x7668b560f27df766, 0x57ad2e53ff29dcb8,
				0xcd3f1d3a4bd8931b, 0x16bcfb85d53f9972,
			} },
		},
		{
			{ {
				0xf60278cbf3631200, 0x5ec7b74f5a9fb9be,
				0x801f9e43e84a7adf, 0x1e487d4dff986877,
			} },
			{ {
				0x9126ceeb4cf62d7b, 0x0a28fcd4cff14242,
				0x57f544e0b05ff74c, 0x1f53e1827a8aa6d8,
			} },
		},
		{
			{ {
				0xa2a48b292a048ef1, 0xac0d4a727a7b2d21,
				0x2a52d4d48862028e, 0x1f0aa6da529f3906,
			} },
			{ {
				0xc1f5aeb934b84130, 0xe0b2f9a9fff3c2a0,
				0x4011665b9ee9cf0e, 0x1ecb552d111c40f3,
			} },
		},
		{
			{ {
				0x457d8384be62a3f1, 0x5e6311313fd65c0b,
				0x1c6fc8f12065013f, 0x1588ca208a3c8454,
			} },
			{ {
				0x38100b07937018d4, 0xa148ee0201519f23,
				0xd854beb144dc160c, 0x0491631c17c0d2b8,
			} },
		},
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
	},
	{
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
	},
	{
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
				0x06d49b06616e7e0e, 0x09b5ef469c0a1293,
				0x78bfe83103c597c3, 0x032d64d47dc32cc3,
			} },
			{ {
				0x81bfe7684cce5241, 0xb5dbbc3039f377fd,
				0x975ffe410c79589f, 0x1e9fca8e9aa83176,
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
				0x9596b2b5f140790f, 0xc90b1f606ea76703,
				0xbfe181f5e5c906f8, 0x22609f88e5845d13,
			} },
			{ {
				0xfa8fa1e8d94a3c70, 0x515849a28543c5da,
				0x28de78cb574471bb, 0x07f0412d9d80fd72,
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
				0xcab5f78a4c7dbde4, 0xd3c4f3ba500681f6,
				0xc2f5c3222f729b26, 0x05e4b169cc518228,
			} },
			{ {
				0x45e96e2d595b8500, 0x270dec8c81afcb44,
				0x0eba7383c5856168, 0x227cf3adccf73936,
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
				0x46f8c421d62b270f, 0xb8b529897b4c6a41,
				0xbe8fd962ace16fc6, 0x250618c19c8a3c82,
			} },
			{ {
				0x8110b306e18d09b9, 0xedff5cb314778917,
				0xd04b1e4d37e2b493, 0x0e50bd69f7d02d7b,
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
				0xea7fcad83e2227f3, 0xa4fa3c6024c9ec7a,
				0x963ddff279ac0483, 0x1cee08396b373e03,
			} },
			{ {
				0x4bc386223f9390cb, 0x7034ff4c85bd442f,
				0xdb653658cf11712a, 0x23438381ba765cc3,
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
				0xe667fbc86b0673d2, 0xfbaa4e7fdf489973,
				0xe8b5552bb07414bc, 0x001588593ff204bc,
			} },
			{ {
				0x73037590bd5fbd3f, 0x0c6d733c589873d2,
				0x78f33f21544d37d3, 0x06a3eadb1c56030f,
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
				0x21bac5478aadce91, 0x6ba1b19f393452cd,
				0x43090184884c3df5, 0x1de32fc5feb709c1,
			} },
			{ {
				0x95cc93b30ba65462, 0x046e95f789f144f3,
				0x1ba5db25f38cf525, 0x244b4aac4c886663,
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
	},
	{
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
				0xab458f089d813444, 0x9f4db75c43c59e04,
				0xf7ff99c4a063bde2, 0x17e58e97dbc7b39d,
			} },
			{ {
				0x6548d40d5a97e6e4, 0x22bada382d06d046,
				0xf2781424bc1bf3bd, 0x1c5b04000da48045,
			} },
		},
		{
			{ {
				0x0719029ddc4dc54b, 0x2fc1c48ab0aa4d10,
				0xd365fe5ca31e1a38, 0x2024e2c0c8d7e6f4,
			} },
			{ {
				0x4eecce5121ecce03, 0x48ebf430f17b3175,
				0x798d8b8a2106ab05, 0x0d3f056da586cb18,
			} },
		},
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
				0xee5eae59e8a5c942, 0x75363446461ad0d2,
				0x87b2e217a2644c02, 0x0514271ce5e58e3d,
			} },
			{ {
				0x25e7115f20b3331e, 0x2f2ef29a3b99845a,
				0x330c22c3ba1b5f51, 0x0884dfb213a5e587,
			} },
		},
		{
			{ {
				0xc31e13ee678399db, 0xc3a20ba237f638ad,
				0x23e310173d5751e1, 0x0a19fb2405b1380e,
			} },
			{ {
				0x99ae60d86d6139d1, 0xffde4f531cb2c49c,
				0xf42cee395194c456, 0x0ddadaba9312b156,
			} },
		},
		{
			{ {
				0x58a5bac55d67f55e, 0x1d5e562d897c8871,
				0x94dd49095c409036, 0x0b90f7a20de219f3,
			} },
			{ {
				0x1f3106a9c7b295ef, 0x3acb532f10f9e7e4,
				0xf6449dac21590900, 0x09ebc5751ec371d6,
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
				0x95cfcc9258293047, 0xfbab5cc57ec9c444,
				0xa125a8606b1bcba2, 0x00825a8021fa3fbc,
			} },
			{ {
				0x7f527b3522a405f7, 0x2b4542507142f45a,
				0x91ecbc8a14abd5a9, 0x17451fd1766ba030,
			} },
		},
		{
			{ {
				0x81e8297fdd7c7d25, 0x09a0eaa21fc1b48f,
				0xb3d68ec7df380ed0, 0x1d86a8647f883b1f,
			} },
			{ {
				0x27c5edabec4d9c43, 0x565131c8ebd426c0,
				0x9b43141f5f52552a, 0x13cd2915bb91a2d4,
			} },
		},
		{
			{ {
				0x8f93838207ec5f75, 0x2898a26643c401e3,
				0x4f8a295736e6d165, 0x0844df580a6ff0db,
			} },
			{ {
				0x9c6bba1b227ff121, 0x1bb162d993554efb,
				0x991982cbbd807192, 0x21112ddc54e75ef3,
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
				0xf5e0e2fdffeabff1, 0xd8a8d28e5fc4b343,
				0xe1bbc0eedcde4f22, 0x1bb60102a3509b00,
			} },
			{ {
				0x65d643318fd82ff8, 0x5fd1422e4f345469,
				0xe2fc821ab3e843ce, 0x1a997c8be51eae11,
			} },
		},
		{
			{ {
				0xfb02a7ec48780d11, 0xc1d9cd7afe008142,
				0x51f77609d923dfd5, 0x015639b8204a0a82,
			} },
			{ {
				0x3acae6feb6142640, 0x0ef63f1835c73b8f,
				0x1b2d98d27d8c1929, 0x14295679ecb3f3d3,
			} },
		},
		{
			{ {
				0x243604612d23d0b0, 0xdae6de061556bd1e,
				0xd6c4f89672aba323, 0x02882c7f0a15992c,
			} },
			{ {
				0xf5acaf32293994a7, 0x09db2ea6e0838464,
				0x0a42fde046714c9b, 0x1ef05c4e62e96094,
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
	},
	{
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
				0xc932c3b90c56cc23, 0x9454e6d84d128929,
				0xb78a0e3b000898a0, 0x0edc47d7f919bc20,
			} },
			{ {
				0x308af0c708c76581, 0x29403d7f85b0e213,
				0xdc557b615517e242, 0x1cb1befee71c7def,
			} },
		},
		{
			{ {
				0x1418c2758dc3a121, 0xb52161586ecd52a7,
				0x8532af12cdf30def, 0x1c67a22d3404b559,
			} },
			{ {
				0x2c2cd78db3b2271f, 0x985c3213cfe19b0b,
				0x342d234a291da15b, 0x0fb07a3cffdfbc6d,
			} },
		},
		{
			{ {
				0x73dbebd22e770d23, 0x3969a1452317e938,
				0x24df30e83ea616da, 0x0e7e564125207b37,
			} },
			{ {
				0x9cb41b72a0264d69, 0xd724b84ed5639584,
				0x0552f5eb7370c2cc, 0x24f51307b5be55c3,
			} },
		},
		{
			{ {
				0x8c67087a60085b8d, 0xc4a5278e1cdc95dc,
				0xbcc600b65dcbb802, 0x1e7ba84312ac0b14,
			} },
			{ {
				0x8db0fd27599236c9, 0xc70b4a440f91136a,
				0x5e1ffdd42fd50f40, 0x229142967ff12623,
			} },
		},
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
				0xac765897419d074b, 0x3e9d71e5c68b32f0,
				0xaf35d60f2fdd44b7, 0x1864b49d15e3c7aa,
			} },
			{ {
				0x5c7745511f051b64, 0x6d9dcddca3dea625,
				0x5688be6d5a2b468f, 0x1293274a57dd4411,
			} },
		},
		{
			{ {
				0x57cb5fa3ff6cb7d7, 0x1ab85f95b0ed596f,
				0xe6af8e8fa0bcd065, 0x1076154751dc31f1,
			} },
			{ {
				0xdab8520a86d36949, 0x3efeb00f516909a5,
				0xb173807db7770faa, 0x0976a74b24c581c0,
			} },
		},
		{
			{ {
				0x3cb5b6785169b4c9, 0xaa4b9513caccf446,
				0x4e15f86245ab0325, 0x0060fb5b21ce924a,
			} },
			{ {
				0x58167b981dd4aad1, 0x98f1a3fc3c1bdda0,
				0xafb7ad58142e1612, 0x0b7184a357f44b42,
			} },
		},
		{
			{ {
				0x5884be8fdc32c21d, 0xee52671f23a8a1eb,
				0x78e91c2190aac820, 0x225ea0c279455c3b,
			} },
			{ {
				0x3846794ef19ba93e, 0xc2f898e147afadf1,
				0xbd12c0396c706cc5, 0x0cf98769bf69f91e,
			} },
		},
		{
			{ {
				0xae4965430fc3110e, 0xd490192e19c9faa7,
				0x8172040714fdd437, 0x2268573f4031fc42,
			} },
			{ {
				0xc2d12e734b480903, 0x480543a9775ee322,
				0x14945480fc17a70f, 0x0d68a1703971f99a,
			} },
		},
		{
			{ {
				0xa9410a166ea258bf, 0x130a03670072ff67,
				0x21553b2fed73030e, 0x0d177b471fa370b8,
			} },
			{ {
				0xd0bb11a3e7c32269, 0x210bb133669f6d9c,
				0x2d8bf60193eebca3, 0x24c7f52ad491df4d,
			} },
		},
		{
			{ {
				0xe49292a5cf32a094, 0x830e19bfa70e8bd4,
				0xdbcda63f48ebd89c, 0x12b33ba319d2207d,
			} },
			{ {
				0x1286ab87d233f693, 0xbaa8343173b2f4aa,
				0xfe3a6c6b5aaa1c72, 0x2110b166f69fa158,
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
	},
	{
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
				0x4073e34afff79f14, 0x170537d26ee102ab,
				0xaa3294bb0107aa51, 0x096abf65c0d316ae,
			} },
			{ {
				0xc340d73826efdf0a, 0x918c6bd20bc83d7f,
				0x8ea09f17f3f0753d, 0x07ddf0f8b9d5c702,
			} },
		},
		{
			{ {
				0x99d512dc675be5c0, 0xa9ad3ec44ccd2e1d,
				0x17cadedf33094d39, 0x0092971ec1dbd2a4,
			} },
			{ {
				0xdec175650c345b06, 0xc7e83dbe445c49cf,
				0xd398bb1f23e031cb, 0x064b871dce35dc7d,
			} },
		},
		{
			{ {
				0x816a67d47da20dfb, 0xebae4918c9b9ecb5,
				0x7cdf568f4b2e6697, 0x0295e2fb36846b24,
			} },
			{ {
				0xc4dcc9f05af33e49, 0x00466cdb9ff35ebc,
				0xbbd31bda335e6eb8, 0x211de72fce411b51,
			} },
		},
		{
			{ {
				0x48794a2470f5eb59, 0xe104d386d0d8400a,
				0xde0410275e58d65b, 0x086c37f5b19dd40a,
			} },
			{ {
				0xc96a23508201de50, 0x29c9ed0a2c04f4e1,
				0xb16b5214fae9df89, 0x1c984cbade20143d,
			} },
		},
		{
			{ {
				0x1c8de6d74356bdc5, 0xc324634529c3549c,
				0x50e9574d97905474, 0x013fca090d01c548,
			} },
			{ {
				0x0a7355733445666b, 0x75c39c174228bce8,
				0xd6def88dd6b76024, 0x017c35a0f4bd059f,
			} },
		},
		{
			{ {
				0x9d2a6b7a6429d834, 0xcdbb0c9d680f9f4a,
				0x0b5ceac5fe3e0d42, 0x09a8c91d1bcde169,
			} },
			{ {
				0xac7c5b4e22a95ad7, 0xffced23e41c33cf8,
				0x349e9941507b69c4, 0x13e392f20608d73d,
			} },
		},
		{
			{ {
				0xe52d3ac421f11c97, 0x50b60ee633a36d4d,
				0xb2eea876897a9093, 0x067eb66ecbb3bf8f,
			} },
			{ {
				0x7d1ca9144cac5c08, 0xb394d52de251ba11,
				0x912197fb5302ec38, 0x143a551a3b998297,
			} },
		},
		{
			{ {
				0x8ce94affcc2ae52b, 0x201700bf86113ca3,
				0xa251bee40f8e2e9e, 0x236ae79fe34418c3,
			} },
			{ {
				0x0cb566b2cc5c5d65, 0x5b7e457de55f7468,
				0xb6cd854d2c2f7dad, 0x1f26bfae7030a4fe,
			} },
		},
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
	},
	{
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
	},
	{
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
				0x363fef419d36b8f1, 0x067a27ae76d5af64,
				0xdeec1290a2e627b4, 0x112f6c3c70807146,
			} },
			{ {
				0x56d47ad1adf8fe25, 0x02cd6e853671f5ee,
				0x5e09eee76ebb4c34, 0x16eec1442ad3d68e,
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
				0x1c91746a5e8c9e2b, 0xbc44609cb79843b8,
				0xb709aaef9b2e78c5, 0x24eaf4931fb8aa3a,
			} },
			{ {
				0xc064ed9d3d3da5e9, 0xd39b1f347ccf1a33,
				0x950211393c9ddd69, 0x000034af9ad16990,
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
				0x87a4fbf88a25e9fb, 0x6b7c451b864b38f0,
				0xa3fcf4ea679eef1e, 0x217cfcd459c4f7e3,
			} },
			{ {
				0x0f4ab2c9e0083888, 0x7731fbd89db22b76,
				0x414f0730a938b28a, 0x09c7ad3548368c4d,
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
				0xf4a25cc14061e258, 0xa11b38c8440d93a7,
				0x1aa531702bd4bd83, 0x22108c07b16f798c,
			} },
			{ {
				0x873b89f5c75adf88, 0xb638c846af6d2b61,
				0xbcd7654fa30d4d8a, 0x09bde591ef8f20e3,
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
				0x769191219dd25ad2, 0x6e52d3c071d674ff,
				0x1a27b1078be0a467, 0x05d8d21677da7094,
			} },
			{ {
				0x0c18a1675ee02200, 0x190ec60b9a8ead41,
				0x18ee7700ee1cbb1d, 0x0bf11427891182f9,
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
				0xfa37500edf398b6b, 0xbbb7affc7893a756,
				0xcf7eb5765dfa8d92, 0x02da961b230a4842,
			} },
			{ {
				0x92d2bee5353cb66e, 0x51946ccf6613b072,
				0xe88ec71e0d0ea945, 0x1c3272020db2b8f9,
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
				0x0160ca9debcee449, 0x0a7681ecd02a36fc,
				0x52e42c59dba54c2d, 0x172c5062640dd51d,
			} },
			{ {
				0x1bc38f421b163800, 0xd00a915becad3ffc,
				0xc21acfed22ccc4bf, 0x0528828cfa7eede9,
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
	},
	{
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
				0xa375367cac895c40, 0x224991cdb00a57a4,
				0x2d57573d1decdd7b, 0x172baab46bdcfbc0,
			} },
			{ {
				0xa2f76aa1b3deeaed, 0x146011d92db6bbd8,
				0xb62b8dc88f7ec8e6, 0x0a034cf28a0e97c9,
			} },
		},
		{
			{ {
				0xb39452b02a76c519, 0xeeb504d4ea33c0b0,
				0xcbd1cafed931fcb6, 0x1368ecdf8e65e818,
			} },
			{ {
				0x79cce2d1cf3c89d1, 0x53dafe07b225a03d,
				0xe74fa0eb544d02cb, 0x0fc016a629884d1c,
			} },
		},
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
				0xf04caa57b7e1be65, 0xe418938fbb573545,
				0xc5fb31a4b7160b00, 0x1033f6c7603d3c05,
			} },
			{ {
				0xb813a598dd52f05f, 0xd1ac8ddb071ed665,
				0xd6e93031d14470b5, 0x22d13824aed4acc2,
			} },
		},
		{
			{ {
				0x8073bab58f40fe4e, 0xdf4754a87853f40c,
				0xf5b2297bc1e1a918, 0x0675a9ce06aa3190,
			} },
			{ {
				0x3d5142556aa61d23, 0x67a365f8eac1f5ec,
				0xfb91b73d56590d9c, 0x170f214aaac02395,
			} },
		},
		{
			{ {
				0x4e548693bda26a46, 0xe332a1602a332a63,
				0x9f4b519751f22d21, 0x1c4cd56adab4d38b,
			} },
			{ {
				0xc934f7bb646c4e72, 0x2e3bad2d751ddbe3,
				0x32a24464be5c5374, 0x139e465ee383d0d7,
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
				0x443a47defd312b2d, 0x4c8ec0041f661651,
				0x6dc13d730b3a5052, 0x10644dfe64cb20ea,
			} },
			{ {
				0xa5f9d0cdfac99bac, 0x55a2f3592161b716,
				0x3e82f699e2dbbfc9, 0x098e1efaefb8a43a,
			} },
		},
		{
			{ {
				0x7f9f81e74761b43f, 0x0f5177bfa012ec75,
				0x42d6cd274d3e3fb8, 0x1f875b433ac4a81b,
			} },
			{ {
				0xd4d43d96391baa4d, 0x01e06078acb6445b,
				0xeb722c454a9096c3, 0x06030385e4f5f4df,
			} },
		},
		{
			{ {
				0x73a167d3d8b2299b, 0x71f50360c0bd0935,
				0x01f4c39e98b5c0dd, 0x1ac2c9a54425d2cf,
			} },
			{ {
				0xec1920dbc415ec9a, 0xb88bd0a5353f16e2,
				0xf33c3f57cc8bba8f, 0x10534d79a45dca82,
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
				0x8141a932a1580105, 0x255ab4f40888dbed,
				0x3e19a518674a93b9, 0x0f17ea1dcbcc5fc7,
			} },
			{ {
				0x0b99d00906a13539, 0x101892f17b887890,
				0x66836efcae8ff1ed, 0x011a4c2b0cd4ba1a,
			} },
		},
		{
			{ {
				0x39e02128374a2d5b, 0x32d4699beb0302da,
				0x7dc12b8ff08d341e, 0x11f4adbb8c295816,
			} },
			{ {
				0xbcc8ed181ac6d2d8, 0xad034b59ac149c12,
				0xccdb9f3bda401e5a, 0x086019cc7ea37dd4,
			} },
		},
		{
			{ {
				0x5bdf61ba39e35057, 0x8b8384a78c89029d,
				0x521ad93298dc51e8, 0x10b4789682040e6d,
			} },
			{ {
				0xd657fc3c63ae0fb4, 0xd47008a0abb508b3,
				0xe606706cb17e9213, 0x21f662bbec7b0e7e,
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
	},
	{
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
				0x66a15ba5fe1ebbf3, 0x257622e3c154b034,
				0x7a7a273ec0048f76, 0x1174a3eef084effb,
			} },
			{ {
				0x1c5cfd0b0669517b, 0xc40373d7e086a6c5,
				0xad0768b0eeca2c25, 0x0f1165544a01dfba,
			} },
		},
		{
			{ {
				0x6bbd17364c697936, 0x2053c0588ddea7fb,
				0xa22387a7df197aaf, 0x06af1d3bb9842295,
			} },
			{ {
				0xe770bc0df739bec4, 0x6032d9a1fdaad02a,
				0x6996453f643427dd, 0x08d81e6e97470447,
			} },
		},
		{
			{ {
				0x4f3d15aa78f0f248, 0x12cf30f0515e6cb6,
				0xcc9f7256b7313be9, 0x1e6e859939f547fa,
			} },
			{ {
				0x570c350d13411374, 0x1f08574768fad9cc,
				0x70a3d726389d44d0, 0x0019ab4072e666ca,
			} },
		},
		{
			{ {
				0x3f8ed7703c3c4ff5, 0xcee9b8c50bf18dc0,
				0x487f064ececddab6, 0x1cd2bbf64457a682,
			} },
			{ {
				0x1be7f5a06730075f, 0x9b6c918a4c5ecfa2,
				0xe979293ab07611db, 0x19950cb4ef060fa1,
			} },
		},
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
				0x6e0e8b3703ca5547, 0x0f20894f886d831c,
				0x9ea2caf784fa4b82, 0x20115f024d65b154,
			} },
			{ {
				0xcd431bab399cd62e, 0xe4383e1fd89d344e,
				0xc40c70b85b539e6b, 0x20694cb10f2bbba7,
			} },
		},
		{
			{ {
				0x0c0671ae4ca9e7de, 0x7eba85a65331eef1,
				0x8b8cbd9c77b60560, 0x06ad3952d5870da1,
			} },
			{ {
				0xbee893105f349159, 0xd3ccf2e915fc8492,
				0x1bab5e808aae23b8, 0x0754b4c3207385fb,
			} },
		},
		{
			{ {
				0xdee82d14d6f5ff18, 0xf00359aa3fd63a49,
				0x2038c642a71b00c0, 0x074706869e5ed0b6,
			} },
			{ {
				0x5ef2bd11508e76e3, 0x8ea163966b6affba,
				0xcb5d83eb95572f61, 0x08be95949059c974,
			} },
		},
		{
			{ {
				0xa77dd830f4d91580, 0x5fc1f2e4e8eb7b84,
				0xfebae4f0a7badb69, 0x09f0ce8c172673e6,
			} },
			{ {
				0x7abcf309746106bd, 0x20071a8041ac7f74,
				0xf003e356a86f852c, 0x192ef501a4b76a88,
			} },
		},
		{
			{ {
				0xdf9ba6ebd96d7cb7, 0xcbe4b25fa229cbef,
				0xe4eedea33f74f863, 0x08dbbe1ec3d66c74,
			} },
			{ {
				0xb4f4b144bbe07be8, 0xfb44af6fa0bedb5b,
				0xd1714300858083fd, 0x02494d2f00e7051c,
			} },
		},
		{
			{ {
				0x7f8f776c494b4f9e, 0x6580b119f72bfbc7,
				0xf8b425f3ecd9ef0c, 0x19a7e3e9a1a66c5c,
			} },
			{ {
				0x0874905cb277f359, 0x8f05feda05799137,
				0x3bb9c5e782d79dd4, 0x24165f0f87ba1b12,
			} },
		},
		{
			{ {
				0x3d9841a793df1640, 0x1eb402e54719d440,
				0xa3f7f53aa6b85106, 0x1468c2186972af56,
			} },
			{ {
				0xeaa5ade52a8eb997, 0x9e19361a44055608,
				0xd8f0110c43f43e21, 0x1ccc2aee80559402,
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
	},
	{
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
				0x70874b12707cf478, 0xa77bd3dbfd33a22d,
				0x358dea2500f93fab, 0x218b4c16619b580c,
			} },
			{ {
				0xc3a55bbc59d4585f, 0x8196f1dc507dfb07,
				0x00f01731ecfad071, 0x077b72d4142f7ebf,
			} },
		},
		{
			{ {
				0xaf87f3bcdd9a2d6f, 0xa5124cd057506df3,
				0x6661368b7e01feae, 0x0ae015d9068aa8b5,
			} },
			{ {
				0xddd76039573a8cd6, 0x574dc0918e1bdf72,
				0x39ce9f66015084bc, 0x172b96625c61261e,
			} },
		},
		{
			{ {
				0x6309079e99cee3bf, 0xccec63492e2494df,
				0x9c661fc5037fa45d, 0x0b57b6eff727cbbd,
			} },
			{ {
				0xb508fe5c310807f8, 0x25cc3d5f4f75f44d,
				0xab1d6f86ef977e9b, 0x1c1dc3d20cb7c183,
			} },
		},
		{
			{ {
				0x3e4e3516b8495f93, 0x7812c8cfcd358732,
				0x832a9b1f86b05513, 0x09c3c5dea88cfdb0,
			} },
			{ {
				0x6ed554b264a19e1e, 0xd9e6ae1c49c6cb8a,
				0x3d06050c0fd3ffac, 0x103f69d8ee9e36a9,
			} },
		},
		{
			{ {
				0x0d22b35d783ced36, 0x122048e597041002,
				0x5b366831f7826d53, 0x035fccd8b864aaa1,
			} },
			{ {
				0xd80cd6b418f826b0, 0xade776d3132fccc0,
				0x82815d66e47ec80c, 0x05c68af6857ed292,
			} },
		},
		{
			{ {
				0x94236e9cf85fc5c1, 0x5f595b748d3cd1aa,
				0xc9ce3737f04abbc3, 0x02e72060ec6caf46,
			} },
			{ {
				0x4bd2b398de0e7b67, 0xc66086259f324c3f,
				0x3e29326cdefa66ec, 0x004e0309a2e69058,
			} },
		},
		{
			{ {
				0x3351dcd70c7d2613, 0x0d08d262d243b871,
				0x4d359501a5b8a22e, 0x20ade598b65788d9,
			} },
			{ {
				0x612a783faec97061, 0xa8228577b126af47,
				0x450d1a9fb42038df, 0x04544557449bad37,
			} },
		},
		{
			{ {
				0x3a9529294c533c72, 0x1c977c21806ed2eb,
				0xee4010942123bf2a, 0x10be4a6bb0465d33,
			} },
			{ {
				0x34f39d7bab5e7951, 0xd30b6e62f5a302b2,
				0x198c078903097a85, 0x0c4780e900afc7a7,
			} },
		},
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
	},
	{
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
	},
	{
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
				0x33888f22ea23393b, 0x38895903164d1e31,
				0x3cdcbd7ab76aaca4, 0x034b9a1a3fcfce86,
			} },
			{ {
				0x78db2f7e68e18e24, 0xc697e4da2357a6f4,
				0xdaff62afd1e2730f, 0x0a81d537f39d95ca,
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
				0x4ea48b1b815906e2, 0xb5f08c6d6bd3fbb9,
				0xf81b61f55b513c5a, 0x0abbd0e03d6e7286,
			} },
			{ {
				0xc9cacc5143b7b747, 0x7e639c58885776e7,
				0x9a85d7282eac3c8b, 0x06fb26fbd0de6963,
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
				0x4e8df2885b62b1be, 0xd327fba4f2aa85c9,
				0x29161d18783b72d9, 0x173d9e85aa082d91,
			} },
			{ {
				0xcdde28673dbfbffd, 0x7b88000da6d0d01c,
				0xc808da43b00241b9, 0x0b662f1f29aa0b67,
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
				0x6d1307f37f6804c4, 0x21f8802fd55f3e4b,
				0xedb5e17aa4ca301c, 0x116dc7e52fb6ff85,
			} },
			{ {
				0xfd0842b418c41e95, 0xa6fd0ac92194c615,
				0x60caf13550709150, 0x21bee154ca209682,
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
				0xc7471971c2b696b0, 0xe42da00111d50b0b,
				0x990d10886f452747, 0x1cdaec2ce4ccbf8f,
			} },
			{ {
				0xbb519126f674d21f, 0xc6b9ae3a58d138ad,
				0x28a16acb2a7991d2, 0x03c75c0ac27e77a6,
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
				0xfaa39f2d95d4ac4f, 0x709884e447884363,
				0x111f7495ca4b0423, 0x0e49b8188fa2e999,
			} },
			{ {
				0x788f40243097b2a9, 0x22b885585f6c5e30,
				0x996eed7c64ff8493, 0x14329a81e22eccd3,
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
				0x2cf4af73cda5ff56, 0x61e21344a8454937,
				0x11a0305e8908389f, 0x1972e70a328121fe,
			} },
			{ {
				0x49b342362adde18a, 0x7d43c6df13e7c59b,
				0x189ce2cd419e43fc, 0x11797d59815aae38,
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
	},
	{
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
				0xc17ba1bd2929bd1a, 0x22666683a7f1ce78,
				0xb84a4179892ede6a, 0x1e23a6ad3d10ca70,
			} },
			{ {
				0xb387dd474d1d2720, 0xc2b7132295f89c5e,
				0x0fd7f448770e3e61, 0x1849faa5535237c0,
			} },
		},
		{
			{ {
				0xe58be4d339ace064, 0x1e8492dbf6e24f56,
				0x130f02e0deb1eaa1, 0x0fc3d84623743b25,
			} },
			{ {
				0x1d7ba9cdfd67af3f, 0xaddf6a786246d2b2,
				0x18910219de99081e, 0x1b1c77a31d5a4b4b,
			} },
		},
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
				0xd984c535866dba44, 0xf3caf768ac1bde50,
				0x29a5c16533ec919e, 0x1f92fc9a0fd5acd6,
			} },
			{ {
				0x195a3e565b2603c0, 0xc4fd8b6456cb32c4,
				0xfb17008ed203ceba, 0x09043f6d5e17446f,
			} },
		},
		{
			{ {
				0x8eb86635911ea8b4, 0xcda3c512d16a73af,
				0x3ef28535514f211d, 0x0c28be0fd9c13ed6,
			} },
			{ {
				0x9db8d162d4388fbc, 0x4c6bb3f7f2c8efeb,
				0x03939549e98cdb5e, 0x15ebd6ba2d884dd7,
			} },
		},
		{
			{ {
				0x5789694846655952, 0x07192b1830bc4480,
				0xf7a8fa7142d98052, 0x0a8cb09691ce55c7,
			} },
			{ {
				0xf577c3dc4aa53e1e, 0x502996f467c86bb7,
				0x74c84ff8fa647b58, 0x1dd23d87e185009e,
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
				0x276aaa794fcd54b7, 0x909e9924066d281a,
				0x0336f502eeac129e, 0x087ab5ad7db779f8,
			} },
			{ {
				0x0ba71abed5fa1607, 0x1b969707125b5473,
				0x4b8b7ab2aa2d272f, 0x16c5b1113980fbac,
			} },
		},
		{
			{ {
				0xd241837335a5cadb, 0x89e0a705035d037b,
				0x78a7e62b0afc31c3, 0x0337766044b34d17,
			} },
			{ {
				0xb0f0962f0b416759, 0xe729d72cd601d406,
				0x80d0473de59a5474, 0x1893cd1186715325,
			} },
		},
		{
			{ {
				0x410bbbd3b9f1bbcc, 0x1c2335d27a7815ef,
				0x95f9dbb6594b0374, 0x1fb187bd16256da9,
			} },
			{ {
				0xe1555bd886dcfbde, 0x48aa79c4d4ef0a12,
				0x277f4949fa534dc4, 0x2206314047bd4607,
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
				0x7f246075e0e8e504, 0x656b87366379f5c9,
				0xee9c846576da7233, 0x237788ee5445afaa,
			} },
			{ {
				0x83b394b76145050f, 0xb1fa32a7e767e11d,
				0x12fbce7cd4d33c50, 0x1627bb9c346326d6,
			} },
		},
		{
			{ {
				0xcf10f659cd7d89c1, 0xe9dbf3bfcb80b7d5,
				0x8237c497113e135a, 0x003b8be9260913d2,
			} },
			{ {
				0x995bb178d2dfe378, 0x175702970e47544d,
				0x5900d85259693af3, 0x0d2ae90699de7740,
			} },
		},
		{
			{ {
				0xe5ed407a8ae8ee63, 0xcd4c8e4030803711,
				0x2d692cd61357bae5, 0x05a6ba2d34b6c0c0,
			} },
			{ {
				0xb072387c4ffba83b, 0xf23407d7a510531d,
				0x31de2d6d6c4d8a98, 0x169bec3281d0c670,
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
	},
	{
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
				0xbda94ba05a26f251, 0xea37d7dbf057c713,
				0x2c034fb2ee2a3b19, 0x06d5d007a211e0d2,
			} },
			{ {
				0x42ad7d9ed9208022, 0x06155401cd032da5,
				0x6b39f642a8ac0a3f, 0x1aa150122a86858b,
			} },
		},
		{
			{ {
				0xc7c99f8b07c95072, 0x59952423da034b83,
				0xf8177ddda01271ac, 0x04525dac702c00f4,
			} },
			{ {
				0x14a3ed8c53d77def, 0x04551c65421ef0b2,
				0xd9edd2ee9ddf7078, 0x0b1deeeae45c3e69,
			} },
		},
		{
			{ {
				0x5a19b4dd9fde368c, 0x66efa25e2498a58a,
				0x0558658ae0828a7d, 0x1c584904d8e0131e,
			} },
			{ {
				0x8c7f861ba61e368d, 0x77e12c7a59a97b91,
				0xdc9ae9b4c1a72dce, 0x057ec7391488ea3e,
			} },
		},
		{
			{ {
				0x42a090c9e547cd03, 0x55e4c1463ee42ac1,
				0x590c240450d142a1, 0x223f111c0e5b484a,
			} },
			{ {
				0x70d6ffc2d04fa8ae, 0xd4a36aaab87b4db4,
				0x46756eb4f4e661c3, 0x07ccfdde005220f3,
			} },
		},
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
				0x062f7a3f0bfc2d24, 0xe80d496518a4adc7,
				0xf587c19de358914c, 0x0a05265038604f54,
			} },
			{ {
				0xb673e24d80855733, 0x767a81f5fef70c4c,
				0xa2d30eb956eea7e3, 0x1d6be152d0181097,
			} },
		},
		{
			{ {
				0x27437b52b1664502, 0xf860d281ea6ba062,
				0x7c6d07d3bff290aa, 0x23b3a9e17afa0136,
			} },
			{ {
				0x725985c69f2c31d1, 0xca69a12861e833c1,
				0x0df330bd6d1c40a7, 0x00a88ce2bdc8d113,
			} },
		},
		{
			{ {
				0x7a4fb693d84c4b35, 0xf621548212e5ec33,
				0xb54eac89ea0804be, 0x1a4824c7b3110c89,
			} },
			{ {
				0x2a5bab53b6e3e864, 0x211f12a3d8837480,
				0x25dab658265a6cd5, 0x2094ac02ac23e682,
			} },
		},
		{
			{ {
				0x6f8cff83694cafa4, 0x00fed2639b549a8d,
				0x7da833e08539c3ce, 0x011aa1ff6c38f815,
			} },
			{ {
				0x2a878356925daa96, 0x6ef1c80a312fa765,
				0x38b603c522a6f0a8, 0x1042ef08b9630689,
			} },
		},
		{
			{ {
				0x93bf20c4e71d6e87, 0x15c137882deea7d7,
				0xc2fc78fe617dc780, 0x023d79e41e50fa58,
			} },
			{ {
				0x30271cd3bb0b8920, 0xb467f6470600a525,
				0xf88bde43da8f9e6b, 0x02b2a946f1f3a50a,
			} },
		},
		{
			{ {
				0xe9ee3b3d7d042fbe, 0xbe314dc9f89fc3ca,
				0xc11782893865e45e, 0x048d0140f4791462,
			} },
			{ {
				0xdb6aeea3f86a7cf8, 0xa6f797227a8e6049,
				0xd49cb94320617cf4, 0x09919345a852b032,
			} },
		},
		{
			{ {
				0x34adef59e14749eb, 0xbecd5bb1cb0b2ff9,
				0x07b147a72e321d69, 0x0144d94b4fc99397,
			} },
			{ {
				0x960c1d805765fdb1, 0xdadccaae3f269333,
				0x1db4e045d9c8698b, 0x1ff3627a2b3cee05,
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
	},
	{
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
				0xa3fe680c80a31262, 0x846aa536186958d0,
				0x1fd0953b901035c7, 0x1e81c1a717401901,
			} },
			{ {
				0x46212fa53f052a48, 0x151d0ec43d14cfbf,
				0x374ef74748067db9, 0x148fe790988492b7,
			} },
		},
		{
			{ {
				0x0708e76117046334, 0x84123f33a7f14a9f,
				0xebd5bf110e15fb72, 0x11eb133097fd9a40,
			} },
			{ {
				0xde1482ca36154393, 0x8d49b89766590c98,
				0x1217d1512ae07ac0, 0x0db8ca8cad85eeeb,
			} },
		},
		{
			{ {
				0x98a64800de4e9ff1, 0x3141b7eb235ca320,
				0x5a49dba88d098d90, 0x0fdac8b8a19758fd,
			} },
			{ {
				0x5916eab21cc119ee, 0x964064f94d988cb7,
				0x2df8f36c088f29ea, 0x0b60f7fcd02dc0bc,
			} },
		},
		{
			{ {
				0x31cd2ffccb2d5d20, 0x4978a8df64fa3003,
				0x25681ad13b6cc090, 0x239ac1cd4dc75700,
			} },
			{ {
				0x90d1f67b831b9688, 0x6f3d27f379f7b326,
				0xa2c77e72da5c191e, 0x13aaddc9e9becac1,
			} },
		},
		{
			{ {
				0xf34b7cae67a1d608, 0x7280389be0769011,
				0x845e4a5781656624, 0x1624c394a87dac2e,
			} },
			{ {
				0xc1b6bd81a68e4849, 0x6c17c7eb97512059,
				0xc5678c17bbcb6fec, 0x1399a339ae0423b8,
			} },
		},
		{
			{ {
				0x948b19e5cc50c548, 0x2f86839cf8f2a930,
				0x763712cf44ad7283, 0x20e85336311c9bc4,
			} },
			{ {
				0x9492239b9d62db90, 0x60d46b8611659a8a,
				0x9317e5c99d5a28b7, 0x176bd5d2390075b7,
			} },
		},
		{
			{ {
				0xa20bd3f3c5e0ca30, 0x75df42062e16c13c,
				0xa1b870f3bec83dd9, 0x2005c5f22f96107d,
			} },
			{ {
				0x2f5a4235bf66e35f, 0x0095d7909108ea88,
				0x57de822aac6aaa8a, 0x0b3a0e82cbd44542,
			} },
		},
		{
			{ {
				0xcb0361a11ba815bd, 0xce146e24a0461856,
				0xb685603bb2532a26, 0x1c133980cb531c8d,
			} },
			{ {
				0x159036f6cad2e7c1, 0xf7044de8e17b4fa6,
				0xe9e1628921ce5d1b, 0x22c770e92be84dbb,
			} },
		},
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
	},
	{
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
	},
	{
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
				0x2b8c7b9c18febdca, 0x441f7acf590beb20,
				0x7d1d3cc77aae251c, 0x249cc885db74ef0b,
			} },
			{ {
				0x7031f4499bd58c81, 0x658b6ac7d82c0a02,
				0xf911eac8690aab96, 0x250e742c392b1f5b,
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
				0x9d8724cb582bec74, 0x5eba6b32a9552739,
				0xe47c8267e418b968, 0x21642ae92b03639f,
			} },
			{ {
				0x3825eea798acf54d, 0x522000d081e65239,
				0xb6a099d4ccd65a4f, 0x01546a2b6c2e3ec2,
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
				0xe3a6db0bc1f8cb58, 0xcefc0d80bf6ea445,
				0x35e7276e34118af8, 0x20a5d9f244d62229,
			} },
			{ {
				0x79954d253e39f85f, 0xc9c4b9edeb95ed97,
				0x959abbb23fe68898, 0x10f529168391e5e1,
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
				0x32f642c78dc27247, 0x3c59f872140cf1bf,
				0xe57018f8f5f5ae2d, 0x1309860eea3df100,
			} },
			{ {
				0xf4cb8b137b7a424c, 0xde67a83dc4b65c95,
				0xed522ed6d4e6f3ff, 0x0b579bc306212076,
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
				0xbf4962e75d8363d0, 0xbe34560e511fbf2b,
				0xd887e4aea413780d, 0x04e677717c81240d,
			} },
			{ {
				0x7606a2ff7ab268f6, 0x95d88bc5ac9e0712,
				0xa0ef3c713d9a180b, 0x06a57ccf4b44d2ac,
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
				0xa72faf483ebffe4a, 0x4a5b3aaf966a2b3a,
				0x3121e3a31125b9e8, 0x062d25501c4249ef,
			} },
			{ {
				0xfb70ef66fa8a5601, 0xaa0b92a830ea9082,
				0x2f58d16620e73135, 0x1e7565d9c248677e,
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
				0x4bc2c1beae8bc313, 0xaedcd42b3b54f27b,
				0xd6c798604878ca27, 0x02810cf77e116eae,
			} },
			{ {
				0xc486f3341918b46e, 0xcbe7e1293104ebb8,
				0xbb925e0c1cdca78c, 0x01e0655f23117763,
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
	},
	{
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
					0xc091bc965c902fae, 0xea7d44edc5ac3cde,
					0x173a95c84841a0ef, 0x1a672b66707cbfc8,
				} },
				{ {
					0x9d72751321235c1f, 0x1fd5d57ddf56d06a,
					0x0ac2467d133ee632, 0x11e931d19d0279c6,
				} },
			},
			{
				{ {
					0x9fd028c8cf6aee2b, 0x2699c7f70e8feac5,
					0xcc0a223637fb44f1, 0x1045a1882cf6d3c9,
				} },
				{ {
					0x3c821414d9528b1a, 0xa968aec0d07dfe1e,
					0xbf6bfad98a4d87bd, 0x03535d4d3e103d9f,
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
					0xd5e45b4b1ae6808e, 0x5f41a51486e3985d,
					0x8c1780a01d039d71, 0x054d5c2027507151,
				} },
				{ {
					0xa272bcb6f910cde8, 0x0e99b9f173c7da45,
					0x34c328311417ad28, 0x08af097b6ae01d75,
				} },
			},
			{
				{ {
					0xd3efc40642deb828, 0x0f1e162c387aedf1,
					0x856bb64eb7be910b, 0x184615c417a463aa,
				} },
				{ {
					0x30051b4bbd33925d, 0xe8c81be34d122c3c,
					0x2b0aad380fe374c9, 0x1c54585908cb0293,
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
					0x9cfa90a98a2114fd, 0x92e7a4633a0651f0,
					0xb3b40e269b49a5b5, 0x1eecd105a45cbffd,
				} },
				{ {
					0x8e5b65e53bca826c, 0x8ad3648cf0e9698a,
					0xb1662f465850bfa1, 0x1c4f0c0b6197d3ad,
				} },
			},
			{
				{ {
					0x19dc079ecccc5c95, 0x97f4e4558446910d,
					0xefdbdcc201156808, 0x0d90d488005bfbd9,
				} },
				{ {
					0x8db2fb4739c76191, 0xeebf182f5e69cb17,
					0x3717b4b4a8413521, 0x247c1325662485e1,
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
					0x64695933b3b80b95, 0x90a70aba5137bbab,
					0xeea7876608d7e64c, 0x1d4227f005f2aedb,
				} },
				{ {
					0x937e6ff5944c8b75, 0x8b676e12d3c63ec7,
					0x7860bde5b526773d, 0x1661f6c1389cda2f,
				} },
			},
			{
				{ {
					0x45bbd107ecbb3968, 0x65994697ae2e1779,
					0x01c65b7db7576551, 0x193471d4bcc0fd62,
				} },
				{ {
					0x4a4f461e90f98469, 0x092ac37e1cc9f304,
					0xdc2be973cc2f6b48, 0x18652251a8a7d57a,
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
					0x7f92a5cffe300a5f, 0x0abb60a4bd6ea066,
					0x348121ea9d46f25a, 0x20cd9d090bdf24e1,
				} },
				{ {
					0x8b60ed170b76aaf8, 0x4ecc67416ec58d2d,
					0xce60c8e6311795ab, 0x133a772756db1336,
				} },
			},
			{
				{ {
					0x4529b3e51a95b70a, 0x577701756ad7b1c6,
					0x1b0131ebac5806cb, 0x1b817565af401a61,
				} },
				{ {
					0xca98402ef71df1e7, 0xb96525066502aba2,
					0xd1b05ef89be0fd1f, 0x192f705e30e7cf64,
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
					0x5319fb0d29273e28, 0x6207f3e9de5c527b,
					0x0c3e56bc3d6ea4dc, 0x1b675b2d3f2b8321,
				} },
				{ {
					0xdec555b58f7c0507, 0xafde9e3c88ebd948,
					0x5a0d3f7f970dbec1, 0x092492dd0d96696b,
				} },
			},
			{
				{ {
					0xa88a9e9ec3ae0759, 0x8d344553dd87944c,
					0x7ad3e37f531a29d0, 0x24651c7f65b176d2,
				} },
				{ {
					0x0b276972c76dc0eb, 0x0b01ee109982ddd4,
					0xe5922f12b58cb80b, 0x0d6f06fc8d17997f,
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
					0x597797186a068aae, 0x0f3336fc1c248e24,
					0xd0f35839e5a7c05c, 0x0c0fb65c14de7097,
				} },
				{ {
					0x0befbbc839e3f321, 0x7e705d4a243dbacb,
					0x616a91335d75ece6, 0x128b1b7c08e10d29,
				} },
			},
			{
				{ {
					0x1398bd2be732df68, 0xe9fcdd2f0909d081,
					0xf212cf19f31feccb, 0x0078e78e63008eb9,
				} },
				{ {
					0x93b50227ee4cefcc, 0x94c594434ba42eb9,
					0x5e84ca286d53e876, 0x17f44bccaa2a55b2,
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
	},
	{
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
		{
			{
				{ {
					0xb6d1e7819126e286, 0x93deca9c7b8063e8,
					0x38b423f60a8c7149, 0x178330bf7f4c9e02,
				} },
				{ {
					0xf03b9ede3317bd53, 0x5998911bcdd5efba,
					0x012166bc5f3ea2ed, 0x228a77ce8617e5dc,
				} },
			},
			{
				{ {
					0x9f8884da7648bdec, 0x88c4f4f7610ff10d,
					0xb4806b8637982b77, 0x136f4c747adb2bdc,
				} },
				{ {
					0xd975f7be81a30b2e, 0x658b965c8905921c,
					0x4259c84ba9841ba9, 0x1850fcd9dc33272a,
				} },
			},
		},
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
					0x6fcf841dc21c1cc8, 0xaee3804aace5b3bc,
					0x0a7b7f556f98f758, 0x1b3e69ad624a9e3d,
				} },
				{ {
					0xccd9fc67b10a68ce, 0xe2ec4c247b7c3b2f,
					0x4b323417adbb4372, 0x157194482ef282c7,
				} },
			},
			{
				{ {
					0x56b5862d0fedc8dd, 0x35cc01b5a003dfc2,
					0x850a1cb21b87d8e5, 0x1aea89685b82ffe6,
				} },
				{ {
					0x73c47cfa9ce2be4a, 0x0c70f876b5da75c6,
					0x4ca1419fc1b146f8, 0x24143f978e0e0c07,
				} },
			},
		},
		{
			{
				{ {
					0xb19cebcaa15175c1, 0x9cee8d5eb9ca5a80,
					0x6d67491d5a9c04d0, 0x2034cd577458d3a3,
				} },
				{ {
					0x6ea45dc3cd1d64a1, 0x46aec440faefdc5f,
					0x23c8f910922b8d19, 0x06fbf7007a6a936d,
				} },
			},
			{
				{ {
					0x4772917bafea6d1f, 0xc8de73b0c197b74a,
					0x49cf63de7da81ed4, 0x22e246fd1ad734e8,
				} },
				{ {
					0x92ea17c6b3bad687, 0x27aea015eb2629d2,
					0xef0b1fd68b58d81c, 0x0ed33075fccd6959,
				} },
			},
		},
		{
			{
				{ {
					0xa6151f4dde617dcf, 0xbca521748eee00d5,
					0x207f70ab917f97cb, 0x0dc1e315282c3e94,
				} },
				{ {
					0x3d6b0059e6e7b2df, 0x536eab6de80ab5eb,
					0xecd8396cb6d86aee, 0x1ad698cbce0b6f76,
				} },
			},
			{
				{ {
					0xd09e18415797c739, 0x3b5be478c77bb579,
					0xc68ceabac7c564ff, 0x11ea0c5b4a5332a5,
				} },
				{ {
					0x1f01906136fc623a, 0x7b0c0e0fe73fa7b5,
					0xe6723156bc5a7e18, 0x0c8ad95627bd07f3,
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
					0x45a52a7422f4ba5e, 0xd63c0641b3899bff,
					0xe84bd0bf7744d0b0, 0x1cfdf3900c965165,
				} },
				{ {
					0xfd16d9c51ad612b1, 0x4fe62d849856e192,
					0xc162901166362729, 0x087b339730d82c0b,
				} },
			},
			{
				{ {
					0x588ec1b254d6489a, 0x8bd35c9d17341cae,
					0xb1a8653fd4835a54, 0x2090368f5473dd47,
				} },
				{ {
					0x1efae68b3cdc1ae8, 0x2181fb20c9eab029,
					0x5b06876d25be103a, 0x02d509d71ba53fab,
				} },
			},
		},
		{
			{
				{ {
					0xf5335cfdc51f1646, 0xecbf09e980afd43a,
					0x6004b2e4ab5afc83, 0x110d952a1ef63ba9,
				} },
				{ {
					0xe2d0e218c96ebe06, 0xb7ea992dcbdafd4b,
					0xe900cdd9f721ae0d, 0x13bd8cfaf74b836f,
				} },
			},
			{
				{ {
					0xd063096748d9ce0a, 0x464ea1a63cac3052,
					0x306079cd40800d95, 0x1c4fc7a216ce23b4,
				} },
				{ {
					0xdd6ec71f10fe5238, 0x4adcc9ff0c1d06f6,
					0x9687229b504a048b, 0x2226e1caa2f57201,
				} },
			},
		},
		{
			{
				{ {
					0x3a539ce0cf9dcb0f, 0x0cb9a31f339d47ab,
					0x9fca507d9804a67a, 0x08fd9c5f1495c145,
				} },
				{ {
					0x749db262e4d09ebf, 0x312d6cc92df58d06,
					0xd2b1d57aba596589, 0x169be38a7f6d88a7,
				} },
			},
			{
				{ {
					0xc4c5f180773ac875, 0xd5c82a08fdea8b98,
					0xcb669d96519b5bb7, 0x17abe1c7220b2420,
				} },
				{ {
					0xe32d33ee51578325, 0x552797466a09f837,
					0x38d0b851f5f7c773, 0x068f619ee1de2e09,
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
					0x1e609c07c220bde3, 0xd7cf40496a441272,
					0xb8ef0cd9df7f0b53, 0x05e615b2036dbb54,
				} },
				{ {
					0xb70c774ea7eb33aa, 0xc5e6bded77d36234,
					0x5b4ef8146ea1206e, 0x14148366dad06213,
				} },
			},
			{
				{ {
					0x4f6b9030944af052, 0xa77b79dec5ad02ad,
					0xf73d9902dba1e7af, 0x04a4545204869c42,
				} },
				{ {
					0x4f4f2c8bf89e1af9, 0x460baf7ffceae283,
					0x9ed2bd488416dcef, 0x0eef072b95cb0026,
				} },
			},
		},
		{
			{
				{ {
					0x85c2070a595f648a, 0x3767a608946f8e9f,
					0xf506a79409d2c341, 0x2499503d89168ecb,
				} },
				{ {
					0xcdd94743c8632491, 0xbb0f21d62ae8c16e,
					0xe46af45bde62748b, 0x0a18cd89178d8fc3,
				} },
			},
			{
				{ {
					0x0507f5978e9951df, 0x613c25676e0fbf91,
					0x070bf10251340c27, 0x0ce278b18223f934,
				} },
				{ {
					0x02859b2ee120dec5, 0xbbb2182f2c4f9c04,
					0xb02bf1090cf1803b, 0x1b9b043059fd382a,
				} },
			},
		},
		{
			{
				{ {
					0x4f7ae67b8951e44f, 0xbaf16619bb583a0f,
					0xb3e1084d33e647ad, 0x247c958bf1979310,
				} },
				{ {
					0xe22d1f06f4f4e2b6, 0x280f8ef3fecdfc3a,
					0xbe02713b503538d2, 0x0e0c00793c86ff8a,
				} },
			},
			{
				{ {
					0x505d4823df4c61b6, 0xadd754c1fa9a5fe4,
					0x4c51ddc8e73beb78, 0x0a7a66142b65e9f2,
				} },
				{ {
					0x809c0d492895249d, 0x36bea3cf0ce1342f,
					0x03e713dd415680b0, 0x17556321b644448d,
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
	},
	{
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
		{
			{
				{ {
					0x0ab8093646042e76, 0xf051ab1a728b03c7,
					0x0253321bcca4f89d, 0x0c050174232bb052,
				} },
				{ {
					0x6fc9a7908dc2a735, 0x4da1239e3a9ded6a,
					0xa0db7d7010ddb1de, 0x0264a99f3c590c18,
				} },
			},
			{
				{ {
					0x7a60279dbb139a18, 0x86ed97374c7d7c4e,
					0xe001b8d7cee7d5b2, 0x0cc5bf5804fe3bc3,
				} },
				{ {
					0x5cb4c2bd87dca533, 0x2e00e638f9dbcefb,
					0x10c711326b7153fd, 0x16c9035e2ba01073,
				} },
			},
		},
		{
			{
				{ {
					0x1865a592b9b403f6, 0x9e4cb8511f6e3fb5,
					0x1952842eaebb1e2c, 0x10cd8acd91dad4f3,
				} },
				{ {
					0xaf66158310ec6323, 0xd0192977d21f902f,
					0x0163396b1dfa6582, 0x019af30b759c7eb5,
				} },
			},
			{
				{ {
					0xe26e535de45f9294, 0x2f6d284bfac896b9,
					0x14b8c0c385f68772, 0x183ba67de756ca34,
				} },
				{ {
					0x6c3559643d95d925, 0x65eef99a96ac4ccf,
					0x4e10add109d57ef2, 0x155884ecd48f084d,
				} },
			},
		},
		{
			{
				{ {
					0xd66902328366b98a, 0x029f609c2590f38f,
					0x56d1586ff2de2dc6, 0x0420ff5a7025f4ba,
				} },
				{ {
					0x22ae52f8a3d71bf6, 0x527d6c6979d09c9b,
					0xa0ae5e8a54870c61, 0x2324954532dbac87,
				} },
			},
			{
				{ {
					0x911e3f519279cf33, 0x250a39a4509ff5ac,
					0x92834fabbfa3af9c, 0x0343983e5e2a5dd8,
				} },
				{ {
					0x230449928569f6d0, 0x70b329eef034faad,
					0xd80bd6d46aa37929, 0x05bc3d56cd6dcb78,
				} },
			},
		},
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
					0x71a8468a929c0c2b, 0xdd92c378736b8a0c,
					0x173c71885778703d, 0x0505ef737f03a1e8,
				} },
				{ {
					0x4e09508297002207, 0xc34ef5efc71230b9,
					0xf75e098c7df285ce, 0x23275a20288f578a,
				} },
			},
			{
				{ {
					0xf26e038a18e03275, 0x16883d7ee4182455,
					0x421c1a5d2112eff5, 0x1f1a92b84df8acdd,
				} },
				{ {
					0x7f9fb451b371100f, 0xcfd2f3eddf34245b,
					0x1889b1c1093fd3c7, 0x1400fa1d9da1cae4,
				} },
			},
		},
		{
			{
				{ {
					0xaa7759c252f907c9, 0xf964ae7417a4daed,
					0xb0073306ac5d06fe, 0x2191221bdecf1fa9,
				} },
				{ {
					0x0848cce213211ef0, 0x2b0634fb727c4bf9,
					0xfcaca1a206808ddf, 0x154786e760264e6d,
				} },
			},
			{
				{ {
					0xa4341bb5b1c5f0cc, 0x0efd046c87c3a0ca,
					0x06dc67af5d78405f, 0x1bfd8f30fd2139b7,
				} },
				{ {
					0x2c787d716b80b233, 0x7e87e73289f00b61,
					0xe17ed380991a009d, 0x1887d261e63bca10,
				} },
			},
		},
		{
			{
				{ {
					0x1f5ba1f58a222b0c, 0x63f39270f14968db,
					0xf722270730af7e8c, 0x17db4fc99123ae30,
				} },
				{ {
					0x45df36d1d1b4b439, 0x3b949de5290096c0,
					0xc62dce983120f56b, 0x0028cb2831bc72b6,
				} },
			},
			{
				{ {
					0x9b49ff4df6441e02, 0xf21ac81eeeb477b8,
					0x42373967e7c211ab, 0x02a0abc1d854058a,
				} },
				{ {
					0x4f1d7257446c030d, 0x4abb600e42fb3c15,
					0x352eda93a12ff4dc, 0x030fe584bd7a2fc1,
				} },
			},
		},
		{
			{
				{ {
					0x02ab208cf5ba94eb, 0x70549047a8ca924f,
					0x22c50cfb24a80380, 0x234942e82d19529e,
				} },
				{ {
					0xd701e66160ed3252, 0x6c15e13093338d8a,
					0x341dc5825843560f, 0x0e8d2b6c53744639,
				} },
			},
			{
				{ {
					0x1d0648a1bc288e48, 0x3f437c9898674903,
					0x0044392e3d2d4222, 0x01d3a7e5342fd597,
				} },
				{ {
					0xb795fba2b0aa71b9, 0x2be2f74d44e6fb46,
					0xb8049e61a972b7de, 0x1a926a7da252b642,
				} },
			},
		},
		{
			{
				{ {
					0x56fdc704283dec6f, 0xb673d389f5d11eb4,
					0x84c3a586dc950eae, 0x0f54d5308cac7a2c,
				} },
				{ {
					0xf2986f8427763603, 0x2c1a389c358a42e3,
					0xbdad27deb278a9d1, 0x0b71502f36f2c163,
				} },
			},
			{
				{ {
					0x7a5ad799b51eb6ca, 0xd63140aca35b157c,
					0x2d5b035795c821f1, 0x19f26b9ce92acc06,
				} },
				{ {
					0xfe32a058de357534, 0xe00033c637b0f69f,
					0x2750a54fe26701e0, 0x23d3a9b38de4e29b,
				} },
			},
		},
		{
			{
				{ {
					0x906da22665e92f90, 0x1919fb9905074932,
					0x42ff0e5c8be39714, 0x0ac0206ddd817958,
				} },
				{ {
					0x6c63e236cab74de5, 0x40f19dfc75b56555,
					0x43f2c0069b87e27d, 0x12b2a74249f13536,
				} },
			},
			{
				{ {
					0x541eeda47908bd9d, 0xf4a2200d51049de9,
					0x6455ad7fe72d21f0, 0x058f98ffec63d111,
				} },
				{ {
					0x4d7b2cbeb244f659, 0x77bae792160e4c41,
					0x86d813afac5f33bc, 0x120136a20e7b06c4,
				} },
			},
		},
		{
			{
				{ {
					0x461c71136d6e6730, 0xe91233b2dceb8b0c,
					0x4c24b409e22b161f, 0x1fcbf4480f1191c5,
				} },
				{ {
					0x269afb3ddac0897e, 0x2409c923290e3dac,
					0x5d9a9cc908f77204, 0x0d3d9ca585919379,
				} },
			},
			{
				{ {
					0x88ff3e635d595ac3, 0x236ad1b483e27b3a,
					0x12e994ca67c79a05, 0x09f9f42d23f5eb5d,
				} },
				{ {
					0x3771990d1e5a92d1, 0x7377511e628efed2,
					0x05c48492413dc7f4, 0x1c8bb51ba46b8201,
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
	},
	{
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
		{
			{
				{ {
					0x2c8e5a2c6d6f94b8, 0x3a7aa23d219e2a89,
					0x010fa13efe1fd3b1, 0x02da5abd97a98ddc,
				} },
				{ {
					0x208168dc20e98124, 0x73f4c73972723a7f,
					0xcecd7aea328796fd, 0x092803f668c3fe59,
				} },
			},
			{
				{ {
					0x7798ebf9ce13986f, 0x56da96a3c7d8618b,
					0x814a240975530f5c, 0x195e39fcb6062d73,
				} },
				{ {
					0x6dbf2e9757cf37b2, 0x9f3fb04623a15593,
					0x51e95b6965034871, 0x1c07ee68db497c78,
				} },
			},
		},
		{
			{
				{ {
					0x3dec23a04fb984f6, 0x2284fd42b4729fb3,
					0x15ce26ac9a287c56, 0x0d7ef423c821ab69,
				} },
				{ {
					0xc664b45cdce44870, 0xb37cd8a46230ea17,
					0x42bfb545540dec30, 0x195c209d38c79a4e,
				} },
			},
			{
				{ {
					0x3ae2c32c9cface3d, 0x0799e24ec1660ec7,
					0x2ce938620382522d, 0x11b9dd0a50eb7c40,
				} },
				{ {
					0x2e5b8743bbfef85b, 0x29fa564f61b24ea3,
					0x7161a00f3419d380, 0x24fc2a7c4c7afb58,
				} },
			},
		},
		{
			{
				{ {
					0x96365858396bad89, 0x774f78b1b9a65d3d,
					0xd9d93f5913e49a6e, 0x15796578787f12c6,
				} },
				{ {
					0x5d5736a41f4a9bbb, 0xdb0b3c97bd0cc254,
					0x8c8f47dbd5508106, 0x0f37b591533f466e,
				} },
			},
			{
				{ {
					0x225a02be46701a57, 0x3c9e2b47644a6777,
					0x81ef4a96314129f1, 0x1a3ded69a2c7f3ba,
				} },
				{ {
					0xb748426986ee794a, 0xa0e8ba4c555df763,
					0x7e566181cb5b5cf3, 0x0ccc97c1ed93c734,
				} },
			},
		},
		{
			{
				{ {
					0xc08206a2271290c6, 0xd5e4dc78dd293331,
					0x7066fe500e47eeb5, 0x12fd7151924f5e3b,
				} },
				{ {
					0xa1987f36ec2faa03, 0xbfe5a841c21dd6c4,
					0x5873954dc10597b6, 0x05e62687230162b2,
				} },
			},
			{
				{ {
					0x81899f92915a5000, 0x59daa2b04af19e5d,
					0x70b4c8ea54189e07, 0x244475901ff52061,
				} },
				{ {
					0x46bbd08fa5fee7fa, 0x271e3e01f672d2e0,
					0xc8046dcf6b9bc3fd, 0x0864d60ccb82b210,
				} },
			},
		},
		{
			{
				{ {
					0x5587db2f53bbb96a, 0x6f11ff4d3ac25d34,
					0x5f21c6b0ee88f6ea, 0x04f7a7f02a7c2abf,
				} },
				{ {
					0x2ef4298f3b8f553f, 0x037cc4f116026409,
					0xad892dc866aab456, 0x0c0cac6d747be89e,
				} },
			},
			{
				{ {
					0xba6ba1462c68a418, 0x3a1b770a9915e288,
					0x79955a60b8a3b36c, 0x0665acf6f327ba3e,
				} },
				{ {
					0x0462d1da8cb6e301, 0x41831abd932f1686,
					0xb327ab4e02892bd0, 0x09a87f18680049cb,
				} },
			},
		},
		{
			{
				{ {
					0xcd4a0b7fff892baf, 0x75eef0c81f12c69a,
					0x5d3157245f0d1af4, 0x13a797e2977a12b4,
				} },
				{ {
					0x1341206d988c144d, 0x213fb6a73b1dd72c,
					0x474ed7eae9ccff9b, 0x20d30426c856ca18,
				} },
			},
			{
				{ {
					0xc94009b2bc4d04ce, 0x7415b8a68e4f9b73,
					0xd1867b8adfc5c411, 0x18c95c2f1adf20b5,
				} },
				{ {
					0x7e9453b56b99beb0, 0x12e3e0219d63b5c7,
					0xa72d8a19bce5980d, 0x18b18ab99ef6a822,
				} },
			},
		},
		{
			{
				{ {
					0xaf833c4098d45ec8, 0x998654e0630bd630,
					0x3c0ed8441e4a3712, 0x1f6bb4690e2add6c,
				} },
				{ {
					0x0ab20a914fd88d19, 0x21e4f9ab29dc7b83,
					0xce6ecfbbf175e360, 0x0de27a6c79bf84ea,
				} },
			},
			{
				{ {
					0x31e1da0567ffa5b0, 0xdf9be55ca1b28cd5,
					0x9c61d849eb9d78cd, 0x1225ac6deec93c14,
				} },
				{ {
					0x0b651e617bc35ec6, 0x565e6061d59eee49,
					0x32e600b6d742e837, 0x0b0ec4e464eed8b5,
				} },
			},
		},
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
	},
	{
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
	},
	{
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
					0xb6edb9f80ff9ad75, 0xfcece8d1dbffa980,
					0x9de643be760c532a, 0x1a9558eb0c351ad3,
				} },
				{ {
					0xb67d306bc08f151b, 0xc220c7b41e3b795c,
					0x8b3fc55dbf0b3b1c, 0x0d869738f12e727a,
				} },
			},
			{
				{ {
					0xe947225d70de792e, 0x2c81594c1181cae7,
					0x5852b104e7607eac, 0x1a76644215adcba1,
				} },
				{ {
					0x721330c62c6866cb, 0x699f76bfebfb5efb,
					0x8b5d64b5ee9bfd0d, 0x0ac6203eca0a75c2,
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
					0x49da6dd236903df3, 0x8f3230237e28eb3b,
					0x8ae1394126d67ef8, 0x2184b4ddde152121,
				} },
				{ {
					0x37c8302196eb3158, 0x3fb5da1b5500d77f,
					0x6aae4bc330347f7f, 0x20aaead6c15b7d63,
				} },
			},
			{
				{ {
					0xb2e17915466abc51, 0x373a30793e0564da,
					0x395aba89c4c2c168, 0x10c8d983dd994fea,
				} },
				{ {
					0x504edbe87e7042a8, 0xf7c969cb93e365b3,
					0x55941232233e9df8, 0x0b694ac12d573e3e,
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
					0xea892e91710feba3, 0xb99b748ecf472f18,
					0x484ee5cebf1956fc, 0x2224cdcd8d09ed0e,
				} },
				{ {
					0x12e6ba98ab29517a, 0xbbdde51c9f3b01a9,
					0x3122b66840c77581, 0x160653a6befa97f8,
				} },
			},
			{
				{ {
					0xf3df4edd65778e7d, 0x11123fdc40340796,
					0xd030c3d63b80ec3b, 0x24717f0c75445f69,
				} },
				{ {
					0x177a8471dc7b6ae1, 0x424479b0fcf7887d,
					0x8939031876937642, 0x030c683286957902,
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
					0x66670cd7fce2bbfd, 0x6287657fbadfd56b,
					0x2c83c6c788ee560d, 0x18e64aa8e81c484e,
				} },
				{ {
					0xf80e0b6baef26813, 0x0523393c415b0972,
					0x5c75cd23bb5be31b, 0x1c45f9e9f0b00244,
				} },
			},
			{
				{ {
					0x7422710f3e421f26, 0x2454ac5e540f7adf,
					0x08b9e7b2b226b5f3, 0x0a6e17c88eb535fd,
				} },
				{ {
					0x5e715b723053f031, 0xca347cca5af3ec10,
					0xe2d6d001122c768b, 0x149e0da55bd2e498,
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
					0x638dc5b18155ff58, 0x10737cd223e0b3a1,
					0x41c4bcb2890e0ffe, 0x1c650217d407c348,
				} },
				{ {
					0xe975df5b5946b253, 0x9c30abfe2664d4a6,
					0x404980ae29a5b0cf, 0x1490861763cb2e9e,
				} },
			},
			{
				{ {
					0x51e0f1f1633af39c, 0x61f05831a9415353,
					0x16ccff2b42ce58cf, 0x000c68eadeb306ac,
				} },
				{ {
					0x9ae35bf239b604a3, 0x193ab536bed01326,
					0x52e8c109e6a3d37c, 0x180fd978ddda284f,
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
					0x0173b0203df2e0d1, 0x1557e703e39ae9b8,
					0x08b92e5343a48869, 0x112e38ee40f0a999,
				} },
				{ {
					0xf1c2f6a29252f616, 0xb8388bf290c7b702,
					0xb1876c7ad4913d7f, 0x184b057391bfaf7c,
				} },
			},
			{
				{ {
					0x764f0d45e9f3c8d5, 0x813c5b5bf2c6ae60,
					0xb62291a461e042fb, 0x21c9d600f0d53529,
				} },
				{ {
					0x15eae50a04137670, 0x5326184bce382079,
					0xf073281020b710a5, 0x189525666595efa0,
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
					0x9acb1e4550f49bf3, 0xb21797b9425659e4,
					0x073efa82eded4997, 0x04d9846f7604bc7b,
				} },
				{ {
					0x7cd07c3ef739a797, 0x5d06a45144c30ab7,
					0x587ee6f148be0d3b, 0x06a7235fcac172ae,
				} },
			},
			{
				{ {
					0x9c62f1110bb9cff6, 0x9dec1bdbc9192246,
					0x77563d32247744c5, 0x13edd3a31e381507,
				} },
				{ {
					0x594ff7693ebe5997, 0x69cd5480bcd9c289,
					0xffc9ca21c92b4156, 0x11a1fee1167e23d3,
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
	},
	{
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
		{
			{
				{ {
					0x39ea9be5254faab8, 0xf0b781b857094986,
					0x3c9ebdb9ca7a8866, 0x1429d4590f715d90,
				} },
				{ {
					0xce4ec14532cd651a, 0x2cb1c93a5b4a1b16,
					0x2cfeef828e76bcb0, 0x059aaf7a7ee2c249,
				} },
			},
			{
				{ {
					0x88454dbc4e407de5, 0x7f48e3c2d83dec87,
					0x417896a9c1a2a560, 0x1cec2c3aa87e6225,
				} },
				{ {
					0x0046625bc83e67da, 0xf59857c4eaee5cc9,
					0xb18f8d76f2b32af5, 0x08b445e84d1cc1b7,
				} },
			},
		},
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
					0xe810ba7b16d4de40, 0xa6696cadf6030f77,
					0x1f7779b9302b3406, 0x114a7324a1379bd2,
				} },
				{ {
					0x4b39f855bff44606, 0xf1d9bf0c324a627c,
					0x970640d462151a02, 0x0826b9ef8e298177,
				} },
			},
			{
				{ {
					0xa371f31d49aeef23, 0x92f76174bf47afde,
					0x1bc8dd34579004ef, 0x0c9d9a3d7fbf276b,
				} },
				{ {
					0x975434197f66b03c, 0xcf903e38a97f960b,
					0x1c1b7485fabc298a, 0x07132554ab39381a,
				} },
			},
		},
		{
			{
				{ {
					0x64a475173738b698, 0xe5c0de21398a4ae4,
					0x06753696773ba522, 0x0e86646e10b97256,
				} },
				{ {
					0x99c7da82c7d77f0c, 0xc772bd25cd9ed78d,
					0x54758a91ab9f3066, 0x080a8f2b35d3a272,
				} },
			},
			{
				{ {
					0x426580fb71942de7, 0x0d0bce8f7ffb25e4,
					0x62fe308ccb0c1b50, 0x13b3a64471d2f27e,
				} },
				{ {
					0x7cf61916bcc9e94b, 0xe12bb449c83045ae,
					0xf88711c057333c65, 0x0de01224c0014652,
				} },
			},
		},
		{
			{
				{ {
					0xfd08e4ce39a0c7bb, 0xdcfc7b5c7a599453,
					0x5cfb41fd97429dff, 0x10271d42e5a3f6f3,
				} },
				{ {
					0x7740c9e27f608c56, 0x020748da82a18e95,
					0xdc93bc022a84dc8d, 0x112bbae6d058fa43,
				} },
			},
			{
				{ {
					0xc4d262a04293cbf3, 0xb3edebdc7eb0115b,
					0x234c74f6f16132e0, 0x028bbee4a4b09083,
				} },
				{ {
					0x24d83bc15ef51964, 0x1ca54045ebc455d1,
					0x0e98152a2f5e0163, 0x0b196af420ab59e4,
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
					0x760477a40ca4232f, 0xb7dd6a4745e2aaf4,
					0x7e18cd7b003e9939, 0x1c92eaec318ed249,
				} },
				{ {
					0x68c198b57dc9a9ba, 0xc490ab459664abb2,
					0x7426c2c9bc352be0, 0x2223b556d9c21e55,
				} },
			},
			{
				{ {
					0xf8d941c93d645f48, 0xdddedb24eb2bfa01,
					0xab4f8d1a2b16bc9b, 0x18cd00a3c97b68fc,
				} },
				{ {
					0xc1e91817c97f9299, 0xa5a710eec6cde4bf,
					0x81508e54b62aa43e, 0x0fbdbd180316b4b1,
				} },
			},
		},
		{
			{
				{ {
					0x8da048208f62afc2, 0xd76ce04deab5760c,
					0x06c0cf16fe0031f6, 0x1509a4ddf48e6f24,
				} },
				{ {
					0xac22cc60e6d11e98, 0x4e18c4ec6a559f48,
					0xc389352512a82e7f, 0x0bcff8318b016124,
				} },
			},
			{
				{ {
					0x2f10cc21f2557db7, 0x67563582eea67074,
					0xc40bb8bc81011949, 0x212f1c4c696d6fed,
				} },
				{ {
					0x96e9b37b8a24e5f9, 0x220e00e1fafd30b1,
					0xb1eac9093361c155, 0x0e2f609a50a3e346,
				} },
			},
		},
		{
			{
				{ {
					0x1f6199b4f7a6e1a3, 0x0d173eb30b57e446,
					0x40f13d44c90a6010, 0x23a909013fe1761a,
				} },
				{ {
					0xa9eeff90522c1929, 0xb4d208abf5fef12e,
					0xac3fbbde8b29363d, 0x191e9e873bd1d354,
				} },
			},
			{
				{ {
					0x059b2ca9038f19f1, 0x74c9084d3fa154ac,
					0x50a50e40122254e8, 0x14926ffed6efc421,
				} },
				{ {
					0xa2676209044198eb, 0xd09a3a69d089ed6a,
					0xe7dbbb2beaaa92c6, 0x2257752e19ed16b1,
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
					0xc808b8a9efabfc3e, 0x7b70820e6de71ff1,
					0x44cb56b8a742ab84, 0x1fa6ac0c301abc81,
				} },
				{ {
					0xca82104b94e21249, 0x3eccab645e255147,
					0x40f5ab00a1bb290b, 0x1cd9f6fe0a89d527,
				} },
			},
			{
				{ {
					0x632c037117d5a00a, 0xea36c2cb271b21bf,
					0x45152b0f56c846b1, 0x1689674293edcaa1,
				} },
				{ {
					0xb94a7274be1a8dd4, 0x81fe40a588d2c573,
					0xc593bf74405115f4, 0x0c472acd1c714434,
				} },
			},
		},
		{
			{
				{ {
					0xd438934e6ee99e07, 0x41ed3a50debac371,
					0x9e2600b6639770d4, 0x05979ed397a799b8,
				} },
				{ {
					0xc5a394af52f2bd9c, 0xfc70fd6c425cfec4,
					0x5511895f561b7656, 0x0a7a61622e76a238,
				} },
			},
			{
				{ {
					0x8e3abfdeea1ff810, 0x303f8bafabbaf04b,
					0x68f039d1c0348ac0, 0x0df118bfbaec91a6,
				} },
				{ {
					0xcc058c9ed7f3a982, 0xa1f126f60f419446,
					0xafddcdefbc10b15f, 0x156d80ea5e65999c,
				} },
			},
		},
		{
			{
				{ {
					0xa9ab541140a9b486, 0xf9bdd75c527777eb,
					0x645cf319ff9dfbac, 0x0660d3599d4af215,
				} },
				{ {
					0xe751f28a9e884123, 0x92f69cff531eb42d,
					0x1935d657bbadd7a2, 0x1fe8a31f7b6bbfee,
				} },
			},
			{
				{ {
					0x7dffeb1415e41a42, 0xfdfd2178e7f03de1,
					0xc17f62becca39e58, 0x1c9aadceb601c089,
				} },
				{ {
					0x3a025c7c39b083da, 0x1ac74c3f48d18adc,
					0x6d27e327665d5a86, 0x18a1d3fec6646cd5,
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
	},
	{
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
		{
			{
				{ {
					0x1c5dc3d0922866f0, 0x430b44b201aea217,
					0x0e1c6d9f0559e211, 0x22628df65ea95ded,
				} },
				{ {
					0x1b0ccc23bddc5828, 0x1e44ab51a8c753f2,
					0x127085e188589845, 0x0f7b2b1efa3c02be,
				} },
			},
			{
				{ {
					0x4446c68bbd57b755, 0x8135ba08f4aa65cb,
					0x16f07a89571d5766, 0x0ac9eff6d1c9f4a3,
				} },
				{ {
					0x59655893a6bfd9af, 0x0605424cb1acfecc,
					0xad6ec75c54d3c7a1, 0x1547177e93ca6f96,
				} },
			},
		},
		{
			{
				{ {
					0x0301b35325c1aaa6, 0xa1d2dc5169a11097,
					0x8a8917c5c81137b0, 0x16b53bfd35b3d014,
				} },
				{ {
					0x287c9ae814cbc03f, 0x8250867db0417aab,
					0x6b025d0c77eb0577, 0x1320e0e5ba562c05,
				} },
			},
			{
				{ {
					0xa044aebd75363454, 0x5e35cc1527b9f6be,
					0x8e8f8b3525340506, 0x11be9d7e02c1054f,
				} },
				{ {
					0x8669b78c8e0aeb4c, 0x08c4be50c2010c54,
					0x1ef6ead1434ce171, 0x1a56722367b700b3,
				} },
			},
		},
		{
			{
				{ {
					0xb83ebe5b572171e9, 0xfb1e4c6378b305b3,
					0xf79592d733820251, 0x1ee50639048b0a4e,
				} },
				{ {
					0x6ad336b6cecd4a16, 0x9f27b40e067f79ca,
					0x069c1cf5f4fefc7c, 0x0914cc004cb11f19,
				} },
			},
			{
				{ {
					0x78a6b870329799fd, 0xd717e2c4867e8951,
					0x03c4024a10fe0633, 0x00ea54798790aa4d,
				} },
				{ {
					0x08a2488d98c2a96f, 0xfbed5748bb0639b9,
					0x1a4772f72cd65f98, 0x0f3accb4dfdb51d9,
				} },
			},
		},
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
					0x5b152fb4c951ab94, 0x67f653123de0d71d,
					0x9ab186238757bd3a, 0x17a3d619c5d468ad,
				} },
				{ {
					0x38704c817f70d178, 0xa1e6e96f339ffce8,
					0x7d693f4dac24f137, 0x1dcd9054ff755524,
				} },
			},
			{
				{ {
					0xc4d590a074caca51, 0x9504b5cbd2d7928a,
					0xe27a3a6107cb1bb7, 0x1e201517e7e75255,
				} },
				{ {
					0xdd916e40e27df9ed, 0x4e0f17e37cacff83,
					0x75dcaccb4a1269db, 0x1b05597fbdab05dc,
				} },
			},
		},
		{
			{
				{ {
					0x5ed6bafcc60a8384, 0x5d9741d1b0404e15,
					0x1c0845c84d3ac216, 0x216d4240e479a867,
				} },
				{ {
					0x1821c391eecf9bde, 0x7bc5d1eda08101fe,
					0x6c826508c8f525d6, 0x1e7561fe1e08070b,
				} },
			},
			{
				{ {
					0x7bb113309245839a, 0xec87b98c2441cb51,
					0x807f66dcdc108972, 0x1366b939dd275e0f,
				} },
				{ {
					0xeaf08f73c7858ae5, 0xc345d8183a9e583f,
					0xfedf4633d3e518f8, 0x159b0814937d15c7,
				} },
			},
		},
		{
			{
				{ {
					0xdf08dd260a9db068, 0x046910f6cf7fe0aa,
					0x82312d97aec7be6e, 0x21beaf109544397d,
				} },
				{ {
					0x0857a7171f642204, 0xf8d319bc19a60a38,
					0xfa66226e6504b289, 0x238a362637d4e764,
				} },
			},
			{
				{ {
					0xa5e81f6b51f1ca76, 0xc81280337b4421a6,
					0xc376e31862be5bce, 0x0e52ec7016346395,
				} },
				{ {
					0xe80b044c305e411d, 0x1395ecfc63078fb5,
					0x7360f06cfca631b8, 0x0687982d36a85473,
				} },
			},
		},
		{
			{
				{ {
					0x32b533868f76c707, 0x23045a8ffee9985b,
					0xf5386831fdf840b9, 0x08899df0ed4eb74c,
				} },
				{ {
					0xbfecc4257c1d8118, 0xa9a28600188b9bdb,
					0x777bac87ff45d5e3, 0x1ba0a8850f6b85e3,
				} },
			},
			{
				{ {
					0x82716f01ae928bd9, 0x92bfd342c6f3dbe5,
					0x1195a4e7f3e5f711, 0x22aca76d36eb9c2b,
				} },
				{ {
					0xae88b39893710b34, 0xd18353962f574d25,
					0x295d4bca19bb9c40, 0x036d8d2f0749ac38,
				} },
			},
		},
		{
			{
				{ {
					0x8eaed59278588baa, 0x60f871d223ecbea3,
					0xd09f34dddbdcc867, 0x0329ceb5213f8366,
				} },
				{ {
					0x10115a63ef523241, 0xc50de556cae804c0,
					0x8179fde7982497c3, 0x13eba3e3678537d7,
				} },
			},
			{
				{ {
					0x3b54d631894b7f4d, 0x08c72daa9c4d704a,
					0xf85a4ace547fd58a, 0x041b6720ca7df6d0,
				} },
				{ {
					0x7cce1698ba953e74, 0xf9836a6baa5604e3,
					0xe591b067e33c34d1, 0x0dd7ce045a5a793d,
				} },
			},
		},
		{
			{
				{ {
					0x10c00c5db8d3d857, 0x1e5a4456527ff852,
					0x411315320a60ea23, 0x00d297abcca45f8e,
				} },
				{ {
					0xd6bfb8d02166b029, 0x40fc4075a869638b,
					0xe57ae52ce85ab6ff, 0x24c9ff88806a32c0,
				} },
			},
			{
				{ {
					0x8b0781fdca4d0fbf, 0x841393cfc8a80585,
					0xccb82ddd9fce96ec, 0x237f79da7a3b8934,
				} },
				{ {
					0x25a776a1eb5f16eb, 0x81e22b85eae0bb18,
					0x8a5886b69a6ea59c, 0x251ff222ae1eb400,
				} },
			},
		},
		{
			{
				{ {
					0x268f9679cf1715f8, 0xc197991f2015b2ff,
					0xd49c58e9c1768fa7, 0x2486b7b2758c3c57,
				} },
				{ {
					0xbf1e5bcbddcf5b8e, 0xa308d563b3859802,
					0x239e43f3b00a7fc9, 0x1800f4cc4ea9bd54,
				} },
			},
			{
				{ {
					0xe712ca67057547bc, 0x359f9eb4b1f20d71,
					0x84ef53278a04b95c, 0x04d712897a50483a,
				} },
				{ {
					0xe1569e98a73ea66b, 0x9b5ffb1f62374698,
					0xb4e84361231a267c, 0x19301d372cd8946d,
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
	},
	{
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
		{
			{
				{ {
					0xf44e14f8b9e4b69a, 0x057b8c64c1c12d85,
					0x2a5444c894fb79ac, 0x0490938528cc426b,
				} },
				{ {
					0xb0cea3449c9cc542, 0xe79c21e8560d72e6,
					0x3920be08116a9aad, 0x22d0ae166db4e223,
				} },
			},
			{
				{ {
					0xa2502f7275adfe4b, 0xe7ff48c09eecb8b1,
					0xe696ee75c49ae068, 0x21742e294c10a580,
				} },
				{ {
					0x0009ca4e08b0e49b, 0xcfa7286344752310,
					0xd19a96504838722a, 0x1ba9149897688d60,
				} },
			},
		},
		{
			{
				{ {
					0x7c0a0bcb7a6af121, 0x74bc1b046fbd65ba,
					0xab4399c3b6baf3a3, 0x1c294529e7989200,
				} },
				{ {
					0xc77c61008f38afe5, 0x97e4b1fd58260292,
					0xd9bdcccd9d2c93d4, 0x1fd11652846c14a9,
				} },
			},
			{
				{ {
					0x80d153367f4d7dd3, 0x7deb3a3dc7e14d32,
					0xc71a79884768aad8, 0x1b8925590d108cf2,
				} },
				{ {
					0xfb053d957e0a1437, 0x0eb046dd34acad47,
					0x29e3a90dd682628d, 0x0283955f1f606446,
				} },
			},
		},
		{
			{
				{ {
					0x79d79013d16a4fa5, 0xa6770bb565d640e6,
					0x9c402a7c61e3e54f, 0x12e8e54cb1bd7149,
				} },
				{ {
					0xd484b1d527c21393, 0x5107ad91595c7ed3,
					0x5a14bf923cfd2659, 0x0caea48620278332,
				} },
			},
			{
				{ {
					0x32c2d618a4eb69b2, 0xd5837f07c49b212f,
					0x8026972037502d3b, 0x15be028f62e8eda5,
				} },
				{ {
					0xea35500372a12a83, 0xf001edc0c505d7d6,
					0xe81e8e4d06f6ba50, 0x10089355e5df8eb7,
				} },
			},
		},
		{
			{
				{ {
					0xa9acafc58591eeb4, 0x1ffd2eb028fe2123,
					0x009588b90e61c9a3, 0x03b9a3e1823fc4f8,
				} },
				{ {
					0xd1c6d16e8b6b3b60, 0xae4372f772c2d426,
					0xf92aa40d5861cd2f, 0x0ea51767ebeddcd6,
				} },
			},
			{
				{ {
					0x4cb5e555dade803b, 0x8c3374ff7ff2106a,
					0x54f405e458feaba3, 0x0efd82017b654620,
				} },
				{ {
					0x7e303eb2a9b6912c, 0x4970c99d27e19655,
					0x0f3921037ebc0ea6, 0x005d7a67679c39f4,
				} },
			},
		},
		{
			{
				{ {
					0xc765456114cb3ed5, 0x98801e72abd1b4b5,
					0xd3d8f069edc32f78, 0x0bc35cd824988923,
				} },
				{ {
					0x7b7c51a3805f63d5, 0x275ac90b284a2c88,
					0x3c63d6958ce74c56, 0x0105d3e65e201bec,
				} },
			},
			{
				{ {
					0x5e93aad9bf49a9ab, 0x8cdddfb699a49f88,
					0xf6267502b1c01a65, 0x0f1090ef7694542d,
				} },
				{ {
					0x6c9af09b1c409192, 0x7b6028d484dc2e8c,
					0x05e6bd4a1192623b, 0x18cbea62c0a8772e,
				} },
			},
		},
		{
			{
				{ {
					0xe77f3310e570c380, 0xfd8fef893abab2e9,
					0x9e9101a4f5866f59, 0x20b26f389f9410e2,
				} },
				{ {
					0x97cf476aaca39233, 0xa6d2176906127913,
					0xcc4abf1261a74cd7, 0x12d4b1b5db1ab0ea,
				} },
			},
			{
				{ {
					0x4aa9d689f43988b9, 0x5f499baf15442c55,
					0xe2ae14e7829fdab2, 0x0d3d49dcc230913f,
				} },
				{ {
					0x8bc05d832f7ce831, 0xf0eff541a88d80bc,
					0xd21dc985af6ee0a0, 0x166a0d7f603f78f9,
				} },
			},
		},
		{
			{
				{ {
					0xdbc2beeedf94f1fe, 0x786ed08df794234b,
					0xddaf9c1e30a5f6b4, 0x1158a65fc4834715,
				} },
				{ {
					0x5beda29f0d010d4d, 0x012d57e3443b4cdf,
					0x91a082f643a953e2, 0x05fefdb56d874b22,
				} },
			},
			{
				{ {
					0x25b9e0d9acde2918, 0x241ee77cb78ea195,
					0x002c7747165f5a49, 0x1325511fdc75d465,
				} },
				{ {
					0x1f7ff1f7de992d45, 0x89b329c20788ce30,
					0x4547f8b72deddfd5, 0x02dd8484434b1495,
				} },
			},
		},
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
	},
	{
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
	},
} };
