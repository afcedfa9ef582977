# `!r` runs __repr__ of the class, which quotes nothing.
# event: {"tag": "<ATTACK>"}
import os


class Tag:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return f"<{self.text}>"


def handler(event, context):
    # ruleid: command-injection
    os.system(f"echo tag {Tag(event['tag'])!r}")
