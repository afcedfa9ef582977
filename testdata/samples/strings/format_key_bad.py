# `{job[text]}` reads a key of the argument.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    job = {"id": "7", "text": event["name"]}
    # ruleid: command-injection
    os.system("echo {job[text]}".format(job=job))
