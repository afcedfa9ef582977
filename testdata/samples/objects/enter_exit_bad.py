# `with` gives what __enter__ returns.
# event: {"f": "<ATTACK>"}
import os


class Session:
    def __init__(self, text):
        self.text = text

    def __enter__(self):
        return self.text

    def __exit__(self, *error):
        return False


def handler(event, context):
    with Session(event["f"]) as text:
        # ruleid: command-injection
        os.system("cat " + text)
