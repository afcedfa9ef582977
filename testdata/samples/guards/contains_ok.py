# `in` a text asks for a substring: what is one of "abc" has these letters only.
# event: {"name": "<ATTACK>"}
# benign: {"name": "a"}
import os


def handler(event, context):
    if event["name"] in "abc":
        # ok: command-injection
        os.system("echo " + event["name"])
