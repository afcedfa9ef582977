# `+=` calls __iadd__, which keeps the text.
# event: {"v": "<ATTACK>"}
import os


class Command:
    text = "echo"

    def __iadd__(self, word):
        self.text += " " + word
        return self


def handler(event, context):
    command = Command()
    command += event["v"]
    # ruleid: command-injection
    os.system(command.text)
