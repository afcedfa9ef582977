# singledispatch calls the variant registered for a text, which runs it.
# event: {"job": "<ATTACK>"}
import os
from functools import singledispatch


@singledispatch
def run(job):
    return None


@run.register
def _(job: str):
    # ruleid: command-injection
    os.system("echo " + job)


def handler(event, context):
    run(event["job"])
