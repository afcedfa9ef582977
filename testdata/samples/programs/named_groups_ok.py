# Only the groups of the match are used.
# event: {"ticket": "AB-12 <ATTACK>"}
import os
import re
from typing import NamedTuple

TICKET = re.compile(r"(?P<project>[A-Z]{2})-(?P<number>\d+)")


class Ticket(NamedTuple):
    project: str
    number: str
    text: str

    @classmethod
    def parse(cls, text):
        match = TICKET.match(text)
        if match is None:
            raise ValueError("no ticket")
        return cls(**match.groupdict(), text=match.string)

    @property
    def slug(self):
        return f"{self.project}-{self.number}".lower()


def handler(event, context):
    ticket = Ticket.parse(event["ticket"])
    # ok: command-injection
    return os.system(f"git branch -f {ticket.slug}")
