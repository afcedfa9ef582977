# `!r` runs __repr__ of the class, which tells the class's name alone.
# event: {"tag": "<ATTACK>"}
import os


class Tag:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return type(self).__name__


def handler(event, context):
    # ok: command-injection
    os.system(f"echo tag {Tag(event['tag'])!r}")
