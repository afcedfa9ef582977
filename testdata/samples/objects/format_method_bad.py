# A format specification is handed to __format__, and here it chooses the raw text.
# event: {"id": "<ATTACK>"}
import os


class Field:
    def __init__(self, text):
        self.text = text

    def __format__(self, spec):
        return self.text if spec == "raw" else "field"


def handler(event, context):
    # ruleid: command-injection
    os.system("echo {:raw}".format(Field(event["id"])))
