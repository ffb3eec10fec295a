# SPDX-License-Identifier: Apache-2.0
"""
bench_programs.py ROOT BIN: what the benchmarks say to -h and to what they do
not know, and that the JSON of masq_bench is what scripts/draw-bench reads,
with all the cases that others count on. No figure is looked at. Works in the
current directory.
"""

import importlib.machinery
import os
import re
import subprocess
import sys
import types

ROOT, BIN = sys.argv[1:]
with open(os.path.join(ROOT, "VERSION"), encoding="utf-8") as f:
    VERSION = f.read().strip()
CASES = """
pairing pairing_product2 encapsulate decapsulate_known decapsulate_new extract
extract_batch8 verify hash decode_g2 persistent_encrypt_100
persistent_decrypt_100 persistent_encrypt_1m ephemeral_encrypt_100
ephemeral_decrypt_100
""".split()
# With what it takes to get as far as the last argument.
WRONG = {
    "masq_bench": (["--Json"], ["-z"], ["-r"], ["-r", "2"], ["-r", "3x"],
                   ["hash", "hash"]),
    "kms_bench": (["--Json"], ["-z"], [], ["-H", ".", "more"],
                  ["-H", ".", "-p", "0"], ["-H", ".", "-p", "65536"],
                  ["-H", ".", "-B", "."], ["-H", ".", "-P", "1"],
                  ["-H", ".", "-n", "-1"]),
    "e2e_bench": (["--Json"], ["-z"], [], ["-H", "."],
                  ["-H", ".", "-k", "1", "-b", "1", "more"],
                  ["-H", ".", "-k", "1", "-b", ""],
                  ["-H", ".", "-k", "1", "-b", "1", "-r", "2"],
                  ["-H", ".", "-k", "1", "-b", "1", "-q", "2"]),
}


PATHS = ["ifma", "adx", "portable"]
WRONG_PATHS = ["avx2", "IFMA", ""]
NEEDED = {"kms_bench": ["-H", "."], "e2e_bench": ["-H", ".", "-k", "1", "-b",
                                                  "1"]}


def run(program, *args, **environment):
    r = subprocess.run([os.path.join(BIN, program), *args], check=False,
                       stdin=subprocess.DEVNULL, capture_output=True,
                       env=dict(os.environ, **environment))
    return r.returncode, r.stdout.decode(), r.stderr.decode()


def expect(condition, what, *told):
    if not condition:
        sys.exit("\n".join((what,) + told))


for name, wrong in WRONG.items():
    status, out, err = run(name, "-h")
    expect(status == 0 and out.startswith("usage: " + name) and not err,
           name + " -h", out, err)
    synopsis, _, text = out.partition("\n\n")
    listed = [line.split()[0].strip("[]") for line in text.splitlines()
              if line.startswith("  -")]
    expect(sorted(listed) == sorted(w.strip("[]") for w in synopsis.split()
                                    if w.lstrip("[").startswith("-")),
           name + " -h: the first lines have other options than the list",
           out)
    expect(run(name, "--help") == (0, out, ""), name + " --help differs")
    expect(run(name, "--version") == (0, "%s (MasQiTT) %s\n" % (name, VERSION),
                                      ""), name + " --version")
    for args in wrong:
        status, out, err = run(name, *args)
        expect(status == 2 and not out and err,
               "%s %s: status %d" % (name, " ".join(args), status), out, err)

status, out, err = run("masq_bench", "--json=masq.json", "-r", "3")
expect(status == 0 and not err, "masq_bench: status %d" % status, err)
expect(all(re.search("^%s +[0-9]" % case, out, re.M) for case in CASES) and
       "median" in out.splitlines()[1], "masq_bench prints no table", out)
loader = importlib.machinery.SourceFileLoader(
    "draw", os.path.join(ROOT, "scripts", "draw-bench"))
sys.dont_write_bytecode = True
draw = types.ModuleType(loader.name)
loader.exec_module(draw)
names = [r["name"] for r in draw.load_crypto(".")[1]]
missing = sorted(set(CASES) - set(names))
expect(not missing, "masq_bench has no " + ", ".join(missing))
status, out, err = run("masq_bench", "--json", "-r", "3", "hash")
with open("masq.json", "w", encoding="utf-8") as f:
    f.write(out)
_, results, taken = draw.load_crypto(".")
expect(status == 0 and not err and [r["name"] for r in results] == ["hash"],
       "masq_bench --json: status %d" % status, out, err)
status, out, err = run("masq_bench", "--json=none/masq.json", "hash")
expect(status == 1 and not out and "none/masq.json" in err,
       "masq_bench writes where it cannot", out, err)

# A path that there is not is not measured on another.
status, _, err = run("masq_bench", "-r", "3", "hash", MASQITT_CPU=taken)
expect(status == 0, "masq_bench refuses the path " + taken, err)
for wish in [path for path in PATHS if path != taken] + WRONG_PATHS:
    status, out, err = run("masq_bench", "-r", "3", "hash", MASQITT_CPU=wish)
    expect(wish in out.split() and status == 0 or wish in err and
           all(path in err for path in PATHS) and status == 2 and not out,
           "masq_bench with MASQITT_CPU=" + wish, out, err)
for name, args in NEEDED.items():
    for wish in WRONG_PATHS:
        status, out, err = run(name, *args, MASQITT_CPU=wish)
        expect(all(path in err for path in PATHS) and status == 2 and not out,
               "%s with MASQITT_CPU=%s" % (name, wish), out, err)
