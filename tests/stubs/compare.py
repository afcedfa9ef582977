"""Runs each check of a file twice, with the stubs and with the real modules, and prints what differs.

A file's checks are functions `check_MODULE_…(MODULE)` that return what is to be the same. `builtins` is given as a module, too.
"""

import asyncio
import importlib
import importlib.util
import inspect
import sys
from pathlib import Path

STUBS = Path("queries/python/stubs")


def load(path):
    spec = importlib.util.spec_from_file_location("stub_" + path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outcome(check, module):
    try:
        value = check(module)
        if inspect.iscoroutine(value):
            value = asyncio.run(value)
        return value
    except Exception as error:
        return f"raises {type(error).__name__}"


def main(path):
    checks = load(Path(path))
    count = 0
    for name, check in sorted(vars(checks).items()):
        if not name.startswith("check_"):
            continue
        count += 1
        module = next(iter(inspect.signature(check).parameters))
        stub = load(STUBS / f"{module}.py")
        real = importlib.import_module(module.replace("__", "."))
        told, true = outcome(check, stub), outcome(check, real)
        if told != true:
            print(f"{path}: {name}: the stub gives {told!r}, Python gives {true!r}")
    print(f"{count} checks", file=sys.stderr)


for argument in sys.argv[1:]:
    main(argument)
