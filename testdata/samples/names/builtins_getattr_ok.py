# The looked-up function is builtins.len: what the shell gets is a number.
# event: {"v": "<ATTACK>"}
import builtins
import os

look = builtins.__dict__["nel"[::-1]]


def handler(event, context):
    # ok: command-injection
    os.system("echo %d" % look(event["v"]))
