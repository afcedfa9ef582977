# os.path is reached through an alias of a submodule; its basename gives a text, which is quoted.
# event: {"v": "<ATTACK>"}
import os.path as paths
import shlex


def handler(event, context):
    name = shlex.quote(paths.basename(event["v"]))
    # ok: command-injection
    paths.os.system("echo " + name)
