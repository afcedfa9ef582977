# Storing an attribute runs __setattr__, which puts the text under another name.
# event: {"v": "<ATTACK>"}
import os


class Record:
    def __setattr__(self, name, value):
        object.__setattr__(self, "last", value)


def handler(event, context):
    record = Record()
    record.anything = event["v"]
    # ruleid: command-injection
    os.system("echo " + record.last)
