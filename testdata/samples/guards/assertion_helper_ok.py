# The helper that asserts is called first.
# event: {"name": "<ATTACK>"}
import os


def check(name):
    assert name.isalnum()


def handler(event, context):
    check(event["name"])
    # ok: command-injection
    os.system("echo " + event["name"])
