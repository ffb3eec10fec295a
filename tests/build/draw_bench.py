# SPDX-License-Identifier: Apache-2.0
"""
draw_bench.py ROOT: pictures that scripts/draw-bench makes of small results,
and results that it refuses. Works in the current directory.
"""

import os
import pyexpat
import re
import subprocess
import sys

SCRIPT = os.path.join(sys.argv[1], "scripts", "draw-bench")
MACHINE = ('"machine": {"date": "2026-01-02", "cpu": "A <B> & C", "cores": 2, '
           '"ghz": 2.5, "compiler": "GCC 12", "openssl": "OpenSSL 3"}')


def results(*lines, more=""):
    return "{%s,%s\n\"results\": [%s]}\n" % (MACHINE, more,
                                           ",\n".join(lines))


def case(name, ratio, path="adx", yardstick="p256_ecdh"):
    return ('{"name": "%s", "median_us": %g, "ratio": %g, "ratio_low": %g, '
            '"ratio_high": %g, "yardstick": "%s", "path": "%s"}' % (
                name, ratio * 50, ratio, ratio - 0.01, ratio + 0.02,
                yardstick, path))


FILES = {
    "masq.json": results(
        case("pairing", 3.5), case("of \\u0061nother n\\\\me", 0.25),
        case("hash", 0.02), case("decode <&\\\"", 8),
        case("ephemeral_encrypt_100", 2),
        case("persistent_encrypt_100", 4, yardstick="aes_128_gcm"),
        case("persistent_pkt_encrypt_100", 5, yardstick="aes_128_gcm"),
        case("persistent_encrypt_1m", 1.1, yardstick="aes_128_gcm"),
        more=' "settings": {"samples": 301},'),
    "masq-fast.json": results(
        case("pairing", 1.9, "ifma"),
        more=' "settings": {"samples": 101},'),
    "masq-slow.json": results(
        case("pairing", 11.5, "portable"), case("hash", 0.06, "portable"),
        case("ephemeral_encrypt_100", 6, "portable"),
        more=' "settings": {"samples": 101},'),
    "kms.json": results(
        '{"name": "kept_cached", "clients": 8, "per_second": 40000, '
        '"p50_us": 100, "p99_us": 1e3, "p999_us": 10000.0}',
        '{"name": "kept_uncached", "clients": 8, "per_second": 4000, '
        '"p50_us": 10, "p99_us": 20, "p999_us": 0}',
        '{"name": "new_connection", "per_second": 500, "ratio": 2.5, '
        '"cpu_ratio": 3, "haproxy_per_second": 200}',
        '{"name": "idle", "connections": 10, "kib_each": 22.5}',
        more=' "haproxy": "HAProxy version 2.6.12-1 2026/01/01 - elsewhere", '
             '"settings": {"rounds": 5, "seconds": 3},'),
    "e2e.json": results(
        '{"name": "plain_qos0", "per_second": 1000, "ratio": 1, '
        '"ratio_to_wet_string": 1.5, "p50_us": 50, "p99_us": 90}',
        '{"name": "persistent_qos0", "per_second": 800, "ratio": 0.8, '
        '"p50_us": 50, "p99_us": 90}',
        '{"name": "persistent_qos1", "per_second": 500, "ratio": 1.0, '
        '"cpu_ratio": 0.75, "p50_us": 50, "p99_us": 90}',
        more=' "broker": "mosquitto version 2.0.11", "settings": {"rounds": '
             '21, "messages": 5000, "bytes": 1024, "unanswered": 20},'),
    "e2e-any.json": results(
        '{"name": "persistent_qos1", "per_second": 700, "ratio": 0.7, '
        '"p50_us": 50, "p99_us": 90}',
        more=' "settings": {"unanswered": 0},'),
}
FOOTER = ("Measured 2026-01-02 on A <B> & C, 2 cores at 2.5 GHz; GCC 12, "
          "OpenSSL 3. ")
FOOTERS = {
    "cryptography.svg": "301 pairs of samples a case, 101 on other paths.",
    "messages.svg": "301 pairs of samples a case, 101 on other paths.",
    "key-server.svg": "5 rounds, 3 seconds in all, HAProxy 2.6.12-1.",
    "end-to-end.svg": "21 rounds, 5,000 messages in each, 1,024 bytes in a "
                      "value, mosquitto 2.0.11.",
}


class Svg:
    """All elements of a picture, and what their texts say."""
    def __init__(self, data):
        self.elements, self.texts, self.open = [], [], []
        parser = pyexpat.ParserCreate()
        parser.StartElementHandler = self.start
        parser.EndElementHandler = lambda name: self.open.pop()
        parser.CharacterDataHandler = self.characters
        parser.Parse(data, True)

    def start(self, name, attributes):
        self.open.append((name, attributes, []))
        self.elements.append(self.open[-1])

    def characters(self, data):
        self.open[-1][2].append(data)

    def all(self, name, cls=None):
        return [(a, "".join(text)) for n, a, text in self.elements
                if n == name and
                (cls is None or cls in a.get("class", "").split())]


def remove(directory):
    """What python3-minimal has no module for; there are no folders in it."""
    if os.path.isdir(directory):
        for name in os.listdir(directory):
            os.unlink(os.path.join(directory, name))
        os.rmdir(directory)


def fill(directory, files):
    remove(directory)
    os.mkdir(directory)
    for name, text in files.items():
        with open(os.path.join(directory, name), "wb") as f:
            f.write(text if isinstance(text, bytes) else text.encode())


def run(*args):
    return subprocess.run([sys.executable, SCRIPT, *args],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          encoding="utf-8", check=False)


def read(name):
    with open(os.path.join("out", name), "rb") as f:
        return f.read()


def check(truth, text):
    if not truth:
        sys.exit("draw_bench.py: " + text)


def same(got, want, what):
    check(got == want, "%s: %r, not %r" % (what, got, want))


def near(got, want, what):
    check(abs(got - want) < 0.011, "%s: %r, not %r" % (what, got, want))


def bars(svg, want):
    """
    One bar for each value, as long as the axis below says. An axis is as many
    texts as stand beside each other, the first of them "0".
    """
    axes = {}
    for a, text in svg.all("text", "mid"):
        axes.setdefault(float(a["y"]), []).append(
            (float(text.replace(",", "")), float(a["x"])))
    got = svg.all("rect", "bar")
    same(len(got), len(want), "number of bars")
    titles = [text for _, text in svg.all("title")[1:]]
    for (a, _), (value, title) in zip(got, want):
        y = float(a["y"])
        axis = axes[min(at for at in axes if at > y)]
        same(axis[0][0], 0, "where the axis begins")
        near(float(a["x"]), axis[0][1], title + ": where the bar begins")
        per = (axis[-1][1] - axis[0][1]) / axis[-1][0]
        near(float(a["width"]), value * per, title + ": length of the bar")
        check(title in titles, "no bar is titled " + title)
    return per


def test_pictures():
    fill("in", FILES)
    remove("out")
    done = run("in", "out")
    same((done.returncode, done.stderr), (0, ""), "how it ends")
    names = sorted(os.listdir("out"))
    same(names, ["cryptography.svg", "end-to-end.svg", "key-server.svg",
                 "messages.svg"], "what it draws")
    for name in names:
        data = read(name)
        svg = Svg(data)
        root = svg.all("svg")[0][0]
        same((root["role"], root["aria-labelledby"]), ("img", "title desc"),
             name + ": its role")
        for part in "title", "desc":
            check(svg.all(part)[0][1] and svg.all(part)[0][0]["id"] == part,
                  "%s: no %s" % (name, part))
        said = " ".join(text for _, text in svg.all("text"))
        check(said.endswith(FOOTER + FOOTERS[name]),
              name + ": another footer: " + said[-200:])
        check("prefers-color-scheme: dark" in svg.all("style")[0][1],
              name + ": not for dark backgrounds")
        for a, _ in svg.all("text"):
            check(0 < float(a["y"]) < float(root["height"]) and
                  0 < float(a["x"]) < float(root["width"]),
                  name + ": a text outside")
        fill("again", FILES)
        same(run("again", "out").returncode, 0, "drawing again")
        check(read(name) == data, name + ": other bytes the second time")


def verdicts(svg):
    return [(a["class"], text) for a, text in svg.all("tspan")]


def test_cryptography():
    svg = Svg(read("cryptography.svg"))
    per = bars(svg, [
        (1.9, "pairing: path ifma: 1.90 P, 95.0 us"),
        (3.5, "pairing: path adx: 3.50 P, 175 us"),
        (11.5, "pairing: path portable: 11.5 P, 575 us"),
        (0.25, "of another n\\me: path adx: 0.25 P, 12.5 us"),
        (0.02, "hash: path adx: 0.020 P, 1.00 us"),
        (0.06, "hash: path portable: 0.060 P, 3.00 us"),
        (8, "decode <&\": path adx: 8.00 P, 400 us")])
    marks = [float(a["x1"]) for a, _ in svg.all("line", "target")][1:]
    start = float(svg.all("rect", "bar")[0][0]["x"])
    same(len(marks), 3, "number of targets")
    for x, target in zip(marks, (2, 3, 0.05)):
        near(x, start + target * per, "mark of target %g" % target)
    said = [text for _, text in svg.all("text")]
    same(verdicts(svg), [("met", "\u2264 2 met"),
                         ("unmet", "\u2264 3 not met"),
                         ("met", "\u2264 0.05 met")], "verdicts")
    # Each stands by the bar of the path that it is for.
    tops = [float(a["y"]) for a, _ in svg.all("rect", "bar")]
    same([min(tops, key=lambda y: abs(y - 3 - float(a["y1"])))
          for a, _ in svg.all("line", "target")[1:]],
         [tops[0], tops[1], tops[4]], "the bars that have targets")
    check("\u2264 2 met (path ifma), \u2264 3 not met (path adx)" in
          svg.all("desc")[0][1], "the description does not tell paths apart")
    for text in "path portable", "ratio to P, paired medians", "target", "10th to 90th percentile":
        check(text in said, "the legend lacks " + text)
    check("higher percentiles" not in said, "a legend of what there is not")


def test_others():
    svg = Svg(read("messages.svg"))
    bars(svg, [(4, "persistent_encrypt_100: 4.00 G, 200 us"),
               (1.1, "persistent_encrypt_1m: 1.10 G, 55.0 us"),
               (2, "ephemeral_encrypt_100: 2.00 P, 100 us")])
    same(verdicts(svg), [("unmet", "\u2264 1 us not met"),
                         ("met", "\u2264 1.18 met")], "verdicts on messages")
    svg = Svg(read("key-server.svg"))
    bars(svg, [(40000, "kept_cached: kms: 40,000 a second"),
               (4000, "kept_uncached: kms: 4,000 a second"),
               (500, "new_connection: kms: 500 a second"),
               (200, "new_connection: haproxy: 200 a second"),
               (2.5, "new_connection: 2.50, CPU 3.00")])
    said = [text for _, text in svg.all("text")]
    same(verdicts(svg), [("met", "\u2265 30,000 met"),
                         ("unmet", "\u2265 5,000 not met"),
                         ("met", "\u2265 1.5 met")], "verdicts on kms")
    # Each group has an axis of its own, as long as its longest bar needs.
    widths = [float(a["width"]) for a, _ in svg.all("rect", "bar")]
    check(widths[2] > widths[0] / 2, "connections are specks")
    for text in ("p50 100, p99 1,000, p99.9 10,000", "median",
                 "time for a request, microseconds, by percentile, "
                 "logarithmic",
                 "higher percentiles"):
        check(text in said, "the key server's picture lacks " + text)
    check("idle: 10 connections of 22.5 KiB each." in " ".join(said),
          "nothing about idle connections")
    # A decade from each point to the next.
    x = [float(a["cx"]) for a, text in svg.all("circle")][2:]
    same(len(x), 6, "number of points")
    near(x[1] - x[0], x[2] - x[1], "logarithmic axis")
    svg = Svg(read("end-to-end.svg"))
    bars(svg, [(1, "plain_qos0: to plain: 1.00, 1,000 a second"),
               (1.5, "plain_qos0: to wet string: 1.50"),
               (0.8, "persistent_qos0: to plain: 0.80, 800 a second"),
               (1, "persistent_qos1: to plain: 1.00, 500 a second, CPU 0.75"),
               (0.7, "persistent_qos1: to plain: 0.70, 700 a second")])
    said = [text for _, text in svg.all("text")]
    for text in ("QoS 0", "QoS 1, up to 20 packets unanswered",
                 "QoS 1, any number of packets unanswered"):
        check(text + ": messages a second, as ratio, paired medians" in said,
              "no group " + text)
    same([cls for cls, _ in verdicts(svg)], ["unmet", "met", "unmet"],
         "verdicts on messages through a broker")


def test_some():
    """What is not there is not drawn, and named; old files lack settings."""
    fill("in", {"e2e.json": results(
        '{"name": "plain_qos1", "per_second": 10, "ratio": 1}')})
    remove("out")
    done = run("in", "out")
    same((done.returncode, done.stderr, done.stdout.splitlines()),
         (0, "", ["out/end-to-end.svg", "not drawn: cryptography.svg, "
                  "messages.svg (no masq.json), key-server.svg (no kms.json)"]),
         "what it draws of one file")
    said = [text for _, text in Svg(read("end-to-end.svg")).all("text")]
    check("QoS 1: messages a second, as ratio, paired medians" in said and
          said[-1] == FOOTER.strip(), "it says what it cannot know")


def refused(text, files):
    fill("in", files)
    remove("out")
    done = run("in", "out")
    check(done.returncode == 1 and done.stdout == "" and
          re.fullmatch(r"draw-bench: [^\n]*\n", done.stderr) and
          text in done.stderr, "not refused with \"%s\": %d %s%s" % (
              text, done.returncode, done.stdout, done.stderr))
    check(not os.path.exists("out"), "drawn, though it says " + text)


def test_refusals():
    good = FILES["kms.json"]
    cases = 0

    def change(old, new, text, name="kms.json"):
        nonlocal cases
        cases += 1
        check(old in FILES[name], "nothing to change: " + old)
        refused(text, dict(FILES, **{name: FILES[name].replace(old, new, 1)}))

    refused("no masq.json, kms.json or e2e.json", {})
    refused("kms.json:1: no JSON: it ends too soon", {"kms.json": ""})
    refused("kms.json: it should be an object", {"kms.json": "[]"})
    refused("nested too deeply", {"kms.json": "[" * 100000})
    refused("kms.json: cannot be read", {"kms.json": b"\xff"})
    refused("nothing that JSON knows", {"kms.json": "\ufeff" + good})
    for end in range(0, len(good) - 2, 37):
        refused("kms.json:", {"kms.json": good[:end]})
    change("]}\n", "]},", "kms.json:5: no JSON: something behind its end")
    change('"clients": 8', "'clients': 8", "nothing that JSON knows")
    change('"clients": 8', '"clients": 08', "where one of ,} should be")
    change('"clients": 8', '"clients": NaN', "nothing that JSON knows")
    change('"clients": 8', '"clients": ]', '"]" where a value should be')
    change('"clients": 8', '"per_second": 8', '"per_second" stands there twice')
    change('"p999_us": 0}', '"p999_us": 0,}', "a comma before }")
    change("22.5}]}", "22.5},]}", "a comma before ]")
    change('"p50_us": 10,', '"p50_us": -10,', 'has no number "p50_us"')
    change('"p50_us": 10,', '"p50_us": 1e999,', 'has no number "p50_us"')
    change("4000,", '"4000",',
           'kms.json: kept_uncached has no number "per_second"')
    change('"machine"', '"machines"', 'there is no "machine"')
    change('"openssl"', '"tls"', 'its machine has no "openssl"')
    change('"results"', '"result"', 'there are no "results"')
    change('"name"', '"nick"', "one of the results has no name")
    change('"ratio_low"', '"ratio_lows"', 'has no number "ratio_low"',
           "masq.json")
    change('"path": "portable"', '"path": "adx"',
           "pairing was measured twice on the path adx", "masq-slow.json")
    change("GCC 12", "GCC 13", 'masq-slow.json: its "compiler" differs from '
           "that of masq.json", "masq-slow.json")
    change('"samples": 301', '"samples": "301"',
           'masq.json: its "settings" has no number "samples"', "masq.json")
    change('"settings": {"samples": 301}', '"settings": 301',
           'its "settings" should be an object', "masq.json")
    change('"mosquitto version 2.0.11"', "2.0", 'its "broker" should be a text',
           "e2e.json")
    change("plain_qos0", "plain", "plain has no QoS", "e2e.json")
    change("GCC 12", "GCC 13", 'its "compiler" differs from that of e2e.json',
           "e2e-any.json")
    change('"ratio": 0.8', '"ratio": true', 'has no number "ratio"',
           "e2e.json")
    return cases


def test_usage():
    for args in [], ["-x"], ["a", "b", "c"]:
        same(run(*args).returncode, 2, "arguments %s" % args)
    done = run("-h")
    check(done.returncode == 0 and "draw-bench DIR [OUT]" in done.stdout,
          "-h does not help")


test_usage()
test_pictures()
test_cryptography()
test_others()
test_some()
print("%d changes refused" % test_refusals())
for folder in "in", "again", "out":
    remove(folder)
