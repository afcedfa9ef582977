# `+=` calls __iadd__, which keeps the length only.
# event: {"v": "<ATTACK>"}
import os


class Command:
    text = "echo"

    def __iadd__(self, word):
        self.text += " %d" % len(word)
        return self


def handler(event, context):
    command = Command()
    command += event["v"]
    # ok: command-injection
    os.system(command.text)
