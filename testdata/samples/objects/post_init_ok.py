# __post_init__ replaces the given field by one of two constants.
# event: {"repo": "<ATTACK>"}
import os
from dataclasses import dataclass


@dataclass
class Clone:
    url: str

    def __post_init__(self):
        self.url = "git@host:a" if self.url.startswith("a") else "git@host:b"


def handler(event, context):
    # ok: command-injection
    os.system("git clone " + Clone(url=event["repo"]).url)
