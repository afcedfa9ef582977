# A cached property keeps its first value: the text that is stored afterwards is not in it.
# event: {"v": "<ATTACK>"}
import os
from functools import cached_property


class Job:
    text = "constant"

    @cached_property
    def command(self):
        return "echo " + self.text


def handler(event, context):
    job = Job()
    if job.command:
        job.text = event["v"]
    # ok: command-injection
    os.system(job.command)
