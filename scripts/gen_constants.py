#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""
Write constants.h, generated/constants.c and generated/combs.c of lib/bn254.

Everything follows from the curve parameter x, except the generator of G2,
which is a choice that Secure MQTT 1.0/1 inherited (MIRACL Core's).

    gen_constants.py DIR          write them into DIR
    gen_constants.py --check DIR  compare; exit 1 if they differ
"""

import os
import sys

X = -(2**62 + 2**55 + 1)
P = 36*X**4 + 36*X**3 + 24*X**2 + 6*X + 1
R = 36*X**4 + 36*X**3 + 18*X**2 + 6*X + 1

G2_X = (0x061A10BB519EB62FEB8D8C7E8C61EDB6A4648BBB4898BF0D91EE4224C803FB2B,
        0x0516AAF9BA737833310AA78C5982AA5B1F4D746BAE3784B70D8C34C1E7D54CF3)
G2_Y = (0x021897A06BAF93439A90E096698C822329BD0AE6BDBE09BD19F0E07891CD2B9A,
        0x0EBB2B0E7C8B15268F6D4456F5F38D37B09006FFD739C9578A2D1AEC6B3ACE9B)

# (x, y) -> (delta^2 x, y) multiplies by this on G1
LAMBDA = -(36*X**3 + 18*X**2 + 6*X + 2) % R

MONT = 2**256
MASK = 2**64 - 1


def f2_mul(a, b):
    return ((a[0]*b[0] - a[1]*b[1]) % P, (a[0]*b[1] + a[1]*b[0]) % P)


def f2_pow(a, e):
    out = (1, 0)
    for bit in bin(e)[2:]:
        out = f2_mul(out, out)
        if bit == '1':
            out = f2_mul(out, a)
    return out


def limbs(v):
    return [v >> 64*i & MASK for i in range(4)]


def fp(v, tabs=1):
    """Initialiser of a struct bn254_fp: v in Montgomery form."""
    t = '\t'*tabs
    a = ['0x%016x' % n for n in limbs(v*MONT % P)]
    return '{ {\n%s\t%s, %s,\n%s\t%s, %s,\n%s} }' % (t, a[0], a[1],
                                                      t, a[2], a[3], t)


def fp2(v, tabs=1):
    t = '\t'*tabs
    return '{\n%s\t%s,\n%s\t%s,\n%s}' % (t, fp(v[0], tabs + 1),
                                         t, fp(v[1], tabs + 1), t)


def array(of, values):
    return '{\n\t' + ',\n\t'.join(of(v) for v in values) + ',\n}'


def define(name, value, note):
    return '/* %s */\n#define %s UINT64_C(0x%016x)\n' % (note, name, value)


def modulus(name, m, what):
    out = '/* %s, least significant limb first; -1/%s mod 2^64 */\n' % (
        what, name.lower())
    for i, n in enumerate(limbs(m)):
        out += '#define BN254_%s%d UINT64_C(0x%016x)\n' % (name, i, n)
    return out + '#define BN254_%s_INV UINT64_C(0x%016x)\n' % (
        name, -pow(m, -1, 2**64) & MASK)


def multiples():
    """What lazy reduction needs; fp_wide.h says why."""
    out = '/* 2p, 3p, 4p */\n'
    for k in 2, 3, 4:
        for i, n in enumerate(limbs(k*P)):
            out += '#define BN254_%dP%d UINT64_C(0x%016x)\n' % (k, i, n)
    out += '\n/* p (floor(p / 2^192) + 1), of five limbs */\n'
    for i in range(5):
        out += '#define BN254_PP%d UINT64_C(0x%016x)\n' % (
            i + 3, P*((P >> 192) + 1) >> 64*i & MASK)
    out += '\n/* (c p + 1) / 2^64, c = -1/p mod 2^64 */\n'
    for i, n in enumerate(limbs((-pow(P, -1, 2**64) % 2**64*P + 1) >> 64)):
        out += '#define BN254_PN%d UINT64_C(0x%016x)\n' % (i, n)
    return out + '\n' + define('BN254_P_RECIP', 2**61//((P >> 224) + 2),
                               'floor(2^61 / (floor(p / 2^224) + 2))')


def ifma():
    """What ifma.h needs, in five limbs of 52 bits."""
    c = -pow(P, -1, 2**52) % 2**52
    out = ''
    for name, v, note in (
            ('P', P, 'p in limbs of 52 bits, least significant first'),
            ('S', (c*P + 1) >> 52, '(c p + 1) / 2^52, c = -1/p mod 2^52'),
            ('R', 2**256 % P, '2^256 mod p')):
        out += '/* %s */\n' % note
        for i in range(5):
            out += '#define BN254_IFMA_%s%d UINT64_C(0x%013x)\n' % (
                name, i, v >> 52*i & (2**52 - 1))
        out += '\n'
    return out + '/* c */\n#define BN254_IFMA_INV UINT64_C(0x%013x)\n' % c


def scalar(v):
    a = ['0x%016x' % n for n in limbs(v)]
    return '{ {\n\t%s, %s,\n\t%s, %s,\n} }' % tuple(a)


def lattice(rows, c, e):
    """A struct split_lattice; scalar.h says what for."""
    n = len(rows)
    for row in rows:
        assert sum(v*pow(e, j, R) for j, v in enumerate(row)) % R == 0
    pad = [0]*(4 - n)
    g = [(2*abs(v)*2**256 + R)//(2*R) for v in c] + pad
    m = [[-v if c[i] > 0 else v for v in row] + pad
         for i, row in enumerate(rows)] + [[0]*4]*(4 - n)
    hexes = lambda v, k: ', '.join('0x%016x' % (v >> 64*i & MASK)
                                   for i in range(k))
    out = '{\n\t{\n'
    for v in g:
        out += '\t\t{\n\t\t\t%s,\n\t\t\t%s,\n\t\t},\n' % (
            hexes(v, 2), hexes(v >> 128, 2))
    out += '\t},\n\t{\n'
    for row in m:
        out += '\t\t{\n'
        for v in row:
            out += '\t\t\t{ %s },\n' % hexes(v % 2**128, 2)
        out += '\t\t},\n'
    return out + '\t},\n}'


def split2():
    return lattice([[2*X + 1, 6*X*X + 4*X + 1], [6*X*X + 2*X, -(2*X + 1)]],
                   [2*X + 1, 6*X*X + 4*X + 1], LAMBDA)


def split4():
    return lattice([[X + 1, X, X, -2*X], [2*X, X + 1, -X, X],
                    [-X, 2*X, 2*X + 1, -X], [X, -X, X, 2*X + 1]],
                   [12*X**3 + 12*X**2 + 5*X + 1, 6*X**3 - X,
                    -(6*X**3 + 6*X**2 + X), 6*X**3 + 6*X**2 + 2*X], P % R)


def g1_add(a, b):
    """Affine; a and b are neither infinity nor opposite."""
    if a == b:
        m = 3*a[0]*a[0]*pow(2*a[1], -1, P) % P
    else:
        m = (b[1] - a[1])*pow(b[0] - a[0], -1, P) % P
    x = (m*m - a[0] - b[0]) % P
    return x, (m*(a[0] - x) - a[1]) % P


def f2_sub(a, b):
    return (a[0] - b[0]) % P, (a[1] - b[1]) % P


def f2_inv(a):
    n = pow(a[0]*a[0] + a[1]*a[1], -1, P)
    return a[0]*n % P, -a[1]*n % P


def g2_add(a, b):
    if a == b:
        t = f2_mul(a[0], a[0])
        m = f2_mul((3*t[0], 3*t[1]), f2_inv((2*a[1][0], 2*a[1][1])))
    else:
        m = f2_mul(f2_sub(b[1], a[1]), f2_inv(f2_sub(b[0], a[0])))
    x = f2_sub(f2_sub(f2_mul(m, m), a[0]), b[0])
    return x, f2_sub(f2_mul(m, f2_sub(a[0], x)), a[1])


def element(v):
    """One of Fp by the macro of combs(), on a line that it fills"""
    return 'F(%s),\n' % ','.join('0x%016x' % n for n in limbs(v*MONT % P))


def element2(v):
    return '\t{\n%s%s\t},\n' % (element(v[0]), element(v[1]))


def comb(point, add, windows, value):
    """Rows of 1 to 32 times 64^i times a point."""
    rows = []
    for _ in range(windows):
        row = []
        t = point
        for m in range(32):
            row.append(''.join(value(v) for v in t))
            t = add(t, point) if m < 31 else add(t, t)
        rows.append('\t}, {\n'.join(row))
        # t is 2 * 32 point
        point = t
    return '{ { { {\n' + '\t} }, { {\n'.join(rows) + '} } } }'


def combs():
    return '\n'.join([
        HEAD % 'Multiples of the generators (bn254.h), affine.'
        + '#include "bn254/bn254.h"\n',
        '#define F(a, b, c, d) { { a, b, c, d } }\n',
        'const struct bn254_g1_comb bn254_g1_generator_comb = %s;\n'
        % comb((P - 1, 1), g1_add, 22, element),
        'const struct bn254_g2_comb bn254_g2_generator_comb = %s;\n'
        % comb((G2_X, G2_Y), g2_add, 11, element2)])


HEAD = """/*
 * %s
 *
 * Written by scripts/gen_constants.py: do not edit.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
"""


def header():
    loop = abs(6*X + 2)
    assert loop >> 64 == 1
    lines = 64 + bin(loop & MASK).count('1') + 2
    return '\n'.join([
        HEAD % 'Constants of the curve BN254, as bn254.h describes it.'
        + '#ifndef BN254_CONSTANTS_H\n#define BN254_CONSTANTS_H\n\n'
        '#include <stdint.h>\n',
        modulus('P', P, 'p, the order of the field'),
        modulus('R', R, 'r, the order of the groups'),
        multiples(),
        ifma(),
        define('BN254_X_ABS', -X, '-x: 63 bits'),
        define('BN254_LOOP', loop & MASK,
               '-(6x + 2) = 2^64 + this, the length of the Miller loop'),
        '/*\n * Lines of a Miller loop: a doubling for each bit of BN254_LOOP,'
        ' an addition\n * for each that is set, and two at the end.\n */\n'
        '#define BN254_LINES %d\n' % lines,
        '#endif /* BN254_CONSTANTS_H */\n'])


def source():
    xi = (1, 1)
    gamma = f2_pow(xi, (P - 1)//6)
    delta = f2_pow(xi, (P*P - 1)//6)
    assert delta[1] == 0
    b = f2_mul((2, 0), f2_pow(xi, P*P - 2))
    x3 = f2_mul(f2_mul(G2_X, G2_X), G2_X)
    assert f2_mul(G2_Y, G2_Y) == tuple((s + t) % P for s, t in zip(x3, b))
    const = lambda kind, name, value: 'const struct bn254_%s bn254_%s = %s;\n' \
        % (kind, name, value)
    return '\n'.join([
        HEAD % 'Constants of the curve BN254 in Montgomery form.'
        + '#include "bn254/fp2.h"\n#include "bn254/scalar.h"\n',
        const('fp', 'one', fp(1, 0)),
        const('fp', 'two', fp(2, 0)),
        const('fp', 'p_mont2', fp(MONT, 0)),
        const('scalar', 'r_mont2', scalar(MONT**2 % R)),
        'const struct split_lattice bn254_split2 = %s;\n' % split2(),
        'const struct split_lattice bn254_split4 = %s;\n' % split4(),
        const('fp2', 'gamma[6]', array(fp2, [f2_pow(gamma, j)
                                             for j in range(6)])),
        const('fp', 'delta[6]', array(fp, [pow(delta[0], j, P)
                                           for j in range(6)])),
        const('fp2', 'twist_b', fp2(b, 0)),
        const('g1', 'g1_generator', array(fp, [P - 1, 1, 1])),
        const('g2', 'g2_generator', array(fp2, [G2_X, G2_Y, (1, 0)]))])


def main(argv):
    check = argv[1:2] == ['--check']
    if len(argv) != 2 + check:
        sys.stderr.write(__doc__)
        return 2
    for name, text in (('constants.h', header()),
                       ('generated/constants.c', source()),
                       ('generated/combs.c', combs())):
        path = os.path.join(argv[-1], name)
        if not check:
            with open(path, 'w') as f:
                f.write(text)
            continue
        with open(path) as f:
            if f.read() != text:
                sys.stderr.write('%s: %s is not what this script writes\n'
                                 % (argv[0], path))
                return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv))
