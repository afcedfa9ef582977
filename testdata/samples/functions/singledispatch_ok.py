# singledispatch calls the variant registered for a text, and its command is constant.
# event: {"job": "<ATTACK>"}
import os
from functools import singledispatch


@singledispatch
def run(job):
    return None


@run.register(str)
def run_text(job):
    # ok: command-injection
    os.system("echo text")
    return job


def handler(event, context):
    return run(event["job"])
