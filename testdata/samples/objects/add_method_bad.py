# `+` runs __add__ of the left operand, which appends the event's text.
# event: {"flag": "<ATTACK>"}
import os


class Command:
    def __init__(self, text):
        self.text = text

    def __add__(self, word):
        return Command(self.text + " " + word)


def handler(event, context):
    command = Command("ls") + "-l" + event["flag"]
    # ruleid: command-injection
    os.system(command.text)
