# Reading a property runs its function, which quotes the event's text.
# event: {"img": "<ATTACK>"}
import os
from shlex import quote


class Image:
    def __init__(self, name):
        self._name = name

    @property
    def command(self):
        return f"identify -- {quote(self._name)}"


def handler(event, context):
    # ok: command-injection
    os.system(Image(event["img"]).command)
