# An object with a bad name cannot be made.
# event: {"name": "<ATTACK>"}
import os


class Job:
    def __init__(self, name):
        if not name.isalnum():
            raise ValueError(name)
        self.name = name


def handler(event, context):
    job = Job(event["name"])
    # ok: command-injection
    os.system("echo " + job.name)
