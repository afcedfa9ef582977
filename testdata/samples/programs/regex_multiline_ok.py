# The whole text must match.
# event: {"names": ["<ATTACK>"]}
import os
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    pattern: str
    flags: int = 0

    def accepts(self, text):
        return bool(re.search(self.pattern, text, self.flags))


RULES = [
    Rule(r"\A[a-z]+\Z", re.IGNORECASE),
    Rule(r"^.{1,40}$"),
]


def accepted(names):
    return [name for name in names if all(rule.accepts(name) for rule in RULES)]


def handler(event, context):
    for name in accepted(event["names"]):
        # ok: command-injection
        os.system(f"echo {name}")
