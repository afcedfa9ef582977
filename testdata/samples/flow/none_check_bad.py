# Not being None says nothing about the content.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    value = event.get("v")
    if value is None:
        return
    # ruleid: command-injection
    os.system("echo " + value)
