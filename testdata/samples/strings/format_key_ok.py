# `{job[id]}` reads the key that holds a constant.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    job = {"id": "7", "text": event["name"]}
    # ok: command-injection
    os.system("echo {job[id]}".format(job=job))
