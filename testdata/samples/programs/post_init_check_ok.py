# The check in `__post_init__` is for what was given.
# event: {"name": "<ATTACK>", "kind": "nightly"}
import os
import re
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, kw_only=True)
class Backup:
    name: str
    kind: str = "manual"
    word: ClassVar[re.Pattern] = re.compile(r"[a-z][a-z0-9_]{0,30}")

    def __post_init__(self):
        for field in ("kind", "name"):
            if not self.word.fullmatch(getattr(self, field)):
                raise ValueError(f"{field} is malformed")

    @property
    def command(self):
        return f"tar -czf {self.kind}-{self.name}.tar.gz data"


def handler(event, context):
    backup = Backup(name=event["name"], kind=event["kind"])
    # ok: command-injection
    return os.system(backup.command)
