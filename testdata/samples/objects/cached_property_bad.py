# A cached property is computed once, from the event's text.
# event: {"v": "<ATTACK>"}
import os
from functools import cached_property


class Job:
    def __init__(self, event):
        self.event = event

    @cached_property
    def command(self):
        return "echo " + self.event["v"]


def handler(event, context):
    # ruleid: command-injection
    os.system(Job(event).command)
