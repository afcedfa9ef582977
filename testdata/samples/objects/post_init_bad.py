# __post_init__ computes a further field from the given one.
# event: {"repo": "<ATTACK>"}
import os
from dataclasses import dataclass, field


@dataclass
class Clone:
    url: str
    command: str = field(init=False)

    def __post_init__(self):
        self.command = "git clone " + self.url


def handler(event, context):
    # ruleid: command-injection
    os.system(Clone(url=event["repo"]).command)
