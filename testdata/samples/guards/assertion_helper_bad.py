# The asserting helper exists, yet the handler never calls it.
# event: {"name": "<ATTACK>"}
import os


def check(name):
    assert name.isalnum()


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"])
