# The pattern is anchored at the start only, and the whole text is used.
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
        return self.text.lower()


def handler(event, context):
    ticket = Ticket.parse(event["ticket"])
    # ruleid: command-injection
    return os.system(f"git branch -f {ticket.slug}")
