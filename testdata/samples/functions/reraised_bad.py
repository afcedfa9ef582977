# The exception is raised again from another one, and its cause still carries the text.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    try:
        try:
            raise KeyError(event["v"])
        except KeyError as error:
            raise RuntimeError("failed") from error
    except RuntimeError as error:
        # ruleid: command-injection
        os.system("echo " + error.__cause__.args[0])
