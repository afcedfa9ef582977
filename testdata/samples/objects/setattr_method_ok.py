# Storing an attribute runs __setattr__, which keeps the name and not the text.
# event: {"v": "<ATTACK>"}
import os


class Record:
    def __setattr__(self, name, value):
        object.__setattr__(self, "last", name)


def handler(event, context):
    record = Record()
    record.anything = event["v"]
    # ok: command-injection
    os.system("echo " + record.last)
