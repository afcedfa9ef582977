# dataclasses.replace copies the instance with another value in one field.
# event: {"dir": "<ATTACK>"}
import dataclasses
import os


@dataclasses.dataclass(frozen=True)
class Options:
    directory: str = "."
    depth: int = 1


def handler(event, context):
    options = dataclasses.replace(Options(), directory=event["dir"])
    # ruleid: command-injection
    os.system("ls " + options.directory)
