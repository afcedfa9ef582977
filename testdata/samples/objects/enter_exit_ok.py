# `with` gives what __enter__ returns: a constant; __exit__ sees the event's text and drops it.
# event: {"f": "<ATTACK>"}
import os


class Session:
    def __init__(self, text):
        self.text = text

    def __enter__(self):
        return "report"

    def __exit__(self, *error):
        self.text = None


def handler(event, context):
    with Session(event["f"]) as text:
        # ok: command-injection
        os.system("cat " + text)
