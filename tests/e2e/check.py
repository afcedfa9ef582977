"""Checks of the built program from outside: what it prints, how it ends."""

import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
METADATA = pathlib.Path(sys.argv[2])
PROJECTS = "testdata/projects"
VULNERABLE = f"{PROJECTS}/cv-filter"
PATCHED = f"{PROJECTS}/cv-filter-patched"

CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def fnguard(*arguments, folder="."):
    """The program with an empty environment: nothing but its arguments and the files may count."""
    return subprocess.run([PROGRAM, *arguments], cwd=folder, env={}, capture_output=True, text=True, timeout=120)


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: {found!r} instead of {expected!r}")


def sarif_schema():
    packages = json.loads(METADATA.read_text())["packages"]
    manifest = next(package["manifest_path"] for package in packages if package["name"] == "serde-sarif")
    return json.loads((pathlib.Path(manifest).parent / "src" / "schema.json").read_text())


def sarif_is_valid(path):
    schema = sarif_schema()
    log = json.loads(fnguard("check", path, "--format", "sarif").stdout)
    checker = jsonschema.validators.validator_for(schema)
    checker.check_schema(schema)
    errors = [f"{error.json_path}: {error.message}" for error in checker(schema).iter_errors(log)]
    equal(errors, [], f"{path} against the schema of SARIF 2.1.0")
    return log


@check
def findings_give_exit_code_1():
    equal(fnguard("check", VULNERABLE).returncode, 1, "exit code")


@check
def nothing_found_gives_exit_code_0():
    equal(fnguard("check", PATCHED).returncode, 0, "exit code")


@check
def what_cannot_be_done_gives_exit_code_2():
    for arguments in (
        ["check", "no/such/folder"],
        ["check", "--no-such-option"],
        ["check", VULNERABLE, "--select", "no-such-rule"],
        ["check", VULNERABLE, "--handler", f"{VULNERABLE}/src/mail.py:no_such_function"],
    ):
        done = fnguard(*arguments)
        equal(done.returncode, 2, f"exit code of {arguments}")
        if not done.stderr:
            raise AssertionError(f"{arguments} says nothing on standard error")


@check
def sarif_with_findings_is_valid():
    log = sarif_is_valid(VULNERABLE)
    rules = sorted(result["ruleId"] for result in log["runs"][0]["results"])
    equal(rules, ["command-injection", "path-traversal", "tmp-write"], "rules in the results")


@check
def sarif_without_findings_is_valid():
    equal(sarif_is_valid(PATCHED)["runs"][0]["results"], [], "results")


@check
def sarif_with_problems_is_valid():
    sarif_is_valid("no/such/folder")


@check
def json_tells_what_text_tells():
    report = json.loads(fnguard("check", VULNERABLE, "--format", "json").stdout)
    equal(report["version"], 1, "version")
    text = fnguard("check", VULNERABLE).stdout
    equal(len(report["findings"]), 3, "findings")
    for finding in report["findings"]:
        place = "{path}:{line}:{column}".format(**finding["place"])
        if f"[{finding['rule']}]" not in text or place not in text:
            raise AssertionError(f"the text does not tell {finding['rule']} at {place}")


@check
def any_number_of_threads_gives_the_same_bytes():
    for form in ("text", "json", "sarif"):
        outputs = {
            fnguard("check", PROJECTS, "--format", form, "--threads", threads).stdout for threads in ("1", "2", "8")
        }
        equal(len(outputs), 1, f"different outputs as {form}")


@check
def a_handler_can_be_named():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "job.py")
        path.write_text("import os\n\n\ndef work(task):\n    os.system(task)\n")
        equal(fnguard("check", folder=folder).returncode, 0, "exit code without a handler")
        equal(fnguard("check", "--handler", "job.py:work", folder=folder).returncode, 1, "exit code with a handler")


def main():
    failed = 0
    for function in CHECKS:
        name = function.__name__.replace("_", " ")
        try:
            function()
            print(f"ok      {name}")
        except Exception as error:
            failed += 1
            print(f"FAILED  {name}\n        {type(error).__name__}: {error}")
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
