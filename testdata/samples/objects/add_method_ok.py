# `+` runs __add__ of the left operand, which quotes each word.
# event: {"flag": "<ATTACK>"}
import os
import shlex


class Command:
    def __init__(self, text):
        self.text = text

    def __add__(self, word):
        return Command(self.text + " " + shlex.quote(word))


def handler(event, context):
    command = Command("ls") + "-l" + event["flag"]
    # ok: command-injection
    os.system(command.text)
