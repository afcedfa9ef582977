# dataclasses.replace leaves the original as it is: the command reads the original.
# event: {"dir": "<ATTACK>"}
import dataclasses
import os


@dataclasses.dataclass(frozen=True)
class Options:
    directory: str = "."
    depth: int = 1


def handler(event, context):
    options = Options()
    changed = dataclasses.replace(options, directory=event["dir"])
    # ok: command-injection
    os.system("ls " + options.directory)
    return changed.depth
