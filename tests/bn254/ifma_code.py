#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does object code let the contents of vectors steer branches or addresses?

    ifma_code.py OBJDUMP OBJECT...
    ifma_code.py --planted OBJDUMP OBJECT...

Looks at those objects that are named ifma_*; lists may be as CMake has them,
with semicolons. In C nothing steers a branch or
an address that must not (valgrind on ct_bb1_ifma); here, that the compiler has
brought in no way for it: instructions that take addresses from a vector or set
flags by one, or by a mask; and lanes or masks that are brought to general
registers, followed line by line, as far as an address or a conditional jump.
Prints what it finds, and ends with 1 if it found something; with --planted, if
it found nothing in one of the functions that are named leak_*.
"""
import os
import re
import subprocess
import sys

FORBIDDEN = (
    (r"v?p?(gather|scatter)\w* ", "takes addresses from a vector"),
    (r"(k(or)?test\w*|v?ptest|vtestp\w+|v?u?comis\w+) ", "sets flags"),
)
RULES = [(re.compile(code), why) for code, why in FORBIDDEN]
# From a mask or a vector to a general register
OUT = re.compile(r"(kmov\w .*%k\d|v?pextr\w .*mm\d+|v?p?movmsk\w+ .*mm\d+"
                 r"|v?cvtt?\w+2u?si\w* .*mm\d+),%[re]?\w+$")
LINE = re.compile(r"^\s*[0-9a-f]+:\t(.*)$")
NAME = re.compile(r"^[0-9a-f]+ <(.*)>:$")
REGISTER = re.compile(r"%(?:r(\d+)[dwb]?|[re]?([abcd])[xlh]|[re]?(si|di|bp)l?)"
                      r"(?!\w)")
NO_FLAGS = re.compile(r"v|k|mov|lea|not|set|cmov|push|pop|[sr]hlx|s[ah]rx|rorx"
                      r"|mulx|nop|j")


def registers(text):
    """General registers, by whatever part of them is named"""
    return {"".join(match) for match in REGISTER.findall(text)}


def instructions(objdump, path):
    """Function and text of each instruction."""
    text = subprocess.run(
        [objdump, "-d", "--no-show-raw-insn", path], check=True,
        stdout=subprocess.PIPE, universal_newlines=True).stdout
    name = "?"
    for line in text.splitlines():
        if NAME.match(line):
            name = NAME.match(line).group(1)
        elif LINE.match(line):
            yield name, re.sub(r"\s+", " ", LINE.match(line).group(1))


class Follower:
    """General registers that hold lanes or masks, and whether flags do"""

    def __init__(self):
        self.held = set()
        self.flags = False

    def finding(self, text):
        code, _, operands = text.partition(" ")
        address = re.search(r"\(.*?\)", operands)
        if address and registers(address.group()) & self.held:
            return "takes an address from a vector"
        if code.startswith("j") and code != "jmp" and self.flags:
            return "jumps by what a vector holds"
        return None

    def step(self, text):
        code, _, operands = text.partition(" ")
        plain = re.sub(r"\(.*?\)", "", operands)
        used = registers(plain)
        to = registers(plain.rpartition(",")[2])
        if not NO_FLAGS.match(code):
            self.flags = bool(used & self.held)
        if OUT.match(text):
            self.held |= to
        elif code in ("call", "ret", "jmp"):
            self.held = set()
        elif code.startswith(("mov", "lea", "set")) and code[:4] != "movs":
            read = registers(plain.rpartition(",")[0])
            self.held -= to
            if read & self.held:
                self.held |= to
        elif code.startswith(("cmp", "test", "v", "k", "j")):
            pass
        elif code.startswith("xor") and len(used) == 1:
            self.held -= used
        elif used & self.held:
            self.held |= to


def main():
    planted = sys.argv[1] == "--planted"
    objdump, *objects = sys.argv[2 if planted else 1:]
    bad, products, leaks = 0, 0, set()
    paths = [path for path in ";".join(objects).split(";")
             if os.path.basename(path).startswith("ifma_")]
    for path in paths:
        last = None
        for name, text in instructions(objdump, path):
            if name != last:
                last, follower = name, Follower()
                leaks |= {name} if name.startswith("leak_") else set()
            products += text.startswith("vpmadd52")
            whys = [why for code, why in RULES if code.match(text)]
            whys += filter(None, [follower.finding(text)])
            for why in whys:
                print("%s: %s: %s: %s" % (
                    os.path.basename(path), name, text, why))
                leaks.discard(name)
            bad += len(whys)
            follower.step(text)
    if products == 0:
        sys.exit("ifma_code.py: no vector code in %d objects" % len(paths))
    print("%d objects with %d products of vectors, %d findings" % (
        len(paths), products, bad))
    if planted and bad:
        sys.exit("not found: " + " ".join(leaks) if leaks else 0)
    return 1 if bad or planted else 0


sys.exit(main())
