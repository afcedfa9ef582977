# An exception of the project's own keeps the text in a field.
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
        # ruleid: command-injection
        os.system("echo " + error.text)
