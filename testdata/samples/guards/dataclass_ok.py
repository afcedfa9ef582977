# `__post_init__` turns the field into a number.
# event: {"count": "<ATTACK>"}
# benign: {"count": "3"}
import os
from dataclasses import dataclass


@dataclass
class Job:
    count: int

    def __post_init__(self):
        self.count = int(self.count)


def handler(event, context):
    # ok: command-injection
    os.system(f"echo {Job(event['count']).count}")
