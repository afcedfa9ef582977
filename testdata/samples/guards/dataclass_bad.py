# A dataclass does not look at the types of its fields.
# event: {"count": "<ATTACK>"}
import os
from dataclasses import dataclass


@dataclass
class Job:
    count: int


def handler(event, context):
    # ruleid: command-injection
    os.system(f"echo {Job(event['count']).count}")
