#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does object code let the contents of vectors steer branches or addresses?

    ifma_code.py OBJDUMP OBJECT...
    ifma_code.py --planted OBJDUMP OBJECT...

Looks at those objects that are named ifma_*; lists may be as CMake has them,
with semicolons. In C nothing steers a branch or an address that must not
(valgrind on ct_bb1_ifma); here, that the compiler has brought in no way for
it: instructions that take addresses from a vector; and lanes and masks that
are brought to general registers or flags, followed along all ways through a
function, also through words of the stack and over calls, as far as an address
or a jump. Vectors that are stored and loaded again as words are not followed:
that is what C does all the time, and valgrind sees it.
Prints what it finds, and ends with 1 if it found something; with --planted, if
it found nothing in one of the functions that are named leak_*.
"""
import os
import re
import subprocess
import sys

MANY = re.compile(r"v?p?(gather|scatter)\w* ")
# Flags by a mask or a vector
TEST = re.compile(r"(k(or)?test\w*|v?ptest|vtestp\w+|v?u?comis\w+) ")
# From a mask or a vector to a general register or to memory
OUT = re.compile(r"(kmov\w .*%k\d|v?pextr\w .*mm\d+|v?p?movmsk\w+ .*mm\d+"
                 r"|v?cvtt?\w+2u?si\w* .*mm\d+),(%[re]?\w+|[^,]*\))$")
MOVE = re.compile(r"v?mov[dq] ([^,]*|.*\)),(.*)$")
LINE = re.compile(r"^\s*([0-9a-f]+):\t(.*)$")
NAME = re.compile(r"^[0-9a-f]+ <(.*)>:$")
REGISTER = re.compile(r"%(?:r(\d+)[dwb]?|[re]?([abcd])[xlh]|[re]?(si|di|bp)l?)"
                      r"(?!\w)")
VECTOR = re.compile(r"%[xyz]mm(\d+)")
SLOT = re.compile(r"-?(?:0x[0-9a-f]+)?\(%r[sb]p\)")
NO_FLAGS = re.compile(r"v|k|mov|lea|not|set|cmov|push|pop|[sr]hlx|s[ah]rx|rorx"
                      r"|mulx|nop|j")
FLAGS = re.compile(r"set|cmov|ad[co]x?|adcx|sbb|rc[lr]")
NOT_KEPT = {"a", "c", "d", "si", "di", "8", "9", "10", "11"}
VECTORS = {"mm%d" % i for i in range(32)}


def places(operands):
    """What is named: general registers, by whatever part, vectors, slots"""
    slots = set(SLOT.findall(operands))
    plain = re.sub(r"[^,(]*\(.*?\)", "", operands)
    return ({"".join(match) for match in REGISTER.findall(plain)}
            | {"mm" + number for number in VECTOR.findall(plain)} | slots)


def split(operands):
    """All operands but the last, and the last"""
    return re.match(r"(?:(.*),)?((?:[^,(]|\(.*?\))*)$", operands).groups("")


def finding(text, held):
    """What of it leaks, where `held` has places that hold lanes or masks"""
    code, _, operands = text.partition(" ")
    if "nop" in text:
        return None
    address = re.search(r"\((.*?)\)", operands)
    if MANY.match(text):
        return "takes addresses from a vector"
    if address and {"".join(match) for match in
                    REGISTER.findall(address.group(1))} & held:
        return "takes an address from a vector"
    if code in ("jmp", "call") and operands.startswith("*") and \
            places(operands) & held:
        return "goes where a vector says"
    if code in ("jrcxz", "jecxz", "loop") and "c" in held:
        return "jumps by what a vector holds"
    if code.startswith("j") and code != "jmp" and "flags" in held:
        return "jumps by what a vector holds"
    return None


def step(text, held):
    """`held` after it"""
    code, _, operands = text.partition(" ")
    first, last = split(operands)
    read, to = places(first), places(last)
    if code == "call":
        return held - NOT_KEPT - {"flags"} | VECTORS
    if TEST.match(text):
        return held | {"flags"}
    if OUT.match(text):
        return held | to
    if MOVE.match(text) and VECTOR.search(operands):
        # Compilers keep general registers in vectors too.
        dirty = read & held or (to & VECTORS and not read)
        return held | to if dirty else held - to
    if code.startswith(("v", "k")):
        return held | to & VECTORS
    if code.startswith("j") or code in ("ret", "push"):
        return held
    if code.startswith(("xor", "sub")) and read and read == to:
        return held - to - {"flags"}
    secret = bool(((read | to) & held) or
                  (FLAGS.match(code) and "flags" in held))
    after = set(held)
    if not NO_FLAGS.match(code):
        after.discard("flags")
        if secret:
            after.add("flags")
    if code.startswith(("cmp", "test", "bt ")):
        return after
    if code.startswith("xchg"):
        return after | read | to if secret else after
    if code.startswith("mulx"):
        return after | read | to if secret or "d" in held else after
    if code.startswith(("mul", "imul", "div", "idiv")) and not first:
        return after | {"a", "d"} if secret or "a" in held else after
    if code.startswith(("mov", "lea", "pop")) or \
            (code.startswith("imul") and first.startswith("$")):
        # What was in the last operand before is gone.
        secret = bool(read & held)
    elif code.startswith("set"):
        secret = "flags" in held
    return after | to if secret else after - to


def functions(objdump, path):
    """Name and instructions, address and text, of each function"""
    text = subprocess.run(
        [objdump, "-d", "--no-show-raw-insn", path], check=True,
        stdout=subprocess.PIPE, universal_newlines=True).stdout
    name, code = "?", []
    for line in text.splitlines():
        if NAME.match(line):
            yield name, code
            name, code = NAME.match(line).group(1), []
        elif LINE.match(line):
            address, instruction = LINE.match(line).groups()
            instruction = re.sub(r"\s+", " ", instruction.partition("#")[0])
            instruction = re.sub(r"^(notrack|bnd|rep|lock) ", "", instruction)
            code.append((int(address, 16), instruction.strip()))
    yield name, code


def find(code):
    """Instructions that leak, and how, going on until nothing changes"""
    index = {address: i for i, (address, _) in enumerate(code)}
    before = [None] * len(code)
    todo = [(0, frozenset(VECTORS))] if code else []
    while todo:
        i, held = todo.pop()
        while i < len(code):
            if before[i] is not None and held <= before[i]:
                break
            before[i] = held = held | (before[i] or frozenset())
            text = code[i][1]
            held = frozenset(step(text, held))
            target = re.match(r"j\w+ ([0-9a-f]+) <", text)
            if target and int(target.group(1), 16) in index:
                todo.append((index[int(target.group(1), 16)], held))
            if text.startswith(("jmp", "ret")):
                break
            i += 1
    for i, (_, text) in enumerate(code):
        # What no jump leads to may be reached through a table.
        why = finding(text, before[i] or frozenset(VECTORS))
        if why:
            yield text, why


def main():
    planted = sys.argv[1] == "--planted"
    objdump, *objects = sys.argv[2 if planted else 1:]
    bad, products, leaks = 0, 0, set()
    paths = [path for path in ";".join(objects).split(";")
             if os.path.basename(path).startswith("ifma_")]
    for path in paths:
        for name, code in functions(objdump, path):
            products += sum(text.startswith("vpmadd52") for _, text in code)
            found = list(find(code))
            if name.startswith("leak_") and not found:
                leaks.add(name)
            for text, why in found:
                print("%s: %s: %s: %s" % (
                    os.path.basename(path), name, text, why))
            bad += len(found)
    if products == 0:
        sys.exit("ifma_code.py: no vector code in %d objects" % len(paths))
    print("%d objects with %d products of vectors, %d findings" % (
        len(paths), products, bad))
    if planted and bad:
        sys.exit("not found: " + " ".join(leaks) if leaks else 0)
    return 1 if bad or planted else 0


if __name__ == "__main__":
    sys.exit(main())
