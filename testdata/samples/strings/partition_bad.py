# `partition` gives head, separator and tail; the tail is the attacker's.
# event: {"name": "key=<ATTACK>"}
import os


def handler(event, context):
    _, _, tail = event["name"].partition("=")
    # ruleid: command-injection
    os.system("echo " + tail)
