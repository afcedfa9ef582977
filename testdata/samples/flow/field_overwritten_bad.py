# The field is overwritten in one object, and the command reads the other one.
# event: {"v": "<ATTACK>"}
import os


class Box:
    def __init__(self, value):
        self.value = value


def handler(event, context):
    first, second = Box(event["v"]), Box(event["v"])
    first.value = "constant"
    # ruleid: command-injection
    os.system("echo " + second.value)
