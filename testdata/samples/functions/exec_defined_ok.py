# The namespace entry that exec had made is overwritten by a function that runs a constant.
# event: {"v": "<ATTACK>"}
import os

scope = {"os": os}
exec("run = os.system", scope)


def quiet(text):
    # ok: command-injection
    return os.system("true")


def handler(event, context):
    scope["run"] = quiet
    scope["run"]("echo " + event["v"])
