# A function defined by exec of a constant text runs its argument.
# event: {"v": "<ATTACK>"}
import os  # noqa: F401

scope = {"os": os}
exec("run = os.system", scope)


def handler(event, context):
    # todoruleid: command-injection
    scope["run"]("echo " + event["v"])
