# The field is overwritten through an alias of the same object.
# event: {"v": "<ATTACK>"}
import os


class Box:
    def __init__(self, value):
        self.value = value


def handler(event, context):
    box = Box(event["v"])
    same = box
    same.value = "constant"
    # ok: command-injection
    os.system("echo " + box.value)
