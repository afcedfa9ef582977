# A dataclass's field has its default, since only the other one was given.
# event: {"job": "<ATTACK>"}
import os
from dataclasses import dataclass, field


@dataclass
class Job:
    kind: str
    words: list = field(default_factory=lambda: ["none"])


def handler(event, context):
    job = Job(event["job"])
    # ok: command-injection
    os.system(f"echo {job.words[0]}")
