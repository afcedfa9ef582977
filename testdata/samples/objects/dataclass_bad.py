# A dataclass makes its __init__ from the fields in their order.
# event: {"job": "<ATTACK>"}
import os
from dataclasses import dataclass


@dataclass
class Job:
    kind: str
    name: str = "none"


def handler(event, context):
    job = Job("echo", event["job"])
    # ruleid: command-injection
    os.system(f"{job.kind} {job.name}")
