# An exception of the project's own keeps the text in a field, and its message is constant.
# event: {"v": "<ATTACK>"}
import os


class Bad(Exception):
    def __init__(self, text):
        super().__init__("bad input")
        self.text = text


def handler(event, context):
    try:
        raise Bad(event["v"])
    except Bad as error:
        # ok: command-injection
        os.system(f"echo {error}")
