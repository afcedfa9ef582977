# The constructor checks, yet the field is set again afterwards.
# event: {"name": "<ATTACK>"}
import os


class Job:
    def __init__(self, name):
        if not name.isalnum():
            raise ValueError(name)
        self.name = name


def handler(event, context):
    job = Job("job")
    job.name = event["name"]
    # ruleid: command-injection
    os.system("echo " + job.name)
