# The exception is raised again from another one, whose own text is constant.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    try:
        try:
            raise KeyError(event["v"])
        except KeyError as error:
            raise RuntimeError("failed") from error
    except RuntimeError as error:
        # ok: command-injection
        os.system("echo " + error.args[0])
