# Reading a property runs its function, which builds the command from the event's text.
# event: {"img": "<ATTACK>"}
import os


class Image:
    def __init__(self, name):
        self._name = name

    @property
    def command(self):
        return f"identify {self._name}"


def handler(event, context):
    # ruleid: command-injection
    os.system(Image(event["img"]).command)
