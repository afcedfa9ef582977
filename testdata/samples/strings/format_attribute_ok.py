# `{0.kind}` reads the attribute that is always the same.
# event: {"name": "<ATTACK>"}
import os


class Job:
    def __init__(self, text):
        self.kind = "job"
        self.text = text


def handler(event, context):
    # ok: command-injection
    os.system("echo {0.kind}".format(Job(event["name"])))
