# The brackets make a pair of condition and message, which is always true.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    condition = (name.isalnum(), "bad name")
    assert condition
    # ruleid: command-injection
    os.system("echo " + name)
