"""Proves what testdata/samples says, by running it: `prove.py DIRECTORY [SAMPLE...]`.

Each sample's handler is called with a benign event and with attacks whose only harm is a canary file. A sample is
vulnerable when the canary appears with some attack and not with the benign event. What the sample's marks say must be
that; each difference is printed and makes the exit status 1.
"""

import gc
import importlib
import os
import pickle
import shutil
import signal
import sys
import tempfile
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
if sys.version_info < (3, 11):
    sys.exit(f"the samples need Python 3.11 or later; this is {sys.version.split()[0]} at {sys.executable}")

import prove_format
import prove_run
from prove_payloads import RULES

SECONDS = 10
JOBS = 2 * (os.cpu_count() or 1)  # a sample mostly waits for its shell
# Real programs that samples may use; those of STAND_INS are scripts that read options and do nothing else.
PROGRAMS = "sh bash touch echo ls cat wc sort head tail true false printf grep sed cut tr date basename dirname id".split()
STAND_INS = """aws convert curl dig exiftool ffmpeg file find git gs gzip host identify lp nc node nslookup pandoc
    pdftotext pdftoppm perl ping python python3 qpdf rsync scp ssh tar tesseract unzip wget wkhtmltopdf zip""".split()
# Loaded once, before the processes of the samples are made: they need not load them again.
PRELOADED = """abc ast asyncio base64 collections concurrent.futures.thread contextlib copy csv dataclasses email enum
    fnmatch functools glob gzip hashlib hmac html importlib.util inspect io itertools json logging operator platform
    queue random re secrets shlex stat string subprocess tarfile textwrap threading types typing unicodedata
    urllib.parse uuid weakref zipfile""".split()
STAND_IN = """#!/bin/sh
for word; do
  case $word in
    --) exit 0 ;;
    --canary=*) : > "${word#--canary=}" ;;
    -c/*) : > "${word#-c}" ;;
  esac
done
"""


def main(root, only):
    scratch = Path(tempfile.mkdtemp(prefix="fnguard-samples-")).resolve()
    try:
        furnish(scratch)
        problems, samples = [], []
        for path in [Path(text).resolve() for text in only] or prove_format.find(root):
            try:
                samples.append(checked(prove_format.load(path)))
            except prove_format.FormatError as error:
                problems.append((path, str(error)))
        for sample, outcome in run_all(samples, scratch):
            problems += [(sample.path, text) for text in compare(sample, outcome)]
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    if not only:
        problems += unpaired(samples)
    for path, text in sorted(problems):
        print(f"{os.path.relpath(path)}: {text}")
    vulnerable = sum(any(e.vulnerable for e in sample.expected.values()) for sample in samples)
    print(f"{len(samples)} samples, {vulnerable} of them vulnerable; {len(problems)} problems")
    return 1 if problems else 0


def furnish(scratch):
    """The programs and the module that samples and attacks find."""
    programs = scratch / "bin"
    programs.mkdir()
    for name in PROGRAMS:
        if found := shutil.which(name):
            (programs / name).symlink_to(found)
    scripts = {name: STAND_IN for name in STAND_INS}
    scripts["canary-program"] = "#!/bin/sh\n: > canary\n"
    for name, text in scripts.items():
        (programs / name).write_text(text)
        (programs / name).chmod(0o755)
    (scratch / "lib").mkdir()
    (scratch / "lib" / "canary_module.py").write_text("open('canary', 'w')\n")


def checked(sample):
    unknown = sorted(set(sample.expected) - set(RULES))
    if unknown:
        raise prove_format.FormatError(f"no proof is known for {', '.join(unknown)}; known: {', '.join(sorted(RULES))}")
    return sample


def run_all(samples, scratch):
    """Yields each sample with its outcome: results by rule, or a text that says why there are none."""
    running = {}
    for name in PRELOADED:
        importlib.import_module(name)
    gc.freeze()  # what is loaded stays shared between the processes
    for number, sample in enumerate(samples):
        if len(running) >= JOBS:
            yield collect(running)
        place = scratch / str(number)
        place.mkdir()
        running[start(sample, place)] = (sample, place)
    while running:
        yield collect(running)


def start(sample, place):
    process = os.fork()
    if process:
        return process
    try:
        signal.alarm(SECONDS)
        silence = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(silence, descriptor)
        try:
            outcome = prove_run.run(sample, place)
        except BaseException:
            outcome = traceback.format_exc()
        (place / "outcome").write_bytes(pickle.dumps(outcome))
    finally:
        os._exit(0)


def collect(running):
    process, status = os.waitpid(-1, 0)
    sample, place = running.pop(process)
    outcome = place / "outcome"
    if outcome.exists():
        result = pickle.loads(outcome.read_bytes())
    else:
        result = f"it ended with status {status} and no outcome; it may take {SECONDS} seconds"
    shutil.rmtree(place, ignore_errors=True)
    return sample, result


def compare(sample, outcome):
    """What the marks say against what happened, as sentences."""
    if isinstance(outcome, str):
        return [outcome]
    return [text for rule, seen in outcome.items() for text in compare_rule(sample, rule, seen)]


def compare_rule(sample, name, seen):
    rule, expectation = RULES[name], sample.expected[name]
    benign, attacks = seen["benign"], seen["attacks"]
    if getattr(benign, rule.evidence):
        yield f"{name}: the benign event does the harm, too"
    places = {place for event, place in benign.sinks if event in rule.sinks}
    if sample.reached and not places:
        yield f"{name}: the benign event does not reach the sink ({benign.error or 'no error'}); say `# benign: …`"
    if not sample.reached and places:
        yield f"{name}: it says `# unreached`, but the benign event reaches a sink"
    text, last = attacks[-1]
    proved = getattr(last, rule.evidence)
    if proved and not expectation.vulnerable:
        yield f"{name}: marked `ok`, but {text!r} does harm"
    if not proved and expectation.vulnerable:
        errors = sorted({evidence.error for _, evidence in attacks if evidence.error})
        yield f"{name}: marked `ruleid`, but no attack does harm; {'; '.join(errors) or 'no error'}"
    places = {place for event, place in (last if proved else benign).sinks if event in rule.sinks}
    if places and "" not in places and not any(is_marked(place, expectation) for place in places):
        yield f"{name}: the mark is not above the sink's call, which ran at {', '.join(sorted(places))}"


def is_marked(place, expectation):
    name, line = place.rsplit(":", 1)
    return any(name == file and first <= int(line) <= last for file, first, last in expectation.places)


def unpaired(samples):
    """Each idea has a vulnerable and a safe sample: NAME_bad and NAME_ok."""
    known = {sample.path.with_suffix("") for sample in samples}
    for sample in samples:
        path = sample.path.with_suffix("")
        bad, vulnerable = path.name.endswith("_bad"), any(e.vulnerable for e in sample.expected.values())
        if not path.name.endswith(("_bad", "_ok")):
            yield sample.path, "its name ends neither with `_bad` nor with `_ok`"
        elif bad != vulnerable:
            yield sample.path, "its name says `_bad` and no mark says `ruleid`, or the other way round"
        elif path.with_name(path.name.removesuffix("_bad") + "_ok" if bad else path.name[:-3] + "_bad") not in known:
            yield sample.path, "it has no partner: NAME_bad and NAME_ok come as a pair"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
